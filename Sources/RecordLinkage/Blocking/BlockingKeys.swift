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

  init(rule: BlockingRule, table: RecordTable, tokens: TokenTable) {
    self.rule = rule
    self.table = table
    self.tokens = tokens
    parts = rule.keys.map { BoundPart(part: $0, table: table, tokens: tokens) }
    refinements = rule.refinements.map { BoundPart(part: $0, table: table, tokens: tokens) }
  }

  /// - Returns: 0 when a part is missing: the row takes no part in this rule.
  func key(_ row: UInt32) -> UInt64 {
    var key: UInt64 = 0x9e37_79b9_7f4a_7c15
    for part in parts {
      let value = part.value(row)
      if value == 0 { return 0 }
      key = stableHash(value, seed: key)
    }
    return key == 0 ? 1 : key
  }

  /// The key of a block split once more. - Returns: 0 when the part is missing.
  func refined(_ key: UInt64, depth: Int, _ row: UInt32) -> UInt64 {
    let value = refinements[depth].value(row)
    return value == 0 ? 0 : max(1, stableHash(value, seed: key))
  }

  /// Whether the rule, as it ran, put both rows in one compared block.
  func finds(_ a: UInt32, _ b: UInt32, oversize: OversizeKeys) -> Bool {
    for part in parts {
      let value = part.value(a)
      if value == 0 || part.value(b) != value { return false }
    }
    if oversize.isEmpty { return true }
    var key = key(a)
    var depth = 0
    while oversize.contains(key) {
      if depth == refinements.count { return false }
      let next = refined(key, depth: depth, a)
      if next == 0 || refined(key, depth: depth, b) != next { return false }
      key = next
      depth += 1
    }
    return true
  }
}

/// Keys of blocks that were too large, at every depth of refinement.
struct OversizeKeys: Sendable {
  private var sorted: [UInt64] = []

  init(_ keys: [UInt64] = []) { sorted = keys.sorted() }

  var isEmpty: Bool { sorted.isEmpty }

  func contains(_ key: UInt64) -> Bool {
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

  init(part: KeyPart, table: RecordTable, tokens: TokenTable) {
    first = table.view(of: part.columns[0])
    second = part.columns.count > 1 ? table.view(of: part.columns[1]) : nil
    kind = table.layout.columns[part.columns[0].rawValue].kind
    transform = part.transform
    self.tokens = tokens.view
    texts = table.textView
  }

  /// - Returns: 0 when every column is missing, or too imprecise for the transform.
  @inline(__always)
  func value(_ row: UInt32) -> UInt64 {
    let value = value(first, row)
    if value != 0 { return value }
    guard let second else { return 0 }
    return self.value(second, row)
  }

  @inline(__always)
  private func value(_ view: ColumnView, _ row: UInt32) -> UInt64 {
    switch kind {
    case .tokens: tokens(view, row)
    case .date: date(UInt32(truncatingIfNeeded: view.integer(row)))
    case .number: number(PackedDecimal(rawValue: view.integer(row)))
    case .code: view.integer(row)
    case .text: text(UInt32(truncatingIfNeeded: view.integer(row)))
    }
  }

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
