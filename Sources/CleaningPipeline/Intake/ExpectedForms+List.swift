import ByteText
import FormCleaning
import PopulationBaseline
import ResidentModel
import VietnameseText

extension ExpectedForms {
  /// Reads the pipeline's list of expected forms: a unit (`ma_xa`, or `xa` with `huyen` and `tinh`) with a count
  /// (`so_luong`, and `da_quet` where scanning is reported), or a form number (`so_phieu`) on each line.
  ///
  /// - Returns: nil when the pipeline names no list.
  init?(of pipeline: PipelineFile, catalogue: UnitCatalogue) throws {
    guard let path = pipeline.intake.path else { return nil }
    let list = try OfficeList(
      pipeline.resolve(path),
      columns: ["so_luong", "so_phieu", "ma_xa", "xa", "huyen", "tinh", "da_quet", "stt"])
    var units = ListedUnits(of: list, on: pipeline.intake.listDate, catalogue: catalogue)
    let counts = try list.columns.contains("so_luong") ? "so_luong" : units.countColumn(of: list)
    guard let counts else {
      let number = try list.require(oneOf: ["so_phieu", "so_luong"])
      var scratch = ByteBuffer()
      var forms: [Form] = []
      for row in list.rows where !row[number].isEmpty && !ListedUnits.isTotal(row) {
        forms.append(
          Form(
            number: row[number], hash: formNumberHash(row[number].utf8.span, scratch: &scratch),
            unit: try units.unit(of: row, in: list)))
      }
      self.init(forms: forms)
      return
    }
    _ = try list.require(oneOf: ["ma_xa", "xa"])
    self.init(
      counts: try list.rows.filter { !ListedUnits.isTotal($0) }.map { row in
        (
          try units.unit(of: row, in: list), try list.count(row, counts),
          row["da_quet"].isEmpty ? nil : try list.count(row, "da_quet")
        )
      })
  }
}
