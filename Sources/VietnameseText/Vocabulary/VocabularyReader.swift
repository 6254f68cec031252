import ByteText
import ResidentModel

/// What a vocabulary cell says.
public struct WrittenTerm: Hashable, Sendable {
  /// The code in its domain: the raw value of the model's enum, the 1979 code of an ethnic group, the code of a
  /// religion (0: none); 0 with `isKnown` false when nothing was recognised.
  public var code: UInt8 = 0
  public var isKnown = false
  /// The label that outputs show, in the reader's text; empty when not recognised.
  public var label = ByteRange.empty
  /// Of a kind of residence: besides it the cell says that the person is away ("Thường trú (tạm vắng)").
  public var saysAbsent = false
  public var rules: ChangeRules = []
  public var findings = CellFindings.none

  public init() {}
}

/// Which official list the bare numbers of an ethnicity column follow. Without one a bare number is ambiguous: 04 is
/// Hoa by the list of 1979 and Mường by that of 2008.
public enum EthnicCodeList: UInt8, Hashable, Sendable {
  case none, list1979, list2008
}

/// Reads the cells of the closed vocabularies. One per worker: it remembers what it has read.
///
/// A cell is compared with its marks first ("Ba" is a father, "Bà" a grandmother), then without; where two meanings
/// are left, none is taken.
public struct VocabularyReader: ~Copyable, Sendable {
  private let index: TermIndex
  private let ethnicCodes: EthnicCodeList
  private var memos: CellMemo<WrittenTerm>
  private var words = UnitText()
  /// Where the first bracket stands in what `words` were read from.
  private var bracket = Int.max

  public init(ethnicCodes: EthnicCodeList = .none) {
    self.ethnicCodes = ethnicCodes
    index = TermIndex.embedded
    memos = CellMemo(limit: 1 << 14)
  }

  /// Reads one cell.
  ///
  /// - Complexity: a hash of the cell when it was seen before.
  public mutating func read(_ cell: borrowing Span<UInt8>, _ domain: TermDomain) -> WrittenTerm {
    if cell.count == 0 { return WrittenTerm() }
    let tag = UInt64(domain.rawValue)
    if let known = memos.value(cell, tag: tag) { return known }
    if let choice = tickedChoice(in: cell) {
      words.read(cell.extracting(choice))
      bracket = Int.max
    } else {
      words.read(cell)
      bracket =
        cell.indices.first { cell[$0] == UInt8(ascii: "(") || cell[$0] == UInt8(ascii: "[") } ?? Int.max
    }
    var term = recognise(domain)
    if term.isKnown, !isEqual(index.text.span.extracting(term.label.indices), cell) {
      term.rules = .vocabulary
    }
    memos.insert(term, for: cell, tag: tag)
    return term
  }

  public mutating func readSex(_ cell: borrowing Span<UInt8>) -> (Sex, WrittenTerm) {
    var term = read(cell, .sex)
    if cell.count == 0 { term.findings.add(.sexMissing) }
    return (Sex(rawValue: term.code) ?? .unknown, term)
  }

  public mutating func readResidenceKind(_ cell: borrowing Span<UInt8>) -> (ResidenceKind, WrittenTerm) {
    let term = read(cell, .residenceKind)
    return (ResidenceKind(rawValue: term.code) ?? .unknown, term)
  }

  public mutating func readPresence(_ cell: borrowing Span<UInt8>) -> (Presence, WrittenTerm) {
    let term = read(cell, .presence)
    return (Presence(rawValue: term.code) ?? .unknown, term)
  }

  /// - Parameter sex: of the person: `Ba` without marks is a father or, of a woman, may be Bà.
  public mutating func readRelation(
    _ cell: borrowing Span<UInt8>, sex: Sex = .unknown
  ) -> (HouseholdRelation, WrittenTerm) {
    let term = read(cell, .relation)
    if !term.isKnown, sex == .male, cell.count == 2, asciiLowercase(cell[0]) == UInt8(ascii: "b"),
      asciiLowercase(cell[1]) == UInt8(ascii: "a")
    {
      var father = WrittenTerm()
      (father.code, father.isKnown) = (HouseholdRelation.parent.rawValue, true)
      return (.parent, father)
    }
    return (HouseholdRelation(rawValue: term.code) ?? .unknown, term)
  }

  public mutating func readCardStatus(_ cell: borrowing Span<UInt8>) -> (CardStatus, WrittenTerm) {
    let term = read(cell, .cardStatus)
    return (CardStatus(rawValue: term.code) ?? .unknown, term)
  }

  /// Appends the label of a term that this reader gave.
  public func appendLabel(_ term: WrittenTerm, to out: inout ByteBuffer) {
    out.append(index.text.span.extracting(term.label.indices))
  }

  /// The label as a string, for messages and tests.
  public func label(_ term: WrittenTerm) -> String {
    String(decoding: index.text[term.label.indices], as: UTF8.self)
  }

  private func recognise(_ domain: TermDomain) -> WrittenTerm {
    var result = WrittenTerm()
    let all = 0..<words.count
    if domain == .ethnicity, words.isOneNumber {
      return ethnicGroup(numbered: words.number(0))
    }
    if domain == .residenceKind, words.count == 2, words.word(0, is: "kt"), words.word(1, is: "2") {
      // Permanent residence in another district of the province: not this place.
      result.findings.add(.residenceKindOtherPlace)
      return result
    }
    if domain == .residenceKind { return residenceKind() }
    // A dash in the religion's column says "none" as the word does.
    let isDash = domain == .religion && words.count == 0
    if let entry = isDash ? index.entry(.religion, code: 0) : match(all, domain) {
      result.take(entry)
    } else if words.count > 0, let code = domain.unreadable {
      result.findings.add(code)
    }
    return result
  }

  private func residenceKind() -> WrittenTerm {
    var result = WrittenTerm()
    guard words.count > 0 else { return result }
    if let whole = index.match(words, 0..<words.count, .residenceKind) {
      result.take(whole)
      return result
    }
    let written = index.residenceKind(in: words)
    if let entry = written.entry {
      result.take(entry)
      result.saysAbsent = written.saysAbsent
    } else {
      result.findings.add(written.isElsewhere ? .residenceKindOtherPlace : .residenceKindUnreadable)
    }
    return result
  }

  /// The whole cell, then what stands before a bracket or slash ("Kinh (Việt)"), then a telling phrase in it.
  private func match(_ all: Range<Int>, _ domain: TermDomain) -> TermIndex.Entry? {
    if let whole = index.match(words, all, domain) {
      return domain == .presence && words.isFaceOrLoss ? nil : whole
    }
    if domain == .ethnicity, let start = words.behindEthnicLabel,
      let named = index.match(words, start..<words.count, domain)
    {
      return named
    }
    // "Đã cấp ngày", in front of one.
    if domain == .cardStatus, let end = words.beforeDayLabel,
      let stated = index.match(words, 0..<end, domain)
    {
      return stated
    }
    if let start = words.behindLineNumber, let named = index.match(words, start..<words.count, domain) {
      return named
    }
    if offersSeveral(all, domain) { return nil }
    let firstPart = all.dropFirst().first { words.words[$0].breakBefore == .hard }.map { 0..<$0 }
    if let firstPart, let part = index.match(words, firstPart, domain) {
      return domain == .presence ? index.presence(part, written: firstPart, in: words) : part
    }
    guard let (entry, range) = index.phrase(in: words, domain) else { return nil }
    return domain == .presence ? index.presence(entry, written: range, in: words) : entry
  }

  /// `Nam/Nữ`, `Có/Không`, `Cha/Mẹ`: the choice that a form prints, of which nothing was struck out. Two ethnic groups are no
  /// choice, but the person is of one (`Kinh/Mường`); in brackets a second name explains the first (`Tày (Thổ)`).
  private func offersSeveral(_ all: Range<Int>, _ domain: TermDomain) -> Bool {
    if domain == .ethnicity || domain == .relation, offersSeveralNames(all, domain) { return true }
    guard domain != .ethnicity else { return false }
    var codes: Set<UInt8> = []
    var start = 0
    for end in all.dropFirst() where words.words[end].breakBefore == .hard {
      if let part = index.match(words, start..<end, domain) { codes.insert(part.code) }
      start = end
    }
    if start > 0, let part = index.match(words, start..<all.upperBound, domain) { codes.insert(part.code) }
    return codes.count > 1
  }

  /// As `offersSeveral`, before a bracket, where one code has several labels; of two labels one may be the longer (`Cha`, `Cha
  /// đẻ`).
  private func offersSeveralNames(_ all: Range<Int>, _ domain: TermDomain) -> Bool {
    var first: ArraySlice<UInt8>?
    var start = 0
    for end in 1..<max(1, all.upperBound + 1) {
      let isEnd = end == all.upperBound
      guard isEnd || words.words[end].breakBefore == .hard else { continue }
      if let part = index.match(words, start..<end, domain) {
        let label = index.text[part.label.indices]
        if let first, !label.starts(with: first), !first.starts(with: label) { return true }
        first = first ?? label
      }
      if !isEnd, Int(words.words[end].sourceStart) > bracket { return false }
      start = end
    }
    return false
  }

  private func ethnicGroup(numbered code: Int) -> WrittenTerm {
    var result = WrittenTerm()
    let code1979: Int? =
      switch ethnicCodes {
      case .none: nil
      case .list1979: code
      case .list2008: index.ethnicCodes2008[code]
      }
    if let code1979, let entry = index.entry(.ethnicity, code: code1979) {
      result.take(entry)
    } else {
      result.findings.add(ethnicCodes == .none ? .ethnicityAmbiguousCode : .ethnicityUnreadable)
    }
    return result
  }
}

extension WrittenTerm {
  fileprivate mutating func take(_ entry: TermIndex.Entry) {
    (code, label, isKnown) = (entry.code, entry.label, true)
  }
}

extension UnitText {
  /// Behind the last word that is no label of a day; nil where none ends the text.
  fileprivate var beforeDayLabel: Int? {
    var end = count
    while end > 1, isOneOf(["ngay", "thang", "nam", "vao", "hom", "tu"], end - 1) { end -= 1 }
    return end < count ? end : nil
  }

  /// One number and nothing else, or that number as spreadsheets write it beside empty cells: 1.0.
  fileprivate var isOneNumber: Bool {
    guard count > 0, words[0].isNumber else { return false }
    return count == 1
      || count == 2 && words[1].isNumber && words[1].breakBefore != .none && number(1) == 0
        && words[1].digits == 1
  }

  /// Behind the number of a choice and its sign: `1 - Chủ hộ`, `01. Chủ hộ`.
  fileprivate var behindLineNumber: Int? {
    count > 1 && words[0].isNumber && !words[1].isNumber && words[1].breakBefore != .none ? 1 : nil
  }

  /// "mat" without its marks: a death (mất), or a face (có mặt).
  fileprivate var isFaceOrLoss: Bool { count == 1 && word(0, is: "mat") && !isMarked }

  /// The first word behind what stands before the name of an ethnic group: "Dân tộc", "Người", "DT", and the number of a
  /// list ("01 - Kinh", "1. Kinh"), which lists do not agree on and the name says anew.
  fileprivate var behindEthnicLabel: Int? {
    var start = 0
    if count > 1, words[0].isNumber, words[1].breakBefore != .none { start = 1 }
    if start + 2 < count, word(start, is: "dan"), word(start + 1, is: "toc") {
      start += 2
    } else if start + 1 < count, word(start, is: "nguoi") || word(start, is: "dt") {
      start += 1
    }
    return start > 0 ? start : nil
  }
}
