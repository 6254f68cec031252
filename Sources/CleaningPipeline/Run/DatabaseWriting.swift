import BaselineDatabase
import Wording

/// Writes `baseline.sqlite` from the finished tables of a run.
func writeDatabase(
  of tables: [DataPackage.Table], language: Language, into folder: borrowing RunFolder
) throws -> WrittenFile {
  let package = DataPackage(name: "", runID: "", tables: tables, language: language)
  let database = PopulationDatabase(
    tables.sorted { $0.file.name < $1.file.name }.map { table in
      DatabaseTable(
        csv: folder.privatePath + "/" + table.file.name, rows: table.file.rows,
        columns: table.columns.map {
          .init(name: $0, kind: .init(schemaType: DataPackage.type(of: $0)), title: package.title(of: $0))
        })
    })
  let name = PopulationDatabase.fileName
  try database.build(at: folder.privatePath + "/" + name)
  return try folder.adoptFile(name)
}

extension DatabaseTable.Kind {
  /// The column type for a type of Table Schema.
  fileprivate init(schemaType: String) {
    self =
      switch schemaType {
      case "integer": .integer
      case "number": .real
      default: .text
      }
  }
}
