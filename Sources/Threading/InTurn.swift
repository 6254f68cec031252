/// State that workers change one after the other, in the order of their numbers, whichever of them is ready first.
///
/// Numbers are claimed in ascending order, from 0 and each once, by workers that are inside `work`. Whoever fails stops
/// those that wait, with the same error; a number that nobody can be working on stops them as well. So no worker waits for
/// ever, whatever happens to another.
///
/// A wait blocks its thread. That cannot deadlock as long as whoever holds a number comes to its turn, or fails, without
/// suspending in between.
public final class InTurn<State: ~Copyable, Failure: Error>: Sendable {
  private struct Turns: ~Copyable {
    /// nil once it is taken.
    var state: State?
    var turn = 0
    var failure: Failure?
    /// Workers inside `work`.
    var working = 0
    /// The numbers that workers wait with.
    var awaited: [Int] = []

    /// Everybody waits, and nobody for the turn that it is.
    var isStuck: Bool { awaited.count == working && !awaited.contains(turn) }
  }

  private let turns: Monitor<Turns>
  private let lost: Failure

  /// - Parameter lost: what is thrown when a number is nobody's.
  public init(_ state: consuming sending State, lost: Failure) {
    self.lost = lost
    turns = Monitor(Turns(state: state))
  }

  /// A worker's whole work, or as much of it as it claims and uses numbers in. What it throws stops all others.
  public func work<R>(_ body: () throws(Failure) -> R) throws(Failure) -> R {
    turns.change { $0.working += 1 }
    do throws(Failure) {
      let result = try body()
      // Those that wait look again whether anybody is left to wait for.
      turns.change { $0.working -= 1 }
      return result
    } catch {
      turns.change { turns in
        turns.working -= 1
        turns.failure = turns.failure ?? error
      }
      throw error
    }
  }

  /// Waits until all numbers before `number` have had their turn, runs `body` and passes the turn on. For a worker inside
  /// `work`.
  ///
  /// - Throws: what `body` throws; what another worker failed with; `lost` when a number before this one is nobody's.
  public func inTurn<R>(
    _ number: Int, _ body: (inout State) throws(Failure) -> R
  ) throws(Failure) -> R {
    try turns.wait { (turns) throws(Failure) -> R? in
      turns.awaited.removeAll { $0 == number }
      if let failure = turns.failure { throw failure }
      guard turns.turn == number else {
        turns.awaited.append(number)
        guard turns.isStuck else { return nil }
        turns.awaited.removeLast()
        turns.failure = lost
        throw lost
      }
      do throws(Failure) {
        // The state is taken only after all workers have ended.
        let result = try body(&turns.state!)
        turns.turn += 1
        return result
      } catch {
        turns.failure = error
        throw error
      }
    }
  }

  /// The state as all turns have left it.
  ///
  /// - Precondition: all workers have ended, and nobody has taken it.
  public func take() -> State {
    guard let state = turns.change({ $0.state.take() }) else { preconditionFailure("taken before") }
    return state
  }
}

extension InTurn where State: ~Copyable, Failure == any Error {
  /// For work that may fail with any error; `NumberLost` when a number is nobody's.
  public convenience init(_ state: consuming sending State) { self.init(state, lost: NumberLost()) }
}

/// A piece of work got lost between two passes: a mistake of the program.
public struct NumberLost: Error {
  public init() {}
}
