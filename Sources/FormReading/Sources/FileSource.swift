import ByteText
import Glibc

/// The bytes of a plain file.
final class FileSource: ByteSource, Sendable {
  let name: String
  /// The length of an ordinary file when it was opened; nil where only reading to the end tells: standard input, and
  /// files that a system makes up as they are read.
  let byteCount: UInt64?
  private let descriptor: Int32
  private let ownsDescriptor: Bool

  /// - Throws: also for a pipe or a device, which gives its bytes only once.
  init(path: String, name: String) throws(ReadingError) {
    self.name = name
    descriptor = openToRead(path)
    ownsDescriptor = true
    var status = stat()
    let isKnown = descriptor >= 0 && fstat(descriptor, &status) == 0
    byteCount = status.st_mode & S_IFMT == S_IFREG && status.st_size > 0 ? UInt64(status.st_size) : nil
    guard isKnown else { throw .system(errno, file: name) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw .system(EISDIR, file: name) }
    posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL)
  }

  /// A descriptor that someone else opened and closes: standard input.
  init(descriptor: Int32, name: String) {
    self.name = name
    self.descriptor = descriptor
    byteCount = nil
    ownsDescriptor = false
  }

  deinit { if ownsDescriptor { close(descriptor) } }

  func read(upTo count: Int, into buffer: inout ByteBuffer) throws(ReadingError) -> Int {
    try buffer.append(upTo: count) { (room) throws(ReadingError) in
      while true {
        let got = Glibc.read(descriptor, room.baseAddress, room.count)
        if got >= 0 { return got }
        guard errno == EINTR else { throw .system(errno, file: name) }
      }
    }
  }

  /// Appends the bytes from `offset` on, up to `count` of them, wherever reading in order stands. Several threads may
  /// ask at once.
  func read(at offset: UInt64, count: Int, into buffer: inout ByteBuffer) throws(ReadingError) {
    var done = 0
    while done < count {
      let got = try buffer.append(upTo: count - done) { (room) throws(ReadingError) in
        while true {
          let got = pread(descriptor, room.baseAddress, room.count, off_t(offset) + off_t(done))
          if got >= 0 { return got }
          guard errno == EINTR else { throw .system(errno, file: name) }
        }
      }
      if got == 0 { return }
      done += got
    }
  }
}
