import CTextKernel

/// The offset of the first byte that is not part of well-formed UTF-8 (RFC 3629: no overlong forms, no surrogates,
/// nothing above U+10FFFF); nil when there is none.
///
/// - Complexity: O(bytes), eight at a time while they are ASCII.
public func firstInvalidUTF8(_ bytes: borrowing Span<UInt8>) -> Int? {
  bytes.withUnsafeBufferPointer { firstInvalidUTF8(in: $0) }
}

func firstInvalidUTF8(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
  #if arch(x86_64)
    let sound = wellFormedPrefix(bytes)
  #else
    let sound = 0
  #endif
  return firstInvalidUTF8(in: bytes, from: sound)
}

/// One sequence at a time.
///
/// - Parameter start: where a sequence begins.
func firstInvalidUTF8(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
  let count = bytes.count
  let raw = UnsafeRawBufferPointer(bytes)
  var at = start
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

#if arch(x86_64)
  /// How many leading bytes are surely sound, and end between sequences: blocks of 64 in which each lead byte of two or
  /// three has its continuations, and no other has any. Stops at the first block that holds what needs a closer look.
  private func wellFormedPrefix(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    var at = 0
    // Continuations that the blocks before ask of this one's first bytes.
    var expected: UInt64 = 0
    var lastLead: UInt64 = 0
    while at + 64 <= bytes.count {
      // 64 bytes from `at` are inside the buffer by the loop's condition.
      let masks = text_kernel_utf8_masks64(base + at)
      let wanted = masks.lead &<< 1 | masks.leadOfThree &<< 2 | expected
      guard masks.rare == 0, wanted == masks.continuation else { break }
      expected = masks.lead &>> 63 | masks.leadOfThree &>> 62
      lastLead = masks.lead
      at += 64
    }
    // A sequence that the last block leaves open is looked at again, from its lead byte.
    return expected == 0 ? at : at - lastLead.leadingZeroBitCount - 1
  }
#endif

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
