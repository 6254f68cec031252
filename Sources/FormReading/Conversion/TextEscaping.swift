import ByteText

extension ByteBuffer {
  /// Appends bytes as a JSON string, quotes included. What is not well-formed UTF-8 becomes U+FFFD, one for each
  /// maximal part of a sequence, as Unicode recommends.
  ///
  /// - Returns: whether the bytes are well-formed.
  @discardableResult
  mutating func appendJSONString(_ bytes: borrowing Span<UInt8>) -> Bool {
    reserve(bytes.count + 2)
    append(UInt8(ascii: "\""))
    var rest = 0
    var isWellFormed = true
    while rest < bytes.count {
      let valid = bytes.extracting(rest..<bytes.count)
      let invalid = firstInvalidUTF8(valid) ?? valid.count
      for index in 0..<invalid { appendJSONByte(valid[index]) }
      rest += invalid
      if rest < bytes.count {
        append("\u{fffd}" as String)
        rest += brokenSequenceLength(bytes, rest)
        isWellFormed = false
      }
    }
    append(UInt8(ascii: "\""))
    return isWellFormed
  }

  @inline(__always)
  private mutating func appendJSONByte(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      append(UInt8(ascii: "\\"))
      append(byte)
    case 0x0a: append("\\n")
    case 0x0d: append("\\r")
    case 0x09: append("\\t")
    case ..<0x20:
      append("\\u00")
      append(hexDigit(byte >> 4))
      append(hexDigit(byte & 15))
    default: append(byte)
    }
  }

  /// Appends bytes as a CSV cell, quoted when RFC 4180 asks for it.
  mutating func appendCSVCell(_ bytes: borrowing Span<UInt8>) {
    let needsQuotes = bytes.indices.contains {
      let byte = bytes[$0]
      return byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0a || byte == 0x0d
    }
    guard needsQuotes else { return append(bytes) }
    append(UInt8(ascii: "\""))
    for index in bytes.indices {
      if bytes[index] == UInt8(ascii: "\"") { append(UInt8(ascii: "\"")) }
      append(bytes[index])
    }
    append(UInt8(ascii: "\""))
  }
}

/// The bytes of a broken UTF-8 sequence that could have begun a character: at least one.
private func brokenSequenceLength(_ bytes: borrowing Span<UInt8>, _ start: Int) -> Int {
  let lead = bytes[start]
  let expected =
    lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 1
  var length = 1
  while length < expected, start + length < bytes.count, bytes[start + length] & 0xc0 == 0x80 {
    let second = bytes[start + 1]
    let isAllowed =
      switch lead {
      case 0xe0: second >= 0xa0
      case 0xed: second <= 0x9f
      case 0xf0: second >= 0x90
      case 0xf4: second <= 0x8f
      default: true
      }
    guard isAllowed else { break }
    length += 1
  }
  return length
}

private func hexDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
}
