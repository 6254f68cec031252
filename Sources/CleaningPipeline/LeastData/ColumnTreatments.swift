import PopulationBaseline

/// What becomes of the lines of the tables that workers render batch by batch; nil where all is kept.
struct ColumnTreatments: Sendable {
  var baseline: ColumnTreatment?
  var quarantine: ColumnTreatment?
  var changes: ColumnTreatment?
  var records: ColumnTreatment?
  var losingValues: ColumnTreatment?

  init(
    baseline: (any TableWriter)? = nil, records: (any TableWriter)? = nil,
    losingValues: (any TableWriter)? = nil,
    in folder: borrowing RunFolder
  ) {
    func treatment(_ table: (any TableWriter)?) -> ColumnTreatment? {
      table.flatMap { folder.treatment(of: $0.name, columns: $0.columns) }
    }
    self.baseline = treatment(baseline)
    quarantine = treatment(QuarantineTable())
    changes = treatment(ChangeTable())
    self.records = treatment(records)
    self.losingValues = treatment(losingValues)
  }
}
