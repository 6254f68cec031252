import Synchronization

/// A pass over the spooled batches of a run in the order of its files, several workers pulling side by side.
struct SpoolPass: Sendable {
  struct Batch: Sendable {
    let file: Int
    let chunk: UInt32
    let place: FormSpool.Place
    /// The batch's place in the pass, from 0.
    var turn: Int
  }

  private let batches: [Batch]
  private let cursor = Cursor()

  /// - Parameter isWanted: file and chunk → whether the batch is to be read at all.
  init(over store: RecordStore, wanted isWanted: (_ file: Int, _ chunk: Int) -> Bool = { _, _ in true }) {
    var batches: [Batch] = []
    for (file, places) in store.spooled.enumerated() {
      for (chunk, place) in places.enumerated() where isWanted(file, chunk) {
        batches.append(Batch(file: file, chunk: UInt32(chunk), place: place, turn: batches.count))
      }
    }
    self.batches = batches
  }

  /// One worker's part: each batch that nobody else has taken, fetched while the one before it is worked on.
  ///
  /// - Throws: what `body` throws; what went wrong when a batch was read.
  func forEach(of spool: FormSpool, _ body: (Batch, borrowing SpooledBatch) throws -> Void) throws {
    var (current, following) = (Fetch(), Fetch())
    guard var batch = next() else { return }
    current.begin(batch.place, of: spool)
    while true {
      let after = next()
      if let after { following.begin(after.place, of: spool) }
      try current.use { try body(batch, $0) }
      guard let after else { return }
      batch = after
      swap(&current, &following)
    }
  }

  /// A batch being read by one of the disk's threads.
  private final class Fetch: Sendable {
    private struct State: ~Copyable {
      var batch = SpooledBatch()
      var isFetched = false
      var fault: RunFolderFault?
    }

    private let state = Monitor(State())

    func begin(_ place: FormSpool.Place, of spool: FormSpool) {
      state.change { $0.isFetched = false }
      spool.disk.readers.submit { [state] in
        state.change { state in
          do throws(RunFolderFault) { try spool.read(place, into: &state.batch) } catch {
            state.fault = error
          }
          state.isFetched = true
        }
      }
    }

    func use(_ body: (borrowing SpooledBatch) throws -> Void) throws {
      try state.wait { state throws -> Void? in
        guard state.isFetched else { return nil }
        if let fault = state.fault { throw fault }
        return try body(state.batch)
      }
    }
  }

  /// The next batch that nobody has taken; nil at the end.
  private func next() -> Batch? {
    let index = cursor.position.add(1, ordering: .relaxed).oldValue
    return index < batches.count ? batches[index] : nil
  }

  /// A class, as an atomic cannot be copied.
  private final class Cursor: Sendable {
    let position = Atomic<Int>(0)
  }
}
