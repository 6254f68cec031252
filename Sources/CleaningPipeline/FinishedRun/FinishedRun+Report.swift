import Wording

extension FinishedRun {
  /// The report of the run as HTML, made again from its manifest and its tables of counts.
  ///
  /// - Parameters:
  ///   - smallCells: counts of people from 1 to one less than this are left out, and whatever would give them away; nil:
  ///     as the run was told.
  ///   - accuracy: what labels say of the links, where there are any.
  /// - Throws: `Fault`; `.malformed` for a run of a version that kept no figures.
  public func report(in language: Language, smallCells: Int? = nil, accuracy: MeasuredAccuracy? = nil) throws
    -> String
  {
    let manifest = try document(RunManifest.fileName)
    let limit = smallCells ?? Int(manifest["settings"]?["outputs"]?.text("small_cells") ?? "") ?? 0
    let report = try RunReport(
      manifest: manifest, language: language, smallCells: SmallCells(limit: limit), accuracy: accuracy
    ) {
      name in tables.first { $0.name == name }
    }
    guard let report else { throw Fault.malformed(file: folder + "/" + RunManifest.fileName) }
    return report.html
  }
}
