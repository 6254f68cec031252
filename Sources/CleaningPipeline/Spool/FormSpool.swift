import ByteText
import CLinuxFiles
import Glibc
import Synchronization

/// What the tables will show of the forms, kept in the run's private folder from the one pass that reads them to the
/// one that writes.
///
/// Plain bytes: compressing them would cost more than the copying it saves, and their disk is given back batch by
/// batch as the tables grow, so that both together never take much more than the tables alone. Each worker appends
/// to a file of its own, as the kernel lets one writer at a time into a file.
final class FormSpool: Sendable {
  /// Where the piece of one batch lies.
  struct Place: Hashable, Sendable {
    var file: UInt32
    var bytes: UInt32
    var offset: UInt64
  }

  private let files: [SpoolFile]

  /// - Parameter folder: private to the run, and removed with it; the files have no name in it for long.
  init(in folder: String, workers: Int) throws {
    files = try (0..<workers).map { try SpoolFile(path: "\(folder)/forms-\($0)") }
  }

  /// Appends one batch's piece. Only one task at a time may write as one worker.
  func append(_ batch: borrowing SpooledBatch.Writer, worker: Int) throws(RunFolderFault) -> Place {
    let offset = files[worker].end.load(ordering: .relaxed)
    let bytes = try batch.write(to: files[worker], at: offset)
    files[worker].end.store(offset + UInt64(bytes), ordering: .relaxed)
    return Place(file: UInt32(worker), bytes: UInt32(bytes), offset: offset)
  }

  /// Reads a batch's piece back. Any order, any number of threads.
  func read(_ place: Place, into batch: inout SpooledBatch) throws(RunFolderFault) {
    try batch.fill(from: files[Int(place.file)], at: place.offset, count: Int(place.bytes))
  }

  /// Gives the disk and the memory of a piece back; it cannot be read again.
  func release(_ place: Place) { files[Int(place.file)].release(at: place.offset, count: Int(place.bytes)) }
}

/// One file of a spool: it has no name any more once it is open, so nothing is left of it whatever happens.
final class SpoolFile: Sendable {
  private let descriptor: Int32
  private let name: String
  let end = Atomic<UInt64>(0)

  init(path: String) throws {
    descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw RunFolderFault.cannotCreate(path: path, errno: errno) }
    name = path
    unlink(path)
  }

  deinit { close(descriptor) }

  /// - Returns: what went wrong; nil when all bytes are written.
  func write(_ bytes: UnsafeRawBufferPointer, at offset: UInt64) -> RunFolderFault? {
    var done = 0
    while done < bytes.count {
      // `done` is below the count, so the address stays inside the buffer.
      let written = pwrite(
        descriptor, bytes.baseAddress.unsafelyUnwrapped + done, bytes.count - done,
        off_t(offset) + off_t(done))
      if written < 0, errno == EINTR { continue }
      guard written >= 0 else { return .cannotWrite(path: name, errno: errno) }
      done += written
    }
    return nil
  }

  func read(at offset: UInt64, count: Int, into buffer: inout ByteBuffer) throws(RunFolderFault) {
    var done = 0
    while done < count {
      let got = buffer.append(upTo: count - done) { room in
        max(0, pread(descriptor, room.baseAddress, room.count, off_t(offset) + off_t(done)))
      }
      // What was written is there: nothing at all means that the disk fails.
      guard got > 0 else { throw .cannotWrite(path: name, errno: errno == 0 ? EIO : errno) }
      done += got
    }
  }

  func release(at offset: UInt64, count: Int) {
    // Where the file system cannot punch holes the space comes back with the whole file.
    _ = punch_hole(descriptor, Int64(offset), Int64(count))
  }
}
