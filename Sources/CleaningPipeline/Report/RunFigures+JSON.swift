import PopulationBaseline
import ResidentModel

extension RunFigures {
  var json: JSONValue {
    var members: [(String, JSONValue)] = [
      ("sources", .array(sources.map(\.json))),
      (
        "findings",
        .array(
          findings.map {
            ["code": .string($0.code), "severity": .string($0.severity.name), "count": .integer($0.count)]
          })
      ),
      ("filled_forms", .object(filledForms.map { ($0.field, .integer($0.forms)) })),
      ("changed_cells", .object(changes.map { ($0.rule, .integer($0.cells)) })),
      (
        "weights",
        .array(
          weights.bins.map {
            ["bits": .integer($0.from), "linked": .integer($0.linked), "review": .integer($0.review)]
          })
      ),
      (
        "levels",
        .array(
          levels.map {
            [
              "comparison": .string($0.comparison), "outcomes": .array($0.outcomes.map(JSONValue.string)),
              "m": .decimal($0.same, digits: 9), "u": .decimal($0.stranger, digits: 9),
            ]
          })
      ),
    ]
    if let population { members.append(("population", population.json)) }
    return .object(members)
  }

  /// - Returns: nil when the document lacks what every run writes.
  init?(_ json: JSONValue) {
    guard let sources = json["sources"]?.items, let findings = json["findings"]?.items,
      let weights = json["weights"]?.items, let levels = json["levels"]?.items
    else { return nil }
    self.init(
      sources: sources.map(Source.init),
      findings: findings.map {
        Finding(
          code: $0.text("code"), severity: Severity(name: $0.text("severity")) ?? .note,
          count: $0.count("count"))
      },
      filledForms: (json["filled_forms"]?.members ?? []).map { ($0.0, $0.1.integer ?? 0) },
      changes: (json["changed_cells"]?.members ?? []).map { ($0.0, $0.1.integer ?? 0) },
      weights: WeightHistogram(
        bins: weights.map {
          .init(from: $0.count("bits"), linked: $0.count("linked"), review: $0.count("review"))
        }),
      levels: levels.map {
        Level(
          comparison: $0.text("comparison"), outcomes: ($0["outcomes"]?.items ?? []).compactMap(\.string),
          same: $0.number("m"), stranger: $0.number("u"))
      },
      population: json["population"].map(Population.init))
  }
}

extension RunFigures.Source {
  fileprivate var json: JSONValue {
    [
      "id": .string(id), "rows": .integer(account.rowsRead), "forms": .integer(account.forms),
      "people": .integer(account.people), "merged": .integer(account.merged),
      "quarantined": .integer(account.quarantined),
      "non_forms": .object(
        NonFormKind.allCases.map { ("\($0.name)", .integer(account.nonForms[Int($0.rawValue)])) }),
    ]
  }

  fileprivate init(_ json: JSONValue) {
    id = json.text("id")
    account = SourceAccount()
    account.rowsRead = json.count("rows")
    account.forms = json.count("forms")
    account.people = json.count("people")
    account.merged = json.count("merged")
    account.quarantined = json.count("quarantined")
    for kind in NonFormKind.allCases { account.count(kind, json["non_forms"]?.count("\(kind.name)") ?? 0) }
  }
}

extension RunFigures.Population {
  var json: JSONValue {
    [
      "birth_dates_by_precision": .array(byPrecision.map(JSONValue.integer)),
      "round_ages": .integer(whipple.round), "ages_23_to_62": .integer(whipple.all),
      "household_sizes": .array(householdSizes.map(JSONValue.integer)),
      "place_pair_count": .integer(placePairCount),
      "place_pairs": .array(
        placePairs.map {
          ["a": $0.a.json, "b": $0.b.json, "lines": .integer($0.lines)]
        }),
      "groups": .object(groups.map { ($0.name, .string($0.label)) }),
    ]
  }

  fileprivate init(_ json: JSONValue) {
    byPrecision = (json["birth_dates_by_precision"]?.items ?? []).map { $0.integer ?? 0 }
    whipple = (json.count("round_ages"), json.count("ages_23_to_62"))
    householdSizes = (json["household_sizes"]?.items ?? []).map { $0.integer ?? 0 }
    placePairCount = json.count("place_pair_count")
    placePairs = (json["place_pairs"]?.items ?? []).map {
      RunFigures.PlacePair(a: CountedUnit($0["a"]), b: CountedUnit($0["b"]), lines: $0.count("lines"))
    }
    groups = (json["groups"]?.members ?? []).map { ($0.0, $0.1.string ?? "") }
  }
}

extension CountedUnit {
  /// The code and the date of the list that has it.
  fileprivate var json: JSONValue { .array([.string(code), .string(list.date)]) }

  fileprivate init(_ json: JSONValue?) {
    let parts = (json?.items ?? []).compactMap(\.string)
    self.init(code: parts.first ?? "", listDate: parts.last ?? "")
  }

  /// A unit as the tables name it.
  init(code: String, listDate: String) {
    let list = UnitListDate.allCases.first { $0.date == listDate } ?? .unknown
    guard let number = Int(code), number > 0 else {
      self = .unknown
      return
    }
    self.init(commune: number, list: list)
  }
}

extension JSONValue {
  var integer: Int? {
    if case .integer(let value) = self { value } else { nil }
  }

  var members: [(String, JSONValue)] {
    if case .object(let members) = self { members } else { [] }
  }

  var items: [JSONValue]? {
    if case .array(let items) = self { items } else { nil }
  }

  func count(_ key: String) -> Int { self[key]?.integer ?? 0 }
  func text(_ key: String) -> String { self[key]?.string ?? "" }
  func number(_ key: String) -> Double { optionalNumber(key) ?? 0 }

  /// As the document's text has it, whether or not it has been written yet.
  func optionalNumber(_ key: String) -> Double? {
    switch self[key] {
    case .integer(let value): Double(value)
    case .decimal(let value, let digits): Double(Self.decimal(value, digits: digits))
    default: nil
    }
  }
}
