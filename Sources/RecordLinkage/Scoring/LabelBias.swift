import Glibc

/// How pairs in doubt whose identifiers are missing differ from those that teach.
///
/// Identifiers are not missing by chance alone: one person's two forms may carry them more often than the forms of two
/// strangers, brothers and sisters less often. What labelled pairs teach then holds for the others only after Bayes'
/// rule has been asked how often each kind is labelled:
///
///     odds(same | unlabelled) / odds(same | labelled) = (unlabelled / labelled of one person) / (the same of two)
///
/// within households and outside them. Labelled pairs are counted by their labels, the others by what the corrected odds
/// make of them, until the correction stays. Pairs beyond doubt are left out: children whose forms tell everything
/// but a number, or brothers of different names, are no guide to pairs that could be either.
///
/// Counts stand in bins of odds, so that the order of pairs does not matter.
///
/// - Complexity: O(1) a pair; a correction takes at most `iterations` × bins.
///
/// Source: Saerens, Latinne and Decaestecker, "Adjusting the Outputs of a Classifier to New a Priori Probabilities: A
/// Simple Procedure", Neural Computation 14 (2002), pp. 21–41.
struct LabelBias: Sendable {
  /// What a pair's identifiers say.
  enum Label: Sendable {
    case one
    case two
    case missing
  }

  private struct Pairs {
    var one = 0.0
    var two = 0.0
    /// By bin of the odds, ascending.
    var missing = [Double](repeating: 0, count: LabelBias.binCount)
  }

  private var sameHousehold = Pairs()
  private var otherHousehold = Pairs()

  /// Pairs are in doubt whose odds, in bits and without the identifier, are at most so far from even.
  private static let doubt = 8.0
  private static let binsPerBit = 8.0
  private static let binCount = Int(2 * doubt * binsPerBit) + 1
  /// Pairs by which each share is drawn to that of all pairs of its household.
  private static let pseudoCount = 20.0
  /// Bits that the correction may come to.
  private static let limit = 2.0
  private static let iterations = 200
  private static let tolerance = 1e-6

  /// - Parameter odds: log2 odds without the identifier and without any correction.
  mutating func add(_ label: Label, odds: Double, isSameHousehold: Bool) {
    guard abs(odds) <= Self.doubt else { return }
    func count(_ pairs: inout Pairs) {
      switch label {
      case .one: pairs.one += 1
      case .two: pairs.two += 1
      // At most `doubt` from even, so the bin is one of `binCount`.
      case .missing: pairs.missing[Int(((odds + Self.doubt) * Self.binsPerBit).rounded())] += 1
      }
    }
    if isSameHousehold { count(&sameHousehold) } else { count(&otherHousehold) }
  }

  /// What it says for one person that a pair's identifiers are missing, in units of the natural logarithm of odds.
  func weight(sameHousehold isSame: Bool) -> Double {
    let pairs = isSame ? sameHousehold : otherHousehold
    let missing = pairs.missing.reduce(0, +)
    guard missing > 0, pairs.one + pairs.two > 0 else { return 0 }
    let ratio = missing / (pairs.one + pairs.two)
    func share(_ missing: Double, _ labelled: Double) -> Double {
      (missing + Self.pseudoCount * ratio) / (labelled + Self.pseudoCount)
    }
    var bits = 0.0
    for _ in 0..<Self.iterations {
      let one = pairs.missing.indices.reduce(0.0) { sum, bin in
        sum + pairs.missing[bin] * probability(ofLogOdds: Double(bin) / Self.binsPerBit - Self.doubt + bits)
      }
      let next = log2(share(one, pairs.one) / share(missing - one, pairs.two))
      defer { bits = min(max(next, -Self.limit), Self.limit) }
      if abs(next - bits) < Self.tolerance { break }
    }
    return bits * M_LN2
  }
}
