import PopulationBaseline

/// The open CSV files of a run, one for each table, each with its header written.
///
/// Not copyable, and used by one worker at a time: rows come in the order of the batches.
struct RunTables: ~Copyable, Sendable {
  /// One table: its file and what `datapackage.json` says of its columns.
  struct Table: ~Copyable, Sendable {
    var file: OutputFile
    /// Those of the header that stands in the file.
    let columns: [String]
    private let treatment: ColumnTreatment?

    init(_ writer: some TableWriter, in folder: borrowing RunFolder) throws(RunFolderFault) {
      var file = try folder.createFile(writer.name + ".csv")
      var header = CSVLines()
      writer.appendHeader(to: &header)
      let treatment = folder.treatment(of: writer.name, columns: writer.columns)
      treatment?.treatHeader(&header)
      try file.write(header.bytes.span)
      self.file = file
      self.treatment = treatment
      columns = treatment?.columns(writer.columns) ?? writer.columns
    }

    /// Writes rendered lines and empties them.
    mutating func write(_ lines: inout CSVLines) throws(RunFolderFault) {
      treatment?.treat(&lines)
      try write(treated: &lines)
    }

    /// Writes lines that show no more than they may, and empties them.
    mutating func write(treated lines: inout CSVLines) throws(RunFolderFault) {
      guard lines.count > 0 else { return }
      try file.write(lines.bytes.span, rows: lines.count)
      lines.removeAll()
    }

    consuming func finish() throws(RunFolderFault) -> DataPackage.Table {
      let columns = columns
      return DataPackage.Table(file: try file.finish(), columns: columns)
    }
  }

  var memberships: Table
  /// nil in `job: link`.
  var baseline: Table?
  var quarantine: Table
  var changes: Table?
  var records: Table?
  var losingValues: Table?
  /// nil without a list of expected forms.
  var intakeDifferences: Table?

  consuming func finish() throws(RunFolderFault) -> [DataPackage.Table] {
    var tables = [try memberships.finish(), try quarantine.finish()]
    if let baseline { tables.append(try baseline.finish()) }
    if let changes { tables.append(try changes.finish()) }
    if let records { tables.append(try records.finish()) }
    if let losingValues { tables.append(try losingValues.finish()) }
    if let intakeDifferences { tables.append(try intakeDifferences.finish()) }
    return tables
  }
}
