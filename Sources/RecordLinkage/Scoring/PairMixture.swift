import Glibc

/// Five classes of pairs and how often each shows each pattern: what the weights and probabilities of pairs come
/// from.
///
/// Within a class, comparisons are independent but for those of one group, whose joint levels carry a *lift*: how
/// much more often they occur together than independence says. Missing levels say nothing in any class.
struct PairMixture: Sendable {
  let layout: PatternLayout
  /// By comparison and level: log2 P(level | class, present); 0 for "missing".
  var levels: [[ClassVector]]
  var groups: [LevelGroup]
  /// log2 of the number of pairs of each class.
  var logPairs: ClassVector
  /// The classes of pairs that labels do not cover, where they were estimated apart: none or one.
  var uncovered: [PairMixture] = []

  /// The mixture that a pattern's pairs belong to.
  func part(of pattern: PairPattern) -> PairMixture {
    pattern.isUncovered ? uncovered.first ?? self : self
  }

  /// log2 P(pattern | class) and of the pairs of each class, together.
  private func logs(_ pattern: PairPattern) -> ClassVector {
    if pattern.isUncovered, let apart = uncovered.first {
      return apart.logLikelihoods(pattern) + apart.logPairs
    }
    return logLikelihoods(pattern) + logPairs
  }

  /// log2 P(pattern | class), of pairs of this mixture.
  func logLikelihoods(_ pattern: PairPattern) -> ClassVector {
    var sum = Self.adjustment(pattern.frequencyBits)
    let bits = pattern.levels
    for comparison in levels.indices { sum += levels[comparison][layout.level(comparison, in: bits)] }
    for group in groups { sum += group.lift(bits) }
    return sum
  }

  /// Unrelated people share common values more often, rare ones less; related people share them by relation.
  @inline(__always)
  static func adjustment(_ frequencyBits: Double) -> ClassVector {
    ClassVector(same: 0, kin: 0, household: 0, neighbour: frequencyBits, stranger: frequencyBits)
  }

  /// P(class | pattern), prior included.
  func posterior(_ pattern: PairPattern) -> ClassVector { softmax(logs(pattern)) }

  /// P(class | all comparisons but one), prior included.
  func posterior(_ pattern: PairPattern, without comparison: Int?) -> ClassVector {
    softmax(logs(pattern, without: comparison))
  }

  /// log2 of the pairs of each class with this pattern, as far as all comparisons but one tell.
  func logs(_ pattern: PairPattern, without comparison: Int?) -> ClassVector {
    let logs = logs(pattern)
    guard let comparison else { return logs }
    return logs - part(of: pattern).levels[comparison][layout.level(comparison, in: pattern.levels)]
  }

  /// Bits of evidence that the pair is one person against the pairs that are not, prior not included.
  func weight(_ pattern: PairPattern) -> Double {
    logOdds(pattern) - priorOdds(of: pattern)
  }

  /// log2 of the odds that the pair is one person, prior included.
  func logOdds(_ pattern: PairPattern) -> Double { oddsOfSame(logs(pattern)) }

  /// log2 of the odds as far as all comparisons but one tell.
  func logOdds(_ pattern: PairPattern, without comparison: Int?) -> Double {
    oddsOfSame(logs(pattern, without: comparison))
  }

  /// log2 of the odds that a random pair is one person.
  var priorOdds: Double { oddsOfSame(logPairs) }

  /// The same among the pairs that labels cover, or do not, as this one.
  func priorOdds(of pattern: PairPattern) -> Double {
    pattern.isUncovered ? uncovered.first?.priorOdds ?? priorOdds : priorOdds
  }

  /// How the probability that the pair is not one person is shared among the other classes.
  func rivalShares(_ pattern: PairPattern) -> ClassVector {
    var logs = logs(pattern)
    logs[PairClass.same] = -.infinity
    return softmax(logs)
  }
}

/// Comparisons that are weighed jointly.
struct LevelGroup: Sendable {
  var name: String
  var comparisons: [Int]
  /// The bits of its levels in a pattern.
  var mask: UInt64
  /// log2 lift of each joint level that was seen; unseen ones have none.
  var lifts: [UInt64: ClassVector] = [:]

  @inline(__always)
  func lift(_ levels: UInt64) -> ClassVector { lifts[levels & mask] ?? .zero }
}

/// log2 of the first class against all others together.
func oddsOfSame(_ logs: ClassVector) -> Double {
  var others = logs
  others[PairClass.same] = -.infinity
  let top = others.max()
  return logs[PairClass.same] - top - log2((others - ClassVector(repeating: top)).map(exp2).sum())
}

extension PairMixture {
  /// The mixture of a model's own values, before any data.
  init(startingFrom model: LinkageModel, rows: Int) {
    layout = PatternLayout(model.comparisons)
    levels = model.comparisons.map { comparison in
      [.zero]
        + comparison.levels.map {
          ClassVector(
            same: $0.same, kin: $0.kin, household: $0.household, neighbour: $0.stranger, stranger: $0.stranger
          ).map(log2)
        }
    }
    let layout = layout
    var names: [String] = []
    for case let name? in model.comparisons.map(\.group) where !names.contains(name) { names.append(name) }
    groups = names.map { name in
      let members = model.comparisons.indices.filter { model.comparisons[$0].group == name }
      return LevelGroup(name: name, comparisons: members, mask: layout.mask(of: members))
    }
    let count = max(2, Double(rows))
    logPairs = ClassVector(repeating: -.infinity)
    logPairs[PairClass.same] = log2(count * model.samePairsPerRecord)
    let relatedPairs = model.kinPairsPerRecord > 0 ? model.kinPairsPerRecord : Self.lookalikesPerRecord
    logPairs[PairClass.kin] = log2(count * relatedPairs)
    logPairs[PairClass.household] = logPairs[PairClass.kin]
    logPairs[PairClass.stranger] = log2(count * (count - 1) / 2)
    if model.kinPairsPerRecord == 0 { addLookalikes() }
  }

  private static let lookalikesPerRecord = 0.02

  /// A model that knows of no kin has look-alikes in their place: strangers of one name whose addresses or mail boxes resemble
  /// each other because their names do. They share more than strangers do by chance, and the more rows there are, the more
  /// of them are compared; with no class of their own they would teach that one person often has two telephones.
  /// They begin between one person and strangers, nearer to these; one class is held near there, the other free.
  private mutating func addLookalikes() {
    for comparison in levels.indices {
      let between = levels[comparison].dropFirst().map {
        exp2(($0[PairClass.same] + 2 * $0[PairClass.stranger]) / 3)
      }
      let sum = between.reduce(0, +)
      for (level, probability) in zip(levels[comparison].indices.dropFirst(), between) {
        let log = log2(probability / sum)
        levels[comparison][level][PairClass.kin] = log
        levels[comparison][level][PairClass.household] = log
      }
    }
  }
}
