/// A finished CSV table of a run (UTF-8, comma, RFC 4180, header), and what its columns become in the database.
public struct DatabaseTable: Sendable, Equatable {
  public struct Column: Sendable, Equatable {
    /// As the CSV's header has it.
    public var name: String
    public var kind: Kind
    /// What people read: kept in the table `tu_dien`.
    public var title: String

    public init(name: String, kind: Kind, title: String) {
      self.name = name
      self.kind = kind
      self.title = title
    }
  }

  /// Codes, numbers of people and dates of any precision are text: a narrower type would lose their zeros.
  public enum Kind: String, Sendable {
    case text = "TEXT"
    case integer = "INTEGER"
    case real = "REAL"
  }

  /// `baseline`, `two_place`: the CSV's name, `-` as `_`.
  public let name: String
  public let path: String
  /// Data rows that the CSV holds.
  public let rows: Int
  public let columns: [Column]

  public init(csv path: String, rows: Int, columns: [Column]) {
    let file = path.split(separator: "/").last ?? ""
    name = String(file.split(separator: ".").first ?? "").replacing("-", with: "_")
    self.path = path
    self.rows = rows
    self.columns = columns
  }

  /// Columns that people, forms and communes are looked up by, in any table.
  private static let lookedUp: Set<String> = [
    "ma_nguoi", "ma_nguoi_b", "so_phieu", "so_phieu_a", "so_phieu_b", "ma_xa", "ma_xa_a", "ma_xa_b",
  ]
  /// Those of the people's own tables: whoever has a form's number finds its person in `memberships`.
  private static let lookedUpOfPeople: [String: Set<String>] = [
    "baseline": ["ma_nguoi", "ma_xa", "so_dinh_danh", "so_ho"], "losing_values": ["ma_nguoi"],
  ]

  var createStatement: String {
    let definitions = columns.map { "\(Self.quoted($0.name)) \($0.kind.rawValue)" }
    return "CREATE TABLE \(quotedName) (\(definitions.joined(separator: ", "))) STRICT"
  }

  /// Rows that one statement inserts: more gain nothing (docs/benchmarks.md). SQLite takes 32,766 parameters.
  var rowsPerInsert: Int { min(20, max(1, 32_766 / max(1, columns.count))) }

  func insertStatement(rows: Int) -> String {
    let marks = "(" + [String](repeating: "?", count: columns.count).joined(separator: ",") + ")"
    let values = [String](repeating: marks, count: rows).joined(separator: ",")
    return "INSERT INTO \(quotedName) VALUES \(values)"
  }

  /// The columns that rows are looked up by.
  var indexedColumns: [String] {
    let lookedUp = Self.lookedUpOfPeople[name] ?? Self.lookedUp
    return columns.map(\.name).filter(lookedUp.contains)
  }

  /// The column that tells rows apart and is never empty; nil where none does.
  var primaryKey: String? { name == "baseline" ? "ma_nguoi" : nil }

  /// Cells of one value in most rows, as empty ones are, do not repay their place in an index.
  var indexStatements: [String] {
    indexedColumns.map { column in
      let index = Self.quoted("\(name)_\(column)")
      let key = Self.quoted(column)
      return "CREATE INDEX \(index) ON \(quotedName) (\(key)) WHERE \(key) IS NOT NULL"
    }
  }

  var quotedName: String { Self.quoted(name) }

  private static func quoted(_ name: String) -> String {
    "\"" + name.replacing("\"", with: "\"\"") + "\""
  }
}
