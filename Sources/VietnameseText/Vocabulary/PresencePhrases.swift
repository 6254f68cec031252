import ResidentModel

extension TermIndex {
  /// What a longer text says of where somebody is, of which `range` names `entry`: that, or what the words beside it make
  /// of it; nil where they leave it open.
  ///
  /// "Vợ đi XKLĐ" is about somebody else, "Không còn có mặt" says the opposite, "Đi tù về" that it is over.
  func presence(_ entry: Entry, written range: Range<Int>, in words: borrowing UnitText) -> Entry? {
    guard let presence = Presence(rawValue: entry.code) else { return nil }
    let context = PresenceContext(presence, range, in: words)
    guard let meant = context.meant(in: words) else { return nil }
    return meant == presence ? entry : self.entry(.presence, code: Int(meant.rawValue))
  }
}

/// The words around a phrase of where somebody is.
private struct PresenceContext {
  let presence: Presence
  let range: Range<Int>
  /// The end of the part that the phrase stands in.
  let partEnd: Int

  init(_ presence: Presence, _ range: Range<Int>, in words: borrowing UnitText) {
    self.presence = presence
    self.range = range
    var end = range.upperBound
    while end < words.count, words.words[end].breakBefore != .hard { end += 1 }
    partEnd = end
  }

  func meant(in words: borrowing UnitText) -> Presence? {
    switch presence {
    case .unknown: return nil
    case .present: return ofPresent(words)
    case .dead, .missing: return isOfDeath(words) ? presence : nil
    case .released, .returnedFromAbroad:
      return hasHarmlessHead(words, Self.beforeReturn) ? presence : nil
    case .outOfProvince, .abroad, .prison, .unverified: return ofAway(words)
    }
  }

  // MARK: Present

  private func ofPresent(_ words: borrowing UnitText) -> Presence? {
    let isDenied = (0..<range.lowerBound).contains { words.isOneOf(Self.denials, $0) }
    guard hasHarmlessHead(words, Self.beforePresent, allowingDenial: true) else { return nil }
    if isDenied {
      // "Không còn có mặt" and "Chưa có mặt", not "Không thường xuyên có mặt".
      let isHabit = (0..<range.lowerBound).contains { words.isOneOf(["thuong", "luon"], $0) }
      return isHabit ? nil : .unverified
    }
    for index in range.upperBound..<partEnd
    where words.isOneOf(Self.denials, index)
      || words.isOneOf(["khac", "vang", "it", "truoc", "thinh"], index)
    {
      return nil
    }
    // The choice that a form prints: "Có mặt (không)".
    let isChoice = partEnd + 1 == words.count && words.isOneOf(Self.denials, partEnd)
    return isChoice ? nil : .present
  }

  // MARK: Away

  private func ofAway(_ words: borrowing UnitText) -> Presence? {
    let saysDoubt = presence == .unverified && range.contains { words.isOneOf(["khong", "chua"], $0) }
    if !saysDoubt, !hasHarmlessHead(words, presence == .prison ? Self.beforePrison : Self.beforeAway) {
      return nil
    }
    if presence == .prison, isNotInPrison(words) { return nil }
    switch returning(words) {
    case .unclear: return nil
    case .returned:
      switch presence {
      case .abroad: return .returnedFromAbroad
      case .prison: return isCure(words) ? nil : .released
      default: return saysDoubt ? nil : .present
      }
    case .none: break
    }
    if presence == .prison,
      let done = (range.upperBound..<words.count).first(where: { words.isOneOf(["xong"], $0) })
    {
      let isDenied = (range.upperBound..<done).contains { words.isOneOf(Self.denials, $0) }
      return isDenied ? .prison : isCure(words) ? nil : .released
    }
    // Came from there: "Ngoài tỉnh chuyển đến".
    if presence == .outOfProvince || presence == .abroad,
      words.isOneOf(["den", "toi", "chuyen", "nhap", "vao"], range.upperBound),
      !(range.upperBound + 1 < words.count && words.words[range.upperBound + 1].isNumber)
    {
      return nil
    }
    for index in range.upperBound..<partEnd {
      if words.isOneOf(["xong", "hoan", "huy", "truoc", "nham"], index) { return nil }
      if words.isOneOf(Self.denials, index), words.isOneOf(["di", "duoc", "con", "thanh"], index + 1) {
        return nil
      }
    }
    return presence
  }

  /// A suspended sentence, one served at home, a civil judgment, a visit.
  private func isNotInPrison(_ words: borrowing UnitText) -> Bool {
    (range.upperBound..<words.count).contains { index in
      words.isOneOf(["treo", "tham", "hoan", "nha", "khong"], index)
        || words.isOneOf(["dia"], index) && words.isOneOf(["phuong"], index + 1)
          && !isReturn(before: index, words)
        || words.isOneOf(["cong"], index) && words.isOneOf(["dong"], index + 1)
        || words.isOneOf(["gia"], index) && words.isOneOf(["dinh"], index + 1)
        || words.isOneOf(["dan"], index) && words.isOneOf(["su"], index + 1)
    }
  }

  private func isReturn(before index: Int, _ words: borrowing UnitText) -> Bool {
    (range.upperBound..<index).contains { words.isOneOf(["ve"], $0) }
  }

  private func isCure(_ words: borrowing UnitText) -> Bool {
    range.contains { words.isOneOf(["nghien"], $0) }
  }

  private enum Return { case none, returned, unclear }

  /// Whether the words behind the phrase say that the person is back: "đã về", "về nước", "trở về"; not "chưa về", "Tết về".
  private func returning(_ words: borrowing UnitText) -> Return {
    guard let index = (range.upperBound..<words.count).first(where: { words.isOneOf(["ve"], $0) }) else {
      return .none
    }
    if (range.upperBound..<index).contains(where: { words.isOneOf(Self.denials, $0) }) { return .none }
    if index > range.upperBound, words.isOneOf(Self.beforeVisits, index - 1) { return .none }
    let next = index + 1
    let isEnd =
      next == words.count || words.words[next].breakBefore == .hard || words.words[next].isNumber
      || words.isOneOf(Self.behindReturn, next)
    guard isEnd else { return .unclear }
    let isDirect =
      index == range.upperBound
      || words.isOneOf(["da", "tro", "moi", "vua", "nay", "roi", "xong"], index - 1)
      || words.isOneOf(["nuoc"], next)
    return isDirect ? .returned : .unclear
  }

  // MARK: Dead

  /// The person's own death, told as one: not the husband's, not a lost card, not a slip.
  private func isOfDeath(_ words: borrowing UnitText) -> Bool {
    guard hasHarmlessHead(words, Self.beforeDeath) else { return false }
    let next = range.upperBound
    for index in next..<words.count {
      if words.isOneOf(["nham"], index) || words.isOneOf(["con"], index) && words.isOneOf(["song"], index + 1)
      {
        return false
      }
    }
    guard next < words.count else { return true }
    if words.words[next].breakBefore != .hard, words.isOneOf(Self.kin, next) { return false }
    guard words.word(range.upperBound - 1, is: "mat") else { return true }
    if words.words[next].isNumber || words.isOneOf(Self.behindLoss, next) { return true }
    return words.words[next].breakBefore == .hard
      && !words.isOneOf(["cccd", "cmnd", "the", "giay", "can", "lien", "suc"], next)
  }

  // MARK: What stands before

  private func hasHarmlessHead(
    _ words: borrowing UnitText, _ harmless: [StaticString], allowingDenial: Bool = false
  ) -> Bool {
    var index = 0
    while index < range.lowerBound {
      let next = index + 1
      if next < range.lowerBound,
        words.isOneOf(["theo", "cung", "voi", "lay"], index) && words.isOneOf(Self.kin, next)
          || words.isOneOf(["thuong", "tam"], index) && words.isOneOf(["xuyen", "tru"], next)
          || words.isOneOf(["bo"], index) && words.isOneOf(["doi"], next)
          || words.isOneOf(["gia"], index) && words.isOneOf(["dinh"], next)
          || words.isOneOf(["ca"], index) && words.isOneOf(["nha", "ho"], next)
      {
        index += 2
        continue
      }
      let isHarmless =
        words.words[index].isNumber || words.isOneOf(harmless, index)
        || allowingDenial && (words.isOneOf(Self.denials, index) || words.isOneOf(["con"], index))
      guard isHarmless else { return false }
      index = next
    }
    return true
  }

  private static let denials: [StaticString] = ["khong", "ko", "k", "kg", "chua", "chang"]

  private static let kin: [StaticString] = [
    "cha", "bo", "me", "ma", "vo", "chong", "con", "anh", "chi", "em", "chau", "ong", "ba", "dau", "re",
  ]

  private static let beforePresent: [StaticString] = [
    "dang", "hien", "nay", "da", "van", "luon", "o", "tai", "thuc", "te", "ve", "roi", "moi", "ngay", "thang",
    "nam", "nhan", "khau", "cong", "dan",
  ]

  private static let beforePrison: [StaticString] = [
    "dang", "hien", "nay", "da", "di", "o", "bi", "vao", "trong", "tai", "tam", "giam", "chap", "hanh", "an",
    "phat", "tu", "ngay", "thang", "nam", "cai", "nghien", "bat", "buoc",
  ]

  private static let beforeAway: [StaticString] = [
    "dang", "hien", "nay", "da", "di", "o", "ra", "sang", "qua", "xuat", "canh", "lao", "dong", "ld", "lam",
    "an",
    "viec", "hoc", "tap", "sinh", "song", "cu", "tru", "dinh", "ben", "tai", "cong", "tac", "nhan", "du",
    "lich",
    "tham", "than", "tu", "ngay", "thang", "nam", "khoang", "vang", "mat", "van", "lau", "xa", "nha", "bi",
    "ve",
    "duoc", "tam", "nhung", "khoi", "dia", "phuong", "do", "vi", "xkld", "nghia", "vu", "quan", "su", "hop",
    "tinh", "ngoai",
  ]

  private static let beforeReturn: [StaticString] = [
    "dang", "hien", "nay", "da", "moi", "vua", "di", "o", "tu", "an", "phat", "chap", "hanh", "lao", "dong",
    "xuat", "khau", "lam", "hoc", "du", "duoc", "tai", "ra", "ngay", "thang", "nam", "cong", "tac", "man",
    "han",
  ]

  private static let beforeDeath: [StaticString] = [
    "da", "bi", "nguoi", "cong", "dan", "nay", "moi", "vua", "hien", "ngay", "thang", "nam", "duoc", "lam",
    "giay",
    "co", "bao", "chung", "xac", "nhan", "dang", "ky", "xoa", "khau", "do", "vi", "benh", "toa", "an",
    "tuyen",
    "roi", "tt",
  ]

  /// Who comes home then is away: "Tết về", "ít về", "sắp về".
  private static let beforeVisits: [StaticString] = [
    "tet", "tuan", "thang", "nam", "thoang", "it", "lau", "hay", "thuong", "sap", "se", "ngay", "dip", "khi",
  ]

  private static let behindReturn: [StaticString] = [
    "nuoc", "nha", "que", "dia", "lai", "roi", "nam", "tu", "ngay", "thang", "day", "xa", "o", "song", "sinh",
    "han", "luon",
  ]

  private static let behindLoss: [StaticString] = [
    "ngay", "nam", "thang", "luc", "hoi", "vao", "khoang", "do", "vi", "tai", "o", "roi", "truoc", "tu",
    "cach",
    "benh", "trong", "theo", "chua",
  ]
}
