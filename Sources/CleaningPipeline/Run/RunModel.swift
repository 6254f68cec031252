import Glibc
import RecordLinkage

extension PipelineFile {
  /// The linkage model that the pipeline names, or the built-in one for residents; or that of an earlier run.
  func linkageModel(of earlier: FrozenLinkage? = nil) throws -> LinkageModel {
    if let earlier { return limiting(earlier.model) }
    let path = link.model.map(resolve)
    var text = EmbeddedModel.resident.text
    if let path {
      do {
        text = try SmallFile.read(path)
      } catch {
        throw RunFailure.sideFile(path: path, errno: error.errno)
      }
    }
    do {
      return limiting(try LinkageModel(from: ModelNode(json: text)))
    } catch {
      throw RunFailure.model(path: path ?? "vn-resident", reason: "\(error)")
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
