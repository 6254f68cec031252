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
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Fault(errno: errno) }
    defer { close(descriptor) }
    let bytes = try self.bytes(of: descriptor, upTo: limit == .max ? limit : limit + 1)
    guard bytes.count <= limit else { throw Fault(errno: EFBIG) }
    return bytes.string(ByteRange(0, bytes.count))
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
