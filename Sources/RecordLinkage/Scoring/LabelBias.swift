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

  /// Pairs that are corrected alike: those within households or outside them, by the level of one comparison.
  struct Stratum: Hashable, Sendable {
    var isSameHousehold: Bool
    /// 0 without such a comparison.
    var level: Int
  }

  private struct Pairs {
    var one = 0.0
    var two = 0.0
    /// By bin of the odds, ascending.
    var missing = [Double](repeating: 0, count: LabelBias.binCount)

    static func += (pairs: inout Self, other: Self) {
      pairs.one += other.one
      pairs.two += other.two
      for bin in pairs.missing.indices { pairs.missing[bin] += other.missing[bin] }
    }
  }

  /// By household (others, then the same) and level.
  private var strata: [Pairs]
  private let levels: Int

  /// Pairs are in doubt whose odds, in bits and without the identifier, are at most so far from even.
  private static let doubt = 8.0
  private static let binsPerBit = 8.0
  private static let binCount = Int(2 * doubt * binsPerBit) + 1
  /// Pairs by which each share is drawn to that of all pairs within households, or outside them; and theirs to that of
  /// both kinds of pairs.
  private static let pseudoCount = 20.0
  /// Bits that the correction may come to.
  private static let limit = 2.0
  private static let iterations = 200
  private static let tolerance = 1e-6

  /// - Parameter levels: how many levels the comparison has that strata go by, missing included; 1 without one.
  init(levels: Int = 1) {
    self.levels = levels
    strata = [Pairs](repeating: Pairs(), count: 2 * levels)
  }

  /// - Parameter odds: log2 odds without the identifier and without any correction.
  mutating func add(_ label: Label, odds: Double, in stratum: Stratum) {
    guard abs(odds) <= Self.doubt else { return }
    let place = place(of: stratum)
    switch label {
    case .one: strata[place].one += 1
    case .two: strata[place].two += 1
    // At most `doubt` from even, so the bin is one of `binCount`.
    case .missing: strata[place].missing[Int(((odds + Self.doubt) * Self.binsPerBit).rounded())] += 1
    }
  }

  private func place(of stratum: Stratum) -> Int { (stratum.isSameHousehold ? levels : 0) + stratum.level }

  /// What it says for one person that the identifiers of a stratum's pairs are missing, in units of the natural
  /// logarithm of odds: by level, within households or outside them.
  func weights(sameHousehold isSame: Bool) -> [Double] {
    let first = place(of: Stratum(isSameHousehold: isSame, level: 0))
    var all = Pairs()
    for pairs in strata[first..<first + levels] { all += pairs }
    let missing = all.missing.reduce(0, +)
    guard missing > 0, all.one + all.two > 0 else { return [Double](repeating: 0, count: levels) }
    let ratio = missing / (all.one + all.two)
    let whole = Self.shares(of: all, drawnTo: Shares(one: ratio, two: ratio))
    return strata[first..<first + levels].map { Self.shares(of: $0, drawnTo: whole).bits * M_LN2 }
  }

  /// How many pairs lack identifiers for each that has them.
  private struct Shares {
    var one: Double
    var two: Double

    var bits: Double { min(max(log2(one / two), -LabelBias.limit), LabelBias.limit) }
  }

  private static func shares(of pairs: Pairs, drawnTo prior: Shares) -> Shares {
    let missing = pairs.missing.reduce(0, +)
    var found = prior
    for _ in 0..<iterations {
      let bits = found.bits
      let one = pairs.missing.indices.reduce(0.0) { sum, bin in
        sum + pairs.missing[bin] * probability(ofLogOdds: Double(bin) / binsPerBit - doubt + bits)
      }
      found.one = (one + pseudoCount * prior.one) / (pairs.one + pseudoCount)
      found.two = (missing - one + pseudoCount * prior.two) / (pairs.two + pseudoCount)
      if abs(found.bits - bits) < tolerance { break }
    }
    return found
  }
}
