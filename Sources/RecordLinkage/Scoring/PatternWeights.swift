import ByteText
import Glibc

/// A mixture laid out for very many patterns: flat tables, and what cannot matter is told by a bound before anything is
/// exponentiated.
struct PatternWeights: Sendable {
  private let layout: PatternLayout
  private let identifier: Int?
  private let logPairs: ClassVector
  /// By comparison: where its levels begin in `levels`.
  private let starts: [Int]
  private let levels: [ClassVector]
  private let groups: [JointLevels]
  /// Of the pairs that labels do not cover: none or one.
  private let uncovered: [PatternWeights]

  /// - Parameter identifier: the comparison that `Evidence.blind` does without.
  init(_ mixture: PairMixture, identifier: Int?) {
    layout = mixture.layout
    self.identifier = identifier
    logPairs = mixture.logPairs
    var starts: [Int] = []
    var levels: [ClassVector] = []
    for table in mixture.levels {
      starts.append(levels.count)
      levels += table
    }
    self.starts = starts
    self.levels = levels
    groups = mixture.groups.map(JointLevels.init)
    uncovered = mixture.uncovered.map { PatternWeights($0, identifier: identifier) }
  }

  /// log2 of the pairs of each class with a pattern: by all comparisons, and by all but the identifier.
  struct Evidence {
    var all: ClassVector
    var blind: ClassVector

    /// No more than this are the log2 odds that the pair is one person, by either.
    @inline(__always) var highestOdds: Double { Swift.max(bound(all), bound(blind)) }

    /// One person against the likeliest other class: at most two bits above the odds against all of them.
    @inline(__always)
    private func bound(_ logs: ClassVector) -> Double {
      logs[PairClass.same]
        - Swift.max(
          logs[PairClass.kin], logs[PairClass.household],
          Swift.max(logs[PairClass.neighbour], logs[PairClass.stranger]))
    }
  }

  func evidence(_ pattern: PairPattern) -> Evidence {
    if pattern.isUncovered, !uncovered.isEmpty { return uncovered[0].evidence(pattern) }
    var logs = logPairs + PairMixture.adjustment(pattern.frequencyBits)
    let bits = pattern.levels
    for comparison in starts.indices {
      logs += levels[starts[comparison] + layout.level(comparison, in: bits)]
    }
    for group in groups { logs += group.lift(bits) }
    guard let identifier else { return Evidence(all: logs, blind: logs) }
    let known = levels[starts[identifier] + layout.level(identifier, in: bits)]
    return Evidence(all: logs, blind: logs - known)
  }
}

/// The lifts of one group in an open-addressing table.
private struct JointLevels: Sendable {
  private let mask: UInt64
  /// Levels plus one, so that 0 says that nothing stands here.
  private var keys: [UInt64]
  private var lifts: [ClassVector]

  init(_ group: LevelGroup) {
    mask = group.mask
    var size = 16
    while size < 2 * group.lifts.count { size *= 2 }
    keys = Array(repeating: 0, count: size)
    lifts = Array(repeating: .zero, count: size)
    for (levels, lift) in group.lifts {
      let slot = slot(of: levels)
      keys[slot] = levels + 1
      lifts[slot] = lift
    }
  }

  @inline(__always)
  func lift(_ levels: UInt64) -> ClassVector { lifts[slot(of: levels & mask)] }

  /// Where the levels stand, or the free place, whose lift is nothing: at most half of the places are taken.
  @inline(__always)
  private func slot(of levels: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: stableHash(levels)) & (keys.count - 1)
    while keys[slot] != 0, keys[slot] != levels + 1 { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }
}
