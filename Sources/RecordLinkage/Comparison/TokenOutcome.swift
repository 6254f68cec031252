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
  /// Only the given name is close, and on one side it is no word of the language.
  case givenMisspelt
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
  /// The names differ, but one row writes its own once more in another column, and so it agrees.
  case alsoWritten

  /// Exact, or different in no more than spelling: such names may well be one name.
  var isNearlyTheSame: Bool { self != .missing && rawValue <= TokenOutcome.severalClose.rawValue }

  /// Different in no more than marks, the given name's kept: what is written so is the same name.
  var isTheSame: Bool { self == .exact || self == .unaccented || self == .restAccent }

  /// What an outcome counts as for a model that does not name it.
  static let broader: [String: String] = ["givenMisspelt": "givenClose", "alsoWritten": "unaccented"]
}

/// Compares the names of two cells token by token.
///
/// - Complexity: O(tokens) for names of one length, O(tokens²) otherwise; no memory.
struct TokenKernel: Sendable {
  private let view: TokenView

  init(_ tokens: TokenTable) { view = tokens.view }

  @inline(__always)
  func compare(_ column: ColumnView, _ a: UInt32, _ b: UInt32, _ memo: RelationMemo) -> TokenOutcome {
    // Equality first: nearly every pair of one person, and most candidates, share some names to the letter.
    if column.isEqual(a, b) { return column.token(a, 0) == 0 ? .missing : .exact }
    return compare(column, a, column, b, memo)
  }

  func compare(
    _ columnA: ColumnView, _ a: UInt32, _ columnB: ColumnView, _ b: UInt32, _ memo: RelationMemo
  ) -> TokenOutcome {
    let countA = tokenCount(columnA, a)
    let countB = tokenCount(columnB, b)
    if countA == 0 || countB == 0 { return .missing }
    return countA == countB
      ? compareAligned(columnA, a, columnB, b, count: countA, memo)
      : compareUnequal(columnA, a, countA, columnB, b, countB, memo)
  }

  /// Whether comparing may find that the names are the same: as many tokens, and the last differ in no more than marks.
  func mayBeTheSame(
    _ columnA: ColumnView, _ a: UInt32, _ columnB: ColumnView, _ b: UInt32, _ memo: RelationMemo
  ) -> Bool {
    let count = tokenCount(columnA, a)
    guard count > 0, count == tokenCount(columnB, b) else { return false }
    switch memo.relation(columnA.token(a, count - 1), columnB.token(b, count - 1)) {
    case .equal, .toneOnly, .marksOnly: return true
    default: return false
    }
  }

  @inline(__always)
  private func tokenCount(_ column: ColumnView, _ row: UInt32) -> Int {
    var count = 0
    let width = column.width / 2
    while count < width, column.token(row, count) != 0 { count += 1 }
    return count
  }

  private func compareAligned(
    _ columnA: ColumnView, _ a: UInt32, _ columnB: ColumnView, _ b: UInt32, count: Int, _ memo: RelationMemo
  ) -> TokenOutcome {
    let last = memo.relation(columnA.token(a, count - 1), columnB.token(b, count - 1))
    let first = count > 1 ? memo.relation(columnA.token(a, 0), columnB.token(b, 0)) : last
    if first == .different, last == .different {
      // What stands between them matters no more.
      return isReordered(columnA, a, columnB, b, count: count) ? .reordered : .different
    }
    var accents = 0
    var closes = 0
    var differences = 0
    func note(_ relation: TokenRelation) {
      switch relation {
      case .equal: break
      case .toneOnly, .marksOnly: accents += 1
      case .different: differences += 1
      default: closes += 1
      }
    }
    note(last)
    if count > 1 { note(first) }
    for index in 1..<max(1, count - 1) {
      note(memo.relation(columnA.token(a, index), columnB.token(b, index)))
    }
    if accents + closes + differences == 0 { return .exact }
    if differences == 0, closes == 0 {
      return accents > 1 ? .unaccented : last == .equal ? .restAccent : .givenAccent
    }
    if differences == 0, accents + closes == 1 {
      return last == .equal ? .restClose : last == .misspelt ? .givenMisspelt : .givenClose
    }
    if differences == 0 { return .severalClose }
    if isReordered(columnA, a, columnB, b, count: count) { return .reordered }
    let firstAgrees = first != .different
    let lastAgrees = last != .different
    if firstAgrees, lastAgrees { return .middleDiffers }
    if count > 1, differences == 1 { return lastAgrees ? .familyDiffers : .givenDiffers }
    return lastAgrees ? .givenOnly : .familyOnly
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
    _ columnA: ColumnView, _ a: UInt32, _ countA: Int, _ columnB: ColumnView, _ b: UInt32, _ countB: Int,
    _ memo: RelationMemo
  ) -> TokenOutcome {
    let last = memo.relation(columnA.token(a, countA - 1), columnB.token(b, countB - 1))
    let first = memo.relation(columnA.token(a, 0), columnB.token(b, 0))
    let short = min(countA, countB)
    if last != .different, short == 1 || first != .different {
      let isSubsequence =
        countA < countB
        ? isSubsequence(columnA, a, countA, of: columnB, b, countB, memo)
        : isSubsequence(columnB, b, countB, of: columnA, a, countA, memo)
      return isSubsequence ? .fewerTokens : .middleDiffers
    }
    return last != .different ? .givenOnly : first != .different ? .familyOnly : .different
  }

  /// Whether every token of the shorter name finds its like in the longer one, in order.
  private func isSubsequence(
    _ short: ColumnView, _ a: UInt32, _ shortCount: Int, of long: ColumnView, _ b: UInt32, _ longCount: Int,
    _ memo: RelationMemo
  ) -> Bool {
    var next = 0
    for index in 0..<longCount where next < shortCount {
      if memo.relation(short.token(a, next), long.token(b, index)) != .different { next += 1 }
    }
    return next == shortCount
  }
}
