/// One column of the rows that are compared: its name in the model, what it holds and how wide it is.
public struct ColumnDefinition: Hashable, Sendable {
  public var name: String
  public var kind: ColumnKind
  /// Read only for pairs that survive the first look: kept in the cold half of the row.
  public var isCold: Bool

  public init(name: String, kind: ColumnKind, isCold: Bool = false) {
    self.name = name
    self.kind = kind
    self.isCold = isCold
  }
}

/// What a column holds. In every kind the value 0 means "missing".
public enum ColumnKind: Hashable, Sendable {
  /// Up to `count` tokens of two bytes, padded with 0 behind the last one.
  case tokens(count: Int)
  /// A `PartialDate.rawValue`, precision included.
  case date
  /// A decimal number of up to `digits` digits (at most 16), kept as packed decimal so that slips of the hand are
  /// seen as nibbles.
  case number(digits: Int)
  /// A category or a hash that is only ever compared for equality: 1, 2, 4 or 8 bytes.
  case code(bytes: Int)
  /// Free text, interned: four bytes of text id.
  case text

  /// As model files write it.
  public var name: String {
    switch self {
    case .tokens: "tokens"
    case .date: "date"
    case .number: "number"
    case .code: "code"
    case .text: "text"
    }
  }

  /// Bytes that a value takes in a row.
  public var width: Int {
    switch self {
    case .tokens(let count): 2 * count
    case .date, .text: 4
    case .number(let digits): (digits + 1) / 2
    case .code(let bytes): bytes
    }
  }
}

/// The handle of a column: its position in the model's list. Look it up once, then set cells by it.
public struct ColumnIndex: Hashable, Sendable {
  public let rawValue: Int
  init(_ rawValue: Int) { self.rawValue = rawValue }
}
