/// What a text that is no YAML mostly suffers from, told from its lines: a parser gives up further down, and speaks of
/// indicators and tokens.
struct YAMLSlip: Equatable {
  /// Of `pipeline.<code>`.
  private(set) var code: String
  /// From 1.
  private(set) var line: Int
  private(set) var values: [String: String] = [:]

  /// - Parameters:
  ///   - line: where the parser gave up, from 1.
  ///   - problem: its own words.
  init(in yaml: String, givenUpAt line: Int, problem: String) {
    let lines = yaml.split(omittingEmptySubsequences: false) { $0.isNewline }
    let last = max(1, min(line, lines.count))
    // Where it was given up, and a little above: what is behind is not read yet.
    let near = (max(1, last - 2)...last).reversed()
    func text(_ number: Int) -> Substring { lines.indices.contains(number - 1) ? lines[number - 1] : "" }

    if let (number, code) = Self.controlCharacter(in: lines) {
      self.init("yaml-control", number, ["code": code])
    } else if let number = near.first(where: { Self.isIndentedByTab(text($0)) }) {
      self.init("yaml-tab", number)
    } else if let (number, key) = near.lazy.compactMap({ number in
      Self.keyWithoutSpace(text(number)).map { (number, $0) }
    }).first {
      self.init("yaml-no-space", number, ["key": key])
    } else if problem.contains("escape") || problem.contains("hexdecimal"), text(last).contains("\\") {
      self.init("yaml-backslash", last)
    } else if problem.contains("another document") || problem.contains("single document")
      || problem.contains("document start")
    {
      self.init("yaml-documents", last)
    } else if problem.contains("alphabetic or numeric character"), text(last).contains("*") {
      self.init("yaml-star", last)
    } else if problem.contains("cannot start any token"), let character = Self.reservedStart(of: text(last)) {
      self.init("yaml-reserved", last, ["character": character])
    } else if problem.contains("mapping values are not allowed") {
      self.init(Self.holdsColonTwice(text(last)) ? "yaml-colon" : "yaml-indentation", last)
    } else if let opening = (1...last).reversed().first(where: { Self.isOpen(text($0)) }),
      ["end of stream", "',' or", "expected ':'", "document indicator", "node content"].contains(
        where: problem.contains)
    {
      self.init("yaml-unclosed", opening)
    } else if ["expected '-' indicator", "expected key", "block end"].contains(where: problem.contains) {
      self.init("yaml-indentation", last)
    } else {
      self.init("yaml", last, ["problem": problem])
    }
  }

  private init(_ code: String, _ line: Int, _ values: [String: String] = [:]) {
    (self.code, self.line, self.values) = (code, line, values)
  }

  private static func controlCharacter(in lines: [Substring]) -> (line: Int, code: String)? {
    for (index, line) in lines.enumerated() {
      let found = line.unicodeScalars.first { scalar in
        (scalar.value < 0x20 && scalar != "\t" && scalar != "\r")
          || (0x7f..<0xa0).contains(scalar.value)
            && scalar.value != 0x85
      }
      if let found { return (index + 1, String(found.value)) }
    }
    return nil
  }

  private static func isIndentedByTab(_ line: Substring) -> Bool {
    let start = line.prefix { $0 == " " || $0 == "\t" }
    return start.contains("\t") && start.endIndex < line.endIndex
  }

  /// `path:a.csv`, also behind `- `; not `http://`.
  private static func keyWithoutSpace(_ line: Substring) -> String? {
    let item = line.drop { $0 == " " || $0 == "-" }
    let key = item.prefix { $0 == "_" || $0.isASCII && $0.isLetter }
    let rest = item.dropFirst(key.count)
    guard key.count > 1, rest.first == ":", let next = rest.dropFirst().first,
      !next.isWhitespace, !rest.hasPrefix("://")
    else { return nil }
    return String(key)
  }

  private static func reservedStart(of line: Substring) -> String? {
    line.split(separator: " ").first { ["@", "`", "%"].contains($0.first) }.map { String($0.prefix(1)) }
  }

  private static func holdsColonTwice(_ line: Substring) -> Bool {
    line.indices.count {
      line[$0] == ":" && (line.index(after: $0) == line.endIndex || line[line.index(after: $0)] == " ")
    } > 1
  }

  /// A bracket, or a quote, that the line does not close.
  private static func isOpen(_ line: Substring) -> Bool {
    let text = line.prefix { $0 != "#" }
    func count(_ characters: String) -> Int { text.count { characters.contains($0) } }
    return count("{[") > count("}]") || !count("\"").isMultiple(of: 2) || !count("'").isMultiple(of: 2)
  }
}
