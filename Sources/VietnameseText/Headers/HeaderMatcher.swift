import ByteText
import RegistryData
import ResidentModel

/// What a column heading most likely names.
public struct HeaderGuess: Hashable, Sendable {
  public enum Certainty: UInt8, Comparable, Sendable {
    /// No field of that heading is known.
    case none
    /// Several fields have this heading, or it is an abbreviation with several meanings: the values must decide.
    case ambiguous
    /// A known heading without its marks, or with a note or an item number.
    case folded
    /// A known heading with its marks.
    case exact

    public static func < (a: Certainty, b: Certainty) -> Bool { a.rawValue < b.rawValue }
  }

  public var field: ResidentField?
  public var certainty: Certainty
  /// All fields that the heading may name, likeliest first.
  public var candidates: [ResidentField]
  /// A column headed "Nam" or "Nữ": a mark, or a year of birth, in it gives the sex.
  public var sexOfColumn: Sex
  /// The field that the heading names for sure, where a surer column, or the first of equals, has it.
  public var repeatedField: ResidentField?

  public init(
    field: ResidentField?, certainty: Certainty, candidates: [ResidentField], sexOfColumn: Sex,
    repeatedField: ResidentField? = nil
  ) {
    self.field = field
    self.certainty = certainty
    self.candidates = candidates
    self.sexOfColumn = sexOfColumn
    self.repeatedField = repeatedField
  }

  static let none = HeaderGuess(field: nil, certainty: .none, candidates: [], sexOfColumn: .unknown)
}

/// Recognises the headings of resident forms (`data/header-aliases.tsv`).
///
/// Compared are the letters and digits alone, first with their marks, then without: case, spaces, line breaks,
/// punctuation, item numbers ("3. Giới tính:") and notes in brackets do not matter.
public struct HeaderMatcher: Sendable {
  private struct Key: Sendable {
    var folded: UInt64
    var marked: UInt64
    var field: ResidentField
  }

  public static let embedded = HeaderMatcher()

  private var keys: [Key] = []
  private let maleKey: UInt64

  private init() {
    var words = UnitText()
    words.read(Array("Nam".utf8).span)
    maleKey = words.markedKey(0..<1)
    var found: [Key] = []
    func add(_ heading: String, _ field: ResidentField) {
      words.read(Array(heading.utf8).span)
      let all = 0..<words.count
      let key = Key(folded: words.key(all, seed: 0), marked: words.markedKey(all), field: field)
      if !found.contains(where: { $0.marked == key.marked && $0.field == field }) { found.append(key) }
    }
    RegistryTable.headerAliases.forEachRow { row in
      guard let field = ResidentField(name: String(row[1])) else { return }
      add(String(row[1]), field)
      add(String(row[2]), field)
      for alias in row[3].split(separator: ";") { add(alias.filter { $0 != "*" }, field) }
    }
    for (heading, fields) in HeaderMatcher.abbreviations {
      for field in fields { add(heading, field) }
    }
    keys = found.sorted {
      ($0.folded, $0.marked, $0.field.rawValue) < ($1.folded, $1.marked, $1.field.rawValue)
    }
  }

  /// Headings with several meanings: what stands in the column decides.
  private static let abbreviations: [(String, [ResidentField])] = [
    ("NS", [.birthDate, .birthYear, .birthRegistrationPlace]), ("N.sinh", [.birthDate, .birthYear]),
    ("TT", [.rowNumber, .residenceStatus, .permanentAddress]), ("DT", [.ethnicity, .phone]),
    ("ĐT", [.phone, .ethnicity]), ("TG", [.religion, .note]), ("QT", [.nationality, .nativePlace]),
    ("QQ", [.nativePlace]), ("Số", [.rowNumber, .personalNumber, .formNumber]), ("HK", [.householdNumber]),
    ("Hộ khẩu", [.permanentAddress, .householdNumber]),
    ("Sinh", [.birthDate, .birthYear, .birthRegistrationPlace]), ("ND", [.note]),
    // In words that no list of the offices has.
    ("Gới tính", [.sex]), ("Giới tình", [.sex]), ("Phái tính", [.sex]), ("Gender", [.sex]),
    ("Date of birth", [.birthDate]), ("Birth date", [.birthDate]), ("Birthday", [.birthDate]),
    ("CC", [.personalNumber]), ("Số GTTT", [.cardOrPersonalNumber]), ("ID number", [.cardOrPersonalNumber]),
    ("Số Đ.Danh", [.personalNumber]), ("Địa chỉ TT", [.permanentAddress]),
    ("Hộ khẩu TT", [.permanentAddress]),
    ("Trú quán", [.permanentAddress]), ("H.tên", [.fullName]), ("Họ tên người tiêm", [.fullName]),
    ("Tên chủ thẻ", [.fullName]),
  ]

  /// One guess per heading, in order.
  ///
  /// A field claimed by two columns stays with the surer one (the first of equals); the other keeps its candidates
  /// and becomes ambiguous. Columns "Nam" and "Nữ" side by side are both kept, and so are all of a field that may have
  /// several.
  public func match(_ headings: [String]) -> [HeaderGuess] {
    var guesses = headings.map(guess)
    // Beside "Nơi thường trú mới", a plain "Nơi thường trú" is the former one.
    for index in guesses.indices where HeadingGrammar(headings[index]).tense == .present {
      guard let field = guesses[index].field, field.isPlace else { continue }
      for other in guesses.indices
      where guesses[other].field == field && HeadingGrammar(headings[other]).tense != .present {
        guesses[other] = .none
      }
    }
    for index in guesses.indices {
      guard let field = guesses[index].field, guesses[index].sexOfColumn == .unknown,
        !field.mayHaveSeveralColumns
      else { continue }
      let rival = guesses.indices.first { other in
        other != index && guesses[other].field == field && guesses[other].sexOfColumn == .unknown
          && (guesses[other].certainty > guesses[index].certainty
            || guesses[other].certainty == guesses[index].certainty && other < index)
      }
      if rival != nil {
        if guesses[index].certainty > .ambiguous { guesses[index].repeatedField = field }
        guesses[index].field = guesses[index].candidates.first { candidate in
          candidate != field && !guesses.contains { $0.field == candidate }
        }
        guesses[index].certainty = .ambiguous
      }
    }
    // The code of a unit says where its name is not given.
    for index in guesses.indices where guesses[index].certainty == .none {
      guard case .code(let field) = HeadingGrammar(headings[index]).meaning,
        !guesses.contains(where: { $0.field == field })
      else { continue }
      guesses[index] = HeaderGuess(
        field: field, certainty: .folded, candidates: [field], sexOfColumn: .unknown)
    }
    return guesses
  }

  /// What one heading names by itself.
  public func guess(_ heading: String) -> HeaderGuess {
    var words = UnitText()
    words.read(Array(heading.utf8).span)
    guard words.count > 0 else { return .none }
    let all = 0..<words.count
    var guess = look(up: words, all)
    if guess.field == nil, words.words[0].isNumber, words.count > 1 {
      guess = look(up: words, 1..<words.count)
    }
    if guess.field == nil, let note = heading.firstIndex(where: { "([{".contains($0) }),
      note > heading.startIndex
    {
      guess = self.guess(String(heading[..<note]))
      if guess.certainty == .exact { guess.certainty = .folded }
      if !agrees(heading, with: guess.field) { return .none }
    }
    // A word so short was looked up with its marks: "Tờ" is no "Tổ".
    let isShort = words.count == 1 && words.foldedRange(all).count <= 3
    if guess.certainty == .none, !isShort, case .field(let field) = HeadingGrammar(heading).meaning {
      guess = HeaderGuess(field: field, certainty: .folded, candidates: [field], sexOfColumn: .unknown)
    }
    let sex = sexNamed(by: words)
    if sex != .unknown, words.count == 1, guess.field == .sex || guess.field == nil {
      guess = .sexColumn(sex)
    } else if sex != .unknown, words.count > 1 {
      // "Năm sinh Nam" beside "Năm sinh Nữ".
      var start = words.words[0].isNumber ? 1 : 0
      start = min(start, words.count - 1)
      let before = look(up: words, start..<words.count - 1)
      if let field = before.field, before.certainty > .ambiguous,
        [.birthYear, .birthDate, .sex].contains(field)
      {
        guess = HeaderGuess(
          field: field, certainty: .folded, candidates: [field, .birthYear], sexOfColumn: sex)
      }
    }
    return guess
  }

  /// Whether a note in brackets leaves the heading what it is without the note: "Họ tên cha (mẹ)" is of either parent, and
  /// "Thôn (cũ)" no longer the person's.
  private func agrees(_ heading: String, with field: ResidentField?) -> Bool {
    let grammar = HeadingGrammar(heading)
    switch field {
    case .fatherName: return !grammar.tokens.contains("me")
    case .motherName: return !grammar.tokens.contains("cha") && !grammar.tokens.contains("bo")
    case let field?: return !(field.isPlace && grammar.tense == .former)
    case nil: return true
    }
  }

  /// The sex that the last word names: "Nam" or "Nữ", with these marks ("Năm" is a year) or without any.
  private func sexNamed(by words: borrowing UnitText) -> Sex {
    let last = words.count - 1
    let key = words.markedKey(last..<words.count)
    if words.word(last, is: "nam") { return key == maleKey ? .male : .unknown }
    return words.word(last, is: "nu") ? .female : .unknown
  }

  private func look(up words: borrowing UnitText, _ range: Range<Int>) -> HeaderGuess {
    let folded = words.key(range, seed: 0)
    let marked = words.markedKey(range)
    let start = keys.partitionPoint { $0.folded < folded }
    let hits = keys[start...].prefix { $0.folded == folded }
    if hits.isEmpty { return .none }
    let exact = hits.filter { $0.marked == marked }
    // Of a word this short the marks are half of it: "Năm" is no "Nam", "Hộ" no "Họ".
    if exact.isEmpty, range.count == 1, words.isMarked, words.foldedRange(range).count <= 3 { return .none }
    var candidates: [ResidentField] = []
    for hit in (exact.isEmpty ? Array(hits) : exact) + hits where !candidates.contains(hit.field) {
      candidates.append(hit.field)
    }
    let sure = Set((exact.isEmpty ? Array(hits) : exact).map(\.field)).count == 1
    // Two or three letters without marks ("DT") mean what any reading of them may mean.
    let isBareAbbreviation = !words.isMarked && words.foldedRange(range).count <= 3 && candidates.count > 1
    let certainty: HeaderGuess.Certainty =
      !sure || isBareAbbreviation ? .ambiguous : exact.isEmpty ? .folded : .exact
    return HeaderGuess(
      field: candidates.first, certainty: certainty, candidates: candidates, sexOfColumn: .unknown)
  }

  /// How much a row looks like a heading row: the share of its filled cells that are known headings, 0…1.
  ///
  /// Cells with long numbers or dates speak against it: a heading has none.
  public func looksLikeHeader(_ cells: [String]) -> Double {
    var filled = 0
    var known = 0.0
    for cell in cells {
      let text = cell.utf8.filter { $0 > 0x20 }
      if text.isEmpty { continue }
      filled += 1
      if text.count(where: isASCIIDigit) >= 4 { return 0 }
      switch guess(cell).certainty {
      case .exact, .folded: known += 1
      case .ambiguous: known += 0.75
      case .none: break
      }
    }
    return filled < 2 ? 0 : known / Double(filled)
  }
}

extension ResidentField {
  /// An address or a unit of one: what a person leaves behind when moving.
  fileprivate var isPlace: Bool {
    switch self {
    case .permanentAddress, .temporaryAddress, .currentAddress, .hamlet, .commune, .district, .province: true
    default: false
    }
  }
}

extension HeaderGuess {
  fileprivate static func sexColumn(_ sex: Sex) -> HeaderGuess {
    HeaderGuess(field: .sex, certainty: .ambiguous, candidates: [.sex, .birthYear], sexOfColumn: sex)
  }
}
