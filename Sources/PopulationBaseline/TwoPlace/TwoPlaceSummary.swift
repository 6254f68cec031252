/// People by class of two-place registration: what the run prints. People are counted, not pairs.
public struct TwoPlaceSummary: Equatable, Sendable {
  /// By the raw value of the class: people with at least one line of it. A person can count in several classes.
  private var people: InlineArray<7, Int> = .init(repeating: 0)
  /// By the raw value of the class: people whose heaviest class it is. A person counts once.
  private var heaviest: InlineArray<7, Int> = .init(repeating: 0)
  /// By the raw value of the class: lines.
  private var lines: InlineArray<7, Int> = .init(repeating: 0)
  /// People of `enteredTwice` of whom no registration stands twice in one source: as it should be.
  public private(set) var peopleInSeveralSources = 0

  public init() {}

  /// Counts the lines of one person; an undecided pair of two people is counted for the first of them.
  public mutating func count(_ linesOfOnePerson: some Sequence<ResidenceClass>) {
    var seen: UInt8 = 0
    for residenceClass in linesOfOnePerson {
      lines[Int(residenceClass.rawValue)] += 1
      seen |= 1 << residenceClass.rawValue
    }
    guard seen != 0 else { return }
    for index in 0..<7 where seen & 1 << UInt8(index) != 0 { people[index] += 1 }
    heaviest[7 - seen.leadingZeroBitCount] += 1
  }

  /// Counts the lines of one person.
  public mutating func count(_ linesOfOnePerson: [TwoPlaceLine]) {
    count(linesOfOnePerson.lazy.map(\.finding.residenceClass))
    let entered = linesOfOnePerson.lazy.filter { $0.finding.residenceClass == .enteredTwice }
    if !entered.isEmpty, entered.allSatisfy({ $0.finding.evidence.contains(.otherSource) }) {
      peopleInSeveralSources += 1
    }
  }

  public func people(_ residenceClass: ResidenceClass) -> Int { people[Int(residenceClass.rawValue)] }
  public func peopleWhoseHeaviest(_ residenceClass: ResidenceClass) -> Int {
    heaviest[Int(residenceClass.rawValue)]
  }
  public func lines(_ residenceClass: ResidenceClass) -> Int { lines[Int(residenceClass.rawValue)] }

  public static func += (a: inout TwoPlaceSummary, b: TwoPlaceSummary) {
    for index in 0..<7 {
      a.people[index] += b.people[index]
      a.heaviest[index] += b.heaviest[index]
      a.lines[index] += b.lines[index]
    }
    a.peopleInSeveralSources += b.peopleInSeveralSources
  }

  public static func == (a: TwoPlaceSummary, b: TwoPlaceSummary) -> Bool {
    a.peopleInSeveralSources == b.peopleInSeveralSources
      && ResidenceClass.allCases.allSatisfy {
        a.people($0) == b.people($0) && a.peopleWhoseHeaviest($0) == b.peopleWhoseHeaviest($0)
          && a.lines($0) == b.lines($0)
      }
  }
}
