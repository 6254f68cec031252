import ByteText
import Testing

@testable import FormReading

@Suite("Checksum of what was read")
struct ContentChecksumTests {
  private static let sample = (0..<1024).map { UInt8(truncatingIfNeeded: stableHash(UInt64($0))) }

  private func checksum(_ bytes: ArraySlice<UInt8>, seed: UInt64 = 0) -> UInt64 {
    bytes.withUnsafeBufferPointer { contentChecksum($0[...], seed: seed) }
  }

  /// The definition, a word at a time, each put together from its bytes.
  private func naive(_ bytes: [UInt8], seed: UInt64) -> UInt64 {
    let multiplier: UInt64 = 0x9e37_79b9_7f4a_7c15
    func mixed(_ state: UInt64, _ a: UInt64, _ b: UInt64) -> UInt64 {
      let product = (state ^ a).multipliedFullWidth(by: b ^ 0xd6e8_feb8_6659_fd93)
      return product.high ^ product.low
    }
    func word(_ at: Int) -> UInt64 { bytes[at..<at + 8].reversed().reduce(0) { $0 << 8 | UInt64($1) } }
    var lanes = [seed, ~seed, seed &+ multiplier, seed ^ multiplier]
    let whole = bytes.count / 64 * 64
    for block in stride(from: 0, to: whole, by: 64) {
      for lane in 0..<4 {
        lanes[lane] = mixed(lanes[lane], word(block + 16 * lane), word(block + 16 * lane + 8))
      }
    }
    var state = mixed(mixed(lanes[0], lanes[1], lanes[2]), lanes[3], multiplier)
    for byte in bytes[whole...] { state = mixed(state, UInt64(byte), multiplier) }
    return mixed(state, UInt64(bytes.count), multiplier)
  }

  @Test("Is what its definition gives, at any length and wherever the bytes stand")
  func definition() {
    for count in 0...200 {
      let start = count % 9
      let bytes = Self.sample[start..<start + count]
      #expect(checksum(bytes, seed: UInt64(count)) == naive(Array(bytes), seed: UInt64(count)))
    }
  }

  @Test("Any other bit, and any other length, gives another one")
  func changes() {
    for count in [1, 7, 63, 64, 65, 128, 200, 1000] {
      let bytes = Self.sample.prefix(count)
      let whole = checksum(bytes)
      for bit in 0..<8 * count {
        var other = bytes
        other[bit / 8] ^= 1 << UInt8(bit % 8)
        #expect(checksum(other) != whole, "bit \(bit) of \(count) bytes")
      }
      #expect(checksum(bytes.dropLast()) != whole && checksum(Self.sample.prefix(count + 1)) != whole)
      #expect(checksum(bytes + [0]) != whole && checksum(bytes, seed: 1) != whole)
    }
  }
}
