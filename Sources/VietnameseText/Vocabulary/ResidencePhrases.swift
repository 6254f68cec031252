import ResidentModel

extension TermIndex {
  /// What a longer text says of the kind of residence.
  struct ResidenceWords {
    /// The one kind that is said to hold here; nil where none is, or nothing sure.
    var entry: Entry?
    var saysAbsent = false
    /// The registration that is named is one of another place ("Thường trú nơi khác").
    var isElsewhere = false
  }

  /// The kind of residence that words name, where nothing beside them takes it back: "Đã đăng ký tạm trú từ 2024", not
  /// "Chưa đăng ký tạm trú".
  ///
  /// A phrase counts among words that change nothing of it. Behind one that is a part by itself ("Thường trú (làm ở Hà Nội)")
  /// anything may stand that does not deny the registration.
  func residenceKind(in words: borrowing UnitText) -> ResidenceWords {
    var sum = ResidenceSum()
    var start = 0
    while start < words.count {
      var end = start + 1
      while end < words.count, words.words[end].breakBefore != .hard { end += 1 }
      read(start..<end, of: words, into: &sum)
      start = end
    }
    var result = ResidenceWords(saysAbsent: sum.absence != nil)
    guard !sum.isRefused, sum.kinds.count <= 1 else { return ResidenceWords() }
    result.entry = sum.kinds.first ?? sum.absence
    result.isElsewhere = sum.isElsewhere && result.entry == nil
    return result
  }

  private struct ResidenceSum {
    var kinds: [Entry] = []
    var absence: Entry?
    var isElsewhere = false
    var isRefused = false

    mutating func add(_ entry: Entry) {
      if entry.code == ResidenceKind.declaredAbsence.rawValue {
        absence = entry
      } else if !kinds.contains(where: { $0.code == entry.code }) {
        kinds.append(entry)
      }
    }
  }

  private func read(_ part: Range<Int>, of words: borrowing UnitText, into sum: inout ResidenceSum) {
    if let entry = match(words, part, .residenceKind) { return sum.add(entry) }
    if sum.kinds.isEmpty { return readSentence(part, of: words, into: &sum) }
    // A part behind the kind: free words, unless they are about that registration.
    if words.behindElsewhere(part.lowerBound, in: part) == part.upperBound {
      sum.kinds.removeLast()
      sum.isElsewhere = true
    } else if denies(part, of: words, sum.kinds[sum.kinds.count - 1]) {
      sum.isRefused = true
    } else {
      for index in part {
        let phrase = phrase(at: index, before: part.upperBound, in: words, .residenceKind)
        let isAbsence = phrase?.entry.code == ResidenceKind.declaredAbsence.rawValue
        if isAbsence, let phrase, !words.isDenied(before: index, from: part.lowerBound) {
          sum.absence = phrase.entry
        }
      }
    }
  }

  private func readSentence(_ part: Range<Int>, of words: borrowing UnitText, into sum: inout ResidenceSum) {
    // Behind "từ", "để" or the name of a street nothing is of the kind any more, but a denial.
    var isFree = false
    // In a part behind a declared absence: "Tạm vắng (chưa khai báo)".
    if sum.absence != nil || sum.isElsewhere { isFree = true }
    var index = part.lowerBound
    while index < part.upperBound {
      if let (entry, range) = phrase(at: index, before: part.upperBound, in: words, .residenceKind) {
        index = range.upperBound
        if let behind = words.behindElsewhere(index, in: part) {
          sum.isElsewhere = true
          index = behind
        } else {
          sum.add(entry)
        }
        if sum.absence != nil || sum.isElsewhere { isFree = true }
        continue
      }
      if words.isOneOf(UnitText.denials, index) {
        let isTerm = words.word(index, is: "khong") && words.isOneOf(["thoi", "xac"], index + 1)
        if words.saysUntil(index) {
          isFree = true
        } else if !isTerm, sum.absence == nil {
          sum.isRefused = true
        }
      } else if words.isOneOf(["chuyen"], index), !words.isOneOf(["den", "ve", "vao"], index + 1) {
        sum.isRefused = true
      } else if words.isOneOf(UnitText.beforeFreeWords, index) {
        isFree = true
      } else if !isFree, !words.words[index].isNumber, !words.isOneOf(UnitText.besideResidence, index),
        sum.kinds.isEmpty || !words.isOneOf(UnitText.behindResidence, index)
      {
        sum.isRefused = true
      }
      index += 1
    }
  }

  /// "(chưa đăng ký)", "(đã xóa)", "(hết hạn)", "(không tạm trú)" behind the kind that is denied.
  private func denies(_ part: Range<Int>, of words: borrowing UnitText, _ kind: Entry) -> Bool {
    for start in part where words.isOneOf(UnitText.denials, start) {
      var index = start + 1
      while index < part.upperBound {
        if let (entry, _) = phrase(at: index, before: part.upperBound, in: words, .residenceKind) {
          return entry.code == kind.code
        }
        guard words.isOneOf(UnitText.ofRegistering, index) else { break }
        index += 1
      }
      // "hết hạn 12/05/2027" says until when it holds.
      if index == part.upperBound { return true }
    }
    return false
  }
}

extension UnitText {
  func isOneOf(_ list: [StaticString], _ index: Int) -> Bool {
    index < count && list.contains { word(index, is: $0) }
  }

  /// Behind "nơi khác", "ở tỉnh khác", "tại địa phương khác"; nil where something else stands.
  fileprivate func behindElsewhere(_ start: Int, in part: Range<Int>) -> Int? {
    var index = start
    while index < part.upperBound, isOneOf(["tai", "o", "ben", "thuoc"], index) { index += 1 }
    let places: [StaticString] = [
      "noi", "tinh", "huyen", "xa", "phuong", "quan", "cho", "tp", "que", "thon", "ap",
    ]
    if isOneOf(["dia"], index), isOneOf(["phuong"], index + 1) {
      index += 2
    } else if isOneOf(["thanh"], index), isOneOf(["pho"], index + 1) {
      index += 2
    } else if isOneOf(places, index) {
      index += 1
    } else {
      return nil
    }
    return index < part.upperBound && isOneOf(["khac"], index) ? index + 1 : nil
  }

  /// "hết hạn 12/05/2027", "hết hạn ngày …".
  fileprivate func saysUntil(_ index: Int) -> Bool {
    isOneOf(["het"], index) && isOneOf(["han"], index + 1) && index + 2 < count
      && (words[index + 2].isNumber || isOneOf(["ngay", "thang", "nam", "vao", "den"], index + 2))
  }

  fileprivate func isDenied(before index: Int, from start: Int) -> Bool {
    (start..<index).contains { isOneOf(UnitText.denials, $0) }
  }

  /// What says that a registration does not hold, holds no more, or is still to be made.
  fileprivate static let denials: [StaticString] = [
    "khong", "ko", "k", "kg", "chua", "het", "xoa", "huy", "cat", "cho", "xin", "ngung",
  ]

  /// What those may be about.
  fileprivate static let ofRegistering: [StaticString] = [
    "dang", "ky", "ki", "khai", "bao", "duoc", "co", "con", "nhap", "lam", "thu", "tuc", "khau", "ho", "hk",
    "han", "cu", "tru", "bi", "da", "roi", "so", "noi",
  ]

  /// Words that leave a kind of residence as it is.
  fileprivate static let besideResidence: [StaticString] = [
    "dang", "ky", "ki", "da", "hien", "nay", "tai", "o", "co", "nguoi", "cong", "dan", "nhan", "khau", "ho",
    "so", "dien", "loai", "thuoc", "dai", "ngan", "han", "thoi", "lau", "nam", "thang", "ngay", "khai", "bao",
    "duoc", "cap", "nhap", "moi", "la", "chinh", "thuc", "te", "on", "dinh", "hop", "phap", "cu", "tru",
    "xac",
    "nhan", "dia", "phuong", "day", "xa", "nha", "noi", "chuyen", "den", "ve", "vao", "x", "v", "kt", "khoi",
    "doi", "tuong", "truong", "theo", "ca", "gia",
  ]

  /// What a resident is or does, behind the kind: in front of it "làm" would be that it is still to be made.
  fileprivate static let behindResidence: [StaticString] = [
    "lam", "viec", "hoc", "sinh", "vien", "thue", "tro", "nho", "dinh", "rieng", "le", "tap", "the",
  ]

  /// Behind these stands when, why, with whom, or where within the commune.
  fileprivate static let beforeFreeWords: [StaticString] = [
    "tu", "den", "theo", "de", "do", "vi", "cung", "voi", "thon", "xom", "to", "ap", "ban", "buon", "lang",
    "khu", "khom", "pho", "duong", "ngo", "hem",
  ]
}
