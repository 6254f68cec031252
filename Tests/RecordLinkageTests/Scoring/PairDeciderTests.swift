import Testing

@testable import RecordLinkage

@Suite("Which pairs are linked without an officer")
struct PairDeciderTests {
  private static func linked(_ probabilities: [Double]) throws -> Int {
    let model = try LinkageModel(
      from: ModelNode(
        json: InventedPeople.text.replacing(
          #""constraints""#,
          with: #""decision": {"linkPrecision": 0.9975, "minimumProbability": 0.7}, "constraints""#)))
    var decider = PairDecider(model: model, rows: 2 * probabilities.count, isTaught: false)
    decider.decide(
      probabilities.enumerated().map { index, probability in
        ScoredPair(
          a: UInt32(2 * index), b: UInt32(2 * index + 1), weight: 0, logOdds: logOdds(of: probability),
          secondLook: 0, decision: .review, rules: 1, levels: 0, adjustment: 0)
      }, fixed: nil)
    return decider.links.count
  }

  /// Probabilities, each with how many pairs have it, and the links that come of them.
  private static let lists: [(pairs: [(probability: Double, count: Int)], links: Int)] = [
    ([(0.997, 1)], 1),
    ([(0.99, 1), (0.992, 1)], 2),
    ([(0.99, 1), (0.98, 1)], 1),
    ([(0.9, 1)], 0),
    ([(0.9999, 100), (0.8, 1)], 101),
    ([(0.9999, 100), (0.7, 2)], 100),
    ([(0.9999, 100), (0.8, 50)], 100),
    ([(0.999, 1000), (0.6, 1)], 1000),
    ([(0.99, 1000)], 0),
  ]

  @Test(
    "Links keep the precision asked for, equal pairs together; of a handful, one all but certain is linked all the same"
  )
  func threshold() throws {
    for list in Self.lists {
      let probabilities = list.pairs.flatMap { Array(repeating: $0.probability, count: $0.count) }
      #expect(try Self.linked(probabilities) == list.links, "\(list.pairs)")
    }
  }
}
