import FormReading
import Synchronization

/// A pass over the batches of all files, several workers pulling side by side.
///
/// Files are taken in their order, and so are the batches of a file; a worker that finds one file exhausted goes on
/// with the next while others still work on its last batches.
struct BatchPass: Sendable {
  private let files: [SourceFile]
  /// nil in the first pass, which finds out what batches there are.
  private let known: KnownBatches?

  /// The first pass: every reader from its start.
  init(reading files: [SourceFile]) {
    self.files = files
    known = nil
  }

  /// A later pass over batches that are known.
  ///
  /// - Parameters:
  ///   - batches: of each file, in order.
  ///   - isWanted: file and chunk → whether the batch is to be read at all.
  init(
    rereading files: [SourceFile], batches: [[BatchIndex]],
    wanted isWanted: (_ file: Int, _ chunk: Int) -> Bool = { _, _ in true }
  ) throws(ReadingError) {
    self.files = files
    var wanted: [[Int]] = []
    var again: [(any FormReader)?] = []
    for (file, indexes) in batches.enumerated() {
      wanted.append(indexes.indices.filter { isWanted(file, $0) })
      let reader = files[file].reader
      again.append(reader.hasRandomAccess || wanted[file].isEmpty ? nil : try reader.restarted())
    }
    known = KnownBatches(batches: batches, wanted: wanted, again: again)
  }

  /// Calls `body` with every batch of every file, in the worker's turn order.
  ///
  /// - Parameters:
  ///   - batch: the worker's own, reused.
  ///   - body: gets the file's number; the batch says where it stands.
  func run(
    into batch: inout FormBatch, _ body: (_ file: Int, _ batch: borrowing FormBatch) throws -> Void
  ) throws {
    for file in files.indices {
      while try next(of: file, into: &batch) { try body(file, batch) }
    }
  }

  private func next(of file: Int, into batch: inout FormBatch) throws -> Bool {
    guard let known else { return try files[file].reader.next(into: &batch) }
    let wanted = known.wanted[file]
    if let reader = known.again[file] {
      // Read in order and without gaps: unwanted batches are skipped as they come by.
      while try reader.next(into: &batch) {
        let chunk = Int(batch.index.chunk)
        guard chunk < known.batches[file].count, batch.index == known.batches[file][chunk] else {
          throw ReadingError(.changed, file: files[file].reader.file.name, byteOffset: batch.index.byteStart)
        }
        if wanted.contains(sorted: chunk) { return true }
      }
      return false
    }
    let claimed = known.cursors[file].withLock { cursor in
      defer { cursor += 1 }
      return cursor
    }
    guard claimed < wanted.count else { return false }
    try files[file].reader.reread(known.batches[file][wanted[claimed]], into: &batch)
    return true
  }
}

/// What a later pass knows: where the batches are, and which of them are still to be read.
private final class KnownBatches: Sendable {
  let batches: [[BatchIndex]]
  let wanted: [[Int]]
  /// Of files without random access: a reader from the start.
  let again: [(any FormReader)?]
  let cursors: [Cursor]

  init(batches: [[BatchIndex]], wanted: [[Int]], again: [(any FormReader)?]) {
    self.batches = batches
    self.wanted = wanted
    self.again = again
    cursors = batches.map { _ in Cursor() }
  }

  /// The next batch of a file to be claimed. A class, as a lock cannot be copied into an array.
  final class Cursor: Sendable {
    private let position = Mutex(0)

    func withLock<R: Sendable>(_ body: (inout sending Int) -> sending R) -> R { position.withLock(body) }
  }
}

extension [Int] {
  /// Whether an ascending array holds a value.
  fileprivate func contains(sorted value: Int) -> Bool {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == value
  }
}
