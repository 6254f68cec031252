import ByteText
import Testing

@testable import VietnameseText

@Suite("Tokens of names")
struct TokenMemoTests {
  @Test("A token is what stands between two spaces, wherever it begins and the cell ends")
  func tokens() {
    var state: UInt64 = 5
    for round in 0..<4_000 {
      state = stableHash(state)
      var cell: [UInt8] = []
      for index in 0..<Int(state % 41) {
        let byte = stableHash(state, seed: UInt64(index))
        cell.append(byte % 5 == 0 ? 0x20 - UInt8(byte >> 8 & 0x1F) : UInt8(byte >> 16 & 0xFF) | 0x21)
      }
      cell.withUnsafeBufferPointer { cell in
        for index in cell.indices where cell[index] > 0x20 {
          let token = cell[index...].prefix { $0 > 0x20 }
          var key: TokenMemo.Key = 0
          for byte in token.reversed() where token.count <= 16 { key = key << 8 | TokenMemo.Key(byte) }
          let found = TokenMemo.Key.token(in: cell, at: index)
          #expect(found.key == key, "round \(round), from \(index)")
          #expect(found.length == (token.count <= 16 ? token.count : 0), "round \(round), from \(index)")
        }
      }
    }
  }

  @Test("Each token keeps its own entry while the memo grows, long ones too")
  func entries() {
    var memo = TokenMemo()
    let words = (0..<9_000).map { index in
      Array((index % 7 == 0 ? "mộtwordrấtdàicủaai\(index)" : "w\(index)").utf8)
    }
    func key(_ word: [UInt8]) -> TokenMemo.Key {
      word.withUnsafeBufferPointer { TokenMemo.Key.token(in: $0, at: 0).key }
    }
    for (index, word) in words.enumerated() {
      var entry = TokenEntry()
      entry.codes[0] = UInt16(index)
      let number = word.withUnsafeBufferPointer { memo.insert($0, key(word), text: [], entry) }
      #expect(number == UInt32(index + 1))
    }
    for (index, word) in words.enumerated() {
      let number =
        key(word) == 0 ? word.withUnsafeBufferPointer { memo.findLong($0) } : memo.find(key(word))?.number
      #expect(number == UInt32(index + 1))
      #expect(memo.entries[index + 1].codes[0] == UInt16(index))
    }
  }
}
