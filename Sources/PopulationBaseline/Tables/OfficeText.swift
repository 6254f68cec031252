import Wording

/// A cell of a file that people open in a spreadsheet: what the machine-read tables keep as it is, made harmless here.
///
/// - Control and bidirectional-format characters are written out (`\u{202e}`), so that no cell hides or forges another.
/// - A cell that a spreadsheet would take for a formula, or whose digits it would take for a number and cut (leading
///   zeros, more than eleven digits), begins with an apostrophe.
///
/// Source: OWASP, "CSV Injection".
public func officeText(_ text: String) -> String {
  let escaped = TerminalText.escaped(text)
  guard let first = escaped.unicodeScalars.first else { return escaped }
  let isFormula = "=+-@＝＋－＠".unicodeScalars.contains(first)
  let isNumber = escaped.utf8.allSatisfy { (0x30...0x39).contains($0) }
  return isFormula || isNumber && (first == "0" && escaped.utf8.count > 1 || escaped.utf8.count > 11)
    ? "'" + escaped : escaped
}
