import ByteText
import ResidentModel

/// The packed rows of one batch, filled by one worker and then handed over to a `RecordTable`.
///
/// Cells are plain stores at offsets that the layout fixed: no allocation per row beyond doubling the slab.
public final class RecordSegment: @unchecked Sendable {
  // Sendable by protocol: one worker fills it, then it is handed on and only read; it is never written by two.
  public let layout: RowLayout
  public private(set) var count = 0
  private var capacity: Int
  private(set) var hot: MappedMemory
  private(set) var cold: MappedMemory
  private let spill: SpillFolder?
  private(set) var texts = TextTable()

  /// - Parameter spill: where the rows lie instead of in memory; nil for memory.
  public init(layout: RowLayout, capacity: Int = 1024, spill: SpillFolder? = nil) {
    self.layout = layout
    self.spill = spill
    self.capacity = max(1, capacity)
    hot = MappedMemory(count: self.capacity * layout.hotStride, in: spill)
    cold = MappedMemory(count: self.capacity * layout.coldStride, in: spill)
  }

  /// Adds a row with every column missing.
  ///
  /// - Returns: its number in this segment, from 0.
  public func appendRow() -> Int {
    if count == capacity { grow() }
    count += 1
    return count - 1
  }

  /// Tokens in order; those beyond the column's width are dropped.
  public func set(_ row: Int, _ column: ColumnIndex, tokens: borrowing Span<UInt16>) {
    guard case .tokens(let width) = layout.columns[column.rawValue].kind else { return mismatch() }
    let cell = cell(row, column)
    for index in 0..<min(width, tokens.count) {
      cell.storeBytes(of: tokens[index], toByteOffset: 2 * index, as: UInt16.self)
    }
  }

  public func set(_ row: Int, _ column: ColumnIndex, date: PartialDate) {
    guard case .date = layout.columns[column.rawValue].kind else { return mismatch() }
    cell(row, column).storeBytes(of: date.rawValue, as: UInt32.self)
  }

  /// A number or a code: both are missing when 0.
  ///
  /// A number keeps its lowest `digits` digits, a code its lowest bytes; a code whose kept bytes would all be 0
  /// although the value is not becomes 1, so that no value turns into "missing".
  public func set(_ row: Int, _ column: ColumnIndex, _ value: UInt64) {
    let cell = cell(row, column)
    switch layout.columns[column.rawValue].kind {
    case .number(let digits):
      let packed = PackedDecimal(value, digits: digits).rawValue
      store(packed, bytes: (digits + 1) / 2, at: cell)
    case .code(let bytes):
      let kept = bytes == 8 ? value : value & (1 << (8 * UInt64(bytes)) - 1)
      store(kept == 0 && value != 0 ? 1 : kept, bytes: bytes, at: cell)
    default: mismatch()
    }
  }

  /// Free text, interned in the segment; empty means missing.
  public func set(_ row: Int, _ column: ColumnIndex, text: borrowing Span<UInt8>) {
    guard case .text = layout.columns[column.rawValue].kind else { return mismatch() }
    cell(row, column).storeBytes(of: texts.intern(text), as: UInt32.self)
  }

  private func store(_ value: UInt64, bytes: Int, at cell: UnsafeMutableRawPointer) {
    var rest = value
    for index in 0..<bytes {
      cell.storeBytes(of: UInt8(truncatingIfNeeded: rest), toByteOffset: index, as: UInt8.self)
      rest >>= 8
    }
  }

  private func cell(_ row: Int, _ column: ColumnIndex) -> UnsafeMutableRawPointer {
    precondition(row >= 0 && row < count, "row outside the segment")
    let slot = layout.slots[column.rawValue]
    // `row` was checked; the slot's offset and width lie inside the stride by construction of the layout.
    return slot.isCold
      ? cold.base + row * layout.coldStride + slot.offset
      : hot.base + row * layout.hotStride + slot.offset
  }

  private func grow() {
    let oldCapacity = capacity
    capacity *= 2
    let newHot = MappedMemory(count: capacity * layout.hotStride, in: spill)
    let newCold = MappedMemory(count: capacity * layout.coldStride, in: spill)
    // The new slabs are twice as large as the old ones and do not overlap them.
    newHot.base.copyMemory(from: hot.base, byteCount: oldCapacity * layout.hotStride)
    newCold.base.copyMemory(from: cold.base, byteCount: oldCapacity * layout.coldStride)
    hot = newHot
    cold = newCold
  }

  /// Gives the memory back once the rows have been copied to a table; the segment is empty afterwards.
  func release() {
    count = 0
    capacity = 1
    hot = MappedMemory(count: layout.hotStride)
    cold = MappedMemory(count: layout.coldStride)
    texts = TextTable()
  }

  /// Takes over texts that were read back: the rows hold their ids.
  func setTexts(_ stored: TextTable) { texts = stored }

  private func mismatch() {
    preconditionFailure("the value's kind is not the column's kind")
  }
}
