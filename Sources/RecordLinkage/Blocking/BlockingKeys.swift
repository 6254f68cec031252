import ByteText
import ResidentModel

/// The keys of one rule over the rows of a table.
final class BlockingKeys: Sendable {
  let rule: BlockingRule
  // Kept because the parts point into them.
  private let table: RecordTable
  private let tokens: TokenTable
  let parts: [BoundPart]
  let refinements: [BoundPart]
  /// What a tightened rule asks of its pairs.
  let witnesses: [KeyPart]
  let boundWitnesses: [BoundPart]
  /// The rows that it pairs up, where it stands in for columns.
  let standIns: StandInRows?
  /// Whether the rule runs on this table.
  var isUsed: Bool { standIns?.makesPairs ?? true }

  /// - Parameter standIns: of the columns that the rule is `without`.
  init(
    rule: BlockingRule, witnesses: [KeyPart] = [], standIns: StandInRows? = nil, table: RecordTable,
    tokens: TokenTable
  ) {
    self.rule = rule
    self.table = table
    self.tokens = tokens
    parts = rule.keys.map { BoundPart(part: $0, table: table, tokens: tokens) }
    refinements = rule.refinements.map { BoundPart(part: $0, table: table, tokens: tokens) }
    self.witnesses = witnesses
    boundWitnesses = witnesses.map { BoundPart(part: $0, table: table, tokens: tokens) }
    self.standIns = standIns
  }

  /// - Returns: 0 when a part is missing: the row takes no part in this rule.
  func key(_ row: UInt32) -> UInt64 {
    parts.dropFirst().reduce(parts[0].hash(row)) { addedKey($0, $1.hash(row)) }
  }

  /// A hash of all cells of a row.
  func contentHash(_ row: UInt32) -> UInt64 { table.contentHash(row) }

  /// The key of the part of a block in which a row stands once it is split; rows without the value share one.
  func refined(_ key: UInt64, depth: Int, _ row: UInt32) -> UInt64 {
    let hash = refinements[depth].hash(row)
    return hash == 0 ? refinedMissing(key) : addedKey(key, hash)
  }

  /// The key of the rows of a split block that lack the value.
  func refinedMissing(_ key: UInt64) -> UInt64 { max(1, stableHash(key, seed: 0x9e37_79b9_7f4a_7c15)) }

  /// Whether the rule, as it ran, put both rows in one compared block.
  func finds(_ a: UInt32, _ b: UInt32, oversize: OversizeKeys) -> Bool {
    guard isUsed(for: a, b) else { return false }
    for part in parts {
      let value = part.value(a)
      if value == 0 || part.value(b) != value { return false }
    }
    if oversize.isTight, differ(tooMuch: a, b) { return false }
    if oversize.isEmpty { return true }
    var key = key(a)
    if oversize.wasThinned(key) { return !differ(a, b, depth: 0) }
    var depth = 0
    while oversize.wasSplit(key) {
      // Nothing takes the block apart; rows that repeat each other are joined all the same.
      if depth == refinements.count { return contentHash(a) == contentHash(b) }
      let next = refined(key, depth: depth, a)
      if refined(key, depth: depth, b) != next { return false }
      key = next
      depth += 1
    }
    return true
  }

  /// Whether the rule may find this pair at all.
  func isUsed(for a: UInt32, _ b: UInt32) -> Bool {
    rule.without.allSatisfy { table.isMissing(a, $0) || table.isMissing(b, $0) }
  }

  /// The keys of the rules of a model, those that stand in for the same columns with one look at these.
  static func all(
    of model: LinkageModel, table: RecordTable, tokens: TokenTable, jobs: Int
  ) async -> [BlockingKeys] {
    var standIns: [[ColumnIndex]: StandInRows] = [:]
    for columns in model.blocking.map(\.without) where !columns.isEmpty && standIns[columns] == nil {
      standIns[columns] = await StandInRows(without: columns, table: table, jobs: jobs)
    }
    return model.blocking.map { rule in
      BlockingKeys(
        rule: rule, witnesses: model.witnesses, standIns: standIns[rule.without], table: table, tokens: tokens
      )
    }
  }

  /// The witnesses of which both rows have a value, and not the same.
  func differing(_ a: UInt32, _ b: UInt32) -> [KeyPart] {
    zip(witnesses, boundWitnesses).filter { _, bound in
      let (x, y) = (bound.value(a), bound.value(b))
      return x != 0 && y != 0 && x != y
    }
    .map(\.0)
  }

  /// Whether a tightened rule leaves the pair out.
  func differ(tooMuch a: UInt32, _ b: UInt32) -> Bool {
    guard !witnesses.isEmpty else { return false }
    let lanes = WitnessLanes(count: witnesses.count)
    func word(_ row: UInt32) -> UInt64 {
      boundWitnesses.indices.reduce(0) { $0 | lanes.lane($1, ofHash: boundWitnesses[$1].hash(row)) }
    }
    return lanes.differing(word(a), word(b)) > RuleTightening.mostDiffering
  }

  /// Whether both rows have a value of a refinement, and not the same.
  func differ(_ a: UInt32, _ b: UInt32, depth: Int) -> Bool {
    let (x, y) = (refinements[depth].hash(a), refinements[depth].hash(b))
    return x != 0 && y != 0 && x != y
  }
}

/// What one rule did not compare of the blocks that its keys make.
struct OversizeKeys: Hashable, Sendable {
  let split: [UInt64]
  let thinned: [UInt64]
  /// Pairs that differ in several witnesses were left out, see `RuleTightening`.
  let isTight: Bool

  /// - Parameters:
  ///   - split: of blocks that were split into parts, at every depth.
  ///   - thinned: of blocks that were small enough to compare all rows but those that differ in the first refinement.
  init(split: [UInt64] = [], thinned: [UInt64] = [], isTight: Bool = false) {
    self.split = split.sorted()
    self.thinned = thinned.sorted()
    self.isTight = isTight
  }

  /// No block was too large.
  var isEmpty: Bool { split.isEmpty && thinned.isEmpty }

  func wasSplit(_ key: UInt64) -> Bool { Self.contains(split, key) }
  func wasThinned(_ key: UInt64) -> Bool { Self.contains(thinned, key) }

  private static func contains(_ sorted: [UInt64], _ key: UInt64) -> Bool {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low] == key
  }
}

/// A key part bound to the columns of a table: plain pointers, so that asking a million rows for their keys touches
/// no reference count. The table and the tokens must outlive it.
struct BoundPart: Sendable {
  private let first: ColumnView
  private let second: ColumnView?
  private let kind: ColumnKind
  private let transform: KeyTransform
  private let tokens: TokenView
  private let texts: TextView
  private let seed: UInt64

  init(part: KeyPart, table: RecordTable, tokens: TokenTable) {
    first = table.view(of: part.columns[0])
    second = part.columns.count > 1 ? table.view(of: part.columns[1]) : nil
    kind = table.layout.columns[part.columns[0].rawValue].kind
    transform = part.transform
    self.tokens = tokens.view
    texts = table.textView
    seed = part.seed
  }

  /// - Returns: 0 when every column is missing, or too imprecise for the transform.
  @inline(__always)
  func value(_ row: UInt32) -> UInt64 {
    switch kind {
    case .tokens: either(row) { tokens($0, row) }
    case .date: either(row) { date(UInt32(truncatingIfNeeded: $0.integer(row))) }
    case .number: either(row) { number(PackedDecimal(rawValue: $0.integer(row))) }
    case .code: either(row) { $0.integer(row) }
    case .text: either(row) { text(UInt32(truncatingIfNeeded: $0.integer(row))) }
    }
  }

  /// A hash of the value, different for every part. - Returns: 0 when there is none.
  func hash(_ row: UInt32) -> UInt64 { hash(ofValue: value(row)) }

  /// The hashes of `count` rows from `first`, the kind of the column looked at once.
  ///
  /// - Parameter out: room for `count` values.
  func hashes(from first: UInt32, count: Int, into out: UnsafeMutablePointer<UInt64>) {
    @inline(__always) func fill(_ value: (UInt32) -> UInt64) {
      for index in 0..<count { out[index] = hash(ofValue: value(first + UInt32(index))) }
    }
    switch kind {
    case .tokens: fill { row in either(row) { tokens($0, row) } }
    case .date: fill { row in either(row) { date(UInt32(truncatingIfNeeded: $0.integer(row))) } }
    case .number: fill { row in either(row) { number(PackedDecimal(rawValue: $0.integer(row))) } }
    case .code: fill { row in either(row) { $0.integer(row) } }
    case .text: fill { row in either(row) { text(UInt32(truncatingIfNeeded: $0.integer(row))) } }
    }
  }

  @inline(__always)
  private func hash(ofValue value: UInt64) -> UInt64 {
    value == 0 ? 0 : max(1, stableHash(value, seed: seed))
  }

  /// Of the first column that has a value.
  @inline(__always)
  private func either(_ row: UInt32, _ value: (ColumnView) -> UInt64) -> UInt64 {
    let found = value(first)
    if found != 0 { return found }
    guard let second else { return 0 }
    return value(second)
  }

  @inline(__always)
  private func tokens(_ view: ColumnView, _ row: UInt32) -> UInt64 {
    let width = view.width / 2
    var count = 0
    while count < width, view.token(row, count) != 0 { count += 1 }
    if count == 0 { return 0 }
    switch transform {
    case .givenBare: return UInt64(tokens.bare(view.token(row, count - 1)))
    case .familyBare: return UInt64(tokens.bare(view.token(row, 0)))
    case .given: return UInt64(view.token(row, count - 1))
    default: break
    }
    var key: UInt64 = 0
    for index in 0..<count {
      let token = view.token(row, index)
      switch transform {
      case .bare: key = stableHash(UInt64(tokens.bare(token)), seed: key)
      // A sum does not depend on the order of the tokens.
      case .sortedBare: key &+= stableHash(UInt64(tokens.bare(token)))
      case .initials: key = key << 8 | UInt64(tokens.initial(token))
      default: key = stableHash(UInt64(token), seed: key)
      }
    }
    return key
  }

  @inline(__always)
  private func date(_ raw: UInt32) -> UInt64 {
    let date = PartialDate(rawValue: raw)
    switch transform {
    case .year: return UInt64(date.year)
    case .dayMonth: return date.precision == .day ? UInt64(date.day << 4 | date.month) : 0
    case .yearMonth:
      let hasMonth = date.precision == .day || date.precision == .month
      return hasMonth ? UInt64(date.year << 4 | date.month) : 0
    default: return date.precision == .day ? UInt64(raw) : 0
    }
  }

  @inline(__always)
  private func number(_ digits: PackedDecimal) -> UInt64 {
    switch transform {
    case .last(let count): return digits.rawValue & (count == 16 ? ~0 : 1 << (4 * UInt64(count)) - 1)
    case .first(let count):
      guard case .number(let width) = kind else { return 0 }
      return digits.rawValue >> (4 * UInt64(max(0, width - count)))
    default: return digits.rawValue
    }
  }

  private func text(_ id: UInt32) -> UInt64 {
    if id == 0 { return 0 }
    let bytes = texts[id]
    let part =
      switch transform {
      case .first(let count): bytes.prefix(count)
      case .last(let count): bytes.suffix(count)
      default: bytes[...]
      }
    return max(1, stableHash(buffer: UnsafeBufferPointer(rebasing: part)))
  }
}

extension KeyPart {
  /// Tells its hashes from those of any other part.
  fileprivate var seed: UInt64 {
    columns.reduce(stableHash(transform.number)) { stableHash(UInt64($1.rawValue), seed: $0) }
  }
}

extension KeyTransform {
  fileprivate var number: UInt64 {
    switch self {
    case .whole: 1
    case .bare: 2
    case .sortedBare: 3
    case .givenBare: 4
    case .familyBare: 5
    case .given: 6
    case .initials: 7
    case .dayMonth: 8
    case .year: 9
    case .yearMonth: 10
    case .first(let count): 100 + UInt64(count)
    case .last(let count): 200 + UInt64(count)
    }
  }
}
