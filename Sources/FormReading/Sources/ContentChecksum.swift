/// A 64-bit checksum of a run of bytes: shows that a file is the same when it is read a second time, and that two
/// files of one length are the same. Four lanes, so that the multiplications overlap; not cryptographic.
///
/// - Complexity: O(bytes), several times the speed of the scan beside it.
func contentChecksum(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, seed: UInt64 = 0) -> UInt64 {
  let count = bytes.count
  let raw = UnsafeRawBufferPointer(
    rebasing: UnsafeRawBufferPointer(bytes.base)[bytes.startIndex..<bytes.endIndex])
  var lanes: (UInt64, UInt64, UInt64, UInt64) = (seed, ~seed, seed &+ multiplier, seed ^ multiplier)
  var at = 0
  while at + 32 <= count {
    // 32 bytes from `at` are inside the buffer by the loop's condition.
    lanes.0 = mixed(lanes.0, raw.loadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian)
    lanes.1 = mixed(lanes.1, raw.loadUnaligned(fromByteOffset: at + 8, as: UInt64.self).littleEndian)
    lanes.2 = mixed(lanes.2, raw.loadUnaligned(fromByteOffset: at + 16, as: UInt64.self).littleEndian)
    lanes.3 = mixed(lanes.3, raw.loadUnaligned(fromByteOffset: at + 24, as: UInt64.self).littleEndian)
    at += 32
  }
  var state = mixed(mixed(lanes.0, lanes.1), mixed(lanes.2, lanes.3))
  while at < count {
    state = mixed(state, UInt64(raw[at]) &+ 1)
    at += 1
  }
  return mixed(state, UInt64(truncatingIfNeeded: count))
}

private let multiplier: UInt64 = 0x9e37_79b9_7f4a_7c15

@inline(__always)
private func mixed(_ state: UInt64, _ word: UInt64) -> UInt64 {
  let product = (state ^ word &+ 0xd6e8_feb8_6659_fd93).multipliedFullWidth(by: multiplier)
  return product.high ^ product.low ^ word
}
