import RegistryData

/// Words known from names: evidence for reading a doubtful word, never a reason to change a sound one.
struct NameVocabulary: Sendable {
  static let known = NameVocabulary()

  /// Codes of family names, and of all words of names.
  private(set) var families: Set<UInt16> = []
  private(set) var words: Set<UInt16> = []

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
    RegistryTable.nameFrequencies.forEachRow { cells in
      for word in cells[1].split(separator: " ") {
        guard let syllable = Syllable(word.lowercased()), syllable.isValid else { continue }
        let code = SyllableCode(syllable).rawValue
        words.insert(code)
        if cells[0] == "family" { families.insert(code) }
      }
    }
    for word in NameVocabulary.common.split(separator: " ") {
      if let syllable = Syllable(word) { words.insert(SyllableCode(syllable).rawValue) }
    }
  }

  /// Common names that the counted sample, mostly young men, has few or none of.
  private static let common = """
    thoa thảo thúy thùy thủy hòa hóa hạ hà hải hảo hậu hợi huệ huế lệ lý lụa lựu mỹ mị mùi mẫu nga ngà ngọ nhã nhài nở nữ \
    oanh phú quế quý sáu sửu tá tài tảo tấm thái thụy tị tý tỵ tú tuế tụ vũ vỹ xã yến bé bảy bảo báu bế bưởi bội cả cải \
    cậy chè chí chú cúc diễm diệu dậu dần dịu đà đào đại đậu đủ gái giỏi giàu khởi khả kỷ lễ lợi lũy mão mười mực na nụ \
    núi ổi phỉ quả rễ riễu sỹ sĩ sở tải tể thị thế thể thêu thơ thời thu thư tơ trà trúc tư tửu út úy vị vở xuyến ngãi \
    tấn tuấn tuyết thắm gấm sen lan huệ nhị nhụ thọ hội họa nghĩa ngữ nghị kỳ trí trụ tri khế chế chữ cự
    """
}
