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

  @Test("A column of ever new texts of any length keeps the memo below a few bytes a text")
  func bounded() {
    var memo = CellMemo<Int>(limit: 1000)
    var cell = ByteBuffer()
    for number in 0..<20_000 {
      cell.removeAll()
      cell.append(decimal: UInt64(number))
      for _ in 0..<stableHash(UInt64(number)) % 700 { cell.append(97) }
      memo.insert(number, for: cell.span)
      let found = memo.value(cell.span)
      #expect(found == (cell.count <= CellMemo<Int>.longest ? number : nil))
      #expect(memo.keptBytes <= 64 * 1000)
    }
  }

  @Test("A small memo still keeps a text of the greatest length")
  func small() {
    var memo = CellMemo<Int>(limit: 2)
    for number in 0..<4 {
      var cell = ByteBuffer(number)
      while cell.count < CellMemo<Int>.longest { cell.append(97) }
      memo.insert(number, for: cell.span)
      let found = memo.value(cell.span)
      #expect(found == number)
    }
  }
}

@Suite("Texts compared and hashed")
struct CellKernelTests {
  /// Bytes that differ from place to place.
  private static let sample = (0..<200).map { UInt8(truncatingIfNeeded: stableHash(UInt64($0))) }

  /// Whether two texts that stand at these places of longer runs are equal, by themselves and by their hashes.
  private func compared(_ a: [UInt8], _ b: [UInt8], at places: (Int, Int) = (0, 0), seed: UInt64 = 7) -> (
    texts: Bool, hashes: Bool
  ) {
    let first = [UInt8](repeating: 1, count: places.0) + a + [2]
    let second = [UInt8](repeating: 3, count: places.1) + b + [4]
    let x = first.span.extracting(places.0..<places.0 + a.count)
    let y = second.span.extracting(places.1..<places.1 + b.count)
    return (isEqual(x, y), cellHash(x, seed: seed) == cellHash(y, seed: seed))
  }

  @Test("Texts are equal where all their bytes are, at any length and alignment")
  func equal() {
    for count in 0...70 {
      let text = Array(Self.sample.prefix(count))
      for place in 0..<8 {
        let found = compared(text, text, at: (place, (place + 3) % 8))
        #expect(found.texts && found.hashes, "\(count) bytes")
      }
    }
  }

  @Test("One other bit anywhere makes another text, and another hash")
  func flipped() {
    for count in 1...70 {
      let text = Array(Self.sample.prefix(count))
      for index in 0..<count {
        var other = text
        other[index] ^= 1 << UInt8((index + count) % 8)
        let found = compared(text, other, at: (index % 8, count % 8))
        #expect(!found.texts && !found.hashes, "byte \(index) of \(count)")
      }
      let shorter = compared(text, Array(text.dropLast()))
      #expect(!shorter.texts && !shorter.hashes)
    }
  }

  @Test("The hash of a text differs from seed to seed")
  func seeds() {
    for count in 0...70 {
      let text = Array(Self.sample.prefix(count))
      let hashes = Set((UInt64(0)..<20).map { cellHash(text.span, seed: $0) })
      #expect(hashes.count == 20)
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
