import Testing

@Suite("The corpus of hard cases")
struct HardCaseCorpusTests {
  /// The files of `Cases/`, with their columns: the cell first or behind a context, the reason last.
  static let files = [
    ("names.tsv", 4), ("dates.tsv", 5), ("numbers.tsv", 8), ("phones.tsv", 4), ("vocabulary.tsv", 5),
    ("addresses.tsv", 6),
  ]

  @Test("It has more than 900 lines, each with its reason, none twice")
  func corpus() throws {
    var lines = 0
    for (name, columns) in HardCaseCorpusTests.files {
      let file = try #require(CaseFile(name, columns: columns), "\(name)")
      lines += file.lines.count
      // By bytes: two spellings that Unicode holds equal are two cases.
      var seen: Set<[UInt8]> = []
      for line in file.lines {
        #expect(line.cells.last?.isEmpty == false, "\(name):\(line.number) has no reason")
        #expect(
          seen.insert(Array(line.cells.dropLast().joined(separator: "\t").utf8)).inserted,
          "\(name):\(line.number) stands twice")
      }
    }
    #expect(lines > 900)
  }
}
