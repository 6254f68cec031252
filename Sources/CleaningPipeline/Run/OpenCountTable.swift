import PopulationBaseline
import Synchronization

/// A table of counts, open until a worker writes it.
final class OpenCountTable: Sendable {
  /// Appends the table's lines; the second closure may be called between two of them, and writes out what there is.
  typealias Rows = @Sendable (inout CSVLines, _ onLine: (inout CSVLines) throws -> Void) throws -> Void

  private let opened: Mutex<RunTables.Table?>
  private let finished = Mutex<DataPackage.Table?>(nil)
  private let rows: Rows

  init(_ table: consuming RunTables.Table, _ rows: @escaping Rows) {
    opened = Mutex(table)
    self.rows = rows
  }

  /// Writes the table, unless another worker does.
  func writeIfOpen() throws {
    guard var table = opened.withLock({ $0.take() }) else { return }
    var lines = CSVLines()
    try rows(&lines) { lines in
      if lines.bytes.count > 1 << 19 { try table.write(&lines) }
    }
    try table.write(&lines)
    let whole = try table.finish()
    finished.withLock { $0 = whole }
  }

  /// Once all workers have ended.
  var written: DataPackage.Table {
    guard let written = finished.withLock({ $0 }) else {
      preconditionFailure("every worker writes what is left")
    }
    return written
  }
}
