import Testing

@testable import RecordLinkage

@Suite("Which pairs are linked without an officer")
struct PairDeciderTests {
  private static func decided(
    _ probabilities: [Double], reviewLimit: Int = 250
  ) throws -> PairDecider {
    let model = try LinkageModel(
      from: ModelNode(
        json: InventedPeople.text.replacing(
          #""constraints""#,
          with:
            ##""decision": {"linkPrecision": 0.9975, "minimumProbability": 0.7, "reviewLimit": \##(reviewLimit)}, "constraints""##
        )))
    var decider = PairDecider(model: model, rows: 2 * probabilities.count, isTaught: false)
    decider.decide(
      probabilities.enumerated().map { index, probability in
        ScoredPair(
          a: UInt32(2 * index), b: UInt32(2 * index + 1), weight: 0, logOdds: logOdds(of: probability),
          secondLook: 0, decision: .review, rules: 1, levels: 0, adjustment: 0)
      }, fixed: nil)
    return decider
  }

  /// What is left for review, where every pair stands alone.
  private static func review(
    _ probabilities: [Double], limit: Int
  ) throws -> (listed: [Double], unlisted: Int) {
    let decider = try decided(probabilities, reviewLimit: limit)
    var statistics = LinkageStatistics()
    let clusters = ConstrainedClustering.Outcome(
      clusterOf: (0..<UInt32(2 * probabilities.count)).map { $0 }, refusals: decider.links.map { _ in nil })
    let review = decider.settle(clusters, answers: [], statistics: &statistics).review
    return (review.map(\.probability), statistics.unlistedReviewPairs)
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
      #expect(try Self.decided(probabilities).links.count == list.links, "\(list.pairs)")
    }
  }

  @Test(
    "The review list is as long as the forms allow, but holds every pair that is likelier one person than not"
  )
  func reviewList() throws {
    // 600 forms: room for two hundred pairs.
    let short = try Self.review(
      Array(repeating: 0.6, count: 20) + Array(repeating: 0.1, count: 280), limit: 250)
    #expect(short.listed.count == 200 && short.unlisted == 100)
    #expect(
      short.listed.prefix(20).allSatisfy { $0 > 0.5 } && short.listed.dropFirst(20).allSatisfy { $0 < 0.5 })
    let long = try Self.review(
      Array(repeating: 0.6, count: 260) + Array(repeating: 0.1, count: 40), limit: 250)
    #expect(long.listed.count == 260 && long.unlisted == 40)
    let none = try Self.review(Array(repeating: 0.6, count: 20), limit: 0)
    #expect(none.listed.isEmpty && none.unlisted == 20)
  }

  @Test("A link that clustering took back is listed, however little the other forms leave of it")
  func takenBack() throws {
    let decider = try Self.decided(Array(repeating: 0.9999, count: 100))
    var refusals = [ConstrainedClustering.Refusal?](repeating: nil, count: decider.links.count)
    refusals[0] = .init(reason: .disagreement, logOdds: -40)
    let clusters = ConstrainedClustering.Outcome(clusterOf: (0..<200).map { $0 }, refusals: refusals)
    var statistics = LinkageStatistics()
    let settled = decider.settle(clusters, answers: [], statistics: &statistics)
    #expect(settled.links.count == 99)
    #expect(settled.review.map(\.a) == [decider.links[0].a])
  }

  @Test(
    "Rows of two lists that are the same word by word are always listed; a crowd of them, and two of one list, as others are"
  )
  func repeats() throws {
    let model = try ThreeLists.model(tellsLists: true)
    let row = InventedPeople(count: 1, seed: 5).rows[0]
    var people = InventedPeople(count: 0, seed: 0)
    var lists: [UInt64] = []
    func add(_ number: UInt64, _ ofList: [UInt64]) {
      for list in ofList {
        var same = row
        same.number = number
        people.rows.append(same)
        lists.append(list)
      }
    }
    add(1, [1, 2])
    add(2, [1, 1])
    add(3, [1, 2, 2])
    for number in 0..<500 { add(UInt64(10 + number), [1]) }
    let table = people.table(model) { row, segment, layout in
      if let column = layout.index(of: "list") { segment.set(row, column, lists[row]) }
    }
    func pair(_ a: UInt32, _ b: UInt32, _ probability: Double) -> ScoredPair {
      ScoredPair(
        a: a, b: b, weight: 0, logOdds: logOdds(of: probability), secondLook: 0, decision: .review, rules: 1,
        levels: 0, adjustment: 0)
    }
    var decider = PairDecider(model: model, table: table, rows: table.count, isTaught: false)
    decider.decide(
      [pair(0, 1, 0.1), pair(2, 3, 0.1), pair(4, 5, 0.1), pair(4, 6, 0.1)]
        + (0..<250).map { pair(7 + 2 * $0, 8 + 2 * $0, 0.3) }, fixed: nil)
    var statistics = LinkageStatistics()
    let clusters = ConstrainedClustering.Outcome(
      clusterOf: (0..<UInt32(table.count)).map { $0 }, refusals: decider.links.map { _ in nil })
    let review = decider.settle(clusters, answers: [], statistics: &statistics).review
    #expect(review.filter { $0.a < 7 }.map { [$0.a, $0.b] } == [[0, 1]])
    #expect(review.count == 201 && statistics.unlistedReviewPairs == 53)
  }
}
