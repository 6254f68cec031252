/// Lines of the two-place register by the two communes on the newest list that they lie between, side a's first: the
/// older claim's where the dates tell. Lines within one commune, or with an unknown place, are left out.
public struct PlacePairCounts: Sendable {
  public struct Pair: Hashable, Sendable {
    public var a: CountedUnit
    public var b: CountedUnit
  }

  private var lines: [Pair: Int] = [:]

  public init() {}

  public mutating func count(_ line: TwoPlaceLine) {
    let pair = Pair(a: .newest(line.a.claim.claim.place), b: .newest(line.b.claim.claim.place))
    guard pair.a != pair.b, pair.a != .unknown, pair.b != .unknown else { return }
    lines[pair, default: 0] += 1
  }

  /// Different pairs of communes.
  public var count: Int { lines.count }

  /// The pairs with most lines, the codes of their communes deciding between equals.
  public func largest(_ limit: Int) -> [(pair: Pair, lines: Int)] {
    let sorted = lines.sorted {
      (-$0.value, $0.key.a.commune, $0.key.b.commune, $0.key.a.list.rawValue)
        < (-$1.value, $1.key.a.commune, $1.key.b.commune, $1.key.a.list.rawValue)
    }
    return sorted.prefix(limit).map { ($0.key, $0.value) }
  }
}
