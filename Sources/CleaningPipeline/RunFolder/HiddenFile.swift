import Glibc

/// A file that stands under a hidden name until it is whole, and is gone if it never is: `.NAME.` and the id of the
/// process that writes it.
public struct HiddenFile: ~Copyable, Sendable {
  private let name: String
  private let hidden: String
  private let folder: Int32
  private var file: OutputFile?

  /// - Parameter name: the final name; nothing may stand under it.
  public init(_ name: String, in folder: borrowing FolderHandle) throws(RunFolderFault) {
    guard !folder.hasEntry(name) else { throw .cannotCreate(path: name, errno: EEXIST) }
    let hidden = ".\(name).\(getpid())"
    // What processes left that were killed; an id that is used again can only be this process's own.
    folder.removeEntries { Self.isLeftOver($0, of: name) }
    // Its own hold on the folder, which may be closed before this value goes.
    let held = openat(folder.descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard held >= 0 else { throw .cannotCreate(path: name, errno: errno) }
    let made: OutputFile
    do throws(RunFolderFault) {
      made = try folder.createFile(hidden)
    } catch {
      close(held)
      throw error
    }
    self.name = name
    self.hidden = hidden
    self.folder = held
    file = consume made
  }

  deinit {
    unlinkat(folder, hidden, 0)
    close(folder)
  }

  public mutating func write(_ bytes: borrowing Span<UInt8>) throws(RunFolderFault) {
    try file?.write(bytes)
  }

  /// Gives the file its name, which must still be free.
  public consuming func publish() throws(RunFolderFault) {
    _ = try file.take()?.finish()
    // A link never takes the place of what is there; the hidden name goes with this value.
    if linkat(folder, hidden, folder, name, 0) == 0 { return }
    guard [EPERM, EOPNOTSUPP].contains(errno) else { throw .cannotCreate(path: name, errno: errno) }
    // A file system without links.
    guard faccessat(folder, name, F_OK, 0) != 0 else { throw .cannotCreate(path: name, errno: EEXIST) }
    guard renameat(folder, hidden, folder, name) == 0 else { throw .cannotCreate(path: name, errno: errno) }
  }

  private static func isLeftOver(_ entry: String, of name: String) -> Bool {
    guard entry.hasPrefix(".\(name)."), let id = pid_t(entry.dropFirst(name.count + 2)), id > 0 else {
      return false
    }
    return id == getpid() || kill(id, 0) != 0 && errno == ESRCH
  }
}
