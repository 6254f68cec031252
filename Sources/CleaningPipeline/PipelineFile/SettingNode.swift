/// A settings file as written: scalars keep their text, and every node knows where it stands.
struct SettingNode: Sendable, Equatable {
  enum Content: Sendable, Equatable {
    /// Text as written; quotes undone.
    case scalar(String)
    /// Nothing, `~` or `null`, not in quotes.
    case null
    case list([SettingNode])
    case map([Entry])
  }

  struct Entry: Sendable, Equatable {
    var key: String
    var origin: SettingOrigin
    var value: SettingNode
  }

  var content: Content
  var origin: SettingOrigin

  var text: String? {
    if case .scalar(let text) = content { text } else { nil }
  }

  /// The items of a list; a scalar that may stand for a list of one counts as such.
  var items: [SettingNode] {
    switch content {
    case .list(let items): items
    case .scalar: [self]
    case .null, .map: []
    }
  }

  var entries: [Entry] {
    if case .map(let entries) = content { entries } else { [] }
  }

  subscript(key: String) -> SettingNode? {
    entries.first { $0.key == key }?.value
  }
}

/// Where a setting was written.
public enum SettingOrigin: Sendable, Equatable, Comparable {
  /// In the file: line and column, from 1.
  case file(line: Int, column: Int)
  /// On the command line: the whole `KEY=VALUE`.
  case option(String)
}
