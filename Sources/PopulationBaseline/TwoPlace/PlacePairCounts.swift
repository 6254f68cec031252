/// Lines of the two-place register by the two communes on the newest list that they lie between, the older claim's
/// first. Lines within one commune, or with an unknown place, are left out.
public struct PlacePairCounts: Sendable {
  public struct Pair: Hashable, Sendable {
    public var older: CountedUnit
    public var newer: CountedUnit
  }

  private var lines: [Pair: Int] = [:]

  public init() {}

  public mutating func count(_ line: TwoPlaceLine) {
    let pair = Pair(older: .newest(line.a.claim.claim.place), newer: .newest(line.b.claim.claim.place))
    guard pair.older != pair.newer, pair.older != .unknown, pair.newer != .unknown else { return }
    lines[pair, default: 0] += 1
  }

  /// Different pairs of communes.
  public var count: Int { lines.count }

  /// The pairs with most lines, the codes of their communes deciding between equals.
  public func largest(_ limit: Int) -> [(pair: Pair, lines: Int)] {
    let sorted = lines.sorted {
      (-$0.value, $0.key.older.commune, $0.key.newer.commune, $0.key.older.list.rawValue)
        < (-$1.value, $1.key.older.commune, $1.key.newer.commune, $1.key.older.list.rawValue)
    }
    return sorted.prefix(limit).map { ($0.key, $0.value) }
  }
}
