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
    let scan = look(at: cell)
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

  /// What one look at the bytes tells of a cell.
  public struct Look: Sendable {
    /// Anything but ASCII with single spaces and composed letters of two and three bytes.
    public var needsWork = false
    public var lostLetters = false

    public init() {}
  }

  /// Looks at a cell without writing it: whether `clean` would change it, and whether letters are lost.
  ///
  /// - Complexity: O(bytes), eight at a time where they are ASCII.
  public static func look(at cell: borrowing Span<UInt8>) -> Look {
    var look = Look()
    var previous = UInt8(ascii: " ")
    var index = 0
    let count = cell.count
    while index < count {
      if index + 8 <= count, let last = plainWord(cell, at: index, after: previous) {
        previous = last
        index += 8
        continue
      }
      let byte = cell[index]
      if byte < 0x80 {
        if byte <= 0x20 { look.needsWork = look.needsWork || byte != 0x20 || previous == 0x20 }
        if byte == 0x7F { look.needsWork = true }
        if byte == UInt8(ascii: "?") { look.lostLetters = look.lostLetters || isBesideLetter(cell, index) }
        index += 1
      } else if byte >= 0xC3, byte <= 0xC8, index + 1 < count, cell[index + 1] & 0xC0 == 0x80 {
        index += 2  // U+00C0–U+023F
      } else {
        let (scalar, length) = decodeScalar(cell, at: index)
        switch scalar.value {
        case 0xC0...0x24F, 0x1E00...0x1EFF: break
        case 0xFFFD:
          look.lostLetters = true
          look.needsWork = look.needsWork || length == 1  // no UTF-8: written as U+FFFD
        default: look.needsWork = true
        }
        index += length
      }
      previous = byte
    }
    look.needsWork = look.needsWork || previous == 0x20 && count > 0
    return look
  }

  /// The last of eight bytes from `index` that need no closer look: printable ASCII without a question mark, spaces
  /// only one by one; nil for any others. May be nil for a few that would pass.
  @inline(__always)
  private static func plainWord(_ cell: borrowing Span<UInt8>, at index: Int, after previous: UInt8) -> UInt8?
  {
    // Eight bytes from `index` lie inside the cell: the caller has looked.
    let word = cell.withUnsafeBufferPointer {
      UnsafeRawPointer($0.baseAddress.unsafelyUnwrapped + index).loadUnaligned(as: UInt64.self).littleEndian
    }
    func bytesEqual(to byte: UInt64) -> UInt64 {
      let difference = word ^ byte &* 0x0101_0101_0101_0101
      return (difference &- 0x0101_0101_0101_0101) & ~difference
    }
    let spaces = bytesEqual(to: 0x20) & 0x8080_8080_8080_8080
    let controls = (word &- 0x2020_2020_2020_2020) & ~word
    let others = (word | controls | bytesEqual(to: 0x3F) | bytesEqual(to: 0x7F)) & 0x8080_8080_8080_8080
    guard others | spaces & spaces << 8 == 0, previous != 0x20 || spaces & 0x80 == 0 else { return nil }
    return UInt8(truncatingIfNeeded: word >> 56)
  }

  /// A question mark inside a word stands for a letter that an encoding could not hold.
  private static func isBesideLetter(_ cell: borrowing Span<UInt8>, _ index: Int) -> Bool {
    guard index + 1 < cell.count else { return false }
    let next = cell[index + 1]
    return next >= 0x80 || (next | 0x20 >= UInt8(ascii: "a") && next | 0x20 <= UInt8(ascii: "z"))
      || next == UInt8(ascii: "?")
  }
}
