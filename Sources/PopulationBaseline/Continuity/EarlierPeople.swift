/// The people of an earlier run and their forms, as a later run needs them to keep ids.
public struct EarlierPeople: Sendable {
  /// A former id, and whose it is now.
  public struct Redirect: Hashable, Sendable {
    public var former: PersonID
    /// nil: no form of that person is left.
    public var current: PersonID?

    public init(former: PersonID, current: PersonID?) {
      self.former = former
      self.current = current
    }
  }

  /// Ascending; a person's index is the place here.
  public private(set) var ids: [PersonID]
  /// Of each form: the index of its person.
  public private(set) var personOf: [UInt32]
  /// Of each form: whether the person's record was built on it.
  public private(set) var isBaseForm: [Bool]
  /// Ids that the earlier run had given up already, ascending by the former id.
  public private(set) var redirects: [Redirect]
  /// Of each form: how it came to its person.
  public private(set) var origins: IDOrigins

  /// - Parameters:
  ///   - forms: the person of each form, and whether the record was built on it.
  ///   - origins: nil where nothing is known of them.
  /// - Returns: nil unless every person has exactly one form that the record was built on.
  public init?(forms: [(id: PersonID, isBase: Bool)], redirects: [Redirect] = [], origins: IDOrigins? = nil) {
    precondition(origins.map { $0.count == forms.count } ?? true, "every form has an origin")
    self.origins = origins ?? IDOrigins(count: forms.count)
    var ids: [PersonID] = []
    // Nearly every form is the base form of its person, and every person has one.
    for form in forms where form.isBase { ids.append(form.id) }
    ids.sort()
    for index in ids.indices.dropFirst() where ids[index] == ids[index - 1] { return nil }
    self.ids = ids
    var personOf: [UInt32] = []
    personOf.reserveCapacity(forms.count)
    for form in forms {
      guard let person = Self.index(of: form.id, in: ids) else { return nil }
      personOf.append(UInt32(person))
    }
    self.personOf = personOf
    isBaseForm = forms.map(\.isBase)
    self.redirects = redirects.sorted { $0.former < $1.former }
  }

  /// The index of the person of an id; nil when nobody bears it.
  ///
  /// - Complexity: O(log people).
  public func person(of id: PersonID) -> Int? { Self.index(of: id, in: ids) }

  private static func index(of id: PersonID, in ids: [PersonID]) -> Int? {
    var (low, high) = (0, ids.count)
    while low < high {
      let middle = (low + high) / 2
      if ids[middle] < id { low = middle + 1 } else { high = middle }
    }
    return low < ids.count && ids[low] == id ? low : nil
  }
}
