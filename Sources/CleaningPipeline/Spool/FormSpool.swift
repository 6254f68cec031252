import ByteText
import RecordLinkage
import Synchronization

/// What the tables will show of the forms, kept from the one pass that reads them to the one that writes; and what else
/// is known of them after reading, so that a stopped run can be gone on with.
///
/// What a form shares with the form before it is left out (`PackedForms`): a compressor would cost more than the disk it
/// saves. Each worker appends to a file of its own, as
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

  let disk: Disk
  private let files: [BlockFile]
  private let kept = Mutex<[Place]>([])
  private let isNamed: Atomic<Bool>

  /// - Parameter folder: private to the run.
  init(in folder: String, workers: Int, on disk: Disk) throws {
    files = try (0..<workers).map { try BlockFile(creating: "\(folder)/forms-\($0)", on: disk) }
    self.disk = disk
    isNamed = Atomic(true)
  }

  /// The spool of a stopped run.
  ///
  /// - Parameter ends: of each file, how much of it was written.
  init(resuming folder: String, ends: [UInt64], on disk: Disk) throws {
    files = try ends.enumerated().map { number, end throws(StageFile.Fault) in
      guard let file = BlockFile(resuming: "\(folder)/forms-\(number)", on: disk), file.end >= end
      else { throw .damaged }
      return file
    }
    self.disk = disk
    isNamed = Atomic(true)
  }

  /// Appends one batch's piece. Only one task at a time may write as one worker.
  func append(_ batch: borrowing SpooledBatch.Writer, worker: Int) throws(RunFolderFault) -> Place {
    try files[worker].pad()
    let offset = files[worker].end
    let checksum = try batch.write(to: files[worker])
    return Place(
      file: UInt32(worker), bytes: UInt32(files[worker].end - offset), offset: offset, checksum: checksum)
  }

  /// Appends what else is known of a batch. Only one task at a time may write as one worker.
  func keep(_ batch: borrowing ReadBatch, worker: Int) throws {
    let file = files[worker]
    let offset = file.end
    var values = ValueWriter { try file.append($0) }
    try batch.write(to: &values)
    try values.flush()
    let place = Place(
      file: UInt32(worker), bytes: UInt32(file.end - offset), offset: offset,
      checksum: values.checksum.value)
    kept.withLock { $0.append(place) }
  }

  /// Where `keep` has put the batches, in any order; and how long the files are.
  var contents: (kept: [Place], ends: [UInt64]) {
    (kept.withLock { $0 }, files.map(\.end))
  }

  /// Waits until all that was appended can be read.
  func flush() throws(RunFolderFault) { for file in files { try file.flush() } }

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
    var piece = SpooledPiece()
    do throws(RunFolderFault) { try read(place, into: &piece) } catch {
      if case .changed = error { return false }
      throw error
    }
    return true
  }

  /// The files' names are gone: nothing of them is left whatever happens. The disk of what `keep` has written is given back
  /// at once, that of the pieces as they are written out.
  func letGo() {
    isNamed.store(false, ordering: .relaxed)
    for place in kept.withLock({ $0 }) {
      files[Int(place.file)].release(at: place.offset, count: Int(place.bytes))
    }
  }

  /// Reads a batch's piece back. Any order, any number of threads.
  ///
  /// - Throws: `changed` too, where the bytes are not those that were written.
  func read(_ place: Place, into piece: inout SpooledPiece) throws(RunFolderFault) {
    let file = files[Int(place.file)]
    try piece.fill(from: file, at: place.offset, count: Int(place.bytes))
    guard piece.checksum == place.checksum else { throw .changed(path: file.name) }
  }

  /// Gives the disk and the memory of a piece back, if the run is not to be gone on with: it cannot be read again.
  func release(_ place: Place) {
    guard !isNamed.load(ordering: .relaxed) else { return }
    files[Int(place.file)].release(at: place.offset, count: Int(place.bytes))
  }
}
