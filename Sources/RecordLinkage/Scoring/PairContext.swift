import ByteText
import Glibc

/// Where a pair stands among the others: its rivals, third records, and the households around it. Coarse on purpose, so that pairs
/// in like positions are counted together.
struct PairContext: Hashable, Comparable, Sendable {
  /// Bits by which the pair is ahead of the strongest other partner of the row that has the stronger one, and of the
  /// other row; nil when there is none.
  var aheadOfStronger: Int8?
  var aheadOfWeaker: Int8?
  /// Other pairs that bind the same two households beyond doubt, at most 3.
  var support: UInt8 = 0
  var isSameHousehold = false
  /// What the records say that are one person with one of the two, nearly for certain.
  var third = Third.none

  enum Third: UInt8, Hashable, Sendable {
    case none
    /// One of them is likelier than not one person with the other of the two.
    case agrees
    case disagrees
  }

  static let bounds = -8.0...12.0

  private var order: (Int8, Int8, UInt8, UInt8, UInt8) {
    (aheadOfStronger ?? .max, aheadOfWeaker ?? .max, support, isSameHousehold ? 1 : 0, third.rawValue)
  }

  /// The same as a number, different for every context.
  var number: UInt64 {
    UInt64(third.rawValue) << 24 | UInt64(UInt8(bitPattern: aheadOfStronger ?? .max)) << 16
      | UInt64(UInt8(bitPattern: aheadOfWeaker ?? .max)) << 8 | UInt64(support) << 1
      | (isSameHousehold ? 1 : 0)
  }

  static func < (a: Self, b: Self) -> Bool { a.order < b.order }
}

/// A pair with its odds before it is looked at again.
struct WeighedPair: Sendable {
  var pair: CandidatePair
  /// log2 odds by all comparisons but the identifier.
  var blind: Double
  /// Bits that the identifier adds.
  var identifier: Double
}

/// Finds the contexts of pairs.
///
/// - Complexity: O(pairs × candidates of a row); 16 bytes a pair and 4 a row.
struct ContextSearch {
  /// Odds, in bits, from which a pair supports its households.
  static let supportingOdds = 8.0
  /// Odds, in bits and without the identifier, from which a third row speaks for the one that it is one person with.
  private static let thirdOdds = 4.0
  /// Odds, in bits, from which two rows are taken as one person and so are no rivals.
  static let unitedOdds = 0.0

  private let pairs: [WeighedPair]
  /// The pairs of each row, the likeliest first: by row, where its own end in `members`, and the next row's begin.
  private let ends: [UInt32]
  private let members: MemberList
  /// By pair: a hash of its two households; 0 when one has none.
  private let households: [UInt64]
  /// The households of pairs that support them, with the pair, ascending.
  private let supporting: [(key: UInt64, pair: UInt32)]
  private let household: ColumnView?
  private let locality: ColumnView?
  private let list: ColumnView?

  /// - Parameter pairs: ascending by rows.
  init(_ pairs: [WeighedPair], table: RecordTable, model: LinkageModel, jobs: Int) async {
    self.pairs = pairs
    // By row, the places of those before it; once all are in, where its own end.
    var ends = [UInt32](repeating: 0, count: table.count)
    for pair in pairs {
      for row in [pair.pair.a, pair.pair.b] where Int(row) + 1 < ends.count { ends[Int(row) + 1] += 1 }
    }
    for row in 1..<max(1, ends.count) { ends[row] += ends[row - 1] }
    let members = MemberList(count: 2 * pairs.count)
    for index in pairs.indices {
      for row in [pairs[index].pair.a, pairs[index].pair.b] {
        members[Int(ends[Int(row)])] = UInt32(index)
        ends[Int(row)] += 1
      }
    }
    self.ends = ends
    self.members = members
    let places = ends
    _ = await onWorkers(jobs) { worker in
      for row in share(places.count, worker, of: jobs) {
        let own = Self.places(of: row, ends: places)
        if own.count < 2 { continue }
        members.sort(own) { (-pairs[Int($0)].blind, $0) < (-pairs[Int($1)].blind, $1) }
      }
    }
    let household = model.household.map { table.view(of: $0) }
    let locality = model.locality.map { table.view(of: $0) }
    self.household = household
    self.locality = locality
    list = model.list.map { table.view(of: $0) }
    let keys = await gatherOnWorkers(household == nil ? 0 : pairs.count, jobs) { numbers, keys in
      for pair in pairs[numbers] {
        let a = Self.household(of: pair.pair.a, household, locality)
        let b = Self.household(of: pair.pair.b, household, locality)
        keys.append(a == 0 || b == 0 ? 0 : max(1, stableHash(min(a, b), seed: max(a, b))))
      }
    }
    households = keys
    supporting = keys.indices.filter { keys[$0] != 0 && pairs[$0].blind > Self.supportingOdds }
      .map { (keys[$0], UInt32($0)) }.sorted { $0 < $1 }
  }

  /// A hash of a row's household; 0 when it has none.
  private static func household(of row: UInt32, _ view: ColumnView?, _ locality: ColumnView?) -> UInt64 {
    let number = view?.integer(row) ?? 0
    return number == 0 ? 0 : max(1, stableHash(number, seed: locality?.integer(row) ?? 0))
  }

  func context(of index: Int) -> PairContext {
    let weighed = pairs[index]
    let ofA = rival(of: weighed.pair.a, against: weighed.pair.b, index)
    let ofB = rival(of: weighed.pair.b, against: weighed.pair.a, index)
    func ahead(of rival: Double?) -> Int8? {
      guard let rival else { return nil }
      let bits = min(max(weighed.blind - rival, PairContext.bounds.lowerBound), PairContext.bounds.upperBound)
      return Int8(bits.rounded())
    }
    let (stronger, weaker) = (ofA ?? -.infinity) >= (ofB ?? -.infinity) ? (ofA, ofB) : (ofB, ofA)
    var context = PairContext(aheadOfStronger: ahead(of: stronger), aheadOfWeaker: ahead(of: weaker))
    context.third = third(of: weighed.pair)
    guard !households.isEmpty else { return context }
    let a = Self.household(of: weighed.pair.a, household, locality)
    context.isSameHousehold = a != 0 && a == Self.household(of: weighed.pair.b, household, locality)
    context.support = support(of: index)
    return context
  }

  /// The odds of the likeliest other partner of `row` that is not one person with `partner`.
  private func rival(of row: UInt32, against partner: UInt32, _ index: Int) -> Double? {
    for member in members(of: row) where member != index {
      let pair = pairs[Int(member)].pair
      if !isUnited(pair.a == row ? pair.b : pair.a, partner) { return pairs[Int(member)].blind }
    }
    return nil
  }

  /// Bits within which rivals bound what a pair may come to.
  private static let contested = 6.0
  /// Odds, in bits, that the bound leaves a pair in any case: a list may have a person twice that is not seen to be one.
  private static let leastBound = -3.0

  /// The odds, in bits, that a pair may have at most because one of its rows fits other rows of the partner's list as well,
  /// or nearly so; nil without such rivals. A list has a person once, so of `k` rows that fit equally each is the person
  /// with probability 1/k at most. So it is with rows of other lists that cannot be one person with the partner.
  ///
  /// Rows of the pair's own list are no rivals: a list with repetitions may have a person in three of its rows. Nor are
  /// rows that would be one with the partner. Those that no link joins without an officer are rivals of a pair that is an officer's
  /// itself, and of no other.
  ///
  /// - Complexity: O(candidates of a row), times as many for those that compete.
  ///
  /// - Parameters:
  ///   - scored: the pairs as they were found to be, in the same order.
  ///   - constraints: what keeps rows from being linked.
  func bound(of index: Int, _ scored: [ScoredPair], _ constraints: ConstraintCheck) -> Bound? {
    let pair = pairs[index].pair
    guard let list, pairs[index].identifier <= 0, scored[index].logOdds > Self.leastBound else { return nil }
    let (listA, listB) = (list.integer(pair.a), list.integer(pair.b))
    guard listA != 0, listB != 0, listA != listB else { return nil }
    let own = scored[index].logOdds
    func odds(besideGuarded: Bool) -> Double? {
      let others = max(
        rivals(of: pair.a, against: pair.b, in: listB, list, scored, constraints, besideGuarded),
        rivals(of: pair.b, against: pair.a, in: listA, list, scored, constraints, besideGuarded))
      guard others > 0, own - log2(others) < Self.contested else { return nil }
      return max(own - log2(1 + others), Self.leastBound)
    }
    guard let beside = odds(besideGuarded: true) else { return nil }
    let odds = odds(besideGuarded: false)
    let isDisputed = odds.map { $0 < Self.open } ?? false
    if odds != beside, !mayBeLinked(scored[index], constraints) {
      return Bound(odds: Float(beside), isDisputed: isDisputed)
    }
    return odds.map { Bound(odds: Float($0), isDisputed: isDisputed) }
  }

  struct Bound: Sendable {
    /// Bits.
    var odds: Float
    /// Rows that could be linked leave it open.
    var isDisputed: Bool
  }

  /// Bits below which a pair in dispute is settled by nothing but an officer.
  private static let open = 1.0

  /// The odds of a row's rivals in the partner's list, not as bits, all together.
  private func rivals(
    of row: UInt32, against partner: UInt32, in partnersList: UInt64, _ list: ColumnView,
    _ scored: [ScoredPair], _ constraints: ConstraintCheck, _ besideGuarded: Bool
  ) -> Double {
    var others = 0.0
    for member in members(of: row) {
      let rival = scored[Int(member)]
      let other = rival.a == row ? rival.b : rival.a
      guard other != partner, rival.logOdds > Self.unitedOdds,
        list.integer(other) == partnersList || isForbidden(other, partner, scored, constraints),
        besideGuarded || mayBeLinked(rival, constraints), !isOne(other, partner, scored, constraints)
      else { continue }
      // Whole numbers, whose sum does not depend on the order of equals.
      others += (exp2(min(rival.logOdds, 30)) * 0x1p16).rounded()
    }
    return others * 0x1p-16
  }

  private func isOne(_ x: UInt32, _ y: UInt32, _ scored: [ScoredPair], _ constraints: ConstraintCheck) -> Bool
  {
    members(of: x).contains {
      let pair = scored[Int($0)]
      return (pair.a == y || pair.b == y) && pair.logOdds > Self.unitedOdds && mayBeLinked(pair, constraints)
    }
  }

  /// Whether two rows are known to be two people's.
  private func isForbidden(
    _ x: UInt32, _ y: UInt32, _ scored: [ScoredPair], _ constraints: ConstraintCheck
  ) -> Bool {
    members(of: x).contains {
      let pair = scored[Int($0)]
      return (pair.a == y || pair.b == y)
        && constraints.broken(.never, by: pair.levels, of: pair.a, pair.b) != nil
    }
  }

  private func mayBeLinked(_ pair: ScoredPair, _ constraints: ConstraintCheck) -> Bool {
    LinkageConstraint.Effect.allCases.allSatisfy {
      constraints.broken($0, by: pair.levels, of: pair.a, pair.b, at: pair.logOdds) == nil
    }
  }

  /// By all but the identifier: where two of three numbers agree, so does the third, and a label would be its own witness.
  private func third(of pair: CandidatePair) -> PairContext.Third {
    var found = PairContext.Third.none
    for (row, partner) in [(pair.a, pair.b), (pair.b, pair.a)] {
      for member in members(of: row) {
        let known = pairs[Int(member)]
        // The likeliest come first.
        guard known.blind > Self.thirdOdds else { break }
        let other = known.pair.a == row ? known.pair.b : known.pair.a
        if other == partner { continue }
        if blindOdds(of: other, partner) > 0 { return .agrees }
        found = .disagrees
      }
    }
    return found
  }

  /// Minus infinity for rows that make no pair.
  private func blindOdds(of x: UInt32, _ y: UInt32) -> Double {
    let index = members(of: x).first { pairs[Int($0)].pair.a == y || pairs[Int($0)].pair.b == y }
    return index.map { pairs[Int($0)].blind } ?? -.infinity
  }

  private func isUnited(_ x: UInt32, _ y: UInt32) -> Bool {
    members(of: x).contains { member in
      let pair = pairs[Int(member)]
      return (pair.pair.a == y || pair.pair.b == y) && pair.blind + pair.identifier > Self.unitedOdds
    }
  }

  private func members(of row: UInt32) -> UnsafeBufferPointer<UInt32> {
    members[Self.places(of: Int(row), ends: ends)]
  }

  private static func places(of row: Int, ends: [UInt32]) -> Range<Int> {
    (row == 0 ? 0 : Int(ends[row - 1]))..<Int(ends[row])
  }

  private func support(of index: Int) -> UInt8 {
    let key = households[index]
    guard key != 0 else { return 0 }
    let pair = pairs[index].pair
    var low = 0
    var high = supporting.count
    while low < high {
      let middle = (low + high) / 2
      if supporting[middle].key < key { low = middle + 1 } else { high = middle }
    }
    var count: UInt8 = 0
    while low < supporting.count, supporting[low].key == key, count < 3 {
      let other = pairs[Int(supporting[low].pair)].pair
      if other.a != pair.a, other.a != pair.b, other.b != pair.a, other.b != pair.b { count += 1 }
      low += 1
    }
    return count
  }
}

/// Numbers that workers may sort by parts that do not overlap.
final class MemberList: @unchecked Sendable {
  // Sendable: one task fills it, then each worker sorts ranges of its own, then it is only read.
  private let memory: MappedMemory
  private let values: UnsafeMutableBufferPointer<UInt32>

  init(count: Int) {
    memory = MappedMemory(count: count * 4)
    values = UnsafeMutableBufferPointer(
      start: memory.base.bindMemory(to: UInt32.self, capacity: count), count: count)
  }

  subscript(index: Int) -> UInt32 {
    get { values[index] }
    set { values[index] = newValue }
  }

  /// Valid while the list lives.
  subscript(range: Range<Int>) -> UnsafeBufferPointer<UInt32> {
    UnsafeBufferPointer(rebasing: values[range])
  }

  func sort(_ range: Range<Int>, by precedes: (UInt32, UInt32) -> Bool) {
    var part = UnsafeMutableBufferPointer(rebasing: values[range])
    part.sort(by: precedes)
  }
}
