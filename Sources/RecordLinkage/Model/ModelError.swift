/// Why a model cannot be used. Paths lead to the key from the top: `model.comparisons[0].levels`, items counted from 0.
public enum ModelError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Not JSON; the byte where reading stopped, from 0.
  case malformedText(byte: Int)
  /// A key is missing or holds the wrong kind of value.
  case invalid(path: String, expected: String)
  /// A key that nothing reads, with those that would be read there.
  case unknownKey(path: String, key: String, known: [String])
  /// A key that is written twice: one of the two would be passed over.
  case repeatedKey(path: String, key: String)
  /// A name that nothing carries, with the names that would do.
  case unknownName(path: String, name: String, known: [String])
  /// Two columns, or two comparisons, of one name.
  case repeatedName(path: String, name: String)

  public var description: String {
    switch self {
    case .malformedText(let byte): "[model.malformed] not JSON at byte \(byte)"
    case .invalid(let path, let expected): "[model.invalid] \(path): expected \(expected)"
    case .unknownKey(let path, let key, let known):
      "[model.unknown-key] \(path): unknown key `\(key)`; known: \(known.joined(separator: ", "))"
    case .repeatedKey(let path, let key): "[model.repeated-key] \(path): `\(key)` is written twice"
    case .unknownName(let path, let name, let known):
      "[model.unknown-name] \(path): unknown `\(name)`; known: \(known.joined(separator: ", "))"
    case .repeatedName(let path, let name): "[model.repeated-name] \(path): `\(name)` is written twice"
    }
  }
}
