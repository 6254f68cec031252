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
      findingMessages, runMessages, modelMessages, pipelineFileMessages, commandMessages, outputWords,
      reportMessages, codedValueWords,
      finishedRunMessages, explanationMessages, verificationMessages, scoreMessages, usageMessages,
    ])

  static let remedySuffix = ".remedy"

  public subscript(key: String) -> Message? { messages[key] }

  /// Reads tables written as above.
  public init(texts: [String]) {
    // By bytes, each message made once: every run of any length waits for this.
    var open: (key: Substring.UTF8View, vi: Substring.UTF8View, en: Substring.UTF8View)?
    let (vietnamese, english, space) = (Array("  vi: ".utf8), Array("  en: ".utf8), UInt8(ascii: " "))
    for line in texts.lazy.flatMap({ $0.utf8.split(separator: UInt8(ascii: "\n")) }) {
      if line.starts(with: vietnamese) {
        open?.vi = line.dropFirst(vietnamese.count)
      } else if line.starts(with: english) {
        open?.en = line.dropFirst(english.count)
      } else if line.contains(space) {
        faults.append(String(Substring(line)))
      } else {
        if let open { add(open.key, vi: open.vi, en: open.en) }
        let none = line.suffix(0)
        open = (line, none, none)
      }
    }
    if let open { add(open.key, vi: open.vi, en: open.en) }
  }

  private mutating func add(_ key: Substring.UTF8View, vi: Substring.UTF8View, en: Substring.UTF8View) {
    let (vietnamese, english) = (Self.parts(of: vi), Self.parts(of: en))
    let key = String(Substring(key))
    add(key, Message(vi: vietnamese.text, en: english.text))
    if vietnamese.remedy != nil || english.remedy != nil {
      add(key + Self.remedySuffix, Message(vi: vietnamese.remedy ?? "", en: english.remedy ?? ""))
    }
  }

  private mutating func add(_ key: String, _ message: Message) {
    keys.append(key)
    if messages.updateValue(message, forKey: key) != nil { faults.append(key) }
  }

  /// What stands before the arrow and, if there is one, behind it.
  private static func parts(of text: Substring.UTF8View) -> (text: String, remedy: String?) {
    let arrow = Array(" → ".utf8)
    var start = text.startIndex
    while let space = text[start...].firstIndex(of: arrow[0]) {
      if text[space...].starts(with: arrow) {
        let behind = text.index(space, offsetBy: arrow.count)
        return (String(Substring(text[..<space])), String(Substring(text[behind...])))
      }
      start = text.index(after: space)
    }
    return (String(Substring(text)), nil)
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
