import ByteText
import Glibc

/// The marker of one whole stage: what the stage found, and behind it a trailer that tells whether it is all there,
/// unchanged, and this very program's.
///
/// It is not synced: what a power cut takes from it the checksum shows, and costs time only.
struct StageFile {
  enum Fault: Error {
    case missing
    case damaged
    /// Written by another build of the program, whose values may lie otherwise in memory.
    case otherProgram
  }

  private struct Trailer: BitwiseCopyable {
    var magic: UInt64
    var program: UInt64
    var bytes: Int
    var checksum: UInt64
  }

  /// "dancu-cp"
  private static let magic: UInt64 = 0x7063_2d75_636e_6164

  /// Writes a stage under a private name and gives it its own when it is whole.
  static func write(
    _ name: String, in folder: borrowing FolderHandle, on disk: Disk,
    _ body: (inout ValueWriter) throws -> Void
  ) throws {
    let fresh = "." + name
    unlinkat(folder.descriptor, fresh, 0)
    let file = try BlockFile(creating: fresh, inFolder: folder.descriptor, on: disk)
    var values = ValueWriter { try file.append($0) }
    try body(&values)
    try values.flush()
    let trailer = Trailer(
      magic: magic, program: try programFingerprint(), bytes: values.bytes, checksum: values.checksum.value)
    try withUnsafeBytes(of: trailer) { try file.append($0) }
    try file.flush()
    guard renameat(folder.descriptor, fresh, folder.descriptor, name) == 0 else {
      throw RunFolderFault.cannotCreate(path: name, errno: errno)
    }
  }

  /// Reads a stage back, once its checksum has been found right.
  ///
  /// - Throws: `Fault`; what `body` throws.
  static func read<R>(
    _ name: String, in folder: borrowing FolderHandle, _ body: (inout ValueReader) throws -> R
  ) throws -> R {
    guard let file = BlockFile(resuming: name, inFolder: folder.descriptor) else { throw Fault.missing }
    let size = Int(file.end)
    let payload = size - MemoryLayout<Trailer>.size
    guard payload >= 0 else { throw Fault.damaged }
    var block = ByteBuffer()
    try file.read(at: UInt64(payload), count: MemoryLayout<Trailer>.size, into: &block)
    let trailer = block.withUnsafeBytes {
      // The block has as many bytes as a trailer.
      UnsafeRawBufferPointer($0).loadUnaligned(as: Trailer.self)
    }
    guard trailer.magic == magic, trailer.bytes == payload else { throw Fault.damaged }
    var checksum = BytesChecksum()
    for start in stride(from: 0, to: payload, by: ValueWriter.blockSize) {
      block.removeAll()
      try file.read(at: UInt64(start), count: min(ValueWriter.blockSize, payload - start), into: &block)
      checksum.update(block)
    }
    guard trailer.checksum == checksum.value else { throw Fault.damaged }
    guard trailer.program == (try programFingerprint()) else { throw Fault.otherProgram }
    var start: UInt64 = 0
    var values = ValueReader(bytes: payload) { memory in
      var read = ByteBuffer()
      try file.read(at: start, count: memory.count, into: &read)
      read.withUnsafeBytes { memory.copyMemory(from: UnsafeRawBufferPointer($0)) }
      start += UInt64(memory.count)
    }
    return try body(&values)
  }

  /// Tells builds of the program apart: the file it was started from, by number, size and time of change.
  private static func programFingerprint() throws(RunFolderFault) -> UInt64 {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0 else {
      throw .cannotWrite(path: "/proc/self/exe", errno: errno)
    }
    return [
      UInt64(status.st_ino), UInt64(status.st_size), UInt64(bitPattern: Int64(status.st_mtim.tv_sec)),
      UInt64(bitPattern: Int64(status.st_mtim.tv_nsec)),
    ].reduce(0) { stableHash($1, seed: $0) }
  }
}
