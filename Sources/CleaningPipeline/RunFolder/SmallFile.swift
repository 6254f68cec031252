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
    var bytes = ByteBuffer()
    while true {
      let count = try bytes.append(upTo: 64 << 10) { target throws(Fault) in
        let count = Glibc.read(descriptor, target.baseAddress, target.count)
        if count < 0, errno != EINTR { throw Fault(errno: errno) }
        return max(count, count < 0 ? 0 : count)
      }
      if count == 0 { break }
      guard bytes.count <= limit else { throw Fault(errno: EFBIG) }
    }
    return bytes.string(ByteRange(0, bytes.count))
  }

  /// Writes a new file that only its owner may read, synced; never over one that is there.
  public static func create(_ path: String, holding text: String) throws(RunFolderFault) {
    var file = try OutputFile(path, inFolder: AT_FDCWD)
    try file.write(text)
    _ = try file.finish()
  }
}
