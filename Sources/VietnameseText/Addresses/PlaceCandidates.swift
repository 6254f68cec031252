import ByteText
import ResidentModel

/// A unit that a piece of text may mean, and what speaks against it.
struct UnitCandidate {
  var unit: UnitReference
  /// The lower the better; 0 is exactly as the list has it.
  var penalty: Int
  /// Of a province, its first letters alone are written.
  var isInitials = false
  /// The text has marks, and they are not those of the name.
  var hasOtherMarks = false
}

/// What speaks against a candidate, in points: the order matters more than the figures.
///
/// Several differences of spelling never outweigh a contradicting district, nor that a contradicting province.
enum PlacePenalty {
  static let otherList = 4
  static let alternativeName = 5
  /// A number of one or two digits may be a ward's name or a code without its zeros.
  static let shortCode = 8
  static let otherListProvince = 10
  static let districtOnNewList = 15
  static let otherMarks = 20
  static let initials = 25
  static let otherType = 30
  static let retired = 40
  static let oneEdit = 60
  static let districtContradicts = 300
  static let provinceContradicts = 1000
}

/// Collects the units that a run of words can name.
struct UnitFinder {
  let catalogue: UnitCatalogue
  let acceptance: UnitAcceptance

  /// Units of `level` that a whole cell names: a name with or without its type, a code, or both.
  func units(_ level: UnitLevel, named text: borrowing UnitText) -> [UnitCandidate] {
    var named: [UnitCandidate] = []
    let all = 0..<text.count
    guard let last = all.last else { return named }
    if last == 0, text.words[0].isNumber {
      let isWholeCode = text.words[0].digits >= 3 || level == .province
      if !isWholeCode { append(level, named: all, of: text, type: .unknown, to: &named) }
      append(
        level, code: text.number(0), penalty: isWholeCode ? 0 : PlacePenalty.shortCode, to: &named)
      // `009`: a ward's number as wide as codes are elsewhere.
      if isWholeCode, level == .commune, text.words[0].digits < 5, text.number(0) < 100 {
        let ofCode = named
        append(level, named: all, of: text, type: .unknown, to: &named)
        for index in named.indices where !ofCode.contains(where: { $0.unit == named[index].unit }) {
          named[index].penalty += PlacePenalty.shortCode
        }
      }
      return named
    }
    // ""18562 - Xã Thạch Kênh", "Xã Thạch Kênh (18562)"
    for edge in [0, last] where text.words[edge].isNumber && text.words[edge].digits >= 2 {
      let rest = edge == 0 ? 1..<text.count : 0..<last
      var coded: [UnitCandidate] = []
      append(level, code: text.number(edge), to: &coded)
      named = units(level, named: rest, of: text)
      let agreeing = coded.filter { code in named.contains { $0.unit == code.unit } }
      if !agreeing.isEmpty { return agreeing }
    }
    return units(level, named: all, of: text)
  }

  private func units(_ level: UnitLevel, named range: Range<Int>, of text: borrowing UnitText)
    -> [UnitCandidate]
  {
    var found: [UnitCandidate] = []
    append(level, named: range, of: text, type: .unknown, to: &found)
    let prefixes = UnitPrefix.all(text, at: range.lowerBound)
    for index in 0..<2 where prefixes[index].words > 0 && prefixes[index].words < range.count {
      guard prefixes[index].allows(level) else { continue }
      let name = (range.lowerBound + prefixes[index].words)..<range.upperBound
      append(level, named: name, of: text, type: prefixes[index].type, to: &found)
      // "Phường Phường 6", "P. Phường 6": the word from the column's form and the one typed.
      let again = UnitPrefix.longest(text, at: name.lowerBound)
      if again.type == prefixes[index].type, again.words > 0, again.words < name.count {
        append(level, named: name.dropFirst(again.words), of: text, type: again.type, to: &found)
      }
    }
    return found
  }

  /// Whether a text is the name of a unit, or has a part that calls itself one.
  func namesUnit(_ text: borrowing UnitText) -> Bool {
    for index in 0..<text.count where text.words[index].prefixes[0].words > 0 { return true }
    return UnitLevel.allCases.contains { !units($0, named: text).isEmpty }
  }

  /// Units of `level` that words `range` name exactly, apart from marks; `type` is what a prefix said.
  func append(
    _ level: UnitLevel, named range: Range<Int>, of text: borrowing UnitText, type: UnitType,
    to found: inout [UnitCandidate]
  ) {
    let key = text.key(range, seed: UnitCatalogue.seed(level))
    let marked = text.markedKey(range)
    let isMarked = text.isMarked
    catalogue.forEachUnit(named: key) { entry in
      // A bare text takes any marks; a marked one prefers its own.
      let hasOtherMarks = isMarked && marked != entry.markedKey
      let spelling = hasOtherMarks ? PlacePenalty.otherMarks : 0
      let alias =
        entry.isInitials ? PlacePenalty.initials : entry.isAlternative ? PlacePenalty.alternativeName : 0
      add(
        entry.unit, penalty: spelling + alias + penalty(of: entry.unit, type: type),
        isInitials: entry.isInitials, hasOtherMarks: hasOtherMarks, to: &found)
    }
    if let number = UnitFinder.romanNumber(range, of: text, level, type) {
      let key = stableHash(Array(String(number).utf8).span, seed: UnitCatalogue.seed(level))
      catalogue.forEachUnit(named: key) { entry in
        add(
          entry.unit, penalty: PlacePenalty.alternativeName + penalty(of: entry.unit, type: type), to: &found)
      }
    }
  }

  /// `Phường V`, `Quận XII`: a Roman number behind the word for a unit that bears numbers; nil for any other name.
  private static func romanNumber(
    _ range: Range<Int>, of text: borrowing UnitText, _ level: UnitLevel, _ type: UnitType
  ) -> Int? {
    guard range.count == 1, level == .commune && type == .phuong || level == .district && type == .quan else {
      return nil
    }
    let word = text.words[range.lowerBound].packed
    return romanNumbers.firstIndex(of: word).map { $0 + 1 }
  }

  private static let romanNumbers: [UInt64] = [StaticString]([
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi",
    "xvii", "xviii", "xix", "xx",
  ]).map { packedWord($0) }

  /// Units below `parent` whose name is one edit from the words; nothing unless a single name is that close.
  func appendMisspelt(
    _ level: UnitLevel, named range: Range<Int>, of text: borrowing UnitText, below parent: UnitReference,
    to found: inout [UnitCandidate]
  ) {
    let prefix = range.isEmpty ? .none : UnitPrefix.longest(text, at: range.lowerBound)
    // "h. Đức Hòa" is a district, and no slip of the commune Đức Hòa.
    if prefix.words > 0, prefix.words < range.count, !prefix.allows(level),
      text.isSingleLetter(range.lowerBound)
        ? text.words[range.lowerBound + 1].breakBefore == .soft : text.bearsOwnMarks(range.lowerBound)
    {
      return
    }
    if prefix.words > 0, prefix.words < range.count, prefix.allows(level) {
      let name = (range.lowerBound + prefix.words)..<range.upperBound
      appendMisspelt(level, exactly: name, of: text, type: prefix.type, below: parent, to: &found)
    }
    if found.isEmpty {
      appendMisspelt(level, exactly: range, of: text, type: .unknown, below: parent, to: &found)
    }
    if found.isEmpty { appendBehindMisspeltPrefix(level, named: range, of: text, below: parent, to: &found) }
  }

  /// "Phườnh Tây Nam": the word before the name has the slip, and the name is that of a unit below `parent`.
  private func appendBehindMisspeltPrefix(
    _ level: UnitLevel, named range: Range<Int>, of text: borrowing UnitText, below parent: UnitReference,
    to found: inout [UnitCandidate]
  ) {
    let prefix = UnitPrefix.misspelt(text, range)
    guard prefix.words > 0, prefix.allows(level) else { return }
    var named: [UnitCandidate] = []
    append(level, named: range.dropFirst(prefix.words), of: text, type: prefix.type, to: &named)
    catalogue.forEachChild(of: parent) { child in
      guard let candidate = named.first(where: { $0.unit == child }) else { return }
      add(child, penalty: candidate.penalty + PlacePenalty.oneEdit, to: &found)
    }
  }

  private func appendMisspelt(
    _ level: UnitLevel, exactly range: Range<Int>, of text: borrowing UnitText, type: UnitType,
    below parent: UnitReference, to found: inout [UnitCandidate]
  ) {
    let word = text.folded.span(text.foldedRange(range))
    guard word.count >= 5 else { return }
    let names = catalogue.text.span
    var hits: [UnitReference] = []
    catalogue.forEachChild(of: parent) { child in
      let unit = catalogue[child]
      if unit.level == level, isOneEditApart(word, names.extracting(unit.folded.indices)) {
        hits.append(child)
      }
    }
    guard let first = hits.first else { return }
    // The same name on both lists, or as commune and as township, is one name.
    let name = names.extracting(catalogue[first].folded.indices)
    for hit in hits where !isEqual(name, names.extracting(catalogue[hit].folded.indices)) { return }
    for hit in hits {
      add(hit, penalty: PlacePenalty.oneEdit + penalty(of: hit, type: type), to: &found)
    }
  }

  /// Units of a code, on every list.
  func append(_ level: UnitLevel, code: Int, penalty added: Int = 0, to found: inout [UnitCandidate]) {
    for list in [UnitListDate.march2025, .july2025] {
      guard let unit = catalogue.unit(level, code: code, on: list, includingRetired: true) else { continue }
      add(unit, penalty: added + penalty(of: unit, type: .unknown), to: &found)
    }
  }

  private func penalty(of reference: UnitReference, type: UnitType) -> Int {
    let unit = catalogue[reference]
    let typeDiffers = type != .unknown && type != unit.type && type != unit.laterType
    return (typeDiffers ? PlacePenalty.otherType : 0) + (unit.isRetired ? PlacePenalty.retired : 0)
      + (unit.level != .commune || unit.list == acceptance.preferred ? 0 : PlacePenalty.otherList)
  }

  private func add(
    _ unit: UnitReference, penalty: Int, isInitials: Bool = false, hasOtherMarks: Bool = false,
    to found: inout [UnitCandidate]
  ) {
    guard acceptance.accepts(catalogue[unit].list) else { return }
    if let index = found.firstIndex(where: { $0.unit == unit }) {
      found[index].penalty = min(found[index].penalty, penalty)
      found[index].isInitials = found[index].isInitials && isInitials
      found[index].hasOtherMarks = found[index].hasOtherMarks && hasOtherMarks
    } else {
      found.append(
        UnitCandidate(unit: unit, penalty: penalty, isInitials: isInitials, hasOtherMarks: hasOtherMarks))
    }
  }
}

/// Whether two folded names differ by one letter put in, left out, exchanged or swapped with its neighbour.
/// A digit is never a slip: wards 1 and 7 are two places.
func isOneEditApart(_ a: borrowing Span<UInt8>, _ b: borrowing Span<UInt8>) -> Bool {
  let (m, n) = (a.count, b.count)
  guard abs(m - n) <= 1, m > 0, n > 0 else { return false }
  var start = 0
  while start < min(m, n), a[start] == b[start] { start += 1 }
  var tail = 0
  while tail < min(m, n) - start, a[m - 1 - tail] == b[n - 1 - tail] { tail += 1 }
  let (restA, restB) = (m - start - tail, n - start - tail)
  for index in start..<(start + restA) where isASCIIDigit(a[index]) { return false }
  for index in start..<(start + restB) where isASCIIDigit(b[index]) { return false }
  switch (restA, restB) {
  case (1, 1), (1, 0), (0, 1): return true
  case (2, 2): return a[start] == b[start + 1] && a[start + 1] == b[start]
  default: return false
  }
}
