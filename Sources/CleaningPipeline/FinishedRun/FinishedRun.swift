import RecordLinkage
import Wording

/// A published run folder, opened to be read again: what its manifest and data package say, and its tables.
///
/// Nothing is verified here but that the two documents are there and can be understood.
public struct FinishedRun: Sendable {
  /// Why a folder cannot be taken for a run.
  public enum Fault: Error, Sendable, Equatable {
    /// A file of it cannot be read: the system's error number.
    case unreadable(file: String, errno: Int32)
    /// A document of it is not what a run writes.
    case malformed(file: String)
    /// The run was made without this table.
    case noTable(name: String, folder: String)

    public var status: ExitStatus {
      switch self {
      case .unreadable(_, let errno): ExitStatus(readErrno: errno)
      case .malformed: .inputUnreadable
      case .noTable: .inputMissing
      }
    }

    public func description(in language: Language) -> String {
      switch self {
      case .unreadable(let file, let errno):
        language.text(
          "file.unreadable",
          ["file": TerminalText.escaped(file), "cause": SystemError.text(errno, in: language)])
      case .malformed(let file):
        language.text("finished-run.malformed", ["file": TerminalText.escaped(file)])
      case .noTable(let name, let folder):
        language.text(
          "finished-run.no-table", ["table": name, "folder": TerminalText.escaped(folder)])
      }
    }
  }

  /// The run's folder, without a slash at its end.
  public let folder: String
  /// The pipeline's name.
  public let name: String
  public let runID: String
  /// The day the run was made for, ISO.
  public let asOf: String
  /// In the order of `datapackage.json`.
  public let tables: [FinishedTable]
  let manifest: SettingNode

  /// - Parameter folder: a run folder, or the folder of runs, whose `LATEST` is then taken.
  public init(_ folder: String) throws(Fault) {
    let folder = Self.folder(at: folder)
    let manifest = try Self.document(RunManifest.fileName, in: folder)
    let package = try Self.document(DataPackage.fileName, in: folder)
    guard let runID = manifest["run"]?.text, let settings = manifest["settings"],
      let name = settings["name"]?.text, let asOf = settings["as_of"]?.text,
      let resources = package["resources"]?.items
    else { throw .malformed(file: folder + "/" + RunManifest.fileName) }
    var rows: [String: Int] = [:]
    for file in manifest["files"]?.items ?? [] {
      if let name = file["name"]?.text, let count = file["rows"]?.text.flatMap(Int.init) {
        rows[name] = count
      }
    }
    var tables: [FinishedTable] = []
    for resource in resources {
      guard let table = FinishedTable(resource: resource, rows: rows, folder: folder) else {
        throw .malformed(file: folder + "/" + DataPackage.fileName)
      }
      tables.append(table)
    }
    self.folder = folder
    self.name = name
    self.runID = runID
    self.asOf = asOf
    self.tables = tables
    self.manifest = manifest
  }

  /// The table of a name (`two-place`).
  public func table(_ name: String) throws(Fault) -> FinishedTable {
    guard let table = tables.first(where: { $0.name == name }) else {
      throw .noTable(name: name, folder: folder)
    }
    return table
  }

  /// The files that the manifest names, in its order.
  var files: [String] { (manifest["files"]?.items ?? []).compactMap { $0["name"]?.text } }

  /// One of the run's documents with the types that its values have.
  func document(_ name: String) throws(Fault) -> JSONValue {
    let file = folder + "/" + name
    do {
      return JSONValue(try ModelNode(json: try SmallFile.read(file)))
    } catch let fault as SmallFile.Fault {
      throw .unreadable(file: file, errno: fault.errno)
    } catch {
      throw .malformed(file: file)
    }
  }

  /// The run folder that a path means: itself, or of a folder of runs the one that its `LATEST` names.
  public static func folder(at path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    // What cannot be read here is read again by `document`, which says why.
    guard (try? SmallFile.read(path + "/" + RunManifest.fileName, limit: 1 << 30)) == nil,
      let latest = try? SmallFile.read(path + "/LATEST", limit: 4096)
    else { return path }
    return path + "/" + latest.prefix { $0 != "\n" }
  }

  private static func document(_ name: String, in folder: String) throws(Fault) -> SettingNode {
    let file = folder + "/" + name
    let text: String
    do {
      text = try SmallFile.read(file)
    } catch {
      throw .unreadable(file: file, errno: error.errno)
    }
    // Where in the text it stops being a document helps nobody: the program wrote it.
    guard let node = try? SettingNode(yaml: text) else { throw .malformed(file: file) }
    return node
  }
}
