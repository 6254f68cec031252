import FormReading
import Glibc
import Wording

/// A file that a pipeline file names, with the place where it does.
public struct NamedFile: Sendable, Equatable {
  /// As written: relative to the pipeline file; of sources also a pattern, or `-`.
  var written: String
  var origin: SettingOrigin
  var keyPath: String
  var mayBePattern = false

  /// `xa-mau.yaml:5: sources[1].path: `
  func place(inPipeline path: String) -> String { origin.text(inFile: path) + keyPath + ": " }

  /// Everything that a run reads, in the order of the file.
  static func all(in root: SettingNode) -> [NamedFile] {
    var files: [NamedFile] = []
    for (index, source) in (root["sources"]?.items ?? []).enumerated() {
      for item in source["path"]?.items ?? [] {
        guard let text = item.text, text != "-" else { continue }
        files.append(
          NamedFile(
            written: text, origin: item.origin, keyPath: "sources[\(index + 1)].path", mayBePattern: true))
      }
    }
    for keys in [["decisions"], ["link", "model"], ["intake", "path"]] {
      let node = keys.reduce(SettingNode?.some(root)) { $0?[$1] }
      guard let node, let text = node.text else { continue }
      files.append(
        NamedFile(written: text, origin: node.origin, keyPath: keys.joined(separator: ".")))
    }
    return files.sorted { $0.origin < $1.origin }
  }
}

extension PipelineFile {
  /// Looks whether every file that the pipeline names is there and may be read: all that are not are told at once, each with
  /// its line, before anything is opened.
  func requireFiles() throws {
    var faults = InputFaults()
    for file in namedFiles {
      try faults.collect {
        let path = resolve(file.written)
        do {
          for path in file.mayBePattern ? try FormFile.matching(path) : [path] { try requireReadable(path) }
        } catch {
          throw RunFailure.named(file, pipeline: self.path, RunFailure(error))
        }
      }
    }
    try faults.requireNone()
  }

  private func requireReadable(_ path: String) throws(ReadingError) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw .system(errno, file: path) }
    if status.st_mode & S_IFMT == S_IFDIR { throw .system(EISDIR, file: path) }
    guard access(path, R_OK) == 0 else { throw .system(errno, file: path) }
  }
}
