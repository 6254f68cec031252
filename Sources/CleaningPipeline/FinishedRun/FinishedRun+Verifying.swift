import PopulationBaseline

extension FinishedRun {
  /// Pipeline and id: the folder's name when it was made.
  var fullName: String { "\(name)-\(runID)" }

  func has(_ table: String) -> Bool { tables.contains { $0.name == table } }

  /// Holds a table against the hash that the run wrote down.
  ///
  /// - Returns: the table, and the hash.
  func verified(_ name: String) throws(Fault) -> (table: FinishedTable, sha256: String) {
    let table = try table(name)
    let entry = manifest["files"]?.items.first { $0["name"]?.text == name + ".csv" }
    guard let expected = entry?["sha256"]?.text, FileHash.sha256(of: table.path)?.sha256 == expected else {
      throw .malformed(file: table.path)
    }
    return (table, expected)
  }

  /// Holds a file against the hash that the run wrote down.
  func verifiedFile(_ name: String) throws(Fault) -> (path: String, sha256: String) {
    guard let entry = manifest["files"]?.items.first(where: { $0["name"]?.text == name }) else {
      throw .noTable(name: name, folder: folder)
    }
    let path = folder + "/" + name
    guard let expected = entry["sha256"]?.text, FileHash.sha256(of: path)?.sha256 == expected else {
      throw .malformed(file: path)
    }
    return (path, expected)
  }

  /// Whether a table shows a field's values as they are: not masked, made pseudonyms of or dropped.
  func shows(_ field: String, in table: FinishedTable) -> Bool {
    guard table.columns.contains(where: { $0.name == field }) else { return false }
    let action = setting("outputs", "columns", table.name, field) ?? setting("outputs", "columns", field)
    return action == nil || action == OutputColumns.Action.keep.rawValue
  }

  /// Former ids of people, and whose they are now; without those of whom no form is left.
  func redirects() throws -> [String: String] {
    guard has(IDRedirectTable().name) else { return [:] }
    let table = try table(IDRedirectTable().name)
    let (former, current) = (try table.column("ma_cu"), try table.column("ma_nguoi"))
    var redirects: [String: String] = [:]
    try table.forEachRow { batch, row in
      let id = batch.string(row: row, column: current)
      if !id.isEmpty { redirects[batch.string(row: row, column: former)] = id }
    }
    return redirects
  }

  /// A setting of the run by its keys, from the outside in.
  func setting(_ keys: String...) -> String? { keys.reduce(manifest["settings"]) { $0?[$1] }?.text }
}
