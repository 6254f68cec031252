/// HTML that is well formed and escaped by the way it is made: text becomes part of it only as text.
///
///     element("p", ["class": "note"]) {
///       "Đã đọc "
///       element("b") { "6 212 phiếu" }
///     }
struct Markup: Sendable {
  private(set) var html: String

  static let empty = Markup(html: "")

  /// Text: `<`, `>`, `&` and quotes lose their meaning.
  init(_ text: String) {
    html = ""
    html.reserveCapacity(text.utf8.count)
    for character in text.unicodeScalars {
      switch character {
      case "<": html += "&lt;"
      case ">": html += "&gt;"
      case "&": html += "&amp;"
      case "\"": html += "&quot;"
      default: html.unicodeScalars.append(character)
      }
    }
  }

  /// The program's own text, written as it is: the style sheet, whose hash must be that of its bytes.
  init(verbatim text: StaticString) { html = "\(text)" }

  fileprivate init(html: String) { self.html = html }

  static func joined(_ parts: [Markup]) -> Markup { Markup(html: parts.map(\.html).joined()) }
}

/// An element with its children.
func element(
  _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
  @MarkupBuilder _ children: () -> Markup
) -> Markup {
  Markup(html: "\(startTag(name, attributes))\(children().html)</\(name)>")
}

/// An element that has no end tag: `meta`, or a shape of a drawing.
func element(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:]) -> Markup {
  Markup(html: startTag(name, attributes, isClosed: true))
}

private func startTag(
  _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>, isClosed: Bool = false
) -> String {
  let written = attributes.map { " \($0.key)=\"\(Markup($0.value).html)\"" }.joined()
  return "<\(name)\(written)\(isClosed ? "/" : "")>"
}

/// Children one after the other: text, markup, lists and conditions.
@resultBuilder
enum MarkupBuilder {
  static func buildExpression(_ text: String) -> Markup { Markup(text) }
  static func buildExpression(_ markup: Markup) -> Markup { markup }
  static func buildExpression(_ markup: [Markup]) -> Markup { .joined(markup) }
  static func buildBlock(_ parts: Markup...) -> Markup { .joined(parts) }
  static func buildArray(_ parts: [Markup]) -> Markup { .joined(parts) }
  static func buildOptional(_ part: Markup?) -> Markup { part ?? .empty }
  static func buildEither(first part: Markup) -> Markup { part }
  static func buildEither(second part: Markup) -> Markup { part }
}
