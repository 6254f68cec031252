/// A 64-bit hash of bytes that is the same in every run, on every machine and for every thread count.
///
/// Swift's own `Hasher` is seeded per process and must not reach an output or an order. Not cryptographic: it keys
/// tables and blocks, never a secret. Construction: 8 bytes at a time, multiplied into a 128-bit product whose halves
/// are folded together (the wyhash family's mixing step).
///
/// - Complexity: O(bytes).
@inlinable
public func stableHash(_ bytes: borrowing Span<UInt8>, seed: UInt64 = 0) -> UInt64 {
  bytes.withUnsafeBufferPointer { stableHash(buffer: $0, seed: seed) }
}

@inlinable
public func stableHash(buffer bytes: UnsafeBufferPointer<UInt8>, seed: UInt64 = 0) -> UInt64 {
  var state = seed ^ 0xa076_1d64_78bd_642f
  var index = 0
  let count = bytes.count
  while index + 8 <= count {
    // Eight bytes from `index` are inside the buffer by the loop's condition.
    let word = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped + index)
      .loadUnaligned(as: UInt64.self).littleEndian
    state = foldedMultiply(state ^ word, 0xe703_7ed1_a0b4_28db)
    index += 8
  }
  let tail = lastBytes(bytes, from: index)
  state = foldedMultiply(state ^ tail, 0x8ebc_6af0_9c88_c6e3)
  return foldedMultiply(state ^ UInt64(truncatingIfNeeded: count), 0x5899_65cc_7537_4cc3)
}

/// The bytes from `index` to the end, at most seven, as one little-endian number; 0 when there are none.
@inlinable @inline(__always)
func lastBytes(_ bytes: UnsafeBufferPointer<UInt8>, from index: Int) -> UInt64 {
  let left = bytes.count - index
  guard left > 0 else { return 0 }
  if index > 0 {
    // At least eight bytes stand before the end: they are read together, and those before `index` shifted out.
    let word = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped + (bytes.count - 8))
      .loadUnaligned(as: UInt64.self).littleEndian
    return word >> (64 - 8 * UInt64(truncatingIfNeeded: left))
  }
  var tail: UInt64 = 0
  for offset in 0..<left { tail |= UInt64(bytes[offset]) << (8 * UInt64(truncatingIfNeeded: offset)) }
  return tail
}

/// Mixes one 64-bit value: a bijection-like scramble for keys that are integers already.
@inlinable
public func stableHash(_ value: UInt64, seed: UInt64 = 0) -> UInt64 {
  foldedMultiply(value ^ seed ^ 0xa076_1d64_78bd_642f, 0xe703_7ed1_a0b4_28db)
    ^ foldedMultiply(value ^ 0x5899_65cc_7537_4cc3, seed ^ 0x8ebc_6af0_9c88_c6e3)
}

@inlinable @inline(__always)
func foldedMultiply(_ a: UInt64, _ b: UInt64) -> UInt64 {
  let product = a.multipliedFullWidth(by: b)
  return product.high ^ product.low
}
