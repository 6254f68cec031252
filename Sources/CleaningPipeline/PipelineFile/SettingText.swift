import ResidentModel

/// The values that stand in scalars, read from their text. Strict: what YAML dialects disagree about is refused.
enum SettingText {
  static func boolean(_ text: String) -> Bool? {
    switch text {
    case "true", "True", "TRUE": true
    case "false", "False", "FALSE": false
    default: nil
    }
  }

  /// A finite decimal number.
  static func number(_ text: String) -> Double? {
    guard text.utf8.allSatisfy({ (48...57).contains($0) || ".-+eE".utf8.contains($0) }),
      let value = Double(text), value.isFinite
    else { return nil }
    return value
  }

  /// `14` rather than `14.0`.
  static func plain(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }
}

/// What separates, encloses or escapes cells, as settings and options write it.
public enum Separator {
  private static let named: [(name: String, byte: UInt8)] = [
    ("comma", UInt8(ascii: ",")), ("semicolon", UInt8(ascii: ";")), ("tab", UInt8(ascii: "\t")),
    ("pipe", UInt8(ascii: "|")),
  ]

  public static let names = named.map(\.name)

  /// The byte of a name, or the one printable ASCII byte written that is no letter or digit; nil for all else.
  public static func byte(_ text: String) -> UInt8? {
    if let known = named.first(where: { $0.name == text }) { return known.byte }
    guard text.utf8.count == 1, let byte = text.utf8.first else { return nil }
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      return nil
    case UInt8(ascii: "\t"), 0x20..<0x7f: return byte
    default: return nil
    }
  }
}

extension PartialDate {
  /// Reads a day written `2026-12-31`, and nothing else.
  public init?(isoDay text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], text.utf8.allSatisfy({ (48...57).contains($0) || $0 == 45 }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
