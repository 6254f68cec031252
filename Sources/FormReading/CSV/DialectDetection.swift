import ByteText
import ResidentModel

/// What speaks for a detected dialect: for the run's record, and for a finding when it is thin.
public struct DialectEvidence: Hashable, Sendable {
  /// Cells in most records.
  public var cells: Int
  /// Records looked at, blank ones not counted, and how many of them have that many cells.
  public var records: Int
  public var fittingRecords: Int
  /// How far the next best delimiter is behind: 0 (as good) to 1 (it cuts nothing).
  public var margin: Double

  public var share: Double { records == 0 ? 0 : Double(fittingRecords) / Double(records) }
  /// Nothing in the sample tells one delimiter from another.
  public var isDoubtful: Bool { cells < 2 || margin < 0.25 }

  /// Many cells speak for a delimiter, records of another length against it: a mark inside texts cuts some records
  /// into a few cells, seldom all into the same number.
  fileprivate var weight: Double { share * share * share * share * Double(max(cells - 1, 0)) }
}

extension CSVDialect {
  /// The delimiters that offices write.
  public static let knownDelimiters: [UInt8] = [
    UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|"),
  ]

  /// Tells the delimiter from the first bytes of a file: the one that cuts the most records into one and the same
  /// number of cells. Quotes are honoured on the way, so a comma inside an address does not count.
  ///
  /// - Parameter sample: bytes of the start of the file, as UTF-8 or a one-byte encoding.
  /// - Returns: the dialect, with a comma when the sample has one column; and the evidence.
  public static func detect(
    _ sample: [UInt8], declared: CSVDialect = CSVDialect()
  ) -> (dialect: CSVDialect, evidence: DialectEvidence) {
    let votes = knownDelimiters.map { delimiter in
      var dialect = declared
      dialect.delimiter = delimiter
      return (dialect: dialect, evidence: dialect.evidence(in: sample))
    }
    // `knownDelimiters` is not empty; of equal weights the first stands.
    var best = votes[0]
    for vote in votes where vote.evidence.weight > best.evidence.weight { best = vote }
    let others = votes.filter { $0.dialect.delimiter != best.dialect.delimiter }
    let second = others.map(\.evidence.weight).max() ?? 0
    guard best.evidence.weight > 0 else { return (declared, best.evidence) }
    best.evidence.margin = 1 - second / best.evidence.weight
    return best
  }

  private func evidence(in sample: [UInt8]) -> DialectEvidence {
    var batch = FormBatch()
    for byte in sample { batch.text.append(byte) }
    let rules = CSVRules(self, columnCount: 0)
    // The sample is mostly cut inside a record, which is left out unless it is all there is.
    var end = batch.findRecords(isEnd: false, recordLimit: 200, rules: rules)
    if batch.structure.recordCount == 0 {
      end = batch.findRecords(isEnd: true, recordLimit: 200, rules: rules)
    }
    batch.text.truncate(to: end)
    batch.cutCells(rules: rules, byteStart: 0, header: .none, judge: nil)
    var counts: [Int: Int] = [:]
    for row in batch.rows.indices where !batch.cells(ofRow: row).isEmpty {
      counts[batch.cells(ofRow: row).count, default: 0] += 1
    }
    let most = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
    return DialectEvidence(
      cells: most?.key ?? 0, records: counts.values.reduce(0, +), fittingRecords: most?.value ?? 0,
      margin: 0)
  }
}

extension CSVReadingOptions.Transcoding {
  /// Tells UTF-16 by its byte order mark, or by every other byte of the start being zero.
  public static func detect(_ sample: [UInt8]) -> Self {
    switch sample.prefix(2) {
    case [0xff, 0xfe]: return .utf16LittleEndian
    case [0xfe, 0xff]: return .utf16BigEndian
    default: break
    }
    let pairs = min(sample.count, 1024) / 2
    guard pairs >= 4 else { return .none }
    let even = (0..<pairs).count { sample[$0 * 2] == 0 }
    let odd = (0..<pairs).count { sample[$0 * 2 + 1] == 0 }
    // Vietnamese in UTF-16 is about two thirds ASCII, whose upper byte is zero; the lower byte hardly ever is.
    if odd * 3 > pairs, even * 20 < pairs { return .utf16LittleEndian }
    if even * 3 > pairs, odd * 20 < pairs { return .utf16BigEndian }
    return .none
  }
}
