import PopulationBaseline
import RecordLinkage
import ResidentModel

/// What a run counted beside its summary and its tables: figures only, no form and no name of a person. The manifest
/// keeps them (`figures`), so that the report can be made again from the run folder alone.
struct RunFigures: Sendable, Equatable {
  /// Where the rows and forms of a source went.
  struct Source: Sendable, Equatable {
    var id: String
    var account: SourceAccount
  }

  /// A finding's code with how often it was made and how much it weighs in this run.
  struct Finding: Sendable, Equatable {
    var code: String
    var severity: Severity
    var count: Int
  }

  /// One level of a comparison, as the run found it.
  struct Level: Sendable, Equatable {
    var comparison: String
    var outcomes: [String]
    /// P(level | one person) and P(level | strangers).
    var same: Double
    var stranger: Double
  }

  /// Two communes with the listed lines of the two-place register between them, side a's first.
  struct PlacePair: Sendable, Equatable {
    var a: CountedUnit
    var b: CountedUnit
    var lines: Int
  }

  /// The people as a population; a job that knows none has none.
  struct Population: Sendable, Equatable {
    /// By the raw value of the precision of their birth dates.
    var byPrecision: [Int]
    /// People aged 23 to 62, and those of them whose age ends in 0 or 5.
    var whipple: (round: Int, all: Int)
    /// Households by how many people bear their number; the last, all of as many or more.
    var householdSizes: [Int]
    /// Those with most lines, and how many different pairs there are.
    var placePairs: [PlacePair]
    var placePairCount: Int
    /// Target groups by name, with the office's words for them.
    var groups: [(name: String, label: String)]

    static let largestHousehold = 12
    static let listedPairs = 20

    static func == (a: Self, b: Self) -> Bool { a.json == b.json }
  }

  var sources: [Source]
  var findings: [Finding]
  /// Of each field that the sources have: the forms in which it holds something usable.
  var filledForms: [(field: String, forms: Int)]
  /// Cells that each rule changed, by the rule's name.
  var changes: [(rule: String, cells: Int)]
  var weights: WeightHistogram
  var levels: [Level]
  var population: Population?

  static func == (a: Self, b: Self) -> Bool { a.json == b.json }
}

/// Linked and doubtful pairs by the evidence for one person, in steps of two bits.
struct WeightHistogram: Sendable, Equatable {
  struct Bin: Sendable, Equatable {
    /// log2 of the odds, prior included: from `from` to below `from + 2`.
    var from: Int
    var linked = 0
    var review = 0
  }

  static let step = 2
  /// Ascending, without gaps; the first and the last hold whatever lies beyond them.
  let bins: [Bin]

  init(bins: [Bin]) { self.bins = bins }

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
