import ByteText
import Glibc
import ResidentModel

@testable import FormReading

/// A file in a folder of its own, gone when the value is.
final class TemporaryFile {
  let path: String

  init(_ bytes: [UInt8], name: String = "forms.csv") throws {
    var template = Array("/tmp/form-reading-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw ReadingError(.system(errno: errno), file: name) }
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    path = folder + "/" + name
    let file = open(path, O_WRONLY | O_CREAT, 0o600)
    defer { close(file) }
    var done = 0
    while done < bytes.count {
      done += bytes[done...].withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    }
  }

  convenience init(_ text: String, name: String = "forms.csv") throws {
    try self.init(Array(text.utf8), name: name)
  }

  deinit {
    unlink(path)
    rmdir(String(path[..<path.lastIndex(of: "/")!]))  // `path` was made with a folder above
  }

  var file: FormFile { get throws { try FormFile(path: path) } }
}

/// Everything that a reader gave, with places in the file.
struct WholeReading: Equatable {
  struct Row: Equatable {
    var record: UInt64
    var line: UInt64
    var byteOffset: UInt64
    var cells: [String]
  }
  struct Broken: Equatable {
    var record: UInt64
    var lines: ClosedRange<UInt64>
    var code: FindingCode
    var bytes: String
  }

  var rows: [Row] = []
  var broken: [Broken] = []
  var nonForms = NonFormCounts()
  var findings: [FindingCode] = []
  var indexes: [BatchIndex] = []

  init() {}

  init(of reader: any FormReader) throws {
    var batch = FormBatch()
    var record = reader.preamble.records + 1
    var line = reader.preamble.lines + 1
    nonForms = reader.preamble.nonForms
    while try reader.next(into: &batch) {
      append(batch, record: record, line: line)
      record += UInt64(batch.index.records)
      line += UInt64(batch.index.lines)
    }
  }

  mutating func append(_ batch: borrowing FormBatch, record: UInt64, line: UInt64) {
    for row in batch.rows.indices {
      let place = batch.rows[row]
      rows.append(
        Row(
          record: record + UInt64(place.record), line: line + UInt64(place.line),
          byteOffset: place.byteOffset,
          cells: batch.strings(ofRow: row)))
    }
    for span in batch.quarantined {
      broken.append(
        Broken(
          record: record + UInt64(span.record),
          lines: line + UInt64(span.firstLine)...line + UInt64(span.lastLine),
          code: span.code, bytes: batch.text.string(span.text)))
    }
    nonForms += batch.nonForms
    findings += batch.findings.map(\.code)
    indexes.append(batch.index)
  }

  var cells: [[String]] { rows.map(\.cells) }
}

extension FormReader {
  /// What a number of workers pull side by side, a part for each batch, in the order of the batches.
  func parts(pulledBy workers: Int) async throws -> [WholeReading.Part] {
    let parts = try await withThrowingTaskGroup(of: [WholeReading.Part].self) { group in
      for _ in 0..<workers {
        group.addTask {
          var batch = FormBatch()
          var parts: [WholeReading.Part] = []
          while try self.next(into: &batch) { parts.append(WholeReading.Part(batch)) }
          return parts
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    return parts.sorted { $0.index.chunk < $1.index.chunk }
  }
}

extension WholeReading {
  /// One batch, its places counted from its own start.
  struct Part {
    var reading = WholeReading()
    var index: BatchIndex

    init(_ batch: borrowing FormBatch) {
      index = batch.index
      reading.append(batch, record: 0, line: 0)
    }
  }
}

extension [WholeReading.Part] {
  /// One reading of the whole file, with the places that `BatchPlaces` works out.
  func joined(after preamble: Preamble) -> WholeReading {
    let places = BatchPlaces(preamble: preamble, indexes: map(\.index))
    var whole = WholeReading()
    whole.nonForms = preamble.nonForms
    for part in self {
      let record = places.record(0, chunk: part.index.chunk)
      let line = places.line(0, chunk: part.index.chunk)
      for var row in part.reading.rows {
        (row.record, row.line) = (row.record + record, row.line + line)
        whole.rows.append(row)
      }
      for var span in part.reading.broken {
        span.record += record
        span.lines = span.lines.lowerBound + line...span.lines.upperBound + line
        whole.broken.append(span)
      }
      whole.nonForms += part.reading.nonForms
      whole.findings += part.reading.findings
      whole.indexes += part.reading.indexes
    }
    return whole
  }
}

/// Reads text as a delimited file, in chunks of the given size.
func readCSV(
  _ text: String, _ dialect: CSVDialect = CSVDialect(header: .none), chunkBytes: Int? = nil,
  headerJudge: HeaderJudge? = nil, rowJudge: RowJudge? = nil,
  paddingShortRows shortRowJudge: ShortRowJudge? = nil, lineJudge: LineJudge? = nil
) throws -> WholeReading {
  let temporary = try TemporaryFile(text)
  var options = CSVReadingOptions(chunkBytes: chunkBytes)
  options.padsShortRows = shortRowJudge != nil
  return try WholeReading(
    of: CSVFormReader(
      file: temporary.file, dialect: dialect, options: options, headerJudge: headerJudge, rowJudge: rowJudge,
      shortRowJudge: shortRowJudge, lineJudge: lineJudge))
}

/// A small generator with a seed, the same on every machine (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) {
    // Scrambled: seeds one apart must not give one stream, shifted.
    state = (seed &+ 0x632b_e59b_d9b4_e019) &* 0xff51_afd7_ed55_8ccd
    state ^= state >> 32
  }
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
