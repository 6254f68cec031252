import Glibc

/// How pairs whose identifiers are missing differ from those that teach.
///
/// Identifiers are not missing by chance alone: one person's two forms may carry them more often than the forms of two
/// strangers, brothers and sisters less often. What labelled pairs teach then holds for the others only after Bayes'
/// rule has been asked how often each kind is labelled:
///
///     odds(same | unlabelled) / odds(same | labelled) = (unlabelled / labelled of one person) / (the same of two)
///
/// counted on pairs that leave no doubt by anything else, within households and outside them.
struct LabelBias: Sendable {
  /// Labelled and unlabelled pairs, by household (other, same) and kind (two people, one person).
  private var counts: [[(labelled: Double, unlabelled: Double)]]

  /// Odds, in bits and without the identifier, beyond which a pair is taken as clear.
  private static let clear = (two: -4.0, one: 8.0)
  /// Pairs by which each share is drawn to that of all pairs of its household.
  private static let pseudoCount = 50.0
  /// Bits that the correction may come to.
  private static let limit = 2.0

  init(_ model: LinkageModel, _ mixture: PairMixture, _ pairs: [WeighedPair], _ contexts: [PairContext]) {
    counts = Array(repeating: Array(repeating: (0, 0), count: 2), count: 2)
    guard let identifier = model.identifier else { return }
    let labels = Set(identifier.same + identifier.another)
    for (weighed, context) in zip(pairs, contexts) {
      guard weighed.blind < Self.clear.two || weighed.blind > Self.clear.one else { continue }
      let level = mixture.layout.level(identifier.comparison, in: weighed.pair.levels)
      let (household, kind) = (context.isSameHousehold ? 1 : 0, weighed.blind > 0 ? 1 : 0)
      if labels.contains(level) { counts[household][kind].labelled += 1 }
      if level == 0 { counts[household][kind].unlabelled += 1 }
    }
  }

  /// What it says for one person that a pair's identifiers are missing, in units of the natural logarithm of odds.
  func weight(sameHousehold: Bool) -> Double {
    let kinds = counts[sameHousehold ? 1 : 0]
    let labelled = kinds.reduce(1) { $0 + $1.labelled }
    let unlabelled = kinds.reduce(1) { $0 + $1.unlabelled }
    let share = labelled / (labelled + unlabelled)
    func odds(_ kind: (labelled: Double, unlabelled: Double)) -> Double {
      (kind.unlabelled + Self.pseudoCount * (1 - share)) / (kind.labelled + Self.pseudoCount * share)
    }
    let bits = log2(odds(kinds[1]) / odds(kinds[0]))
    return min(max(bits, -Self.limit), Self.limit) * M_LN2
  }
}
