/// Which person of a later run is which of an earlier one, told by the forms that the two have in common.
///
/// A person stays the same while most of the forms stay together: of those that share forms the pair with the most
/// in common belongs together, then the one that holds the form that the earlier record was built on, then the
/// earlier person with the smaller id. So nobody has two heirs, and nobody two origins. Where a person is split who was
/// merged from several, forms that came with the others do not count: the id goes where its first bearer goes.
public struct PersonCorrespondence: Sendable {
  /// Forms that an earlier and a later person have in common.
  public struct Share: Hashable, Sendable {
    /// Index of the earlier person.
    public var earlier: UInt32
    /// The later person, as `laterPersonOf` names people.
    public var later: UInt32
    public var forms: UInt32
    public var holdsBaseForm: Bool
    /// Of these, forms that were not another person's before a merge.
    var own: UInt32
  }

  /// Of each earlier person: the later one that is the same; nil when nobody is.
  public private(set) var heirs: [UInt32?]
  /// Shares of earlier people whose forms went to several people, by the earlier person.
  public private(set) var splits: [Share] = []
  /// Shares of later people whose forms came from several people, by the later person.
  public private(set) var merges: [Share] = []
  /// Of each earlier person without an heir that still has forms: who holds the most of them.
  public private(set) var successors: [UInt32: UInt32] = [:]

  /// - Parameters:
  ///   - people: how many earlier people there are, numbered in the order of their ids.
  ///   - earlierPersonOf, isBaseForm: of each earlier form: its person, and whether the record was built on it.
  ///   - matches: of each earlier form the later one (`matchForms`).
  ///   - isOwn: earlier form → false for one that was of another person before the two were merged.
  ///   - laterPersonOf: later form → person.
  /// - Complexity: O(n log n) in the forms that both runs have; people who kept all their forms cost O(1).
  public init(
    people: Int, earlierPersonOf: [UInt32], isBaseForm: [Bool], matches: [UInt32?],
    isOwn: (UInt32) -> Bool = { _ in true }, laterPersonOf: (UInt32) -> UInt32
  ) {
    var links: [(pair: UInt64, isBase: Bool, isOwn: Bool)] = []
    links.reserveCapacity(matches.count)
    for (form, match) in matches.enumerated() {
      guard let match else { continue }
      let pair = UInt64(earlierPersonOf[form]) << 32 | UInt64(laterPersonOf(match))
      links.append((pair, isBaseForm[form], isOwn(UInt32(form))))
    }
    links.sort { $0.pair < $1.pair }
    var shares: [Share] = []
    for link in links {
      if let last = shares.last, UInt64(last.earlier) << 32 | UInt64(last.later) == link.pair {
        shares[shares.count - 1].forms += 1
        if link.isBase { shares[shares.count - 1].holdsBaseForm = true }
        if link.isOwn { shares[shares.count - 1].own += 1 }
      } else {
        shares.append(
          Share(
            earlier: UInt32(link.pair >> 32), later: UInt32(truncatingIfNeeded: link.pair), forms: 1,
            holdsBaseForm: link.isBase, own: link.isOwn ? 1 : 0))
      }
    }
    heirs = [UInt32?](repeating: nil, count: people)
    resolve(shares)
  }

  private mutating func resolve(_ shares: [Share]) {
    // Shares are sorted by the earlier person; the later one's count needs a table.
    let laterCount = shares.reduce(0) { max($0, Int($1.later) + 1) }
    var origins = [UInt8](repeating: 0, count: laterCount)
    for share in shares { origins[Int(share.later)] = min(2, origins[Int(share.later)] + 1) }
    var contested: [(share: Share, weight: UInt32)] = []
    var index = 0
    while index < shares.count {
      var end = index + 1
      while end < shares.count, shares[end].earlier == shares[index].earlier { end += 1 }
      if end - index > 1 { splits += shares[index..<end] }
      let countsOwn = end - index > 1 && shares[index..<end].contains { $0.own > 0 }
      for share in shares[index..<end] {
        if origins[Int(share.later)] > 1 { merges.append(share) }
        if end - index == 1, origins[Int(share.later)] == 1 {
          heirs[Int(share.earlier)] = share.later
        } else {
          contested.append((share, countsOwn ? share.own : share.forms))
        }
      }
      index = end
    }
    merges.sort { ($0.later, $0.earlier) < ($1.later, $1.earlier) }
    contested.sort {
      ($0.weight, $0.share.holdsBaseForm ? 1 : 0, $1.share.earlier, $1.share.later)
        > ($1.weight, $1.share.holdsBaseForm ? 1 : 0, $0.share.earlier, $0.share.later)
    }
    var hasOrigin = Set<UInt32>()
    for (share, weight) in contested
    where weight > 0 && heirs[Int(share.earlier)] == nil && !hasOrigin.contains(share.later) {
      heirs[Int(share.earlier)] = share.later
      hasOrigin.insert(share.later)
    }
    for (share, _) in contested where heirs[Int(share.earlier)] == nil && successors[share.earlier] == nil {
      successors[share.earlier] = share.later
    }
  }
}
