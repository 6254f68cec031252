/// A form of a person whose id nobody bears, as it was last seen: so that the id comes back with its bearer, and with
/// nobody else.
public struct RememberedForm: Hashable, Sendable {
  public var former: PersonID
  /// Whose form it is since people were merged, as earlier versions wrote it; nil for a form that is gone.
  public var current: PersonID?
  /// Whether the record of the person was built on it.
  public var isBase: Bool
  /// How many runs ago the form was last seen.
  public var runsAgo: Int
  public var keys: FormKeys
  /// Whether the person bore the id already when the form came.
  public var joinedLater: Bool
  /// Whom the form was taken away from when the id was given.
  public var splitFrom: PersonID?

  public init(
    former: PersonID, current: PersonID?, isBase: Bool, runsAgo: Int, keys: FormKeys,
    joinedLater: Bool = false, splitFrom: PersonID? = nil
  ) {
    (self.joinedLater, self.splitFrom) = (joinedLater, splitFrom)
    self.former = former
    self.current = current
    self.isBase = isBase
    self.runsAgo = runsAgo
    self.keys = keys
  }

  /// Forms that are gone are forgotten after so many runs: two years of monthly lists.
  public static let longestAbsence = 24
}

/// Remembered forms as they are looked for.
struct RememberedForms: KeyedForms {
  let forms: [RememberedForm]

  var count: Int { forms.count }
  func source(of form: Int) -> UInt64 { forms[form].keys.source }
  func number(of form: Int) -> UInt64 { forms[form].keys.number }
  func person(of form: Int) -> UInt64 { forms[form].keys.person }
  func personalNumber(of form: Int) -> UInt64 { forms[form].keys.personalNumber }
  func household(of form: Int) -> UInt32 { forms[form].keys.household }
  func traits(of form: Int) -> FormTraits { forms[form].keys.traits }
}

/// Whose id comes back: former bearers found in people who bear no other id.
public struct ReturningPeople: Sendable {
  /// Nobody's.
  public init() {}

  /// Later person → former id.
  private(set) var ids: [UInt32: PersonID] = [:]
  /// Former id → the later person who holds its forms and bears another id.
  private(set) var holders: [PersonID: UInt32] = [:]

  /// Former people who were away, found among the forms of somebody who bears another id.
  private(set) var joined: [(former: PersonID, later: UInt32, forms: Int)] = []

  /// A form of a former bearer that was found.
  struct Found {
    var former: PersonID
    var later: UInt32
    /// The form is one of those that the id was first given to.
    var isFirst: Bool
    /// The record was built on it.
    var isBase: Bool
  }

  /// Gives each id to the person who holds the most of the forms that it was first given to, of equals the one with the
  /// most of its forms, then with the form that the record was built on; to nobody twice, and nobody two.
  ///
  /// - Parameters:
  ///   - wereAway: the forms come from nobody of the earlier run.
  ///   - isNamed: whether a later person bears an id that goes before.
  mutating func add(_ found: [Found], wereAway: Bool, isNamed: (UInt32) -> Bool) {
    struct Pair: Hashable {
      var former: PersonID
      var later: UInt32
    }
    var shares: [Pair: (first: Int, forms: Int, bases: Int)] = [:]
    for form in found {
      var share = shares[Pair(former: form.former, later: form.later), default: (0, 0, 0)]
      share.forms += 1
      if form.isFirst { share.first += 1 }
      if form.isBase { share.bases += 1 }
      shares[Pair(former: form.former, later: form.later)] = share
    }
    let sorted = shares.sorted {
      $0.value != $1.value
        ? $0.value > $1.value : ($0.key.former, $0.key.later) < ($1.key.former, $1.key.later)
    }
    var isBack = Set(ids.values)
    for (pair, _) in sorted
    where ids[pair.later] == nil && !isBack.contains(pair.former) && !isNamed(pair.later) {
      ids[pair.later] = pair.former
      isBack.insert(pair.former)
    }
    for (pair, share) in sorted where !isBack.contains(pair.former) && holders[pair.former] == nil {
      holders[pair.former] = pair.later
      if wereAway { joined.append((pair.former, pair.later, share.forms)) }
    }
  }
}
