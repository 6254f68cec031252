/// What comparing two names token by token can find. The last token is taken as the given name, the first as the
/// family name; the model folds these outcomes into its levels.
public enum TokenOutcome: UInt8, CaseIterable, Sendable {
  case missing
  case exact
  /// Two or more tokens differ, in nothing but tones and marks: one side was written without them.
  case unaccented
  /// Tones or marks differ in one token, not the given name.
  case restAccent
  /// Tones or marks differ in the given name only.
  case givenAccent
  /// One token other than the given name is close: a variant, a confusion, one slip, an abbreviation.
  case restClose
  /// Only the given name is close.
  case givenClose
  /// One name has tokens that the other lacks; the first and last agree.
  case fewerTokens
  /// The same tokens in another order.
  case reordered
  /// Several tokens are close, none is different.
  case severalClose
  /// First and last agree, something between them does not.
  case middleDiffers
  /// All but the first agree.
  case familyDiffers
  /// All but the last agree.
  case givenDiffers
  case givenOnly
  case familyOnly
  case different
  /// With a second column: the names stand in each other's place (the father's in the mother's column).
  case crossed

  /// Exact, or different in no more than spelling: such names may well be one name.
  var isNearlyTheSame: Bool { self != .missing && rawValue <= TokenOutcome.severalClose.rawValue }
}

/// Compares the names of two cells token by token.
///
/// - Complexity: O(tokens) for names of one length, O(tokens²) otherwise; no memory.
struct TokenKernel: Sendable {
  private let tokens: TokenTable
  private let view: TokenView

  init(_ tokens: TokenTable) {
    self.tokens = tokens
    view = tokens.view
  }

  @inline(__always)
  func compare(_ column: ColumnView, _ a: UInt32, _ b: UInt32) -> TokenOutcome {
    compare(column, a, column, b)
  }

  func compare(_ columnA: ColumnView, _ a: UInt32, _ columnB: ColumnView, _ b: UInt32) -> TokenOutcome {
    let countA = tokenCount(columnA, a)
    let countB = tokenCount(columnB, b)
    if countA == 0 || countB == 0 { return .missing }
    return countA == countB
      ? compareAligned(columnA, a, columnB, b, count: countA)
      : compareUnequal(columnA, a, countA, columnB, b, countB)
  }

  @inline(__always)
  private func relation(_ x: UInt16, _ y: UInt16) -> TokenRelation {
    x == y ? .equal : tokens.relations.relation(x, y)
  }

  @inline(__always)
  private func tokenCount(_ column: ColumnView, _ row: UInt32) -> Int {
    var count = 0
    let width = column.width / 2
    while count < width, column.token(row, count) != 0 { count += 1 }
    return count
  }

  private func compareAligned(
    _ columnA: ColumnView, _ a: UInt32, _ columnB: ColumnView, _ b: UInt32, count: Int
  ) -> TokenOutcome {
    var accents = 0
    var closes = 0
    var differences = 0
    var first = TokenRelation.equal
    var last = TokenRelation.equal
    for index in 0..<count {
      let x = columnA.token(a, index)
      let y = columnB.token(b, index)
      if x == y { continue }
      let found = relation(x, y)
      switch found {
      case .equal: continue
      case .toneOnly, .marksOnly: accents += 1
      case .different: differences += 1
      default: closes += 1
      }
      if index == 0 { first = found }
      if index == count - 1 { last = found }
    }
    if accents + closes + differences == 0 { return .exact }
    if differences == 0, closes == 0 {
      return accents > 1 ? .unaccented : last == .equal ? .restAccent : .givenAccent
    }
    if differences == 0, accents + closes == 1 { return last == .equal ? .restClose : .givenClose }
    if differences == 0 { return .severalClose }
    if isReordered(columnA, a, columnB, b, count: count) { return .reordered }
    let firstAgrees = first != .different
    let lastAgrees = last != .different
    if firstAgrees, lastAgrees { return .middleDiffers }
    if count > 1, differences == 1 { return lastAgrees ? .familyDiffers : .givenDiffers }
    return lastAgrees ? .givenOnly : firstAgrees ? .familyOnly : .different
  }

  private func isReordered(
    _ columnA: ColumnView, _ a: UInt32, _ columnB: ColumnView, _ b: UInt32, count: Int
  ) -> Bool {
    // Each token of one side must claim a token of the other not claimed yet: a bit a token.
    var claimed: UInt32 = 0
    for index in 0..<count {
      let bare = view.bare(columnA.token(a, index))
      var found = false
      for other in 0..<count where claimed & 1 << UInt32(other) == 0 {
        if view.bare(columnB.token(b, other)) == bare {
          claimed |= 1 << UInt32(other)
          found = true
          break
        }
      }
      if !found { return false }
    }
    return true
  }

  private func compareUnequal(
    _ columnA: ColumnView, _ a: UInt32, _ countA: Int, _ columnB: ColumnView, _ b: UInt32, _ countB: Int
  ) -> TokenOutcome {
    let last = relation(columnA.token(a, countA - 1), columnB.token(b, countB - 1))
    let first = relation(columnA.token(a, 0), columnB.token(b, 0))
    let short = min(countA, countB)
    if last != .different, short == 1 || first != .different {
      let isSubsequence =
        countA < countB
        ? isSubsequence(columnA, a, countA, of: columnB, b, countB)
        : isSubsequence(columnB, b, countB, of: columnA, a, countA)
      return isSubsequence ? .fewerTokens : .middleDiffers
    }
    return last != .different ? .givenOnly : first != .different ? .familyOnly : .different
  }

  /// Whether every token of the shorter name finds its like in the longer one, in order.
  private func isSubsequence(
    _ short: ColumnView, _ a: UInt32, _ shortCount: Int, of long: ColumnView, _ b: UInt32, _ longCount: Int
  ) -> Bool {
    var next = 0
    for index in 0..<longCount where next < shortCount {
      if relation(short.token(a, next), long.token(b, index)) != .different { next += 1 }
    }
    return next == shortCount
  }
}
