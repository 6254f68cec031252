import ByteText
import ResidentModel
import Synchronization

/// Gives the rows of a table what the heading of their part of it says ("II. NHÂN KHẨU TẠM TRÚ"): each row bears the texts of
/// the part that it stands in, in columns behind those of the file.
///
/// A part reaches from batch to batch, so batches are cut one at a time.
public final class SectionReader: FormReader {
  /// A column that is added: what it holds in each section, by its number; in front of all headings that of 0.
  public typealias Column = [[UInt8]]

  private let base: any FormReader
  private let columns: [Column]
  private let unread: Set<UInt8>
  private let first: PartHeading?
  private let state: Mutex<State>

  private struct State {
    var part: PartAbove
    /// The part with which each batch began, for reading it again.
    var seeds: [PartAbove] = []
  }

  /// - Parameters:
  ///   - unread: sections that the columns say nothing of, and should.
  ///   - first: what stands above the header.
  public init(
    _ base: any FormReader, columns: [Column], unread: Set<UInt8> = [], first: PartHeading? = nil
  ) {
    self.base = base
    self.columns = columns
    self.unread = unread
    self.first = first
    state = Mutex(State(part: PartAbove(first, unread: unread)))
  }

  public var file: FormFile { base.file }
  public var columnNames: [String] { base.columnNames }
  public var preamble: Preamble { base.preamble }
  public var hasRandomAccess: Bool { base.hasRandomAccess }
  public var batchesGiven: Int { base.batchesGiven }

  public func next(into batch: inout FormBatch) throws(ReadingError) -> Bool {
    try state.withLock { (state) throws(ReadingError) in
      guard try base.next(into: &batch) else { return false }
      if base.hasRandomAccess { state.seeds.append(state.part) }
      batch.addSections(columns, unread: unread, from: &state.part)
      return true
    }
  }

  public func reread(_ index: BatchIndex, into batch: inout FormBatch) throws(ReadingError) {
    try base.reread(index, into: &batch)
    var part = try seed(of: Int(index.chunk))
    batch.addSections(columns, unread: unread, from: &part)
  }

  /// The part with which a batch begins. A run that goes on after a stop asks for it before anything was read: then the
  /// batches are read once in order.
  private func seed(of chunk: Int) throws(ReadingError) -> PartAbove {
    try state.withLock { (state) throws(ReadingError) in
      if chunk >= state.seeds.count {
        state.seeds = []
        var part = PartAbove(first, unread: unread)
        var batch = FormBatch()
        let reader = try base.restarted()
        while try reader.next(into: &batch) {
          state.seeds.append(part)
          batch.addSections(columns, unread: unread, from: &part)
        }
      }
      guard chunk < state.seeds.count else { throw ReadingError(.changed, file: file.name) }
      return state.seeds[chunk]
    }
  }

  public func restarted() throws(ReadingError) -> any FormReader {
    SectionReader(try base.restarted(), columns: columns, unread: unread, first: first)
  }
}

/// The part of a list that its next row stands in.
private struct PartAbove: Sendable {
  private(set) var section: UInt8 = 0
  /// The marks of the headings that stand one within the other, the outermost first.
  private var ranks: [PartHeading.Mark] = []
  /// Of the section's heading among them.
  private var rank = 0
  /// Rows stand below the last heading.
  private var hasRows = false
  /// What is to be told of the next row.
  private var news: FindingCode?

  init(_ first: PartHeading?, unread: Set<UInt8>) {
    guard let first else { return }
    take(first)
    news = unread.contains(first.section) ? .rowSection : .rowSectionRead
  }

  /// A section that is understood takes the place of the one above. Any other heading ends it that is of the same rank or a
  /// higher one; where its rank is not known, one that is numbered or has words of its own does so below the first rows, as
  /// hamlets and households do not.
  mutating func take(_ heading: PartHeading) {
    defer { hasRows = false }
    if heading.section > 0 {
      rank = settle(heading.mark)
      section = heading.section
      news = nil
      return
    }
    let ends: Bool
    switch heading.mark {
    case .top:
      ranks = []
      ends = true
    case .unnumbered:
      _ = settle(heading.mark)
      ends = true
    case .hamlet, .household:
      ends = ranks.contains(heading.mark) && settle(heading.mark) <= rank
      if !ranks.contains(heading.mark) { ranks.append(heading.mark) }
    case .roman, .letter, .number:
      let isKnown = ranks.contains(heading.mark)
      let place = settle(heading.mark)
      ends = isKnown ? place <= rank : hasRows
    }
    guard ends, section > 0 else { return }
    section = 0
    news = .rowSection
  }

  /// - Returns: what there is to tell of the row.
  mutating func takeRow() -> FindingCode? {
    hasRows = true
    guard let news else { return nil }
    self.news = nil
    return news
  }

  private mutating func settle(_ mark: PartHeading.Mark) -> Int {
    let place = ranks.firstIndex(of: mark) ?? ranks.count
    ranks.removeSubrange(place...)
    ranks.append(mark)
    return place
  }
}

extension FormBatch {
  /// - Parameter part: that of the first row; left as that of the row below the last one.
  /// - Complexity: O(cells).
  fileprivate mutating func addSections(
    _ columns: [SectionReader.Column], unread: Set<UInt8>, from part: inout PartAbove
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
        part.take(sections[next].part)
        next += 1
      }
      if let news = part.takeRow() { findings.append(Finding(news, row: row)) }
      let section = Int(part.section)
      widened += cells[row * columnCount..<(row + 1) * columnCount]
      for column in texts { widened.append(section < column.count ? column[section] : .empty) }
    }
    for heading in sections[next...] { part.take(heading.part) }
    sections.removeAll { $0.part.section == 0 }
    for index in sections.indices { sections[index].isRead = !unread.contains(sections[index].part.section) }
    cells = widened
    columnCount += columns.count
  }
}
