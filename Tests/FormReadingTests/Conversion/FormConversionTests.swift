import ByteText
import ResidentModel
import Testing

@testable import FormReading

@Suite("Conversion")
struct FormConversionTests {
  private func convert(
    _ bytes: [UInt8], _ dialect: CSVDialect = CSVDialect(header: .row(1)),
    to output: FormConversion.Output = .jsonLines
  ) throws -> (text: String, outcome: FormConversion.Outcome) {
    let temporary = try TemporaryFile(bytes)
    var options = CSVReadingOptions(chunkBytes: 5)
    options.leavesOutNonForms = false
    let reader = try CSVFormReader(file: temporary.file, dialect: dialect, options: options)
    var written: [UInt8] = []
    let outcome = try FormConversion(to: output).run(reader) { bytes in
      bytes.withUnsafeBufferPointer { written += $0 }
    }
    return (String(decoding: written, as: UTF8.self), outcome)
  }

  @Test("Rows become objects keyed by the header; repeated names get a number")
  func objects() throws {
    let (text, outcome) = try convert(Array("a,a,\"b\"\"\"\n1,\"x\ny\",\t\\\n,,\na,a,\"b\"\"\"\n9\n".utf8))
    #expect(
      text == #"""
        {"a":"1","a_2":"x\ny","b\"":"\t\\"}
        {"a":"","a_2":"","b\"":""}
        {"a":"a","a_2":"a","b\"":"b\""}

        """#)
    #expect(outcome.rows == 3)
    #expect(outcome.quarantined == 1)
    #expect(outcome.exitCode == 1)
  }

  @Test("What is not UTF-8 becomes U+FFFD, control characters escapes")
  func escapes() throws {
    let (text, _) = try convert(Array("a\n".utf8) + [0x41, 0xe1, 0xba, 0x41, 0xff, 0x01, 0x0a])
    #expect(text == "{\"a\":\"A\u{fffd}A\u{fffd}\\u0001\"}\n")
  }

  @Test("CSV written from CSV reads back the same")
  func roundTrip() throws {
    let source = "a;b\n1;\"x\n\"\"y\"\"\"\n;\"p,q\"\n"
    let (text, _) = try convert(Array(source.utf8), CSVDialect(delimiter: 0x3b, header: .row(1)), to: .csv)
    #expect(text == "a,b\n1,\"x\n\"\"y\"\"\"\n,\"p,q\"\n")
    #expect(try readCSV(text).cells == readCSV(source, CSVDialect(delimiter: 0x3b, header: .none)).cells)
  }

  /// The reading cases of CPython's `test_csv.py`, dialect by dialect, that do not depend on how Python hands over
  /// lines; the expectations are CPython's.
  @Test("CPython's cases give CPython's rows")
  func cpython() throws {
    let plain = CSVDialect(header: .none)
    let backslash = CSVDialect(escape: 0x5c, header: .none)
    let unquoted = CSVDialect(quote: nil, escape: 0x5c, header: .none)
    let apostrophe = CSVDialect(quote: 0x27, header: .none)
    let colon = CSVDialect(delimiter: 0x3a, header: .none)
    let cases: [(CSVDialect, String, [[String]])] = [
      (plain, "", []), (plain, "a,b\r", [["a", "b"]]), (plain, "a,b\r\n", [["a", "b"]]),
      (plain, "a,b\n", [["a", "b"]]),
      (plain, "a\0b\n", [["a\0b"]]), (plain, ",\n", [["", ""]]), (plain, "\"\"\n", [[""]]),
      (plain, "\n", [[]]),
      (plain, "a,\"\"\"b\"\"\",c\n", [["a", "\"b\"", "c"]]),
      (plain, "a,\"b\nc\"\nd\n", [["a", "b\nc"], ["d"]]),
      (plain, "a,b\"c\n", [["a", "b\"c"]]), (plain, "\"a\"b,c\n", [["ab", "c"]]),
      (plain, "a,\"b\"c\"\n", [["a", "bc\""]]),
      (plain, "1,2,3\n4\n\n5,6\n", [["1", "2", "3"], ["4"], [], ["5", "6"]]),
      (plain, "12,12,1\"\"", [["12", "12", "1\"\""]]),
      (
        plain, "\"I see,\"\"\n\"\"said the blind man\",\"as he\"\n",
        [["I see,\"\n\"said the blind man", "as he"]]
      ),
      (plain, "a,b\r\rc\r", [["a", "b"], [], ["c"]]), (plain, "\"9\"\"1\r\n3\"\"8\"\r\n", [["9\"1\r\n3\"8"]]),
      (backslash, "a,\\b,c\n", [["a", "b", "c"]]), (backslash, "a,\"b,\\c\"\n", [["a", "b,c"]]),
      (backslash, "a,\"b\\\"c\"\n", [["a", "b\"c"]]), (backslash, "\\\na\n", [["\na"]]),
      (unquoted, "1,\",3,\",5\n", [["1", "\"", "3", "\"", "5"]]),
      (unquoted, "\"\\\n\\,a\"\n", [["\"\n,a\""]]),
      (apostrophe, "1,',3,',5\n", [["1", ",3,", "5"]]), (apostrophe, "'it''s',x\n", [["it's", "x"]]),
      (colon, "a:b,c:\"d:e\"\n", [["a", "b,c", "d:e"]]),
    ]
    for (dialect, text, expected) in cases {
      for chunkBytes in [1, 3, 4096] {
        let reading = try readCSV(text, dialect, chunkBytes: chunkBytes)
        #expect(reading.cells == expected, "\(text.debugDescription)")
        #expect(reading.broken.isEmpty, "\(text.debugDescription)")
      }
    }
  }

  @Test(
    "A quote or an escape that the end of the file cuts quarantines the row, where CPython makes up an end")
  func differences() throws {
    for text in ["a,\"", "\"a", "\"a\nb,c"] {
      let reading = try readCSV(text)
      #expect(!reading.broken.isEmpty, "\(text.debugDescription)")
    }
  }
}
