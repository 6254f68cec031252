import Testing

@testable import RecordLinkage

@Suite("Texts that do not change any more")
struct FrozenTextsTests {
  @Test("Each number names the text that it was given for, the empty one included")
  func agreesWithADictionary() {
    var random = SeededGenerator(seed: 5)
    for size in [0, 1, 2, 700] {
      var table = TextTable()
      var numbers: [[UInt8]: UInt32] = [[]: 0]
      for _ in 0..<size {
        let count = Int.random(in: 0...40, using: &random)
        // Of few letters, so that short ones come again.
        let text = (0..<count).map { _ in UInt8.random(in: 97...100, using: &random) }
        let number = table.intern(text.span)
        #expect(numbers[text] == nil || numbers[text] == number)
        numbers[text] = number
      }
      let frozen = FrozenTexts(table)
      #expect(table.count == numbers.count)
      let read = withExtendedLifetime(frozen) {
        let view = frozen.view
        return numbers.mapValues { Array(view[$0]) }
      }
      #expect(read.allSatisfy { $0.key == $0.value })
    }
  }
}
