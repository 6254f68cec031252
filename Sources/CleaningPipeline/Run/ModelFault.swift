import RecordLinkage
import Wording

/// Why a linkage model cannot serve a pipeline.
enum ModelFault: Error, Equatable {
  /// The file is no model.
  case file(ModelError)
  /// The file is in another encoding than JSON may be.
  case utf16
  /// A population baseline: a column that forms of residents do not have, with those that they have.
  case unknownColumn(name: String, known: [String])
  /// A population baseline: a column that holds another kind of value than forms give it.
  case columnKind(name: String, kind: String, expected: String)
  /// A table of the run would have two columns of one name.
  case namesCollide(name: String, table: String)

  /// Code, place and cause, with the nearest name that would do.
  func description(in language: Language) -> String {
    let (code, values, known) = parts
    let words = language.text("model.\(code)", values.mapValues(TerminalText.escaped))
    var line = "[model.\(code)] \(words)"
    if let written = values["name"], !known.isEmpty {
      if let nearest = NearestName.among(known, to: written) {
        line += language.text("pipeline.did-you-mean", ["name": TerminalText.escaped(nearest)])
      } else {
        let names = TerminalText.escaped(known.joined(separator: ", "))
        line += language.text("model.known-names", ["known": names])
      }
    }
    return line
  }

  private var parts: (code: String, values: [String: String], known: [String]) {
    switch self {
    case .file(.malformedText(let byte)): ("malformed", ["byte": "\(byte)"], [])
    case .file(.invalid(let path, let expected)): ("invalid", ["path": path, "expected": expected], [])
    case .file(.unknownKey(let path, let key, let known)):
      ("unknown-key", ["path": path, "name": key], known)
    case .file(.repeatedKey(let path, let key)): ("repeated-key", ["path": path, "name": key], [])
    case .file(.unknownName(let path, let name, let known)):
      ("unknown-name", ["path": path, "name": name], known)
    case .file(.repeatedName(let path, let name)): ("repeated-name", ["path": path, "name": name], [])
    case .utf16: ("utf-16", [:], [])
    case .unknownColumn(let name, let known): ("unknown-column", ["name": name], known)
    case .columnKind(let name, let kind, let expected):
      ("column-kind", ["name": name, "kind": kind, "expected": expected], [])
    case .namesCollide(let name, let table): ("names-collide", ["name": name, "table": table], [])
    }
  }
}
