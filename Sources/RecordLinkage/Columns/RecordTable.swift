import ByteText
import Threading

/// All packed rows of a run, contiguous, numbered from 0 in the order of their segments.
///
/// - Complexity: memory of the two strides of its layout a row; segments are given back one by one while they are copied.
public final class RecordTable: @unchecked Sendable {
  // Sendable: filled by `init` and by the counting of term frequencies, which happens before any pair is read.
  public let layout: RowLayout
  public let count: Int
  /// Where the rows lie, and what is sorted of them, when not in memory.
  let spill: RowSpill
  private let hot: MappedMemory
  private let cold: MappedMemory
  private let texts: FrozenTexts
  /// Some column is text: its cells are ids, which depend on the order of the rows.
  private let hasTexts: Bool

  /// Copies the segments one behind the other; each is empty afterwards.
  ///
  /// - Parameter spill: where the rows lie, and what is sorted of them, when not in memory.
  public convenience init(
    joining segments: [RecordSegment], layout: RowLayout, spill: RowSpill = RowSpill()
  ) {
    self.init(for: segments, layout: layout, spill: spill) { places in
      for place in places { place.copy() }
    }
  }

  /// The same by several workers side by side.
  public static func joining(
    _ segments: [RecordSegment], layout: RowLayout, spill: RowSpill = RowSpill(), jobs: Int
  ) async -> RecordTable {
    var places: [SegmentPlace] = []
    let table = RecordTable(for: segments, layout: layout, spill: spill) { places = $0 }
    let (queue, all) = (WorkQueue(count: places.count), places)
    _ = await onWorkers(jobs) { _ in
      while let index = queue.take() { all[index].copy() }
    }
    return table
  }

  /// - Parameter fill: is given where each segment's rows belong.
  private init(
    for segments: [RecordSegment], layout: RowLayout, spill: RowSpill, fill: ([SegmentPlace]) -> Void
  ) {
    self.layout = layout
    self.spill = spill
    count = segments.reduce(0) { $0 + $1.count }
    precondition(count < 1 << FoundPair.rowBits, "rows are numbered with 29 bits")
    hot = MappedMemory(count: count * layout.hotStride, in: spill.rows)
    cold = MappedMemory(count: count * layout.coldStride, in: spill.rows)
    hasTexts = layout.columns.contains { $0.kind == .text }
    let textSlots = zip(layout.columns, layout.slots).filter { $0.0.kind == .text }.map(\.1)
    var texts = TextTable()
    var places: [SegmentPlace] = []
    var row = 0
    for segment in segments {
      precondition(segment.layout == layout, "segments of another model")
      places.append(
        SegmentPlace(
          segment: segment, hot: hot, cold: cold, firstRow: row, textSlots: textSlots,
          textIDs: textSlots.isEmpty ? [] : texts.merge(segment.texts)))
      row += segment.count
    }
    self.texts = FrozenTexts(texts)
    fill(places)
  }

  /// The halves of rows as one column each, for reading ahead.
  var hotRows: ColumnView { ColumnView(base: hot.base, stride: layout.hotStride, width: 1) }
  var coldRows: ColumnView { ColumnView(base: cold.base, stride: layout.coldStride, width: 1) }

  var textView: TextView { texts.view }

  func view(of column: ColumnIndex) -> ColumnView { view(of: layout.slots[column.rawValue]) }

  func view(ofFrequency term: Int) -> ColumnView { view(of: layout.frequencySlots[term]) }

  private func view(of slot: ColumnSlot) -> ColumnView {
    slot.isCold
      ? ColumnView(base: cold.base + slot.offset, stride: layout.coldStride, width: slot.width)
      : ColumnView(base: hot.base + slot.offset, stride: layout.hotStride, width: slot.width)
  }
}

/// Where the rows of one segment belong in a table.
private struct SegmentPlace: Sendable {
  let segment: RecordSegment
  let hot: MappedMemory
  let cold: MappedMemory
  let firstRow: Int
  let textSlots: [ColumnSlot]
  /// The table's ids of the segment's texts.
  let textIDs: [UInt32]

  /// Copies the rows and empties the segment. Once; segments may be copied side by side.
  func copy() {
    let layout = segment.layout
    // The table has as many rows as all its segments together, and each has a range of them for itself; source and
    // target never overlap.
    let hotStart = hot.base + firstRow * layout.hotStride
    let coldStart = cold.base + firstRow * layout.coldStride
    hotStart.copyMemory(from: segment.hot.base, byteCount: segment.count * layout.hotStride)
    coldStart.copyMemory(from: segment.cold.base, byteCount: segment.count * layout.coldStride)
    for slot in textSlots {
      let start = (slot.isCold ? coldStart : hotStart) + slot.offset
      let stride = slot.isCold ? layout.coldStride : layout.hotStride
      for row in 0..<segment.count {
        let id = start.loadUnaligned(fromByteOffset: row * stride, as: UInt32.self)
        start.storeBytes(of: textIDs[Int(id)], toByteOffset: row * stride, as: UInt32.self)
      }
    }
    segment.release()
  }
}

/// One column of a table as a strided run of memory: what a comparison kernel reads.
///
/// The table must outlive the view. A row number below the table's count is the caller's promise.
struct ColumnView: @unchecked Sendable {
  // Sendable: it only points into a `RecordTable`, whose rows do not change while pairs are compared.
  let base: UnsafeMutableRawPointer
  let stride: Int
  let width: Int

  @inline(__always)
  func pointer(_ row: UInt32) -> UnsafeRawPointer { UnsafeRawPointer(base + Int(row) * stride) }

  /// The cell as an integer of at most eight bytes, little-endian.
  @inline(__always)
  func integer(_ row: UInt32) -> UInt64 {
    // A wide load may reach into the next cell or into the mapping's 16 bytes of slack; the mask cuts it off.
    let word = pointer(row).loadUnaligned(as: UInt64.self)
    return width >= 8 ? word : word & (1 << (8 * UInt64(width)) - 1)
  }

  /// Whether two rows hold the same in this column.
  @inline(__always)
  func isEqual(_ a: UInt32, _ b: UInt32) -> Bool {
    guard width > 8 else { return integer(a) == integer(b) }
    let (x, y) = (pointer(a), pointer(b))
    // Words of eight bytes, the last one overlapping the one before it: all inside the cell.
    for offset in Swift.stride(from: 0, to: width - 8, by: 8)
    where x.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      != y.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    {
      return false
    }
    return x.loadUnaligned(fromByteOffset: width - 8, as: UInt64.self)
      == y.loadUnaligned(fromByteOffset: width - 8, as: UInt64.self)
  }

  /// Writes a one-byte cell: only for the rarity bytes, before any pair is compared.
  @inline(__always)
  func store(_ value: UInt8, row: UInt32) {
    base.storeBytes(of: value, toByteOffset: Int(row) * stride, as: UInt8.self)
  }

  @inline(__always)
  func token(_ row: UInt32, _ index: Int) -> UInt16 {
    pointer(row).loadUnaligned(fromByteOffset: 2 * index, as: UInt16.self)
  }
}

extension RecordTable {
  /// A hash of all cells of a row: equal for rows of equal content, whatever their number. Frequency bytes do not
  /// count; texts count by their bytes, not by their ids.
  public func contentHash(_ row: UInt32) -> UInt64 {
    if hasTexts { return layout.columns.indices.reduce(0) { cellHash(row, ColumnIndex($1), seed: $0) } }
    // Frequency bytes stand before the columns of the hot half.
    let frequencies = layout.frequencySlots.count { !$0.isCold }
    func bytes(_ half: MappedMemory, _ stride: Int, from start: Int) -> UnsafeBufferPointer<UInt8> {
      UnsafeBufferPointer(
        start: (half.base + Int(row) * stride + start).assumingMemoryBound(to: UInt8.self),
        count: stride - start)
    }
    return stableHash(
      buffer: bytes(cold, layout.coldStride, from: layout.frequencySlots.count - frequencies),
      seed: stableHash(buffer: bytes(hot, layout.hotStride, from: frequencies)))
  }

  /// A hash of some cells of a row.
  public func contentHash(_ row: UInt32, of columns: [ColumnIndex]) -> UInt64 {
    columns.reduce(0) { cellHash(row, $1, seed: $0) }
  }

  private func cellHash(_ row: UInt32, _ column: ColumnIndex, seed: UInt64) -> UInt64 {
    let view = view(of: column)
    if layout.columns[column.rawValue].kind == .text {
      return stableHash(buffer: textView[UInt32(truncatingIfNeeded: view.integer(row))], seed: seed)
    }
    return stableHash(
      buffer: UnsafeBufferPointer(
        start: view.pointer(row).assumingMemoryBound(to: UInt8.self), count: view.width), seed: seed)
  }
}

extension RecordTable {
  /// Whether a cell holds a value.
  public func isMissing(_ row: UInt32, _ column: ColumnIndex) -> Bool {
    let view = view(of: column)
    // Of tokens the first says it; every other kind is an integer of at most eight bytes.
    return view.width > 8 ? view.token(row, 0) == 0 : view.integer(row) == 0
  }

  /// Whether any row holds a value: the first rows tell of nearly every column that has some.
  func hasValues(_ column: ColumnIndex) -> Bool { (0..<UInt32(count)).contains { !isMissing($0, column) } }

  /// A cell of kind `date`, or a code, as the integer it was set to.
  public func integer(_ row: UInt32, _ column: ColumnIndex) -> UInt64 { view(of: column).integer(row) }

  /// A token of a cell of kind `tokens`, the first at 0; 0 behind the last one.
  ///
  /// - Precondition: `place` is below the column's count of tokens.
  public func token(_ row: UInt32, _ column: ColumnIndex, at place: Int) -> UInt16 {
    view(of: column).token(row, place)
  }
}
