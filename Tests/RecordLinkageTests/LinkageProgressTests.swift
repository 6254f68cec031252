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
      linker.progress = LinkageProgress(rows: 1_000_000) { share in told.shares.withLock { $0.append(share) }
      }
      frozen = await linker.link(table, by: frozen).frozen
      let shares = told.shares.withLock { $0 }
      #expect(abs(shares.reduce(0, +) - 1) < 1e-9)
      #expect(shares.count > 4 && shares.allSatisfy { $0 > 0 && $0 <= 0.35 })
    }
  }

  @Test("The more rows there are, the more of the time comparing takes")
  func growth() {
    let shares = [10_000, 1_000_000, 10_000_000, 100_000_000].map { rows in
      let told = Told()
      LinkageProgress(rows: rows) { share in told.shares.withLock { $0.append(share) } }.finish(.comparing)
      return told.shares.withLock { $0[0] }
    }
    #expect(zip(shares, shares.dropFirst()).allSatisfy { $0 < $1 })
    #expect(shares[0] < 0.1 && shares[3] > 0.7)
  }
}
