import ByteText
import Testing

@Suite("A memo that workers share")
struct SharedMemoTests {
  @Test("Workers that read and write side by side find what each text means, or nothing")
  func sideBySide() async {
    let memo = SharedMemo<Int>(limit: 200)
    let wrong = await withTaskGroup(of: Int.self) { group in
      for worker in 0..<4 {
        group.addTask {
          var wrong = 0
          for round in 0..<20_000 {
            let number = Int(stableHash(UInt64(round), seed: UInt64(worker)) % 500)
            let text = Array("từ \(number)".utf8)
            if let found = memo.value(text.span, tag: UInt64(number % 2)) {
              wrong += found == number ? 0 : 1
            } else {
              memo.insert(number, for: text.span, tag: UInt64(number % 2))
            }
          }
          return wrong
        }
      }
      return await group.reduce(0, +)
    }
    #expect(wrong == 0)
  }
}
