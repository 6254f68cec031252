import CLinuxFiles
import Glibc
import Synchronization

/// An open folder. All names below it are resolved against the descriptor, so that a folder swapped for a link
/// meanwhile cannot lead writes elsewhere.
public struct FolderHandle: ~Copyable, Sendable {
  let descriptor: Int32

  private static let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC

  private init(descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  /// Opens a folder by path and makes it, and those above it, where they are missing: mode 0700 whatever the umask.
  public init(making path: String) throws(RunFolderFault) {
    var descriptor = Glibc.open(path, Self.flags)
    if descriptor < 0, errno == ENOENT {
      var end = path.startIndex
      while end < path.endIndex {
        end = path[path.index(after: end)...].firstIndex(of: "/") ?? path.endIndex
        let part = String(path[..<end])
        if mkdir(part, 0o700) == 0 {
          Self.undoMask(of: part, in: AT_FDCWD)
        } else if errno != EEXIST, errno != EISDIR {
          throw .cannotCreate(path: part, errno: errno)
        }
      }
      descriptor = Glibc.open(path, Self.flags)
    }
    guard descriptor >= 0 else { throw .cannotCreate(path: path, errno: errno) }
    self.descriptor = descriptor
  }

  /// A new file in the folder: mode 0600 whatever the umask, never over an existing one.
  public borrowing func createFile(_ name: String) throws(RunFolderFault) -> OutputFile {
    try OutputFile(name, inFolder: descriptor)
  }

  /// Makes a folder of mode 0700 in this one; something of that name must not be there.
  borrowing func makeFolder(_ name: String, path: String) throws(RunFolderFault) -> FolderHandle {
    guard mkdirat(descriptor, name, 0o700) == 0 else { throw .cannotCreate(path: path, errno: errno) }
    Self.undoMask(of: name, in: descriptor)
    guard let made = folder(name), fchmod(made.descriptor, 0o700) == 0 else {
      throw .cannotCreate(path: path, errno: errno)
    }
    return made
  }

  /// Gives the owner of a folder that was made just now all rights, where the umask took some; then it could not even be
  /// opened. A link in its place is left alone. What fails here fails again, and is told, when the folder is opened.
  private static func undoMask(of name: String, in folder: Int32) {
    var status = stat()
    guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0, status.st_mode & S_IFMT == S_IFDIR,
      status.st_mode & 0o700 != 0o700
    else { return }
    _ = fchmodat(folder, name, 0o700, AT_SYMLINK_NOFOLLOW)
  }

  /// A folder in this one; nil when there is none, or a link in its place.
  borrowing func folder(_ name: String) -> FolderHandle? {
    let inner = openat(descriptor, name, Self.flags | O_NOFOLLOW)
    return inner < 0 ? nil : FolderHandle(descriptor: inner)
  }

  /// Whether the folder is this user's own and nobody else may enter it.
  var isPrivate: Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.st_uid == geteuid() && status.st_mode & 0o077 == 0
  }

  borrowing func hasEntry(_ name: String) -> Bool {
    var status = stat()
    return fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0
  }

  /// The names in the folder, in byte order; none when it cannot be read.
  borrowing func entries() -> [String] { names() ?? [] }

  /// - Returns: nil when the folder cannot be read (`errno` says why).
  private borrowing func names() -> [String]? {
    let copy = openat(descriptor, ".", Self.flags)
    guard copy >= 0 else { return nil }
    guard let stream = fdopendir(copy) else {
      close(copy)
      return nil
    }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      // `d_name` ends with a zero inside the record that `readdir` just returned.
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return errno == 0 ? names.sorted() : nil
  }

  /// Removes files and whole folders whose name is chosen; links are removed, not followed. What cannot be removed
  /// stays: leftovers are a nuisance, not a failure.
  borrowing func removeEntries(where isChosen: (String) -> Bool) {
    for name in entries() where isChosen(name) {
      if let inner = folder(name) {
        inner.removeEntries { _ in true }
        unlinkat(descriptor, name, Int32(AT_REMOVEDIR))
      } else {
        unlinkat(descriptor, name, 0)
      }
    }
  }

  /// Syncs every file in the folder and in those below it, then the folders themselves.
  ///
  /// Many at a time: the file system then commits its journal for several at once, and a small run need not wait for the
  /// disk once for each of its files.
  borrowing func syncAll(path: String) throws(RunFolderFault) {
    guard let names = names() else { throw .cannotWrite(path: path, errno: errno) }
    var files: [String] = []
    for name in names {
      if let inner = folder(name) { try inner.syncAll(path: path + "/" + name) } else { files.append(name) }
    }
    let failure = Mutex<RunFolderFault?>(nil)
    let threads = DiskThreads(count: 16)
    let folder = descriptor
    for name in files {
      threads.submit {
        do throws(RunFolderFault) { try Self.sync(name, inFolder: folder) } catch {
          failure.withLock { $0 = error }
        }
      }
    }
    threads.drain()
    if let failure = failure.withLock({ $0 }) { throw failure }
    try sync(path: path)
  }

  /// Syncs one file. A descriptor opened now still tells of a write that failed before, as the kernel keeps the error
  /// until somebody was told.
  private static func sync(_ name: String, inFolder folder: Int32) throws(RunFolderFault) {
    let file = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { throw .cannotWrite(path: name, errno: errno) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw .cannotWrite(path: name, errno: errno) }
  }

  borrowing func sync(path: String) throws(RunFolderFault) {
    // Some file systems have nothing to sync for a folder and say so.
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw .cannotWrite(path: path, errno: errno) }
  }

  /// Renames a folder to a name that must be free.
  ///
  /// The kernel itself never lets a folder replace a file or a folder that holds anything; the question before keeps
  /// an empty folder too, and the lock keeps other runs away in between.
  borrowing func renameFolder(_ name: String, to newName: String, path: String) throws(RunFolderFault) {
    guard !hasEntry(newName) else { throw .taken(path: path) }
    guard renameat(descriptor, name, descriptor, newName) == 0 else {
      let cause = errno
      throw [EEXIST, ENOTEMPTY, ENOTDIR].contains(cause)
        ? .taken(path: path) : .cannotCreate(path: path, errno: cause)
    }
  }

  /// A folder and one that stands under another name change places, at once for whoever looks.
  ///
  /// - Returns: false where the file system knows no such way.
  borrowing func exchangeFolders(_ name: String, _ other: String, path: String) throws(RunFolderFault) -> Bool
  {
    if exchange_names(descriptor, name, other) == 0 { return true }
    guard [EINVAL, ENOSYS].contains(errno) else { throw .cannotCreate(path: path, errno: errno) }
    return false
  }

  /// Puts a one-line text file in place of what stands under `name`: readers see the old line or the new one.
  borrowing func replaceLine(_ name: String, with line: String) throws(RunFolderFault) {
    let fresh = ".\(name)"
    unlinkat(descriptor, fresh, 0)
    var file = try OutputFile(fresh, inFolder: descriptor)
    try file.write(line + "\n")
    _ = try file.finish()
    guard renameat(descriptor, fresh, descriptor, name) == 0 else {
      throw .cannotCreate(path: name, errno: errno)
    }
  }
}

/// The right to write in an output folder, held through `.lock` until the process ends or this value does.
///
/// The kernel gives the lock back when a process dies, so a killed run blocks nobody.
struct FolderLock: ~Copyable {
  private let descriptor: Int32

  init(_ folder: borrowing FolderHandle, path: String, pid: Int32) throws(RunFolderFault) {
    let descriptor = openat(folder.descriptor, ".lock", O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .cannotCreate(path: path + "/.lock", errno: errno) }
    _ = fchmod(descriptor, 0o600)
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let holder = Self.holder(descriptor)
      close(descriptor)
      throw .held(folder: path, pid: holder)
    }
    // The id is for the message above only: a lock without it still locks.
    _ = ftruncate(descriptor, 0)
    let text = Array("\(pid)\n".utf8)
    _ = pwrite(descriptor, text, text.count, 0)
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  private static func holder(_ descriptor: Int32) -> String? {
    var bytes = [UInt8](repeating: 0, count: 32)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    let digits = bytes.prefix(max(0, count)).prefix { (48...57).contains($0) }
    return digits.isEmpty ? nil : String(decoding: digits, as: UTF8.self)
  }
}
