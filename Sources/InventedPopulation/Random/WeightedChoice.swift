/// Draws an index in proportion to its weight.
///
/// - Complexity: O(log n) a draw.
struct WeightedChoice: Sendable {
  private let cumulative: [Double]

  /// - Precondition: at least one weight is above 0; none is below.
  init(_ weights: [Double]) {
    var sum = 0.0
    cumulative = weights.map { weight in
      sum += weight
      return sum
    }
    precondition(sum > 0, "a choice needs something to choose")
  }

  func draw(_ random: inout CounterRandom) -> Int {
    let target = random.unit() * cumulative[cumulative.count - 1]
    var low = 0
    var high = cumulative.count - 1
    while low < high {
      let middle = (low + high) / 2
      if cumulative[middle] > target { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
