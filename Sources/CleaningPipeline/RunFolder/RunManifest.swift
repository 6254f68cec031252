import ByteText
import Crypto
import Glibc
import RecordLinkage

/// `manifest.json`: what went in, with what settings, what came out. Written last; the only file with a clock in it.
public struct RunManifest: Sendable {
  /// A file that was read.
  public struct Input: Sendable, Equatable {
    /// The source's id.
    public var source: String
    /// The name as the pipeline gives it, or as a pattern found it.
    public var file: String
    public var bytes: Int
    /// Lower-case hexadecimal.
    public var sha256: String
    /// What was found out about it: encoding, delimiter, header row, columns, with the evidence.
    public var reading: JSONValue

    public init(source: String, file: String, bytes: Int, sha256: String, reading: JSONValue = .object([])) {
      self.source = source
      self.file = file
      self.bytes = bytes
      self.sha256 = sha256
      self.reading = reading
    }
  }

  /// Wall-clock seconds of a stage.
  public struct Timing: Sendable, Equatable {
    public var stage: String
    public var seconds: Double

    public init(stage: String, seconds: Double) {
      self.stage = stage
      self.seconds = seconds
    }
  }

  public static let fileName = "manifest.json"

  public var version: String
  public var runID: String
  public var pipeline: PipelineFile
  /// Where the pipeline file stands, seen from the run folder: what the inputs' paths are relative to.
  public var pipelinePath: String
  public var inputs: [Input]
  /// Files that steered the run beside its forms: decisions, model, the run that it follows.
  public var sideInputs: [Input]
  public var summary: RunSummary
  /// What the report tells beside the summary and the tables.
  var figures: RunFigures?
  public var files: [WrittenFile]
  public var timings: [Timing]

  init(
    version: String, runID: String, pipeline: PipelineFile, pipelinePath: String, inputs: [Input],
    sideInputs: [Input] = [], summary: RunSummary, figures: RunFigures? = nil, files: [WrittenFile],
    timings: [Timing]
  ) {
    self.version = version
    self.runID = runID
    self.pipeline = pipeline
    self.pipelinePath = pipelinePath
    self.inputs = inputs
    self.sideInputs = sideInputs
    self.summary = summary
    self.figures = figures
    self.files = files
    self.timings = timings
  }

  public var json: JSONValue {
    [
      "manifest": 1,
      "program": ["name": "dancu", "version": .string(version)],
      "run": .string(runID),
      "pipeline": .string(pipelinePath),
      "settings": pipeline.canonical,
      "inputs": .array(
        inputs.map {
          [
            "source": .string($0.source), "file": .string($0.file), "bytes": .integer($0.bytes),
            "sha256": .string($0.sha256), "reading": $0.reading,
          ]
        }),
      "side_inputs": .array(
        sideInputs.map {
          ["source": .string($0.source), "file": .string($0.file), "sha256": .string($0.sha256)]
        }),
      "counts": summary.json,
      "figures": figures?.json ?? .null,
      "files": .array(
        files.map {
          [
            "name": .string($0.name), "bytes": .integer($0.bytes), "rows": .integer($0.rows),
            "sha256": .string($0.sha256),
          ]
        }),
      "timings": .array(
        timings.map { ["stage": .string($0.stage), "seconds": .decimal($0.seconds, digits: 3)] }),
    ]
  }

  /// The run's id: the first 80 bits of a SHA-256 over the program's version, every setting and every input's
  /// source, name and content, as 20 hexadecimal digits. Equal work has an equal id, on every machine.
  ///
  /// Where the outputs go is left out: it changes no byte of them.
  public static func runID(version: String, pipeline: PipelineFile, inputs: [Input]) -> String {
    runID(
      version: version, settings: pipeline.canonical, inputs: inputs.map { ($0.source, $0.file, $0.sha256) })
  }

  private static func runID(
    version: String, settings: JSONValue, inputs: [(source: String, file: String, sha256: String)]
  ) -> String {
    var settings = settings
    if case .object(let members) = settings {
      settings = .object(
        members.map { key, value in
          guard key == "outputs", case .object(let outputs) = value else { return (key, value) }
          return (key, .object(outputs.filter { $0.0 != "directory" }))
        })
    }
    let identity: JSONValue = [
      "version": .string(version), "settings": settings,
      "inputs": .array(inputs.map { [.string($0.source), .string($0.file), .string($0.sha256)] }),
    ]
    let digest = SHA256.hash(data: Array(identity.text(indented: false).utf8))
    return digest.prefix(10).reduce(into: "") { $0 += HexText.pair($1) }
  }

  /// The id that a manifest's own version, settings and inputs give; nil where they are not there.
  static func runID(ofManifest manifest: JSONValue) -> String? {
    guard let version = manifest["program"]?["version"]?.string, let settings = manifest["settings"] else {
      return nil
    }
    var inputs: [(source: String, file: String, sha256: String)] = []
    for key in ["inputs", "side_inputs"] {
      guard case .array(let items)? = manifest[key] else { return nil }
      for input in items {
        guard let source = input["source"]?.string, let file = input["file"]?.string,
          let sha256 = input["sha256"]?.string
        else { return nil }
        inputs.append((source, file, sha256))
      }
    }
    return runID(version: version, settings: settings, inputs: inputs)
  }

  /// A manifest's text with a digest in it: counts that no table holds are told by it when they were changed.
  static func sealed(_ manifest: JSONValue) -> String {
    // As it will be read: what reading does not tell apart is not told apart here.
    let read = (try? ModelNode(json: manifest.text())).map(JSONValue.init) ?? manifest
    var sealed = manifest
    sealed.set(digestKey, to: .string(digest(of: read)))
    return sealed.text()
  }

  /// Whether a manifest that was read is the one that was sealed; one without a digest was not.
  static func holdsSeal(_ manifest: JSONValue) -> Bool {
    manifest[digestKey].map { $0.string == digest(of: manifest) } ?? true
  }

  /// The SHA-256 of everything but itself and the timings, which differ from run to run.
  private static func digest(of manifest: JSONValue) -> String {
    guard case .object(let members) = manifest else { return "" }
    let lasting = members.filter { $0.0 != digestKey && $0.0 != "timings" }
    return FileHash.sha256(ofText: JSONValue.object(lasting).text(indented: false))
  }

  private static let digestKey = "digest"

  /// Where a pipeline file stands, seen from a run folder: both may be moved together.
  ///
  /// - Parameter output: the folder of run folders.
  static func path(ofPipeline path: String, fromRunIn output: String) -> String {
    func resolved(_ path: String) -> [Substring] {
      guard let real = realpath(path, nil) else { return path.split(separator: "/") }
      defer { free(real) }
      return String(cString: real).split(separator: "/").map { $0 }
    }
    let (target, base) = (resolved(path), resolved(output) + ["run"])
    let shared = zip(target, base).prefix { $0 == $1 }.count
    return (Array(repeating: "..", count: base.count - shared) + target.dropFirst(shared))
      .joined(separator: "/")
  }

  /// The day that a finished run was made for, ISO; nil when the folder has no manifest.
  public static func asOf(ofRun folder: String) -> String? {
    // A folder that is no run, for whatever reason, has no day.
    guard let text = try? SmallFile.read(folder + "/" + fileName) else { return nil }
    return (try? SettingNode(yaml: text))?["settings"]?["as_of"]?.text
  }

  /// Whether a folder holds exactly what its manifest says: every file there, with its size and hash.
  static func verifies(folder: borrowing FolderHandle, path: String) -> Bool {
    // A manifest that cannot be read, or understood, proves nothing.
    guard let text = try? SmallFile.read(path + "/" + fileName),
      let manifest = try? SettingNode(yaml: text), let files = manifest["files"]?.items
    else { return false }
    return files.allSatisfy { file in
      guard let name = file["name"]?.text, let expected = file["sha256"]?.text else { return false }
      return FileHash.sha256(of: path + "/" + name)?.sha256 == expected
    }
  }
}

/// The hash of a whole file.
public enum FileHash {
  static func sha256(ofText text: String) -> String {
    SHA256.hash(data: Array(text.utf8)).reduce(into: "") { $0 += HexText.pair($1) }
  }

  /// - Returns: Lower-case hexadecimal and the size; nil when the file cannot be read (`errno` says why).
  public static func sha256(of path: String) -> (sha256: String, bytes: Int)? {
    let descriptor = openToRead(path)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var hash = SHA256()
    var total = 0
    var chunk = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 { break }
      // `read` filled the first `count` bytes.
      chunk.withUnsafeBytes { hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: $0[..<count])) }
      total += count
    }
    return (hash.finalize().reduce(into: "") { $0 += HexText.pair($1) }, total)
  }
}
