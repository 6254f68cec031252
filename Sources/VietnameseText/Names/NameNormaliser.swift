import ByteText
import ResidentModel

/// Normalises and codes names: NFC, title case, harmless damage undone; everything else is left as written.
///
/// One per worker. Each distinct token meets the exact reading once; after that a name costs a look-up per word. Words
/// that are no syllables are noted in `escaped`; merge those of all workers for `SyllableRelations`.
public struct NameNormaliser: ~Copyable {
  /// The spellings behind the escaped codes given out so far.
  public private(set) var escaped = EscapedTokens()

  private var memo = TokenMemo()
  /// The words of tokens that stood in names read as a whole, by their entry: those tokens come again.
  private var wordsInContext: [Int: NameToken] = [:]

  /// How many tokens of such names are kept; beyond, they are read again.
  private static let contextCapacity = 1 << 14

  private let order = NameVocabulary.known.reversedOrderBits()

  public init() {}

  /// Normalises one cell. A name split over two columns is joined with a space by the caller.
  ///
  /// - Parameters:
  ///   - cell: UTF-8, already decoded from any legacy encoding.
  ///   - out: The written name is appended here.
  /// - Complexity: O(bytes), without allocation, for words seen before.
  public mutating func normalise(_ cell: borrowing Span<UInt8>, into out: inout ByteBuffer) -> NormalisedName
  {
    cell.withUnsafeBufferPointer { normalise(buffer: $0, into: &out) }
  }

  private mutating func normalise(
    buffer cell: UnsafeBufferPointer<UInt8>, into out: inout ByteBuffer
  ) -> NormalisedName {
    let start = out.count
    var name = NormalisedName(text: .empty)
    var count = 0
    var index = 0
    while index < cell.count {
      let gapStart = index
      while index < cell.count, cell[index] <= 0x20 { index += 1 }
      let isPlainGap = gapStart == 0 ? index == 0 : index == gapStart + 1 && cell[gapStart] == 0x20
      if !isPlainGap || index == cell.count { name.rules.insert(ChangeRules(.spaces)) }
      if index == cell.count { break }
      let tokenStart = index
      while index < cell.count, cell[index] > 0x20 { index += 1 }
      // A run of the cell's own bytes, in bounds by the loop's condition.
      let found = entry(for: UnsafeBufferPointer(rebasing: cell[tokenStart..<index]))
      let entry = memo.entries[found]
      if entry.needsContext || count + Int(entry.count) > 8 {
        out.truncate(to: start)
        return normaliseInContext(cell, into: &out)
      }
      if out.count > start, !entry.text.isEmpty { out.append(UInt8(ascii: " ")) }
      out.append(memo.bytes.span(entry.text))
      for position in 0..<Int(entry.count) { name.codes[count + position] = entry.codes[position] }
      count += Int(entry.count)
      name.rules.formUnion(entry.rules)
      name.findings.formUnion(entry.findings)
    }
    name.text = ByteRange(start, out.count)
    name.count = count
    if count == 0 { name.findings.insert(cell.count == 0 || name.text.isEmpty ? .missing : .notAName) }
    if isReversed(name) { name.findings.insert(.reordered) }
    return name
  }

  /// Whether the family name stands last (`Văn An Nguyễn`): said, and left as written.
  @inline(__always)
  private func isReversed(_ name: NormalisedName) -> Bool {
    guard name.count > 1 else { return false }
    let first = name.codes[0]
    let last = name.codes[name.count - 1]
    return order.families[Int(last >> 6)] >> UInt64(last & 63) & 1 != 0
      && order.givens[Int(first >> 6)] >> UInt64(first & 63) & 1 != 0
  }

  @inline(__always)
  private mutating func entry(for token: UnsafeBufferPointer<UInt8>) -> Int {
    let key = TokenMemo.Key(token)
    return memo.find(token, key) ?? read(token, key)
  }

  @inline(never)
  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ key: TokenMemo.Key) -> Int {
    if memo.entries.count >= TokenMemo.capacity { wordsInContext = [:] }
    let token = NameToken(Span(_unsafeElements: bytes), escaped: &escaped)
    var entry = TokenEntry()
    var traits: WordTraits = []
    entry.rules = token.rules
    var text: [Unicode.Scalar] = []
    for word in token.words {
      entry.rules.formUnion(word.rules)
      entry.findings.formUnion(word.findings)
      traits.formUnion(word.traits)
      word.append(to: &text)
      if entry.count < 4 {
        entry.codes[Int(entry.count)] = word.code.rawValue
        entry.count += 1
      } else {
        entry.needsContext = true
      }
    }
    if !traits.isDisjoint(with: .contextual) { entry.needsContext = true }
    return memo.insert(bytes, key, text: text, entry)
  }

  /// Reads a name whose words need each other; see `NameInContext`.
  @inline(never)
  private mutating func normaliseInContext(
    _ cell: UnsafeBufferPointer<UInt8>, into out: inout ByteBuffer
  ) -> NormalisedName {
    var name = NameInContext(cell)
    var index = 0
    while index < cell.count {
      let start = index
      while index < cell.count, cell[index] > 0x20 { index += 1 }
      // A run of the cell's own bytes, in bounds by the loop's condition.
      let bytes = UnsafeBufferPointer(rebasing: cell[start..<index])
      if !bytes.isEmpty {
        let entry = entry(for: bytes)
        let token = wordsInContext[entry] ?? NameToken(Span(_unsafeElements: bytes), escaped: &escaped)
        if wordsInContext.count >= NameNormaliser.contextCapacity { wordsInContext = [:] }
        wordsInContext[entry] = token
        name.append(token)
      }
      index += 1
    }
    var written = name.write(into: &out)
    if isReversed(written) { written.findings.insert(.reordered) }
    return written
  }
}

extension NameWord {
  /// Writes the word behind others of its token or name.
  func append(to name: inout [Unicode.Scalar]) {
    if !name.isEmpty, name.last != " ", !(joint == "." && name.last == ".") { name.append(joint) }
    name.append(contentsOf: text)
    if hasFullStop { name.append(".") }
  }
}
