import ByteText

/// One worker's way through the blocks of all rules: what it found on it, and the memory that it keeps.
final class BlockWalk: @unchecked Sendable {
  // Sendable by protocol: one worker uses it at a time; others read its streams only after it has finished.
  private let keys: [BlockingKeys]
  private(set) var keyStreams: PagedStreams
  let pairs: PairRanges
  /// By rule.
  var rowsWithKey: [Int]
  private(set) var skippedPairs: [UInt64]
  private(set) var oversizeKeys: [[UInt64]]
  private(set) var thinnedKeys: [[UInt64]]
  private(set) var skippedBlocks: [SkippedBlock] = []
  private var rule = 0
  /// Of the rule at hand: looking at a small block touches no reference.
  private var limit = 0
  private var isTight = false
  private var standIns: StandInRows?
  /// What tightened rules compare; nil where none can be.
  private let signatures: WitnessSignatures?
  /// Pairs are counted, and nothing is noted.
  private let isCounting: Bool
  private(set) var counted = 0

  init(
    keys: [BlockingKeys], signatures: WitnessSignatures?, rowCount: Int, streamCount: Int, spill: SpillFolder?
  ) {
    self.keys = keys
    self.signatures = signatures
    keyStreams = PagedStreams(streamCount: streamCount, in: spill)
    pairs = PairRanges(rowCount: rowCount, in: spill)
    isCounting = false
    rowsWithKey = Array(repeating: 0, count: keys.count)
    skippedPairs = Array(repeating: 0, count: keys.count)
    oversizeKeys = Array(repeating: [], count: keys.count)
    thinnedKeys = oversizeKeys
  }

  /// A way through some blocks of one rule, to count the pairs that it would find there.
  init(counting keys: [BlockingKeys], rule: Int) {
    self.keys = keys
    self.rule = rule
    limit = keys[rule].rule.limit
    standIns = keys[rule].standIns
    signatures = nil
    keyStreams = PagedStreams(streamCount: 0)
    pairs = PairRanges(rowCount: 0)
    (rowsWithKey, skippedPairs, oversizeKeys, thinnedKeys) = ([], [], [], [])
    isCounting = true
  }

  func begin(_ rule: Int, isTight: Bool) {
    self.rule = rule
    limit = keys[rule].rule.limit
    standIns = keys[rule].standIns
    self.isTight = isTight
  }

  /// Gives the memory of keys back: no further rule is run.
  func releaseKeys() { keyStreams = PagedStreams(streamCount: 0) }

  /// Pairs the rows of a block up, or splits it when it is too large.
  func visit(_ rows: UnsafeMutableBufferPointer<UInt32>) {
    if rows.count <= limit { return pairUp(rows) }
    let blocking = keys[rule]
    if rows.count > blocking.rule.partLimit || blocking.refinements.isEmpty {
      split(rows, key: blocking.key(rows[0]), depth: 0)
    } else {
      thinOut(rows)
    }
  }

  /// Pairs up the rows of a block of moderate size that do not differ in the first refinement.
  private func thinOut(_ rows: UnsafeMutableBufferPointer<UInt32>) {
    let blocking = keys[rule]
    if !isCounting { thinnedKeys[rule].append(blocking.key(rows[0])) }
    // Of a tightened rule hardly any pair is left to look at.
    if isTight { return pairUp(rows) { !blocking.differ(rows[$0], rows[$1], depth: 0) } }
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: rows.count) { hashes in
      for index in rows.indices { hashes[index] = blocking.refinements[0].hash(rows[index]) }
      // A row that lacks the value cannot be told from any other.
      pairUp(rows) { i, j in hashes[i] == hashes[j] || hashes[i] == 0 || hashes[j] == 0 }
    }
  }

  private func split(_ rows: UnsafeMutableBufferPointer<UInt32>, key: UInt64, depth: Int) {
    let blocking = keys[rule]
    if !isCounting { oversizeKeys[rule].append(key) }
    guard depth < blocking.refinements.count else { return pairUpRepeated(rows) }
    // Those that lack the value are a part of their own: they cannot be told from any row of the others.
    var parts = rows.map { (key: blocking.refined(key, depth: depth, $0), row: $0) }
    parts.sort { $0 < $1 }
    for index in parts.indices { rows[index] = parts[index].row }
    let missing = parts.count { $0.key == blocking.refinedMissing(key) }
    if missing > 0, missing < rows.count { skip(rows.count, withoutRefinement: missing) }
    var start = 0
    while start < parts.count {
      var end = start + 1
      while end < parts.count, parts[end].key == parts[start].key { end += 1 }
      let part = UnsafeMutableBufferPointer(rebasing: rows[start..<end])
      if part.count > blocking.rule.partLimit {
        split(part, key: parts[start].key, depth: depth + 1)
      } else {
        pairUp(part)
      }
      start = end
    }
  }

  /// Of a block that nothing takes apart: each row that repeats another, cell by cell, with the one before it, and one of each
  /// with the others where these are few enough. Rows that come oftener than any list is handed in are left alone: a file of
  /// one row a hundred thousand times is a fault, and nobody's forms.
  private func pairUpRepeated(_ rows: UnsafeMutableBufferPointer<UInt32>) {
    let blocking = keys[rule]
    var contents = rows.map { (hash: blocking.contentHash($0), row: $0) }
    contents.sort { $0 < $1 }
    var (start, different, crowd) = (0, 0, 0)
    while start < contents.count {
      var end = start + 1
      while end < contents.count, contents[end].hash == contents[start].hash { end += 1 }
      defer { start = end }
      guard end - start <= Self.mostRepeated else {
        crowd += end - start
        continue
      }
      for index in start + 1..<end { note(contents[index - 1].row, contents[index].row) }
      rows[different] = contents[start].row
      different += 1
    }
    if crowd > 0 { skip(crowd, of: rows.count) }
    let one = UnsafeMutableBufferPointer(rebasing: rows[0..<different])
    if different <= blocking.rule.partLimit { pairUp(one) } else { skip(different, withoutRefinement: 0) }
  }

  /// A list handed in every day of a year.
  private static let mostRepeated = 366

  /// Notes the pairs that are not compared: all of a block, or those of rows with a value and rows without.
  private func skip(_ rows: Int, withoutRefinement missing: Int) {
    let pairs =
      missing == 0 ? UInt64(rows) * UInt64(max(0, rows - 1)) / 2 : UInt64(missing) * UInt64(rows - missing)
    note(skipped: pairs, rows: rows, withoutRefinement: missing)
  }

  /// Notes the pairs among some rows of a block, and those of each with the others of it.
  private func skip(_ crowd: Int, of rows: Int) {
    let (crowd, others) = (UInt64(crowd), UInt64(rows - crowd))
    note(skipped: crowd * (crowd - 1) / 2 + crowd * others, rows: rows, withoutRefinement: 0)
  }

  private func note(skipped: UInt64, rows: Int, withoutRefinement missing: Int) {
    if isCounting { return }
    skippedPairs[rule] += skipped
    skippedBlocks.append(
      SkippedBlock(rule: rule, rows: rows, rowsWithoutRefinement: missing, skippedPairs: skipped))
  }

  /// Notes the pairs of some rows, or counts them.
  ///
  /// - Parameter isAlike: whether the rows at two places of `rows` may make a pair.
  @inline(__always)
  private func pairUp(
    _ rows: UnsafeMutableBufferPointer<UInt32>, where isAlike: (Int, Int) -> Bool = { _, _ in true }
  ) {
    guard isTight, let signatures else {
      for i in 0..<rows.count {
        for j in i + 1..<rows.count where isAlike(i, j) { note(rows[i], rows[j]) }
      }
      return
    }
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: rows.count) { words in
      for index in rows.indices { words[index] = signatures[rows[index]] }
      let lanes = signatures.lanes
      for i in 0..<rows.count {
        for j in i + 1..<rows.count
        where lanes.differing(words[i], words[j]) <= RuleTightening.mostDiffering && isAlike(i, j) {
          note(rows[i], rows[j])
        }
      }
    }
  }

  @inline(__always)
  private func note(_ x: UInt32, _ y: UInt32) {
    if let standIns, !standIns.mayPair(x, y) { return }
    if isCounting { counted += 1 } else { pairs.append(FoundPair(x, y, rule: rule)) }
  }
}
