import Glibc
import RecordLinkage
import Wording

/// The words of explanations: fields, levels, blocking keys and constraints of a model as an officer says them. What
/// the table of messages does not know (a model of the user's own) is called by its name.
struct ExplanationWords: Sendable {
  let language: Language
  /// The model knows brothers, sisters and other kin; one of any columns only rows that look alike.
  var knowsKin = true

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
    case .rivalClasses: text(knowsKin ? "explain.rival-classes" : "explain.lookalikes")
    case .context: text("explain.context")
    }
  }

  /// Any of several outcomes or levels: "bằng nhau hoặc nhầm một chỗ (kể cả số đáng ngờ)"; of many the first three.
  func levels(_ names: [String?]) -> String {
    var seen: Set<String> = []
    // A doubtful number beside the same outcome of a sound one is no case of its own.
    let besides = names.filter { name in Self.sound.contains { $0.value == name && names.contains($0.key) } }
    let words = names.filter { !besides.contains($0) }.map(level).filter { seen.insert($0).inserted }
    let told = words.count <= 3 ? any(words) : words.prefix(3).joined(separator: ", ") + " …"
    return besides.isEmpty ? told : text("level.even-doubtful", ["levels": told])
  }

  /// "số định danh, số CMND hoặc điện thoại".
  private func any(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.joined() }
    return text("explain.any", ["first": words.dropLast().joined(separator: ", "), "last": last])
  }

  /// What is found of two numbers, and the same where one of them is in doubt.
  private static let sound = [
    "equal": "doubtfulEqual", "slip": "doubtfulSlip", "different": "doubtfulDifferent",
  ]

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

  /// What a constraint asks: "họ tên khác tên hoặc chỉ trùng họ, trừ khi có mục khớp: số định danh hoặc số CMND".
  func constraint(_ constraint: LinkageConstraint, in model: LinkageModel) -> String {
    func conditions(_ conditions: [LinkageConstraint.Condition]) -> [String] {
      conditions.map { condition in
        let comparison = model.comparisons[condition.comparison]
        let levels = condition.levels.map { $0 == 0 ? nil : comparison.levels[$0 - 1].name }
        return text("explain.condition", ["field": field(comparison.name), "levels": self.levels(levels)])
      }
    }
    func joined(_ conditions: [String], by key: String) -> String {
      conditions.dropFirst().reduce(conditions.first ?? "") { text(key, ["first": $0, "second": $1]) }
    }
    let differs = level("different")
    let apart = constraint.differ.map {
      text("explain.condition", ["field": field(model.columns[$0.rawValue].name), "levels": differs])
    }
    let when = joined(conditions(constraint.when) + apart, by: "explain.and")
    guard !constraint.unless.isEmpty else { return when }
    let mayAgree = constraint.unless.map { model.comparisons[$0.comparison] }
    if zip(constraint.unless, mayAgree).allSatisfy({ $0.isAgreement(in: $1) }) {
      let fields = any(mayAgree.map { field($0.name) })
      return text("explain.unless-agrees", ["when": when, "fields": fields])
    }
    return text(
      "explain.unless",
      ["when": when, "unless": joined(conditions(constraint.unless), by: "explain.or-if")])
  }

  /// The fields that agree, wholly or nearly, and speak most for one person, and those that do not agree and speak against it:
  /// "số định danh bằng nhau, …". Another commune can weigh for one person against a brother; it is no reason. What the
  /// circumstances add stands among them where it weighs much, or decides.
  func reasons(_ why: PairExplanation, for isFor: Bool, atMost count: Int = 4) -> String? {
    weightiest(why, atMost: count) { part in
      guard part.kind == .comparison else {
        return (part.bits > 0) == isFor && circumstance(part) != nil && part.isWeighty(in: why)
      }
      return isFor ? part.bits >= 1 && part.isLikeness : part.bits <= -1 && !part.isAgreement
    }
    .map { circumstance($0) ?? "\(field($0.name)) \(level($0.outcome ?? $0.level))" }
    .joined(separator: ", ").nonEmpty
  }

  /// A part that no single field stands for, as a reason.
  private func circumstance(_ part: PairExplanation.Part) -> String? {
    let side = part.bits > 0 ? "for" : "against"
    return switch part.kind {
    case .comparison, .group: nil
    case .termFrequency: text("explain.reason.term-frequency-\(side)")
    case .rivalClasses:
      text("explain.reason.\(knowsKin ? "rival-classes" : "lookalikes")-\(side)")
    case .context: text("explain.reason.context-\(side)")
    }
  }

  /// The fields that agree and yet speak against one person, as different people share them more often still: "xã".
  func commonplaces(_ why: PairExplanation, atMost count: Int = 4) -> String? {
    weightiest(why, atMost: count) { $0.kind == .comparison && $0.bits <= -1 && $0.isAgreement }
      .map { field($0.name) }.joined(separator: ", ").nonEmpty
  }

  private func weightiest(
    _ why: PairExplanation, atMost count: Int, where isWanted: (PairExplanation.Part) -> Bool
  ) -> ArraySlice<PairExplanation.Part> {
    why.parts.filter(isWanted).sorted { abs($0.bits) > abs($1.bits) }.prefix(count)
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
  /// Worth as much as a field that agrees or does not (three bits), or the pair would be decided otherwise without it.
  fileprivate func isWeighty(in why: PairExplanation) -> Bool {
    guard abs(bits) < 3 else { return true }
    let (total, cut) = (why.priorBits + why.weight, log2(why.threshold / (1 - why.threshold)))
    return cut.isFinite && (total >= cut) != (total - bits >= cut)
  }

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

extension LinkageConstraint.Condition {
  /// The values agree, or are one slip apart.
  fileprivate func isAgreement(in comparison: ComparisonDefinition) -> Bool {
    levels.allSatisfy { $0 > 0 && Self.agreements.contains(comparison.levels[$0 - 1].name) }
  }

  private static let agreements: Set<String> = [
    "equal", "slip", "doubtfulEqual", "doubtfulSlip", "exact", "unaccented", "restAccent",
  ]
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
