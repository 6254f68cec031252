import Glibc
import Testing

@testable import RecordLinkage

@Test("Without observations every weight stays at its prior mean")
func noObservationsKeepThePrior() async {
  let regression = LogisticRegression(mean: [0.7, -2], precision: [1, 4])
  #expect(await regression.fit(SparseObservations(), jobs: 2) == [0.7, -2])
}

@Test("Many observations outweigh the prior, with any number of workers")
func observationsTeachTheOdds() async {
  var observations = SparseObservations()
  var always = SparseFeatures()
  always.add(0)
  // Three of four are positive: the odds are 3, the weight ln 3.
  observations.append(always, isPositive: true, count: 30_000)
  observations.append(always, isPositive: false, count: 10_000)
  let regression = LogisticRegression(mean: [0], precision: [1])
  let one = await regression.fit(observations, jobs: 1)
  #expect(abs(one[0] - 1.0986) < 0.001)
  #expect(await regression.fit(observations, jobs: 3) == one)
}

@Test("Positives that were observed as negatives do not bend the weights, and are counted")
func missedPositives() async {
  // The odds are e^x; one positive in fifty is observed as a negative.
  var observations = SparseObservations()
  for step in -30...30 {
    let x = Double(step) / 4
    var features = SparseFeatures()
    features.add(0, x)
    let p = 1 / (1 + exp(-x))
    observations.append(features, isPositive: true, count: 10_000 * p * 0.98)
    observations.append(features, isPositive: false, count: 10_000 * (1 - p * 0.98))
  }
  let bent = await LogisticRegression(mean: [0.5], precision: [1]).fit(observations, jobs: 1)
  #expect(bent[0] < 0.9)
  var regression = LogisticRegression(mean: [0.5], precision: [1], missed: 0.002)
  var weights = regression.mean
  for _ in 0..<30 {
    weights = await regression.fit(observations, from: weights, jobs: 2)
    regression.missed = regression.missedShare(of: observations, weights)
  }
  #expect(abs(weights[0] - 1) < 0.01)
  #expect(abs(regression.missed - 0.02) < 0.001)
}

@Test("A system with a known solution is solved")
func knownSystemIsSolved() {
  // [4 2; 2 3] x = [2, 1] has the solution [0.5, 0]; only the lower triangle is read.
  let x = solve([4, .nan, 2, 3], [2, 1])
  #expect(abs(x[0] - 0.5) < 1e-12 && abs(x[1]) < 1e-12)
}
