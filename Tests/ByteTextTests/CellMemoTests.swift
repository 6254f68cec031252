import ByteText
import Testing

@Suite("Memo of cells")
struct CellMemoTests {
  private func text(_ number: UInt64) -> ByteBuffer {
    // Of 0 to 40 bytes, many with a common beginning or end.
    var text = ByteBuffer()
    for index in 0..<(number * 7 % 41) {
      text.append(UInt8(truncatingIfNeeded: index == number % 5 ? number : 97))
    }
    return text
  }

  @Test("Gives what was last put in for the same bytes and tag, or nothing")
  func agreesWithADictionary() {
    var memo = CellMemo<UInt64>(limit: 1000)
    var naive: [[UInt8]: UInt64] = [:]
    for round in UInt64(0)..<20_000 {
      let mixed = stableHash(round) % 600
      let cell = text(mixed)
      let tag = mixed % 3
      let key = (0..<cell.count).map { cell[$0] } + [255, UInt8(tag)]
      let known = memo.value(cell.span, tag: tag)
      #expect(known == naive[key], "round \(round)")
      if known == nil {
        memo.insert(round, for: cell.span, tag: tag)
        naive[key] = round
      }
    }
    #expect(naive.count > 100 && naive.count < 1000)
  }

  @Test("A full memo forgets and goes on")
  func forgets() {
    var memo = CellMemo<Int>(limit: 50)
    for number in 0..<1000 {
      let cell = ByteBuffer(number)
      let before = memo.value(cell.span)
      memo.insert(number, for: cell.span)
      let after = memo.value(cell.span)
      #expect(before == nil && after == number)
    }
  }
}

@Suite("Stable hash")
struct StableHashTests {
  /// The definition, a byte at a time.
  private func naiveHash(_ bytes: [UInt8], seed: UInt64) -> UInt64 {
    func fold(_ a: UInt64, _ b: UInt64) -> UInt64 {
      let product = a.multipliedFullWidth(by: b)
      return product.high ^ product.low
    }
    func word(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) } }
    var state = seed ^ 0xa076_1d64_78bd_642f
    var rest = bytes[...]
    while rest.count >= 8 {
      state = fold(state ^ word(rest.prefix(8)), 0xe703_7ed1_a0b4_28db)
      rest = rest.dropFirst(8)
    }
    state = fold(state ^ word(rest), 0x8ebc_6af0_9c88_c6e3)
    return fold(state ^ UInt64(bytes.count), 0x5899_65cc_7537_4cc3)
  }

  @Test("Is the same for texts of any length, wherever they stand")
  func lengths() {
    var buffer = ByteBuffer()
    for number in UInt64(0)..<64 { buffer.append(UInt8(truncatingIfNeeded: stableHash(number))) }
    for start in 0..<8 {
      for end in start..<56 {
        let span = buffer.span(ByteRange(start, end))
        let bytes = (start..<end).map { buffer[$0] }
        let hash = stableHash(span, seed: UInt64(end))
        #expect(hash == naiveHash(bytes, seed: UInt64(end)))
        let isItself = isEqual(span, span)
        let isNext = end > start && isEqual(span, buffer.span(ByteRange(start + 1, end + 1)))
        #expect(isItself && !isNext)
      }
    }
  }
}

extension ByteBuffer {
  fileprivate init(_ number: Int) {
    self.init()
    append(decimal: UInt64(number))
  }
}
