import PopulationBaseline
import RecordLinkage
import ResidentModel

/// Everything that the report tells: figures only, no form and no name of a person.
struct ReportFigures: Sendable {
  /// A finding's code with how often it was made and how much it weighs in this run.
  struct Finding: Sendable {
    var code: FindingCode
    var severity: Severity
    var count: Int
  }

  /// Which columns of a file were taken, and which left aside.
  struct FileColumns: Sendable {
    var taken: [String]
    var aside: [String]
  }

  var counts: RunCounts
  var findings: [Finding]
  /// In the order of the summary's sources.
  var columns: [FileColumns]
  var statistics: LinkageStatistics
  var model: LinkageModel
  var weights: WeightHistogram
  var placePairs: PlacePairCounts
  /// The full name of a unit, by code and list; empty for the unknown one.
  var unitName: @Sendable (CountedUnit) -> String
}

/// Linked and doubtful pairs by the evidence for one person, in steps of two bits.
struct WeightHistogram: Sendable {
  struct Bin: Sendable {
    /// log2 of the odds, prior included: from `from` to below `from + 2`.
    var from: Int
    var linked = 0
    var review = 0
  }

  static let step = 2
  /// Ascending, without gaps; the first and the last hold whatever lies beyond them.
  private(set) var bins: [Bin]

  init(_ pairs: [ScoredPair]...) {
    var bins = stride(from: -10, through: 78, by: Self.step).map { Bin(from: $0) }
    for pair in pairs.joined() {
      let bits = min(max(pair.logOdds, -10), 79)
      let index = (Int(bits.rounded(.down)) + 10) / Self.step
      if pair.decision == .link { bins[index].linked += 1 } else { bins[index].review += 1 }
    }
    let used = bins.indices.filter { bins[$0].linked + bins[$0].review > 0 }
    self.bins = used.isEmpty ? [] : Array(bins[used[0]...used[used.count - 1]])
  }
}
