import ByteText
import Glibc

/// Whole small files: pipelines, models, manifests.
public enum SmallFile {
  public struct Fault: Error, Sendable, Equatable {
    public var errno: Int32
  }

  /// The file's text; invalid UTF-8 is replaced.
  ///
  /// - Parameter limit: A larger file is refused (`EFBIG`).
  public static func read(_ path: String, limit: Int = 64 << 20) throws(Fault) -> String {
    let descriptor = openToRead(path)
    guard descriptor >= 0 else { throw Fault(errno: errno) }
    defer { close(descriptor) }
    let bytes = try self.bytes(of: descriptor, upTo: limit == .max ? limit : limit + 1)
    guard bytes.count <= limit else { throw Fault(errno: EFBIG) }
    return bytes.string(ByteRange(0, bytes.count))
  }

  /// Why a file that somebody typed cannot be read.
  public enum TypedFault: Error, Sendable, Equatable {
    case system(errno: Int32)
    /// Told by its mark, or by the zero bytes of its first letters.
    case utf16
  }

  /// The text of a file that people write in an editor: the byte order mark that some editors put before it is none of
  /// it.
  public static func readTyped(_ path: String, limit: Int = 64 << 20) throws(TypedFault) -> String {
    let text: String
    do throws(Fault) {
      text = try read(path, limit: limit)
    } catch {
      throw .system(errno: error.errno)
    }
    let start = Array(text.unicodeScalars.prefix(2))
    // The bytes FF and FE of a UTF-16 mark are no UTF-8: each was replaced.
    let isMarked = start.count == 2 && start.allSatisfy { $0 == "\u{FFFD}" }
    guard !isMarked, !start.contains("\0") else { throw .utf16 }
    return start.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
  }

  /// What an open file still holds, up to so many bytes; however few of them each reading gives.
  static func bytes(of descriptor: Int32, upTo most: Int) throws(Fault) -> ByteBuffer {
    var bytes = ByteBuffer()
    while bytes.count < most {
      let count = try bytes.append(upTo: min(64 << 10, most - bytes.count)) { target throws(Fault) in
        while true {
          let count = Glibc.read(descriptor, target.baseAddress, target.count)
          if count >= 0 { return count }
          guard errno == EINTR else { throw Fault(errno: errno) }
        }
      }
      if count == 0 { break }
    }
    return bytes
  }

  /// Writes a new file that only its owner may read, synced; never over one that is there.
  public static func create(_ path: String, holding text: String) throws(RunFolderFault) {
    var file = try OutputFile(path, inFolder: AT_FDCWD)
    try file.write(text)
    _ = try file.finish()
  }
}
