import FormCleaning
import Glibc
import PopulationBaseline
import RecordLinkage

extension PipelineFile {
  /// The linkage model that the pipeline names, or the built-in one for residents; or that of an earlier run.
  func linkageModel(of earlier: FrozenLinkage? = nil) throws -> LinkageModel {
    let path = link.model.map(resolve)
    let name = earlier == nil ? path ?? "vn-resident" : FrozenModelFiles.model
    do {
      let model = try earlier?.model ?? Self.model(at: path)
      try requireFit(of: model)
      try requireDistinctColumns(of: model)
      try requireOutputColumns(in: model)
      return limiting(model)
    } catch let fault as ModelFault {
      throw RunFailure.model(path: name, fault)
    }
  }

  /// - Parameter path: nil for the built-in one.
  private static func model(at path: String?) throws -> LinkageModel {
    var text = EmbeddedModel.resident.text
    if let path {
      do {
        text = try SmallFile.readTyped(path)
      } catch {
        guard case .system(let errno) = error else { throw ModelFault.utf16 }
        throw RunFailure.sideFile(path: path, errno: errno)
      }
    }
    do {
      return try LinkageModel(from: ModelNode(json: text))
    } catch {
      throw ModelFault.file(error)
    }
  }

  /// A baseline fills the columns that forms of residents have: any other would stay empty, and link nothing.
  private func requireFit(of model: LinkageModel) throws(ModelFault) {
    guard job == .baseline else { return }
    let known = LinkageColumns.known
    for column in model.columns {
      guard let use = known.first(where: { $0.name == column.name })?.use else {
        throw .unknownColumn(name: column.name, known: known.map(\.name))
      }
      guard use.takes(column.kind) else {
        throw .columnKind(name: column.name, kind: column.kind.name, expected: use.kinds)
      }
    }
  }

  /// A column of the model, or a comparison, heads a column of a table: it must be the only one of its name there, in
  /// SQLite too, where `a` and `A` are one.
  private func requireDistinctColumns(of model: LinkageModel) throws(ModelFault) {
    let comparisons = model.comparisons.map(\.name)
    var tables: [any TableWriter] = [
      LinkTable(name: "links", comparisons: comparisons),
      LinkTable(name: "review", comparisons: comparisons, hasMarks: true),
    ]
    if job == .link { tables.append(ComparedRecordTable(model.layout)) }
    for table in tables {
      var seen: Set<String> = []
      for name in table.columns where !seen.insert(name.asciiLowercased).inserted {
        throw .namesCollide(name: name, table: table.name + ".csv")
      }
    }
  }

  /// `job: link`: what becomes of a column in the tables is said of a column that there is, or it would be published.
  private func requireOutputColumns(in model: LinkageModel) throws(RunFailure) {
    guard job == .link else { return }
    let known = model.columns.map(\.name)
    let named = [outputs.columns.everywhere] + outputs.columns.byTable.values
    for name in Set(named.flatMap(\.keys)).sorted() where !known.contains(name) {
      throw .columnNotInModel(name: name, known: known)
    }
  }

  /// The model with the review list as long as the pipeline asks for.
  private func limiting(_ model: LinkageModel) -> LinkageModel {
    var model = model
    switch link.review {
    case .automatic: break
    case .none: model.decision.reviewLimit = 0
    case .probability(let floor): model.decision.reviewFloor = floor
    }
    return model
  }

  /// Everything that the pipeline names beside its sources.
  var sidePaths: [String] {
    [decisions, link.model, intake.path, outputs.columns.keyFile].compactMap { $0 }.map(resolve)
  }

  /// The files that steer a run beside its forms: they belong to its identity.
  func sideInputs() throws -> [RunManifest.Input] {
    try [("decisions", decisions), ("model", link.model), ("intake", intake.path)].compactMap {
      kind, written in
      guard let written else { return nil }
      let path = resolve(written)
      guard let (sha256, bytes) = FileHash.sha256(of: path) else {
        throw RunFailure.sideFile(path: path, errno: errno)
      }
      let name = written.split(separator: "/").last.map(String.init) ?? written
      return RunManifest.Input(source: kind, file: name, bytes: bytes, sha256: sha256)
    }
  }
}

extension PipelineFile {
  /// nil when nothing is pseudonymised.
  func pseudonymKey() throws -> PseudonymKey? {
    guard outputs.columns.needsKey, let written = outputs.columns.keyFile else { return nil }
    return try PseudonymKey(path: resolve(written))
  }

  /// Another key gives other tables, so it belongs to the run's identity; what stands for it tells nothing of it.
  func keyInput(_ key: PseudonymKey?) -> RunManifest.Input? {
    guard let key, let written = outputs.columns.keyFile else { return nil }
    let name = written.split(separator: "/").last.map(String.init) ?? written
    return RunManifest.Input(source: "pseudonym-key", file: name, bytes: 0, sha256: key.fingerprint)
  }
}

extension LinkSettings.Threshold {
  /// The probability that was asked for; nil: let the run choose.
  var chosen: Double? {
    switch self {
    case .automatic: nil
    case .none: 1
    case .probability(let value): value
    }
  }
}

extension String {
  /// Letters A–Z as a–z, all else as it is: how SQLite tells names apart.
  fileprivate var asciiLowercased: String {
    String(decoding: utf8.map { (0x41...0x5a).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
