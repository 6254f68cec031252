import Threading

/// Lets workers that finish out of order act in order: each waits for its turn, acts, and passes the turn on.
///
/// A batch's turn is its place in the sources, so what is written does not depend on which worker was faster. Turns are
/// claimed in ascending order by workers that are inside `work`. A worker that fails breaks the gate, and those that
/// wait stop too; a turn that nobody can be working on breaks it as well. So no worker waits for ever, whatever happens
/// to a batch.
///
/// The wait blocks its thread. That cannot deadlock: between claiming a turn and passing it on a worker never suspends.
final class TurnGate: Sendable {
  private struct State {
    var turn = 0
    var isBroken = false
    /// Workers inside `work`.
    var working = 0
    /// The turns that workers wait for.
    var awaited: [Int] = []

    /// Everybody waits, and nobody for the turn that it is.
    var isStuck: Bool { awaited.count == working && !awaited.contains(turn) }
  }

  private let state = Monitor(State())

  /// One worker's whole work, within which it may act in turn. What it throws breaks the gate.
  func work<R>(_ body: () throws -> R) throws -> R {
    state.change { $0.working += 1 }
    do {
      let result = try body()
      leave()
      return result
    } catch {
      leave(breaking: true)
      throw error
    }
  }

  /// Waits until all turns before `mine` have passed, runs `body`, and passes the turn on.
  ///
  /// - Throws: `GateBroken` when another worker failed; `TurnMissing` when a turn before `mine` is nobody's; what `body`
  ///   throws.
  func inTurn<R>(_ mine: Int, _ body: () throws -> R) throws -> R {
    try wait(for: mine)
    let result = try body()
    state.change { $0.turn += 1 }
    return result
  }

  private func wait(for mine: Int) throws {
    try state.wait { state throws -> Void? in
      state.awaited.removeAll { $0 == mine }
      if state.isBroken { throw GateBroken() }
      if state.turn == mine { return () }
      state.awaited.append(mine)
      guard state.isStuck else { return nil }
      state.awaited.removeLast()
      throw TurnMissing()
    }
  }

  private func leave(breaking: Bool = false) {
    // Also where all went well: those that wait look again whether anybody is left to wait for.
    state.change {
      $0.working -= 1
      if breaking { $0.isBroken = true }
    }
  }
}

/// Another worker failed first; its error is the one to report.
struct GateBroken: Error {}

/// A batch got lost between two passes: a mistake of the program.
struct TurnMissing: Error {}
