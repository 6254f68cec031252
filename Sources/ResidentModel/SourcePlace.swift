/// Where something stands in an input: file, row and line from 1, byte offset from 0.
public struct SourcePlace: Hashable, Sendable {
  /// The source's id in the pipeline file.
  public var source: String
  /// The file's name (no folder).
  public var file: String
  /// The row (record) in the file, from 1; the header row counts, as a spreadsheet shows it.
  public var row: UInt64
  /// The line in the file on which the row begins, from 1. For XML, the line of the element.
  public var line: UInt64
  /// The column, from 1; 0 when the whole row is meant.
  public var column: Int
  /// What the file itself calls the column, or an element, where numbers say nothing: its path in a document; else empty.
  public var path = ""
  /// Bytes from the start of the file.
  public var byteOffset: UInt64

  public init(
    source: String, file: String, row: UInt64, line: UInt64, column: Int = 0, byteOffset: UInt64 = 0
  ) {
    self.source = source
    self.file = file
    self.row = row
    self.line = line
    self.column = column
    self.byteOffset = byteOffset
  }
}

extension SourcePlace: CustomStringConvertible {
  public var description: String { column > 0 ? "\(file):\(line):\(column)" : "\(file):\(line)" }
}
