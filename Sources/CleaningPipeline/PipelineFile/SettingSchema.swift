/// One key of a settings file: what may stand there, what stands there when nothing is written, what it is for.
///
/// A tree of these is the single description of a file: what is checked, decoded, explained and published as JSON
/// Schema all comes from it.
public struct Setting: Sendable {
  public var key: String
  public var kind: SettingKind
  public var isRequired: Bool
  /// What stands there when the key is absent, as it would be written; nil when absence means something of its own.
  public var standard: String?
  public var vi: String
  public var en: String

  init(
    _ key: String, _ kind: SettingKind, required: Bool = false, standard: String? = nil, vi: String,
    en: String
  ) {
    self.key = key
    self.kind = kind
    isRequired = required
    self.standard = standard
    self.vi = vi
    self.en = en
  }
}

/// What may stand under a key.
public indirect enum SettingKind: Sendable {
  /// Any text that is not empty. Digits are text too: `01` keeps its zero.
  case text
  /// A name that ids and folders are made from: letters, digits, `_`, `-`, `.`; at most 100 bytes; no leading `.`.
  case identifier
  /// A file or folder, relative to the pipeline file; `-` is standard input where a source may have it.
  case path
  /// A calendar day, `2026-12-31`.
  case date
  /// Exactly this text.
  case constant(String)
  case boolean
  case integer(ClosedRange<Int>)
  case number(ClosedRange<Double>)
  /// One byte that is no letter, digit or line end; or one of the names for such a byte.
  case character(names: [String])
  case choice([String])
  /// One of the names, as of a mapping's keys.
  case name(KeyNames)
  case list(of: SettingKind, minimum: Int)
  /// Known keys, each with a kind of its own.
  case object([Setting])
  /// Keys from a list of names, all with values of one kind.
  case map(keys: KeyNames, values: SettingKind)
  /// The first kind whose shape fits (scalar, list or mapping), so that a mistake is reported against it.
  case either([SettingKind])

  /// Names that keys of a mapping, or values, are taken from.
  public struct KeyNames: Sendable {
    /// What such a key names; `pipeline.unknown-<domain>` says so in a message.
    public enum Domain: String, Sendable { case field, finding, metric }

    public var domain: Domain
    public var names: [String]
    /// With `job: link` any name is good, as the columns are not those of a resident form.
    public var isFreeWhenLinking = false
    /// Names that are known and cannot stand here, as they are settled together with others: each with all of those.
    public var grouped: [String: [String]] = [:]
  }
}

extension SettingKind {
  /// The shape of YAML node that the kind asks for.
  enum Shape: String { case scalar, list, map }

  var shapes: [Shape] {
    switch self {
    case .list: [.list]
    case .object, .map: [.map]
    case .either(let kinds): kinds.flatMap(\.shapes)
    default: [.scalar]
    }
  }
}
