import Synchronization
import Testing

@testable import CleaningPipeline

@Suite("Workers in turn")
struct TurnGateTests {
  @Test("Batches finished out of order are written in order")
  func ordered() async throws {
    let gate = TurnGate()
    let next = Atomic(0)
    let written = Mutex<[Int]>([])
    try await Workers(4).run { worker in
      var random = UInt64(worker) &* 0x9e37_79b9 | 1
      try gate.work {
        while true {
          let batch = next.wrappingAdd(1, ordering: .relaxed).oldValue
          guard batch < 500 else { return }
          random = random &* 6_364_136_223_846_793_005 &+ 1
          var spin = random >> 52
          while spin > 0 { spin -= 1 }
          try gate.inTurn(batch) { written.withLock { $0.append(batch) } }
        }
      }
    }
    #expect(written.withLock { $0 } == Array(0..<500))
  }

  @Test("A failing worker lets the others go, and its own error is reported")
  func failure() async {
    struct Broken: Error {}
    let gate = TurnGate()
    let next = Atomic(0)
    await #expect(throws: Broken.self) {
      try await Workers(2).run { _ in
        try gate.work {
          while true {
            let batch = next.wrappingAdd(1, ordering: .relaxed).oldValue
            guard batch < 100 else { return }
            try gate.inTurn(batch) { if batch == 37 { throw Broken() } }
          }
        }
      }
    }
  }

  @Test("A turn that nobody takes is noticed, by however many workers wait", arguments: [1, 2, 3])
  func missingTurn(workers: Int) async {
    let gate = TurnGate()
    let next = Atomic(0)
    await #expect(throws: TurnMissing.self) {
      try await Workers(workers).run { _ in
        try gate.work {
          while true {
            let batch = next.wrappingAdd(1, ordering: .relaxed).oldValue
            guard batch < 100 else { return }
            if batch != 37 { try gate.inTurn(batch) {} }
          }
        }
      }
    }
  }
}
