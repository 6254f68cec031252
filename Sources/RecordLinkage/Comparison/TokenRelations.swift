/// How two tokens of a name relate, from the closest to the farthest.
public enum TokenRelation: UInt8, CaseIterable, Hashable, Sendable {
  case equal
  /// The same letters and marks, another tone.
  case toneOnly
  /// The same bare letters, other marks.
  case marksOnly
  /// Different in no more than tone and marks, without which one of the two is no word of the language: they were left out.
  case accentLost
  /// Two accepted spellings of one syllable.
  case variant
  /// Two names that one person may carry on different papers.
  case knownPair
  /// A confusion of sounds within a region.
  case regional
  /// One letter changed, added, lost or swapped with its neighbour.
  case oneEdit
  /// Close in one of these ways, and one of the two is no word of the language: a slip, hardly another name.
  case misspelt
  /// One is an abbreviation that the other fulfils.
  case abbreviation
  case different

  /// Different in no more than tone and marks.
  @inline(__always)
  var isAccent: Bool { rawValue <= TokenRelation.accentLost.rawValue }
}

/// What the engine must be told about tokens: it compares codes and never sees letters.
///
/// Code 0 is "no token"; equal codes are equal tokens. Implementations are called for every candidate pair, so they
/// should be small tables; the engine is specialised for the concrete type.
public protocol TokenRelations: Sendable {
  func relation(_ a: UInt16, _ b: UInt16) -> TokenRelation
  /// A key that is equal for tokens that differ in nothing but tones and marks; 0 only for no token.
  func bare(_ token: UInt16) -> UInt16
  /// Whether a token is written without tone and marks.
  func isBare(_ token: UInt16) -> Bool
  /// The first letter, folded; 0 when the token has none.
  func initial(_ token: UInt16) -> UInt8
}

extension TokenRelations {
  /// For relations whose bare keys are tokens themselves.
  public func isBare(_ token: UInt16) -> Bool { bare(token) == token }
}

/// Tokens of which nothing is known but whether they are equal.
public struct UnrelatedTokens: TokenRelations {
  public init() {}
  public func relation(_ a: UInt16, _ b: UInt16) -> TokenRelation { a == b ? .equal : .different }
  public func bare(_ token: UInt16) -> UInt16 { token }
  public func initial(_ token: UInt16) -> UInt8 { 0 }
}
