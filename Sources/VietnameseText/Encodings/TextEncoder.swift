import ByteText

/// Encodes UTF-8 text, for samples and for showing that a decoding loses nothing.
public struct TextEncoder: Sendable {
  public let encoding: TextEncoding
  private let table: LegacyTable?

  public init(_ encoding: TextEncoding) {
    self.encoding = encoding
    table = LegacyTable.of(encoding.misreadLegacy ?? encoding)
  }

  /// Encodes NFC text; nothing is written and false returned when a character has no bytes in the encoding.
  ///
  /// TCVN3 writes toned capitals with the bytes of the small letters, as its capital fonts do. UTF-16 is written
  /// without a byte order mark.
  public func encode(_ text: borrowing Span<UInt8>, into out: inout ByteBuffer) -> Bool {
    let start = out.count
    var index = 0
    while index < text.count {
      let (scalar, length) = decodeScalar(text, at: index)
      index += length
      guard encode(scalar, into: &out) else {
        out.truncate(to: start)
        return false
      }
    }
    return true
  }

  private func encode(_ scalar: Unicode.Scalar, into out: inout ByteBuffer) -> Bool {
    switch encoding {
    case .utf8: out.append(scalar)
    case .utf16LittleEndian, .utf16BigEndian:
      for unit in UTF16.encode(scalar).map(Array.init) ?? [] {
        let low = UInt8(truncatingIfNeeded: unit)
        let high = UInt8(truncatingIfNeeded: unit >> 8)
        out.append(encoding == .utf16LittleEndian ? low : high)
        out.append(encoding == .utf16LittleEndian ? high : low)
      }
    case .utf8AsWindows1252:
      for byte in UTF8.encode(scalar).map(Array.init) ?? [] { appendMisread(byte, into: &out) }
    default:
      guard let character = UInt16(exactly: scalar.value), let bytes = table?.encoded(character) else {
        return false
      }
      append(UInt8(truncatingIfNeeded: bytes), into: &out)
      if bytes > 0xFF { append(UInt8(truncatingIfNeeded: bytes >> 8), into: &out) }
    }
    return true
  }

  private func append(_ byte: UInt8, into out: inout ByteBuffer) {
    if encoding.misreadLegacy == nil { out.append(byte) } else { appendMisread(byte, into: &out) }
  }

  private func appendMisread(_ byte: UInt8, into out: inout ByteBuffer) {
    // Every value of windows-1252's table is a scalar.
    if let scalar = Unicode.Scalar(Windows1252.character(byte)) { out.append(scalar) }
  }
}
