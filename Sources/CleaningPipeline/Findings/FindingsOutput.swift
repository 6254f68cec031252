import ByteText
import Glibc
import ResidentModel

/// Where a check's findings go: standard output, or a file that replaces the one before it only when it is whole.
struct FindingsOutput: ~Copyable {
  private let path: String?
  private let temporary: String
  private let descriptor: Int32
  private var isFinished = false

  init(_ path: String?) throws(RunFolderFault) {
    self.path = path
    guard let path else {
      temporary = ""
      descriptor = STDOUT_FILENO
      return
    }
    // In the same folder, so that it can take the file's place; under a name that nobody has.
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    var name = Array("\(folder).dancu-XXXXXX".utf8CString)
    descriptor = mkstemp(&name)
    temporary = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard descriptor >= 0 else { throw .cannotCreate(path: path, errno: errno) }
  }

  deinit {
    guard path != nil, descriptor >= 0 else { return }
    close(descriptor)
    if !isFinished { unlink(temporary) }
  }

  mutating func write(_ buffer: inout ByteBuffer) throws(RunFolderFault) {
    let cause = buffer.withUnsafeBytes { writeAll(UnsafeRawBufferPointer($0), to: descriptor) }
    if let cause { throw .cannotWrite(path: path ?? "-", errno: cause) }
    buffer.removeAll()
  }

  consuming func finish() throws(RunFolderFault) {
    guard let path else { return }
    guard fsync(descriptor) == 0, rename(temporary, path) == 0 else {
      throw .cannotWrite(path: path, errno: errno)
    }
    isFinished = true
  }
}

extension [FindingsDestination] {
  /// Refuses paths whose file must not be replaced: an input of the check, anything but findings of an earlier one, and
  /// the path of another format. Files are known by device and number, whatever name leads to them.
  ///
  /// - Parameter inputs: the paths of everything that is read.
  func requireReplaceable(beside inputs: [String]) throws(RunFolderFault) {
    let read = inputs.compactMap { FileIdentity(ofFile: $0) }
    var taken: [FileIdentity] = []
    for case let path? in map(\.path) {
      let place = FileIdentity(ofFile: path) ?? FileIdentity(ofNew: path)
      if let place {
        guard !taken.contains(place) else { throw .namedTwice(path: path) }
        guard !read.contains(place) else { throw .isInput(path: path) }
        taken.append(place)
      }
      var status = stat()
      guard stat(path, &status) == 0 else { continue }
      guard status.st_mode & S_IFMT != S_IFDIR else { throw .cannotCreate(path: path, errno: EISDIR) }
      guard status.st_mode & S_IFMT == S_IFREG, status.st_size == 0 || Self.holdsFindings(path) else {
        throw .foreign(path: path)
      }
    }
  }

  /// Whether a file begins as findings do that this program writes, in any of the formats.
  private static func holdsFindings(_ path: String) -> Bool {
    let descriptor = openToRead(path)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    guard let bytes = try? SmallFile.bytes(of: descriptor, upTo: 1 << 12) else { return false }
    let text = bytes.string(ByteRange(0, bytes.count))
    let line = text.prefix { $0 != "\n" }
    let code = line.split(separator: "]", maxSplits: 1).first?.split(separator: "[").last.map(String.init)
    return text.hasPrefix(#"{"findings":["#)
      || text.hasPrefix(#"{"$schema":"https://json.schemastore.org/sarif"#)
        && line.prefix(300).contains(#""name":"dancu""#)
      || text.hasPrefix("<?xml") && text.prefix(300).contains(#"<testsuites name="dancu""#)
      || line.contains("[") && code.flatMap { FindingCode(name: $0) } != nil
  }
}

/// Which file a path leads to, or would if there were one.
private struct FileIdentity: Equatable {
  private let device: dev_t
  private let number: ino_t
  /// In the folder of that number; empty for a file that is there.
  private let name: String

  init?(ofFile path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    (device, number, name) = (status.st_dev, status.st_ino, "")
  }

  init?(ofNew path: String) {
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { String(path[...$0]) } ?? "."
    var status = stat()
    guard stat(folder, &status) == 0 else { return nil }
    let start = slash.map { path.index(after: $0) } ?? path.startIndex
    (device, number, name) = (status.st_dev, status.st_ino, String(path[start...]))
  }
}
