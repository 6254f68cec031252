/// The offset of the first byte that is not part of well-formed UTF-8 (RFC 3629: no overlong forms, no surrogates,
/// nothing above U+10FFFF); nil when there is none.
///
/// - Complexity: O(bytes), eight at a time while they are ASCII.
public func firstInvalidUTF8(_ bytes: borrowing Span<UInt8>) -> Int? {
  bytes.withUnsafeBufferPointer { firstInvalidUTF8(in: $0) }
}

func firstInvalidUTF8(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
  let count = bytes.count
  let raw = UnsafeRawBufferPointer(bytes)
  var at = 0
  while at < count {
    // Eight bytes from `at` are inside the buffer by the loop's condition.
    while at + 8 <= count, raw.loadUnaligned(fromByteOffset: at, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    {
      at += 8
    }
    guard at < count else { return nil }
    let length = wellFormedLength(bytes, at)
    guard length > 0 else { return at }
    at += length
  }
  return nil
}

/// The length of the well-formed sequence at an offset; 0 when there is none.
private func wellFormedLength(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
  let lead = bytes[at]
  let length: Int
  var second: ClosedRange<UInt8> = 0x80...0xbf
  switch lead {
  case ..<0x80: return 1
  case 0xc2...0xdf: length = 2
  case 0xe0: (length, second) = (3, 0xa0...0xbf)
  case 0xed: (length, second) = (3, 0x80...0x9f)
  case 0xe1...0xef: length = 3
  case 0xf0: (length, second) = (4, 0x90...0xbf)
  case 0xf1...0xf3: length = 4
  case 0xf4: (length, second) = (4, 0x80...0x8f)
  default: return 0
  }
  guard at + length <= bytes.count, second.contains(bytes[at + 1]) else { return 0 }
  for next in at + 2..<max(at + length, at + 2) where bytes[next] & 0xc0 != 0x80 { return 0 }
  return length
}
