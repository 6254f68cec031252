import ResidentModel
import VietnameseText

/// What the columns of a file go by, where headings name a group of columns and a column in it ("Nơi thường trú / Xã",
/// `NoiThuongTru/Xa`).
///
/// Such a heading goes by itself, or else by its last name; so do several that would otherwise be one field: "Họ và tên /
/// Họ đệm" beside "Họ và tên / Tên" are the parts of a name. But `Cha/NamSinh` is no birth year of the person's, and of a
/// head's name in parts none is his name.
struct GroupedHeadings {
  /// One for each heading; empty where a heading names nothing that is of use.
  let names: [String]

  init(_ headings: [String], matcher: HeaderMatcher) {
    let headings = Self.plain(headings, matcher)
    let split = headings.map(Self.split)
    let guesses = headings.map(matcher.guess)
    names = headings.indices.map { index in
      guard let (group, last) = split[index] else { return headings[index] }
      if let year = Self.yearOfSex(group, last) { return year }
      if Self.listsLevels(headings[index], last, matcher) { return headings[index] }
      let grammar = HeadingGrammar(group)
      // The commune below "Địa chỉ cũ" is no residence any more.
      let isAboutOthers = grammar.isAboutOthers || grammar.tense == .former
      if !isAboutOthers, let named = Self.namedUnit(group, last, matcher) { return named }
      guard guesses[index].certainty > .none else { return isAboutOthers ? headings[index] : last }
      let isOneOfSeveral = headings.indices.contains { other in
        guard other != index, let sibling = split[other], sibling.group == group else { return false }
        return guesses[other].field == guesses[index].field
          && guesses[other].sexOfColumn == guesses[index].sexOfColumn
          || Self.isPartOfName(sibling.last, matcher.guess(sibling.last))
      }
      guard isOneOfSeveral else { return headings[index] }
      let part = matcher.guess(last)
      if isAboutOthers { return Self.isPartOfName(last, part) ? "" : headings[index] }
      return part.certainty > .none || Self.isPartOfName(last, part) ? last : headings[index]
    }
  }

  /// "Thông tin cha / Họ và tên" is "Cha / Họ và tên"; and below "Con" stands the person of a list that names nobody else but
  /// parents.
  private static func plain(_ headings: [String], _ matcher: HeaderMatcher) -> [String] {
    let prefixes = ["Thông tin của ", "Thông tin về ", "Thông tin người ", "Thông tin "]
    let plain = headings.map { heading in
      guard heading.contains("/"), heading.lowercased().hasPrefix("thông tin "),
        let prefix = prefixes.first(where: { heading.lowercased().hasPrefix($0.lowercased()) })
      else { return heading }
      let rest = heading.dropFirst(prefix.count)
      // Only whose it is may be left over: "Thông tin trẻ em" is understood as it stands.
      return HeadingGrammar(String(rest)).isAboutSomebodyElse ? String(rest) : heading
    }
    func isOfChild(_ heading: String) -> Bool {
      split(heading).map { HeadingGrammar($0.group).tokens == ["con"] } ?? false
    }
    let namesAnother = plain.contains { heading in
      !isOfChild(heading) && (matcher.guess(heading).field?.isNameOfPerson ?? false)
    }
    return plain.map { heading in
      isOfChild(heading) && !namesAnother ? split(heading)?.last ?? heading : heading
    }
  }

  private static func split(_ heading: String) -> (group: String, last: String)? {
    guard let slash = heading.lastIndex(of: "/") else { return nil }
    let last = heading[heading.index(after: slash)...].drop { $0 == "@" || $0 == " " }
    return (String(heading[..<slash]), String(last))
  }

  /// "Xã/Huyện/Tỉnh", one column with all of them: a group stands before what is in it, and no commune holds a province.
  private static func listsLevels(_ heading: String, _ last: String, _ matcher: HeaderMatcher) -> Bool {
    let field = matcher.guess(last).field
    guard field == .district || field == .province, heading.utf8.contains(where: { $0 >= 0x80 }) else {
      return false
    }
    let levels = heading.split(separator: "/").map { matcher.guess(String($0)).field }
    return levels.contains(.commune) && levels.allSatisfy { $0?.isUnit ?? false }
  }

  /// "Ngày sinh / Nam / Năm": the years of birth of the men.
  private static func yearOfSex(_ group: String, _ last: String) -> String? {
    guard let (birth, sex) = split(group), HeadingGrammar(birth).tokens.contains("sinh"),
      HeadingGrammar(last).tokens == ["nam"]
    else { return nil }
    return ["nam", "nu"].contains(HeadingGrammar(sex).tokens.joined()) ? "Năm sinh \(sex)" : nil
  }

  /// `Xa/@ten`, `Ho/So`: the name, code or number of what the element is.
  private static func namedUnit(_ group: String, _ last: String, _ matcher: HeaderMatcher) -> String? {
    let element = String(split(group)?.last ?? group)
    let field = matcher.guess(element).field
    switch HeadingGrammar(last).tokens {
    case ["ten"] where field?.isUnit ?? false: return element
    case ["ma"] where field?.isUnit ?? false: return "Mã \(element)"
    case ["so"] where HeadingGrammar(element).tokens == ["ho"]: return "Số hộ"
    default: return nil
    }
  }

  private static func isPartOfName(_ name: String, _ guess: HeaderGuess) -> Bool {
    guess.field == .familyMiddleName || guess.field == .givenName || SheetLayout.isMiddleName(name)
  }
}

extension ResidentField {
  fileprivate var isUnit: Bool {
    self == .commune || self == .district || self == .province || self == .hamlet
  }
}
