import ByteText
import CLinuxFiles
import Crypto
import Glibc
import Wording

/// A file of a run folder being written: buffered, hashed and counted on the way, and synced in the end.
///
/// Not copyable: one writer owns it. A file that is dropped unfinished stays inside the private folder, which is
/// removed with it.
public struct OutputFile: ~Copyable, Sendable {
  public let name: String
  private let descriptor: Int32
  private let syncing: Syncing
  private var buffer: ByteBuffer
  private var hash = SHA256()
  /// Written or claimed; what is in the buffer comes behind.
  private var bytes = 0
  private var rows = 0

  private static let bufferSize = 1 << 20

  /// When the bytes are known to be on the disk.
  enum Syncing: Sendable {
    /// With `finish()`.
    case atOnce
    /// Whoever made the file syncs it later, together with others: one commit of the file system's journal then does for
    /// all.
    case byFolder
  }

  /// Creates `name` in an open folder: mode 0600 whatever the umask, never over an existing file, no link followed.
  init(_ name: String, inFolder folder: Int32, syncing: Syncing = .atOnce) throws(RunFolderFault) {
    let descriptor = openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0, fchmod(descriptor, 0o600) == 0 else {
      let cause = errno
      if descriptor >= 0 { close(descriptor) }
      throw .cannotCreate(path: name, errno: cause)
    }
    self.name = name
    self.descriptor = descriptor
    self.syncing = syncing
    buffer = ByteBuffer(capacity: Self.bufferSize)
  }

  deinit { close(descriptor) }

  /// Appends bytes; `rows` of them are data rows (a header is none).
  public mutating func write(_ span: borrowing Span<UInt8>, rows: Int = 0) throws(RunFolderFault) {
    self.rows += rows
    if buffer.count + span.count > Self.bufferSize { try flush() }
    // A large piece goes out as it is, without a copy.
    if span.count >= Self.bufferSize { return try writeOut(span) }
    buffer.append(span)
  }

  /// Takes the file's next bytes without writing them: they are hashed and counted here, in the order of the calls;
  /// whoever made them writes them to the region, side by side with others.
  mutating func claim(_ span: borrowing Span<UInt8>, rows: Int) throws(RunFolderFault) -> OutputRegion {
    try flush()
    let region = OutputRegion(name: name, descriptor: descriptor, offset: bytes, count: span.count)
    span.withUnsafeBytes { hash.update(bufferPointer: $0) }
    bytes += span.count
    self.rows += rows
    return region
  }

  /// Appends text. For headers and small documents.
  public mutating func write(_ text: String, rows: Int = 0) throws(RunFolderFault) {
    try write(text.utf8.span, rows: rows)
  }

  /// Writes what is buffered; unless the folder does it, syncs the file to the disk.
  ///
  /// - Returns: What the manifest says about it.
  public consuming func finish() throws(RunFolderFault) -> WrittenFile {
    try flush()
    if syncing == .atOnce, fsync(descriptor) != 0 { throw .cannotWrite(path: name, errno: errno) }
    let digest = hash.finalize().reduce(into: "") { $0 += HexText.pair($1) }
    return WrittenFile(name: name, bytes: bytes, rows: rows, sha256: digest)
  }

  private mutating func flush() throws(RunFolderFault) {
    let count = buffer.count
    guard count > 0 else { return }
    let region = OutputRegion(name: name, descriptor: descriptor, offset: bytes, count: count)
    try region.write(buffer.span)
    Self.absorb(buffer, into: &hash)
    bytes += count
    buffer.removeAll()
  }

  private static func absorb(_ buffer: borrowing ByteBuffer, into hash: inout SHA256) {
    buffer.span.withUnsafeBytes { hash.update(bufferPointer: $0) }
  }

  private mutating func writeOut(_ span: borrowing Span<UInt8>) throws(RunFolderFault) {
    try claim(span, rows: 0).write(span)
  }
}

/// A part of an output file that is claimed and still to be written; it must be before the file is finished.
struct OutputRegion: Sendable {
  fileprivate let name: String
  fileprivate let descriptor: Int32
  fileprivate let offset: Int
  fileprivate let count: Int

  /// Writes the bytes that the region was claimed for, and has the disk begin with them.
  func write(_ span: borrowing Span<UInt8>) throws(RunFolderFault) {
    precondition(span.count == count, "a region takes the bytes it was claimed for")
    let failure = span.withUnsafeBytes { source -> Int32? in
      var done = 0
      while done < source.count {
        // `done` is below the count, so the address stays inside the span.
        let written = pwrite(
          descriptor, source.baseAddress.unsafelyUnwrapped + done, source.count - done, off_t(offset + done))
        if written < 0 {
          if errno == EINTR { continue }
          return errno
        }
        done += written
      }
      return nil
    }
    if let failure { throw .cannotWrite(path: name, errno: failure) }
    // So that the last sync finds little left to do. A hint: where it is not taken, the sync waits longer.
    _ = start_writing_back(descriptor, Int64(offset), Int64(count))
  }
}

/// A finished file of a run folder.
public struct WrittenFile: Sendable, Equatable {
  /// The name in the folder.
  public var name: String
  public var bytes: Int
  /// Data rows, without the header; 0 for what is no table.
  public var rows: Int
  /// Lower-case hexadecimal.
  public var sha256: String

  public init(name: String, bytes: Int, rows: Int, sha256: String) {
    self.name = name
    self.bytes = bytes
    self.rows = rows
    self.sha256 = sha256
  }
}

enum HexText {
  private static let digits = Array("0123456789abcdef")

  /// Two hexadecimal digits.
  static func pair(_ byte: UInt8) -> String { String([digits[Int(byte >> 4)], digits[Int(byte & 15)]]) }
}
