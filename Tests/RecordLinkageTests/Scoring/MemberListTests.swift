import Testing

@testable import RecordLinkage

@Suite("Numbers that workers sort by parts")
struct MemberListTests {
  @Test("Each part is sorted, side by side, and none reaches into its neighbours")
  func parts() async {
    var random = SeededGenerator(seed: 9)
    for count in [0, 1, 2, 50, 3000] {
      let numbers = (0..<count).map { _ in UInt32.random(in: 0...500, using: &random) }
      let list = MemberList(count: count)
      for (index, number) in numbers.enumerated() { list[index] = number }
      // Parts of any length, empty ones too.
      var cuts = (0..<12).map { _ in Int.random(in: 0...count, using: &random) } + [0, count]
      cuts.sort()
      let parts = zip(cuts, cuts.dropFirst()).map { $0..<$1 }
      _ = await onWorkers(3) { worker in
        for part in parts.indices where part % 3 == worker { list.sort(parts[part], by: >) }
      }
      #expect(Array(list[0..<count]) == parts.flatMap { numbers[$0].sorted(by: >) })
    }
  }
}
