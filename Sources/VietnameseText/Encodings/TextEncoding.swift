/// How the letters of a column are stored.
///
/// Legacy encodings occur twice: as raw bytes, and as UTF-8 whose characters are the legacy bytes, read by a program
/// that took them for Latin-1 or windows-1252 (a cell typed in a legacy font).
public enum TextEncoding: UInt8, CaseIterable, Hashable, Sendable {
  case utf8, utf16LittleEndian, utf16BigEndian
  case windows1258, tcvn3, vni, viscii, vps
  case windows1258AsLatin1, tcvn3AsLatin1, vniAsLatin1, visciiAsLatin1, vpsAsLatin1
  case utf8AsWindows1252

  /// The stable name, as pipeline files write it.
  public var name: String { TextEncoding.names[Int(rawValue)] }

  /// By name, whatever its case; `utf-16` is little-endian unless a byte order mark says otherwise. `auto` is no
  /// encoding: nil.
  public init?(name: String) {
    let small = name.lowercased()
    if let index = TextEncoding.names.firstIndex(of: small) {
      self = TextEncoding.allCases[index]
    } else if let alias = TextEncoding.aliases.first(where: { $0.0 == small }) {
      self = alias.1
    } else {
      return nil
    }
  }

  /// Two bytes a letter: undone for a whole file before its cells are cut.
  public var isUTF16: Bool { self == .utf16LittleEndian || self == .utf16BigEndian }

  /// The table behind raw legacy bytes; nil for the Unicode forms and for misread text.
  var rawLegacy: TextEncoding? {
    TextEncoding.windows1258.rawValue...TextEncoding.vps.rawValue ~= rawValue ? self : nil
  }

  /// The legacy encoding whose bytes were read as Latin-1; nil for all others.
  public var misreadLegacy: TextEncoding? {
    switch self {
    case .windows1258AsLatin1: .windows1258
    case .tcvn3AsLatin1: .tcvn3
    case .vniAsLatin1: .vni
    case .visciiAsLatin1: .viscii
    case .vpsAsLatin1: .vps
    default: nil
    }
  }

  /// Whether the byte AD, a soft hyphen in Latin-1, is a letter.
  public var hasLetterForSoftHyphen: Bool {
    [.tcvn3, .viscii, .vps].contains(misreadLegacy ?? self)
  }

  /// A legacy encoding whose bytes were read as Latin-1; nil for all others.
  public var readAsLatin1: TextEncoding? { TextEncoding.allCases.first { $0.misreadLegacy == self } }

  private static let names = [
    "utf-8", "utf-16le", "utf-16be", "windows-1258", "tcvn3", "vni", "viscii", "vps",
    "windows-1258-as-latin-1",
    "tcvn3-as-latin-1", "vni-as-latin-1", "viscii-as-latin-1", "vps-as-latin-1", "utf-8-as-windows-1252",
  ]
  private static let aliases: [(String, TextEncoding)] = [
    ("utf8", .utf8), ("utf-16", .utf16LittleEndian), ("utf16", .utf16LittleEndian), ("cp1258", .windows1258),
    ("abc", .tcvn3), ("vni-windows", .vni),
  ]
}
