import ByteText
import Testing

@Suite("Values kept for the same program")
struct StoredValuesTests {
  @Test("Values come back in their order, whatever their sizes")
  func roundTrip() throws {
    for seed in UInt64(0)..<10 {
      var random = SplitMix(state: seed)
      let lists = (0..<Int.random(in: 0...6, using: &random)).map { _ in
        (0..<Int.random(in: 0...200_000, using: &random)).map { _ in UInt32.random(in: 0...9, using: &random)
        }
      }
      var bytes: [UInt8] = []
      var writer = ValueWriter { bytes.append(contentsOf: $0) }
      try writer.append(seed)
      try writer.append(lists.count)
      for list in lists { try writer.append(list) }
      try writer.append("Đặng Thị Mẫu")
      try writer.append([UInt64]())
      try writer.flush()
      #expect(writer.bytes == bytes.count)

      let stored = bytes
      var done = 0
      var reader = ValueReader(bytes: stored.count) { memory in
        memory.copyBytes(from: stored[done..<done + memory.count])
        done += memory.count
      }
      #expect(try reader.value(UInt64.self) == seed)
      #expect(try reader.list { try $0.array(of: UInt32.self) } == lists)
      #expect(try reader.text() == "Đặng Thị Mẫu")
      #expect(try reader.array(of: UInt64.self).isEmpty)
      #expect(throws: ValueReader.Ended.self) { try reader.value(UInt8.self) }
    }
  }

  @Test("A count that claims more than there is, or less than nothing, is refused before memory is taken")
  func falseCounts() throws {
    for count in [-1, 9, Int.max, Int.min, 1 << 60] {
      var reader = ValueReader(bytes: 16) { memory in
        withUnsafeBytes(of: count) { memory.copyMemory(from: .init(rebasing: $0[..<memory.count])) }
      }
      #expect(throws: ValueReader.Ended.self) { try reader.array(of: UInt64.self) }
    }
  }

  @Test("The checksum is the same for any cut of the bytes, and another when one bit is")
  func checksum() {
    for seed in UInt64(0)..<60 {
      var random = SplitMix(state: seed)
      var bytes = (0..<Int.random(in: 1...400, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      func sum(cut: Bool) -> UInt64 {
        var checksum = BytesChecksum()
        var rest = bytes[...]
        while !rest.isEmpty {
          let part = rest.prefix(cut ? Int.random(in: 0...70, using: &random) : rest.count)
          part.withUnsafeBytes { checksum.update($0) }
          rest = rest.dropFirst(part.count)
        }
        return checksum.value
      }
      let whole = sum(cut: false)
      for _ in 0..<5 { #expect(sum(cut: true) == whole, "seed \(seed)") }
      bytes[Int.random(in: 0..<bytes.count, using: &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      #expect(sum(cut: true) != whole, "seed \(seed)")
    }
  }
}

/// The same numbers in every run.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
