import FormReading
import PopulationBaseline

extension FindingTally {
  /// Notes errors through whole files, each at its file and column.
  mutating func add(_ errors: [SystematicError], of files: [SourceFile]) {
    let told = errors.flatMap { error in
      error.findings { file, field in files[file].columns.sourceColumns(of: field).first.map { $0 + 1 } ?? 0 }
    }
    guard !told.isEmpty else { return }
    add(told.map { Kept($0.1, file: $0.file) })
  }
}

extension RecordStore {
  /// Cells that are known to be wrong through a whole file or a stretch of it.
  var distrusted: DistrustedCells { DistrustedCells(systematicErrors.flatMap(\.distrusted)) }
}
