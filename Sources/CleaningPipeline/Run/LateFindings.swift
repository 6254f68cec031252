import FormReading
import ResidentModel
import Synchronization

/// A finding that shows only when all forms are seen together: at a form of the run, not yet at a line of its file.
struct LateFinding: Hashable, Sendable {
  var code: FindingCode
  var field: ResidentField
  var form: UInt32
}

extension RecordStore {
  /// The same forms with findings that were seen since they were read.
  ///
  /// - Parameter keeping: whether each is kept with its place: then the batches that hold any are read again.
  func reporting(_ late: [LateFinding], keeping: Bool, workers: Workers) async throws -> RecordStore {
    guard !late.isEmpty else { return self }
    var told = self
    if keeping {
      told.findings.add(try await placed(late, workers: workers))
    } else {
      for finding in late { told.findings.count(finding.code) }
    }
    return told
  }

  /// Form numbers that more than one form of a source carries.
  var repeatedNumberFindings: [LateFinding] {
    repeatedInSource.map { LateFinding(code: .formNumberRepeated, field: .formNumber, form: $0) }
  }

  private func placed(_ late: [LateFinding], workers: Workers) async throws -> [FindingTally.Kept] {
    let late = late.sorted { ($0.form, $0.code.rawValue) < ($1.form, $1.code.rawValue) }
    var isWanted = FormBits(count: formCount)
    for finding in late { isWanted.insert(Int(finding.form)) }
    let wanted = isWanted
    let pass = try BatchPass(rereading: files, batches: batches) { file, chunk in
      let first = Int(firstForms[file][chunk])
      return wanted.containsAny(in: first..<first + Int(batches[file][chunk].rows))
    }
    let placed = Mutex<[FindingTally.Kept]>([])
    try await workers.run { _ in
      var batch = FormBatch()
      try pass.run(into: &batch) { file, batch in
        let first = Int(firstForms[file][Int(batch.index.chunk)])
        var kept: [FindingTally.Kept] = []
        for finding in late.findings(of: first..<first + batch.rows.count) {
          let place = batch.rows[Int(finding.form) - first]
          let column = files[file].columns.sourceColumns(of: finding.field).first.map { $0 + 1 } ?? 0
          kept.append(
            FindingTally.Kept(
              code: finding.code, field: finding.field, column: UInt16(clamping: column), file: file,
              chunk: batch.index.chunk, record: place.record, line: place.line, byteOffset: place.byteOffset))
        }
        placed.withLock { $0 += kept }
      }
    }
    return placed.withLock { $0 }
  }
}

extension [LateFinding] {
  /// Those of a range of forms; the array is sorted by form.
  fileprivate func findings(of forms: Range<Int>) -> ArraySlice<LateFinding> {
    func start(of form: Int) -> Int {
      var (low, high) = (0, count)
      while low < high {
        let middle = (low + high) / 2
        if Int(self[middle].form) < form { low = middle + 1 } else { high = middle }
      }
      return low
    }
    return self[start(of: forms.lowerBound)..<start(of: forms.upperBound)]
  }
}
