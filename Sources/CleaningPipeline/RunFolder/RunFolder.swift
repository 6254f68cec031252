import Glibc

/// The folder of one run: built under a private name beside its final one, and renamed once, when it is whole.
///
///     let folder = try RunFolder.open(in: "out")
///     if let path = try folder.existingRun("thach-kenh-7f3a") { … }  // the same run, verified: nothing to do
///     var file = try folder.createFile("baseline.csv")
///     …
///     let path = try folder.publish(as: "thach-kenh-7f3a", updatingLatest: gatesPassed)
///
/// A folder that is dropped unpublished is removed; one whose process was killed is removed by the next run.
public struct RunFolder: ~Copyable {
  /// The private folder's path, for spill files; mode 0700.
  public let privatePath: String

  /// The folder of run folders.
  let output: String
  private let privateName: String
  private let parent: FolderHandle
  private let folder: FolderHandle
  private let lock: FolderLock
  /// Writes the files of the run.
  let disk = Disk()
  private var isPublished = false
  /// What the tables of the run may show.
  private var shown = OutputColumns()
  private var key: PseudonymKey?

  private static let latest = "LATEST"
  private static let privatePrefix = ".dancu-"
  /// Stages of a stopped run: they outlive its process.
  private static let stagesPrefix = ".dancu-stages-"
  /// While the run's id is not known: until its inputs are hashed.
  private static let unnamedStages = "unnamed"

  /// Locks the output folder, removes what dead runs left in it, and makes a private folder for this run.
  ///
  /// - Parameters:
  ///   - output: The folder of run folders; made (0700) if it is not there.
  ///   - pid: Tells private folders of different processes apart.
  public static func open(in output: String, pid: Int32 = getpid()) throws(RunFolderFault) -> RunFolder {
    let parent = try FolderHandle(making: output)
    let lock = try FolderLock(parent, path: output, pid: pid)
    // Whoever writes here holds the lock, and we hold it now: every private folder, and a LATEST half-written, is a dead
    // process's.
    parent.removeEntries {
      $0.hasPrefix(privatePrefix) && !$0.hasPrefix(stagesPrefix) || $0 == "." + latest
    }
    let privateName = "\(privatePrefix)\(pid)"
    let privatePath = output + "/" + privateName
    let folder = try parent.makeFolder(privateName, path: privatePath)
    return RunFolder(
      output: output, privateName: privateName, privatePath: privatePath, parent: parent, folder: folder,
      lock: lock)
  }

  private init(
    output: String, privateName: String, privatePath: String, parent: consuming FolderHandle,
    folder: consuming FolderHandle, lock: consuming FolderLock
  ) {
    self.output = output
    self.privateName = privateName
    self.privatePath = privatePath
    self.parent = parent
    self.folder = folder
    self.lock = lock
  }

  /// Whether runs of a pipeline stand here, or anything else that begins like their names.
  func mayHoldRuns(of pipeline: String) -> Bool { parent.entries().contains { $0.hasPrefix(pipeline + "-") } }

  /// The path of a run that stands under this name already, every file as its manifest says; nil for none.
  ///
  /// - Throws: `.taken` when something else has the name.
  public func existingRun(_ finalName: String) throws(RunFolderFault) -> String? {
    guard parent.hasEntry(finalName) else { return nil }
    let path = output + "/" + finalName
    guard let folder = parent.folder(finalName), RunManifest.verifies(folder: folder, path: path) else {
      throw .taken(path: path)
    }
    return path
  }

  deinit {
    if !isPublished {
      let name = privateName
      parent.removeEntries { $0 == name }
    }
  }

  /// Sets what the tables may show, before the first of them is made.
  mutating func show(_ columns: OutputColumns, key: PseudonymKey?) { (shown, self.key) = (columns, key) }

  /// What becomes of a table's lines; nil when all is kept.
  func treatment(of table: String, columns: [String]) -> ColumnTreatment? {
    ColumnTreatment(of: table, columns: columns, under: shown, key: key)
  }

  /// A new file of the run. Names are the program's own, never data.
  public func createFile(_ name: String) throws(RunFolderFault) -> OutputFile {
    try OutputFile(name, inFolder: folder.descriptor, syncing: .byFolder, on: disk)
  }

  /// A folder inside the run's, mode 0700: its files are created as `name/file`.
  func makeSubfolder(_ name: String) throws(RunFolderFault) {
    _ = try folder.makeFolder(name, path: privatePath + "/" + name)
  }

  /// Takes over a file that another library has written into the private folder.
  ///
  /// - Returns: What the manifest says about it.
  func adoptFile(_ name: String) throws(RunFolderFault) -> WrittenFile {
    guard let hash = FileHash.sha256(of: privatePath + "/" + name) else {
      throw .cannotWrite(path: name, errno: errno)
    }
    return WrittenFile(name: name, bytes: hash.bytes, rows: 0, sha256: hash.sha256)
  }

  /// A folder inside the private one for spill files; removed before the run is published.
  public func makeScratch() throws(RunFolderFault) -> String {
    _ = try folder.makeFolder(Self.scratchName, path: privatePath + "/" + Self.scratchName)
    return privatePath + "/" + Self.scratchName
  }

  private static let scratchName = ".scratch"

  /// The folder for the whole stages of a run, mode 0700: as a stopped run left it, or made anew. Stages of other runs
  /// are removed: whoever writes here holds the lock, so that no living process has any.
  ///
  /// - Parameter runID: of the run to go on with; without one the folder's name is `nameStages`' to give.
  /// - Returns: also whether the folder was left by a stopped run, and whether those of others were.
  func stageFolder(resuming runID: String?) throws(RunFolderFault) -> StageFolder {
    let name = Self.stagesPrefix + (runID ?? Self.unnamedStages)
    let path = output + "/" + name
    let hasOthers = parent.entries().contains {
      $0.hasPrefix(Self.stagesPrefix) && $0 != name && $0 != Self.stagesPrefix + Self.unnamedStages
    }
    parent.removeEntries { $0.hasPrefix(Self.stagesPrefix) && ($0 != name || runID == nil) }
    if runID != nil, let left = parent.folder(name), left.isPrivate {
      return StageFolder(folder: left, path: path, isLeft: true, hasOthers: hasOthers)
    }
    parent.removeEntries { $0 == name }
    return StageFolder(
      folder: try parent.makeFolder(name, path: path), path: path, isLeft: false, hasOthers: hasOthers)
  }

  /// Gives the folder of a run's stages the run's name, if it has not got it.
  ///
  /// - Returns: its path now.
  static func nameStages(_ path: String, _ runID: String) throws(RunFolderFault) -> String {
    let unnamed = stagesPrefix + unnamedStages
    guard path.hasSuffix("/" + unnamed) else { return path }
    let named = path.dropLast(unnamedStages.utf8.count) + runID
    guard rename(path, String(named)) == 0 else { throw .cannotCreate(path: String(named), errno: errno) }
    return String(named)
  }

  struct StageFolder: ~Copyable {
    let folder: FolderHandle
    let path: String
    let isLeft: Bool
    let hasOthers: Bool
  }

  /// Removes the stages of stopped runs: what they were for is done.
  func removeStages() { parent.removeEntries { $0.hasPrefix(Self.stagesPrefix) } }

  /// Syncs all files and gives the folder its final name; the files must be finished, the manifest last.
  ///
  /// - Parameter updatingLatest: the gates passed: `LATEST` shall name this run.
  /// - Parameter finalName: name and id of the run.
  /// - Returns: The folder's path.
  public consuming func publish(as finalName: String, updatingLatest: Bool) throws(RunFolderFault) -> String {
    let path = output + "/" + finalName
    folder.removeEntries { $0 == Self.scratchName }
    try folder.syncAll(path: privatePath)
    try parent.renameFolder(privateName, to: finalName, path: path)
    isPublished = true
    if updatingLatest { try parent.replaceLine(Self.latest, with: finalName) }
    try parent.sync(path: path)
    return path
  }

  /// Has `LATEST` name a run that stands here.
  func nameLatest(_ finalName: String) throws(RunFolderFault) {
    let path = output + "/" + Self.latest
    if let named = try? SmallFile.read(path, limit: 4096), named == finalName + "\n" { return }
    try parent.replaceLine(Self.latest, with: finalName)
    try parent.sync(path: path)
  }

  /// Takes the place of a finished run, which is removed; all files must be finished, the manifest last.
  ///
  /// Whatever happens meanwhile, one of the two stands there, whole.
  /// - Returns: The folder's path.
  consuming func replace(_ finalName: String) throws(RunFolderFault) -> String {
    let path = output + "/" + finalName
    folder.removeEntries { $0 == Self.scratchName }
    try folder.syncAll(path: privatePath)
    // From here on the old run has the private name, under which it is removed: below, or by the next run.
    var old = privateName
    if try !parent.exchangeFolders(privateName, finalName, path: path) {
      old += "-old"
      try putInPlace(of: finalName, keeping: old, path: path)
    }
    isPublished = true
    try parent.sync(path: path)
    parent.removeEntries { [old] in $0 == old }
    return path
  }

  /// For file systems on which two folders cannot change places: killed between the two steps, neither stands there.
  private func putInPlace(of finalName: String, keeping old: String, path: String) throws(RunFolderFault) {
    try parent.renameFolder(finalName, to: old, path: path)
    do throws(RunFolderFault) {
      try parent.renameFolder(privateName, to: finalName, path: path)
    } catch {
      try parent.renameFolder(old, to: finalName, path: path)
      throw error
    }
  }
}
