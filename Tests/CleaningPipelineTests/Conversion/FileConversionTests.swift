import Synchronization
import Testing
import VietnameseText
import Wording

@testable import CleaningPipeline

@Suite("Converting a file")
struct FileConversionTests {
  /// What a conversion writes and says.
  static func convert(
    _ bytes: [UInt8], _ conversion: FileConversion = FileConversion(), csv: Bool = false
  ) throws -> (text: String, said: [String], status: CleaningPipeline.ExitStatus) {
    var out: [UInt8] = []
    var said: [String] = []
    var status = CleaningPipeline.ExitStatus.success
    try RunFolderTests.withFolder { root in
      let folder = try FolderHandle(making: root)
      var file = try folder.createFile("in")
      try file.write(bytes.span)
      _ = try file.finish()
      status = try conversion.run(
        root + "/in", to: csv ? .csv : .jsonLines, language: .en, say: { said.append($0) },
        sink: { bytes in bytes.withUnsafeBufferPointer { out += Array($0) } })
    }
    return (String(decoding: out, as: UTF8.self), said, status)
  }

  @Test("Rows become objects keyed by header; a short row is left out, named and counted")
  func objects() throws {
    let result = try Self.convert(Array("a,b\n1,\"x\ny\"\n2\n3,4\n".utf8))
    #expect(result.text == "{\"a\":\"1\",\"b\":\"x\\ny\"}\n{\"a\":\"3\",\"b\":\"4\"}\n")
    #expect(result.said.count == 1 && result.said[0].hasPrefix("in:4: [dong.too-few-cells] error: "))
    #expect(result.status == .gateFailed)
  }

  @Test("The line that tells Excel the delimiter is no header")
  func delimiterLine() throws {
    let result = try Self.convert(Array("sep=;\na;b\n1;2\n".utf8))
    #expect(result.text == "{\"a\":\"1\",\"b\":\"2\"}\n")
  }

  @Test("Bytes that are no UTF-8, and words that may be in several encodings, are told of; no value is")
  func doubts() throws {
    let broken = try Self.convert(Array("a,b\n1,x\n2,".utf8) + [0xff, 0xe1, 0xba] + Array("\n".utf8))
    #expect(broken.text == "{\"a\":\"1\",\"b\":\"x\"}\n{\"a\":\"2\",\"b\":\"\u{fffd}\u{fffd}\"}\n")
    #expect(broken.said.contains { $0.hasPrefix("in:3: [dong.invalid-utf8] ") })
    #expect(broken.said.contains { $0.hasPrefix("in, column 2: [bang-ma.") })
  }

  @Test("Without a header rows are arrays of any length")
  func arrays() throws {
    var conversion = FileConversion()
    conversion.hasHeader = false
    conversion.delimiter = UInt8(ascii: ";")
    let result = try Self.convert(Array("a;b\n1;2;3\n".utf8), conversion)
    #expect(result.text == "[\"a\",\"b\"]\n[\"1\",\"2\",\"3\"]\n" && result.status == .success)
  }

  @Test("A file in an old encoding is told by its words; columns of few words and headings follow the file")
  func oldEncoding() throws {
    let names = [
      "Nguyễn Văn Đức", "Trần Thị Hường", "Lê Hữu Phước", "Phạm Thị Tuyết", "Hoàng Văn Thắng", "Đặng Thị Mỹ",
    ]
    var text = "Họ và tên,Giới tính,Số\n"
    for row in 0..<60 { text += "\(names[row % 6]),\(row % 2 == 0 ? "Nam" : "Nữ"),\(row)\n" }
    let tcvn3 = try Self.tcvn3(text)
    let result = try Self.convert(tcvn3, csv: true)
    #expect(result.text == text)
    #expect(try Self.convert(Array(text.utf8), csv: true).text == text)
  }

  /// Lower-case letters only, which is what the test's words need beside `Đ`: TCVN3 has no toned capitals.
  static func tcvn3(_ text: String) throws -> [UInt8] {
    let letters: [Character: UInt8] = [
      "Đ": 0xa7, "ă": 0xa8, "â": 0xa9, "ê": 0xaa, "ô": 0xab, "ơ": 0xac, "ư": 0xad, "đ": 0xae, "à": 0xb5,
      "ắ": 0xbe, "ạ": 0xb9, "ễ": 0xd4, "ế": 0xd5, "ầ": 0xc7, "ị": 0xde, "ứ": 0xf8, "ữ": 0xf7, "ờ": 0xea,
      "ớ": 0xed, "ỹ": 0xfc, "ọ": 0xe4, "í": 0xdd, "ố": 0xe8, "ặ": 0xc6,
    ]
    return try text.map { character in
      if let ascii = character.asciiValue { return ascii }
      return try #require(letters[character], "\(character)")
    }
  }

  @Test("XML is told by its first character")
  func xml() throws {
    let xml = "\u{feff}<?xml version=\"1.0\"?>\n<D><P><a>1</a></P><P><a>2</a><b>x</b></P></D>"
    let result = try Self.convert(Array(xml.utf8))
    #expect(result.text == "{\"a\":\"1\",\"b\":\"\"}\n{\"a\":\"2\",\"b\":\"x\"}\n")
  }

  @Test("A file that is not there is said to be missing")
  func missing() throws {
    let said = Mutex<[String]>([])
    let status = try FileConversion().run(
      "/tmp/dancu-no-such-folder/x", to: .csv, language: .en,
      say: { line in said.withLock { $0.append(line) } },
      sink: { _ in })
    #expect(status == .inputMissing && said.withLock { $0.count } == 1)
  }
}
