import VietnameseText

/// How the cleaned records compare with the same forms without damage, field by field.
///
/// All files are read once, side by side, so memory does not grow: the records must keep the order of the forms (some may
/// be missing). Where the tone of hòa stands is a style, not a difference; a divided commune under its old code is right.
public struct FieldScore: Sendable {
  public struct Outcome: Equatable, Sendable {
    /// As in the undamaged form.
    public var right = 0
    /// A part of the truth: a birth year of a full date.
    public var partial = 0
    /// Empty where the truth is not.
    public var missing = 0
    /// Not the truth, but what the form says, case and spaces apart: nothing was repaired.
    public var asWritten = 0
    /// Neither the truth nor what the form says.
    public var wrong = 0

    public var total: Int { right + partial + missing + asWritten + wrong }
  }

  /// By field, in the order of `fields`.
  public let fields: [(name: String, outcome: Outcome)]
  /// By kind of damage, over the fields that it and no other kind damaged; in the order of the names.
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

  /// - Parameter written: the forms that the run read, as CSV; without them nothing counts as `asWritten`.
  init(records: String, truth: String, key: String, written: String?) throws(ScoreError) {
    var records = try CSVRows(path: records)
    var truth = try CSVRows(path: truth)
    var key = try CSVRows(path: key)
    var forms: CSVRows?
    if let written { forms = try CSVRows(path: written) }
    let recordForm = try records.column("so_phieu")
    let truthForm = try truth.column("Số phiếu")
    let keyColumns = (
      damage: try key.column("damage"), commune: try key.column("commune"),
      oldCommune: key.header.firstIndex(of: "old_commune")
    )
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
        guard try truth.next(), try key.next(), try forms?.next() ?? true else {
          throw .outOfOrder(path: records.path, row: records.row)
        }
        passed += 1
      } while truth.hash(truthForm) != records.hash(recordForm)
      compared += 1
      let codes = key.string(keyColumns.damage).split(separator: "|").map(String.init)
      for (index, field) in used.enumerated() {
        let record = records.string(field.record)
        var found: Found
        if field.rule == .commune {
          let old = if let column = keyColumns.oldCommune { key.string(column) } else { "" }
          found = Self.compare(commune: record, key.string(field.truth), old: old)
        } else {
          found = Self.compare(record, truth.string(field.truth), field.rule)
          let said = forms?.string(field.truth) ?? ""
          let asSaid = field.rule == .date ? Self.isoDate(said) : said
          if found == .wrong, Self.folded(record) == Self.folded(asSaid) { found = .asWritten }
        }
        outcomes[index].add(found)
        let concerning = codes.filter { Self.concerns($0, field.name) }
        if concerning.count == 1 { damaged[concerning[0], default: Outcome()].add(found) }
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

  fileprivate enum Found { case right, partial, missing, asWritten, wrong }

  private static func compare(_ record: String, _ truth: String, _ rule: Rule) -> Found {
    let truth = rule == .date ? isoDate(truth) : truth
    if record == truth || rule == .text && folded(record) == folded(truth) { return .right }
    if record.isEmpty { return .missing }
    if rule == .date && !truth.isEmpty && truth.hasPrefix(record) { return .partial }
    return .wrong
  }

  private static func compare(commune record: String, _ newest: String, old: String) -> Found {
    if record == newest || record == old { return .right }
    return record.isEmpty ? .missing : .wrong
  }

  /// Words by their small letters and their tones, one space between two.
  private static func folded(_ text: String) -> [String] {
    text.split(separator: " ").map { word in
      var folded = String.UnicodeScalarView()
      var tones = String.UnicodeScalarView()
      for scalar in word.unicodeScalars {
        guard var letter = VietnameseLetter(scalar) else {
          folded.append(scalar)
          continue
        }
        if letter.tone != .ngang { tones.append(Unicode.Scalar(UInt8(ascii: "0") + letter.tone.rawValue)) }
        (letter.tone, letter.isCapital) = (.ngang, false)
        if let plain = letter.scalar { folded.append(plain) }
      }
      return String(folded) + String(tones)
    }
  }

  /// "05/03/1960", "5.3.1960" → "1960-03-05"; a year stays one.
  private static func isoDate(_ text: String) -> String {
    let parts = text.split { $0 == "/" || $0 == "." || $0 == "-" }.map {
      $0.count == 1 ? "0\($0)" : String($0)
    }
    return parts.count == 3 && parts[2].count == 4 ? "\(parts[2])-\(parts[1])-\(parts[0])" : text
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
    case .asWritten: asWritten += 1
    case .wrong: wrong += 1
    }
  }
}
