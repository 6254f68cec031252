/// Compares two names token by token.
///
/// - Complexity: O(tokens) for names of one length, O(tokens²) otherwise; no memory.
struct TokenKernel {
  private let tokens: TokenView
  private let memo: RelationView
  /// Names of which only the given names differ, only the family names agree, or nothing does, need not be told apart.
  private let isCoarse: Bool

  /// - Parameters:
  ///   - memo: how tokens relate; it and the tokens must outlive the kernel.
  ///   - isCoarse: `givenDiffers` and `familyOnly` may be told as `different`: the last tokens then decide alone.
  init(_ tokens: TokenView, _ memo: RelationView, isCoarse: Bool = false) {
    self.tokens = tokens
    self.memo = memo
    self.isCoarse = isCoarse
  }

  @inline(__always)
  func compare(_ x: NameTokens, _ y: NameTokens) -> TokenOutcome {
    if x.isEmpty || y.isEmpty { return .missing }
    // Equality first: nearly every pair of one person, and most candidates, share some names to the letter.
    return x == y ? .exact : compareDifferent(x, y)
  }

  /// Whether comparing may find that the names are the same: as many tokens, and the last differ in no more than marks.
  @inline(__always)
  func mayBeTheSame(_ x: NameTokens, _ y: NameTokens) -> Bool {
    let count = x.count
    guard count > 0, count == y.count else { return false }
    return tokens.bare(x[count - 1]) == tokens.bare(y[count - 1])
  }

  /// Whether names differ in nothing but marks, which one of them has nowhere.
  func isTheSameWithoutMarks(_ x: NameTokens, _ y: NameTokens) -> Bool {
    isTheSameBare(x, y) && (isBare(x, x.count) || isBare(y, y.count))
  }

  /// Whether names differ in nothing but marks.
  func isTheSameBare(_ x: NameTokens, _ y: NameTokens) -> Bool {
    x.count == y.count && (0..<x.count).allSatisfy { tokens.bare(x[$0]) == tokens.bare(y[$0]) }
  }

  /// - Precondition: neither is empty.
  private func compareDifferent(_ x: NameTokens, _ y: NameTokens) -> TokenOutcome {
    let (countX, countY) = (x.count, y.count)
    // Given names differ more often than not: with no need to look further, that is all of most comparisons.
    let last = memo.relation(x[countX - 1], y[countY - 1])
    if isCoarse, last == .different {
      return countX == countY && isReordered(x, y, countX) ? .reordered : .different
    }
    let first = memo.relation(x[0], y[0])
    if countX != countY {
      return countX < countY
        ? compareShorter(x, countX, y, countY, first, last)
        : compareShorter(y, countY, x, countX, first, last)
    }
    if first == .different, last == .different {
      // What stands between them matters no more.
      return isReordered(x, y, countX) ? .reordered : .different
    }
    var found = Differences()
    found.note(last)
    if countX > 1 { found.note(first) }
    for index in 1..<max(1, countX - 1) { found.note(memo.relation(x[index], y[index])) }
    if found.differences == 0 {
      let isAnothers = last == .equal && first == .equal && found.mistakable > 0 && found.slips == 0
      if isAnothers, !isBare(x, countX), !isBare(y, countY) { return .otherRest }
      return closeness(found, last, x, y, countX)
    }
    if isReordered(x, y, countX) { return .reordered }
    let lastAgrees = last != .different
    if first != .different, lastAgrees { return .middleDiffers }
    if countX > 1, found.differences == 1 { return lastAgrees ? .familyDiffers : .givenDiffers }
    return lastAgrees ? .givenOnly : .familyOnly
  }

  /// How many tokens differ, and how much.
  private struct Differences {
    var accents = 0
    var closes = 0
    var differences = 0
    /// Of them those that another child's name may have, and those that are slips or another way of writing one name.
    var mistakable = 0
    var slips = 0

    @inline(__always)
    mutating func note(_ relation: TokenRelation) {
      switch relation {
      case .equal: break
      case .toneOnly, .marksOnly:
        accents += 1
        mistakable += 1
      case .accentLost:
        accents += 1
        slips += 1
      case .regional, .oneEdit:
        closes += 1
        mistakable += 1
      case .variant, .knownPair, .misspelt, .abbreviation:
        closes += 1
        slips += 1
      case .different: differences += 1
      }
    }
  }

  /// What the differences of names of one length come to, of which no token is different.
  private func closeness(
    _ found: Differences, _ last: TokenRelation, _ x: NameTokens, _ y: NameTokens, _ count: Int
  ) -> TokenOutcome {
    if found.closes == 0 {
      if found.accents == 1 {
        return last == .equal ? .restAccent : last == .accentLost ? .givenMisspelt : .givenAccent
      }
      // Marks that both given names carry were not left out in writing: in them twins differ.
      let (givenX, givenY) = (x[count - 1], y[count - 1])
      let isLeftOut =
        last == .equal || last == .accentLost || tokens.isBare(givenX) || tokens.isBare(givenY)
      return isLeftOut ? .unaccented : .severalClose
    }
    // Where the given names are the same, slips in the rest do not make another child's name of it.
    if last == .equal { return .restClose }
    // Beside one close token, marks that one side has nowhere say nothing more.
    guard found.closes == 1, found.accents == 0 || isBare(x, count) || isBare(y, count) else {
      return .severalClose
    }
    return last.isAccent ? .restClose : last == .misspelt ? .givenMisspelt : .givenClose
  }

  private func isBare(_ name: NameTokens, _ count: Int) -> Bool {
    (0..<count).allSatisfy { tokens.isBare(name[$0]) }
  }

  private func isReordered(_ x: NameTokens, _ y: NameTokens, _ count: Int) -> Bool {
    // Each token of one side must claim a token of the other not claimed yet: a bit a token.
    var claimed: UInt32 = 0
    // The given name first: it is the likeliest to have none.
    for index in (0..<count).reversed() {
      let bare = tokens.bare(x[index])
      var found = false
      for other in 0..<count where claimed & 1 << UInt32(other) == 0 && tokens.bare(y[other]) == bare {
        claimed |= 1 << UInt32(other)
        found = true
        break
      }
      if !found { return false }
    }
    return true
  }

  private func compareShorter(
    _ short: NameTokens, _ shortCount: Int, _ long: NameTokens, _ longCount: Int, _ first: TokenRelation,
    _ last: TokenRelation
  ) -> TokenOutcome {
    guard last != .different, shortCount == 1 || first != .different else {
      return last != .different ? .givenOnly : first != .different ? .familyOnly : .different
    }
    // Every token of the shorter name must find its like in the longer one, in order.
    var next = 0
    for index in 0..<longCount where next < shortCount {
      if memo.relation(short[next], long[index]) != .different { next += 1 }
    }
    return next == shortCount ? .fewerTokens : .middleDiffers
  }
}
