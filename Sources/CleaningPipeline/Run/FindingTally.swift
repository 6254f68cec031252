import FormReading
import ResidentModel

/// What was found while reading, counted by code; with the place of each finding where the run is to list them.
struct FindingTally: Sendable {
  /// By the raw value of the code.
  private(set) var counts = [Int](repeating: 0, count: FindingCode.allCases.count)
  /// In the order of the files and their rows.
  private(set) var kept: [Kept] = []

  /// One finding with its place, still relative to its batch.
  struct Kept: Sendable {
    var code: FindingCode
    var field: ResidentField?
    var column: UInt16
    var file: Int
    /// nil: the file as a whole.
    var chunk: UInt32?
    var record: UInt32 = 0
    var line: UInt32 = 0
    var byteOffset: UInt64 = 0
    /// Of a finding about a whole column: rows in which it is seen.
    var rows: [UInt64] = []
    /// Of a finding about a file: the path it is about, and how many elements are there.
    var path = ""
    var count = 0
    /// Of an error through the file: forms that could show it.
    var compared = 0

    /// About a file as a whole.
    init(_ found: FileFinding, file: Int) {
      code = found.code
      field = found.field
      column = UInt16(clamping: found.column)
      self.file = file
      (rows, path, count, compared) = (found.rows, found.path, found.count, found.compared)
    }

    init(
      code: FindingCode, field: ResidentField?, column: UInt16, file: Int, chunk: UInt32, record: UInt32,
      line: UInt32, byteOffset: UInt64
    ) {
      self.code = code
      self.field = field
      self.column = column
      self.file = file
      (self.chunk, self.record, self.line, self.byteOffset) = (chunk, record, line, byteOffset)
    }
  }

  /// A finding about a file as a whole.
  mutating func add(_ found: FileFinding, file: Int) {
    counts[Int(found.code.rawValue)] += 1
    kept.append(Kept(found, file: file))
  }

  /// A finding that is only counted.
  mutating func count(_ code: FindingCode) { counts[Int(code.rawValue)] += 1 }

  /// Findings that were seen after their rows had been read.
  mutating func add(_ late: [Kept]) {
    for finding in late { count(finding.code) }
    // Stable: findings of one row keep the order in which they were made; those about a whole file come first.
    func key(_ finding: Kept) -> (Int, Int, UInt32) {
      (finding.file, finding.chunk.map { Int($0) + 1 } ?? 0, finding.record)
    }
    let late = late.sorted {
      key($0) == key($1) ? $0.code.rawValue < $1.code.rawValue : key($0) < key($1)
    }
    var merged: [Kept] = []
    merged.reserveCapacity(kept.count + late.count)
    var next = 0
    for finding in kept {
      while next < late.count, key(late[next]) < key(finding) {
        merged.append(late[next])
        next += 1
      }
      merged.append(finding)
    }
    kept = merged + late[next...]
  }

  mutating func add(_ batch: ReadBatch, keeping: Bool) {
    for (code, count) in batch.findingCounts.enumerated() { counts[code] += Int(count) }
    let fromRows = zip(batch.findings, batch.findingRows).map { finding, place in
      Kept(
        code: finding.code, field: finding.field, column: finding.column, file: batch.file,
        chunk: batch.index.chunk, record: place.record, line: place.line, byteOffset: place.byteOffset)
    }
    let fromSpans = (keeping ? batch.quarantined : []).map { span in
      Kept(
        code: span.code, field: nil, column: 0, file: batch.file, chunk: batch.index.chunk,
        record: span.record, line: span.firstLine, byteOffset: span.byteOffset)
    }
    // Stable: findings of one row keep the order in which they were made.
    let sorted = (fromRows + fromSpans).enumerated().sorted {
      ($0.element.record, $0.offset) < ($1.element.record, $1.offset)
    }
    kept.append(contentsOf: sorted.map(\.element))
  }

  /// Findings by severity under the run's rules.
  func counts(under rules: SeverityRules) -> FindingCounts {
    var result = FindingCounts()
    for code in FindingCode.allCases { result.add(rules[code], count: counts[Int(code.rawValue)]) }
    return result
  }
}

extension RecordStore {
  /// Where files end before their end: `dc01.xml:118`, with what is wrong there.
  var unreadRests: [(code: FindingCode, place: String)] {
    findings.kept.filter { $0.code.endsDocument }.compactMap { finding in
      guard let chunk = finding.chunk else { return nil }
      let line = places[finding.file].line(finding.line, chunk: chunk)
      return (finding.code, "\(files[finding.file].reader.file.name):\(line)")
    }
  }

  /// Every kept finding as it is told, in the order of the files and their rows.
  func forEachFinding(under rules: SeverityRules, _ body: (ReportedFinding) throws -> Void) rethrows {
    for finding in findings.kept {
      let file = files[finding.file]
      var place = SourcePlace(
        source: file.sourceID, file: file.reader.file.name, row: 0, line: 0, column: Int(finding.column),
        byteOffset: finding.byteOffset)
      if let chunk = finding.chunk {
        place.row = places[finding.file].record(finding.record, chunk: chunk)
        place.line = places[finding.file].line(finding.line, chunk: chunk)
      }
      place.path = finding.path
      if file.reading.isDocument, finding.column > 0 {
        place.path = file.reading.columns[Int(finding.column) - 1].heading
      }
      var reported = ReportedFinding(
        place: place, code: finding.code, field: finding.field, severity: rules[finding.code],
        sampleRows: finding.rows)
      (reported.count, reported.compared) = (finding.count, finding.compared)
      try body(reported)
    }
  }
}
