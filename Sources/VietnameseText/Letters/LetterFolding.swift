import ByteText

/// What becomes of punctuation in comparing text. Apostrophes are letters here (`H'Lan`) and stay unless dropped.
public enum FoldedPunctuation: Sendable {
  case kept, spaced, dropped
}

/// Writes a cell as comparing text: small ASCII letters without marks, `đ` as `d`, apostrophes as `'`, single spaces.
///
/// Takes NFC and NFD alike; Ð and Ɖ count as Đ, full-width forms as ASCII. Scalars of other scripts are copied.
///
/// - Parameters:
///   - cell: UTF-8; bytes that are no UTF-8 are copied.
///   - punctuation: ASCII punctuation and dashes: kept, made a space, or left out.
///   - out: The text is appended here.
/// - Returns: Where it stands in `out`.
/// - Complexity: O(bytes), table look-ups only.
public func foldLetters(
  _ cell: borrowing Span<UInt8>, punctuation: FoldedPunctuation = .kept, into out: inout ByteBuffer
) -> ByteRange {
  let start = out.count
  let policy = FoldingPolicy(punctuation)
  // No scalar folds to more bytes than it has, and a space is written for bytes that were skipped: `count` is enough.
  _ = out.append(upTo: cell.count) { folded in
    cell.withUnsafeBufferPointer { FoldingTable.all.fold($0, policy, into: folded) }
  }
  return ByteRange(start, out.count)
}

/// Which classes of characters are written, spaced or dropped.
private struct FoldingPolicy {
  /// By class: the class that it is treated as.
  let treatment: InlineArray<6, UInt8>

  init(_ punctuation: FoldedPunctuation) {
    var treatment: InlineArray<6, UInt8> = [0, 1, 2, 3, 4, 5]
    let letter = FoldingTable.letter
    switch punctuation {
    case .kept:
      (treatment[Int(FoldingTable.punctuation)], treatment[Int(FoldingTable.apostrophe)]) = (letter, letter)
    case .spaced:
      (treatment[Int(FoldingTable.punctuation)], treatment[Int(FoldingTable.apostrophe)]) = (
        FoldingTable.space, letter
      )
    case .dropped:
      let dropped = FoldingTable.dropped
      (treatment[Int(FoldingTable.punctuation)], treatment[Int(FoldingTable.apostrophe)]) = (dropped, dropped)
    }
    self.treatment = treatment
  }
}

/// What each scalar folds to, and whether it is a letter, a space, punctuation or nothing.
private struct FoldingTable: Sendable {
  static let letter: UInt8 = 0
  static let space: UInt8 = 1
  static let dropped: UInt8 = 2
  static let punctuation: UInt8 = 3
  static let apostrophe: UInt8 = 4
  static let foreign: UInt8 = 5

  static let all = FoldingTable()

  /// U+0000–U+02FF, then U+1E00–U+1EFF: low byte the ASCII it folds to, high byte the class.
  private var entries = [UInt16](repeating: UInt16(FoldingTable.foreign) << 8, count: 0x400)

  /// Folds `cell` into `out`, which has room for as many bytes; returns how many were written.
  ///
  /// Writes stay in bounds: each turn takes `length` bytes of `cell` and writes at most `length`, or one more for a
  /// space that an earlier turn took and did not write.
  func fold(
    _ cell: UnsafeBufferPointer<UInt8>, _ policy: FoldingPolicy, into out: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var written = 0
    var spacePending = false
    var index = 0
    while index < cell.count {
      let byte = cell[index]
      var entry: UInt16
      var length = 1
      if byte < 0x80 {
        entry = entries[Int(byte)]
      } else if byte & 0xE0 == 0xC0, byte >= 0xC2, byte < 0xCC, index + 1 < cell.count,
        cell[index + 1] & 0xC0 == 0x80
      {
        entry = entries[Int(byte & 0x1F) << 6 | Int(cell[index + 1] & 0x3F)]
        length = 2
      } else if byte == 0xE1, index + 2 < cell.count, cell[index + 1] & 0xFC == 0xB8,
        cell[index + 2] & 0xC0 == 0x80
      {
        // E1 B8 80 … E1 BB BF are U+1E00–U+1EFF.
        entry = entries[0x300 | Int(cell[index + 1] & 3) << 6 | Int(cell[index + 2] & 0x3F)]
        length = 3
      } else {
        let (scalar, scalarLength) = decodeScalar(Span(_unsafeElements: cell), at: index)
        length = scalarLength
        entry = folded(scalar.value)
      }
      switch policy.treatment[Int(entry >> 8)] {
      case FoldingTable.space: spacePending = written > 0
      case FoldingTable.dropped: break
      case let kind:
        if spacePending {
          out[written] = UInt8(ascii: " ")
          written += 1
          spacePending = false
        }
        if kind == FoldingTable.foreign {
          for offset in 0..<length { out[written + offset] = cell[index + offset] }
          written += length
        } else {
          out[written] = UInt8(truncatingIfNeeded: entry)
          written += 1
        }
      }
      index += length
    }
    return written
  }

  @inline(__always)
  private func folded(_ value: UInt32) -> UInt16 {
    if value < 0x300 { return entries[Int(value)] }
    if value < 0x370 { return UInt16(FoldingTable.dropped) << 8 }
    if value & 0xFFFF_FF00 == 0x1E00 { return entries[Int(value) - 0x1B00] }
    let (ascii, kind) = rare(value)
    return UInt16(kind) << 8 | UInt16(ascii)
  }

  private func ascii(_ byte: UInt8) -> (UInt8, UInt8) {
    (UInt8(truncatingIfNeeded: entries[Int(byte)]), UInt8(truncatingIfNeeded: entries[Int(byte)] >> 8))
  }

  @inline(never)
  private func rare(_ value: UInt32) -> (UInt8, UInt8) {
    switch value {
    case 0x2018, 0x2019, 0x201B, 0x2032: return (UInt8(ascii: "'"), FoldingTable.apostrophe)
    case 0x201C, 0x201D: return (UInt8(ascii: "\""), FoldingTable.punctuation)
    case 0x2010...0x2015, 0x2212: return (UInt8(ascii: "-"), FoldingTable.punctuation)
    case 0x2000...0x200A, 0x202F, 0x205F, 0x3000, 0x2028, 0x2029: return (0, FoldingTable.space)
    case 0x200B...0x200F, 0x2060, 0xFEFF: return (0, FoldingTable.dropped)
    case 0xFF01...0xFF5E: return ascii(UInt8(value - 0xFF01 + 0x21))
    case 0xFFFD: return (UInt8(ascii: "?"), FoldingTable.punctuation)
    default: return (0, FoldingTable.foreign)
    }
  }

  private init() {
    for byte in UInt8(0)..<0x80 {
      let kind: UInt8
      switch byte {
      case 0...0x20, 0x7F: kind = FoldingTable.space
      case UInt8(ascii: "'"), UInt8(ascii: "`"): kind = FoldingTable.apostrophe
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"):
        kind = FoldingTable.letter
      default: kind = FoldingTable.punctuation
      }
      let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
      let folded = kind == FoldingTable.apostrophe ? UInt8(ascii: "'") : isCapital ? byte | 0x20 : byte
      entries[Int(byte)] = UInt16(kind) << 8 | UInt16(folded)
    }
    for value in Array(UInt32(0xC0)..<0x250) + Array(0x1E00..<0x1F00) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      var apart: [Unicode.Scalar] = []
      CanonicalComposition.decompose(scalar, into: &apart)
      guard apart.count > 1, apart[0].isASCII else { continue }
      set(value, ascii: UInt8(apart[0].simpleLowercase.value))
    }
    // Đ has no canonical decomposition, so NFD leaves it; Ð and Ɖ are drawn alike and
    // stand for it (windows-1252 and 1258 give byte D0 to the one and the other).
    for (letters, ascii) in [("đĐÐðƉɖ", "d"), ("łŁ", "l"), ("øØ", "o"), ("ħĦ", "h"), ("ŧŦ", "t"), ("ı", "i")]
    {
      for scalar in letters.unicodeScalars {
        set(scalar.value, ascii: ascii.utf8.first ?? 0)
      }
    }
    entries[0xA0] = UInt16(FoldingTable.space) << 8
    entries[0x85] = UInt16(FoldingTable.space) << 8
    entries[0xAD] = UInt16(FoldingTable.dropped) << 8
    for value in [0xB4, 0x2BC, 0x2B9, 0x2BB, 0x2BD, 0x2CA, 0x2CB] {
      entries[value] = UInt16(FoldingTable.apostrophe) << 8 | UInt16(UInt8(ascii: "'"))
    }
  }

  private mutating func set(_ value: UInt32, ascii: UInt8) {
    let index = value < 0x300 ? Int(value) : Int(value) - 0x1B00
    entries[index] = UInt16(FoldingTable.letter) << 8 | UInt16(ascii)
  }
}
