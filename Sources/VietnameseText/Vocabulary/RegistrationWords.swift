import ByteText
import ResidentModel

/// What a cell says of the end of a person's registration.
public enum RegistrationNews: UInt8, Hashable, Sendable {
  case nothing
  /// Words of a death, a move or a deregistration that may be meant otherwise, or of somebody else.
  case unclear
  /// A death, a disappearance or a deregistration on a day after that of the run: it has not happened yet, or the year is
  /// a slip.
  case ahead
  case struckOff, missing, dead
}

/// Reads the words that offices write where a registration ended: "Đã chết", "Chết 12/3/2024", "Xóa khẩu", "Đã chuyển khẩu đi Hà
/// Nội". One per worker: it remembers what it has read.
///
/// Only words that begin the cell are the person's own: "cha đã chết" is the father's death, "chết chồng" a widow's.
public struct RegistrationWords: ~Copyable, Sendable {
  public enum Place: UInt8, Sendable {
    /// A column about the registration, where a single word says it: "Mất", "Chuyển đi".
    case status
    /// A column that says why a registration was struck off: whatever fills it is the reason of an end.
    case reason
    /// A note about anything, where "Mất" may be a card's loss: only what can mean nothing else.
    case note
  }

  private var memo = CellMemo<RegistrationNews>(limit: 1 << 14)
  private var text = UnitText()
  /// "mất", which without its tone is also "mặt".
  private let lost: UInt64
  /// "còn", which without its tone is also "con".
  private let still: UInt64

  public init() {
    text.read(Array("mất".utf8).span)
    lost = text.markedKey(0..<1)
    text.read(Array("còn".utf8).span)
    still = text.markedKey(0..<1)
  }

  /// - Parameter asOf: the day for which the run is made: an end on a later one is none yet.
  /// - Complexity: a hash of the cell when it was seen before.
  public mutating func read(
    _ cell: borrowing Span<UInt8>, in place: Place, asOf: PartialDate
  ) -> RegistrationNews {
    guard cell.count >= 3 || place == .reason else { return .nothing }
    let tag = UInt64(asOf.rawValue) << 8 | UInt64(place.rawValue)
    if let known = memo.value(cell, tag: tag) { return known }
    text.read(cell)
    var news = news(in: place == .reason ? .status : place)
    if news.isEnd, isTakenBack() { news = .unclear }
    if news.isEnd, text.firstDateLies(after: asOf, in: cell) { news = .ahead }
    if place == .reason, news == .nothing, !saysNothing() { news = .unclear }
    memo.insert(news, for: cell, tag: tag)
    return news
  }

  /// Whether a cell of a column such as "Đã chết" or "Ngày chết" says yes: a tick, a day, or words of it; nil where that is not
  /// clear.
  public mutating func isTicked(_ cell: borrowing Span<UInt8>) -> Bool? {
    text.read(cell)
    guard text.count > 0 else {
      for index in 0..<cell.count where cell[index] == UInt8(ascii: "+") || cell[index] >= 0x80 {
        return true
      }
      return false
    }
    if ["khong", "ko", "k", "chua", "con", "song", "no"].contains(where: { text.word(0, is: $0) }) {
      return false
    }
    if text.words[0].isNumber { return text.count > 1 || text.number(0) != 0 }
    if ["x", "v", "co", "da", "roi", "chet", "mat", "ngay", "nam", "thang"].contains(where: {
      text.word(0, is: $0)
    }) {
      return true
    }
    return nil
  }

  private func news(in place: Place) -> RegistrationNews {
    guard text.count > 0 else { return .nothing }
    var end = 1
    while end < text.count, text.words[end].breakBefore != .hard { end += 1 }
    return beginning(0..<end, in: place) ?? (mentionsEnd() ? .unclear : .nothing)
  }

  /// What the first clause begins with; nil where it begins with something else.
  private func beginning(_ clause: Range<Int>, in place: Place) -> RegistrationNews? {
    let isDone = text.word(0, is: "da")
    var at = isDone ? 1 : 0
    if at < clause.upperBound, text.word(at, is: "bi") { at += 1 }
    if phrase(["toa", "an"], at) || phrase(["tuyen", "bo"], at) {
      let said = clause.filter { text.word($0, is: "chet") || phrase(["mat", "tich"], $0) }
      return said.first.map { text.word($0, is: "chet") ? .dead : .missing }
    }
    if phrase(["mat", "tich"], at) { return place == .status ? .missing : .unclear }
    if let news = lawfulEnd(at, clause, in: place) { return news }
    if let tail = behindDeath(at) { return death(at, tail, clause, isDone: isDone, in: place) }
    if text.has(at), text.word(at, is: "xoa") || text.word(at, is: "cat") {
      guard let tail = behindRegister(at + 1) else {
        if at + 1 == clause.upperBound, text.word(at, is: "xoa") {
          return place == .status ? .struckOff : .unclear
        }
        return nil
      }
      let isElse = text.has(tail) && isRelation(tail) || clause.contains { phrase(["tam", "tru"], $0) }
      return isElse ? .unclear : .struckOff
    }
    if text.has(at), text.word(at, is: "chuyen") {
      if phrase(["chuyen", "di"], at) { return place == .status ? .struckOff : .unclear }
      guard let tail = behindRegister(at + 1) else { return nil }
      guard text.has(tail), clause.contains(tail) else { return .unclear }
      if text.word(tail, is: "di") || text.word(tail, is: "ra") || text.word(tail, is: "sang") {
        return .struckOff
      }
      return isArrival(tail) ? .nothing : .unclear
    }
    return nil
  }

  /// The other ends that the law knows, where the clause begins with one: settled abroad, nationality lost, registration
  /// annulled; nil where it begins with none of them.
  ///
  /// Source: Law on Residence 68/2020/QH14, art. 24.
  private func lawfulEnd(_ at: Int, _ clause: Range<Int>, in place: Place) -> RegistrationNews? {
    let certain: RegistrationNews = place == .status ? .struckOff : .unclear
    let settling = leaves(at) ? first(["dinh", "cu"], in: at..<clause.upperBound) : nil
    // "Tái định cư": a quarter for the resettled.
    if let settling, settling == 0 || !text.word(settling - 1, is: "tai") {
      let isAbroad = first(["nuoc", "ngoai"], in: clause) != nil || phrase(["xuat", "canh"], at)
      guard isAbroad else { return place == .status ? .unclear : nil }
      for index in at..<settling where isRelation(index) { return .unclear }
      return certain
    }
    if phrase(["xuat", "canh"], at) {
      for index in clause where isOneOf(["lao", "hoc", "du", "tham", "cong"], index) { return nil }
      return place == .status ? .unclear : nil
    }
    if let tail = behindLostNationality(at) {
      let isOwn = phrase(["viet", "nam"], tail) || isOneOf(["vn"], tail) || endsOrExplains(tail, clause)
      return isOwn ? .struckOff : .unclear
    }
    if isOneOf(["huy"], at) {
      var result = isOneOf(["bo"], at + 1) ? at + 2 : at + 1
      if phrase(["ket", "qua"], result) || phrase(["quyet", "dinh"], result) { result += 2 }
      if phrase(["dang", "ky", "cu", "tru"], result) { result += 2 }
      let tail = phrase(["cu", "tru"], result) ? result + 2 : behindRegister(result)
      guard let tail else { return nil }
      if endsOrExplains(tail, clause) { return .struckOff }
      return place == .status || isOneOf(["tam"], tail) ? .unclear : nil
    }
    if phrase(["khong", "con"], at) {
      let isResidence = phrase(["cu", "tru"], at + 2) || phrase(["thuong", "tru"], at + 2)
      if isResidence { return certain }
      return place == .status && isOneOf(["o", "song", "sinh"], at + 2) ? .unclear : nil
    }
    return nil
  }

  /// A word for going away, or for settling, stands there.
  private func leaves(_ at: Int) -> Bool {
    phrase(["dinh", "cu"], at) || phrase(["xuat", "canh"], at) || isOneOf(["di", "ra", "sang"], at)
  }

  /// Behind the words for a nationality that was given up, lost or taken away.
  private func behindLostNationality(_ at: Int) -> Int? {
    var start = at
    while isOneOf(["duoc", "cho"], start) { start += 1 }
    return isOneOf(["thoi", "tuoc", "mat"], start) && phrase(["quoc", "tich"], start + 1) ? start + 3 : nil
  }

  /// Nothing more in the clause, or by which paper, when, why or where.
  private func endsOrExplains(_ at: Int, _ clause: Range<Int>) -> Bool {
    at >= clause.upperBound || text.words[at].isNumber
      || isOneOf(
        ["theo", "ngay", "nam", "thang", "tu", "do", "vi", "so", "qd", "quyet", "tai", "o", "roi"], at)
  }

  /// "(nhầm, còn sống)": what was written is withdrawn in the same cell.
  private func isTakenBack() -> Bool {
    for index in 1..<max(1, text.count) {
      if phrase(["con", "song"], index), !isRelation(index), !isRelation(index - 1) { return true }
      guard text.word(index, is: "nham") else { continue }
      // "Chết do uống nhầm thuốc" is a death.
      let endsPart = !text.has(index + 1) || text.words[index + 1].breakBefore == .hard
      if endsPart || text.words[index].breakBefore != .none { return true }
    }
    return false
  }

  /// A dash, a nought or a "không" in a column of reasons.
  private func saysNothing() -> Bool {
    guard text.count > 0 else { return true }
    if text.count == 1, text.words[0].isNumber { return text.number(0) == 0 }
    return text.count <= 2 && isOneOf(["khong", "ko", "k", "chua", "no", "none"], 0)
  }

  private func death(
    _ start: Int, _ tail: Int, _ clause: Range<Int>, isDone: Bool, in place: Place
  ) -> RegistrationNews {
    let isLoss = text.word(start, is: "mat")
    if tail >= clause.upperBound {
      guard isLoss else { return .dead }
      // "Mất" alone may be a card's loss, and without its marks a face.
      let isCertain =
        text.markedKey(start..<tail) == lost ? isDone || place == .status : isDone && place == .status
      return isCertain ? .dead : .unclear
    }
    if text.words[tail].isNumber || isOneOf(["ngay", "nam", "thang", "luc", "hoi", "vao", "khoang"], tail) {
      return .dead
    }
    if isLoss { return isDone && isOneOf(["do", "vi", "tai", "o"], tail) ? .dead : .nothing }
    if isRelation(tail) { return .nothing }
    return isOneOf(["do", "vi", "tai", "o", "trong", "roi", "truoc", "theo", "chua", "cach"], tail)
      ? .dead : .unclear
  }

  /// A death, a move or a deregistration anywhere, unless it is a relation's, or has not happened.
  private func mentionsEnd() -> Bool {
    var isAboutOthers = false
    var isDenied = false
    for index in 0..<text.count {
      if isRelation(index) { isAboutOthers = true }
      if isOneOf(["chua", "khong"], index) { isDenied = true }
      if !isAboutOthers, !isDenied, phrase(["mat", "tich"], index) { return true }
      let tail = behindDeath(index)
      let isDeath =
        tail != nil && (!text.word(index, is: "mat") || index > 0 && text.word(index - 1, is: "da"))
      if let tail, isDeath, !isAboutOthers, !(text.has(tail) && isRelation(tail)) { return true }
      guard !isAboutOthers, !isDenied else { continue }
      // Who has settled abroad is to be struck off (Law on Residence 2020, art. 24).
      if phrase(["dinh", "cu"], index),
        phrase(["nuoc", "ngoai"], index + (isOneOf(["o", "tai"], index + 2) ? 3 : 2))
      {
        return true
      }
      if phrase(["xuat", "canh"], index), phrase(["dinh", "cu"], index + 2) { return true }
      if let tail = behindLostNationality(index),
        phrase(["viet", "nam"], tail) || !text.word(index, is: "mat")
      {
        return true
      }
      if isOneOf(["xoa", "cat"], index), behindRegister(index + 1) != nil { return true }
      guard text.word(index, is: "chuyen") else { continue }
      if phrase(["chuyen", "di"], index) { return true }
      if let behind = behindRegister(index + 1), !(text.has(behind) && isArrival(behind)) { return true }
    }
    return false
  }

  /// Behind a word for dying that stands there.
  private func behindDeath(_ at: Int) -> Int? {
    guard text.has(at) else { return nil }
    if text.word(at, is: "chet") { return at + 1 }
    if text.word(at, is: "mat") {
      return !text.isMarked || text.markedKey(at..<at + 1) == lost ? at + 1 : nil
    }
    let isDeath =
      phrase(["tu", "vong"], at) || phrase(["khai", "tu"], at) || phrase(["bao", "tu"], at)
      || phrase(["qua", "doi"], at) || phrase(["tu", "tran"], at)
    return isDeath ? at + 2 : nil
  }

  /// Behind the words for a registration that stand there: "khẩu", "hộ khẩu", "đăng ký (thường trú)", "tên".
  private func behindRegister(_ at: Int) -> Int? {
    guard text.has(at) else { return nil }
    if phrase(["dang", "ky"], at) { return phrase(["thuong", "tru"], at + 2) ? at + 4 : at + 2 }
    for words: [StaticString] in [["ho", "khau"], ["nhan", "khau"], ["thuong", "tru"]] where phrase(words, at)
    {
      return at + 2
    }
    return isOneOf(["khau", "hktt", "hk", "dktt", "nk", "ten"], at) ? at + 1 : nil
  }

  private func isArrival(_ at: Int) -> Bool { isOneOf(["den", "ve", "tu", "vao"], at) }

  private func isRelation(_ at: Int) -> Bool {
    if text.word(at, is: "con"), text.markedKey(at..<at + 1) == still { return false }
    return isOneOf(
      ["cha", "bo", "me", "ma", "vo", "chong", "con", "anh", "chi", "em", "chau", "dau", "re"], at)
  }

  private func isOneOf(_ words: [StaticString], _ at: Int) -> Bool {
    text.has(at) && words.contains { text.word(at, is: $0) }
  }

  private func first(_ words: [StaticString], in range: Range<Int>) -> Int? {
    for index in range where phrase(words, index) { return index }
    return nil
  }

  private func phrase(_ words: [StaticString], _ at: Int) -> Bool {
    words.indices.allSatisfy { text.has(at + $0) && text.word(at + $0, is: words[$0]) }
  }
}

extension RegistrationNews {
  fileprivate var isEnd: Bool { self == .struckOff || self == .missing || self == .dead }
}

extension UnitText {
  fileprivate func has(_ index: Int) -> Bool { index < count }

  /// Whether the first date among the words lies after a day. The number of a decision (`số 12/2027`) is none, nor is the day
  /// that a term ends on (`hạn đến 5/2/2035`).
  fileprivate func firstDateLies(after asOf: PartialDate, in cell: borrowing Span<UInt8>) -> Bool {
    let reading = DateReading(.event, asOf: asOf)
    var index = 0
    while index < count {
      guard let last = lastOfDate(from: index, in: cell) else {
        index += 1
        continue
      }
      let start = Int(words[index].sourceStart)
      let end = Int(words[last].sourceStart) + Int(words[last].digits)
      let isOfOther = index > 0 && UnitText.beforeOtherNumbers.contains { word(index - 1, is: $0) }
      if !isOfOther {
        let written = readDate(cell.extracting(start..<end), as: reading)
        if written.findings.contains(.dateFuture) { return true }
        if !written.date.isMissing { return false }
      }
      index = last + 1
    }
    return false
  }

  /// Words whose number is that of a paper, or a day of something else.
  private static let beforeOtherNumbers: [StaticString] = ["so", "qd", "cv", "han", "den", "sinh"]

  /// The last word of what may be a date (`5/2/2027`, `ngày 5 tháng 2 năm 2027`, `năm 2027`) that begins with a word.
  private func lastOfDate(from start: Int, in cell: borrowing Span<UInt8>) -> Int? {
    let isLabelled = isDateLabel(start) && has(start + 1) && words[start + 1].isNumber
    guard isLabelled || words[start].isNumber else { return nil }
    var last = isLabelled ? start + 1 : start
    while has(last + 1) {
      if words[last + 1].isNumber, UnitText.dateSeparators.contains(sign(before: last + 1, in: cell)) {
        last += 1
      } else if isDateLabel(last + 1), !word(last + 1, is: "ngay"), has(last + 2), words[last + 2].isNumber {
        last += 2
      } else {
        break
      }
    }
    // A number by itself may be anything but a year.
    return isLabelled || last > start || words[start].digits == 4 ? last : nil
  }

  private static let dateSeparators = Array("/-.".utf8)

  private func isDateLabel(_ index: Int) -> Bool {
    word(index, is: "ngay") || word(index, is: "thang") || word(index, is: "nam")
  }

  /// The last byte before a word that is no space; 0 at the beginning.
  private func sign(before index: Int, in cell: borrowing Span<UInt8>) -> UInt8 {
    var at = Int(words[index].sourceStart) - 1
    while at >= 0, cell[at] == UInt8(ascii: " ") { at -= 1 }
    return at >= 0 ? cell[at] : 0
  }
}
