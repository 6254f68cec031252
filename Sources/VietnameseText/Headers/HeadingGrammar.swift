import ResidentModel

/// Reads headings that no list has: offices word them freely ("Họ tên nhân khẩu", "Số CCCD / Mã ĐDCN", "Ngày nhập khẩu"),
/// but from few words.
///
/// A heading is understood only whole. One word that no rule expects ("Họ tên người thu tiền") leaves the column alone:
/// a column not used is told of, one taken for another is not.
public struct HeadingGrammar {
  /// What the words of a heading name.
  public enum Meaning: Equatable, Sendable {
    case field(ResidentField)
    /// The code of a unit: of use where no column has its name.
    case code(ResidentField)
    /// An address that does not say of which kind of residence.
    case address
  }

  /// Whether a heading tells of now: "Nơi thường trú mới", "Địa chỉ sau sáp nhập"; or of before: "Xã cũ", "Nơi thường trú trước
  /// khi chuyển đến".
  public enum Tense: Sendable { case former, present, unsaid }

  /// The words of a heading without marks, a space around each; without those of its tense.
  private let words: String
  public let tense: Tense

  public init(_ heading: String) {
    let all = HeadingGrammar.words(of: heading)
    if HeadingGrammar.formerWords.contains(where: all.holds) {
      (words, tense) = (all, .former)
      return
    }
    var rest = all
    for phrase in HeadingGrammar.presentWords { rest = rest.replacingAll(phrase, by: " ") }
    words = rest
    tense = rest == all ? .unsaid : .present
  }

  private static let formerWords = [
    " truoc day ", " truoc khi ", " truoc sap ", " truoc chuyen ", " truoc 1 ",
  ]
  private static let presentWords = [
    " theo don vi hanh chinh moi ", " sau sap nhap ", " sau sap xep ", " sau khi sap nhap ",
    " sau khi sap xep ", " sau khi chuyen ", " moi ",
  ]

  /// What the heading names; nil where a word of it is not understood.
  public var meaning: Meaning? {
    guard !words.isEmpty else { return nil }
    return HeadingGrammar.rules.first { $0.fits(words) }?.meaning
  }

  /// Whether the columns below a group of this heading tell of somebody, or some place, else than the person and the
  /// residence: the name below "Cha" is the father's, the commune below "Quê quán" is no residence.
  public var isAboutOthers: Bool {
    HeadingGrammar.others.contains { words.holds(" \($0) ") }
  }

  /// Whether the heading names a relation of the person's: a parent, a guardian, a spouse.
  public var isAboutSomebodyElse: Bool {
    !words.holds(" can bo ") && HeadingGrammar.relations.contains { words.holds(" \($0) ") }
  }

  /// The single words, small and without marks.
  public var tokens: [Substring] { words.split(separator: " ") }

  /// - Returns: " ho va ten ", abbreviations written out; empty where the heading has no word.
  private static func words(of heading: String) -> String {
    // HoTenCha, SoCCCD: a capital behind a small letter begins a word.
    var spaced = ""
    var isAfterSmall = false
    for character in heading {
      if isAfterSmall, character.isUppercase { spaced.append(" ") }
      isAfterSmall = character.isLowercase
      spaced.append(character)
    }
    var text = UnitText()
    text.read(Array(spaced.utf8).span)
    let letters = text.foldedLetters()
    let found = text.words.flatMap { word in
      parts(of: String(decoding: letters[Int(word.foldedStart)..<Int(word.foldedEnd)], as: UTF8.self))
    }
    if found.isEmpty { return "" }
    var words = " " + found.map { abbreviations[$0] ?? $0 }.joined(separator: " ") + " "
    // "Cũ" is what is left when "cụ thể", "cư trú" and "dân cư" are not meant.
    for (short, long) in brokenAbbreviations {
      words = words.replacingAll(" \(short) ", by: " \(long) ")
    }
    return words
  }

  /// DIACHI, HOTENCHUHO: a word that is none of a heading's is taken apart into such words, where it can be.
  private static func parts(of word: String) -> [String] {
    guard word.utf8.count >= 4, !vocabulary.contains(word) else { return [word] }
    return split(word[...]) ?? [word]
  }

  private static func split(_ rest: Substring) -> [String]? {
    if rest.isEmpty { return [] }
    for length in stride(from: min(rest.utf8.count, 7), through: 2, by: -1) {
      let word = String(rest.prefix(length))
      if vocabulary.contains(word), let behind = split(rest.dropFirst(length)) { return [word] + behind }
    }
    return nil
  }

  /// All words of the rules.
  private static let vocabulary: Set<String> = {
    var words = Set(abbreviations.keys)
    for rule in rules {
      words.formUnion(rule.allowed.map(String.init))
      for phrase in rule.needed.joined() { words.formUnion(phrase.split(separator: " ").map(String.init)) }
    }
    return words
  }()

  static func makeTables() { _ = vocabulary }

  private static let abbreviations = [
    "qh": "quan he", "qhch": "quan he chu ho", "cccd": "can cuoc", "cc": "can cuoc", "ddcn": "dinh danh",
    "cmnd": "chung minh", "cmt": "chung minh", "cmtnd": "chung minh", "sdt": "so dien thoai",
    "hktt": "ho khau thuong tru", "dkhktt": "dang ky ho khau thuong tru", "dktt": "dang ky thuong tru",
    "dkhk": "dang ky ho khau", "dk": "dang ky", "nk": "nhan khau", "shk": "so ho khau", "tdp": "to dan pho",
    "dc": "dia chi", "ntns": "ngay thang nam sinh", "hk": "ho khau",
    "hs": "hoc sinh",
  ]

  /// Abbreviations that a sign parts: Đ/c, Đ.thoại, Q.hệ.
  private static let brokenAbbreviations = [
    ("d c", "dia chi"), ("d thoai", "dien thoai"), ("q he", "quan he"), ("to dp", "to dan pho"),
    ("d toc", "dan toc"),
    ("t giao", "ton giao"), ("g tinh", "gioi tinh"),
    ("cu the", "chi tiet"), ("cu tru", "cutru"), ("cu tri", "cutri"), ("dan cu", "dancu"),
    ("cu", "truoc day"),
  ]

  /// Who stands beside the person in a row.
  private static let relations = [
    "cha", "bo", "me", "chu ho", "vo", "chong", "con", "dai dien", "giam ho", "than nhan", "nguoi than",
    "phu huynh", "nguoi bao lanh", "nguoi nuoi duong", "nguoi cham soc", "do dau", "chu nha", "chu tro",
  ]

  private static let others =
    relations + [
      "can bo", "chu so huu", "nguoi lap", "nguoi nhap", "nguoi thu", "noi dang ky khai sinh",
      "noi khai sinh",
      "noi sinh",
      "que quan", "que", "nguyen quan", "noi cap", "noi lam viec", "co quan", "noi den", "noi di",
    ]

  /// What a heading must say, and what else it may say.
  private struct Rule: Sendable {
    let meaning: Meaning
    /// One of each group must be there.
    let needed: [[String]]
    let allowed: Set<Substring>

    init(_ meaning: Meaning, _ needed: [[String]], and allowed: String = "") {
      self.meaning = meaning
      self.needed = needed.map { $0.map { " \($0) " } }
      self.allowed = Set(allowed.split(separator: " "))
    }

    init(_ field: ResidentField, _ needed: [[String]], and allowed: String = "") {
      self.init(.field(field), needed, and: allowed)
    }

    func fits(_ heading: String) -> Bool {
      var rest = heading
      for group in needed {
        var isThere = false
        for phrase in group {
          guard rest.holds(phrase) else { continue }
          rest = rest.replacingAll(phrase, by: " ", again: true)
          isThere = true
        }
        guard isThere else { return false }
      }
      return rest.split(separator: " ").allSatisfy(allowed.contains)
    }
  }

  private static let name = [
    "ho va ten", "ho ten", "ho dem ten", "ho chu dem va ten", "ho chu dem ten", "ho dem va ten",
  ]
  private static let ofName = "ho va ten chu dem khai sinh cua nguoi"
  /// Whose names a list is of: of all in it, not of somebody's relations.
  private static let people = [
    "nhan khau", "cong dan", "doi tuong", "thanh vien", "hoc sinh", "sinh vien", "tre em", "tre", "cutri",
    "nguoi lao dong", "cong nhan", "nguoi cao tuoi", "doan vien", "hoi vien", "dan quan",
  ]
  private static let ofPeople =
    " nhan khau cong dan tam tru thuong cutru doi tuong thanh vien trong ho chu gia dinh nhung cac hoc sinh hs tre em cutri lao dong"
    + " cao tuoi doan hoi quan benh"
  private static let number = ["can cuoc", "dinh danh"]
  private static let oldCard = ["chung minh nhan dan", "chung minh"]
  private static let ofNumber = "so ma the giay to tuy than ca nhan cong dan hoac va truoc day gan chip 12"
  private static let ofAddress = "noi dia chi tai dang ky cho o ho khau chi tiet cua"
  private static let ofUnits =
    " so nha thon to duong pho ngo hem xa phuong huyen quan tinh thanh pho thi tran"
  private static let hamlets = ["thon", "buon", "ban", "ap", "xom", "to dan pho", "khu pho", "khom", "to"]
  private static let lower = ["xa", "phuong"]
  private static let upper = ["huyen", "quan", "tinh", "thanh pho"]
  // "Thị xã" is a district and "Thị trấn" a commune, and "Xã, phường, thị trấn" is one level.
  private static let severalUpper = ["thi xa", "huyen", "quan", "tinh", "thanh pho"]
  private static let severalLower = ["thi tran", "xa", "phuong"]

  /// The first that fits counts: narrower ones stand before wider ones.
  private static let rules: [Rule] = [
    Rule(.relation, [["moi quan he", "quan he"]], and: "voi chu ho ch cua trong gia dinh"),
    Rule(.headPersonalNumber, [["chu ho"], number], and: ofNumber + " cua"),
    Rule(.headName, [["chu ho"]], and: ofName),
    Rule(.fatherName, [["cha", "bo"]], and: ofName + " de ruot"),
    Rule(.motherName, [["me"]], and: ofName + " de ruot"),
    Rule(.spouseName, [["vo chong", "vo hoac chong", "vo va chong", "vo", "chong"]], and: ofName),
    Rule(.guardianName, [["dai dien", "giam ho"]], and: ofName + " hop phap"),
    Rule(.cardIssueDate, [["ngay cap", "cap ngay"]], and: ofNumber + " can cuoc chung minh dinh danh"),
    Rule(.cardIssuePlace, [["noi cap", "co quan cap"]], and: ofNumber + " can cuoc chung minh dinh danh"),
    Rule(.cardOrPersonalNumber, [number, oldCard + ["ho chieu"]], and: ofNumber + " nhan dan"),
    Rule(.personalNumber, [number], and: ofNumber),
    Rule(.personalNumber, [["ma so cong dan", "ma cong dan"]], and: "ca nhan 12"),
    Rule(.oldCardNumber, [oldCard], and: "so the giay truoc day nhan dan thu da cap 9"),
    Rule(
      .fullName, [name],
      and: ofName + ofPeople + " in hoa viet day du"),
    Rule(.fullName, [["ten"], people], and: ofName + ofPeople),
    Rule(.fullName, [["ten day du"]]),
    Rule(
      .birthDate, [["ngay thang nam sinh", "ngay sinh", "sinh ngay", "ngay thang sinh", "thang nam sinh"]],
      and: "duong lich dl"
    ),
    Rule(.birthYear, [["nam sinh"]], and: "duong lich"),
    Rule(.sex, [["gioi tinh", "gioi", "phai"]], and: "nam nu"),
    Rule(.ethnicity, [["dan toc"]], and: "thanh phan"),
    Rule(.religion, [["ton giao"]], and: "tin nguong theo"),
    Rule(.education, [["trinh do"]], and: "van hoa hoc chuyen mon"),
    Rule(.phone, [["dien thoai", "di dong", "dt"]], and: "so lien he ca nhan cam tay cua"),
    Rule(
      .registrationDate,
      [
        ["tu ngay", "ngay", "nam", "thoi diem"],
        [
          "nhap khau", "nhap ho khau", "chuyen den", "dang ky thuong tru", "dang ky tam tru",
          "dang ky cutru",
          "bat dau tam tru",
        ],
      ], and: "vao"),
    Rule(.registrationDate, [["tu ngay"], ["tam tru"]]),
    Rule(
      .temporaryUntil, [["den ngay", "het han", "thoi han", "thoi gian"], ["tam tru"]],
      and: "ngay dang ky den"),
    // One level of units below a group ("Nơi thường trú / Xã") is a column of units; several in one column are an address.
    Rule(.permanentAddress, [["ho khau thuong tru", "thuong tru"]], and: ofAddress),
    Rule(.permanentAddress, [["thuong tru"], lower, upper], and: ofAddress + ofUnits),
    Rule(.temporaryAddress, [["tam tru"]], and: ofAddress + " hien tai hien nay"),
    Rule(.temporaryAddress, [["tam tru"], lower, upper], and: ofAddress + ofUnits),
    Rule(
      .currentAddress, [["hien tai", "hien nay"], ["cho o", "noi o", "dia chi", "noi cutru"]], and: ofAddress
    ),
    Rule(.address, [["cho o", "noi cutru", "dia chi"]], and: ofAddress + ofUnits + " cutru gia dinh"),
    Rule(.address, [severalUpper, severalLower], and: ofUnits + " ten xom ap khu tdp lang ban khom"),
    Rule(.address, [hamlets + ["so nha"], severalLower], and: "ten lang khu dancu pho duong cum"),
    Rule(.code(.commune), [["ma"], ["xa", "phuong"]], and: "phuong thi tran don vi hanh chinh dvhc cap"),
    Rule(.code(.district), [["ma"], ["huyen", "quan"]], and: "quan thi xa"),
    Rule(.code(.province), [["ma"], ["tinh"]], and: "thanh pho tp"),
    Rule(.commune, [["xa", "phuong"]], and: "ten phuong thi tran tt dac khu cap don vi hanh chinh"),
    Rule(.district, [["huyen", "quan"]], and: "ten quan thi xa thanh pho"),
    Rule(.province, [["tinh"]], and: "ten thanh pho tp"),
    Rule(.hamlet, [hamlets], and: "ten lang khu dancu pho duong cum"),
    Rule(.hamlet, [hamlets, ["so nha"]], and: "ten lang khu dancu pho duong cum"),
    Rule(
      .householdNumber, [["so ho", "ma ho", "ho so"]],
      and: "ma so khau gia dinh"),
    Rule(.formNumber, [["ma so", "so", "ma"], ["phieu", "ho so", "dang ky", "to khai"]], and: "tam tru"),
    Rule(.formDate, [["ngay lap", "ngay ke khai"]], and: "phieu to bieu khai"),
  ]
}

/// Looking for a phrase by its bytes: headings without marks are ASCII, and the library's search by characters was a
/// tenth of what a commune's list waits for before it is read.
extension String {
  fileprivate func holds(_ phrase: String) -> Bool {
    var text = self
    return text.withUTF8 { text in
      var phrase = phrase
      return phrase.withUTF8 { position(of: $0, in: text, from: 0) != nil }
    }
  }

  /// - Parameter again: a phrase that the replacement forms with what stands beside it is replaced too: of " ten ten " both.
  fileprivate func replacingAll(_ phrase: String, by replacement: String, again: Bool = false) -> String {
    guard holds(phrase) else { return self }
    let (phrase, replacement) = (Array(phrase.utf8), Array(replacement.utf8))
    var bytes = Array(utf8)
    var start = 0
    while let found = phrase.withUnsafeBufferPointer({ phrase in
      bytes.withUnsafeBufferPointer { position(of: phrase, in: $0, from: start) }
    }) {
      bytes.replaceSubrange(found..<found + phrase.count, with: replacement)
      start = again ? max(0, found - phrase.count) : found + replacement.count
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Where a phrase of one or more bytes begins in a text.
private func position(
  of phrase: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, from start: Int
) -> Int? {
  guard text.count - start >= phrase.count else { return nil }
  return (start...text.count - phrase.count).first { at in
    phrase.indices.allSatisfy { text[at + $0] == phrase[$0] }
  }
}
