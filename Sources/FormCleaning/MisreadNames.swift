import ByteText
import ResidentModel
import VietnameseText

/// Names typed in a legacy font, or read by a wrong code page, inside a list that is otherwise Unicode: `TrÇn ThÞ H­êng`,
/// `Nguyeãn Vaên Ñöùc`, `Nguyá»…n`.
///
/// A column's encoding is decided for the column. A cell that holds words of no language is tried by every table, and
/// read where one reading makes every word a syllable and more of them names than any other reading does: such a form would
/// not be found again otherwise. The text is repaired too where the reading is proved: by UTF-8's own structure, or by a
/// family name in front.
struct MisreadNames: ~Copyable {
  private let decoders = [
    TextEncoding.utf8AsWindows1252, .tcvn3AsLatin1, .vniAsLatin1, .visciiAsLatin1, .vpsAsLatin1,
    .windows1258AsLatin1,
  ].map(ColumnDecoder.init)
  private var decoded = ByteBuffer()
  private var text = ByteBuffer()
  /// The text of the reading at hand.
  private var best = ByteBuffer()
  /// The cells that no table reads, as names of other peoples, which come again and again.
  private var unread = CellMemo<Bool>(limit: 1 << 12)

  /// Replaces a name that holds words of no language by its only Vietnamese reading.
  ///
  /// - Parameter out: Where the repaired text is appended.
  /// - Returns: whether it was read so.
  @inline(__always)
  mutating func reread(
    _ cell: borrowing Span<UInt8>, as name: inout NormalisedName, by names: inout NameNormaliser,
    into out: inout ByteBuffer
  ) -> Bool {
    Self.isSuspicious(cell, name) && tryTables(cell, as: &name, by: &names, into: &out)
  }

  private mutating func tryTables(
    _ cell: borrowing Span<UInt8>, as name: inout NormalisedName, by names: inout NameNormaliser,
    into out: inout ByteBuffer
  ) -> Bool {
    if unread.value(cell) != nil { return leave(&name) }
    var reading = Reading()
    for decoder in decoders {
      decoded.removeAll()
      text.removeAll()
      let (range, changed, lossy) = decoder.decode(cell, into: &decoded)
      let isDoubleUTF8 = decoder.encoding == .utf8AsWindows1252
      guard changed, !lossy || isDoubleUTF8 else { continue }
      var taken = ByteBuffer()
      swap(&taken, &decoded)  // taken out, so that reading it and learning from it are seen to be apart
      let candidate = names.normalise(taken.span(range), into: &text)
      swap(&taken, &decoded)
      let worth = isDoubleUTF8 ? Reading.proof : Self.worth(candidate, wordsIn: cell)
      guard candidate.count > 1, worth > 0 else { continue }
      if worth > reading.worth { swap(&best, &text) }
      reading.take(candidate, worth: worth)
      if isDoubleUTF8 { break }
    }
    guard let found = reading.name else {
      unread.insert(true, for: cell)
      return leave(&name)
    }
    name.takeCodes(of: found)
    if reading.worth == Reading.proof || isFamilyName(found.codes[0]) {
      name.rules = found.rules.union(ChangeRules(.decoded))
      name.findings = found.findings
      let start = out.count
      out.append(best.span(found.text))
      name.text = ByteRange(start, out.count)
      name.isAsWritten = false
    }
    return true
  }

  /// A name that no table reads. Signs of UTF-8 stand as they are: another case would make other bytes of them.
  private func leave(_ name: inout NormalisedName) -> Bool {
    if name.holdsUTF8Remnant {
      name.isAsWritten = true
      name.rules = []
    }
    return false
  }

  /// The reading that most speaks for, nil while two are level.
  private struct Reading {
    static let proof = Int.max
    private(set) var name: NormalisedName?
    private(set) var worth = 0

    mutating func take(_ candidate: NormalisedName, worth: Int) {
      if worth > self.worth {
        (name, self.worth) = (candidate, worth)
      } else if worth == self.worth, let best = name, !areEqual(best, candidate) {
        name = nil
      }
    }
  }

  /// How much speaks for a reading: 0 where a word is no syllable, or falls apart into several.
  private static func worth(_ name: NormalisedName, wordsIn cell: borrowing Span<UInt8>) -> Int {
    var words = 0
    for index in 0..<cell.count where cell[index] > 0x20 && (index == 0 || cell[index - 1] <= 0x20) {
      words += 1
    }
    guard name.count == words else { return 0 }
    var worth = isFamilyName(name.codes[0]) ? 2 : 0
    for index in 0..<name.count {
      let evidence = NameEvidence(name.codes[index])
      if evidence == .none { return 0 }
      worth += evidence.rawValue
    }
    return worth
  }

  /// Letters beyond ASCII, most of them in words that are no syllables: one slip among sound words (`Ngô Ngõc Hiên`) was
  /// typed as it stands. The signs of UTF-8 read as windows-1252 (`á»“`) say so by themselves.
  @inline(__always)
  private static func isSuspicious(_ cell: borrowing Span<UInt8>, _ name: NormalisedName) -> Bool {
    if name.holdsUTF8Remnant { return name.count > 0 }
    guard name.oddWords > 0 else { return false }
    var marked = 0
    var isMarked = false
    for index in 0..<cell.count {
      if cell[index] <= 0x20 { isMarked = false }
      if cell[index] >= 0x80, !isMarked {
        isMarked = true
        marked += 1
      }
    }
    return marked > 0 && Int(name.oddWords) * 2 > marked
  }
}

private func areEqual(_ a: NormalisedName, _ b: NormalisedName) -> Bool {
  guard a.count == b.count else { return false }
  for index in 0..<a.count where a.codes[index] != b.codes[index] { return false }
  return true
}
