import FormReading
import ResidentModel
import VietnameseText

extension XMLPeople {
  /// People as the headings of resident forms tell of them.
  static let ofHeadings: XMLPeople = {
    let matcher = HeaderMatcher.embedded
    return XMLPeople(
      names: { paths in
        let headings = GroupedHeadings(paths, matcher: matcher).names
        let guesses = headings.map(matcher.guess)
        let isAboutOthers = paths.map { path in
          path.split(separator: "/").dropLast().contains { role(of: String($0)).isMentioned }
        }
        func isSure(_ index: Int) -> Bool { guesses[index].certainty > .ambiguous && !isAboutOthers[index] }
        let whole = paths.indices.filter { guesses[$0].field == .fullName && isSure($0) }
        if !whole.isEmpty { return whole }
        // A name in parts: the given name beside the family name.
        let hasFamilyName = paths.indices.contains { index in
          guesses[index].field == .familyMiddleName || HeadingGrammar(headings[index]).tokens == ["ho"]
        }
        return hasFamilyName ? paths.indices.filter { guesses[$0].field == .givenName && isSure($0) } : []
      },
      role: role,
      identify: { paths in
        GroupedHeadings(paths, matcher: matcher).names.map(matcher.guess).contains { guess in
          guess.certainty > .ambiguous && guess.field.map(identifying.contains) ?? false
        }
      })
  }()

  private static let identifying: Set<ResidentField> = [
    .birthDate, .birthYear, .personalNumber, .cardOrPersonalNumber, .oldCardNumber,
  ]

  @Sendable private static func role(of element: String) -> Role {
    let grammar = HeadingGrammar(element)
    let words = " " + grammar.tokens.joined(separator: " ") + " "
    if heads.contains(words) { return .head }
    if grammar.isAboutOthers || mentioned.contains(where: words.contains) { return .mentioned }
    return members.contains(where: words.contains) ? .member : .unsaid
  }

  private static let heads = [" chu ho ", " thong tin chu ho ", " nguoi chu ho "]
  private static let members = [" thanh vien ", " nhan khau ", " nguoi cung ", " nguoi di cung "]
  private static let mentioned = [
    " nguoi khai ", " nguoi ke khai ", " nguoi bao ", " nguoi ky ", " nguoi de nghi ", " nguoi xac nhan ",
    " nguoi lam chung ", " lanh dao ",
  ]
}
