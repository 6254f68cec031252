import ByteText
import FormReading
import ResidentModel
import VietnameseText

/// One file on its way to being read: first a look at its shape, then the reader.
struct FileOpening {
  let source: SourceSettings
  let file: FormFile
  /// The file's number in the run, from 0.
  let number: UInt32
  /// In `job: link`: the headings that are looked for; nil: those of resident forms.
  var compared: ComparedHeadings?

  /// What the look found: column names, some rows, and how to read on.
  struct Shape {
    var names: [String]
    /// The names as they stand in the file, where they still have to be decoded; empty when `names` are final.
    var headingBytes: [[UInt8]] = []
    /// The cells of the rows above the header, as they stand in the file.
    var titles: [[[UInt8]]] = []
    /// The first rows, as raw cells, and their numbers in the file.
    var sample: [[[UInt8]]]
    var sampleRows: [UInt64] = []
    /// Rows from further on in the file, for what its encodings are told from.
    var furtherRows: [[[UInt8]]] = []
    var dialect: CSVDialect?
    var transcoding = CSVReadingOptions.Transcoding.none
    var layout: XMLLayout?
    /// Of a document whose bytes come as characters: how its columns store their letters.
    var documentEncoding: TextEncoding?
    var delimiterIsDoubtful = false
    /// What there is to tell of the file's shape.
    var findings: [FileFinding] = []
    /// Columns of a document, from 0, whose values stand behind forms that they belong to.
    var lateColumns: Set<Int> = []
    /// Columns of a document, from 0, that another column is put together from.
    var composedParts: Set<Int> {
      guard let layout else { return [] }
      let parts = Set(layout.composed.values.joined())
      return Set(layout.columns.indices.filter { parts.contains(layout.columns[$0]) })
    }
    /// How many rows of the file the names were made from.
    var headerRecords = 1
  }

  static let sampledRows = 2000
  /// Fewer rows are looked at once their cells have this many bytes: ten times those of rows of usual length.
  static let sampledBytes = 8 << 20

  func shape() throws -> Shape {
    switch source.format {
    case .csv: try delimitedShape()
    case .xml: try documentShape()
    }
  }

  private var declaresUTF16: Bool {
    source.encoding.flatMap(TextEncoding.init(name:))?.isUTF16 ?? false
  }

  private func delimitedShape() throws -> Shape {
    let start = try file.sample()
    // A byte order mark counts for more than what is declared.
    let hasMark = [[0xff, 0xfe], [0xfe, 0xff]].contains(start.prefix(2))
    let transcoding: CSVReadingOptions.Transcoding =
      declaresUTF16 || source.encoding == nil || hasMark ? .detect(start) : .none
    var shape = Shape(names: [], sample: [])
    shape.transcoding = transcoding
    var dialect = CSVDialect(quote: source.quote, escape: source.escape)
    if let delimiter = source.delimiter {
      dialect.delimiter = delimiter
    } else {
      let (detected, evidence) = CSVDialect.detect(transcoding == .none ? start : start.filter { $0 != 0 })
      dialect.delimiter = detected.delimiter
      shape.delimiterIsDoubtful = evidence.isDoubtful
    }
    dialect.header =
      switch source.headerRow {
      case .auto: .found
      case .none: .none
      case .row(let row): .row(row)
      }
    dialect.headerRecords = source.headerRecords
    let reader = try topReader(dialect, transcoding)
    shape.dialect = dialect
    shape.names = reader.columnNames
    if transcoding == .none { shape.headingBytes = reader.headingBytes }
    shape.headerRecords = reader.headerRecords
    shape.titles = reader.titles
    (shape.sample, shape.sampleRows) = try sample(of: reader)
    if transcoding == .none {
      shape.furtherRows = try file.spreadRows(
        dialect: dialect, columns: reader.columnNames.count, behind: Self.bytes(of: shape.sample))
    }
    if dialect.header == .none {
      // A row with more or fewer cells than most is broken, as it is below a header.
      let width = Self.usualWidth(of: shape.sample)
      shape.dialect?.columnCount = width
      shape.names = (1...width).map(String.init)
    }
    return shape
  }

  /// The reader that finds the header. Where it is not where the pipeline says, that is told, not that there is none.
  private func topReader(
    _ dialect: CSVDialect, _ transcoding: CSVReadingOptions.Transcoding
  ) throws -> CSVFormReader {
    func reader(_ judge: @escaping HeaderJudge) throws(ReadingError) -> CSVFormReader {
      try CSVFormReader(
        file: file, dialect: dialect, options: options(transcoding), headerJudge: judge,
        topRowJudge: topRowJudge())
    }
    do throws(ReadingError) {
      // A table whose columns are declared by heading has its header where those headings stand.
      return try reader(headerJudge())
    } catch {
      guard error.reason == .unreadable(.headerNotFound) else { throw error }
      if case .row(let row) = dialect.header {
        throw RunFailure.columns(file: file.name, key: "run.header-row-missing", values: ["row": "\(row)"])
      }
      guard case .declared(let columns) = source.columns else { throw error }
      // With the header that the table seems to have, each heading is told of that is not in it.
      if let found = try? reader(HeaderMatcher.embedded.looksLikeHeader) { return found }
      throw RunFailure.columns(
        file: file.name, key: "run.headings-missing",
        values: ["headings": columns.map(\.heading).joined(separator: ", ")])
    }
  }

  /// About as many as the rows have in the file.
  private static func bytes(of rows: [[[UInt8]]]) -> Int {
    rows.reduce(0) { $0 + $1.reduce(0) { $0 + $1.count + 1 } }
  }

  private static func usualWidth(of rows: [[[UInt8]]]) -> Int {
    var counts: [Int: Int] = [:]
    for row in rows where !row.isEmpty { counts[row.count, default: 0] += 1 }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 1
  }

  /// Scores a record as a header in each encoding that it may be in: the names of an old one reach the judge byte for
  /// byte, as Latin-1.
  func headerJudge() -> HeaderJudge {
    let judge: HeaderJudge
    if case .declared(let columns) = source.columns {
      let headings = Set(columns.map(\.heading))
      judge = { cells in Double(cells.count { headings.contains($0) }) }
    } else if let compared {
      judge = { cells in Double(cells.count { compared.position(of: $0) != nil }) }
    } else {
      judge = HeaderMatcher.embedded.looksLikeHeader
    }
    // Also where another encoding is declared: then the header is found, and the columns show that it is wrong.
    let decoders = Self.legacyDecoders()
    return { cells in
      Self.readings(of: cells, by: decoders).reduce(0) { max($0, judge($1)) }
    }
  }

  private static func legacyDecoders() -> [ColumnDecoder] {
    [TextEncoding.tcvn3, .vni, .viscii, .vps, .windows1258].map { ColumnDecoder($0) }
  }

  /// Cells as they stand, and, where they have letters that may be an old encoding's, in each of these.
  private static func readings(of cells: [String], by decoders: [ColumnDecoder]) -> [[String]] {
    guard cells.contains(where: { !$0.utf8.allSatisfy { $0 < 0x80 } }) else { return [cells] }
    return [cells] + decoders.map { decoder in cells.map { $0.decodedFromLatin1(by: decoder) } }
  }

  /// Knows the first form of a list, below which no header of the whole list stands; nil where the columns are any.
  func topRowJudge() -> TopRowJudge? {
    guard compared == nil else { return nil }
    let decoders = Self.legacyDecoders()
    let declared: [String: ResidentField]?
    if case .declared(let columns) = source.columns {
      declared = Dictionary(
        columns.compactMap { name, heading in ResidentField(name: name).map { (heading, $0) } },
        uniquingKeysWith: { first, _ in first })
    } else {
      declared = nil
    }
    return TopRowJudge(
      forms: { header in
        if let declared {
          let row = FirstForm(fields: header.map { declared[$0] })
          return { row.fits($0) }
        }
        let matcher = HeaderMatcher.embedded
        let best = Self.readings(of: header, by: decoders).max {
          matcher.looksLikeHeader($0) < matcher.looksLikeHeader($1)
        }
        let row = FirstForm(fields: FirstForm.fields(of: best ?? header, matcher))
        return { row.fits($0) }
      },
      areParts: { cells in
        Self.readings(of: cells, by: decoders).contains(where: SheetLayout.areParts)
      })
  }

  func options(_ transcoding: CSVReadingOptions.Transcoding) -> CSVReadingOptions {
    var options = CSVReadingOptions(source: number)
    options.transcoding = transcoding
    // Which cells of any table may be left out nobody knows.
    options.padsShortRows = compared == nil
    return options
  }

  func sample(of reader: any FormReader) throws -> ([[[UInt8]]], [UInt64]) {
    var batch = FormBatch()
    var rows: [[[UInt8]]] = []
    var numbers: [UInt64] = []
    var first: UInt64 = 0
    var bytes = 0
    var isEnough: Bool { rows.count >= Self.sampledRows || bytes >= Self.sampledBytes }
    while !isEnough, try reader.next(into: &batch) {
      for row in batch.rows.indices where !isEnough {
        var cells: [[UInt8]] = []
        for cell in batch.cells(ofRow: row) {
          let span = batch.text.span(batch.cells[cell])
          cells.append((0..<span.count).map { span[$0] })
          bytes += span.count
        }
        rows.append(cells)
        numbers.append(first + UInt64(batch.rows[row].record))
      }
      first += UInt64(batch.index.records)
    }
    // The header and what stands above it are known by now.
    return (rows, numbers.map { $0 + UInt64(reader.preamble.records) + 1 })
  }
}

extension String {
  /// The text that the characters stand for when each of them is a byte; itself when one of them is none.
  fileprivate func decodedFromLatin1(by decoder: ColumnDecoder) -> String {
    let bytes = unicodeScalars.compactMap { UInt8(exactly: $0.value) }
    guard bytes.count == unicodeScalars.count else { return self }
    var out = ByteBuffer()
    return out.string(decoder.decode(bytes.span, into: &out).text)
  }
}
