import Glibc

/// Tells how far linking is while it runs.
public struct LinkageProgress: Sendable {
  /// The parts of linking in their order.
  enum Part: Int, CaseIterable {
    case counting, strangers, blocking, comparing, deciding

    /// Microseconds that the part takes for each of so many rows, as `docs/performance.md` has them: the sample of strangers
    /// is of one size, sorting slows down as rows leave the caches, and what a row must be compared with grows with
    /// their number.
    func cost(rows: Double) -> Double {
      let millions = rows / 1e6
      return switch self {
      case .counting: 0.15
      case .strangers: 0.2 / millions
      case .blocking: 0.45 + 0.08 * max(0, log2(millions))
      case .comparing: 0.4 + 0.066 * millions
      case .deciding: 0.2
      }
    }
  }

  private let advance: @Sendable (Double) -> Void
  /// By part: its share of the time.
  private let shares: [Double]

  /// - Parameters:
  ///   - rows: how many will be linked.
  ///   - advance: what share of the whole was done since the last call. Called by several tasks at a time.
  public init(rows: Int, _ advance: @escaping @Sendable (Double) -> Void) {
    self.advance = advance
    let costs = Part.allCases.map { $0.cost(rows: Double(max(1, rows))) }
    let whole = costs.reduce(0, +)
    shares = costs.map { $0 / whole }
  }

  /// For whom nobody waits.
  public static var untold: LinkageProgress { LinkageProgress(rows: 1) { _ in } }

  /// - Parameter pieces: how many of equal size the part has, of which one is done.
  func finish(_ part: Part, of pieces: Int = 1) { advance(shares[part.rawValue] / Double(max(1, pieces))) }
}
