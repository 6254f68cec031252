/// Counted pairs, and what they amount to.
public struct PairCounts: Equatable, Sendable {
  /// Pairs of forms of one person that the run joined.
  public var found = 0
  /// Pairs of forms of one person.
  public var real = 0
  /// Pairs of forms of two people that the run joined.
  public var wrong = 0

  public init(found: Int = 0, real: Int = 0, wrong: Int = 0) {
    self.found = found
    self.real = real
    self.wrong = wrong
  }

  public var missed: Int { real - found }
  /// Of the pairs joined, those of one person; 1 when none was joined.
  public var precision: Double { found + wrong == 0 ? 1 : Double(found) / Double(found + wrong) }
  /// Of the pairs of one person, those joined; 1 when there are none.
  public var recall: Double { real == 0 ? 1 : Double(found) / Double(real) }
  public var f1: Double {
    precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
  }
}

/// What the clusters of a run are worth.
public struct ClusterCounts: Equatable, Sendable {
  /// People of the key, and clusters of the run.
  public var people = 0
  public var clusters = 0
  /// Clusters that hold all forms of one person and no other.
  public var exact = 0
  /// People whose forms lie in several clusters.
  public var split = 0
  /// Clusters with forms of several people.
  public var merged = 0
}

/// Pairwise and cluster figures of a run against a key.
public struct PairwiseScore: Equatable, Sendable {
  public internal(set) var pairs = PairCounts()
  public internal(set) var clusters = ClusterCounts()
  /// Wrong pairs by whether the two people live in one household.
  public internal(set) var wrongInHousehold = 0
  public internal(set) var wrongBetweenStrangers = 0
  /// Pairs of one person by the kinds of the two forms ("permanent–temporary"), in the order of the names.
  public internal(set) var byKind: [(name: String, pairs: PairCounts)] = []
  /// Pairs of one person by damage on either form ("-" for pairs with none), in the order of the names.
  public internal(set) var byDamage: [(name: String, pairs: PairCounts)] = []

  /// - Parameter table: sorted by person, left sorted by cluster.
  init(_ table: inout FormTable) {
    var kinds: [String: PairCounts] = [:]
    var damages: [String: PairCounts] = [:]
    table.forEachRun(of: \.person) { run in
      clusters.people += 1
      let isSplit = table.forms[run.lowerBound].cluster != table.forms[run.upperBound - 1].cluster
      if isSplit { clusters.split += 1 }
      // Everyone has a handful of forms, so all pairs are looked at.
      for a in run {
        for b in run.dropFirst(a - run.lowerBound + 1) {
          let (first, second) = (table.forms[a], table.forms[b])
          let found = first.cluster == second.cluster ? 1 : 0
          pairs.real += 1
          pairs.found += found
          let names = [table.kinds[Int(first.kind)], table.kinds[Int(second.kind)]].sorted()
          kinds["\(names[0])–\(names[1])", default: PairCounts()].add(found: found)
          let codes = Set(table.damages[Int(first.damage)] + table.damages[Int(second.damage)])
          for code in codes.isEmpty ? ["-"] : codes { damages[code, default: PairCounts()].add(found: found) }
        }
      }
    }
    byKind = kinds.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    byDamage = damages.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    table.forms.sort { ($0.cluster, $0.person) < ($1.cluster, $1.person) }
    countWrong(table)
  }

  private mutating func countWrong(_ table: FormTable) {
    table.forEachRun(of: \.cluster) { run in
      clusters.clusters += 1
      let first = table.forms[run.lowerBound]
      guard first.person != table.forms[run.upperBound - 1].person else {
        if run.count == Int(first.personForms) { clusters.exact += 1 }
        return
      }
      clusters.merged += 1
      let all = run.count * (run.count - 1) / 2
      let same = Self.equalPairs(run.map { table.forms[$0].person })
      // Households by number: people of one household may stand apart in the run.
      let households = run.map { UInt64(table.forms[$0].household) }.sorted()
      pairs.wrong += all - same
      let inHousehold = households.first == 0 ? 0 : max(0, Self.equalPairs(households) - same)
      wrongInHousehold += inHousehold
      wrongBetweenStrangers += all - same - inHousehold
    }
  }

  /// Pairs of equal values in a sorted list.
  private static func equalPairs(_ values: [UInt64]) -> Int {
    var count = 0
    var start = 0
    for index in values.indices where index + 1 == values.count || values[index + 1] != values[index] {
      let length = index + 1 - start
      count += length * (length - 1) / 2
      start = index + 1
    }
    return count
  }

  public static func == (a: PairwiseScore, b: PairwiseScore) -> Bool {
    a.pairs == b.pairs && a.clusters == b.clusters && a.wrongInHousehold == b.wrongInHousehold
      && a.wrongBetweenStrangers == b.wrongBetweenStrangers && a.byKind.elementsEqual(b.byKind, by: ==)
      && a.byDamage.elementsEqual(b.byDamage, by: ==)
  }
}

extension PairCounts {
  mutating func add(found: Int) {
    real += 1
    self.found += found
  }
}
