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

  /// Bits for one person against kin, the household, neighbours and strangers.
  private typealias Bits = SIMD4<Float>

  /// What is known after a stage.
  private struct Stage: Sendable {
    /// What the prior, joint levels and everything not compared yet can give at best.
    var rest = Bits.zero
    var parts: [Part] = []
    /// By part: the sums of its levels.
    var sums: [Bits] = []
  }

  /// Comparisons whose levels stand side by side in a pattern, few enough to look their sum up.
  private struct Part: Sendable {
    var shift: UInt64
    var mask: UInt64
    /// Where its sums begin.
    var start: Int
  }

  /// - Parameters:
  ///   - mixture: at its starting values.
  ///   - stages: the comparisons in the order of their stages.
  init(_ mixture: PairMixture, identifier: Int?, stages: [[Int]]) {
    weights = PatternWeights(mixture, identifier: identifier)
    func against(_ logs: ClassVector) -> Bits {
      let same = logs[PairClass.same]
      return Bits(
        Float(same - logs[PairClass.kin]), Float(same - logs[PairClass.household]),
        Float(same - logs[PairClass.neighbour]), Float(same - logs[PairClass.stranger]))
    }
    let bits = mixture.levels.enumerated().map { comparison, levels in
      // A pair matters too when it would without its identifiers: what these say against it does not count.
      levels.map { comparison == identifier ? pointwiseMax(against($0), .zero) : against($0) }
    }
    let joint = mixture.groups.reduce(against(mixture.logPairs)) { sum, group in
      sum + highest(group.lifts.values.map(against) + [.zero])
    }
    var compared: Set<Int> = []
    self.stages = stages.map { stage in
      compared.formUnion(stage)
      var found = Stage()
      found.rest = bits.indices.filter { !compared.contains($0) }.reduce(joint) { $0 + highest(bits[$1]) }
      for part in Self.parts(of: mixture.layout, levels: bits.map(\.count)) {
        let known = part.filter(compared.contains)
        guard let first = part.first, let last = part.last, !known.isEmpty else { continue }
        let shift = mixture.layout.shifts[first]
        let end = mixture.layout.shifts[last] + UInt64(mixture.layout.masks[last].nonzeroBitCount)
        let size = UInt64(1) << (end - shift)
        found.parts.append(Part(shift: shift, mask: size - 1, start: found.sums.count))
        found.sums += (0..<size).map { levels in
          known.reduce(Bits.zero) { sum, comparison in
            let level = mixture.layout.level(comparison, in: levels << shift)
            // Levels that a comparison does not have are never looked up.
            return sum + (level < bits[comparison].count ? bits[comparison][level] : .zero)
          }
        }
      }
      return found
    }
  }

  /// Runs of comparisons of at most six bits together.
  private static func parts(of layout: PatternLayout, levels: [Int]) -> [[Int]] {
    var parts: [[Int]] = []
    for comparison in levels.indices {
      let start = parts.last?.first.map { layout.shifts[$0] }
      let end = layout.shifts[comparison] + UInt64(layout.masks[comparison].nonzeroBitCount)
      if let start, end - start <= 6 {
        parts[parts.count - 1].append(comparison)
      } else {
        parts.append([comparison])
      }
    }
    return parts
  }

  /// Drops the pairs of a batch that cannot matter any more.
  ///
  /// - Parameter stage: the last one that the batch has gone through.
  func sift(_ batch: inout PairBatch, after stage: Int, _ plan: ComparisonPlan) {
    let known = stages[stage]
    known.sums.withUnsafeBufferPointer { sums in
      batch.keep { pair, levels, adjustment in
        var bits = known.rest
        // A part's mask keeps the place below the number of its sums.
        for part in known.parts { bits += sums[part.start + Int(levels >> part.shift & part.mask)] }
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

/// The largest value of each lane.
private func highest(_ vectors: [SIMD4<Float>]) -> SIMD4<Float> {
  vectors.dropFirst().reduce(vectors.first ?? .zero, pointwiseMax)
}
