/// The language of everything that people read: messages, summaries, the report. Data stays Vietnamese.
public enum Language: String, CaseIterable, Sendable {
  case vi, en

  /// The words for a key of the table, placeholders filled in.
  ///
  ///     Language.vi.text("run.folder-held", ["pid": "4711", "folder": "out"])
  ///
  /// - Parameter values: one value per `{name}` that stands in the message. They are put in as they are, so a
  ///   caller that passes text from outside makes it fit for a terminal first (`TerminalText`).
  /// - Returns: The message; the key itself when the table does not know it, so that nothing is ever silent.
  public func text(_ key: String, _ values: [String: String] = [:]) -> String {
    guard let message = MessageTable.builtIn[key] else { return key }
    return MessageTable.fill(message[self], values)
  }

  /// What a finding code means, and what to do about it.
  public func finding(_ code: String) -> (message: String, remedy: String) {
    (text(code), text(code + MessageTable.remedySuffix))
  }

  /// A whole number with its thousands apart: `6 212` in Vietnamese, `6,212` in English.
  public func number(_ value: some BinaryInteger) -> String {
    let digits = Array(String(value.magnitude).utf8)
    var text = value < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += self == .vi ? "\u{a0}" : "," }
      text.unicodeScalars.append(Unicode.Scalar(digit))
    }
    return text
  }

  /// A share in percent with one decimal, rounded half up: `97,1 %` or `97.1%`; `–` when the denominator is 0.
  public func percent(_ numerator: Int, of denominator: Int) -> String {
    guard denominator > 0 else { return "–" }
    let tenths = (numerator * 2000 + denominator) / (2 * denominator)
    return self == .vi ? "\(tenths / 10),\(tenths % 10)\u{a0}%" : "\(tenths / 10).\(tenths % 10)%"
  }
}
