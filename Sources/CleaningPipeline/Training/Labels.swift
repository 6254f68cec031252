import FormCleaning
import FormReading
import RecordLinkage
import ByteText

/// Who each form of a run is, from a file with the columns `so_phieu` and `person`.
struct Labels: Sendable {
  /// By form; 0 for a form that the labels do not name, or whose number several forms bear.
  private(set) var personOf: [UInt64]
  /// Labels that name no form, or more than one.
  private(set) var unused = 0

  init(_ path: String, in store: RecordStore) throws {
    var formOf: [UInt64: UInt32] = [:]
    var ambiguous: Set<UInt64> = []
    for (form, number) in store.formNumbers.enumerated() where number != 0 {
      if formOf.updateValue(UInt32(form), forKey: number) != nil { ambiguous.insert(number) }
    }
    personOf = Array(repeating: 0, count: store.formCount)
    let reader = try CSVFormReader(file: FormFile(path: path), dialect: CSVDialect(header: .row(1)))
    guard let number = reader.columnNames.firstIndex(of: "so_phieu"),
      let person = reader.columnNames.firstIndex(of: "person")
    else { throw RunFailure.columns(file: path, key: "train.label-columns", values: [:]) }
    var batch = FormBatch()
    var scratch = ByteBuffer()
    while try reader.next(into: &batch) {
      for row in 0..<batch.rows.count {
        let hash = formNumberHash(batch.text.span(batch.cell(row: row, column: number)), scratch: &scratch)
        let name = batch.text.span(batch.cell(row: row, column: person))
        guard let form = formOf[hash], !ambiguous.contains(hash), !name.isEmpty else {
          unused += 1
          continue
        }
        personOf[Int(form)] = max(1, stableHash(name))
      }
    }
    guard personOf.contains(where: { $0 != 0 }) else {
      throw RunFailure.columns(file: path, key: "train.labels-of-no-form", values: [:])
    }
  }
}

/// Pairs of labelled forms, after clustering.
struct LabelScore: Sendable, Equatable {
  /// Pairs of one person; those of them in one cluster; pairs of two people in one cluster.
  var real = 0
  var found = 0
  var wrong = 0

  init(_ labels: Labels, clusterOf: [UInt32]) {
    let forms = labels.personOf.indices.filter { labels.personOf[$0] != 0 }
    func pairs(_ keys: [(UInt64, UInt64)]) -> Int {
      let sorted = keys.sorted { $0 < $1 }
      var run = 0
      return sorted.indices.reduce(0) { sum, index in
        run = index > 0 && sorted[index] == sorted[index - 1] ? run + 1 : 0
        return sum + run
      }
    }
    real = pairs(forms.map { (labels.personOf[$0], 0) })
    found = pairs(forms.map { (labels.personOf[$0], UInt64(clusterOf[$0])) })
    wrong = pairs(forms.map { (0, UInt64(clusterOf[$0])) }) - found
  }
}
