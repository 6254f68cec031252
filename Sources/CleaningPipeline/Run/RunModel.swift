import Glibc
import RecordLinkage

extension PipelineFile {
  /// The linkage model that the pipeline names, or the built-in one for residents.
  func linkageModel() throws -> LinkageModel {
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
      var model = try LinkageModel(from: ModelNode(json: text))
      switch link.review {
      case .automatic: break
      case .none: model.decision.reviewLimit = 0
      case .probability(let floor): model.decision.reviewFloor = floor
      }
      return model
    } catch {
      throw RunFailure.model(path: path ?? "vn-resident", reason: "\(error)")
    }
  }

  /// The files that steer a run beside its forms: they belong to its identity.
  func sideInputs() throws -> [RunManifest.Input] {
    try [("decisions", decisions), ("model", link.model)].compactMap { kind, written in
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
