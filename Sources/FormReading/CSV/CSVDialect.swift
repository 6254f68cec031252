/// How a delimited file is written, as declared or detected.
public struct CSVDialect: Hashable, Sendable {
  public var delimiter: UInt8 = UInt8(ascii: ",")
  /// The byte around cells that hold delimiters or line breaks, doubled inside; nil when the file has no quoting.
  public var quote: UInt8? = UInt8(ascii: "\"")
  /// Takes the next byte literally. Off unless declared; reading is slower with it.
  public var escape: UInt8?
  public var header = HeaderRow.found
  /// How many records name the columns: 2 for a header whose upper row spans several columns ("Năm sinh" over "Nam",
  /// "Nữ"). Their cells are joined by " / ", the upper one carried to the right over empty cells. nil: 2 where the
  /// layout shows it, else 1.
  public var headerRecords: Int? = 1
  /// The cells that each row of a table without a header must have; nil: rows may differ in length.
  public var columnCount: Int?
  /// A longer cell quarantines its row.
  public var maximumCellBytes = 1 << 20
  /// A row is given up as broken at this length.
  public var maximumRecordBytes = 16 << 20
  /// How many lines behind a quote that is never closed are tried as the next whole row.
  public var recoveryLines = 1000

  public init() {}

  public init(
    delimiter: UInt8 = UInt8(ascii: ","), quote: UInt8? = UInt8(ascii: "\""), escape: UInt8? = nil,
    header: HeaderRow = .found
  ) {
    self.delimiter = delimiter
    self.quote = quote
    self.escape = escape
    self.header = header
  }
}

/// Which record names the columns.
public enum HeaderRow: Hashable, Sendable {
  /// The record that the header judge scores highest near the top; the records above it are titles.
  case found
  /// The record with this number, from 1; those above it are titles.
  case row(Int)
  /// None: every record is data.
  case none
}
