import Synchronization
import Testing
import Threading

@testable import CleaningPipeline

@Suite("Workers in turn")
struct InTurnTests {
  @Test("Batches finished out of order are written in order")
  func ordered() async throws {
    let written = InTurn([Int]())
    let queue = WorkQueue(count: 500)
    try await Workers(4).run { worker in
      var random = UInt64(worker) &* 0x9e37_79b9 | 1
      try written.work {
        while let batch = queue.take() {
          random = random &* 6_364_136_223_846_793_005 &+ 1
          var spin = random >> 52
          while spin > 0 { spin -= 1 }
          try written.inTurn(batch) { $0.append(batch) }
        }
      }
    }
    #expect(written.take() == Array(0..<500))
  }

  @Test("A failing worker stops the others with its error, in its turn or before", arguments: [true, false])
  func failure(inTurn: Bool) async {
    struct Broken: Error {}
    let turns = InTurn(0)
    let queue = WorkQueue(count: 100)
    let stopped = Mutex(0)
    await #expect(throws: Broken.self) {
      try await Workers(2).run { _ in
        do {
          try turns.work {
            while let batch = queue.take() {
              if batch == 37, !inTurn { throw Broken() }
              try turns.inTurn(batch) { _ in if batch == 37 { throw Broken() } }
            }
          }
        } catch is Broken {
          stopped.withLock { $0 += 1 }
          throw Broken()
        }
      }
    }
    #expect(stopped.withLock { $0 } == 2)
  }

  @Test("A turn that nobody takes is noticed, by however many workers wait", arguments: [1, 2, 3])
  func missingTurn(workers: Int) async {
    let turns = InTurn(0)
    let queue = WorkQueue(count: 100)
    await #expect(throws: NumberLost.self) {
      try await Workers(workers).run { _ in
        try turns.work {
          while let batch = queue.take() {
            if batch != 37 { try turns.inTurn(batch) { _ in } }
          }
        }
      }
    }
  }
}
