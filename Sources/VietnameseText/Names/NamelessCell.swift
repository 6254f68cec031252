import ByteText

/// Cells that say something else where a name is asked for: that the person is dead (`Đã chết`, `Liệt sĩ`), unknown or none
/// (`Không có cha`, `Chưa rõ tên`), a state (`Ly hôn`, `Mồ côi`), or what a spreadsheet shows for a formula that failed
/// (`#N/A`, `#REF!`). Taken for names, they make namesakes of strangers, and two people of one.
///
/// Only a whole cell that is made of such words counts. Words are compared with their marks, or, in a cell without any marks,
/// without them where that leaves no name: `Tu Tran` is Tú Trần too.
enum NamelessCell {
  /// - Parameters:
  ///   - words: those of the cell, without signs.
  ///   - isFamilyName: whether a word begins names.
  static func isMeant(by words: [NameWord], isFamilyName: (NameWord) -> Bool) -> Bool {
    let small = words.map { String(String.UnicodeScalarView($0.text.map(\.simpleLowercase))) }
    guard let first = small.first else { return false }
    if small.count == 1,
      alone.contains(first) || isLettersWithoutVowel(words[0]) || words[0].traits.contains(.slashed)
    {
      return true
    }
    if words.allSatisfy({ $0.traits.contains(.number) }) { return true }
    return isState(small[...]) || isDenial(small[...])
      || isDeniedName(small, familyAt: isFamilyName(words[0]))
  }

  /// What a spreadsheet shows in place of a value, as it stands in the cell.
  static func isSpreadsheetError(_ cell: [UInt8]) -> Bool {
    let text = cell.split { $0 <= 0x20 }
    guard text.count == 1, let word = text.first else { return false }
    let small = String(decoding: word.map { asciiLowercase($0) }, as: UTF8.self)
    // NA and NaN, as programs write them; Na is a name.
    return spreadsheetErrors.contains(small) || word.elementsEqual("NA".utf8)
      || word.elementsEqual("NaN".utf8)
      || small.hasPrefix("err:") && small.utf8.dropFirst(4).allSatisfy(isASCIIDigit)
  }

  /// The small words that such cells begin with.
  static let openings: Set<String> = {
    var words = alone.union(adverbs).union(subjects)
    for state in states { words.insert(state[0]) }
    for word in plainStates { words.insert(word[0]) }
    return words.union(["na", "nan", "err"])
  }()

  private static let spreadsheetErrors: Set<String> = [
    "#n/a", "#ref!", "#value!", "#name?", "#div/0!", "#num!", "#null!", "#spill!", "#calc!", "#field!",
    "#blocked!",
    "#connect!", "#busy!", "#unknown!", "#getting_data", "#error!", "#n/a!", "#ref", "#value", "#name",
    "#num",
  ]

  /// One word, and nothing beside it.
  private static let alone: Set<String> = [
    "bố", "mẹ", "cha", "vợ", "chồng", "cháu", "trống", "bỏ", "kxđ", "nil",
    "undefined",
    "unknown", "true", "false", "baby",
  ]

  /// `KR`, `ĐC`, `TT`: short for something, and for no name.
  private static func isLettersWithoutVowel(_ word: NameWord) -> Bool {
    word.text.count == 2 && !word.hasFullStop && isWithoutVowel(word.text)
      && SyllableCode(abbreviation: String(String.UnicodeScalarView(word.text.map(\.simpleLowercase)))) == nil
  }

  /// Whether letters are consonants all.
  static func isWithoutVowel(_ text: [Unicode.Scalar]) -> Bool {
    text.allSatisfy { scalar in VietnameseLetter(scalar).map { !$0.isVowel } ?? false }
  }

  // MARK: Of whom, and in what state

  private static let subjects: Set<String> = [
    "bố", "cha", "mẹ", "ba", "má", "thầy", "vợ", "chồng", "con", "cháu", "ông", "bà", "cụ", "cả", "hai",
    "lẫn", "và",
  ]
  private static let adverbs: Set<String> = ["đã", "bị", "mới", "vừa", "đang", "đều", "cũng", "da"]
  /// Behind a state: since when, and how.
  private static let behindStates: Set<String> = [
    "năm", "ngày", "tháng", "từ", "khi", "lúc", "hồi", "trước", "rồi", "lâu", "sớm", "hết", "cả", "nay",
    "nhỏ", "còn",
    "nam", "ngay", "thang", "roi", "lau", "som", "het",
  ]
  private static let states: [[String]] =
    [
      "chết", "mất", "hy sinh", "hi sinh", "từ trần", "qua đời", "tử vong", "tử trận", "tử nạn", "tạ thế",
      "quá cố",
      "mất tích", "khai tử", "báo tử", "liệt sĩ", "liệt sỹ", "ly hôn", "li hôn", "ly dị", "li dị", "ly thân",
      "bỏ", "bỏ đi", "bỏ nhà", "bỏ nhà đi", "bỏ trốn", "thất lạc", "biệt tích", "mồ côi", "mồ côi cha",
      "mồ côi mẹ",
      "mồ côi bố", "ngoài giá thú", "hoang", "độc thân", "đơn thân", "góa", "goá", "góa vợ", "goá vợ",
      "góa chồng",
      "goá chồng", "ở góa", "ở goá", "trống", "bỏ trống", "để trống", "như trên", "bản thân", "chính chủ",
      "chủ hộ",
      "vô danh", "vô thừa nhận", "nuôi",
    ].map { $0.split(separator: " ").map(String.init) }
  /// Without marks, where no name is spelled so.
  private static let plainStates: [[String]] = ["chet", "liet si", "liet sy", "qua doi", "tu vong", "mo coi"]
    .map {
      $0.split(separator: " ").map(String.init)
    }
  /// The same behind `da` only: Ly Hon may be a name.
  private static let plainStatesBehindAdverbs: [[String]] = [
    "mat", "ly hon", "ly di", "tu tran", "bo di", "khuat", "khuất",
  ].map { $0.split(separator: " ").map(String.init) }
  /// Words that are a person's too, and a state only of somebody who is named.
  private static let ofSubjectsOnly: Set<String> = ["nuôi", "hoang"]

  /// `Bố đã chết`, `Đã mất 2001`, `Con ngoài giá thú`.
  private static func isState(_ words: ArraySlice<String>) -> Bool {
    let rest = words.drop { subjects.contains($0) }
    let hasSubject = rest.count < words.count
    let isWithoutMarks = words.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } }
    // A subject may open the state's own words ("bỏ"), and no subject is taken from a name (Ba Hai).
    let core = rest.drop { adverbs.contains($0) }
    let hasAdverb = core.count < rest.count
    for length in (1...4).reversed() where core.count >= length {
      let head = Array(core.prefix(length))
      let isKnown =
        states.contains(head) && (hasSubject || !ofSubjectsOnly.contains(head[0]))
        || isWithoutMarks && plainStates.contains(head)
        || hasAdverb && plainStatesBehindAdverbs.contains(head)
      if isKnown, core.dropFirst(length).allSatisfy(endsState) { return true }
    }
    return false
  }

  private static func endsState(_ word: String) -> Bool {
    behindStates.contains(word) || word.utf8.allSatisfy(isASCIIDigit)
  }

  // MARK: What is denied

  private static let denials: Set<String> = ["không", "chưa", "ko", "k", "kô", "chẳng"]
  private static let denied: Set<String> = [
    "có", "rõ", "biết", "tên", "đặt", "khai", "sinh", "đkks", "giấy", "xác", "định", "đăng", "ký", "kí",
    "làm", "họ", "và",
    "thông", "tin", "cha", "bố", "mẹ", "vợ", "chồng", "con", "chủ", "hộ", "cung", "cấp", "nhớ", "ghi", "nêu",
    "kê", "thấy",
    "được", "kết", "hôn", "lập", "gia", "đình", "ai", "gì", "còn", "nhận", "dữ", "liệu", "báo", "là", "của",
    "người",
  ]
  private static let plainDenied: Set<String> = [
    "co", "ro", "biet", "ten", "xac", "dinh", "cha", "bo", "me", "khai", "sinh", "thong", "tin", "dat",
    "dkks", "vo",
    "chong",
  ]

  /// `Không cha`, `Chưa có giấy khai sinh`, `Không có thông tin`.
  private static func isDenial(_ words: ArraySlice<String>) -> Bool {
    guard let first = words.first, words.count > 1 else { return false }
    if denials.contains(first) { return words.dropFirst().allSatisfy { denied.contains($0) } }
    // Khổng and Chu are family names: without marks only what is hardly part of a name.
    return (first == "khong" || first == "chua")
      && words.dropFirst().allSatisfy { plainDenied.contains($0) }
  }

  /// `Nguyễn Văn (chưa đặt)`, `Con gái chưa rõ tên`: nothing but what stands before a given name, and that there is none.
  private static func isDeniedName(_ words: [String], familyAt isFamily: Bool) -> Bool {
    guard let denial = words.firstIndex(where: { $0 == "chưa" || $0 == "không" }), denial > 0 else {
      return false
    }
    let said = words[denial...]
    guard isDenial(said) else { return false }
    if words[..<denial].allSatisfy({ subjects.contains($0) || NamelessChild.words.contains($0) }) {
      return true
    }
    return isFamily && denial <= 2 && said.contains { $0 == "tên" || $0 == "đặt" || $0 == "đkks" }
  }
}
