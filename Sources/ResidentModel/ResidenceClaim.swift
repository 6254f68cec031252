/// One claim of residence that a form makes: kind, place, from, until.
public struct ResidenceClaim: Hashable, BitwiseCopyable, Sendable {
  public var kind: ResidenceKind
  public var place: Place
  public var from: PartialDate
  /// For temporary residence: the end of the term; a claim past its end is lapsed.
  public var until: PartialDate

  public init(
    kind: ResidenceKind = .unknown, place: Place = .unknown, from: PartialDate = .missing,
    until: PartialDate = .missing
  ) {
    self.kind = kind
    self.place = place
    self.from = from
    self.until = until
  }

  public static let none = ResidenceClaim()

  public var isNone: Bool { kind == .unknown }

  /// A temporary claim whose term ended before `date`.
  public func isLapsed(on date: PartialDate) -> Bool {
    kind == .temporary && !until.isMissing && until.latest < date.earliest
  }
}
