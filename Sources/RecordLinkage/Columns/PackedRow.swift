import ResidentModel

/// One row of a segment while its cells are set: all of them are missing at first.
public struct PackedRow: ~Copyable {
  // The two halves of a row of the segment that lends it: `PackedCell` offsets and widths lie inside them by
  // construction of the layout that both share.
  @usableFromInline let hot: UnsafeMutableRawPointer
  @usableFromInline let cold: UnsafeMutableRawPointer

  init(hot: UnsafeMutableRawPointer, cold: UnsafeMutableRawPointer) {
    self.hot = hot
    self.cold = cold
  }

  /// A number or a code: both are missing when 0. What a cell keeps of it: see `RecordSegment.set`.
  @inlinable @inline(__always)
  public mutating func set(_ cell: PackedCell?, _ value: UInt64) {
    guard let cell, value != 0 else { return }
    let packed: UInt64
    if cell.isNumber {
      packed = packedDecimal(value, digits: Int(cell.digits))
    } else {
      let kept = cell.width == 8 ? value : value & (1 << (8 * UInt64(cell.width)) - 1)
      packed = kept == 0 ? 1 : kept
    }
    store(packed, cell)
  }

  /// Tokens in order; those beyond the column's width are dropped.
  @inlinable @inline(__always)
  public mutating func set(_ cell: PackedCell?, tokens: InlineArray<8, UInt16>, count: Int) {
    guard let cell else { return }
    let start = address(cell)
    for index in 0..<min(Int(cell.width) / 2, count, 8) {
      start.storeBytes(of: tokens[index], toByteOffset: 2 * index, as: UInt16.self)
    }
  }

  @inlinable @inline(__always)
  public mutating func set(_ cell: PackedCell?, date: PartialDate) {
    if let cell { address(cell).storeBytes(of: date.rawValue, as: UInt32.self) }
  }

  @inlinable @inline(__always)
  func address(_ cell: PackedCell) -> UnsafeMutableRawPointer {
    (cell.isCold ? cold : hot) + Int(cell.offset)
  }

  @inlinable @inline(__always)
  func store(_ value: UInt64, _ cell: PackedCell) {
    let start = address(cell)
    let width = Int(cell.width)
    // The lowest bytes first; two stores that overlap stay within the cell's `width` bytes.
    switch width {
    case 8: start.storeBytes(of: value.littleEndian, as: UInt64.self)
    case 4...7:
      let last = UInt32(truncatingIfNeeded: value >> (8 * UInt64(width - 4)))
      start.storeBytes(of: UInt32(truncatingIfNeeded: value).littleEndian, as: UInt32.self)
      start.storeBytes(of: last.littleEndian, toByteOffset: width - 4, as: UInt32.self)
    default:
      for index in 0..<width {
        start.storeBytes(
          of: UInt8(truncatingIfNeeded: value >> (8 * UInt64(index))), toByteOffset: index, as: UInt8.self)
      }
    }
  }
}

/// Where a column lies in a packed row, and what it keeps: looked up once, for rows that are set cell by cell.
public struct PackedCell: BitwiseCopyable, Sendable {
  @usableFromInline let isCold: Bool
  @usableFromInline let isNumber: Bool
  @usableFromInline let digits: UInt8
  /// Bytes.
  @usableFromInline let width: UInt8
  @usableFromInline let offset: UInt16

  init(_ kind: ColumnKind, _ slot: ColumnSlot) {
    isCold = slot.isCold
    if case .number(let count) = kind {
      (isNumber, digits) = (true, UInt8(count))
    } else {
      (isNumber, digits) = (false, 0)
    }
    width = UInt8(slot.width)
    offset = UInt16(slot.offset)
  }
}

extension RowLayout {
  /// Where a column of one of these kinds lies.
  ///
  /// - Returns: nil when the model has no such column.
  /// - Precondition: the column, if there is one, is of a kind that the caller sets.
  public func cell(_ name: String, _ use: PackedUse) -> PackedCell? {
    guard let index = index(of: name) else { return nil }
    let kind = columns[index.rawValue].kind
    precondition(use.takes(kind), "the value's kind is not the column's kind")
    return PackedCell(kind, slots[index.rawValue])
  }
}

/// What is to be set in a cell.
public enum PackedUse: Sendable {
  case tokens, date, value

  /// The kinds of columns that take it, as model files name them.
  public var kinds: String {
    switch self {
    case .tokens: "tokens"
    case .date: "date"
    case .value: "number, code"
    }
  }

  public func takes(_ kind: ColumnKind) -> Bool {
    switch (self, kind) {
    case (.tokens, .tokens), (.date, .date), (.value, .number), (.value, .code): true
    default: false
    }
  }
}

extension RecordSegment {
  /// Adds a row and lends it to be filled.
  public func appendRow(_ body: (inout PackedRow) -> Void) {
    let number = appendRow()
    // `appendRow` made room for the row, zeroed, in both halves.
    var row = PackedRow(
      hot: hot.base + number * layout.hotStride, cold: cold.base + number * layout.coldStride)
    body(&row)
  }
}

/// A number with one digit in each nibble, the last digit lowest (`PackedDecimal`).
///
/// - Parameter digits: how many of the lowest digits are kept, at most 16.
@inlinable @inline(__always)
func packedDecimal(_ value: UInt64, digits: Int) -> UInt64 {
  var rest = value
  var packed: UInt64 = 0
  var shift: UInt64 = 0
  while rest > 0, shift < UInt64(4 * digits) {
    let pair = rest % 100
    rest /= 100
    // Tens to the upper nibble: 16 × tens + ones is the pair and 6 × tens; 103/1024 is a tenth, cut, below 100.
    packed |= (pair + 6 * ((pair * 103) >> 10)) << shift
    shift += 8
  }
  return digits >= 16 ? packed : packed & (1 << (4 * UInt64(digits)) - 1)
}
