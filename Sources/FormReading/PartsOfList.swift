import ByteText
import ResidentModel

/// The part of a list that its next row stands in, by the headings above it ("II. NHÂN KHẨU TẠM TRÚ"): each row bears the
/// texts of its part, in columns behind those of the file.
public struct PartsOfList: RowContext {
  /// A column that is added: what it holds in each section, by its number; in front of all headings that of 0.
  public typealias Column = [[UInt8]]

  private let columns: [Column]
  private let unread: Set<UInt8>
  private var part: PartAbove

  /// - Parameters:
  ///   - unread: sections that the columns say nothing of, and should.
  ///   - first: what stands above the header.
  public init(columns: [Column], unread: Set<UInt8> = [], first: PartHeading? = nil) {
    self.columns = columns
    self.unread = unread
    part = PartAbove(first, unread: unread)
  }

  /// - Complexity: O(cells).
  public mutating func pass(through batch: inout FormBatch) {
    let texts = columns.map { column in column.map { batch.place($0) } }
    let sections = batch.sections
    let records = batch.rows.map(\.record)
    var news: [Finding] = []
    var next = 0
    batch.addColumns(columns.count) { row, cells in
      while next < sections.count, sections[next].place.record <= records[row] {
        part.take(sections[next].part)
        next += 1
      }
      if let code = part.takeRow() { news.append(Finding(code, row: row)) }
      let section = Int(part.section)
      for column in texts { cells.append(section < column.count ? column[section] : .empty) }
    }
    for heading in sections[next...] { part.take(heading.part) }
    batch.findings += news
    batch.sections.removeAll { $0.part.section == 0 }
    for index in batch.sections.indices {
      batch.sections[index].isRead = !unread.contains(batch.sections[index].part.section)
    }
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
