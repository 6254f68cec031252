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

  private let output: String
  private let privateName: String
  private let parent: FolderHandle
  private let folder: FolderHandle
  private let lock: FolderLock
  private var isPublished = false

  private static let privatePrefix = ".dancu-"

  /// Locks the output folder, removes what dead runs left in it, and makes a private folder for this run.
  ///
  /// - Parameters:
  ///   - output: The folder of run folders; made (0700) if it is not there.
  ///   - pid: Tells private folders of different processes apart.
  public static func open(in output: String, pid: Int32 = getpid()) throws(RunFolderFault) -> RunFolder {
    let parent = try FolderHandle(making: output)
    let lock = try FolderLock(parent, path: output, pid: pid)
    // Whoever writes here holds the lock, and we hold it now: every private folder is a dead process's.
    parent.removeEntries { $0.hasPrefix(privatePrefix) }
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

  /// A new file of the run. Names are the program's own, never data.
  public func createFile(_ name: String) throws(RunFolderFault) -> OutputFile {
    try OutputFile(name, inFolder: folder.descriptor)
  }

  /// A folder inside the run's, mode 0700: its files are created as `name/file`.
  func makeSubfolder(_ name: String) throws(RunFolderFault) {
    try folder.makeFolder(name, path: privatePath + "/" + name).sync(path: privatePath + "/" + name)
  }

  /// Takes over a file that another library has written into the private folder: synced and hashed.
  ///
  /// - Returns: What the manifest says about it.
  func adoptFile(_ name: String) throws(RunFolderFault) -> WrittenFile {
    let descriptor = openat(folder.descriptor, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotWrite(path: name, errno: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0, let hash = FileHash.sha256(of: privatePath + "/" + name) else {
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

  /// Gives the folder its final name; all files must be finished, the manifest last.
  ///
  /// - Parameter updatingLatest: the gates passed: `LATEST` shall name this run.
  /// - Parameter finalName: name and id of the run.
  /// - Returns: The folder's path.
  public consuming func publish(as finalName: String, updatingLatest: Bool) throws(RunFolderFault) -> String {
    let path = output + "/" + finalName
    folder.removeEntries { $0 == Self.scratchName }
    try folder.sync(path: privatePath)
    try parent.renameFolder(privateName, to: finalName, path: path)
    isPublished = true
    if updatingLatest { try parent.replaceLine("LATEST", with: finalName) }
    try parent.sync(path: path)
    return path
  }

  /// Takes the place of a finished run; all files must be finished, the manifest last.
  ///
  /// Killed in between, neither stands there: the next run or removal begins anew.
  /// - Returns: The folder's path.
  consuming func replace(_ finalName: String) throws(RunFolderFault) -> String {
    let (path, old) = (output + "/" + finalName, privateName + "-old")
    folder.removeEntries { $0 == Self.scratchName }
    try folder.sync(path: privatePath)
    try parent.renameFolder(finalName, to: old, path: path)
    do throws(RunFolderFault) {
      try parent.renameFolder(privateName, to: finalName, path: path)
    } catch {
      try parent.renameFolder(old, to: finalName, path: path)
      throw error
    }
    isPublished = true
    try parent.sync(path: path)
    parent.removeEntries { $0 == old }
    return path
  }
}
