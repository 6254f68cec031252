import RecordLinkage
import Wording

/// The words of explanations: fields, levels, blocking keys and constraints of a model as an officer says them. What
/// the table of messages does not know (a model of the user's own) is called by its name.
struct ExplanationWords: Sendable {
  let language: Language

  func text(_ key: String, _ values: [String: String] = [:]) -> String { language.text(key, values) }

  /// A comparison or column: "ngày sinh".
  func field(_ name: String) -> String { words("field", name) ?? TerminalText.escaped(name) }

  /// An outcome or a level's name: "khác một chữ số".
  func level(_ name: String?) -> String {
    guard let name else { return text("level.missing") }
    return words("level", name) ?? TerminalText.escaped(name)
  }

  /// A comparison, or `comparison.level`: "ngày sinh: khác một chữ số".
  func outcome(_ name: String) -> String {
    let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
    return parts.count == 2 ? "\(field(parts[0])): \(level(parts[1]))" : field(name)
  }

  /// A part of the weight, as a line of the waterfall.
  func part(_ part: PairExplanation.Part) -> String {
    switch part.kind {
    case .comparison: "\(field(part.name)): \(level(part.outcome ?? part.level))"
    case .group:
      words("explain.group", part.name)
        ?? text("explain.group-of-model", ["name": TerminalText.escaped(part.name)])
    case .termFrequency: text("explain.term-frequency")
    case .rivalClasses: text("explain.rival-classes")
    case .context: text("explain.context")
    }
  }

  /// Any of several outcomes or levels: "gần giống / khác"; of many the first three.
  func levels(_ names: [String?]) -> String {
    var seen: Set<String> = []
    let words = names.map(level).filter { seen.insert($0).inserted }
    return words.prefix(3).joined(separator: " / ") + (words.count > 3 ? " …" : "")
  }

  /// Why a rule did not find a pair: "khác ngày sinh, thiếu số định danh ở phiếu thứ nhất".
  func misses(_ misses: [BlockingVerdict.Miss]) -> String {
    var seen: Set<String> = []
    return misses.map(miss).filter { seen.insert($0).inserted }.joined(separator: ", ")
  }

  private func miss(_ miss: BlockingVerdict.Miss) -> String {
    func values(_ key: BlockingVerdict.KeyPartName) -> [String: String] { ["key": field(key.columns[0])] }
    switch miss {
    case .differs(let key): return text("explain.key-differs", values(key))
    case .missing(let key, true, true): return text("explain.key-missing-both", values(key))
    case .missing(let key, true, _): return text("explain.key-missing-first", values(key))
    case .missing(let key, _, _): return text("explain.key-missing-second", values(key))
    case .oversize(let limit): return text("explain.block-oversize", ["limit": language.number(limit)])
    }
  }

  /// "họ tên (tên, không dấu)", "số định danh (6 số cuối)".
  private func key(_ part: BlockingVerdict.KeyPartName) -> String {
    let columns = part.columns.map(field).joined(separator: "/")
    if part.transform == "whole" { return columns }
    let pieces = part.transform.split(separator: "-")
    if pieces.count == 2, Int(pieces[1]) != nil {
      return "\(columns) (\(text("explain.key.\(pieces[0])", ["count": String(pieces[1])])))"
    }
    return "\(columns) (\(text("explain.key.\(part.transform)")))"
  }

  /// The name of a rule, "họ tên (không dấu) + ngày sinh": the model's own where it gave one.
  func rule(_ verdict: BlockingVerdict, in model: LinkageModel) -> String {
    guard let rule = model.blocking.first(where: { $0.name == verdict.rule }) else { return verdict.rule }
    return rule.keys.map { key(model.name(of: $0)) }.joined(separator: " + ")
  }

  /// What a constraint asks: "họ tên: khác tên, chỉ trùng họ; trừ khi số định danh: bằng nhau".
  func constraint(_ constraint: LinkageConstraint, in model: LinkageModel) -> String {
    func conditions(_ conditions: [LinkageConstraint.Condition]) -> [String] {
      conditions.map { condition in
        let comparison = model.comparisons[condition.comparison]
        let levels = condition.levels.map { $0 == 0 ? nil : comparison.levels[$0 - 1].name }
        return "\(field(comparison.name)): \(self.levels(levels))"
      }
    }
    let when = conditions(constraint.when).joined(separator: " + ")
    guard !constraint.unless.isEmpty else { return when }
    return text(
      "explain.unless", ["when": when, "unless": conditions(constraint.unless).joined(separator: "; ")])
  }

  /// The fields that agree, wholly or nearly, and speak most for one person, and those that do not agree and speak against it:
  /// "số định danh bằng nhau, …". Another commune can weigh for one person against a brother; it is no reason.
  func reasons(_ why: PairExplanation, for isFor: Bool, atMost count: Int = 4) -> String? {
    weightiest(why, atMost: count) {
      isFor ? $0.bits >= 1 && $0.isLikeness : $0.bits <= -1 && !$0.isAgreement
    }
    .map { "\(field($0.name)) \(level($0.outcome ?? $0.level))" }.joined(separator: ", ").nonEmpty
  }

  /// The fields that agree and yet speak against one person, as different people share them more often still: "xã".
  func commonplaces(_ why: PairExplanation, atMost count: Int = 4) -> String? {
    weightiest(why, atMost: count) { $0.bits <= -1 && $0.isAgreement }
      .map { field($0.name) }.joined(separator: ", ").nonEmpty
  }

  private func weightiest(
    _ why: PairExplanation, atMost count: Int, where isWanted: (PairExplanation.Part) -> Bool
  ) -> ArraySlice<PairExplanation.Part> {
    why.parts.filter { $0.kind == .comparison && isWanted($0) }.sorted { abs($0.bits) > abs($1.bits) }
      .prefix(count)
  }

  /// A probability with the digits that matter: `0,43`, `0,9998`, `1 − 3·10⁻⁷`.
  func probability(_ value: Double) -> String {
    if value > 0.99995 { return text("explain.nearly-one") }
    if value < 0.00005 { return text("explain.nearly-zero") }
    return language.decimal(value, digits: 4)
  }

  private func words(_ prefix: String, _ name: String) -> String? {
    MessageTable.builtIn["\(prefix).\(name)"]?[language]
  }
}

extension PairExplanation.Part {
  /// Both forms have a value, and the two are not said to differ as a whole, or in a whole part of a name.
  fileprivate var isLikeness: Bool {
    guard let found = outcome ?? level else { return false }
    return !Self.differences.contains(found)
  }

  private static let differences: Set<String> = [
    "different", "doubtfulDifferent", "familyDiffers", "givenDiffers", "middleDiffers", "familyOnly",
    "givenOnly", "otherOwn",
  ]
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
