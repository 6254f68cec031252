import Testing

@testable import FormReading

@Suite("Kernels")
struct BlockMarksTests {
  @Test("The vector kernels and their portable twins mark the same bytes as a plain loop")
  func twins() {
    let quote = UInt8(ascii: "\"")
    for seed in UInt64(0)..<2000 {
      var random = SeededGenerator(seed: seed)
      let delimiter: UInt8 = [0x2c, 0x09, 0xff, 0x00].randomElement(using: &random) ?? 0
      let alphabet: [UInt8] = [
        quote, delimiter, 0x0a, 0x0d, 0x0b, 0x0e, 0x8a, 0x80, 0xff, 0x00, 0x01, 0x27, 0x3c, 0x3d, 0x3e, 0x61,
      ]
      // Every third block has no control character.
      let least: UInt8 = seed % 3 == 0 ? 0x0e : 0
      let block = (0..<64).map { _ in
        max(
          least,
          seed % 2 == 0 ? .random(in: 0...255, using: &random) : alphabet.randomElement(using: &random)!)
      }
      func mask(_ bytes: UInt8...) -> UInt64 {
        block.enumerated().reduce(0) { bytes.contains($1.element) ? $0 | 1 << UInt64($1.offset) : $0 }
      }
      let cells = CellMarks(
        quote: mask(quote), delimiter: mask(delimiter), hasControl: block.contains { $0 < 0x0e })
      let lines = LineMarks(lineFeed: mask(0x0a), carriageReturn: mask(0x0d), zero: mask(0))
      let markup = MarkupMarks(opening: mask(0x3c), tagMark: mask(0x3e, 0x22, 0x27))
      block.withUnsafeBufferPointer { bytes in
        #expect(CellMarks.of(bytes.baseAddress!, quote: quote, delimiter: delimiter) == cells, "seed \(seed)")
        #expect(
          CellMarks.portable(bytes.baseAddress!, quote: quote, delimiter: delimiter) == cells, "seed \(seed)")
        #expect(LineMarks.of(bytes.baseAddress!) == lines, "seed \(seed)")
        #expect(LineMarks.portable(bytes.baseAddress!) == lines, "seed \(seed)")
        #expect(MarkupMarks.of(bytes.baseAddress!) == markup, "seed \(seed)")
        #expect(MarkupMarks.portable(bytes.baseAddress!) == markup, "seed \(seed)")
      }
    }
  }

  @Test("Well-formed UTF-8 is what the standard library decodes without replacing anything")
  func utf8() {
    for seed in UInt64(0)..<3000 {
      var random = SeededGenerator(seed: seed)
      let pieces: [[UInt8]] = [
        Array("Nguyễn".utf8), Array("abcdefgh".utf8), [0xed, 0xa0, 0x80], [0xc0, 0x80],
        [0xf4, 0x90, 0x80, 0x80],
        [0xe1, 0xba], [0x80], Array("𠀋".utf8), [0xf0, 0x8f, 0xbf, 0xbf],
      ]
      let bytes = (0..<Int.random(in: 1...6, using: &random)).flatMap { _ in
        pieces[Int.random(in: 0..<(seed % 3 == 0 ? 2 : pieces.count), using: &random)]
      }
      let isWellFormed = String(validating: bytes, as: UTF8.self) != nil
      let invalid = bytes.withUnsafeBufferPointer { firstInvalidUTF8(in: $0) }
      #expect((invalid == nil) == isWellFormed, "seed \(seed)")
      if let invalid { #expect(String(validating: bytes[..<invalid], as: UTF8.self) != nil, "seed \(seed)") }
    }
  }

  @Test("Blocks of 64 find the first broken byte where one sequence at a time does")
  func blocksOfUTF8() {
    let pieces: [[UInt8]] = [
      Array("Nguyễn Thị Đoan ".utf8), [0x41], [0xe1, 0xba, 0xa1], [0xc4, 0x90], [0xe0, 0xb8, 0x81],
      [0xf0, 0x9f, 0x98, 0x80], [0x80], [0xe1, 0xba], [0xc3], [0xed, 0xa0, 0x80], [0xc0, 0xaf], [0xff],
    ]
    for seed in UInt64(0)..<2000 {
      var random = SeededGenerator(seed: seed)
      var bytes: [UInt8] = []
      while bytes.count < 200 {
        let isBroken = Int.random(in: 0..<40, using: &random) == 0
        bytes +=
          pieces[Int.random(in: isBroken ? 6..<pieces.count : 0..<(seed % 2 == 0 ? 4 : 6), using: &random)]
      }
      bytes.withUnsafeBufferPointer {
        #expect(firstInvalidUTF8(in: $0) == firstInvalidUTF8(in: $0, from: 0), "seed \(seed)")
      }
    }
  }
}
