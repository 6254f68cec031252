import ByteText

/// Turns a UTF-16 file into UTF-8, piece by piece; a piece may end inside a character.
public struct UTF16Transcoder: Sendable {
  private let isLittleEndian: Bool
  private var oddByte: UInt8?
  private var highSurrogate: UInt16?
  private var isAtStart = true
  /// Whether a surrogate without its partner, or half a unit at the end, became U+FFFD.
  public private(set) var isLossy = false

  /// - Precondition: `encoding` is one of the UTF-16 forms.
  public init(_ encoding: TextEncoding) {
    precondition(encoding == .utf16LittleEndian || encoding == .utf16BigEndian)
    isLittleEndian = encoding == .utf16LittleEndian
  }

  /// The form that the first bytes of a file show: by byte order mark, or by zero bytes in every other place of what
  /// must be ASCII (headers, digits, delimiters); nil when they show neither.
  public static func form(ofPrefix prefix: borrowing Span<UInt8>) -> TextEncoding? {
    guard prefix.count >= 2 else { return nil }
    if prefix[0] == 0xFF, prefix[1] == 0xFE { return .utf16LittleEndian }
    if prefix[0] == 0xFE, prefix[1] == 0xFF { return .utf16BigEndian }
    var zeros = (even: 0, odd: 0)
    let count = min(prefix.count, 512) & ~1
    for index in 0..<count where prefix[index] == 0 {
      if index % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let units = count / 2
    guard units >= 8 else { return nil }
    if zeros.odd * 2 > units, zeros.even == 0 { return .utf16LittleEndian }
    if zeros.even * 2 > units, zeros.odd == 0 { return .utf16BigEndian }
    return nil
  }

  /// Appends what the next bytes of the file hold. A byte order mark at the start is left out.
  public mutating func transcode(_ bytes: borrowing Span<UInt8>, into out: inout ByteBuffer) {
    var index = 0
    if let first = oddByte, bytes.count > 0 {
      take(unit(first, bytes[0]), into: &out)
      oddByte = nil
      index = 1
    }
    while index + 1 < bytes.count {
      take(unit(bytes[index], bytes[index + 1]), into: &out)
      index += 2
    }
    if index < bytes.count { oddByte = bytes[index] }
  }

  /// Ends the file.
  public mutating func finish(into out: inout ByteBuffer) {
    if highSurrogate != nil || oddByte != nil { lose(into: &out) }
    highSurrogate = nil
    oddByte = nil
  }

  private func unit(_ first: UInt8, _ second: UInt8) -> UInt16 {
    isLittleEndian ? UInt16(second) << 8 | UInt16(first) : UInt16(first) << 8 | UInt16(second)
  }

  private mutating func take(_ unit: UInt16, into out: inout ByteBuffer) {
    defer { isAtStart = false }
    if let high = highSurrogate {
      highSurrogate = nil
      if 0xDC00...0xDFFF ~= unit {
        let value = 0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(unit) - 0xDC00)
        if let scalar = Unicode.Scalar(value) { out.append(scalar) }
        return
      }
      lose(into: &out)
    }
    switch unit {
    case 0xD800...0xDBFF: highSurrogate = unit
    case 0xFEFF where isAtStart: break
    default:
      if let scalar = Unicode.Scalar(unit) { out.append(scalar) } else { lose(into: &out) }
    }
  }

  private mutating func lose(into out: inout ByteBuffer) {
    isLossy = true
    out.append(Unicode.Scalar(0xFFFD as UInt16) ?? "?")
  }
}
