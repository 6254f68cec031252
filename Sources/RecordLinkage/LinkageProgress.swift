/// Tells how far linking is while it runs.
public struct LinkageProgress: Sendable {
  /// The parts of linking in their order, with the share of the time that each takes at a million forms and more.
  enum Part: Double {
    case counting = 0.12
    case strangers = 0.13
    case blocking = 0.27
    case comparing = 0.30
    case deciding = 0.18
  }

  private let advance: @Sendable (Double) -> Void

  /// - Parameter advance: what share of the whole was done since the last call. Called by several tasks at a time.
  public init(_ advance: @escaping @Sendable (Double) -> Void) { self.advance = advance }

  /// For whom nobody waits.
  public static var untold: LinkageProgress { LinkageProgress { _ in } }

  /// - Parameter pieces: how many of equal size the part has, of which one is done.
  func finish(_ part: Part, of pieces: Int = 1) { advance(part.rawValue / Double(max(1, pieces))) }
}
