import ByteText
import Synchronization

/// What rows of a table leave for those below them: the value of a merged cell, the part of the list that they stand in.
public protocol RowContext: Sendable {
  /// Gives the rows of a batch what stands above them, and is left as what the row below the last one finds above it.
  ///
  /// The batch keeps its rows, and gets the same number of columns each time.
  mutating func pass(through batch: inout FormBatch)
}

/// Reads a table whose rows need what stands above them.
///
/// Batches hold the same rows as those of the reader within. What one leaves goes to the next, so batches are cut one at a time; to read
/// one again costs no more than the first time, as what each began with is kept.
public final class ContextReader<Context: RowContext>: FormReader {
  private let base: any FormReader
  /// What the first row finds above it.
  private let first: Context
  private let state: Mutex<State>

  private struct State {
    var context: Context
    /// What each batch began with, for reading it again.
    var seeds: [Context] = []
  }

  public init(_ base: any FormReader, _ first: Context) {
    self.base = base
    self.first = first
    state = Mutex(State(context: first))
  }

  public var file: FormFile { base.file }
  public var columnNames: [String] { base.columnNames }
  public var preamble: Preamble { base.preamble }
  public var hasRandomAccess: Bool { base.hasRandomAccess }
  public var batchesGiven: Int { base.batchesGiven }

  public func next(into batch: inout FormBatch) throws(ReadingError) -> Bool {
    try state.withLock { (state) throws(ReadingError) in
      guard try base.next(into: &batch) else { return false }
      if base.hasRandomAccess { state.seeds.append(state.context) }
      state.context.pass(through: &batch)
      return true
    }
  }

  public func reread(_ index: BatchIndex, into batch: inout FormBatch) throws(ReadingError) {
    try base.reread(index, into: &batch)
    var context = try seed(of: Int(index.chunk))
    context.pass(through: &batch)
  }

  /// What a batch begins with. A run that goes on after a stop asks for it before anything was read: then the batches are read
  /// once in order.
  private func seed(of chunk: Int) throws(ReadingError) -> Context {
    try state.withLock { (state) throws(ReadingError) in
      if chunk >= state.seeds.count {
        state.seeds = []
        var context = first
        var batch = FormBatch()
        let reader = try base.restarted()
        while try reader.next(into: &batch) {
          state.seeds.append(context)
          context.pass(through: &batch)
        }
      }
      guard chunk < state.seeds.count else { throw ReadingError(.changed, file: file.name) }
      return state.seeds[chunk]
    }
  }

  public func restarted() throws(ReadingError) -> any FormReader {
    ContextReader(try base.restarted(), first)
  }
}

extension FormBatch {
  /// Adds columns behind those of each row.
  ///
  /// - Parameter body: appends what a row (from 0 in the batch) has in the new ones.
  /// - Complexity: O(cells).
  mutating func addColumns(_ count: Int, _ body: (_ row: Int, _ cells: inout [ByteRange]) -> Void) {
    var widened: [ByteRange] = []
    widened.reserveCapacity(rows.count * (columnCount + count))
    for row in rows.indices {
      widened += cells[row * columnCount..<(row + 1) * columnCount]
      body(row, &widened)
    }
    cells = widened
    columnCount += count
  }

  /// Where a value stands in the batch's text; it is put there.
  mutating func place(_ value: [UInt8]) -> ByteRange {
    guard !value.isEmpty else { return .empty }
    let start = text.count
    value.withUnsafeBufferPointer { text.append(bytes: $0) }
    return ByteRange(start, text.count)
  }
}
