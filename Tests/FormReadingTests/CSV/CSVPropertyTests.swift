import ResidentModel
import Testing

@testable import FormReading

@Suite("Delimited files against a naive state machine")
struct CSVPropertyTests {
  /// Bytes that mean something are frequent, so that every short combination of them occurs.
  private func adversarialText(_ random: inout SeededGenerator, count: Int) -> [UInt8] {
    let alphabet = Array("aab,,,\"\"\"\n\n\r".utf8)
    return (0..<count).map { _ in alphabet.randomElement(using: &random)! }  // the alphabet is not empty
  }

  /// A table as an office writes it, with damage now and then.
  private func damagedTable(_ random: inout SeededGenerator, columns: Int) -> [UInt8] {
    var text = ""
    for _ in 0..<Int.random(in: 1...40, using: &random) {
      var cells = (0..<columns).map { _ in
        ["", "Lò", "\"x, y\"", "\"a\nb\"", "\"ông \"\"Ba\"\"\"", "12"].randomElement(using: &random) ?? ""
      }
      switch Int.random(in: 0..<12, using: &random) {
      case 0: cells[0] = "\"" + cells[0]
      case 1: cells.removeLast()
      case 2: cells.append("")
      case 3: cells.append("z")
      case 4: cells[columns - 1] = "x\"y"
      case 5: cells[0] = "\"x\"y"
      default: break
      }
      text += cells.joined(separator: ",") + (["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n")
    }
    if Bool.random(using: &random) { text.unicodeScalars.removeLast() }
    return Array(text.utf8)
  }

  private func check(_ bytes: [UInt8], _ dialect: CSVDialect, columns: Int, seed: UInt64) {
    let expected = NaiveCSVReading(bytes: bytes, dialect: dialect, columns: columns).read()
    for chunkBytes in [1, 5, 64, 1 << 16] {
      var got = WholeReading(csv: bytes, dialect, columns: columns, chunkBytes: chunkBytes)
      got.indexes = []
      #expect(
        got == expected,
        "seed \(seed), chunks of \(chunkBytes): \(String(decoding: bytes, as: UTF8.self).debugDescription)")
      if got != expected { return }
    }
  }

  /// The same of a file whose chunks may be begun anywhere.
  private func checkWindows(_ bytes: [UInt8], _ dialect: CSVDialect, columns: Int, seed: UInt64) throws {
    let temporary = try TemporaryFile(bytes)
    let file = try FileSource(path: temporary.path, name: "forms.csv")
    let expected = NaiveCSVReading(bytes: bytes, dialect: dialect, columns: columns).read()
    for windowBytes in [1, 7, 50, 1 << 16] {
      var got = try WholeReading(csv: file, dialect, columns: columns, windowBytes: windowBytes)
      got.indexes = []
      #expect(
        got == expected,
        "seed \(seed), windows of \(windowBytes): \(String(decoding: bytes, as: UTF8.self).debugDescription)")
      if got != expected { return }
    }
  }

  @Test("Random bytes give the naive reading's rows, faults and places, for any chunk size", arguments: 0..<4)
  func adversarial(columns: Int) throws {
    var dialect = CSVDialect()
    for seed in UInt64(0)..<2500 {
      var random = SeededGenerator(seed: seed)
      dialect.maximumCellBytes = [8, 30, 1 << 20].randomElement(using: &random) ?? 8
      dialect.maximumRecordBytes = max(
        dialect.maximumCellBytes, [20, 60, 1 << 20].randomElement(using: &random) ?? 20)
      dialect.recoveryLines = [1, 3, 1000].randomElement(using: &random) ?? 1
      dialect.quote = seed % 16 == 0 ? nil : UInt8(ascii: "\"")
      let bytes = adversarialText(
        &random, count: Int.random(in: 1...(seed < 800 ? 12 : 160), using: &random))
      check(bytes, dialect, columns: columns, seed: seed)
      // Files cost time: a third of the seeds.
      if seed % 3 == 0 { try checkWindows(bytes, dialect, columns: columns, seed: seed) }
    }
  }

  @Test("Each batch of a damaged file, read again by its index alone, is the batch it was")
  func rereading() throws {
    for seed in UInt64(0)..<200 {
      var random = SeededGenerator(seed: seed)
      var bytes = Array("p,q,r\n".utf8) + damagedTable(&random, columns: 3)
      if seed % 2 == 0 { bytes += adversarialText(&random, count: 200) }
      var dialect = CSVDialect(header: .row(1))
      dialect.maximumCellBytes = 100
      dialect.maximumRecordBytes = 300
      let temporary = try TemporaryFile(bytes)
      let options = CSVReadingOptions(chunkBytes: Int.random(in: 1...200, using: &random))
      let reader = try CSVFormReader(file: temporary.file, dialect: dialect, options: options)
      let whole = try WholeReading(of: reader)
      var again = WholeReading()
      var batch = FormBatch()
      var record = reader.preamble.records + 1
      var line = reader.preamble.lines + 1
      again.nonForms = reader.preamble.nonForms
      for index in whole.indexes {
        try reader.reread(index, into: &batch)
        again.append(batch, record: record, line: line)
        record += UInt64(index.records)
        line += UInt64(index.lines)
      }
      #expect(again == whole, "seed \(seed)")
    }
  }

  @Test("Damaged tables give the naive reading's rows, faults and places, for any chunk size")
  func damaged() throws {
    for seed in UInt64(0)..<1500 {
      var random = SeededGenerator(seed: seed)
      let columns = Int.random(in: 2...5, using: &random)
      let bytes = damagedTable(&random, columns: columns)
      check(bytes, CSVDialect(), columns: columns, seed: seed)
      try checkWindows(bytes, CSVDialect(), columns: columns, seed: seed)
    }
  }

  @Test("Several workers on a damaged file get the batches that one gets alone, wherever windows cut it")
  func workersOnDamage() async throws {
    for seed in UInt64(0)..<40 {
      var random = SeededGenerator(seed: seed)
      var bytes = Array("p,q,r\n".utf8)
      for _ in 0..<12 { bytes += damagedTable(&random, columns: 3) + Array("\n".utf8) }
      let temporary = try TemporaryFile(bytes)
      let dialect = CSVDialect(header: .row(1))
      let options = CSVReadingOptions(chunkBytes: Int.random(in: 1...500, using: &random))
      let reader = try CSVFormReader(file: temporary.file, dialect: dialect, options: options)
      let alone = try WholeReading(of: reader.restarted())
      #expect(try await reader.parts(pulledBy: 3).joined(after: reader.preamble) == alone, "seed \(seed)")
    }
  }

  @Test("A broken record as long as allowed, at the very end of a file, is cut alike in chunks of any size")
  func longestRecordAtTheEnd() throws {
    let bytes = Array("a\n\"x\ny,za,'\n\"xBP08<zz\n".utf8)
    var dialect = CSVDialect()
    dialect.maximumCellBytes = 8
    dialect.maximumRecordBytes = bytes.count - 2
    check(Array(bytes.dropFirst(2)), dialect, columns: 1, seed: 0)
    let temporary = try TemporaryFile(bytes)
    for chunkBytes in 1...bytes.count {
      let reader = try CSVFormReader(
        file: temporary.file, dialect: dialect, options: CSVReadingOptions(chunkBytes: chunkBytes))
      let whole = try WholeReading(of: reader)
      #expect(whole.broken.map(\.code) == [.rowTruncated], "chunks of \(chunkBytes)")
      var batch = FormBatch()
      for index in whole.indexes { try reader.reread(index, into: &batch) }
    }
  }
}
