import ByteText
import ResidentModel
import Synchronization

/// Gives the rows of a table what the heading of their part of it says ("II. NHÂN KHẨU TẠM TRÚ"): each row bears the texts of
/// the last heading above it, in columns behind those of the file.
///
/// A part reaches from batch to batch, so batches are cut one at a time.
public final class SectionReader: FormReader {
  /// A column that is added: what it holds in each section, by its number; in front of all headings that of 0.
  public typealias Column = [[UInt8]]

  private let base: any FormReader
  private let columns: [Column]
  private let unread: Set<UInt8>
  private let state = Mutex(State())

  private struct State {
    var section: UInt8 = 0
    /// The section with which each batch began, for reading it again.
    var seeds: [UInt8] = []
  }

  /// - Parameter unread: sections that the columns say nothing of, and should.
  public init(_ base: any FormReader, columns: [Column], unread: Set<UInt8> = []) {
    self.base = base
    self.columns = columns
    self.unread = unread
  }

  public var file: FormFile { base.file }
  public var columnNames: [String] { base.columnNames }
  public var preamble: Preamble { base.preamble }
  public var hasRandomAccess: Bool { base.hasRandomAccess }
  public var batchesGiven: Int { base.batchesGiven }

  public func next(into batch: inout FormBatch) throws(ReadingError) -> Bool {
    try state.withLock { (state) throws(ReadingError) in
      guard try base.next(into: &batch) else { return false }
      if base.hasRandomAccess { state.seeds.append(state.section) }
      batch.addSections(columns, unread: unread, from: &state.section)
      return true
    }
  }

  public func reread(_ index: BatchIndex, into batch: inout FormBatch) throws(ReadingError) {
    try base.reread(index, into: &batch)
    var section = try seed(of: Int(index.chunk))
    batch.addSections(columns, unread: unread, from: &section)
  }

  /// The section with which a batch begins. A run that goes on after a stop asks for it before anything was read: then the
  /// batches are read once in order.
  private func seed(of chunk: Int) throws(ReadingError) -> UInt8 {
    try state.withLock { (state) throws(ReadingError) in
      if chunk >= state.seeds.count {
        state.seeds = []
        var section: UInt8 = 0
        var batch = FormBatch()
        let reader = try base.restarted()
        while try reader.next(into: &batch) {
          state.seeds.append(section)
          if let last = batch.sections.last { section = last.section }
        }
      }
      guard chunk < state.seeds.count else { throw ReadingError(.changed, file: file.name) }
      return state.seeds[chunk]
    }
  }

  public func restarted() throws(ReadingError) -> any FormReader {
    SectionReader(try base.restarted(), columns: columns, unread: unread)
  }
}

extension FormBatch {
  /// - Parameter section: the one that the first row is in; left as that of the row below the last one.
  /// - Complexity: O(cells).
  fileprivate mutating func addSections(
    _ columns: [SectionReader.Column], unread: Set<UInt8>, from section: inout UInt8
  ) {
    let texts = columns.map { column in
      column.map { value in
        guard !value.isEmpty else { return ByteRange.empty }
        let start = text.count
        value.withUnsafeBufferPointer { text.append(bytes: $0) }
        return ByteRange(start, text.count)
      }
    }
    var widened: [ByteRange] = []
    widened.reserveCapacity(rows.count * (columnCount + columns.count))
    var next = 0
    for row in rows.indices {
      while next < sections.count, sections[next].place.record < rows[row].record {
        section = sections[next].section
        next += 1
      }
      widened += cells[row * columnCount..<(row + 1) * columnCount]
      for column in texts { widened.append(Int(section) < column.count ? column[Int(section)] : .empty) }
    }
    if let last = sections.last { section = last.section }
    for index in sections.indices { sections[index].isRead = !unread.contains(sections[index].section) }
    cells = widened
    columnCount += columns.count
  }
}
