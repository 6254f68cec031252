import Testing

@testable import CleaningPipeline

@Suite("Workers")
struct WorkersTests {
  struct Refused: Error {}

  @Test("What workers make of numbers stands in the order of the numbers", arguments: [1, 3, 8])
  func mapped(workers: Int) async throws {
    let made = try await Workers(workers).map(100) { number in
      var spin = (number * 7919) % 1000
      while spin > 0 { spin -= 1 }
      return number * 2
    }
    #expect(made == (0..<100).map { $0 * 2 })
    #expect(try await Workers(workers).map(0) { $0 }.isEmpty)
  }

  @Test("An error of one worker is that of all")
  func failing() async {
    await #expect(throws: Refused.self) {
      try await Workers(2).map(10) { if $0 == 5 { throw Refused() } else { $0 } }
    }
  }
}
