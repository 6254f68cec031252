import ByteText
import ResidentModel
import Testing

@testable import VietnameseText

@Suite("Words of names that are too long to be remembered")
struct LongTokensTests {
  private static func written(_ cells: [[UInt8]], by normaliser: inout NameNormaliser) -> [String] {
    cells.map { cell in
      var out = ByteBuffer()
      let name = normaliser.normalise(cell.span, into: &out)
      return "\(out.string(name.text)) \((0..<name.count).map { name.codes[$0] }) \(name.findings)"
    }
  }

  @Test("Names with them are read as a worker reads them that remembers nothing, however often they come")
  func sameAsAlone() {
    let lengths = [200, 255, 511, 512, 513, 514, 900, 5000]
    let cells = lengths.flatMap { length in
      [
        "nguyễn \(String(repeating: "ab", count: length / 2)) an",
        "\(String(repeating: "x", count: length)) (tức Bé)",
      ]
      .map { Array($0.utf8) }
    }
    var one = NameNormaliser(sharing: LearntTexts())
    for _ in 0..<3 {
      let together = Self.written(cells, by: &one)
      let alone = cells.map { cell in
        var fresh = NameNormaliser()
        return Self.written([cell], by: &fresh)[0]
      }
      #expect(together == alone)
    }
  }

  @Test(
    "The memo of tokens is full once their written forms have many bytes, and each keeps its own until then")
  func bytes() {
    var memo = TokenMemo()
    var texts: [UInt32: [Unicode.Scalar]] = [:]
    var number: UInt64 = 0
    while !memo.isFull {
      let text = Array(
        "\(number)\(String(repeating: "a", count: Int(stableHash(number) % 5000)))".unicodeScalars)
      let token = Array(String(String.UnicodeScalarView(text)).utf8)
      let key = token.withUnsafeBufferPointer { TokenMemo.Key.token(in: $0, at: 0).key }
      texts[token.withUnsafeBufferPointer { memo.insert($0, key, text: text, TokenEntry()) }] = text
      number += 1
    }
    #expect(memo.bytes.count < 9 << 20)
    #expect(texts.count == Int(number))
    for (number, text) in texts {
      let range = memo.entries[Int(number)].text
      #expect(memo.bytes.string(range) == String(String.UnicodeScalarView(text)))
    }
  }

  @Test("An odd word of any length has a code, and is compared by its letters where it may be a word")
  func escaped() {
    var tokens = EscapedTokens()
    let word = Array("xyzw".utf8)
    let endless = [UInt8](repeating: 97, count: 300)
    let codes = (tokens.insert(word), tokens.insert(endless))
    #expect(tokens.spellings(of: codes.0) == [word])
    #expect(tokens.spellings(of: codes.1).isEmpty)
  }
}
