import ByteText
import CZlib
import CZstd
import Glibc
import ResidentModel
import Testing

@testable import FormReading

@Suite("Sources")
struct SourcesTests {
  private let text = "so,ten\n" + (0..<5000).map { "\($0),Nguyễn Thị \($0 % 13)\n" }.joined()

  private func gzip(_ bytes: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    deflateInit2_(
      &stream, 6, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    defer { deflateEnd(&stream) }
    var input = bytes
    var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))) + 64)
    let count = output.count
    input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(count)
        _ = deflate(&stream, Z_FINISH)
      }
    }
    return Array(output.prefix(count - Int(stream.avail_out)))
  }

  private func zstd(_ bytes: [UInt8]) -> [UInt8] {
    var output = [UInt8](repeating: 0, count: ZSTD_compressBound(bytes.count))
    let count = ZSTD_compress(&output, output.count, bytes, bytes.count, 3)
    return Array(output.prefix(count))
  }

  @Test("Gzip and Zstandard files, of several members too, read like the plain file")
  func packed() throws {
    let unpacked = try TemporaryFile(text)
    let plain = try WholeReading(of: CSVFormReader(file: unpacked.file)).cells
    let bytes = Array(text.utf8)
    let half = bytes.count / 2
    let packings = [
      gzip(bytes), gzip(Array(bytes[..<half])) + gzip(Array(bytes[half...])) + [0, 0, 0], zstd(bytes),
      zstd(Array(bytes[..<half])) + zstd(Array(bytes[half...])),
    ]
    for packed in packings {
      let temporary = try TemporaryFile(packed, name: "forms.csv.packed")
      let reader = try CSVFormReader(file: temporary.file)
      #expect(!reader.hasRandomAccess)
      #expect(try WholeReading(of: reader).cells == plain)
      #expect(try WholeReading(of: reader.restarted()).cells == plain)
    }
  }

  @Test("What a packed file will come to is told from its beginning, exactly where it is small")
  func expectedBytes() throws {
    let bytes = Array(text.utf8)
    for packed in [bytes, gzip(bytes), zstd(bytes)] {
      let temporary = try TemporaryFile(packed)
      #expect(try temporary.file.expectedBytes(size: packed.count) == bytes.count)
    }
    var random = SeededGenerator(seed: 7)
    let rows = (0..<1_200_000).flatMap { _ in
      withUnsafeBytes(of: random.next() & 0x3f3f_3f3f_3f3f_3f3f) { Array($0) }
    }
    for packed in [gzip(rows), zstd(rows)] {
      let temporary = try TemporaryFile(packed)
      let expected = try temporary.file.expectedBytes(size: packed.count)
      #expect(Double(abs(expected - rows.count)) < 0.1 * Double(rows.count))
    }
  }

  @Test("A packed file that is cut or damaged is refused, never read as shorter")
  func damagedPacking() throws {
    for packed in [gzip(Array(text.utf8)), zstd(Array(text.utf8))] {
      let cut = try TemporaryFile(Array(packed.dropLast(9)))
      #expect(throws: ReadingError(.damagedCompression, file: "forms.csv")) {
        try WholeReading(of: CSVFormReader(file: cut.file))
      }
    }
  }

  @Test("A decompression bomb is refused long before it is unpacked")
  func bomb() throws {
    let rows = Array(repeatElement(Array("1,2\n".utf8), count: 16 << 20).joined())
    for packed in [gzip(rows), zstd(rows)] {
      let temporary = try TemporaryFile(packed)
      #expect(throws: ReadingError(.decompressionLimit, file: "forms.csv")) {
        try WholeReading(of: CSVFormReader(file: temporary.file))
      }
    }
  }

  @Test("UTF-16 of either byte order reads like UTF-8, pairs and halves of pairs included")
  func utf16() throws {
    let text = "so,ten\n1,\"Ngân, 𠀋\"\n2,Đỗ\n"
    for isBigEndian in [false, true] {
      var bytes: [UInt8] = []
      for unit in [0xfeff] + Array(text.utf16) + [0xd800] {
        bytes += isBigEndian ? [UInt8(unit >> 8), UInt8(unit & 255)] : [UInt8(unit & 255), UInt8(unit >> 8)]
      }
      let temporary = try TemporaryFile(bytes)
      var options = CSVReadingOptions(chunkBytes: 7)
      options.transcoding = .detect(bytes)
      #expect(options.transcoding == (isBigEndian ? .utf16BigEndian : .utf16LittleEndian))
      var dialect = CSVDialect()
      dialect.header = .row(1)
      let reading = try WholeReading(
        of: CSVFormReader(file: temporary.file, dialect: dialect, options: options))
      #expect(reading.cells == [["1", "Ngân, 𠀋"], ["2", "Đỗ"]])
      #expect(reading.broken.map(\.bytes) == ["\u{fffd}"])
    }
  }

  @Test("UTF-16 loses nothing below a header, however long the header is")
  func utf16Header() throws {
    for length in 1...40 {
      let heading = String(repeating: "ế", count: length % 7) + String(repeating: "a", count: length)
      let text = "\(heading),ten\n00241,Đỗ\n00242,Vũ\n"
      let bytes = ([0xfeff] + Array(text.utf16)).flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
      let temporary = try TemporaryFile(bytes)
      var options = CSVReadingOptions()
      options.transcoding = .detect(bytes)
      let reader = try CSVFormReader(
        file: temporary.file, dialect: CSVDialect(header: .row(1)), options: options)
      #expect(try WholeReading(of: reader).cells == [["00241", "Đỗ"], ["00242", "Vũ"]], "length \(length)")
    }
  }

  @Test("Standard input is spooled into a private file and read as often as needed")
  func spool() throws {
    let temporary = try TemporaryFile(text)
    let input = open(temporary.path, O_RDONLY)
    defer { close(input) }
    let path = temporary.path + ".spool"
    let file = try InputSpool.spool(descriptor: input, to: path)
    defer { unlink(path) }
    #expect(file.name == "-")
    var status = stat()
    stat(path, &status)
    #expect(status.st_mode & 0o777 == 0o600)
    let plain = try WholeReading(of: CSVFormReader(file: temporary.file)).cells
    #expect(try WholeReading(of: CSVFormReader(file: file)).cells == plain)
  }

  @Test("Packed standard input reads like the plain file; input that packs well is taken for no bomb")
  func packedSpool() throws {
    let plain = try TemporaryFile(text)
    let expected = try WholeReading(of: CSVFormReader(file: plain.file)).cells
    let repetitive = "a,b\n" + String(repeating: "1,\(String(repeating: "x", count: 1000))\n", count: 20_000)
    for bytes in [gzip(Array(text.utf8)), zstd(Array(text.utf8)), Array(repetitive.utf8)] {
      let temporary = try TemporaryFile(bytes)
      let input = open(temporary.path, O_RDONLY)
      defer { close(input) }
      let path = temporary.path + ".spool"
      defer { unlink(path) }
      let file = try InputSpool.spool(descriptor: input, to: path)
      #expect(file.name == "-")
      let reader = try CSVFormReader(file: file)
      if bytes.count < 1 << 20 {
        #expect(try WholeReading(of: reader).cells == expected)
      } else {
        var batch = FormBatch()
        var rows = 0
        while try reader.next(into: &batch) { rows += batch.rows.count }
        #expect(rows == 20_000)
      }
    }
  }

  @Test("Patterns give files in the order of their bytes")
  func patterns() throws {
    let first = try TemporaryFile("a\n1\n", name: "a.csv")
    let folder = first.path.dropLast("a.csv".count)
    for (name, text) in [("B.csv", "a\n2\n"), ("c.csv", "a\n1\n")] {
      let file = open(folder + name, O_WRONLY | O_CREAT, 0o600)
      write(file, text, text.utf8.count)
      close(file)
    }
    defer { for name in ["B.csv", "c.csv"] { unlink(folder + name) } }
    let paths = try FormFile.matching(folder + "*.csv")
    #expect(paths.map { $0.dropFirst(folder.count) } == ["B.csv", "a.csv", "c.csv"])
  }

  @Test(
    "What is no text is told by its first bytes, whatever its name",
    arguments: [
      ("PK\u{3}\u{4}\u{14}\0\u{6}\0[Content_Types].xml", ForeignFormat.xlsx),
      ("PK\u{3}\u{4}\u{14}\0\0\0mimetypeapplication/vnd.oasis.opendocument.spreadsheet", .ods),
      ("PK\u{3}\u{4}\u{14}\0forms.csv", .zip), ("Rar!\u{1a}\u{7}\0", .rar), ("%PDF-1.7\n", .pdf),
      ("BZh91AY&SY\0", .bzip2),
      (
        "<?xml version=\"1.0\"?>\n<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet/></Workbook>",
        .excelXML
      ),
    ])
  func foreign(_ start: String, _ format: ForeignFormat) throws {
    let file = try TemporaryFile(start)
    #expect(throws: ReadingError(.foreign(format), file: "forms.csv")) { try FormFile(path: file.file.path) }
  }

  @Test("UTF-32 is refused by its name, with a mark or without, in either order; UTF-16 is not taken for it")
  func utf32() throws {
    let text = Array("\u{feff}Họ và tên,Số\nLê Thị Bé,1\n".unicodeScalars)
    for isBigEndian in [false, true] {
      let bytes = text.flatMap { scalar in
        let bytes = (0..<4).map { UInt8(truncatingIfNeeded: scalar.value >> ($0 * 8)) }
        return isBigEndian ? bytes.reversed() : bytes
      }
      for start in [0, 4] {
        let file = try TemporaryFile(Array(bytes[start...]))
        #expect(throws: ReadingError(.foreign(.utf32), file: "forms.csv")) {
          try FormFile(path: file.file.path)
        }
      }
    }
    let wide = text.flatMap { [UInt8(truncatingIfNeeded: $0.value), UInt8($0.value >> 8)] }
    let file = try TemporaryFile(wide)
    #expect(try FormFile(path: file.file.path).packing == .plain)
  }

  @Test("Text that begins like the name of a format is text", arguments: ["PK,so\n1,2\n", "BZh9,so\n1,2\n"])
  func text(_ start: String) throws {
    let file = try TemporaryFile(start)
    #expect(try FormFile(path: file.file.path).packing == .plain)
  }

  @Test("A pipe and a device under a path are refused at once, and not waited for")
  func onceReadable() throws {
    var template = Array("/tmp/dancu-test-XXXXXX".utf8CString)
    let folder = String(cString: try #require(mkdtemp(&template)))
    defer { rmdir(folder) }
    let pipe = folder + "/pipe"
    try #require(mkfifo(pipe, 0o600) == 0)
    defer { unlink(pipe) }
    for path in [pipe, "/dev/null"] {
      let name = String(path.split(separator: "/").last ?? "")
      #expect(throws: ReadingError(.system(errno: ESPIPE), file: name)) { try FormFile(path: path) }
    }
  }

  @Test("A missing file, a folder and a pattern without files have their own reasons and exit codes")
  func refusals() throws {
    let reasons: [(String, Int32)] = [("/nowhere/forms.csv", 66), ("/nowhere/*.csv", 66)]
    for (path, code) in reasons {
      #expect { try FormFile.matching(path) } throws: { ($0 as? ReadingError)?.exitCode == code }
    }
    #expect { try CSVFormReader(file: FormFile(path: "/tmp")) } throws: {
      ($0 as? ReadingError)?.exitCode == 65
    }
    let empty = try TemporaryFile("")
    #expect(throws: ReadingError(.unreadable(.fileEmpty), file: "forms.csv")) {
      try CSVFormReader(file: empty.file)
    }
  }
}
