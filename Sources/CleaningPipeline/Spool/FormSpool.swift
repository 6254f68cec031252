import ByteText
import CLinuxFiles
import Glibc
import RecordLinkage
import Synchronization

/// What the tables will show of the forms, kept from the one pass that reads them to the one that writes; and what else
/// is known of them after reading, so that a stopped run can be gone on with.
///
/// Plain bytes: compressing them would cost more than the copying it saves. Each worker appends to a file of its own, as
/// the kernel lets one writer at a time into a file. The files have names, in the folder of the run's kept stages, for
/// as long as the disk has room for them beside the tables; afterwards each piece is given back as soon as it is
/// written out, and both together never take much more than the tables alone.
final class FormSpool: Sendable {
  /// Where the piece of one batch lies.
  struct Place: Hashable, BitwiseCopyable, Sendable {
    var file: UInt32
    var bytes: UInt32
    var offset: UInt64
    var checksum: UInt64
  }

  private let files: [SpoolFile]
  private let kept = Mutex<[Place]>([])
  private let isNamed: Atomic<Bool>

  /// - Parameter folder: private to the run.
  init(in folder: String, workers: Int) throws {
    files = try (0..<workers).map { try SpoolFile(path: "\(folder)/forms-\($0)") }
    isNamed = Atomic(true)
  }

  /// The spool of a stopped run.
  ///
  /// - Parameter ends: of each file, how much of it was written.
  init(resuming folder: String, ends: [UInt64]) throws {
    files = try ends.enumerated().map { number, end throws(StageFile.Fault) in
      guard let file = SpoolFile(resuming: "\(folder)/forms-\(number)"),
        file.end.load(ordering: .relaxed) >= end
      else { throw .damaged }
      file.end.store(end, ordering: .relaxed)
      return file
    }
    isNamed = Atomic(true)
  }

  /// Appends one batch's piece. Only one task at a time may write as one worker.
  func append(_ batch: borrowing SpooledBatch.Writer, worker: Int) throws(RunFolderFault) -> Place {
    let offset = files[worker].end.load(ordering: .relaxed)
    let (bytes, checksum) = try batch.write(to: files[worker], at: offset)
    files[worker].end.store(offset + UInt64(bytes), ordering: .relaxed)
    return Place(file: UInt32(worker), bytes: UInt32(bytes), offset: offset, checksum: checksum)
  }

  /// Appends what else is known of a batch. Only one task at a time may write as one worker.
  func keep(_ batch: borrowing ReadBatch, worker: Int) throws {
    let file = files[worker]
    let offset = file.end.load(ordering: .relaxed)
    var end = offset
    var values = ValueWriter { block in
      if let failure = file.write(block, at: end) { throw failure }
      end += UInt64(block.count)
    }
    try batch.write(to: &values)
    try values.flush()
    file.end.store(end, ordering: .relaxed)
    let place = Place(
      file: UInt32(worker), bytes: UInt32(end - offset), offset: offset,
      checksum: values.checksum.value)
    kept.withLock { $0.append(place) }
  }

  /// Where `keep` has put the batches, in any order; and how long the files are.
  var contents: (kept: [Place], ends: [UInt64]) {
    (kept.withLock { $0 }, files.map { $0.end.load(ordering: .relaxed) })
  }

  /// Reads back what `keep` has written.
  ///
  /// - Returns: nil when the bytes are not those that were written.
  func keptBatch(at place: Place, layout: RowLayout, spill: SpillFolder? = nil) throws -> ReadBatch? {
    guard files.indices.contains(Int(place.file)) else { return nil }
    let file = files[Int(place.file)]
    var bytes = ByteBuffer()
    try file.read(at: place.offset, count: Int(place.bytes), into: &bytes)
    guard bytes.checksum == place.checksum else { return nil }
    var done = 0
    return try bytes.withUnsafeBytes { source in
      var values = ValueReader(bytes: source.count) { memory in
        // The reader asks for no more than the bytes that it was told of.
        memory.copyBytes(from: source[done..<done + memory.count])
        done += memory.count
      }
      return try ReadBatch(layout: layout, spill: spill, from: &values)
    }
  }

  /// Whether a piece is still as it was written.
  func isSound(_ place: Place) throws(RunFolderFault) -> Bool {
    guard files.indices.contains(Int(place.file)) else { return false }
    var bytes = ByteBuffer()
    try files[Int(place.file)].read(at: place.offset, count: Int(place.bytes), into: &bytes)
    return bytes.checksum == place.checksum
  }

  /// The files' names are gone: nothing of them is left whatever happens, and their disk is given back as they are
  /// written out.
  func letGo() { isNamed.store(false, ordering: .relaxed) }

  /// Reads a batch's piece back. Any order, any number of threads.
  func read(_ place: Place, into batch: inout SpooledBatch) throws(RunFolderFault) {
    try batch.fill(from: files[Int(place.file)], at: place.offset, count: Int(place.bytes))
  }

  /// Gives the disk and the memory of a piece back, if the run is not to be gone on with: it cannot be read again.
  func release(_ place: Place) {
    guard !isNamed.load(ordering: .relaxed) else { return }
    files[Int(place.file)].release(at: place.offset, count: Int(place.bytes))
  }
}

/// A file that is written and read back at places of the callers' choice.
final class SpoolFile: Sendable {
  private let descriptor: Int32
  private let name: String
  let end = Atomic<UInt64>(0)

  /// - Parameter path: must be free.
  convenience init(path: String) throws(RunFolderFault) { try self.init(creating: path, inFolder: AT_FDCWD) }

  init(creating name: String, inFolder folder: Int32) throws(RunFolderFault) {
    descriptor = openat(folder, name, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    self.name = name
    guard descriptor >= 0 else { throw .cannotCreate(path: name, errno: errno) }
  }

  /// A file that is there; nil when there is none, or no plain one of our own.
  init?(resuming name: String, inFolder folder: Int32 = AT_FDCWD) {
    descriptor = openat(folder, name, O_RDWR | O_NOFOLLOW | O_CLOEXEC)
    self.name = name
    var status = stat()
    guard descriptor >= 0, fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_uid == geteuid()
    else { return nil }
    end.store(UInt64(status.st_size), ordering: .relaxed)
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
