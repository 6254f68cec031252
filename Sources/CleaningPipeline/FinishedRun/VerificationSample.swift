import ByteText
import FormReading
import PopulationBaseline

/// People of a finished run drawn for a re-check on the ground (phúc tra).
///
/// Strata are the units, and in each of them people with one form and people with several, where joining may have gone
/// wrong. In each stratum everybody has the same chance, and the draw depends on nothing but the seed and the people's
/// ids: the order of the table does not matter, and a larger sample holds the smaller one.
///
/// Source: Cochran, Sampling Techniques (3rd ed.), chapter 5.
struct VerificationSample {
  struct Stratum: Hashable, Comparable {
    var commune: String
    var listDate: String
    var hasSeveralForms: Bool

    /// The word in column `nhom`.
    var group: String { hasSeveralForms ? "nhieu-phieu" : "mot-phieu" }

    static func < (a: Stratum, b: Stratum) -> Bool {
      // People without a known unit stand last.
      (a.commune.isEmpty ? "~" : a.commune, a.listDate, a.hasSeveralForms ? 1 : 0)
        < (b.commune.isEmpty ? "~" : b.commune, b.listDate, b.hasSeveralForms ? 1 : 0)
    }
  }

  /// Somebody who was drawn: the row's cells, in the table's order.
  struct Person {
    var draw: UInt64
    var cells: [String]
  }

  /// People of each stratum in the whole baseline, and those drawn, in the order of their draws.
  private(set) var strata: [Stratum: (people: Int, drawn: [Person])] = [:]
  let columns: [String]

  /// - Parameters:
  ///   - perUnit: people of each unit; at most half of them with several forms, as long as there are others.
  ///   - seed: another seed draws other people.
  /// - Complexity: O(people × log perUnit); the drawn people are held.
  init(of run: FinishedRun, perUnit: Int, seed: UInt64) throws {
    let table = try run.table("baseline")
    columns = table.columns.map(\.name)
    let (id, reader) = (try table.column("ma_nguoi"), try StratumReader(table))
    var strata: [Stratum: (people: Int, drawn: [Person])] = [:]
    try table.forEachRow { batch, row in
      guard let stratum = reader.stratum(batch, row) else { return }
      let draw = stableHash(batch.text.span(batch.cell(row: row, column: id)), seed: seed)
      var entry = strata[stratum] ?? (0, [])
      entry.people += 1
      if entry.drawn.count < perUnit || draw < entry.drawn.last?.draw ?? 0 {
        let cells = (0..<batch.columnCount).map { batch.string(row: row, column: $0) }
        let place = entry.drawn.firstIndex { draw < $0.draw } ?? entry.drawn.count
        entry.drawn.insert(Person(draw: draw, cells: cells), at: place)
        if entry.drawn.count > perUnit { entry.drawn.removeLast() }
      }
      strata[stratum] = entry
    }
    for stratum in strata.keys where stratum.hasSeveralForms {
      var other = stratum
      other.hasSeveralForms = false
      let (several, one) = (strata[stratum]?.drawn.count ?? 0, strata[other]?.drawn.count ?? 0)
      let ofSeveral = min(several, max(perUnit / 2, perUnit - one))
      strata[stratum]?.drawn.removeLast(several - ofSeveral)
      strata[other]?.drawn.removeLast(max(0, one - (perUnit - ofSeveral)))
    }
    self.strata = strata
  }

  /// Tells the stratum of a row of `baseline.csv`.
  struct StratumReader {
    private let unit: Int
    private let list: Int
    private let standing: Int
    private let forms: Int

    init(_ table: FinishedTable) throws(FinishedRun.Fault) {
      unit = try table.column("ma_xa")
      list = try table.column("ngay_danh_muc")
      standing = try table.column("trang_thai")
      forms = try table.column("so_phieu_goc")
    }

    /// nil for people who have left the register: they cannot be met.
    func stratum(_ batch: borrowing FormBatch, _ row: Int) -> Stratum? {
      guard batch.string(row: row, column: standing) == "dang-cu-tru" else { return nil }
      return Stratum(
        commune: batch.string(row: row, column: unit), listDate: batch.string(row: row, column: list),
        hasSeveralForms: Self.namesSeveral(batch.text.span(batch.cell(row: row, column: forms))))
    }

    /// `so_phieu_goc` names its forms between bars; a bar of a number itself stands behind a backslash.
    private static func namesSeveral(_ forms: borrowing Span<UInt8>) -> Bool {
      var index = 0
      while index < forms.count {
        if forms[index] == UInt8(ascii: "\\") {
          index += 2
        } else if forms[index] == UInt8(ascii: "|") {
          return true
        } else {
          index += 1
        }
      }
      return false
    }
  }
}
