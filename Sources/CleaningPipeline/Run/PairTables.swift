import ByteText
import PopulationBaseline
import RecordLinkage

/// Writes `links.csv` and `review.csv`: the pairs that were joined, and those that are left to an officer.
struct PairTables {
  private let linkage: LinkageResult
  private let comparisons: [ComparisonDefinition]
  private let files: SourceFiles

  init(of linkage: LinkageResult, model: LinkageModel, files: SourceFiles) {
    self.linkage = linkage
    comparisons = model.comparisons
    self.files = files
  }

  /// - Parameters:
  ///   - text: what the form numbers point into.
  ///   - side: form → what is written of it.
  func write(
    text: borrowing ByteBuffer, into folder: borrowing RunFolder, side: (UInt32) -> LinkTable.Side?
  ) throws -> [DataPackage.Table] {
    [
      try write(linkage.links, to: "links", text: text, into: folder, side: side),
      try write(linkage.review, to: "review", text: text, into: folder, side: side),
    ]
  }

  private func write(
    _ pairs: [ScoredPair], to name: String, text: borrowing ByteBuffer, into folder: borrowing RunFolder,
    side: (UInt32) -> LinkTable.Side?
  ) throws -> DataPackage.Table {
    let writer = LinkTable(name: name, comparisons: comparisons.map(\.name))
    var table = try RunTables.Table(writer, in: folder)
    var lines = CSVLines()
    for pair in pairs {
      guard let a = side(pair.a), let b = side(pair.b) else { continue }
      let levels = zip(comparisons, linkage.levels(of: pair)).map { comparison, level in
        level == 0 ? "" : comparison.levels[level - 1].name
      }
      writer.appendRow(
        a, b, in: text, files: files, weight: pair.weight, probability: pair.probability,
        decision: pair.decision == .link ? .link : .review, levels: levels, to: &lines)
      if lines.bytes.count > 1 << 20 { try table.write(&lines) }
    }
    try table.write(&lines)
    return try table.finish()
  }
}
