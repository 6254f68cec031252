import Glibc
import Testing

@testable import RecordLinkage

@Test("A missing level weighs nothing in any class")
func missingWeighsNothing() throws {
  let mixture = PairMixture(startingFrom: try InventedPeople.model(), rows: 1000)
  let nothing = mixture.logLikelihoods(PairPattern(levels: 0, frequencyEighths: 0))
  #expect(nothing == .zero)
  #expect(abs(mixture.weight(PairPattern(levels: 0, frequencyEighths: 0))) < 1e-9)
}

@Test("A lift stays near one where little is expected, and follows what is seen where much is")
func liftsFollowTheEvidence() throws {
  let model = try InventedPeople.model()
  let mixture = PairMixture(startingFrom: model, rows: 1000)
  let layout = mixture.layout
  let group = LevelGroup(name: "g", comparisons: [3, 4], mask: layout.mask(of: [3, 4]))
  func cell(_ commune: UInt64, _ mother: UInt64) -> UInt64 {
    commune << layout.shifts[3] | mother << layout.shifts[4]
  }
  let cells = [cell(1, 1), cell(1, 2), cell(2, 1), cell(2, 2), cell(1, 0)].sorted()
  let estimator = GroupLiftEstimator(group: group, layout: layout, cells: cells, pseudoCount: 5)
  let independent = cells.map { cell -> Double in
    let logs = mixture.levels[3][layout.level(3, in: cell)] + mixture.levels[4][layout.level(4, in: cell)]
    return exp2(logs[PairClass.same])
  }
  func lifts(_ pairs: Double, _ extra: Double) -> [Double] {
    let counts = cells.indices.map { ClassVector(repeating: pairs * independent[$0] + ($0 == 2 ? extra : 0)) }
    return estimator.lifts(counts: counts, levels: mixture.levels).map { exp2($0[PairClass.same]) }
  }
  #expect(lifts(1_000_000, 0).allSatisfy { abs($0 - 1) < 0.01 })
  #expect(lifts(10, 0.1).allSatisfy { abs($0 - 1) < 0.1 })
  #expect(lifts(1000, 500)[2] > 1.3)
}

@Test("Estimation finds the shares that made the pairs, from a start that is off")
func estimationFindsTheTruth() async throws {
  let model = try InventedPeople.model()
  var truth = PairMixture(startingFrom: model, rows: 20_000)
  truth.logPairs[PairClass.same] = log2(4000)
  var random = SeededGenerator(seed: 5)
  var histogram = PatternHistogram()
  func draw(_ lane: Int) -> UInt64 {
    truth.levels.indices.reduce(0) { bits, comparison in
      var rest = Double.random(in: 0..<1, using: &random)
      for level in 1..<truth.levels[comparison].count {
        rest -= exp2(truth.levels[comparison][level][lane])
        if rest < 0 { return bits | UInt64(level) << truth.layout.shifts[comparison] }
      }
      return bits | 1 << truth.layout.shifts[comparison]
    }
  }
  for _ in 0..<4000 { histogram.add(PairPattern(levels: draw(PairClass.same), frequencyEighths: 0)) }
  for _ in 0..<8000 { histogram.add(PairPattern(levels: draw(PairClass.stranger), frequencyEighths: 0)) }
  var start = model
  start.samePairsPerRecord = 0.05
  start.comparisons[0].levels[0].same = 0.6
  start.comparisons[0].levels[2].same = 0.32
  var fitted = PairMixture(startingFrom: start, rows: 20_000).withoutLookalikes
  _ = await ExpectationMaximisation(start).fit(&fitted, to: histogram.sorted, jobs: 2)
  #expect(abs(exp2(fitted.logPairs[PairClass.same]) - 4000) < 100)
  #expect(abs(exp2(fitted.levels[0][1][PairClass.same]) - 0.9) < 0.03)
}

@Test("Strangers who share names and parents do not teach one person to have two mothers or two birth dates")
func errorsAreBounded() async throws {
  let model = try InventedPeople.model()
  let start = PairMixture(startingFrom: model, rows: 20_000).withoutLookalikes
  func pattern(_ levels: [UInt64]) -> PairPattern {
    PairPattern(
      levels: levels.indices.reduce(0) { $0 | levels[$1] << start.layout.shifts[$1] }, frequencyEighths: 0)
  }
  var histogram = PatternHistogram()
  histogram.add(pattern([1, 1, 0, 2, 1]), count: 1000)
  histogram.add(pattern([1, 1, 0, 1, 2]), count: 30_000)
  histogram.add(pattern([1, 3, 0, 1, 1]), count: 30_000)
  var fitted = start
  _ = await ExpectationMaximisation(model).fit(&fitted, to: histogram.sorted, jobs: 1)
  for (comparison, level) in [(1, 3), (4, 2)] {
    let drift =
      fitted.levels[comparison][level][PairClass.same] - start.levels[comparison][level][PairClass.same]
    #expect(drift > 1 && drift <= 2.000_001)
  }
  for levels in fitted.levels {
    #expect(abs(levels.dropFirst().reduce(0) { $0 + exp2($1[PairClass.same]) } - 1) < 1e-6)
  }
}

@Test("A model that knows of no kin has look-alikes, between one person and strangers in every level")
func lookalikesHaveAClassOfTheirOwn() throws {
  let mixture = PairMixture(startingFrom: try InventedPeople.model(), rows: 1000)
  #expect(mixture.logPairs[PairClass.kin] > 0 && mixture.logPairs[PairClass.household] > 0)
  for levels in mixture.levels {
    #expect(abs(levels.dropFirst().reduce(0) { $0 + exp2($1[PairClass.kin]) } - 1) < 1e-9)
    let (same, kin, stranger) = (
      levels[1][PairClass.same], levels[1][PairClass.kin], levels[1][PairClass.stranger]
    )
    #expect(same > kin && kin > stranger)
  }
}

extension PairMixture {
  /// Of the classes that made the pairs alone.
  fileprivate var withoutLookalikes: PairMixture {
    var mixture = self
    mixture.logPairs[PairClass.kin] = -.infinity
    mixture.logPairs[PairClass.household] = -.infinity
    return mixture
  }
}

@Test(
  "Where no numbers teach, coincidences stay near their start, unless one person's usual level is not to be seen"
)
func coincidencesAreBounded() async throws {
  var model = try InventedPeople.model()
  // Half a birth date: one person shows it seldom, strangers as often.
  model.comparisons[1].levels[1].same = 0.02
  model.comparisons[1].levels[1].stranger = 0.02
  let start = PairMixture(startingFrom: model, rows: 20_000).withoutLookalikes
  func fitted(usual: UInt64) async -> Double {
    var histogram = PatternHistogram()
    func add(_ levels: [UInt64], _ count: UInt64) {
      let bits = levels.indices.reduce(0) { $0 | levels[$1] << start.layout.shifts[$1] }
      histogram.add(PairPattern(levels: bits, frequencyEighths: 0), count: count)
    }
    add([1, 1, 0, 1, 1], usual)
    add([1, 2, 0, 1, 1], 20_000)
    var mixture = start
    _ = await ExpectationMaximisation(model).fit(&mixture, to: histogram.sorted, jobs: 1)
    return mixture.levels[1][2][PairClass.same] - start.levels[1][2][PairClass.same]
  }
  #expect(await fitted(usual: 1000) <= 2.000_001)
  #expect(await fitted(usual: 10) > 3)
}
