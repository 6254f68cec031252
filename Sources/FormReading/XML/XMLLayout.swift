/// Where the forms of an XML file are, and which of their elements are columns.
public struct XMLLayout: Hashable, Sendable {
  /// The path of one form's element from the root, by local names: `DanhSachPhieu/Phieu`. A single name is that
  /// element wherever it stands.
  public var record: String
  /// Paths below the record: `HoTen`, `NoiThuongTru/Xa`, `@ma`, `NoiThuongTru/@ma`. Each becomes a column.
  public var columns: [String]

  public init(record: String, columns: [String]) {
    self.record = record
    self.columns = columns
  }
}

/// What an XML file may ask for. Each bound has a code of its own, and is checked before the parser sees the bytes.
public struct XMLLimits: Hashable, Sendable {
  public var depth = 64
  /// Bytes of one tag; many attributes on one element cost the parser quadratic time.
  public var tagBytes = 64 << 10
  public var attributes = 256
  /// Bytes of one run of text, comment or CDATA.
  public var textBytes = 1 << 20
  public var recordBytes = 16 << 20

  public init() {}
}

/// How an XML file is cut into batches, and what a fault in it means.
public struct XMLReadingOptions: Hashable, Sendable {
  /// The source's number in the run, from 0.
  public var source: UInt32 = 0
  public var batchRecords = 16_384
  /// Text bytes of one batch, about.
  public var batchBytes = 2 << 20
  public var limits = XMLLimits()
  /// Keep the records that closed before a fault, and quarantine the one it broke, instead of refusing the file.
  /// `XMLFormReader.fault` tells of it either way.
  public var keepsRecordsBeforeFault = false
  /// Each byte is the character of the same number, whatever the document declares: for the encodings of fonts, which
  /// are decoded column by column.
  public var readsBytesAsCharacters = false

  public init(source: UInt32 = 0) { self.source = source }
}
