import BaselineDatabase
import ResidentModel
import VietnameseText
import Wording

/// Writes `baseline.sqlite` from the finished tables of a run.
///
/// - Parameters:
///   - isSearchable: with full-text search over the people.
///   - jobs: threads that may work at once.
func writeDatabase(
  of tables: [DataPackage.Table], isSearchable: Bool, jobs: Int, language: Language,
  into folder: borrowing RunFolder
) throws -> WrittenFile {
  let package = DataPackage(name: "", runID: "", tables: tables, language: language)
  let database = PopulationDatabase(
    tables.sorted { $0.file.name < $1.file.name }.map { table in
      DatabaseTable(
        csv: folder.privatePath + "/" + table.file.name, rows: table.file.rows,
        columns: table.columns.map {
          .init(
            name: $0, kind: .init(schemaType: DataPackage.type(of: $0, in: table.file.name)),
            title: package.title(
              of: $0, in: table.file.name.split(separator: ".").first.map(String.init) ?? ""))
        })
    }, search: isSearchable ? .people : nil)
  let name = PopulationDatabase.fileName
  try database.build(at: folder.privatePath + "/" + name, jobs: jobs)
  return try folder.adoptFile(name)
}

extension DatabaseTable.Kind {
  /// The column type for a type of Table Schema.
  init(schemaType: String) {
    self =
      switch schemaType {
      case "integer": .integer
      case "number": .real
      default: .text
      }
  }
}

extension SearchIndex {
  /// The people of the baseline by what they are looked up by.
  fileprivate static var people: SearchIndex {
    let fields: [ResidentField] = [
      .fullName, .otherName, .birthDate, .personalNumber, .oldCardNumber, .householdNumber, .hamlet, .commune,
    ]
    return SearchIndex(table: "baseline", columns: ["ma_nguoi", "so_phieu_goc"] + fields.map(\.name)) {
      cell, key in
      _ = foldLetters(cell, punctuation: .spaced, into: &key)
    }
  }
}
