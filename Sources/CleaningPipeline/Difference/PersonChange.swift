import PopulationBaseline

/// What happened to one person between two runs.
public struct PersonChange: Sendable, Equatable {
  public enum Kind: String, CaseIterable, Sendable {
    /// Nobody in the first run shares a form with this person.
    case added = "them"
    /// No form of the person is in the second run.
    case removed = "bot"
    /// The forms are another person's now.
    case merged = "nhap"
    /// Some forms of a person became this person.
    case split = "tach"
    /// The same person, with other values.
    case changed = "doi"
    /// The same person reached the minimum age between the two days of reckoning.
    case newlyOfAge = "du-tuoi"
  }

  /// A field with another value. Columns that only one of the runs has are not compared.
  public struct Field: Sendable, Equatable {
    public var name: String
    public var before: String
    public var after: String
  }

  public var kind: Kind
  /// The id in the first run; nil for a person who was not in it.
  public var former: PersonID?
  /// The id in the second run; of a merged person the one whose forms they are now.
  public var current: PersonID?
  /// The communes in the two runs; unknown, too, for a person who is not in that run.
  public var formerUnit = CountedUnit.unknown
  public var unit = CountedUnit.unknown
  /// Only for `changed`.
  public var fields: [Field] = []
}

/// Figures of a comparison of two runs.
public struct DifferenceSummary: Sendable, Equatable {
  /// People of one commune.
  public struct Unit: Sendable, Equatable {
    public var before = 0
    public var after = 0
    public var added = 0
    public var removed = 0
    public var movedIn = 0
    public var movedOut = 0
    public var newlyOfAge = 0

    var isChanged: Bool {
      before != after || [added, removed, movedIn, movedOut, newlyOfAge] != [0, 0, 0, 0, 0]
    }
  }

  /// A run as it is named: pipeline and id, day of reckoning.
  public struct Run: Sendable, Equatable {
    public var name: String
    public var asOf: String
    public var people = 0
  }

  public var first: Run
  public var second: Run
  /// The age that `newlyOfAge` is about, as the second run has it.
  public var minimumAge: Int
  /// People, by the order of `PersonChange.Kind.allCases`.
  private var people = [Int](repeating: 0, count: PersonChange.Kind.allCases.count)
  /// Columns in which people changed, in the order of the baseline's columns.
  public var fields: [(name: String, people: Int)] = []
  public var units: [CountedUnit: Unit] = [:]

  init(first: Run, second: Run, minimumAge: Int) {
    self.first = first
    self.second = second
    self.minimumAge = minimumAge
  }

  public subscript(kind: PersonChange.Kind) -> Int { people[Self.index(of: kind)] }

  mutating func count(_ change: PersonChange) {
    people[Self.index(of: change.kind)] += 1
    switch change.kind {
    case .added, .split: units[change.unit, default: Unit()].added += 1
    case .removed, .merged: units[change.formerUnit, default: Unit()].removed += 1
    case .newlyOfAge: units[change.unit, default: Unit()].newlyOfAge += 1
    case .changed:
      guard change.unit != change.formerUnit else { return }
      units[change.unit, default: Unit()].movedIn += 1
      units[change.formerUnit, default: Unit()].movedOut += 1
    }
  }

  /// The communes in which anything changed, by code, the unknown one last.
  public var changedUnits: [(unit: CountedUnit, figures: Unit)] {
    func key(_ unit: CountedUnit) -> (UInt, UInt8) {
      // The unknown commune's code is 0, which wraps to the end.
      (UInt(bitPattern: unit.commune &- 1), unit.list.rawValue)
    }
    return units.filter(\.value.isChanged).sorted { key($0.key) < key($1.key) }.map { ($0.key, $0.value) }
  }

  private static func index(of kind: PersonChange.Kind) -> Int {
    PersonChange.Kind.allCases.firstIndex(of: kind) ?? 0
  }

  public static func == (a: DifferenceSummary, b: DifferenceSummary) -> Bool {
    a.first == b.first && a.second == b.second && a.minimumAge == b.minimumAge && a.people == b.people
      && a.units == b.units && a.fields.elementsEqual(b.fields, by: ==)
  }
}
