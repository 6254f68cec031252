/// Keeps the pairs that the rules find from outgrowing the rows.
///
/// As the records become more, so do strangers that share a key: they grow with the square of the rows, pairs of one person
/// only with the rows. A rule that would find more pairs than its share is *tightened*: it leaves out pairs that differ in
/// several of the model's witnesses, as two forms of one person seldom do. Rules below their share, and so nearly all rules
/// of few records, run as they are.
///
/// How many pairs a rule would find is counted on a part of its keys, which are hashes: the same part for the same rows,
/// whatever their order and the number of workers.
struct RuleTightening: Sendable {
  /// Pairs a row that a rule may find, those that others find too included.
  var budget = 0.2
  /// Of fewer rows every pair is compared that the rules find: counting first would take as long.
  var fewestRows = 1 << 18

  /// Witnesses in which a pair of a tightened rule may differ, by their bits in `WitnessSignatures`; a missing value differs
  /// from none. One would be too few: forms with two mistakes were missed, and so many look-alikes that too little was
  /// learnt of them.
  static let mostDiffering = 2

  /// The partitions of a rule to count, of `partitionCount`.
  private static func sample(of partitionCount: Int) -> Range<Int> { 0..<max(1, partitionCount / 32) }

  /// Whether a rule has to be tightened.
  ///
  /// - Parameters:
  ///   - stream: the number of the rule's first partition in `sources`.
  ///   - rows: of the whole table.
  func isNeeded(
    byRule rule: Int, firstStream stream: Int, partitionCount: Int, in sources: [PagedStreams],
    of keys: [BlockingKeys], rows: Int, _ shared: inout SharedKeys
  ) -> Bool {
    if keys[rule].witnesses.isEmpty || rows < fewestRows { return false }
    let sample = Self.sample(of: partitionCount)
    let allowed = budget * Double(rows) * Double(sample.count) / Double(partitionCount)
    let count = BlockWalk(counting: keys, rule: rule)
    for partition in sample {
      shared.forEachRun(of: stream + partition, in: sources) { count.visit($0) }
      if Double(count.counted) > allowed { return true }
    }
    return false
  }
}
