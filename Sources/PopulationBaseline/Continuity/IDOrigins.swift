/// How a form came to the person whose form it is.
public struct IDOrigin: Hashable, Sendable {
  /// The id that the form was first published under, where its person bears another by now; nil otherwise.
  public var first: PersonID?
  /// The person had that id already when the form came.
  public var joinedLater = false
  /// Whose the form was when it was taken away from them, and got the id that it was first published under.
  public var splitFrom: PersonID?

  public init(first: PersonID? = nil, joinedLater: Bool = false, splitFrom: PersonID? = nil) {
    (self.first, self.joinedLater, self.splitFrom) = (first, joinedLater, splitFrom)
  }
}

/// How the forms of a run came to their people: what tells, when people who were taken for one are told apart again,
/// whose the id is.
///
/// Most forms are those that the person's id was first given to, and cost a byte.
public struct IDOrigins: Equatable, Sendable {
  private var joinedLater: [Bool]
  private var first: [UInt32: PersonID] = [:]
  private var splitFrom: [UInt32: PersonID] = [:]

  /// All forms are those that the ids were first given to.
  public init(count: Int) { joinedLater = [Bool](repeating: false, count: count) }

  public var count: Int { joinedLater.count }

  public mutating func append(_ origin: IDOrigin) {
    joinedLater.append(false)
    self[joinedLater.count - 1] = origin
  }

  public subscript(form: Int) -> IDOrigin {
    get {
      IDOrigin(
        first: first.isEmpty ? nil : first[UInt32(form)], joinedLater: joinedLater[form],
        splitFrom: splitFrom.isEmpty ? nil : splitFrom[UInt32(form)])
    }
    set {
      joinedLater[form] = newValue.joinedLater
      if newValue.first != nil || !first.isEmpty { first[UInt32(form)] = newValue.first }
      if newValue.splitFrom != nil || !splitFrom.isEmpty { splitFrom[UInt32(form)] = newValue.splitFrom }
    }
  }

  /// Forms that were first published under another id than their person's.
  var ofOthers: [UInt32: PersonID] { first }
  /// Forms that were taken away from a person.
  var takenAway: [UInt32: PersonID] { splitFrom }
}
