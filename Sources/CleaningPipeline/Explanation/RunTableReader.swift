import ByteText
import Glibc

/// Reads a finished run's own CSV table (UTF-8, comma, LF, RFC 4180) row by row, with a buffer that does not grow with
/// the table.
struct RunTableReader {
  /// The names in the header.
  let columns: [String]
  private let path: String

  /// - Throws: the system's error number when the table cannot be read.
  init(_ path: String) throws(SmallFile.Fault) {
    self.path = path
    var header: [String] = []
    try Self.forEachLine(of: path) { line in
      header = Self.cells(of: line)
      return false
    }
    columns = header
  }

  /// Calls `body` with each data row that holds `needle` somewhere, cut into cells by column name.
  ///
  /// - Parameters:
  ///   - needle: bytes that a row must hold to be cut at all; most rows are passed over at the speed of a search.
  ///   - body: returns whether to go on.
  func forEachRow(
    holding needle: String, _ body: ([String: String]) -> Bool
  ) throws(SmallFile.Fault) {
    // Quotes are doubled in the file, so a needle that has one would not be found as it is.
    let needle = needle.utf8.contains(UInt8(ascii: "\"")) ? [] : Array(needle.utf8)
    var isHeader = true
    try Self.forEachLine(of: path) { line in
      if isHeader {
        isHeader = false
        return true
      }
      guard Self.holds(line, needle) else { return true }
      return body(Dictionary(zip(columns, Self.cells(of: line))) { first, _ in first })
    }
  }

  /// Calls `body` with each record, without its line end; quoted cells may hold line ends.
  private static func forEachLine(
    of path: String, _ body: (UnsafeBufferPointer<UInt8>) -> Bool
  ) throws(SmallFile.Fault) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SmallFile.Fault(errno: errno) }
    defer { close(descriptor) }
    var pending: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    var scanned = 0
    var isQuoted = false
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw SmallFile.Fault(errno: errno) }
      pending.append(contentsOf: chunk[..<count])
      var start = 0
      for index in scanned..<pending.count {
        if pending[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
        guard pending[index] == UInt8(ascii: "\n"), !isQuoted else { continue }
        // `start...index` lies inside `pending`, which is not changed while the record is looked at.
        let goesOn = pending.withUnsafeBufferPointer {
          body(UnsafeBufferPointer(rebasing: $0[start..<index]))
        }
        guard goesOn else { return }
        start = index + 1
      }
      if count == 0 {
        if start < pending.count {
          _ = pending.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[start...])) }
        }
        return
      }
      pending.removeFirst(start)
      scanned = pending.count
    }
  }

  private static func holds(_ line: UnsafeBufferPointer<UInt8>, _ needle: [UInt8]) -> Bool {
    guard let first = needle.first else { return true }
    guard line.count >= needle.count else { return false }
    return (0...(line.count - needle.count)).contains { start in
      line[start] == first && needle.indices.allSatisfy { line[start + $0] == needle[$0] }
    }
  }

  private static func cells(of line: UnsafeBufferPointer<UInt8>) -> [String] {
    var cells: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    for (index, byte) in line.enumerated() {
      switch byte {
      case UInt8(ascii: "\""):
        // The second of two quotes inside a quoted cell stands for one.
        if !isQuoted, index > 0, line[index - 1] == byte { cell.append(byte) }
        isQuoted.toggle()
      case UInt8(ascii: ",") where !isQuoted:
        cells.append(String(decoding: cell, as: UTF8.self))
        cell.removeAll(keepingCapacity: true)
      default: cell.append(byte)
      }
    }
    return cells + [String(decoding: cell, as: UTF8.self)]
  }
}
