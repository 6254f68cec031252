import ResidentModel

/// Where the records and cells of a run of bytes begin and end: what the first pass over a chunk leaves behind.
///
/// Five arrays of numbers, each as long as the bytes at most, so that the kernel writes without asking for room.
/// They are reserved, not touched: the memory in use is what was written.
struct RecordStructure: ~Copyable {
  /// The byte behind each cell: its delimiter or the last byte of its line end.
  private(set) var separators: UnsafeMutablePointer<UInt32>
  /// For each record, the number of separators up to and including its own last one.
  private(set) var recordEnds: UnsafeMutablePointer<UInt32>
  private(set) var recordStarts: UnsafeMutablePointer<UInt32>
  /// Line breaks inside records.
  private(set) var innerBreaks: UnsafeMutablePointer<UInt32>
  /// The cells that begin with a quote, by the numbers of their separators; not those of records in `innerQuotes`.
  private(set) var quotedCells: UnsafeMutablePointer<UInt32>
  private var capacity = 0

  var separatorCount = 0
  var recordCount = 0
  var innerBreakCount = 0
  var quotedCellCount = 0
  /// Records that cannot be cut into cells; such a record has no separators.
  var faults: [RecordFault] = []
  /// Records with a quote mark where none belongs, read all the same.
  var strayQuotes: [UInt32] = []
  /// Offsets inside those records of which a cell may hold a doubled quote, or not end where its quote does; ascending.
  var innerQuotes: [UInt32] = []
  /// A zero byte may be among the bytes.
  var mayHoldZeros = false

  init() {
    separators = .allocate(capacity: 1)
    recordEnds = .allocate(capacity: 1)
    recordStarts = .allocate(capacity: 1)
    innerBreaks = .allocate(capacity: 1)
    quotedCells = .allocate(capacity: 1)
  }

  deinit {
    separators.deallocate()
    recordEnds.deallocate()
    recordStarts.deallocate()
    innerBreaks.deallocate()
    quotedCells.deallocate()
  }

  mutating func clear() {
    separatorCount = 0
    recordCount = 0
    innerBreakCount = 0
    quotedCellCount = 0
    faults.removeAll(keepingCapacity: true)
    strayQuotes.removeAll(keepingCapacity: true)
    innerQuotes.removeAll(keepingCapacity: true)
    mayHoldZeros = false
  }

  /// Makes room for the structure of `bytes` bytes, forgetting what was there.
  mutating func reserve(bytes: Int) {
    clear()
    // A separator, record or break takes at least one byte each; one more record may end at the end of the file,
    // and one block of 64 may be written beyond a limit before it is noticed, or behind the last separator.
    let needed = bytes + 128
    guard needed > capacity else { return }
    separators.deallocate()
    recordEnds.deallocate()
    recordStarts.deallocate()
    innerBreaks.deallocate()
    quotedCells.deallocate()
    separators = .allocate(capacity: needed)
    recordEnds = .allocate(capacity: needed)
    recordStarts = .allocate(capacity: needed)
    innerBreaks = .allocate(capacity: needed)
    quotedCells = .allocate(capacity: needed)
    capacity = needed
  }
}

// Only its owner reaches the five arrays, so handing the structure to another task is a move.
extension RecordStructure: @unchecked Sendable {}

/// A record that cannot be cut into cells, and why.
struct RecordFault {
  var record: UInt32
  var code: FindingCode
  /// Behind the record's last byte.
  var end: Int
}
