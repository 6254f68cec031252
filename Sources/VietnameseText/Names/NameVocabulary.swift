import RegistryData

/// Words known from names: evidence for reading a doubtful word, never a reason to change a sound one.
struct NameVocabulary: Sendable {
  static let known = NameVocabulary()

  /// Codes of family names, and of all words of names.
  private(set) var families: Set<UInt16> = []
  private(set) var words: Set<UInt16> = []

  /// Family names of the other peoples, which are given names too.
  private(set) var minorityFamilies: Set<UInt16> = []
  /// Family names that hardly stand anywhere else in a name.
  private(set) var foremostFamilies: Set<UInt16> = []

  /// Whether a word of the alphabet is known from names.
  func has(_ word: [Unicode.Scalar]) -> Bool {
    guard let syllable = Syllable(word.compactMap(VietnameseLetter.init)) else { return false }
    return words.contains(SyllableCode(syllable).rawValue)
  }

  /// One bit per code: words that are family names hardly ever given, and words that are names but no family names.
  /// A name that begins with one of the latter and ends in one of the former stands in western order.
  func reversedOrderBits() -> (families: [UInt64], givens: [UInt64]) {
    var bits = ([UInt64](repeating: 0, count: 1024), [UInt64](repeating: 0, count: 1024))
    for word in NameVocabulary.seldomGiven {
      let code =
        Syllable(word).map { SyllableCode($0).rawValue }
        ?? SyllableCode(escaping: Array(word.utf8).span).rawValue
      bits.0[Int(code >> 6)] |= 1 << UInt64(code & 63)
    }
    for code in words where !families.contains(code) { bits.1[Int(code >> 6)] |= 1 << UInt64(code & 63) }
    return bits
  }

  private static let seldomGiven = [
    "nguyễn", "nguyen", "trần", "phạm", "huỳnh", "huynh", "đặng", "bùi", "đỗ", "ngô",
  ]

  private init() {
    for word in NameVocabulary.foremost.split(separator: " ") {
      if let syllable = Syllable(word) { foremostFamilies.insert(SyllableCode(syllable).rawValue) }
    }
    RegistryTable.nameFrequencies.forEachRow { cells in
      for word in cells[1].split(separator: " ") {
        guard let syllable = Syllable(word.lowercased()), syllable.isValid else { continue }
        let code = SyllableCode(syllable).rawValue
        words.insert(code)
        if cells[0] == "family" { families.insert(code) }
      }
    }
    for word in NameVocabulary.otherPeoplesFamilies.split(separator: " ") {
      if let syllable = Syllable(word) { minorityFamilies.insert(SyllableCode(syllable).rawValue) }
    }
    for word in NameVocabulary.common.split(separator: " ") {
      if let syllable = Syllable(word) { words.insert(SyllableCode(syllable).rawValue) }
    }
  }

  private static let foremost = """
    nguyễn nguyen trần tran lê phạm pham huỳnh huynh phan vũ võ vo đặng bùi bui đỗ hồ ngô ngo đinh đoàn lương trịnh đào \
    trương lưu tạ cao lý
    """

  /// Family names of Mông, Thái, Tày, Nùng, Dao, Mường, Khmer, Hoa and others that are syllables.
  private static let otherPeoplesFamilies = """
    giàng vàng thào lầu mùa sùng hạng vừ xồng hờ già cứ lò lường quàng tòng cà cầm vi lô lữ hà cút lương bế nông hoàng \
    ma triệu bàn phùng chảo lý thạch kim sơn lâm danh châu kiên trần quách tăng vương bạch xa sầm lộc mông chu vy lang \
    điểu hồ đinh quảng thổ đàng bá
    """

  /// Common names that the counted sample, mostly young men, has few or none of.
  private static let common = """
    thoa thảo thúy thùy thủy hòa hóa hạ hà hải hảo hậu hợi huệ huế lệ lý lụa lựu mỹ mị mùi mẫu nga ngà ngọ nhã nhài nở nữ \
    oanh phú quế quý sáu sửu tá tài tảo tấm thái thụy tị tý tỵ tú tuế tụ vũ vỹ xã yến bé bảy bảo báu bế bưởi bội cả cải \
    cậy chè chí chú cúc diễm diệu dậu dần dịu đà đào đại đậu đủ gái giỏi giàu khởi khả kỷ lễ lợi lũy mão mười mực na nụ \
    núi ổi phỉ quả rễ riễu sỹ sĩ sở tải tể thị thế thể thêu thơ thời thu thư tơ trà trúc tư tửu út úy vị vở xuyến ngãi \
    tấn tuấn tuyết thắm gấm sen lan huệ nhị nhụ thọ hội họa nghĩa ngữ nghị kỳ trí trụ tri khế chế chữ cự
    """
}

/// How much a coded word speaks for a reading of a name.
public enum NameEvidence: Int, Comparable, Sendable {
  /// No syllable that could be spelled so.
  case none
  case syllable
  /// A word known from names.
  case known

  public init(_ code: UInt16) {
    let code = SyllableCode(rawValue: code)
    let known = NameVocabulary.known
    if !code.isSyllable || !SyllableInventory.standard.allows(code) {
      self = .none
    } else {
      self = known.words.contains(code.rawValue) ? .known : .syllable
    }
  }

  public static func < (a: NameEvidence, b: NameEvidence) -> Bool { a.rawValue < b.rawValue }
}

/// Whether a coded word is a family name of the country, the other peoples' included.
public func isFamilyName(_ code: UInt16) -> Bool {
  NameVocabulary.known.families.contains(code) || NameVocabulary.known.minorityFamilies.contains(code)
}
