import ByteText
import RecordLinkage

/// What a run's linking went by, as it stands in its folder: `model.json`, and the rarities of values in
/// `model-frequencies.txt`. Another run goes by the same with `--model-from`.
///
/// Values stand by their hashes, of names and of birth dates that more than one form has; no form is among them.
enum FrozenModelFiles {
  static let model = "model.json"
  /// One line a value: the term's number, the value's hash in hexadecimal, its rarity in eighths of a bit.
  static let frequencies = "model-frequencies.txt"

  static func write(_ frozen: FrozenLinkage, into folder: borrowing RunFolder) throws -> [WrittenFile] {
    var document = try folder.createFile(model)
    try document.write(frozen.node.description + "\n")
    var list = try folder.createFile(frequencies)
    var lines = ByteBuffer()
    try frozen.forEachRarity { term, hash, rarity in
      lines.append(decimal: UInt64(term))
      lines.append(UInt8(ascii: " "))
      lines.append(hexadecimal: hash)
      lines.append(UInt8(ascii: " "))
      lines.append(decimal: UInt64(rarity))
      lines.append(UInt8(ascii: "\n"))
      if lines.count > 1 << 19 {
        try list.write(lines.span)
        lines.removeAll()
      }
    }
    try list.write(lines.span)
    return [try document.finish(), try list.finish()]
  }
}

/// The model of an earlier run, held against the hashes that the run wrote down.
struct EarlierModel: Sendable {
  let linkage: FrozenLinkage
  /// As an input of the run that goes by it.
  let input: RunManifest.Input

  init(folder: String) throws { try self.init(of: FinishedRun(folder)) }

  init(of run: FinishedRun) throws {
    let (model, frequencies) = (
      try run.verifiedFile(FrozenModelFiles.model), try run.verifiedFile(FrozenModelFiles.frequencies)
    )
    do {
      linkage = try FrozenLinkage(
        from: ModelNode(json: try SmallFile.read(model.path)),
        rarities: try Self.rarities(SmallFile.read(frequencies.path, limit: 4 << 30)))
    } catch let fault as SmallFile.Fault {
      throw FinishedRun.Fault.unreadable(file: model.path, errno: fault.errno)
    } catch let error as ModelError {
      throw RunFailure.model(path: model.path, .file(error))
    }
    // One hash stands for both files: of the text of their hashes.
    input = RunManifest.Input(
      source: "model-from", file: run.fullName, bytes: 0,
      sha256: FileHash.sha256(ofText: model.sha256 + frequencies.sha256))
  }

  private static func rarities(_ text: String) throws(ModelError) -> [(
    term: Int, hash: UInt64, rarity: UInt8
  )] {
    var found: [(term: Int, hash: UInt64, rarity: UInt8)] = []
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      let parts = line.split(separator: UInt8(ascii: " ")).map { Substring($0) }
      guard parts.count == 3, let term = Int(parts[0]), let hash = UInt64(parts[1], radix: 16),
        let rarity = UInt8(parts[2])
      else { throw .invalid(path: FrozenModelFiles.frequencies, expected: "term, hash and rarity") }
      found.append((term, hash, rarity))
    }
    return found
  }
}
