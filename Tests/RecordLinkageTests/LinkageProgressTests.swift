import Synchronization
import Testing

@testable import RecordLinkage

@Suite("Progress of linking")
struct LinkageProgressTests {
  private final class Told: Sendable {
    let shares = Mutex<[Double]>([])
  }

  @Test("What is told adds up to the whole, by any number of tasks, learning or not", arguments: [1, 3])
  func whole(jobs: Int) async throws {
    let model = try InventedPeople.model()
    let table = InventedPeople(count: 300, seed: 5).table(model)
    var linker = RecordLinker(model: model, relations: TonedTokens(), jobs: jobs)
    var frozen: FrozenLinkage?
    for _ in 0..<2 {
      let told = Told()
      linker.progress = LinkageProgress { share in told.shares.withLock { $0.append(share) } }
      frozen = await linker.link(table, by: frozen).frozen
      let shares = told.shares.withLock { $0 }
      #expect(abs(shares.reduce(0, +) - 1) < 1e-9)
      #expect(shares.count > 4 && shares.allSatisfy { $0 > 0 && $0 <= 0.3 })
    }
  }
}
