/// The one table of everything the program says: key → Vietnamese and English, with `{named}` placeholders.
///
/// It is written as text, three lines a message, so that whoever corrects a word sees both languages together:
///
///     run.folder-held
///       vi: tiến trình {pid} đang ghi vào {folder}
///       en: process {pid} is writing to {folder}
///
/// A finding also says what to do, behind an arrow: `vi: thiếu họ tên → ghi theo giấy khai sinh`; the part behind
/// it is kept under the key `<code>.remedy`.
public struct MessageTable: Sendable {
  /// One message in both languages.
  public struct Message: Sendable, Equatable {
    public var vi = ""
    public var en = ""

    public subscript(language: Language) -> String {
      switch language {
      case .vi: vi
      case .en: en
      }
    }
  }

  /// The keys in the order they are written.
  public private(set) var keys: [String] = []
  /// Lines of the text that are no part of a message, and keys written twice. Empty in a correct table.
  public private(set) var faults: [String] = []
  private var messages: [String: Message] = [:]

  public static let builtIn = MessageTable(
    texts: [
      findingMessages, runMessages, pipelineFileMessages, commandMessages, outputWords, reportMessages,
      finishedRunMessages, explanationMessages, verificationMessages,
    ])

  static let remedySuffix = ".remedy"

  public subscript(key: String) -> Message? { messages[key] }

  /// Reads tables written as above.
  public init(texts: [String]) {
    var key = ""
    // By bytes: every run of any length waits for this.
    for line in texts.flatMap({ $0.utf8.split(separator: UInt8(ascii: "\n")).map { Substring($0) } }) {
      if line.hasPrefix("  vi: ") {
        set(\.vi, of: key, to: line.dropFirst(6))
      } else if line.hasPrefix("  en: ") {
        set(\.en, of: key, to: line.dropFirst(6))
      } else if line.hasPrefix(" ") || line.contains(" ") {
        faults.append(String(line))
      } else {
        key = String(line)
        if messages[key] != nil { faults.append(key) }
        add(key)
      }
    }
  }

  private mutating func set(
    _ language: WritableKeyPath<Message, String>, of key: String, to text: Substring
  ) {
    guard let arrow = text.utf8.firstRange(of: " → ".utf8) else {
      messages[key]?[keyPath: language] = String(text)
      return
    }
    let remedy = key + Self.remedySuffix
    if messages[remedy] == nil { add(remedy) }
    messages[key]?[keyPath: language] = String(text[..<arrow.lowerBound])
    messages[remedy]?[keyPath: language] = String(text[arrow.upperBound...])
  }

  private mutating func add(_ key: String) {
    keys.append(key)
    messages[key] = Message()
  }

  /// Puts values in place of `{name}`; a name without a value stays as written.
  static func fill(_ template: String, _ values: [String: String]) -> String {
    guard !values.isEmpty else { return template }
    var filled = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{") {
      filled += rest[..<open]
      guard let close = rest[open...].firstIndex(of: "}") else {
        rest = rest[open...]
        break
      }
      let name = rest[rest.index(after: open)..<close]
      filled += values[String(name)] ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }

  /// The names of a template's placeholders, in order.
  public static func placeholders(of template: String) -> [String] {
    template.split(separator: "{").dropFirst(template.hasPrefix("{") ? 0 : 1).compactMap { part in
      part.firstIndex(of: "}").map { String(part[..<$0]) }
    }
  }
}
