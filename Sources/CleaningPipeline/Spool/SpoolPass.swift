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

  /// The next batch that nobody has taken; nil at the end.
  func next() -> Batch? {
    let index = cursor.position.add(1, ordering: .relaxed).oldValue
    return index < batches.count ? batches[index] : nil
  }

  /// A class, as an atomic cannot be copied.
  private final class Cursor: Sendable {
    let position = Atomic<Int>(0)
  }
}
