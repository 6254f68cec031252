import ByteText
import FormReading
import Glibc

/// One CSV table of a finished run.
public struct FinishedTable: Sendable, Equatable {
  public struct Column: Sendable, Equatable {
    public var name: String
    /// The type in Table Schema: `string`, `integer`, `number`.
    public var type: String
    public var title: String
  }

  /// The file's name without its ending: `two-place`.
  public let name: String
  public let path: String
  public let columns: [Column]
  /// As the manifest counted them.
  public let rows: Int

  /// - Returns: nil when the resource of a data package lacks what every table has.
  init?(resource: SettingNode, rows: [String: Int], folder: String) {
    // Only a plain name: a path that was tampered with must not lead out of the folder.
    guard let file = resource["path"]?.text, !file.isEmpty, !file.contains("/"),
      let fields = resource["schema"]?["fields"]?.items
    else { return nil }
    var columns: [Column] = []
    for field in fields {
      guard let name = field["name"]?.text, let type = field["type"]?.text else { return nil }
      columns.append(Column(name: name, type: type, title: field["title"]?.text ?? name))
    }
    name = String(file.prefix { $0 != "." })
    path = folder + "/" + file
    self.columns = columns
    self.rows = rows[file] ?? 0
  }

  /// A table that a run has just written to a folder.
  init(_ table: DataPackage.Table, name: String, in folder: String) {
    self.name = name
    path = folder + "/" + table.file.name
    columns = table.columns.map {
      Column(name: $0, type: DataPackage.type(of: $0, in: table.file.name), title: $0)
    }
    rows = table.file.rows
  }

  /// The place of a column, from 0.
  public func column(_ name: String) throws(FinishedRun.Fault) -> Int {
    guard let index = columns.firstIndex(where: { $0.name == name }) else { throw .malformed(file: path) }
    return index
  }

  /// Calls `body` for each data row, in order: the batch that holds it, and its number there.
  ///
  ///     let person = try table.column("ma_nguoi")
  ///     try table.forEachRow { batch, row in use(batch.text.span(batch.cell(row: row, column: person))) }
  ///
  /// - Throws: `.unreadable`, `.malformed` when the file is no longer the table that was written; what `body` throws.
  /// - Complexity: O(bytes); the memory of one batch.
  func forEachRow(_ body: (borrowing FormBatch, _ row: Int) throws -> Void) throws {
    var dialect = CSVDialect(header: .row(1))
    // The product's own tables: cells that it could read before, it can read again.
    dialect.maximumCellBytes = 1 << 30
    dialect.maximumRecordBytes = 1 << 30
    var options = CSVReadingOptions()
    options.leavesOutNonForms = false
    var read = 0
    do {
      let reader = try CSVFormReader(
        file: FormFile(path: path, packing: .plain), dialect: dialect, options: options)
      guard reader.columnNames == columns.map(\.name) else { throw FinishedRun.Fault.malformed(file: path) }
      var batch = FormBatch()
      while try reader.next(into: &batch) {
        guard batch.quarantined.isEmpty else { throw FinishedRun.Fault.malformed(file: path) }
        for row in 0..<batch.rows.count { try body(batch, row) }
        read += batch.rows.count
      }
    } catch let error as ReadingError {
      throw FinishedRun.Fault(error, file: path)
    }
    guard read == rows else { throw FinishedRun.Fault.malformed(file: path) }
  }
}

extension FormBatch {
  /// A cell's text.
  borrowing func string(row: Int, column: Int) -> String { text.string(cell(row: row, column: column)) }
}

extension FinishedRun.Fault {
  fileprivate init(_ error: ReadingError, file: String) {
    switch error.reason {
    case .missing, .noMatch: self = .unreadable(file: file, errno: ENOENT)
    case .noPermission: self = .unreadable(file: file, errno: EACCES)
    case .system(let errno), .spool(let errno): self = .unreadable(file: file, errno: errno)
    case .unreadable, .foreign, .recordNotFound, .damagedCompression, .decompressionLimit, .changed,
      .nameNotUTF8:
      self = .malformed(file: file)
    }
  }
}
