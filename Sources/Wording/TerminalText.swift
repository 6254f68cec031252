/// Text from outside (file names, headings, keys), made fit for a terminal or a one-line message.
public enum TerminalText {
  /// Control and bidirectional-format characters written as `\u{…}`, so that a name cannot move the cursor, forge a
  /// line or reorder what is read.
  public static func escaped(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    var out = ""
    for scalar in text.unicodeScalars {
      if isUnsafe(scalar) {
        out += "\\u{\(String(scalar.value, radix: 16))}"
      } else {
        out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7f..<0xa0: true  // C0, DEL, C1
    case 0x200e, 0x200f, 0x061c, 0x202a...0x202e, 0x2066...0x2069: true  // bidirectional formatting
    case 0x2028, 0x2029, 0xfeff: true  // line and paragraph separators, byte-order mark
    default: false
    }
  }

  /// The columns a text takes on a terminal: combining marks take none, East Asian wide letters two.
  public static func width(_ text: String) -> Int {
    text.reduce(0) { total, character in
      guard let scalar = character.unicodeScalars.first else { return total }
      return total + width(scalar)
    }
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115f, 0x2e80...0xa4cf, 0xac00...0xd7a3, 0xf900...0xfaff, 0xfe30...0xfe6f, 0xff00...0xff60,
      0xffe0...0xffe6, 0x1f300...0x1faff, 0x20000...0x3fffd:
      return 2
    default: return 1
    }
  }

  /// Padded with spaces on the right (or left) to `columns` columns; a longer text is left as it is.
  public static func padded(_ text: String, to columns: Int, onLeft: Bool = false) -> String {
    let space = String(repeating: " ", count: max(0, columns - width(text)))
    return onLeft ? space + text : text + space
  }
}
