import FormReading
import Synchronization
import Threading

/// When the contents of the inputs are hashed.
enum InputHashing: Sendable {
  case atOnce
  /// Beside the reading, but for files that may be the same: those of one size are compared before.
  case besideReading
}

/// The hashes of inputs that were left to be taken beside other work: whoever begins takes the next file.
///
/// A hash runs from a file's first byte to its last, on one core; while one worker is at it the others read forms already.
final class InputHashes: Sendable {
  let sideInputs: [RunManifest.Input]
  private let opened: FormSources
  private let pipeline: PipelineFile
  private let files: [(index: Int, path: String, name: String)]
  private let queue: WorkQueue
  private let taken = Mutex<[(index: Int, sha256: String)]>([])

  /// - Parameter sideInputs: what the run reads besides forms, hashed already.
  init(of sources: FormSources, beside sideInputs: [RunManifest.Input], in pipeline: PipelineFile) {
    opened = sources
    self.sideInputs = sideInputs
    self.pipeline = pipeline
    files = sources.files.enumerated().filter { $0.element.sha256.isEmpty }.map {
      ($0.offset, $0.element.reader.file.path, $0.element.reader.file.name)
    }
    queue = WorkQueue(count: files.count)
  }

  /// Hashes file after file until every one is taken, by this worker or another.
  func work() throws(ReadingError) {
    while let claimed = queue.take() {
      let file = files[claimed]
      let sha256 = try FileHash.ofInput(path: file.path, name: file.name)
      taken.withLock { $0.append((file.index, sha256)) }
    }
  }

  /// The inputs with their hashes; all workers must have ended.
  var sources: FormSources {
    var sources = opened
    for (index, sha256) in taken.withLock({ $0 }) { sources.files[index].sha256 = sha256 }
    return sources
  }

  /// The run's id, once every input is hashed.
  var runID: String {
    RunManifest.runID(
      version: ProgramVersion.current, pipeline: pipeline, inputs: sources.inputs + sideInputs)
  }
}

extension FormSources {
  mutating func hash(_ hashing: InputHashing) throws(ReadingError) {
    var filesOfSize: [Int: Int] = [:]
    for file in files { filesOfSize[file.bytes, default: 0] += 1 }
    for index in files.indices where hashing == .atOnce || filesOfSize[files[index].bytes, default: 0] > 1 {
      let file = files[index].reader.file
      files[index].sha256 = try FileHash.ofInput(path: file.path, name: file.name)
    }
  }
}

extension FileHash {
  fileprivate static func ofInput(path: String, name: String) throws(ReadingError) -> String {
    guard let hash = sha256(of: path) else { throw ReadingError(.unreadable(.fileChanged), file: name) }
    return hash.sha256
  }
}
