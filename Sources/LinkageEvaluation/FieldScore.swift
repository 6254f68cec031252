/// How the cleaned records compare with the same forms without damage, field by field.
///
/// All three files are read once, side by side, so memory does not grow: the records must keep the order of the forms
/// (some may be missing).
public struct FieldScore: Sendable {
  public struct Outcome: Equatable, Sendable {
    /// As in the undamaged form.
    public var right = 0
    /// A part of the truth: a birth year of a full date.
    public var partial = 0
    /// Empty where the truth is not.
    public var missing = 0
    public var wrong = 0

    public var total: Int { right + partial + missing + wrong }
  }

  /// By field, in the order of `fields`.
  public let fields: [(name: String, outcome: Outcome)]
  /// By kind of damage, over the fields that it concerns; in the order of the names.
  public let byDamage: [(name: String, outcome: Outcome)]
  /// Fields that differ in forms without damage: by field.
  public let wrongWithoutDamage: [(name: String, count: Int)]
  public let recordsCompared: Int
  /// Undamaged forms that the records lack.
  public let recordsMissing: Int

  /// The column of the records, the heading of the undamaged forms, and how the two are compared.
  private static let comparisons: [(name: String, heading: String, rule: Rule)] = [
    ("ho_ten", "Họ và tên", .text), ("ngay_sinh", "Ngày sinh", .date), ("gioi_tinh", "Giới tính", .text),
    ("so_dinh_danh", "Số ĐDCN", .text), ("so_cmnd", "Số CMND", .text), ("ten_cha", "Họ tên cha", .text),
    ("ten_me", "Họ tên mẹ", .text), ("ten_chu_ho", "Chủ hộ", .text), ("dien_thoai", "Số điện thoại", .text),
    ("ma_xa", "", .commune),
  ]

  private enum Rule { case text, date, commune }

  init(records: String, truth: String, key: String) throws(ScoreError) {
    var records = try CSVRows(path: records)
    var truth = try CSVRows(path: truth)
    var key = try CSVRows(path: key)
    let recordForm = try records.column("so_phieu")
    let truthForm = try truth.column("Số phiếu")
    let keyColumns = (damage: try key.column("damage"), commune: try key.column("commune"))
    var used: [(name: String, record: Int, truth: Int, rule: Rule)] = []
    for comparison in Self.comparisons {
      guard let column = records.header.firstIndex(of: comparison.name) else { continue }
      let other = comparison.rule == .commune ? keyColumns.commune : try truth.column(comparison.heading)
      used.append((comparison.name, column, other, comparison.rule))
    }
    var outcomes = [Outcome](repeating: Outcome(), count: used.count)
    var damaged: [String: Outcome] = [:]
    var unprovoked = [Int](repeating: 0, count: used.count)
    var compared = 0
    var passed = 0
    while try records.next() {
      // The undamaged forms and the key have a row for every form, in the same order.
      repeat {
        guard try truth.next(), try key.next() else {
          throw .outOfOrder(path: records.path, row: records.row)
        }
        passed += 1
      } while truth.hash(truthForm) != records.hash(recordForm)
      compared += 1
      let codes = key.string(keyColumns.damage).split(separator: "|").map(String.init)
      for (index, field) in used.enumerated() {
        let isCommune = field.rule == .commune
        let expected = isCommune ? key.string(field.truth) : truth.string(field.truth)
        let found = Self.compare(records.string(field.record), expected, field.rule)
        outcomes[index].add(found)
        for code in codes where Self.concerns(code, field.name) {
          damaged[code, default: Outcome()].add(found)
        }
        if found == .wrong && codes.isEmpty { unprovoked[index] += 1 }
      }
    }
    while try truth.next() { passed += 1 }
    fields = zip(used, outcomes).map { ($0.name, $1) }
    byDamage = damaged.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    wrongWithoutDamage = zip(used, unprovoked).map { ($0.name, $1) }
    recordsCompared = compared
    recordsMissing = passed - compared
  }

  fileprivate enum Found { case right, partial, missing, wrong }

  private static func compare(_ record: String, _ truth: String, _ rule: Rule) -> Found {
    let truth = rule == .date ? isoDate(truth) : truth
    if record == truth { return .right }
    if record.isEmpty { return .missing }
    if rule == .date && !truth.isEmpty && truth.hasPrefix(record) { return .partial }
    return .wrong
  }

  /// "05/03/1960" → "1960-03-05"; a year stays one.
  private static func isoDate(_ text: String) -> String {
    let parts = text.split(separator: "/")
    return parts.count == 3 ? "\(parts[2])-\(parts[1])-\(parts[0])" : text
  }

  /// The first part of a code names its field, or several.
  private static func concerns(_ code: String, _ field: String) -> Bool {
    switch code.prefix(while: { $0 != "." }) {
    case "ten_cha_me": field == "ten_cha" || field == "ten_me"
    case "don_vi": field == "ma_xa"
    case let name: name == field
    }
  }
}

extension FieldScore.Outcome {
  fileprivate mutating func add(_ found: FieldScore.Found) {
    switch found {
    case .right: right += 1
    case .partial: partial += 1
    case .missing: missing += 1
    case .wrong: wrong += 1
    }
  }
}
