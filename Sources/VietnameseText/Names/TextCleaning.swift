import ByteText
import ResidentModel

/// What every text column gets, whatever it holds: one form of each letter, plain single spaces, nothing invisible.
public enum TextCleaning {
  /// Writes a cell in NFC with quality marks before tones, single plain spaces, nothing invisible. Case, spelling and
  /// punctuation stay.
  ///
  /// - Returns: where the text stands in `out`, by which rules it differs from the cell, and whether letters are lost
  ///   (U+FFFD, bytes that are no UTF-8, or a `?` inside a word).
  /// - Complexity: O(bytes). Text that needs nothing, nearly all, is looked at once and copied.
  public static func clean(
    _ cell: borrowing Span<UInt8>, into out: inout ByteBuffer
  ) -> (text: ByteRange, rules: ChangeRules, lostLetters: Bool) {
    let start = out.count
    let scan = scan(cell)
    guard scan.needsWork else {
      out.append(cell)
      return (ByteRange(start, out.count), [], scan.lostLetters)
    }
    var rules: ChangeRules = []
    let written = scalars(of: cell)
    let cleaned = clean(written, rules: &rules)
    let words = cleaned.split { isSpace($0) }
    for (index, word) in words.enumerated() {
      if index > 0 { out.append(UInt8(ascii: " ")) }
      out.append(word)
    }
    let text = ByteRange(start, out.count)
    if hasOtherSpaces(cleaned) { rules.insert(ChangeRules(.spaces)) }
    return (text, rules, scan.lostLetters || written.contains("\u{FFFD}"))
  }

  /// Takes out what cannot be seen, brings full-width forms to plain ones and composes; spaces are left to the caller.
  static func clean(_ written: [Unicode.Scalar], rules: inout ChangeRules) -> [Unicode.Scalar] {
    var visible: [Unicode.Scalar] = []
    visible.reserveCapacity(written.count)
    for scalar in written where !isInvisible(scalar) { visible.append(plain(scalar)) }
    if visible != written { rules.insert(ChangeRules(.unicode)) }
    let composed = CanonicalComposition.compose(visible)
    if composed != visible {
      rules.insert(ChangeRules(hasToneBeforeQuality(visible) ? .markOrder : .unicode))
    }
    return composed
  }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Controls, zero-width characters, directional marks and the soft hyphen.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x08, 0x0E...0x1F, 0x7F...0x84, 0x86...0x9F, 0xAD, 0x200B...0x200F, 0x202A...0x202E,
      0x2060...0x2064,
      0xFEFF:
      true
    default: false
    }
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard 0xFF01...0xFF5E ~= scalar.value else { return scalar }
    return Unicode.Scalar(UInt8(scalar.value - 0xFF01 + 0x21))
  }

  /// Whether a tone stands before the quality mark of the same letter, which Unicode's own order keeps apart.
  private static func hasToneBeforeQuality(_ scalars: [Unicode.Scalar]) -> Bool {
    var toned = false
    for scalar in scalars {
      var apart: [Unicode.Scalar] = []
      CanonicalComposition.decompose(scalar, into: &apart)
      for part in apart {
        if !CanonicalComposition.isMark(part) {
          toned = false
        } else if part == "\u{302}" || part == "\u{306}" || part == "\u{31B}" {
          if toned { return true }
        } else if let tone = Tone(combiningMark: part), tone != .nang {
          toned = apart.count == 1 || part == apart[apart.count - 1]
        }
      }
    }
    return false
  }

  private static func hasOtherSpaces(_ scalars: [Unicode.Scalar]) -> Bool {
    var wasSpace = true
    for scalar in scalars {
      if isSpace(scalar) {
        if wasSpace || scalar != " " { return true }
        wasSpace = true
      } else {
        wasSpace = false
      }
    }
    return wasSpace && !scalars.isEmpty
  }

  /// One look at the bytes: ASCII without odd spaces and letters of two and three bytes that are composed pass.
  private static func scan(_ cell: borrowing Span<UInt8>) -> (needsWork: Bool, lostLetters: Bool) {
    var needsWork = false
    var lostLetters = false
    var previous = UInt8(ascii: " ")
    var index = 0
    while index < cell.count {
      let byte = cell[index]
      if byte < 0x80 {
        if byte <= 0x20 { needsWork = needsWork || byte != 0x20 || previous == 0x20 }
        if byte == 0x7F { needsWork = true }
        if byte == UInt8(ascii: "?") { lostLetters = lostLetters || isBesideLetter(cell, index) }
        index += 1
      } else {
        let (scalar, length) = decodeScalar(cell, at: index)
        switch scalar.value {
        case 0xC0...0x24F, 0x1E00...0x1EFF: break
        case 0xFFFD:
          lostLetters = true
          needsWork = needsWork || length == 1  // no UTF-8: written as U+FFFD
        default: needsWork = true
        }
        index += length
      }
      previous = byte
    }
    return (needsWork || previous == 0x20 && cell.count > 0, lostLetters)
  }

  /// A question mark inside a word stands for a letter that an encoding could not hold.
  private static func isBesideLetter(_ cell: borrowing Span<UInt8>, _ index: Int) -> Bool {
    guard index + 1 < cell.count else { return false }
    let next = cell[index + 1]
    return next >= 0x80 || (next | 0x20 >= UInt8(ascii: "a") && next | 0x20 <= UInt8(ascii: "z"))
      || next == UInt8(ascii: "?")
  }
}
