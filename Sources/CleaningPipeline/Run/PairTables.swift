import ByteText
import PopulationBaseline
import RecordLinkage

/// `links.csv` and `review.csv`, open: the pairs that were joined, and those that are left to an officer.
struct PairTables: ~Copyable, Sendable {
  private let linkage: LinkageResult
  private let comparisons: [ComparisonDefinition]
  private let files: SourceFiles
  private let marks: FormMarks
  private let writers: (links: LinkTable, review: LinkTable)
  private var links: RunTables.Table
  private var review: RunTables.Table

  init(
    of linkage: LinkageResult, model: LinkageModel, marks: FormMarks, files: SourceFiles,
    in folder: borrowing RunFolder
  ) throws {
    let names = model.comparisons.map(\.name)
    let writers = (
      links: LinkTable(name: "links", comparisons: names),
      review: LinkTable(name: "review", comparisons: names, hasMarks: true)
    )
    let links = try RunTables.Table(writers.links, in: folder)
    let review = try RunTables.Table(writers.review, in: folder)
    self.linkage = linkage
    comparisons = model.comparisons
    self.files = files
    self.marks = marks
    self.writers = writers
    self.links = links
    self.review = review
  }

  /// - Parameter side: form → what is written of it, its number appended to the bytes.
  consuming func write(
    side: (UInt32, inout ByteBuffer) -> LinkTable.Side?
  ) throws -> [DataPackage.Table] {
    try Self.write(
      linkage.links, by: writers.links, linkage, comparisons, files, marks, to: &links, side: side)
    try Self.write(
      linkage.review, by: writers.review, linkage, comparisons, files, marks, to: &review, side: side)
    return [try links.finish(), try review.finish()]
  }

  private static func write(
    _ pairs: [ScoredPair], by writer: LinkTable, _ linkage: LinkageResult,
    _ comparisons: [ComparisonDefinition], _ files: SourceFiles, _ marks: FormMarks,
    to table: inout RunTables.Table, side: (UInt32, inout ByteBuffer) -> LinkTable.Side?
  ) throws {
    var lines = CSVLines()
    var text = ByteBuffer()
    for pair in pairs {
      text.removeAll()
      guard let a = side(pair.a, &text), let b = side(pair.b, &text) else { continue }
      let levels = zip(comparisons, linkage.levels(of: pair)).map { comparison, level in
        level == 0 ? "" : comparison.levels[level - 1].name
      }
      writer.appendRow(
        a, b, in: text, files: files, weight: pair.weight, probability: pair.probability,
        decision: pair.decision == .link ? .link : .review, levels: levels,
        marks: (marks[pair.a], marks[pair.b]), to: &lines)
      if lines.bytes.count > 1 << 20 { try table.write(&lines) }
    }
    try table.write(&lines)
  }
}
