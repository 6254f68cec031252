import ResidentModel

/// `outputs.columns`: what becomes of a field's values in the tables that are written.
public struct OutputColumns: Sendable, Equatable {
  public enum Action: String, CaseIterable, Sendable, Comparable {
    case keep
    /// The first letter of each word, the last three digits of a number, the year of a date.
    case mask
    /// A keyed hash in the value's place (HMAC-SHA-256): equal values stay equal, and nobody without the key can tell them.
    case pseudonymise
    /// No column, or no row, of the field.
    case drop

    public static func < (a: Action, b: Action) -> Bool {
      allCases.firstIndex(of: a).unsafelyUnwrapped < allCases.firstIndex(of: b).unsafelyUnwrapped
    }
  }

  /// In every table that shows people; a table's own action stands before it.
  public var everywhere: [String: Action] = [:]
  public var byTable: [String: [String: Action]] = [:]
  /// The file with the key of pseudonyms; nil when none is declared.
  public var keyFile: String?

  /// The tables that show what is written on forms, by the names of their files. Counts and weights of pairs are none.
  public static let tables = [
    "baseline", "records", "changes", "losing-values", "number-conflicts", "two-place", "households",
    "quarantine", "worklists",
  ]

  /// The form number is what a person is found again by in the papers: it stays.
  public static let fields = ResidentField.allCases.filter { $0 != .formNumber }.map(\.name)

  public var isEmpty: Bool { everywhere.isEmpty && byTable.isEmpty }

  var needsKey: Bool {
    everywhere.values.contains(.pseudonymise) || byTable.values.contains { $0.values.contains(.pseudonymise) }
  }

  /// What becomes of a field in a table.
  public func action(_ field: String, in table: String) -> Action {
    guard Self.tables.contains(table) else { return .keep }
    return byTable[table]?[field] ?? everywhere[field] ?? .keep
  }

  /// The strictest that any field of a table meets.
  func strictest(in table: String) -> Action {
    Set(everywhere.keys).union(byTable[table]?.keys.map { $0 } ?? [])
      .map { action($0, in: table) }.max() ?? .keep
  }
}

extension ResidentField {
  /// Belief, descent and health: kept out of lists that are made to work through, whatever the pipeline says, and marked
  /// in `datapackage.json` where the register itself has them.
  public var isSensitive: Bool { [.ethnicity, .religion, .bloodType].contains(self) }
}
