import ResidentModel
import Wording

/// `datapackage.json`: the run's tables for other programs, by the Data Package and Table Schema standards
/// (Frictionless, version 1): each table with its columns, their types and titles, size and hash.
public struct DataPackage: Sendable {
  /// A table of the run: its file and the names of its columns, as its first line has them.
  public struct Table: Sendable, Equatable {
    public var file: WrittenFile
    public var columns: [String]

    public init(file: WrittenFile, columns: [String]) {
      self.file = file
      self.columns = columns
    }
  }

  public static let fileName = "datapackage.json"

  public var name: String
  public var runID: String
  public var tables: [Table]
  public var language: Language

  public init(name: String, runID: String, tables: [Table], language: Language = .vi) {
    self.name = name
    self.runID = runID
    self.tables = tables
    self.language = language
  }

  public var json: JSONValue {
    [
      "profile": "tabular-data-package",
      "name": .string(Self.slug(name)),
      "title": .string(name),
      "id": .string(runID),
      "resources": .array(tables.map(resource)),
    ]
  }

  private func resource(_ table: Table) -> JSONValue {
    let name = table.file.name.split(separator: ".").first.map(String.init) ?? ""
    return [
      "profile": "tabular-data-resource",
      "name": .string(Self.slug(name)),
      "description": .string(
        MessageTable.builtIn["table." + name] == nil ? "" : language.text("table." + name)),
      "path": .string(table.file.name),
      "format": "csv", "mediatype": "text/csv", "encoding": "utf-8",
      "dialect": [
        "delimiter": ",", "lineTerminator": "\n", "quoteChar": "\"", "doubleQuote": true, "header": true,
      ],
      "bytes": .integer(table.file.bytes), "hash": .string("sha256:" + table.file.sha256),
      "schema": [
        "fields": .array(
          table.columns.map { column in
            var field: JSONValue = [
              "name": .string(column), "type": .string(Self.type(of: column, in: table.file.name)),
              "title": .string(title(of: column, in: name)),
            ]
            if let coded = CodedColumn.column(column, in: name) {
              field.set("description", to: .string(meanings(of: coded)))
              if !coded.holdsSeveral {
                field.set("constraints", to: ["enum": .array(coded.codes.map { .string($0) })])
              }
            }
            if Self.isSensitive(column, in: table.file.name) { field.set("sensitive", to: .bool(true)) }
            return field
          }),
        "missingValues": [""],
      ],
    ]
  }

  /// A column of one side of a pair is named for what it holds and the side; one without a title of its own, a
  /// comparison's, goes by its name.
  ///
  /// - Parameter table: where the column holds something of its own there.
  func title(of column: String, in table: String) -> String {
    let own = "column.\(table).\(column)"
    if MessageTable.builtIn[own] != nil { return language.text(own) }
    let base = Self.withoutSide(column)
    let key = "column." + (MessageTable.builtIn["column." + column] == nil ? base : column)
    guard MessageTable.builtIn[key] != nil else { return column }
    let title = language.text(key)
    return key.hasSuffix(column) ? title : language.text("column.side-\(column.suffix(1))", ["title": title])
  }

  /// Each word that a column may hold, with what it means.
  private func meanings(of column: CodedColumn) -> String {
    column.codes.map { "\($0): \(language.text(column.key(of: $0)))" }.joined(separator: "; ")
  }

  private static func withoutSide(_ column: String) -> String {
    column.hasSuffix("_a") || column.hasSuffix("_b") ? String(column.dropLast(2)) : column
  }

  /// Whether a column holds what forms say of belief, descent or health; of pairs it says only how they compare.
  static func isSensitive(_ column: String, in file: String) -> Bool {
    ["baseline.csv", "records.csv"].contains(file) && ResidentField(name: column)?.isSensitive == true
  }

  /// Everything is text but counts, weights and shares: codes, numbers of people and dates of any precision would
  /// lose zeros or be refused under a narrower type.
  ///
  /// - Parameter file: the table's file; `gia_tri` is a count in most, and any field's value where values were lost.
  static func type(of column: String, in file: String) -> String {
    if file == "losing-values.csv" { return column == "hang" ? "integer" : "string" }
    return switch withoutSide(column) {
    case "hang", "tu_so", "mau_so", "dong_dau", "dong_cuoi", "byte_dau", "phieu_chung", "nhom", "so_nguoi",
      "so_chu_ho":
      "integer"
    case "trong_so", "xac_suat", "gia_tri": "number"
    default: "string"
    }
  }

  /// A name as the standard wants it: lower-case ASCII letters, digits, `.`, `_`, `-`; anything else becomes `-`.
  static func slug(_ name: String) -> String {
    String(
      name.lowercased().unicodeScalars.map { scalar in
        scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
          || "._-".unicodeScalars.contains(scalar) ? Character(scalar) : "-"
      })
  }
}
