import FormReading
import ResidentModel

/// What the forms of one file, each by itself and beside its neighbours, say of the file's columns.
struct FileSigns: Sendable {
  /// Without the stretches where columns have slipped.
  private(set) var counts = SignCounts()
  private let stretches: SlippedStretches
  private let places: BatchPlaces

  /// Fewer forms than these are no sign of a whole file's error.
  static let fewestForms = 20
  /// Slips of single forms are one in thirty or fewer; ten times as many are no chance.
  static let share = 0.3
  /// From here on not a stretch of the file is wrong but all of it.
  private static let shareOfWhole = 0.6

  /// - Parameters:
  ///   - batches: of the file, in order.
  ///   - places: of its rows.
  init(joining batches: some Collection<ReadBatch>, places: BatchPlaces) {
    self.places = places
    var rows: [SignedRow] = []
    var form: UInt32 = 0
    for batch in batches {
      counts += batch.signCounts
      for var row in batch.signedRows {
        row.form += form
        rows.append(row)
      }
      form += UInt32(batch.formNumberHashes.count)
    }
    stretches = SlippedStretches(in: rows)
    for shift in stretches.shifts where shift.touchesSex {
      counts.sex -= Self.sexShare(of: rows, from: shift.first, to: shift.last)
    }
  }

  private static func sexShare(
    of rows: [SignedRow], from first: SignedRow, to last: SignedRow
  ) -> SignCounts.Share {
    var share = SignCounts.Share()
    for row in rows where first.form...last.form ~= row.form {
      if let isAgainst = row.signs.contradictsSex { share.count(isAgainst) }
    }
    return share
  }

  /// What the file shows without any other.
  func errors(file: Int) -> [SystematicError] {
    var errors = sexErrors(file: file)
    if Self.isSystematic(counts.parents) {
      errors.append(
        SystematicError(
          code: .fileParentsCrossed, files: [file], fields: [.fatherName, .motherName],
          count: counts.parents.against, compared: counts.parents.told, isSettled: true))
    }
    return errors
      + stretches.shifts.map { shift in
        SystematicError(
          code: .fileColumnShifted, files: [file], fields: shift.columns.map(\.field),
          others: shift.others.map(\.field), offset: shift.offset, rows: rows(shift.first, shift.last),
          count: shift.fitting, compared: shift.compared, isSettled: shift.isSettled)
      }
  }

  private func sexErrors(file: Int) -> [SystematicError] {
    func error(_ share: SignCounts.Share, _ rows: ClosedRange<UInt32>? = nil) -> SystematicError {
      SystematicError(
        code: .fileSexInverted, files: [file], fields: [.sex], rows: rows, count: share.against,
        compared: share.told, isSettled: true)
    }
    if Self.isSystematic(counts.sex), counts.sex.value >= Self.shareOfWhole { return [error(counts.sex)] }
    var rest = counts.sex
    var errors: [SystematicError] = []
    for inversion in stretches.inversions {
      let share = SignCounts.Share(told: inversion.compared, against: inversion.contrary)
      rest -= share
      errors.append(error(share, rows(inversion.first, inversion.last)))
    }
    if Self.isSystematic(rest) { errors.append(error(rest)) }
    return errors
  }

  static func isSystematic(_ share: SignCounts.Share) -> Bool {
    share.told >= fewestForms && share.value >= self.share
  }

  private func rows(_ first: SignedRow, _ last: SignedRow) -> ClosedRange<UInt32> {
    let ends = [first, last].map { UInt32(clamping: places.record($0.record, chunk: $0.chunk)) }
    return ends[0]...max(ends[0], ends[1])
  }
}

extension ColumnShift {
  /// Whether sexes that contradict are its doing.
  fileprivate var touchesSex: Bool {
    let telling: Set<TiedColumn> = [.sex, .number, .name]
    return !telling.isDisjoint(with: columns) && !telling.isDisjoint(with: others)
  }
}
