import ByteText

/// What a form is called by, whatever row it stands in: the base of person ids, and the last word in every tie.
public enum FormIdentity {
  /// - Parameters:
  ///   - formNumber: stable hash of the form number; 0 when the form has none.
  ///   - person: stable hash of the normalised name, birth date and sex on the form; never of the personal number.
  ///   - repeated: the form numbers that more than one form of the run carries.
  /// - Returns: A hash of the form number alone when it is the form's own, so that correcting a name does not rename
  ///   the person; of number and person together when the number is shared or missing. Never 0.
  public static func hash(formNumber: UInt64, person: UInt64, repeated: RepeatedHashes) -> UInt64 {
    let own = formNumber != 0 && !repeated.contains(formNumber)
    let hash =
      own ? stableHash(formNumber, seed: 1) : stableHash(person, seed: stableHash(formNumber, seed: 2))
    return max(1, hash)
  }
}

/// The ids of a run's people: one each, told apart where forms without a number of their own look the same.
public struct PersonNaming: Sendable {
  /// Only of people whose id is not the one drawn from their identity alone; sorted by person.
  private var exceptions: [(person: Int, id: PersonID)] = []

  /// - Parameter identities: of each person, the identity of the form that names the person, in an order that does
  ///   not depend on chance (people in the order of their first form).
  /// - Complexity: O(people) expected.
  public init(identities: borrowing Span<UInt64>) {
    let repeated = RepeatedHashes(in: identities)
    guard repeated.count > 0 else { return }
    var alike: [(identity: UInt64, person: Int)] = []
    for person in 0..<identities.count where repeated.contains(identities[person]) {
      alike.append((identities[person], person))
    }
    alike.sort { ($0.identity, $0.person) < ($1.identity, $1.person) }
    var ordinal: UInt32 = 0
    for index in alike.indices {
      ordinal = index > 0 && alike[index].identity == alike[index - 1].identity ? ordinal + 1 : 0
      guard ordinal > 0 else { continue }
      exceptions.append((alike[index].person, PersonID(identity: alike[index].identity, ordinal: ordinal)))
    }
    exceptions.sort { $0.person < $1.person }
  }

  /// The same ids but for some people, who bear one of an earlier run.
  public func renaming(_ people: [(person: Int, id: PersonID)]) -> PersonNaming {
    guard !people.isEmpty else { return self }
    var naming = self
    let renamed = Set(people.map(\.person))
    naming.exceptions.removeAll { renamed.contains($0.person) }
    naming.exceptions += people
    naming.exceptions.sort { $0.person < $1.person }
    return naming
  }

  /// The id of one person of the run.
  ///
  /// - Complexity: O(log of the number of people with an exception), which is nearly always none.
  public func id(ofPerson person: Int, identity: UInt64) -> PersonID {
    guard !exceptions.isEmpty else { return PersonID(identity: identity) }
    var (low, high) = (0, exceptions.count)
    while low < high {
      let middle = (low + high) / 2
      if exceptions[middle].person < person { low = middle + 1 } else { high = middle }
    }
    let isFound = low < exceptions.count && exceptions[low].person == person
    return isFound ? exceptions[low].id : PersonID(identity: identity)
  }
}
