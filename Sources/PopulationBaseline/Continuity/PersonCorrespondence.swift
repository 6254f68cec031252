/// Which person of a later run is which of an earlier one, told by the forms that the two have in common.
///
/// A person stays the same while most of the forms stay together: of those that share forms the pair with the most
/// in common belongs together, then the one that holds the form that the earlier record was built on, then the
/// earlier person with the smaller id. So nobody has two heirs, and nobody two origins. Where a person is split, the id goes
/// with the forms that it was first given to; forms that came later, and those of people who were merged, do not count beside
/// them. Who was split from somebody and is one with them again goes by the id that was there before.
public struct PersonCorrespondence: Sendable {
  /// Forms that an earlier and a later person have in common.
  public struct Share: Hashable, Sendable {
    /// Index of the earlier person.
    public var earlier: UInt32
    /// The later person, as `laterPersonOf` names people.
    public var later: UInt32
    public var forms: UInt32
    public var holdsBaseForm: Bool
    /// Of these, forms that the earlier person's id was first given to, and forms that came to it later.
    var first, joined: UInt32
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
  ///   - origins: of each earlier form; nil where all are those that the ids were first given to.
  ///   - elders: earlier person → the one from whom they were split.
  ///   - laterPersonOf: later form → person.
  /// - Complexity: O(n log n) in the forms that both runs have; people who kept all their forms cost O(1).
  public init(
    people: Int, earlierPersonOf: [UInt32], isBaseForm: [Bool], matches: [UInt32?],
    origins: IDOrigins? = nil, elders: [UInt32: UInt32] = [:], laterPersonOf: (UInt32) -> UInt32
  ) {
    var links: [(pair: UInt64, isBase: Bool, isFirst: Bool, isJoined: Bool)] = []
    links.reserveCapacity(matches.count)
    for (form, match) in matches.enumerated() {
      guard let match else { continue }
      let pair = UInt64(earlierPersonOf[form]) << 32 | UInt64(laterPersonOf(match))
      let origin = origins?[form] ?? IDOrigin()
      let isOwn = origin.first == nil
      links.append((pair, isBaseForm[form], isOwn && !origin.joinedLater, isOwn && origin.joinedLater))
    }
    links.sort { $0.pair < $1.pair }
    var shares: [Share] = []
    for link in links {
      if let last = shares.last, UInt64(last.earlier) << 32 | UInt64(last.later) == link.pair {
        shares[shares.count - 1].forms += 1
        if link.isBase { shares[shares.count - 1].holdsBaseForm = true }
        if link.isFirst { shares[shares.count - 1].first += 1 }
        if link.isJoined { shares[shares.count - 1].joined += 1 }
      } else {
        shares.append(
          Share(
            earlier: UInt32(link.pair >> 32), later: UInt32(truncatingIfNeeded: link.pair), forms: 1,
            holdsBaseForm: link.isBase, first: link.isFirst ? 1 : 0, joined: link.isJoined ? 1 : 0))
      }
    }
    heirs = [UInt32?](repeating: nil, count: people)
    resolve(shares, elders: elders)
  }

  /// What a share counts for among those of its earlier person.
  private static func weights(_ shares: ArraySlice<Share>) -> (Share) -> UInt32 {
    guard shares.count > 1 else { return \.forms }
    if shares.contains(where: { $0.first > 0 }) { return \.first }
    return shares.contains { $0.joined > 0 } ? \.joined : \.forms
  }

  private mutating func resolve(_ shares: [Share], elders: [UInt32: UInt32]) {
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
      let weight = Self.weights(shares[index..<end])
      for share in shares[index..<end] {
        if origins[Int(share.later)] > 1 { merges.append(share) }
        if end - index == 1, origins[Int(share.later)] == 1 {
          heirs[Int(share.earlier)] = share.later
        } else {
          contested.append((share, weight(share)))
        }
      }
      index = end
    }
    merges.sort { ($0.later, $0.earlier) < ($1.later, $1.earlier) }
    let pairs = elders.isEmpty ? [] : Set(contested.map { [$0.share.earlier, $0.share.later] })
    func meetsElder(_ share: Share) -> Bool {
      elders[share.earlier].map { pairs.contains([$0, share.later]) } ?? false
    }
    func rank(_ contested: (share: Share, weight: UInt32)) -> (Int, UInt32, Int) {
      (meetsElder(contested.share) ? 0 : 1, contested.weight, contested.share.holdsBaseForm ? 1 : 0)
    }
    contested.sort {
      let (a, b) = (rank($0), rank($1))
      return a == b
        ? ($0.share.earlier, $0.share.later) < ($1.share.earlier, $1.share.later) : a > b
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
