import Synchronization
import Threading

/// A pass over the spooled batches of a run in the order of its files, several workers pulling side by side while the
/// disk's threads fetch what comes next.
final class SpoolPass: Sendable {
  struct Batch: Sendable {
    let file: Int
    let chunk: UInt32
    let place: FormSpool.Place
    /// The batch's place in the pass, from 0.
    var turn: Int
  }

  private struct State {
    /// Batches that are fetched or being fetched, in order.
    var ahead: [(batch: Batch, piece: Piece)] = []
    /// How many batches were begun with.
    var begun = 0
  }

  private let batches: [Batch]
  private let spool: FormSpool
  private let state = Mutex(State())

  /// Batches that are fetched ahead of the workers.
  private static let depth = 4

  /// - Parameter isWanted: file and chunk → whether the batch is to be read at all.
  init(
    over store: RecordStore, of spool: FormSpool,
    wanted isWanted: (_ file: Int, _ chunk: Int) -> Bool = { _, _ in true }
  ) {
    var batches: [Batch] = []
    for (file, places) in store.spooled.enumerated() {
      for (chunk, place) in places.enumerated() where isWanted(file, chunk) {
        batches.append(Batch(file: file, chunk: UInt32(chunk), place: place, turn: batches.count))
      }
    }
    self.batches = batches
    self.spool = spool
  }

  /// One worker's part: each batch that nobody else has taken.
  ///
  /// - Throws: what `body` throws; what went wrong when a batch was read.
  func forEach(_ body: (Batch, borrowing SpooledBatch) throws -> Void) throws {
    var finished: Piece?
    var unpacked = SpooledBatch()
    while let (batch, piece) = next(reusing: finished) {
      try piece.use { unpacked.unpack($0) }
      finished = piece
      try body(batch, unpacked)
    }
  }

  /// The next batch; nil at the end.
  ///
  /// - Parameter finished: what the worker needs no more.
  private func next(reusing finished: Piece?) -> (Batch, Piece)? {
    state.withLock { state in
      var spare = finished
      while state.ahead.count <= Self.depth, state.begun < batches.count {
        let piece = spare.take() ?? Piece()
        piece.fetch(batches[state.begun].place, of: spool)
        state.ahead.append((batches[state.begun], piece))
        state.begun += 1
      }
      return state.ahead.isEmpty ? nil : state.ahead.removeFirst()
    }
  }

  /// A batch that one of the disk's threads fetches and one worker uses.
  private final class Piece: Sendable {
    private struct State: ~Copyable {
      var piece = SpooledPiece()
      var isFetched = false
      var fault: RunFolderFault?
    }

    private let state = Monitor(State())

    func fetch(_ place: FormSpool.Place, of spool: FormSpool) {
      state.change { $0.isFetched = false }
      spool.disk.readers.submit { [state] in
        state.change { state in
          do throws(RunFolderFault) { try spool.read(place, into: &state.piece) } catch {
            state.fault = error
          }
          state.isFetched = true
        }
      }
    }

    /// Waits for the batch.
    func use(_ body: (borrowing SpooledPiece) throws -> Void) throws {
      try state.wait { state throws -> Void? in
        guard state.isFetched else { return nil }
        if let fault = state.fault { throw fault }
        return try body(state.piece)
      }
    }
  }
}
