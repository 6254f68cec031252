import Wording

/// Why a finished run says what it says about a form, a person, or a pair: read back from the run's own tables.
///
/// Only form numbers, places, levels and weights are told; names and numbers of people stay in the tables.
public struct RunExplanation: Sendable {
  /// A form as `memberships.csv` has it.
  private struct Form {
    let number: String
    let place: String
    let outcome: String
    let person: String
    let reason: String

    init(_ row: [String: String]) {
      number = row["so_phieu"] ?? ""
      place = "\(row["tep"] ?? ""):\(row["hang"] ?? "")"
      outcome = row["ket_qua"] ?? ""
      person = row["ma_nguoi"] ?? ""
      reason = row["ly_do"] ?? ""
    }
  }

  private let folder: String
  private let language: Language
  private let memberships: RunTableReader

  /// - Parameter folder: a run folder.
  /// - Throws: the system's error number when `memberships.csv` cannot be read: not a run, or no permission.
  public init(folder: String, language: Language) throws(SmallFile.Fault) {
    self.folder = folder
    self.language = language
    memberships = try RunTableReader(folder + "/memberships.csv")
  }

  /// Lines about a form (by number) or a person (by id): its forms, and the pairs that hold them together.
  ///
  /// - Returns: nil when the run knows neither a form nor a person of that name.
  public func lines(about name: String) throws(SmallFile.Fault) -> [String]? {
    let matches = try forms(holding: name) { $0.number == name || $0.person == name }
    guard !matches.isEmpty else { return nil }
    var lines: [String] = []
    for form in matches where form.person.isEmpty {
      lines.append(
        text("explain.quarantined", ["form": form.number, "place": form.place, "reason": form.reason]))
    }
    var told: Set<String> = []
    for form in matches where !form.person.isEmpty && told.insert(form.person).inserted {
      lines += try self.lines(ofPerson: form.person)
    }
    return lines
  }

  /// Lines about two forms: one person or not, and what the comparison of the pair gave.
  ///
  /// - Returns: nil when the run does not know one of the forms.
  public func lines(about a: String, and b: String) throws(SmallFile.Fault) -> [String]? {
    let first = try forms(holding: a) { $0.number == a || $0.person == a }
    let second = try forms(holding: b) { $0.number == b || $0.person == b }
    guard let one = first.first, let other = second.first else { return nil }
    var lines: [String] = []
    for form in [one, other] where form.person.isEmpty {
      lines.append(
        text("explain.quarantined", ["form": form.number, "place": form.place, "reason": form.reason]))
    }
    if one.person.isEmpty || other.person.isEmpty { return lines }
    let isOne = one.person == other.person
    lines.append(
      text(
        isOne ? "explain.one-person" : "explain.two-people",
        ["a": a, "b": b, "person": one.person, "other": other.person]))
    let pairs = try self.pairs(within: first.map(\.number), and: second.map(\.number))
    if pairs.isEmpty {
      lines.append(text(isOne ? "explain.through-others" : "explain.not-weighed"))
      if isOne { lines += try self.lines(ofPerson: one.person) }
    }
    return lines + pairs
  }

  private func lines(ofPerson person: String) throws(SmallFile.Fault) -> [String] {
    let forms = try forms(holding: person) { $0.person == person }
    var lines = [text("explain.person", ["person": person, "count": language.number(forms.count)])]
    for form in forms {
      lines.append(
        "  \(TerminalText.escaped(form.number))  \(TerminalText.escaped(form.place))  "
          + text("outcome.\(form.outcome)") + ": " + reason(form.reason))
    }
    guard forms.count > 1 else { return lines }
    let numbers = forms.map(\.number)
    return lines + (try pairs(within: numbers, and: numbers))
  }

  private func forms(
    holding needle: String, where isWanted: (Form) -> Bool
  ) throws(SmallFile.Fault) -> [Form] {
    var found: [Form] = []
    try memberships.forEachRow(holding: needle) { row in
      let form = Form(row)
      if isWanted(form) { found.append(form) }
      return true
    }
    return found
  }

  /// The weighed pairs between two sets of forms, from both tables that hold any.
  private func pairs(within a: [String], and b: [String]) throws(SmallFile.Fault) -> [String] {
    let (a, b) = (Set(a), Set(b))
    var lines: [String] = []
    for table in ["links", "review"] {
      guard let reader = try? RunTableReader("\(folder)/\(table).csv") else { continue }
      // Columns behind the decision are the model's comparisons.
      let comparisons = reader.columns.drop { $0 != "quyet_dinh" }.dropFirst()
      try reader.forEachRow(holding: a.count == 1 ? a.first ?? "" : "") { row in
        let (left, right) = (row["so_phieu_a"] ?? "", row["so_phieu_b"] ?? "")
        guard a.contains(left) && b.contains(right) || a.contains(right) && b.contains(left) else {
          return true
        }
        lines.append(
          "  "
            + text(
              "explain.pair",
              [
                "a": left, "b": right, "weight": row["trong_so"] ?? "", "probability": row["xac_suat"] ?? "",
                "decision": language.text("decision.\(row["quyet_dinh"] ?? "")"),
              ]))
        let levels = comparisons.compactMap { name in
          row[name].flatMap { $0.isEmpty ? nil : "\(name) \($0)" }
        }
        if !levels.isEmpty { lines.append("    " + TerminalText.escaped(levels.joined(separator: " · "))) }
        return true
      }
    }
    return lines
  }

  /// The reason in words, or what the finding means that quarantined the form.
  private func reason(_ name: String) -> String {
    let known = language.text("reason.\(name)")
    return known.hasPrefix("reason.") ? language.text(name) : known
  }

  private func text(_ key: String, _ values: [String: String] = [:]) -> String {
    var values = values.mapValues(TerminalText.escaped)
    if let name = values["reason"] { values["reason"] = reason(name) }
    return language.text(key, values)
  }
}
