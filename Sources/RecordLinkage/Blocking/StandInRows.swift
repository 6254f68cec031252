/// The rows that a rule with `without` pairs up: two that share none of those columns, as one or the other lacks each of
/// them. A list with names and years alone among lists that tell parents too is compared by the rules of such lists; the
/// others with each other are not.
///
/// - Complexity: a byte a row.
final class StandInRows: Sendable {
  /// By row: which of the columns it has, a bit each.
  private let held: [UInt8]
  /// By such bits: whether some other row has none of these columns.
  private let hasPartner: [Bool]
  /// Whether there is any pair to look for.
  let makesPairs: Bool

  /// The most columns that a rule may name.
  static let mostColumns = 8

  init(without columns: [ColumnIndex], table: RecordTable, jobs: Int) async {
    precondition(columns.count <= Self.mostColumns, "checked when the model is read")
    let parts = await onWorkers(jobs) { worker in
      share(table.count, worker, of: jobs).map { row -> UInt8 in
        columns.indices.reduce(0) { bits, place in
          table.isMissing(UInt32(row), columns[place]) ? bits : bits | 1 << UInt8(place)
        }
      }
    }
    var rowsByBits = [Int](repeating: 0, count: 256)
    for part in parts { for bits in part { rowsByBits[Int(bits)] += 1 } }
    let hasPartner = (0..<256).map { bits in
      rowsByBits.indices.contains { other in
        // A row is no partner of its own.
        rowsByBits[other] > (other == bits ? 1 : 0) && other & bits == 0
      }
    }
    self.hasPartner = hasPartner
    makesPairs = rowsByBits.indices.contains { rowsByBits[$0] > 0 && hasPartner[$0] }
    held = makesPairs ? parts.flatMap { $0 } : []
  }

  /// Whether a row may be one of a pair.
  func takesPart(_ row: UInt32) -> Bool { makesPairs && hasPartner[Int(held[Int(row)])] }

  /// Whether two rows share none of the columns.
  func mayPair(_ a: UInt32, _ b: UInt32) -> Bool { makesPairs && held[Int(a)] & held[Int(b)] == 0 }
}
