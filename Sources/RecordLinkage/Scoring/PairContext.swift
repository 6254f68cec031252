import ByteText

/// Where a pair stands among the others: its rivals, and the households around it. Coarse on purpose, so that pairs
/// in like positions are counted together.
struct PairContext: Hashable, Comparable, Sendable {
  /// Bits by which the pair is ahead of the strongest other partner of the row that has the stronger one, and of the
  /// other row; nil when there is none.
  var aheadOfStronger: Int8?
  var aheadOfWeaker: Int8?
  /// Other pairs that bind the same two households beyond doubt, at most 3.
  var support: UInt8 = 0
  var isSameHousehold = false

  static let bounds = -8.0...12.0

  private var order: (Int8, Int8, UInt8, UInt8) {
    (aheadOfStronger ?? .max, aheadOfWeaker ?? .max, support, isSameHousehold ? 1 : 0)
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
  /// Odds, in bits, from which two rows are taken as one person and so are no rivals.
  static let unitedOdds = 0.0

  private let pairs: [WeighedPair]
  /// The pairs of each row, the likeliest first: places in `members` by row.
  private var starts: [UInt32]
  private var members: [UInt32] = []
  /// By row: a hash of its household; 0 when it has none.
  private let households: [UInt64]
  /// Supporting pairs by their two households.
  private var supporting: [(key: UInt64, pair: UInt32)] = []

  /// - Parameter pairs: ascending by rows.
  init(_ pairs: [WeighedPair], table: RecordTable, model: LinkageModel) {
    self.pairs = pairs
    starts = Array(repeating: 0, count: table.count + 1)
    for pair in pairs {
      starts[Int(pair.pair.a) + 1] += 1
      starts[Int(pair.pair.b) + 1] += 1
    }
    for row in 1..<max(1, starts.count) { starts[row] += starts[row - 1] }
    members = Array(repeating: 0, count: 2 * pairs.count)
    var next = starts
    for index in pairs.indices {
      for row in [pairs[index].pair.a, pairs[index].pair.b] {
        members[Int(next[Int(row)])] = UInt32(index)
        next[Int(row)] += 1
      }
    }
    for row in 0..<table.count where starts[row + 1] - starts[row] > 1 {
      members[Int(starts[row])..<Int(starts[row + 1])].sort {
        (-pairs[Int($0)].blind, $0) < (-pairs[Int($1)].blind, $1)
      }
    }
    let household = model.household.map { table.view(of: $0) }
    let locality = model.locality.map { table.view(of: $0) }
    households =
      household.map { household in
        (0..<UInt32(table.count)).map { row in
          let number = household.integer(row)
          return number == 0 ? 0 : max(1, stableHash(number, seed: locality?.integer(row) ?? 0))
        }
      } ?? []
    for index in pairs.indices where pairs[index].blind > Self.supportingOdds {
      if let key = householdKey(pairs[index].pair) { supporting.append((key, UInt32(index))) }
    }
    supporting.sort { $0 < $1 }
  }

  func context(of index: Int) -> PairContext {
    let weighed = pairs[index]
    let rivals = [
      rival(of: weighed.pair.a, against: weighed.pair.b, index),
      rival(of: weighed.pair.b, against: weighed.pair.a, index),
    ]
    .compactMap { $0 }.sorted(by: >)
    func ahead(_ place: Int) -> Int8? {
      guard place < rivals.count else { return nil }
      let bits = min(
        max(weighed.blind - rivals[place], PairContext.bounds.lowerBound), PairContext.bounds.upperBound)
      return Int8(bits.rounded())
    }
    var context = PairContext(aheadOfStronger: ahead(0), aheadOfWeaker: ahead(1))
    guard !households.isEmpty else { return context }
    let (a, b) = (households[Int(weighed.pair.a)], households[Int(weighed.pair.b)])
    context.isSameHousehold = a != 0 && a == b
    context.support = support(of: weighed.pair)
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

  private func isUnited(_ x: UInt32, _ y: UInt32) -> Bool {
    members(of: x).contains { member in
      let pair = pairs[Int(member)]
      return (pair.pair.a == y || pair.pair.b == y) && pair.blind + pair.identifier > Self.unitedOdds
    }
  }

  private func members(of row: UInt32) -> ArraySlice<UInt32> {
    members[Int(starts[Int(row)])..<Int(starts[Int(row) + 1])]
  }

  private func householdKey(_ pair: CandidatePair) -> UInt64? {
    guard !households.isEmpty else { return nil }
    let (a, b) = (households[Int(pair.a)], households[Int(pair.b)])
    return a == 0 || b == 0 ? nil : stableHash(min(a, b), seed: max(a, b))
  }

  private func support(of pair: CandidatePair) -> UInt8 {
    guard let key = householdKey(pair) else { return 0 }
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
