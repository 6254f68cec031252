import ByteText
import FormReading
import RecordLinkage
import ResidentModel

extension ReadBatch {
  /// Writes what is known of a batch after reading, for a run that goes on from there.
  func write(to values: inout ValueWriter) throws {
    try values.append(file)
    try values.append(index)
    try values.append(nonForms)
    try values.append(quarantined)
    try values.append(formsBeforeQuarantined)
    try values.append(formNumberHashes)
    try values.append(identityHashes)
    try values.append(rowsToGather)
    try values.append(formsWithoutUnit)
    try values.append(changes.cells)
    try values.append(changes.byRule)
    try values.append(spooled.map { [$0] } ?? [])
    try values.append(findings)
    try values.append(findingRows)
    try values.append(findingCounts)
    try values.append(filledColumns)
    try values.append(filledForms)
    try values.append(signCounts)
    try values.append(signedRows)
    try segment.write(to: &values)
  }

  init(layout: RowLayout, spill: SpillFolder?, from values: inout ValueReader) throws {
    file = try values.value()
    index = try values.value()
    nonForms = try values.value()
    quarantined = try values.array()
    formsBeforeQuarantined = try values.array()
    formNumberHashes = try values.array()
    identityHashes = try values.array()
    rowsToGather = try values.array()
    formsWithoutUnit = try values.value()
    changes = ChangeTally(cells: try values.value(), byRule: try values.array())
    spooled = try values.array(of: FormSpool.Place.self).first
    findings = try values.array()
    findingRows = try values.array()
    findingCounts = try values.array()
    filledColumns = try values.array()
    filledForms = try values.array()
    signCounts = try values.value()
    signedRows = try values.array()
    segment = try RecordSegment(layout: layout, spill: spill, from: &values)
  }
}
