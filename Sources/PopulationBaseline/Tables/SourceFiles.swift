import ByteText

/// The input files of a run, in the order they are read: what `nguon` and `tep` say of a form's origin.
///
/// A file's name is given without its folder: no path reaches a table.
public struct SourceFiles: Sendable {
  /// Rendered once: the cells `nguon,tep` of each file, as a line repeats them a million times.
  private var cells: [[UInt8]] = []
  public private(set) var files: [(source: String, file: String)] = []

  public init() {}

  /// Adds a file and returns its index.
  @discardableResult
  public mutating func add(source: String, file: String) -> UInt32 {
    var lines = CSVLines()
    lines.cell(source)
    lines.cell(file)
    var rendered: [UInt8] = []
    for index in 0..<lines.bytes.count { rendered.append(lines.bytes.span[index]) }
    cells.append(rendered)
    files.append((source, file))
    return UInt32(files.count - 1)
  }

  /// Of each file the index of the first file of its source.
  public var sourceOfFile: [Int] {
    var first: [String: Int] = [:]
    return files.indices.map { index in
      let known = first[files[index].source] ?? index
      first[files[index].source] = known
      return known
    }
  }

  /// Appends the cells `nguon`, `tep`, `hang`.
  public func appendCells(of origin: FormOrigin, to lines: inout CSVLines) {
    let rendered = cells[Int(origin.file)]
    lines.renderedCells(rendered.span)
    lines.cell(Int(origin.row))
  }
}

/// What writes one table: its columns, which are the header, and a method a row.
public protocol TableWriter: Sendable {
  /// The table's name: its file is `<name>.csv`.
  var name: String { get }
  var columns: [String] { get }
}

extension TableWriter {
  /// Appends the header line.
  public func appendHeader(to lines: inout CSVLines) {
    for column in columns { lines.cell(column) }
    lines.endLine()
  }
}
