/// Where the forms of an XML file are, and which of their elements are columns.
public struct XMLLayout: Hashable, Sendable {
  /// The paths of the elements that are forms, from the root, by local names: `DanhSachPhieu/Phieu`. Forms of one kind may
  /// stand inside those of another. A single name that is the only path is that element wherever it stands.
  public var records: [String]
  /// Paths below a form: `HoTen`, `NoiThuongTru/Xa`, `@ma`, `NoiThuongTru/@ma`. What stands below another form inside is
  /// that one's. A path from the root (`/DanhSach/Ho/@so`) is a value of an element around forms, and belongs to each of
  /// them that follow. Each path becomes a column.
  public var columns: [String]
  /// Columns, from 0, of which a form inside another one takes the other's value where it has none.
  public var inherited: Set<Int> = []
  /// Columns, from 0, that hold one value: of a repeated element the first one counts, and others are told of. Texts of
  /// other columns are joined.
  public var singleValued: Set<Int> = []

  /// Columns, from 0, whose value is put together, with commas, from those at paths below a form, in this order: an address
  /// that comes in its units.
  public var composed: [Int: [String]] = [:]

  /// Of `records`, from 0, the heads of households that stand beside their members: forms whose values the other forms of the
  /// household have too, at their paths from the root.
  public var heads: Set<Int> = []
  /// Columns, from 0, that forms of some kinds, by their place in `records`, have at another path than the column's.
  public var otherPaths: [Int: [Int: String]] = [:]
  /// Of each of `records`, from 0, the part of the list that such forms are, as the judge of sections numbers them; 0: none is
  /// told. Empty where none is told of any.
  public var sections: [UInt8] = []

  public init(records: [String], columns: [String]) {
    self.records = records
    self.columns = columns
  }

  /// A path without the prefixes of its names.
  public static func localPath(_ path: String) -> String {
    let start = path.hasPrefix("/") ? "/" : ""
    return start
      + path.split(separator: "/").map { step in
        let mark = step.hasPrefix("@") ? "@" : ""
        return step.lastIndex(of: ":").map { mark + step[step.index(after: $0)...] } ?? String(step)
      }.joined(separator: "/")
  }

  public init(record: String, columns: [String]) { self.init(records: [record], columns: columns) }
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
  /// Leave out elements that are no form (empty ones, and what the row judge names) and count them.
  public var leavesOutNonForms = false

  public init(source: UInt32 = 0) { self.source = source }
}
