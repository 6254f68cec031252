import RecordLinkage
import Wording

extension RunExplanation {
  /// For programs: the same as the text, by the names of the model and the tables.
  public func json(in language: Language) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("explain", 1), ("run", .string(run.runID)), ("quarantined", .array(quarantined.map(\.json))),
      ("people", .array(people.map(json))),
    ]
    if let pair { members.append(("pair", json(of: pair))) }
    if let obstacle { members.append(("not_repeated", .string(obstacle.description(in: language)))) }
    return .object(members)
  }

  private func json(of person: Person) -> JSONValue {
    [
      "ma_nguoi": .string(person.id), "forms": .array(person.forms.map(\.json)),
      "steps": .array(person.steps.map(json)), "undecided": .array(person.undecided.map(json)),
    ]
  }

  private func json(of step: Step) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("a", step.a.json), ("b", step.b.json), ("probability", .decimal(step.why.probability, digits: 6)),
    ]
    switch step.outcome {
    case .joinedByOfficer: members.append(("outcome", "joined-by-officer"))
    case .joined: members.append(("outcome", "joined"))
    case .within: members.append(("outcome", "within"))
    case nil: members.append(("outcome", "undecided"))
    case .refused(let reason, let against):
      members += [("outcome", "refused"), ("reason", .string(reason.rawValue))]
      if let against, let (a, b) = step.objection {
        members.append(
          (
            "objection",
            [
              "a": a.json, "b": b.json, "probability": .decimal(against.probability, digits: 6),
              "constraint": against.constraint.map(JSONValue.string) ?? .null,
            ]
          ))
      }
    }
    return .object(members)
  }

  private func json(of pair: Pair) -> JSONValue {
    var members = [("a", pair.a.json), ("b", pair.b.json)]
    if let why = pair.why { members += why.members }
    if let weighed = pair.weighed {
      members += [
        ("weight", .string(weighed.weight)), ("probability", .string(weighed.probability)),
        ("decision", .string(weighed.decision)),
        ("levels", .object(weighed.levels.map { ($0.comparison, .string($0.level)) })),
      ]
    }
    return .object(members)
  }
}

extension ExplainedForm {
  fileprivate var json: JSONValue {
    [
      "so_phieu": .string(number), "nguon": .string(source), "tep": .string(file), "hang": .string(row),
      "ket_qua": .string(outcome), "ma_nguoi": .string(person), "ly_do": .string(reason),
    ]
  }
}

extension PairExplanation {
  fileprivate var members: [(String, JSONValue)] {
    var members: [(String, JSONValue)] = [("verdict", .string(verdict.name))]
    if case .cutFromCluster(let reason) = verdict { members.append(("reason", .string(reason.rawValue))) }
    return members + [
      ("one_person", .bool(isOnePerson)), ("in_review", .bool(isInReview)),
      ("prior_bits", .decimal(priorBits, digits: 3)), ("weight", .decimal(weight, digits: 3)),
      ("probability", .decimal(probability, digits: 6)), ("threshold", .decimal(threshold, digits: 6)),
      (
        "parts",
        .array(
          parts.map { part in
            [
              "kind": .string(part.kind.rawValue), "name": .string(part.name),
              "level": part.level.map(JSONValue.string) ?? .null,
              "outcome": part.outcome.map(JSONValue.string) ?? .null, "bits": .decimal(part.bits, digits: 3),
            ]
          })
      ),
      (
        "classes",
        .object(
          zip(["same", "kin", "household", "neighbour", "stranger"], classes).map {
            ($0, .decimal($1, digits: 6))
          })
      ),
      ("constraints", .array(constraints.map { .string($0.name) })),
      (
        "rules",
        .array(
          rules.map { rule in
            [
              "rule": .string(rule.rule), "found": .bool(rule.isFound),
              "misses": .array(rule.misses.map(\.json)),
            ]
          })
      ),
      (
        "flips",
        .array(
          flips.map { flip in
            [
              "changes": .array(
                flip.changes.map { change in
                  [
                    "comparison": .string(change.comparison),
                    "from": change.from.map(JSONValue.string) ?? .null,
                    "to": change.to.map(JSONValue.string) ?? .null,
                  ]
                }), "probability": .decimal(flip.probability, digits: 6),
              "constraint": flip.constraint.map { .string($0.name) } ?? .null,
            ]
          })
      ),
    ]
  }
}

extension BlockingVerdict.Miss {
  fileprivate var json: JSONValue {
    switch self {
    case .differs(let key): ["cause": "differs", "columns": key.names, "transform": .string(key.transform)]
    case .missing(let key, let first, let second):
      [
        "cause": "missing", "columns": key.names, "transform": .string(key.transform), "in_a": .bool(first),
        "in_b": .bool(second),
      ]
    case .oversize(let limit): ["cause": "oversize", "limit": .integer(limit)]
    }
  }
}

extension BlockingVerdict.KeyPartName {
  fileprivate var names: JSONValue { .array(columns.map(JSONValue.string)) }
}
