import Glibc
import Threading

/// Observations of a yes or no, each with the few features that are not zero.
struct SparseObservations: Sendable {
  private(set) var starts: [Int] = [0]
  private(set) var features: [UInt16] = []
  private(set) var values: [Double] = []
  private(set) var isPositive: [Bool] = []
  private(set) var counts: [Double] = []

  var count: Int { counts.count }

  mutating func append(_ observation: SparseFeatures, isPositive: Bool, count: Double) {
    for item in observation.items {
      features.append(item.feature)
      values.append(item.value)
    }
    starts.append(features.count)
    self.isPositive.append(isPositive)
    counts.append(count)
  }

  /// Σ weight × value of one observation.
  func score(_ index: Int, _ weights: [Double]) -> Double {
    (starts[index]..<starts[index + 1]).reduce(0) { $0 + weights[Int(features[$1])] * values[$1] }
  }
}

/// Logistic regression with normal priors: Newton's method, each step halved until it helps.
///
/// - Complexity: O(iterations × (observations × features² + weights³)). Deterministic: sums run in the order of the
///   observations, by chunks of fixed size.
///
/// Source: Genkin, Lewis and Madigan, "Large-Scale Bayesian Logistic Regression for Text Categorization",
/// Technometrics 49 (2007), pp. 291–304 (there with other priors).
struct LogisticRegression: Sendable {
  let mean: [Double]
  /// 1 / variance of each weight's prior.
  let precision: [Double]
  /// The share of positives that were observed as negatives. Left out of account they bend the weights towards doubt: what
  /// is nearly certain counts for less than it is worth.
  var missed = 0.0
  private static let iterations = 30
  /// Stops when an iteration gains less than this in log likelihood.
  private static let smallestGain = 0.01
  private static let chunk = 2048
  /// What bends less is certain.
  private static let flat = 1e-4

  /// - Parameter start: where the search begins; nil: at the priors' means.
  func fit(_ observations: SparseObservations, from start: [Double]? = nil, jobs: Int) async -> [Double] {
    var weights = start ?? mean
    var current = await objective(observations, weights, jobs: jobs)
    for _ in 0..<Self.iterations {
      let step = await newtonStep(observations, weights, jobs: jobs)
      var length = 1.0
      var next = weights
      var value = -Double.infinity
      while length > 1e-4 {
        next = zip(weights, step).map { $0 + length * $1 }
        value = await objective(observations, next, jobs: jobs)
        if value >= current { break }
        length /= 2
      }
      guard value >= current else { break }
      weights = next
      let gain = value - current
      current = value
      if gain < Self.smallestGain { break }
    }
    return weights
  }

  /// How likely a negative is a positive that was missed, where positives have probability `p`.
  private func share(ofMissedAt p: Double) -> Double {
    // Below 1 as `missed` is.
    missed > 0 ? missed * p / (1 - (1 - missed) * p) : 0
  }

  /// The share of positives that were missed, as these weights tell it.
  func missedShare(of observations: SparseObservations, _ weights: [Double]) -> Double {
    var (seen, unseen) = (0.0, 0.0)
    for index in 0..<observations.count {
      if observations.isPositive[index] {
        seen += observations.counts[index]
      } else {
        let p = 1 / (1 + exp(-observations.score(index, weights)))
        unseen += observations.counts[index] * share(ofMissedAt: p)
      }
    }
    return seen > 0 ? unseen / (seen + unseen) : 0
  }

  /// Log posterior, up to a constant.
  private func objective(_ observations: SparseObservations, _ weights: [Double], jobs: Int) async -> Double {
    let parts = await chunks(observations, jobs: jobs) { range in
      range.reduce(0.0) { sum, index in
        let score = observations.score(index, weights)
        let signed = observations.isPositive[index] ? score : -score
        // log(1 / (1 + e^-signed)), without overflow.
        var log = signed > 0 ? -log1p(exp(-signed)) : signed - log1p(exp(signed))
        if !observations.isPositive[index], missed > 0 {
          // A negative is one, or a positive that was missed.
          log += log1p(missed * exp(min(score, 600)))
        }
        return sum + observations.counts[index] * log
      }
    }
    let penalty = weights.indices.reduce(0.0) {
      $0 + precision[$1] * (weights[$1] - mean[$1]) * (weights[$1] - mean[$1]) / 2
    }
    return parts.reduce(0, +) - penalty
  }

  private func newtonStep(_ observations: SparseObservations, _ weights: [Double], jobs: Int) async
    -> [Double]
  {
    let size = weights.count
    let parts = await chunks(observations, jobs: jobs) { range -> (gradient: [Double], curvature: [Double]) in
      var gradient = [Double](repeating: 0, count: size)
      // The lower triangle, row by row.
      var curvature = [Double](repeating: 0, count: size * size)
      for index in range {
        let p = 1 / (1 + exp(-observations.score(index, weights)))
        let count = observations.counts[index]
        let isPositive = observations.isPositive[index] ? 1 : share(ofMissedAt: p)
        let residual = count * (isPositive - p)
        let bend = p * (1 - p)
        let places = observations.starts[index]..<observations.starts[index + 1]
        if bend < Self.flat {
          // Never quite flat, so that a step is not thrown far out where all is certain; most observations are, and what
          // bends as little as that bends each weight for itself.
          for place in places {
            let (row, value) = (Int(observations.features[place]), observations.values[place])
            gradient[row] += residual * value
            curvature[row * size + row] += count * Self.flat * value * value
          }
          continue
        }
        for place in places {
          let row = Int(observations.features[place])
          gradient[row] += residual * observations.values[place]
          let scaled = count * bend * observations.values[place]
          for other in places.lowerBound...place {
            curvature[row * size + Int(observations.features[other])] += scaled * observations.values[other]
          }
        }
      }
      return (gradient, curvature)
    }
    var gradient = weights.indices.map { precision[$0] * (mean[$0] - weights[$0]) }
    var curvature = [Double](repeating: 0, count: size * size)
    for index in 0..<size { curvature[index * size + index] = precision[index] }
    for part in parts {
      for index in gradient.indices { gradient[index] += part.gradient[index] }
      for index in curvature.indices { curvature[index] += part.curvature[index] }
    }
    return solve(curvature, gradient)
  }

  private func chunks<Part: Sendable>(
    _ observations: SparseObservations, jobs: Int, _ body: @escaping @Sendable (Range<Int>) -> Part
  ) async -> [Part] {
    let queue = WorkQueue(count: (observations.count + Self.chunk - 1) / Self.chunk)
    let parts = await onWorkers(jobs) { _ in
      var parts: [(chunk: Int, part: Part)] = []
      while let chunk = queue.take() {
        parts.append((chunk, body(chunk * Self.chunk..<min(observations.count, (chunk + 1) * Self.chunk))))
      }
      return parts
    }
    return parts.flatMap { $0 }.sorted { $0.chunk < $1.chunk }.map(\.part)
  }
}

/// Solves A x = b for a symmetric positive definite A, given by its lower triangle, by Cholesky's method.
func solve(_ matrix: [Double], _ right: [Double]) -> [Double] {
  let size = right.count
  var lower = matrix
  for column in 0..<size {
    for row in column..<size {
      var sum = lower[row * size + column]
      for k in 0..<column { sum -= lower[row * size + k] * lower[column * size + k] }
      lower[row * size + column] =
        row == column ? max(sum, 1e-12).squareRoot() : sum / lower[column * size + column]
    }
  }
  var x = right
  for row in 0..<size {
    for k in 0..<row { x[row] -= lower[row * size + k] * x[k] }
    x[row] /= lower[row * size + row]
  }
  for row in (0..<size).reversed() {
    for k in row + 1..<max(row + 1, size) { x[row] -= lower[k * size + row] * x[k] }
    x[row] /= lower[row * size + row]
  }
  return x
}
