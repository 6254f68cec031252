import ByteText
import Glibc
import ResidentModel
import Testing
import VietnameseText

@Suite("Names, case by case")
struct NameCasesTests {
  /// One line of `Cases/names.tsv`: the cell, the name, the findings by code (`-` for none), and why.
  struct Case: Sendable {
    var line: Int
    var cell: String
    var name: String
    var findings: String
  }

  @Test("Every line of names.tsv comes out as it says, from a cold and from a warm memo")
  func cases() throws {
    let cases = try NameCasesTests.read()
    #expect(cases.count >= 250)
    var normaliser = NameNormaliser()
    var out = ByteBuffer()
    for _ in 0..<2 {
      for line in cases {
        out.removeAll()
        let cell = ByteBuffer(line.cell)
        let name = normaliser.normalise(cell.span, into: &out)
        let written = out.string(name.text)
        let findings = name.findings.codes.map(\.name).joined(separator: ",")
        #expect(written == line.name, "names.tsv:\(line.line)")
        #expect((findings.isEmpty ? "-" : findings) == line.findings, "names.tsv:\(line.line)")
        // A change has a rule, and no rule stands without a change.
        #expect(
          name.rules.isEmpty == (Array(written.utf8) == Array(line.cell.utf8)), "names.tsv:\(line.line)")
      }
    }
  }

  @Test("Normalising a normalised name changes nothing")
  func idempotent() throws {
    var normaliser = NameNormaliser()
    for line in try NameCasesTests.read() {
      var once = ByteBuffer()
      let cell = ByteBuffer(line.cell)
      let first = normaliser.normalise(cell.span, into: &once)
      var twice = ByteBuffer()
      let second = normaliser.normalise(once.span(first.text), into: &twice)
      #expect(twice.string(second.text) == once.string(first.text), "names.tsv:\(line.line)")
      #expect(second.rules.isEmpty, "names.tsv:\(line.line)")
      for index in 0..<8 { #expect(second.codes[index] == first.codes[index], "names.tsv:\(line.line)") }
    }
  }

  private static func read() throws -> [Case] {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(
      separator: "/")
    let text = try #require(contents(of: folder + "/Cases/names.tsv"))
    var cases: [Case] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count == 4 else { continue }  // headings and the last, empty line
      cases.append(
        Case(
          line: index + 1, cell: unescaped(cells[0]), name: unescaped(cells[1]), findings: String(cells[2])))
    }
    return cases
  }

  private static func contents(of path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = fread(&piece, 1, piece.count, file)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes.append(contentsOf: piece[..<count])
    }
  }

  /// `\u{301}` in the file is the scalar itself: it keeps editors from composing or hiding it.
  private static func unescaped(_ text: Substring) -> String {
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let first = rest.first {
      if rest.starts(with: "\\u{".unicodeScalars), let end = rest.firstIndex(of: "}"),
        let scalar = UInt32(String(rest.dropFirst(3).prefix(upTo: end)), radix: 16).flatMap(
          Unicode.Scalar.init)
      {
        result.append(scalar)
        rest = rest[rest.index(after: end)...]
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return String(result)
  }
}
