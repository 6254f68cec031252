import RegistryData

/// Words known from names: evidence for reading a doubtful word, never a reason to change a sound one.
struct NameVocabulary: Sendable {
  static let known = NameVocabulary()

  /// Codes of family names, and of all words of names.
  private(set) var families: Set<UInt16> = []
  private(set) var words: Set<UInt16> = []

  /// How often each word was counted in the sample of names; 1 for those that are only known.
  private var counts: [UInt16: Int] = [:]
  /// Family names of the other peoples, which are given names too.
  private(set) var minorityFamilies: Set<UInt16> = []
  /// Family names that hardly stand anywhere else in a name.
  private(set) var foremostFamilies: Set<UInt16> = []

  /// Whether a word of the alphabet is known from names.
  func has(_ word: [Unicode.Scalar]) -> Bool {
    guard let syllable = Syllable(word.compactMap(VietnameseLetter.init)) else { return false }
    return words.contains(SyllableCode(syllable).rawValue)
  }

  /// 0 for a word that no name is known to have. Counts of a small sample, mostly of young men: orders of magnitude.
  func count(of code: SyllableCode) -> Int { counts[code.rawValue] ?? 0 }

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
    for code in words where !families.contains(code) && !minorityFamilies.contains(code) {
      bits.1[Int(code >> 6)] |= 1 << UInt64(code & 63)
    }
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
        counts[code, default: 0] += Int(cells[2]) ?? 0
        if cells[0] == "family" { families.insert(code) }
      }
    }
    for word in NameVocabulary.otherPeoplesFamilies.split(separator: " ") {
      if let syllable = Syllable(word) { minorityFamilies.insert(SyllableCode(syllable).rawValue) }
    }
    for word in NameVocabulary.rareFamilies.split(separator: " ") {
      if let syllable = Syllable(word) { families.insert(SyllableCode(syllable).rawValue) }
    }
    words.formUnion(families)
    words.formUnion(minorityFamilies)
    for word in NameVocabulary.common.split(separator: " ") {
      if let syllable = Syllable(word) { words.insert(SyllableCode(syllable).rawValue) }
    }
    for code in words.union(foremostFamilies) where counts[code] == nil { counts[code] = 1 }
  }

  static let foremost = """
    nguyễn nguyen trần tran lê phạm pham huỳnh huynh phan vũ võ vo đặng bùi bui đỗ hồ ngô ngo đinh đoàn lương trịnh đào \
    trương lưu tạ cao lý nông lục tẩn mông giàng sùng thào quàng tòng bế sầm khuất khổng doãn nghiêm nhữ tống đàm quách \
    uông ngụy giáp lã chử cù
    """

  /// Family names of Mông, Thái, Tày, Nùng, Dao, Mường, Khmer, Hoa and others that are syllables.
  static let otherPeoplesFamilies = """
    giàng vàng thào lầu mùa sùng hạng vừ xồng hờ già cứ lò lường quàng tòng cà cầm vi lô lữ hà cút lương bế nông hoàng \
    ma triệu bàn phùng chảo lý thạch kim sơn lâm danh châu kiên trần quách tăng vương bạch xa sầm lộc mông chu vy lang \
    điểu hồ đinh quảng thổ đàng bá lục tẩn tần phàn phàng cứ cư chang cháng chẩu tráng thao lử vù vư mè mào lèo lự \
    đèo điêu ngần cụt moong xeo pịt lèng ngôn voòng vòng chíu sìn sỳ tằng ngũ tất liêu mấu
    """

  /// Family names of the Kinh that are rare, and hardly ever given.
  static let rareFamilies = """
    bàng biện cái cấn chế chiêm chử cung doãn đái đoạn đổng đới giản giáp hán hầu khổng khúc khuất khưu lăng lều lỗ lư mạch \
    mâu nghê ngụy nhâm ngô ninh ôn phí quản sái tào thiều tiết trác trầm uông ứng ưng vưu xà
    """

  /// Common names that the counted sample, mostly young men, has few or none of.
  static let common = """
    thoa thảo thúy thùy thủy hòa hóa hạ hà hải hảo hậu hợi huệ huế lệ lý lụa lựu mỹ mị mùi mẫu nga ngà ngọ nhã nhài nở nữ \
    oanh phú quế quý sáu sửu tá tài tảo tấm thái thụy tị tý tỵ tú tuế tụ vũ vỹ xã yến bé bảy bảo báu bế bưởi bội cả cải \
    cậy chè chí chú cúc diễm diệu dậu dần dịu đà đào đại đậu đủ gái giỏi giàu khởi khả kỷ lễ lợi lũy mão mười mực na nụ \
    núi ổi phỉ quả rễ riễu sỹ sĩ sở tải tể thị thế thể thêu thơ thời thu thư tơ trà trúc tư tửu út úy vị vở xuyến ngãi \
    tấn tuấn tuyết thắm gấm sen lan huệ nhị nhụ thọ hội họa nghĩa ngữ nghị kỳ trí trụ tri khế chế chữ cự \
    ái ân ấn ánh ba bách băng bằng bích biên biển bính bình bồng bổng bửu cẩm chân chấn châu chi chính chín chinh chiến chiêu \
    chung chuyên chương chức cơ công cung cương cường cửu danh dân diên diện diệp doan doanh dũng duẩn duy duyên duyệt dư \
    dương dưỡng đan đang đáng đạm đạt đăng đắc đệ điềm điền điểm điệp định đoan đoài đoạt đô độ đông đồng đơn đức én gắng \
    gia giác giám giang giao giáp hai hàm hán hân hạnh hằng hào hiên hiến hiền hiển hiệp hiếu hiệu hoài hoan hoàn hoạt hòe \
    hồng hợp huân huấn hùng huy huyên huyền hưng hương hường hướng hữu kha khá khai khang khanh khánh khâm khê khiêm khiết \
    khoa khoan khôi khôn khuê khuyên khuyến khương kiểm kiên kiến kiệt kiều kim lài lai lam lâm lân lập lăng lành lịch liêm \
    liên liễu linh loan long lộc luân luận luyến luyện lượng ly mai mạnh mận mây mẫn miên minh mộng mơ my nam năm ngân nghiêm \
    nghiệp ngoan nguyên nguyệt nhạn nhàn nhâm nhân nhẫn nhật nhi nhiên nho nhu nhung nhuận như nhường ninh nương phát phi \
    phiên phong phúc phụng phước phương phượng quân quang quyên quyền quyết quỳnh quốc sang sáng sâm sinh song sơn sung sương \
    tám tạo tâm tân tập tế thanh thành thạnh thân thăng thắng thập thiên thiện thiệu thìn thịnh thoại thông thống thơm thuần \
    thuận thuật thục thuyên thuyết thương thường thưởng thược tiên tiến tiếp tiệp tinh tính tình tịnh toản toán toàn tố tôn \
    tồn trâm trân trang tráng trinh trình triết triều trọng trung trường trưởng trực tuân tuất tùng tươi tường tưởng tước từ \
    hoành hoạch huỳnh nhất nhã mừng bền bốn bạc vóc vạn khoát vui thoan thoán thoại thược thấm thẩm thìn \
    mẩy phấu chản sểnh nái ghển kiềm coi ton và quẩy lìn sành vạng páo chứ dế súa mỷ xía \
    uy uyên uyển vân vi viên viễn việt vinh vĩnh vịnh vọng vượng xanh xinh xoan xuân xuyên yên ý
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

/// Whether a coded word is a family name that hardly stands anywhere else in a name: Nguyễn and Trần are, Mai is not.
public func isForemostFamilyName(_ code: UInt16) -> Bool {
  NameVocabulary.known.foremostFamilies.contains(code)
}
