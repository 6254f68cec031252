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
  public var f1: Double { harmonicMean(precision, recall) }
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

  /// Of the clusters, those that are exactly one person; of the people, those that are exactly one cluster.
  public var precision: Double { clusters == 0 ? 1 : Double(exact) / Double(clusters) }
  public var recall: Double { people == 0 ? 1 : Double(exact) / Double(people) }

}

/// B³: what a form may expect of its cluster, the mean over all forms.
///
/// Source: Bagga and Baldwin, "Entity-Based Cross-Document Coreferencing Using the Vector Space Model", COLING-ACL 1998,
/// pp. 79–85.
public struct BCubed: Equatable, Sendable {
  private var forms = 0
  private var purity = 0.0
  private var coverage = 0.0

  /// Adds the forms that one cluster shares with one person.
  ///
  /// - Parameters:
  ///   - cluster: all forms of the cluster.
  ///   - person: all forms of the person.
  mutating func add(shared: Int, cluster: Int, person: Int) {
    forms += shared
    purity += Double(shared * shared) / Double(cluster)
    coverage += Double(shared * shared) / Double(person)
  }

  /// The share of a form's cluster that is of the form's person; 1 without forms.
  public var precision: Double { forms == 0 ? 1 : purity / Double(forms) }
  /// The share of a form's person that is in the form's cluster; 1 without forms.
  public var recall: Double { forms == 0 ? 1 : coverage / Double(forms) }
  public var f1: Double { harmonicMean(precision, recall) }
}

/// 0 when both are 0.
func harmonicMean(_ a: Double, _ b: Double) -> Double { a + b == 0 ? 0 : 2 * a * b / (a + b) }

/// Pairwise and cluster figures of a run against a key.
public struct PairwiseScore: Equatable, Sendable {
  public internal(set) var pairs = PairCounts()
  public internal(set) var clusters = ClusterCounts()
  public internal(set) var bCubed = BCubed()
  /// Wrong pairs by whether the two people live in one household.
  public internal(set) var wrongInHousehold = 0
  public internal(set) var wrongBetweenStrangers = 0
  /// Whether the key says who lives together.
  public internal(set) var tellsHouseholds = false
  /// Pairs of one person by the kinds of the two forms ("permanent–temporary"), in the order of the names.
  public internal(set) var byKind: [(name: String, pairs: PairCounts)] = []
  /// Pairs of one person by damage on either form ("-" for pairs with none), in the order of the names.
  public internal(set) var byDamage: [(name: String, pairs: PairCounts)] = []
  /// Pairs by the number of forms in the larger of their two communes, the smallest communes first.
  public internal(set) var byCommuneSize: [(name: String, pairs: PairCounts)] = []
  /// People by how many forms they have: how many there are, and how many are exactly one cluster.
  public internal(set) var byForms: [(name: String, people: Int, exact: Int)] = []

  /// - Parameter table: sorted by person, left sorted by cluster.
  init(_ table: inout FormTable) {
    let sizes = CommuneSizes(table)
    tellsHouseholds = table.forms.contains { $0.household != 0 }
    var ofSize = CommuneSizes.names.map { (name: $0, pairs: PairCounts()) }
    byForms = ["1", "2", "3", "4+"].map { ($0, 0, 0) }
    var kinds: [String: PairCounts] = [:]
    var damages: [String: PairCounts] = [:]
    table.forEachRun(of: \.person) { run in
      clusters.people += 1
      let isSplit = table.forms[run.lowerBound].cluster != table.forms[run.upperBound - 1].cluster
      if isSplit { clusters.split += 1 }
      byForms[min(run.count, 4) - 1].people += 1
      // Everyone has a handful of forms, so all pairs are looked at.
      for a in run {
        for b in run.dropFirst(a - run.lowerBound + 1) {
          let (first, second) = (table.forms[a], table.forms[b])
          let found = first.cluster == second.cluster ? 1 : 0
          pairs.real += 1
          pairs.found += found
          ofSize[sizes.index(first, second)].pairs.add(found: found)
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
    countWrong(table, sizes, &ofSize)
    byCommuneSize = ofSize.filter { $0.pairs != PairCounts() }
  }

  private mutating func countWrong(
    _ table: FormTable, _ sizes: CommuneSizes, _ ofSize: inout [(name: String, pairs: PairCounts)]
  ) {
    table.forEachRun(of: \.cluster) { run in
      clusters.clusters += 1
      countShares(of: run, table)
      let first = table.forms[run.lowerBound]
      guard first.person != table.forms[run.upperBound - 1].person else {
        if run.count == Int(first.personForms) {
          clusters.exact += 1
          byForms[min(run.count, 4) - 1].exact += 1
        }
        return
      }
      for a in run {
        for b in run.dropFirst(a - run.lowerBound + 1)
        where table.forms[a].person != table.forms[b].person {
          ofSize[sizes.index(table.forms[a], table.forms[b])].pairs.wrong += 1
        }
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

  /// Adds the forms of one cluster to the sums of B³; they are sorted by person.
  private mutating func countShares(of run: Range<Int>, _ table: FormTable) {
    var start = run.lowerBound
    while start < run.upperBound {
      var end = start + 1
      while end < run.upperBound, table.forms[end].person == table.forms[start].person { end += 1 }
      bCubed.add(
        shared: end - start, cluster: run.count, person: Int(table.forms[start].personForms))
      start = end
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
    a.pairs == b.pairs && a.clusters == b.clusters && a.bCubed == b.bCubed
      && a.wrongInHousehold == b.wrongInHousehold
      && a.wrongBetweenStrangers == b.wrongBetweenStrangers && a.byKind.elementsEqual(b.byKind, by: ==)
      && a.byDamage.elementsEqual(b.byDamage, by: ==)
      && a.byCommuneSize.elementsEqual(b.byCommuneSize, by: ==)
      && a.byForms.elementsEqual(b.byForms, by: ==)
  }
}

extension PairCounts {
  mutating func add(found: Int) {
    real += 1
    self.found += found
  }
}

/// How many forms each commune has, in steps that people think in.
private struct CommuneSizes {
  static let names = ["under 2,000", "2,000–4,999", "5,000–9,999", "10,000–29,999", "30,000 and more"]
  private static let limits = [2_000, 5_000, 10_000, 30_000]

  private var count: [UInt32: Int] = [:]

  init(_ table: FormTable) {
    for form in table.forms { count[form.commune, default: 0] += 1 }
  }

  func index(_ a: FormTable.Form, _ b: FormTable.Form) -> Int {
    let size = max(count[a.commune] ?? 0, count[b.commune] ?? 0)
    return Self.limits.firstIndex { size < $0 } ?? Self.limits.count
  }
}
