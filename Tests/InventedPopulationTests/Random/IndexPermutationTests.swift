import Testing

@testable import InventedPopulation

struct IndexPermutationTests {
  @Test("Every index goes to one place of its own, and the inverse finds it")
  func isABijection() {
    for seed in UInt64(0)..<60 {
      var random = CounterRandom(seed: seed, .people, 0)
      let count = 1 + random.below(700)
      let permutation = IndexPermutation(count: count, seed: seed, .people)
      let images = (0..<count).map { permutation($0) }
      #expect(images.sorted() == Array(0..<count), "seed \(seed)")
      #expect((0..<count).allSatisfy { permutation.inverse(images[$0]) == $0 }, "seed \(seed)")
    }
  }

  @Test("Neighbours are sent far apart")
  func scatters() {
    let count = 10_000
    let permutation = IndexPermutation(count: count, seed: 3, .movers)
    let near = (1..<count).count { abs(permutation($0) - permutation($0 - 1)) < count / 100 }
    // By chance about two in a hundred come to lie within a hundredth of each other.
    #expect(near < count / 30)
  }
}
