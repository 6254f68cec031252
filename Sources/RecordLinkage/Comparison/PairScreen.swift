import ByteText

/// Asks of a pair, before all about it has been compared, whether it can still matter.
///
/// The odds that a pair is one person are at most those against any single other class; what is not compared yet is
/// taken at its best. A pair that stays below the floor all the same is neither counted nor kept: estimation would not
/// look at it, no estimate would lift it to where it is linked, reviewed or vetoed.
struct PairScreen: Sendable {
  /// log2 odds, under the starting values, below which a pair cannot matter; estimation looks at no such pair either.
  private static let floor = -13.5
  /// What single precision and the order of a sum may cost.
  private static let tolerance: Float = 0.01

  private let weights: PatternWeights
  /// By stage of comparing.
  private let stages: [Stage]

  /// What is known after a stage.
  private struct Stage: Sendable {
    var parts: [Part] = []
    /// By part: the sums of its levels.
    var sums: [ClassBits] = []
    var groups: [Group] = []
    /// What is not compared yet and belongs to no group, at its best.
    var waiting: [(comparison: Int, best: ClassBits)] = []
  }

  /// Comparisons whose levels stand side by side in a pattern, few enough to look their sum up.
  private struct Part: Sendable {
    var shift: UInt64
    var mask: UInt64
    /// Where its sums begin.
    var start: Int
  }

  /// What the joint levels of a group can give.
  private struct Group: Sendable {
    /// Members not compared yet.
    var waiting: [Int]
    /// By the levels compared so far: at best.
    var open: LevelBits
    /// When the others are missing: exactly.
    var whole: LevelBits
  }

  private let prior: ClassBits

  /// - Parameters:
  ///   - mixture: at its starting values.
  ///   - stages: the comparisons in the order of their stages.
  init(_ mixture: PairMixture, identifier: Int?, stages: [[Int]]) {
    weights = PatternWeights(mixture, identifier: identifier)
    prior = against(mixture.logPairs)
    let bits = mixture.levels.enumerated().map { comparison, levels in
      // A pair matters too when it would without its identifiers: what these say against it does not count.
      levels.map { comparison == identifier ? pointwiseMax(against($0), .zero) : against($0) }
    }
    let layout = mixture.layout
    let grouped = Set(mixture.groups.flatMap(\.comparisons))
    var waiting = Set(bits.indices)
    self.stages = stages.map { stage in
      waiting.subtract(stage)
      var found = Stage()
      for part in Self.parts(of: layout) {
        let known = part.filter { !waiting.contains($0) }
        guard let first = part.first, let last = part.last, !known.isEmpty else { continue }
        let shift = layout.shifts[first]
        let size = UInt64(1) << (Self.end(of: last, layout) - shift)
        found.parts.append(Part(shift: shift, mask: size - 1, start: found.sums.count))
        found.sums += (0..<size).map { levels in
          known.reduce(ClassBits.zero) { sum, comparison in
            let level = layout.level(comparison, in: levels << shift)
            // Levels that a comparison does not have are never looked up.
            return sum + (level < bits[comparison].count ? bits[comparison][level] : .zero)
          }
        }
      }
      found.groups = mixture.groups.map { group in
        let rest = group.comparisons.filter(waiting.contains)
        return Group(
          waiting: rest, open: LevelBits(group, waiting: rest, bits: bits, layout),
          whole: LevelBits(group, waiting: [], bits: bits, layout))
      }
      found.waiting = waiting.subtracting(grouped).sorted().map { ($0, highest(bits[$0])) }
      return found
    }
  }

  /// Runs of comparisons of at most six bits together.
  private static func parts(of layout: PatternLayout) -> [[Int]] {
    var parts: [[Int]] = []
    for comparison in layout.shifts.indices {
      if let first = parts.last?.first, end(of: comparison, layout) - layout.shifts[first] <= 6 {
        parts[parts.count - 1].append(comparison)
      } else {
        parts.append([comparison])
      }
    }
    return parts
  }

  private static func end(of comparison: Int, _ layout: PatternLayout) -> UInt64 {
    layout.shifts[comparison] + UInt64(layout.masks[comparison].nonzeroBitCount)
  }

  /// Drops the pairs of a batch that cannot matter any more.
  ///
  /// - Parameter stage: the last one that the batch has gone through.
  func sift(_ batch: inout PairBatch, after stage: Int, _ plan: ComparisonPlan) {
    let known = stages[stage]
    known.sums.withUnsafeBufferPointer { sums in
      batch.keep { pair, levels, adjustment in
        var bits = prior
        // A part's mask keeps the place below the number of its sums.
        for part in known.parts { bits += sums[part.start + Int(levels >> part.shift & part.mask)] }
        for group in known.groups {
          // What is missing is known: it adds nothing.
          let isWhole = group.waiting.allSatisfy { plan.isMissing($0, of: pair) }
          bits += isWhole ? group.whole[levels] : group.open[levels]
        }
        for rest in known.waiting where !plan.isMissing(rest.comparison, of: pair) { bits += rest.best }
        let eighths = adjustment + plan.leastAdjustment(of: pair, after: stage)
        // Half a bit more: patterns hold the adjustment in whole bits.
        let rarity = 0.5 - max(-32, min(31, Float(eighths) / 8))
        return min(bits[0], bits[1], min(bits[2], bits[3]) + rarity) > Float(Self.floor) - Self.tolerance
      }
    }
  }

  /// Whether a pair of this pattern may ever be linked, reviewed or vetoed by the final model, or teach it anything:
  /// by itself, or if its identifiers were not known, since such pairs are what a second look learns from.
  func matters(_ pattern: PairPattern) -> Bool { weights.evidence(pattern).highestOdds > Self.floor }
}

/// Bits for one person against kin, the household, neighbours and strangers.
private typealias ClassBits = SIMD4<Float>

private func against(_ logs: ClassVector) -> ClassBits {
  let same = logs[PairClass.same]
  return ClassBits(
    Float(same - logs[PairClass.kin]), Float(same - logs[PairClass.household]),
    Float(same - logs[PairClass.neighbour]), Float(same - logs[PairClass.stranger]))
}

/// The largest value of each lane.
private func highest(_ vectors: [ClassBits]) -> ClassBits {
  vectors.dropFirst().reduce(vectors.first ?? .zero, pointwiseMax)
}

/// What the joint levels of one group can give at best, by those of its levels that are known: open addressing.
private struct LevelBits: Sendable {
  private let mask: UInt64
  /// Levels plus one, so that 0 says that nothing stands here.
  private var keys: [UInt64]
  private var bits: [ClassBits]
  /// For levels that were not seen together: no lift, and the best of each member that waits.
  private let unseen: ClassBits

  /// - Parameter waiting: members whose levels are not known.
  init(_ group: LevelGroup, waiting: [Int], bits single: [[ClassBits]], _ layout: PatternLayout) {
    let mask = group.mask & ~layout.mask(of: waiting)
    let unseen = waiting.reduce(ClassBits.zero) { $0 + highest(single[$1]) }
    var best: [UInt64: ClassBits] = [:]
    for (levels, lift) in group.lifts {
      let value = waiting.reduce(against(lift)) { $0 + single[$1][layout.level($1, in: levels)] }
      best[levels & mask] = pointwiseMax(best[levels & mask] ?? unseen, value)
    }
    // Without members that wait, the levels that were seen have one value each: their own.
    if waiting.isEmpty { best = group.lifts.mapValues(against) }
    var size = 16
    while size < 2 * best.count { size *= 2 }
    self.mask = mask
    self.unseen = unseen
    keys = Array(repeating: 0, count: size)
    bits = Array(repeating: unseen, count: size)
    for (levels, value) in best {
      let slot = slot(of: levels)
      keys[slot] = levels + 1
      bits[slot] = value
    }
  }

  @inline(__always)
  subscript(levels: UInt64) -> ClassBits { bits[slot(of: levels & mask)] }

  /// Where the levels stand, or the free place: at most half of the places are taken.
  @inline(__always)
  private func slot(of levels: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: stableHash(levels)) & (keys.count - 1)
    while keys[slot] != 0, keys[slot] != levels + 1 { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }
}
