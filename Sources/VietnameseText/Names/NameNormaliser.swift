import ByteText
import ResidentModel

/// Normalises and codes names: NFC, title case, harmless damage undone; everything else is left as written.
///
/// One per worker. Each distinct token meets the exact reading once; after that a name costs a look-up per word. Words
/// that are no syllables are noted in `escaped`; merge those of all workers for `SyllableRelations`.
public struct NameNormaliser: ~Copyable, Sendable {
  /// The spellings behind the escaped codes given out so far.
  public private(set) var escaped = EscapedTokens()

  /// Whether the row of the names to come belongs to a people whose names are not spelled as Kinh names are: what only a
  /// Kinh name around it would prove is then left as written.
  public var groupSpeaksAgainstRepairs = false

  private var memo = TokenMemo()
  /// The words of tokens that stood in names read as a whole, by their entry: those tokens come again.
  private var wordsInContext: [UInt32: NameToken] = [:]

  /// How many tokens of such names are kept; beyond, they are read again.
  private static let contextCapacity = 1 << 14

  private let order = NameVocabulary.known.reversedOrderBits()
  private let learnt: LearntTexts?

  /// - Parameter learnt: what other workers have read, and are to find; nil for one that works alone.
  public init(sharing learnt: LearntTexts? = nil) { self.learnt = learnt }

  /// Normalises one cell. A name split over two columns is joined with a space by the caller.
  ///
  /// - Parameters:
  ///   - cell: UTF-8, already decoded from any legacy encoding.
  ///   - out: The written name is appended here.
  /// - Complexity: O(bytes), without allocation, for words seen before.
  public mutating func normalise(_ cell: borrowing Span<UInt8>, into out: inout ByteBuffer) -> NormalisedName
  {
    var name = read(cell, into: &out)
    if name.isAsWritten {
      let start = out.count
      out.append(cell)
      name.text = ByteRange(start, out.count)
    }
    return name
  }

  /// As `normalise`, but a name that stands in the cell as it would be written is not copied: `isAsWritten` says so,
  /// and `text` is empty.
  ///
  /// - Parameter writesText: whether the written name is wanted at all.
  public mutating func read(
    _ cell: borrowing Span<UInt8>, writesText: Bool = true, into out: inout ByteBuffer
  ) -> NormalisedName {
    // Between names, as what was found of a name's first words must hold until its last.
    if memo.isFull {
      memo = TokenMemo()
      wordsInContext = [:]
    }
    return cell.withUnsafeBufferPointer { read(buffer: $0, writesText: writesText, into: &out) }
  }

  private mutating func read(
    buffer cell: UnsafeBufferPointer<UInt8>, writesText: Bool, into out: inout ByteBuffer
  ) -> NormalisedName {
    var name = NormalisedName(text: .empty)
    var tokens = InlineArray<16, UInt32>(repeating: 0)
    var tokenCount = 0
    var isAsWritten = true
    var isMarked = false
    var hasText = false
    var index = 0
    while index < cell.count {
      let gapStart = index
      while index < cell.count, cell[index] <= 0x20 { index += 1 }
      let isPlainGap = gapStart == 0 ? index == 0 : index == gapStart + 1 && cell[gapStart] == 0x20
      if !isPlainGap || index == cell.count {
        name.rules.insert(ChangeRules(.spaces))
        isAsWritten = false
      }
      if index == cell.count { break }
      let token = TokenMemo.Key.token(in: cell, at: index)
      let slot = memo.find(token.key)
      if let slot, slot.isPlain, tokenCount > 0 || !slot.countsAtHead, name.count < 8, tokenCount < 16 {
        tokens[tokenCount] = slot.number
        tokenCount += 1
        name.codes[name.count] = slot.code
        name.count += 1
        index += token.length
        continue
      }
      let tokenStart = index
      index = token.length > 0 ? index + token.length : NameNormaliser.wordEnd(cell, from: index)
      // A run of the cell's own bytes, in bounds by the conditions above.
      let number =
        slot?.number ?? number(of: UnsafeBufferPointer(rebasing: cell[tokenStart..<index]), token.key)
      let entry = memo.entries[Int(number)]
      if entry.needsContext || entry.needsContextAtHead && tokenCount == 0
        || name.count + Int(entry.count) > 8 || tokenCount == 16
      {
        return normaliseInContext(cell, into: &out)
      }
      tokens[tokenCount] = number
      tokenCount += 1
      isMarked = isMarked || tokenCount == 1 && entry.role != .other
      isAsWritten = isAsWritten && entry.isAsWritten
      hasText = hasText || !entry.text.isEmpty
      for position in 0..<Int(entry.count) { name.codes[name.count + position] = entry.codes[position] }
      name.count += Int(entry.count)
      name.rules.formUnion(entry.rules)
      name.findings.formUnion(entry.findings)
      name.oddWords += entry.oddWords
      name.holdsUTF8Remnant = name.holdsUTF8Remnant || entry.holdsUTF8Remnant
      name.mayBeOfFont = name.mayBeOfFont || entry.mayBeOfFont
      name.holdsSoftHyphen = name.holdsSoftHyphen || entry.holdsSoftHyphen
      name.hasDoubtfulTone = name.hasDoubtfulTone || entry.hasDoubtfulTone
    }
    if name.count == 0 { name.findings.insert(hasText ? .notAName : .missing) }
    if isReversed(name) { name.findings.insert(.reordered) }
    if isMarked, tokenCount == name.count {
      func role(_ position: Int) -> NameRole { memo.entries[Int(tokens[position])].role }
      name.settleOrder((role(0), role(1), role(2)))
    }
    if isAsWritten {
      name.isAsWritten = true
    } else if writesText {
      name.text = write(tokens, tokenCount, into: &out)
    }
    return name
  }

  /// Writes the tokens' written forms with single spaces between them.
  private func write(
    _ tokens: InlineArray<16, UInt32>, _ count: Int, into out: inout ByteBuffer
  ) -> ByteRange {
    let start = out.count
    for position in 0..<count {
      let text = memo.entries[Int(tokens[position])].text
      if out.count > start, !text.isEmpty { out.append(UInt8(ascii: " ")) }
      out.append(memo.bytes.span(text))
    }
    return ByteRange(start, out.count)
  }

  /// Where the run of bytes above the space that begins at `start` ends.
  private static func wordEnd(_ cell: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    cell[start...].firstIndex { $0 <= 0x20 } ?? cell.count
  }

  /// Whether the family name stands last (`Văn An Nguyễn`), or second behind the given one (`An Nguyễn Văn`): said, and left
  /// as written.
  @inline(__always)
  private func isReversed(_ name: NormalisedName) -> Bool {
    guard name.count > 1 else { return false }
    let first = name.codes[0]
    guard order.givens[Int(first >> 6)] >> UInt64(first & 63) & 1 != 0 else { return false }
    func isFamily(_ code: UInt16) -> Bool { order.families[Int(code >> 6)] >> UInt64(code & 63) & 1 != 0 }
    return isFamily(name.codes[name.count - 1]) || isFamily(name.codes[1])
  }

  /// The number of a token's entry, which is made if there is none.
  ///
  /// - Parameter key: 0 for a token of more than sixteen bytes.
  @inline(never)
  private mutating func number(of bytes: UnsafeBufferPointer<UInt8>, _ key: TokenMemo.Key) -> UInt32 {
    if let known = key == 0 ? memo.findLong(bytes) : memo.find(key)?.number { return known }
    if let known = learnt?.tokens.value(Span(_unsafeElements: bytes)) {
      return memo.insert(bytes, key, text: known.text, known.entry)
    }
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
        if NameEvidence(word.code.rawValue) == .none { entry.oddWords += 1 }
      } else {
        entry.needsContext = true
      }
    }
    entry.holdsSoftHyphen = VietnameseText.holdsSoftHyphen(Span(_unsafeElements: bytes))
    entry.hasDoubtfulTone = traits.contains(.doubtfulTone)
    entry.holdsUTF8Remnant = holdsUTF8Remnant(Span(_unsafeElements: bytes))
    // BAÙ is Bàu with its tone misplaced, or VNI's Bá.
    entry.mayBeOfFont =
      entry.rules.contains(ChangeRules(.markOrder)) || entry.hasDoubtfulTone
      || mayBeOfFont(scalars(of: Span(_unsafeElements: bytes)))
    if token.words.count == 1 { entry.role = NameRole(token.words[0].text) }
    if !traits.isDisjoint(with: .contextual) { entry.needsContext = true }
    if LooseMarker.mayHold(bytes) { entry.needsContext = true }
    entry.needsContextAtHead = !traits.isDisjoint(with: .contextualAtHead)
    learnt?.tokens.insert(LearntToken(text: text, entry: entry), for: Span(_unsafeElements: bytes))
    let number = memo.insert(bytes, key, text: text, entry)
    if entry.needsContext { noteInContext(token, of: bytes.count, number) }
    return number
  }

  /// - Parameter bytes: those of the token: one that is not found again by them is not kept.
  private mutating func noteInContext(_ token: NameToken, of bytes: Int, _ number: UInt32) {
    guard bytes <= CellMemo<UInt32>.longest else { return }
    if wordsInContext.count >= NameNormaliser.contextCapacity { wordsInContext = [:] }
    wordsInContext[number] = token
  }

  /// Reads a name that is written otherwise in its cell; it is never as it was written.
  private mutating func normalise(
    _ joined: [UInt8], by rule: ChangeRules, into out: inout ByteBuffer
  ) -> NormalisedName {
    var name = joined.withUnsafeBufferPointer { read(buffer: $0, writesText: true, into: &out) }
    if name.isAsWritten {
      let start = out.count
      out.append(joined.span)
      name.text = ByteRange(start, out.count)
      name.isAsWritten = false
    }
    name.rules.formUnion(rule)
    return name
  }

  /// Reads a name whose words need each other; see `NameInContext`.
  @inline(never)
  private mutating func normaliseInContext(
    _ cell: UnsafeBufferPointer<UInt8>, into out: inout ByteBuffer
  ) -> NormalisedName {
    if let inner = LooseMarker.unquoted(cell) {
      return normalise(inner, by: ChangeRules(.punctuation), into: &out)
    }
    if let joined = LooseMarker.joined(cell) {
      return normalise(joined, by: ChangeRules(.spaces), into: &out)
    }
    var name = NameInContext(cell)
    name.groupSpeaksAgainst = groupSpeaksAgainstRepairs
    var index = 0
    while index < cell.count {
      if cell[index] <= 0x20 {
        index += 1
        continue
      }
      // A run of the cell's own bytes, in bounds by the loop's condition.
      let bytes = UnsafeBufferPointer(rebasing: cell[index..<NameNormaliser.wordEnd(cell, from: index)])
      let number = number(of: bytes, TokenMemo.Key.token(in: cell, at: index).key)
      if let token = wordsInContext[number] {
        name.append(token)
      } else {
        let token = NameToken(Span(_unsafeElements: bytes), escaped: &escaped)
        noteInContext(token, of: bytes.count, number)
        name.append(token)
      }
      index += bytes.count
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
