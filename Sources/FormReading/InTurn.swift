import Threading

/// What workers do one after the other, in the order of their numbers, whichever of them is ready first.
///
/// A wait blocks its thread. That cannot deadlock as long as whoever holds a number comes to its turn, or fails, without
/// suspending in between.
final class InTurn<State>: Sendable {
  private struct Turns {
    var state: State
    var turn = 0
    var failure: ReadingError?
  }

  private let turns: Monitor<Turns>

  init(_ state: sending State) { turns = Monitor(Turns(state: state)) }

  /// Waits until all numbers before `number` (from 0, each taken once) have had their turn, runs `body` and passes the
  /// turn on.
  ///
  /// - Throws: what `body` throws; what another worker failed with.
  func inTurn<R>(
    _ number: Int, _ body: (inout State) throws(ReadingError) -> R
  ) throws(ReadingError) -> R {
    try turns.wait { (turns) throws(ReadingError) -> R? in
      if let failure = turns.failure { throw failure }
      guard turns.turn == number else { return nil }
      do throws(ReadingError) {
        let result = try body(&turns.state)
        turns.turn += 1
        return result
      } catch {
        turns.failure = error
        throw error
      }
    }
  }

  /// For a worker that cannot come to its turn: all others stop with its error.
  func fail(_ error: ReadingError) {
    turns.change { $0.failure = $0.failure ?? error }
  }
}
