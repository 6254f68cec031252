import ByteText
import FuzzInput

@testable import FormReading

/// Any bytes as a table: the same rows, faults and places as the naive reading, in chunks of any size, by workers'
/// batches read again alone; and what a conversion writes reads back as the same cells.
@_cdecl("LLVMFuzzerTestOneInput")
public func readAsCSV(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = FuzzInput(bytes, count)
  var dialect = CSVDialect(delimiter: input.choose(CSVDialect.knownDelimiters))
  dialect.quote = input.choose([UInt8(ascii: "\""), UInt8(ascii: "'"), nil])
  dialect.maximumCellBytes = input.choose([1 << 20, 8, 30])
  dialect.maximumRecordBytes = max(dialect.maximumCellBytes, input.choose([1 << 20, 20, 60]))
  dialect.recoveryLines = input.choose([1000, 1, 3])
  let columns = input.choose([0, 1, 2, 3, 5])
  compareWithNaiveReading(input.rest, dialect, columns: columns)
  readFile(input.rest, dialect)
  readConverted(input.rest)
  return 0
}

private func compareWithNaiveReading(_ bytes: [UInt8], _ dialect: CSVDialect, columns: Int) {
  var naive = NaiveCSVReading(bytes: bytes, dialect: dialect, columns: columns).read()
  naive.findings.sort { $0.rawValue < $1.rawValue }
  // Tiny chunks copy the rest of the input each time: short inputs show what they can show.
  let smallest = bytes.count < 100 ? 1 : 61
  let memory = MemoryFile(bytes)
  for chunkBytes in [smallest, 64, 1 << 16] {
    var readings = [WholeReading(csv: bytes, dialect, columns: columns, chunkBytes: chunkBytes)]
    if let file = try? FileSource(path: memory.path, name: "input") {
      // The file lies in memory and does not change.
      readings.append(try! WholeReading(csv: file, dialect, columns: columns, windowBytes: chunkBytes))
    }
    for var found in readings {
      found.indexes = []
      // A batch tells one kind of finding after the other.
      found.findings.sort { $0.rawValue < $1.rawValue }
      require(found == naive, "chunks of \(chunkBytes) bytes give the naive reading")
    }
  }
}

/// The whole reader, packed files and escapes included, which the naive reading does not know.
private func readFile(_ bytes: [UInt8], _ declared: CSVDialect) {
  let memory = MemoryFile(bytes)
  guard var file = try? FormFile(path: memory.path) else { return }
  file.limits.bytes = 1 << 20
  for escape in [nil, UInt8(ascii: "\\")] {
    var dialect = CSVDialect.detect(Array(bytes.prefix(4096)), declared: declared).dialect
    dialect.escape = escape
    let readings = [bytes.count < 100 ? 5 : 200, 1 << 16].map { try? read(file, dialect, chunkBytes: $0) }
    guard let small = readings[0], let large = readings[1] else {
      require(readings[0] == nil && readings[1] == nil, "a file is refused whatever the chunks")
      continue
    }
    require(
      small.rows == large.rows && small.broken == large.broken && small.nonForms == large.nonForms
        && small.findings.count == large.findings.count, "a file gives the same rows whatever the chunks")
  }
}

private func read(_ file: FormFile, _ dialect: CSVDialect, chunkBytes: Int) throws -> WholeReading {
  let reader = try CSVFormReader(
    file: file, dialect: dialect, options: CSVReadingOptions(chunkBytes: chunkBytes))
  let reading = try WholeReading(of: reader)
  guard reader.hasRandomAccess else { return reading }
  var batch = FormBatch()
  for index in reading.indexes.reversed() {
    // A batch that was read is read again: the file lies in memory and does not change.
    try! reader.reread(index, into: &batch)
    require(batch.index == index, "a batch read again alone is the batch it was")
  }
  return reading
}

private func readConverted(_ bytes: [UInt8]) {
  let memory = MemoryFile(bytes)
  let plain = FormFile(path: memory.path, packing: .plain)
  let dialect = CSVDialect(header: .none)
  var written: [UInt8] = []
  guard let reader = try? CSVFormReader(file: plain, dialect: dialect),
    (try? FormConversion(to: .csv).run(reader) { piece in
      piece.withUnsafeBufferPointer { written.append(contentsOf: $0) }
    }) != nil,
    let cells = try? WholeReading(of: CSVFormReader(file: plain, dialect: dialect)).cells
  else { return }
  let again = WholeReading(csv: written, dialect, columns: 0, chunkBytes: 1 << 16)
  require(again.broken.isEmpty, "what was converted is well-formed")
  require(again.cells.filter { !$0.isEmpty } == cells.filter { !$0.isEmpty }, "what was converted reads back")
}
