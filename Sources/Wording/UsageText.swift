/// The argument parser's messages, which are English, in the language of the program.
///
/// Each is told by its English sentence in the table; one that stands in no sentence of it stays as it is.
public struct UsageText: Sendable {
  private let language: Language

  public init(in language: Language) { self.language = language }

  /// A whole message: what is wrong, the usage, where to read more.
  public func translated(_ message: String) -> String {
    guard language != .en else { return message }
    return message.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      for key in Self.lines {
        guard var values = values(of: String(line), in: "usage.\(key)") else { continue }
        if let inner = values["message"] { values["message"] = sentence(inner) }
        return language.text("usage.\(key)", values)
      }
      return sentence(String(line))
    }.joined(separator: "\n")
  }

  private func sentence(_ text: String) -> String {
    for key in Self.sentences {
      guard var values = values(of: text, in: "usage.\(key)") else { continue }
      // "'a', 'b' or 'c'".
      values["values"] = values["values"].map {
        $0.replacing(" or '", with: ", '").replacing(" and '", with: ", '")
      }
      return language.text("usage.\(key)", values)
    }
    return text
  }

  private static let lines = ["error", "usage", "help", "see", "or"]

  /// The longer of two that begin alike first.
  private static let sentences = [
    "unknown-option-like", "unknown-option", "missing-value-in", "missing-value", "takes-no-value",
    "unexpected", "unexpected-several", "missing-argument", "missing-one-of", "set-twice",
    "bad-value-one-of-these", "bad-value-one-of", "bad-value", "bad-option", "missing-subcommand",
  ]

  /// What stands in the places of an English sentence; nil where the text is another.
  private func values(of text: String, in key: String) -> [String: String]? {
    var values: [String: String] = [:]
    var rest = text[...]
    let parts = Language.en.text(key).split(separator: "{", omittingEmptySubsequences: false)
    guard let start = parts.first, rest.hasPrefix(start) else { return nil }
    rest = rest.dropFirst(start.count)
    for (index, part) in parts.enumerated().dropFirst() {
      guard let close = part.firstIndex(of: "}") else { return nil }
      let literal = part[part.index(after: close)...]
      let isLast = index == parts.count - 1
      let value: Substring
      if isLast {
        // The sentence ends with the text.
        guard rest.hasSuffix(literal) else { return nil }
        value = rest.dropLast(literal.count)
        rest = ""
      } else {
        guard let found = rest.firstRange(of: literal) else { return nil }
        value = rest[..<found.lowerBound]
        rest = rest[found.upperBound...]
      }
      values[String(part[..<close])] = String(value)
    }
    return rest.isEmpty ? values : nil
  }
}
