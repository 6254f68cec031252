import ByteText
import RegistryData

/// The encodings that a sample can be written in.
public enum SampleEncoding: String, CaseIterable, Sendable {
  case utf8 = "utf-8"
  case utf8WithBOM = "utf-8-bom"
  case utf16 = "utf-16"
  case tcvn3, vni, viscii, vps
  case windows1258 = "windows-1258"

  /// Can hold every character.
  var isUnicode: Bool { self == .utf8 || self == .utf8WithBOM || self == .utf16 }

  /// The name in an XML declaration; nil for the encodings that XML has no name for (and whose control characters it
  /// partly forbids).
  var xmlName: String? {
    switch self {
    case .utf8, .utf8WithBOM: "UTF-8"
    case .utf16: "UTF-16"
    case .windows1258: "windows-1258"
    case .tcvn3, .vni, .viscii, .vps: nil
    }
  }
}

/// Turns scalars into the bytes of an encoding. What the encoding cannot say is written without its marks, or as `?`.
struct ScalarEncoder: Sendable {
  private let encoding: SampleEncoding
  private let letters = LetterTable()
  /// By scalar, for the legacy encodings: up to four bytes, little end first, and their number on top; 0 for none.
  private let legacy: [UInt64]

  init(_ encoding: SampleEncoding) {
    self.encoding = encoding
    guard let table = Self.table(encoding) else {
      legacy = []
      return
    }
    var legacy = [UInt64](repeating: 0, count: 0x2100)
    for ascii in 0..<0x80 { legacy[ascii] = UInt64(ascii) | 1 << 32 }
    table.forEachRow { cells in
      guard let scalar = Int(cells[1].dropFirst(2), radix: 16), scalar < legacy.count,
        scalar >= 0x80 || legacy[scalar] == 0
      else { return }
      let bytes = cells[0].split(separator: " ").compactMap { UInt64($0, radix: 16) }
      // A letter that has a byte of its own keeps it; a sequence or a capital font's byte serves where there is none.
      guard bytes.count <= 4, legacy[scalar] == 0 || cells[2] == "primary" else { return }
      legacy[scalar] = bytes.enumerated().reduce(UInt64(bytes.count) << 32) {
        $0 | $1.element << (8 * UInt64($1.offset))
      }
    }
    self.legacy = legacy
  }

  private static func table(_ encoding: SampleEncoding) -> RegistryTable? {
    switch encoding {
    case .utf8, .utf8WithBOM, .utf16: nil
    case .tcvn3: .encodingTCVN3
    case .vni: .encodingVNI
    case .viscii: .encodingVISCII
    case .vps: .encodingVPS
    case .windows1258: .encodingCP1258
    }
  }

  /// What a file begins with.
  func appendStart(to bytes: inout ByteBuffer) {
    if encoding == .utf8WithBOM || encoding == .utf16 { append(0xfeff, to: &bytes) }
  }

  @inline(__always)
  func append(_ scalar: UInt32, to bytes: inout ByteBuffer) {
    switch encoding {
    case .utf8, .utf8WithBOM: appendUTF8(scalar, to: &bytes)
    case .utf16:
      if scalar >= 0x10000 {
        appendUTF16(0xd800 + (scalar - 0x10000) >> 10, to: &bytes)
        appendUTF16(0xdc00 + (scalar - 0x10000) & 0x3ff, to: &bytes)
      } else {
        appendUTF16(scalar, to: &bytes)
      }
    default: appendLegacy(scalar, to: &bytes)
    }
  }

  @inline(__always)
  private func appendUTF8(_ scalar: UInt32, to bytes: inout ByteBuffer) {
    if scalar < 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: scalar))
    } else if scalar < 0x800 {
      bytes.append(UInt8(truncatingIfNeeded: 0xc0 | scalar >> 6))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3f))
    } else if scalar < 0x10000 {
      bytes.append(UInt8(truncatingIfNeeded: 0xe0 | scalar >> 12))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3f))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3f))
    } else {
      bytes.append(UInt8(truncatingIfNeeded: 0xf0 | scalar >> 18))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3f))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3f))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3f))
    }
  }

  private func appendUTF16(_ unit: UInt32, to bytes: inout ByteBuffer) {
    bytes.append(UInt8(truncatingIfNeeded: unit))
    bytes.append(UInt8(truncatingIfNeeded: unit >> 8))
  }

  private func appendLegacy(_ scalar: UInt32, to bytes: inout ByteBuffer) {
    var code = bytesOfLegacy(scalar)
    if code == 0 { code = bytesOfLegacy(letters.withoutTone(scalar)) }
    if code == 0 { code = bytesOfLegacy(letters.withoutMarks(scalar)) }
    if code == 0, let plain = Self.highlandLetters[scalar] { code = UInt64(plain) | 1 << 32 }
    // A mark of its own (ơ̆) has no letter to fall back on: it is left out.
    if code == 0, (0x300..<0x370).contains(scalar) { return }
    if code == 0 { code = UInt64(UInt8(ascii: "?")) | 1 << 32 }
    for index in 0..<(code >> 32) { bytes.append(UInt8(truncatingIfNeeded: code >> (8 * index))) }
  }

  /// Letters of highland peoples that Vietnamese encodings lack: ŭ ĭ ŏ č ñ, and their capitals.
  private static let highlandLetters: [UInt32: UInt8] = [
    0x16d: 0x75, 0x16c: 0x55, 0x12d: 0x69, 0x12c: 0x49, 0x14f: 0x6f, 0x14e: 0x4f, 0x10d: 0x63, 0x10c: 0x43,
    0xf1: 0x6e,
    0xd1: 0x4e,
  ]

  private func bytesOfLegacy(_ scalar: UInt32) -> UInt64 {
    Int(scalar) < legacy.count ? legacy[Int(scalar)] : 0
  }

  /// The bytes of a text read as Latin-1 characters: what a cell typed in a legacy font looks like to Unicode.
  func latin1View(of text: inout CellText) {
    var bytes = ByteBuffer(capacity: 64)
    for scalar in text.scalars { append(scalar, to: &bytes) }
    text.removeAll()
    for index in 0..<bytes.count { text.scalars.append(UInt32(bytes.span[index])) }
  }
}
