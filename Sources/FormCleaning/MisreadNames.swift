import ByteText
import ResidentModel
import VietnameseText

/// Names typed in a legacy font inside a list that is otherwise Unicode: `TrÇn ThÞ H­êng`, `Nguyeãn Vaên Ñöùc`.
///
/// A column's encoding is decided for the column, so such a cell is written as it stands. For comparing it is read by
/// every legacy table, and taken where exactly one reading makes every word a syllable: without that, a person whose
/// form came from an old machine would not be found again.
struct MisreadNames: ~Copyable {
  private let decoders = [
    TextEncoding.tcvn3AsLatin1, .vniAsLatin1, .visciiAsLatin1, .vpsAsLatin1, .windows1258AsLatin1,
    .utf8AsWindows1252,
  ].map(ColumnDecoder.init)
  private var decoded = ByteBuffer()
  private var text = ByteBuffer()

  /// Replaces the codes of a name that holds words of no language by those of its only Vietnamese reading.
  ///
  /// - Returns: whether it was read so; its text is left alone.
  mutating func reread(
    _ cell: borrowing Span<UInt8>, as name: inout NormalisedName, by names: inout NameNormaliser
  ) -> Bool {
    guard Self.isSuspicious(cell, name) else { return false }
    var reading: NormalisedName?
    for decoder in decoders {
      decoded.removeAll()
      text.removeAll()
      let (range, changed, lossy) = decoder.decode(cell, into: &decoded)
      guard changed, !lossy else { continue }
      var taken = ByteBuffer()
      swap(&taken, &decoded)  // taken out, so that reading it and learning from it are seen to be apart
      let candidate = names.normalise(taken.span(range), into: &text)
      swap(&taken, &decoded)
      guard candidate.count > 1, Self.isVietnamese(candidate) else { continue }
      if let reading, !Self.areEqual(reading, candidate) { return false }
      reading = candidate
    }
    guard let reading else { return false }
    name.codes = reading.codes
    name.count = reading.count
    return true
  }

  /// Letters beyond ASCII, and a word that is no syllable.
  private static func isSuspicious(_ cell: borrowing Span<UInt8>, _ name: NormalisedName) -> Bool {
    guard name.count > 0, !isVietnamese(name) else { return false }
    for index in 0..<cell.count where cell[index] >= 0x80 { return true }
    return false
  }

  private static func isVietnamese(_ name: NormalisedName) -> Bool {
    for index in 0..<name.count where !SyllableCode(rawValue: name.codes[index]).isSyllable { return false }
    return true
  }

  private static func areEqual(_ a: NormalisedName, _ b: NormalisedName) -> Bool {
    guard a.count == b.count else { return false }
    for index in 0..<a.count where a.codes[index] != b.codes[index] { return false }
    return true
  }
}
