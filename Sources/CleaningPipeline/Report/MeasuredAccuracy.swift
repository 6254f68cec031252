/// How right a run's links are, measured where it is known whose each form is.
public struct MeasuredAccuracy: Sendable, Equatable {
  /// Pairs of forms that were linked and are one person.
  public var rightPairs: Int
  public var linkedPairs: Int
  /// Pairs of forms that are one person.
  public var truePairs: Int
  /// People who have exactly their own forms, and all people.
  public var wholePeople: Int
  public var people: Int

  public init(rightPairs: Int, linkedPairs: Int, truePairs: Int, wholePeople: Int, people: Int) {
    self.rightPairs = rightPairs
    self.linkedPairs = linkedPairs
    self.truePairs = truePairs
    self.wholePeople = wholePeople
    self.people = people
  }
}
