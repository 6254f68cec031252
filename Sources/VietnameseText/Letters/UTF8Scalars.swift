import ByteText

/// Reads one scalar of UTF-8 at a time; a byte that fits nowhere is U+FFFD and one byte long.
///
/// Bounds: `index` must be inside the span; never reads behind its end.
/// - Returns: the scalar and how many bytes it took.
@inline(__always)
public func decodeScalar(_ bytes: borrowing Span<UInt8>, at index: Int) -> (
  scalar: Unicode.Scalar, length: Int
) {
  let lead = bytes[index]
  if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
  let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
  guard lead >= 0xC2, lead < 0xF5, index + length <= bytes.count else { return ("\u{FFFD}", 1) }
  var value = UInt32(lead) & (0x7F >> UInt32(length))
  for offset in 1..<length {
    let byte = bytes[index + offset]
    guard byte & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
    value = value << 6 | UInt32(byte & 0x3F)
  }
  // Overlong forms and surrogates are no characters.
  let smallest: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
  guard value >= smallest, let scalar = Unicode.Scalar(value) else { return ("\u{FFFD}", 1) }
  return (scalar, length)
}

/// Whether bytes are UTF-8 throughout.
func isUTF8(_ bytes: borrowing Span<UInt8>) -> Bool {
  var index = 0
  while index < bytes.count {
    let (scalar, length) = decodeScalar(bytes, at: index)
    if scalar == "\u{FFFD}", length == 1 { return false }
    index += length
  }
  return true
}

extension ByteBuffer {
  /// Appends one scalar as UTF-8.
  @inline(__always)
  public mutating func append(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    if value < 0x80 { return append(UInt8(truncatingIfNeeded: value)) }
    if value < 0x800 {
      append(UInt8(truncatingIfNeeded: 0xC0 | value >> 6))
    } else {
      if value < 0x10000 {
        append(UInt8(truncatingIfNeeded: 0xE0 | value >> 12))
      } else {
        append(UInt8(truncatingIfNeeded: 0xF0 | value >> 18))
        append(UInt8(truncatingIfNeeded: 0x80 | value >> 12 & 0x3F))
      }
      append(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F))
    }
    append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
  }

  /// Appends scalars as UTF-8.
  public mutating func append(_ scalars: some Sequence<Unicode.Scalar>) {
    for scalar in scalars { append(scalar) }
  }
}

/// All scalars of a cell; damage becomes U+FFFD.
func scalars(of bytes: borrowing Span<UInt8>) -> [Unicode.Scalar] {
  var scalars: [Unicode.Scalar] = []
  scalars.reserveCapacity(bytes.count)
  var index = 0
  while index < bytes.count {
    let (scalar, length) = decodeScalar(bytes, at: index)
    scalars.append(scalar)
    index += length
  }
  return scalars
}
