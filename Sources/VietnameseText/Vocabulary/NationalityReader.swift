import ByteText

/// What a cell of the nationality says: only citizens have a quota.
public enum Nationality: UInt8, Hashable, Sendable {
  case notStated
  /// Of Việt Nam, whatever other nationality the person has beside it.
  case citizen
  /// Of other countries alone, or of none.
  case foreign
  /// No country, or words that leave it open ("gốc Việt", "thôi quốc tịch Việt Nam").
  case unreadable
}

/// Reads the cells of the nationality. One per worker: it remembers what it has read.
///
/// A foreigner is who names another country, in full, and nothing else: a slip, a tick or a people's name ("Kinh") in the
/// column costs nobody the quota.
public struct NationalityReader: ~Copyable, Sendable {
  private let countries = CountryNames.embedded
  private var memo = CellMemo<Nationality>(limit: 1 << 12)
  private var text = UnitText()

  public init() {}

  /// - Complexity: a hash of the cell when it was seen before.
  public mutating func read(_ cell: borrowing Span<UInt8>) -> Nationality {
    if cell.count == 0 { return .notStated }
    if let known = memo.value(cell) { return known }
    text.read(cell)
    let nationality = recognise(cell)
    memo.insert(nationality, for: cell)
    return nationality
  }

  /// What stands at a word.
  private enum Mention { case country(CountryNames.Kind), people, filler, unknown }

  private func recognise(_ cell: borrowing Span<UInt8>) -> Nationality {
    // Dots that stand for an empty line are no word.
    guard text.foldedLetters().contains(where: { isASCIIDigit($0) || isASCIILowercase($0) }) else {
      return .notStated
    }
    var (isCitizen, isOpen, namesPeople, isForeign, isStateless) = (false, false, false, false, false)
    // In the clause at hand: a word that takes back what follows.
    var isTakenBack = false
    var index = 0
    while index < text.count {
      if text.words[index].breakBefore == .hard { isTakenBack = false }
      let (mention, length) = mention(at: index, in: cell)
      switch mention {
      case .country(.vietNam) where isTakenBack: isOpen = true
      case .country(.vietNam): isCitizen = true
      case .country(.other): isForeign = true
      case .country(.stateless): isStateless = true
      case .people: namesPeople = true
      case .filler: break
      case .unknown:
        isOpen = true
        if isOneOf(Self.takingBack, index) { isTakenBack = true }
      }
      index += length
    }
    // Who gave a nationality up says so before its name or behind it.
    let isGivenUp = (0..<text.count).contains { isOneOf(["thoi", "tuoc"], $0) }
    if isCitizen, !isGivenUp, !isStateless { return .citizen }
    if isOpen || isCitizen { return .unreadable }
    if namesPeople { return isForeign || isStateless ? .unreadable : .citizen }
    return isForeign || isStateless ? .foreign : .unreadable
  }

  private func mention(at index: Int, in cell: borrowing Span<UInt8>) -> (Mention, length: Int) {
    var end = index + 1
    while end < text.count, end - index < countries.longest, text.words[end].breakBefore != .hard { end += 1 }
    for last in (index + 1...end).reversed() {
      let range = index..<last
      for name in countries.names(text, range) where agrees(name, range, cell) {
        return (.country(name.kind), range.count)
      }
    }
    for last in (index + 1...end).reversed() where isNearVietNam(index..<last) {
      return (.country(.vietNam), last - index)
    }
    if text.word(index, is: "viet"), agreesAlone("việt", index, cell) { return (.people, 1) }
    if isCode(index, cell) { return (.country(.other), 1) }
    return (isOneOf(Self.fillers, index) ? .filler : .unknown, 1)
  }

  private func agrees(_ name: CountryNames.Name, _ range: Range<Int>, _ cell: borrowing Span<UInt8>) -> Bool {
    guard name.isShort, name.kind != .vietNam else { return true }
    guard range.count == 1 else { return false }
    if text.markedKey(range) == name.marked { return true }
    return isBare(range.lowerBound, cell) && text.foldedRange(range).count > 1
  }

  private func agreesAlone(_ word: String, _ index: Int, _ cell: borrowing Span<UInt8>) -> Bool {
    var other = UnitText()
    other.read(Array(word.utf8).span)
    return text.markedKey(index..<index + 1) == other.markedKey(0..<1) || isBare(index, cell)
  }

  /// Whether a word was typed without any marks.
  private func isBare(_ index: Int, _ cell: borrowing Span<UInt8>) -> Bool {
    bytes(of: index, cell).allSatisfy { cell[$0] < 0x80 }
  }

  /// The letters of a word in the cell.
  private func bytes(of index: Int, _ cell: borrowing Span<UInt8>) -> Range<Int> {
    let start = Int(text.words[index].sourceStart)
    var end = start
    while end < cell.count, cell[end] >= 0x80 || asciiLowercase(cell[end]) &- UInt8(ascii: "a") < 26 {
      end += 1
    }
    return start..<end
  }

  /// `US`, `KOR`: capitals, nothing else beside them but another part.
  private func isCode(_ index: Int, _ cell: borrowing Span<UInt8>) -> Bool {
    let isPart =
      text.words[index].breakBefore != .none
      && (index + 1 == text.count || text.words[index + 1].breakBefore != .none)
    return isPart && countries.isCode(cell.extracting(bytes(of: index, cell)))
  }

  /// "Việt Nan", "Viẹt Nam", "Vit Nam": one letter too many, too few or another, or two exchanged.
  private func isNearVietNam(_ range: Range<Int>) -> Bool {
    let letters = text.foldedRange(range)
    let name = Array("vietnam".utf8)
    guard range.count <= 3, abs(Int(letters.count) - name.count) <= 1 else { return false }
    let written = letters.bounds.map { text.folded[$0] }
    var start = 0
    while start < min(written.count, name.count), written[start] == name[start] { start += 1 }
    let (rest, wanted) = (written[start...], name[start...])
    if rest.count != wanted.count {
      return rest.count > wanted.count ? rest.dropFirst() == wanted : rest == wanted.dropFirst()
    }
    if rest.dropFirst() == wanted.dropFirst() { return true }
    return rest.count > 1 && rest.first == wanted.dropFirst().first && wanted.first == rest.dropFirst().first
      && rest.dropFirst(2) == wanted.dropFirst(2)
  }

  /// What stands beside a country's name and changes nothing of it.
  private static let fillers: [StaticString] = [
    "quoc", "tich", "qt", "nguoi", "nuoc", "cong", "dan", "co", "mang", "va", "and", "citizen", "national",
  ]

  /// What makes it another's nationality, a former one, or the origin alone.
  private static let takingBack: [StaticString] = [
    "khong", "chua", "mat", "bo", "xin", "cho", "huy", "goc", "cuu", "vo", "chong", "cha", "me",
  ]

  private func isOneOf(_ words: [StaticString], _ index: Int) -> Bool {
    words.contains { text.word(index, is: $0) }
  }
}
