import ByteText
import ResidentModel
import VietnameseText

// Whether the person holds a card, and since when: words, a tick, or the day itself.

extension SourceColumns {
  /// What the heading of the column of the card asks: a tick, or a day, answers that.
  public enum CardColumn: Hashable, Sendable {
    /// "Tình trạng cấp CCCD": the cell says it in words.
    case status
    /// "Đã cấp CCCD"
    case issued
    /// "Chưa làm CCCD"
    case notIssued
    /// "Thu nhận hồ sơ", "Ngày thu nhận"
    case collected

    /// What a tick says, in the words of the list.
    fileprivate var ticked: [UInt8] {
      switch self {
      case .status, .issued: Self.issuedLabel
      case .notIssued: Self.notIssuedLabel
      case .collected: Self.collectedLabel
      }
    }

    fileprivate static let issuedLabel = Array("Đã cấp".utf8)
    fileprivate static let notIssuedLabel = Array("Chưa cấp".utf8)
    fileprivate static let collectedLabel = Array("Đã thu nhận hồ sơ".utf8)
  }
}

extension FormNormaliser {
  mutating func readCard(
    _ text: borrowing ByteBuffer, _ cells: borrowing Span<ByteRange>, _ columns: borrowing SourceColumns,
    _ clean: inout CleanBatch, _ writer: RowWriter, _ form: inout FormValues
  ) {
    let cell = text.span(columns.cell(.cardStatus, in: cells))
    guard cell.count > 0 else { return }
    var (status, term) = vocabulary.readCardStatus(cell)
    let column = columns.cardColumn
    if column == .notIssued, cell.isNo, status == .notIssued {
      // "Chưa làm CCCD: Không" may deny either.
      (status, term) = (.unknown, .unreadableCard)
    } else if column != .status, let isTicked = cell.isTick(saying: status) {
      if isTicked || column == .issued {
        let label = isTicked ? column.ticked : SourceColumns.CardColumn.notIssuedLabel
        (status, term) = vocabulary.readCardStatus(label.span)
        term.rules = .vocabulary
      }
    } else if status == .unknown || status == .issued, let figures = cell.figures {
      let day = dates.read(
        cell.extracting(figures),
        as: DateReading(
          .event, asOf: columns.asOf, order: columns.dateOrder(.cardStatus),
          mayHoldSerials: column != .status && figures.count == cell.count))
      let isAhead = day.findings.contains(.dateFuture)
      if status == .unknown, !day.date.isMissing, !isAhead, !cell.hasWords(figures.upperBound..<cell.count) {
        (status, term) = statusOnDay(cell.extracting(0..<figures.lowerBound), column)
      } else if isAhead, status == .issued {
        (status, term) = (.unknown, .unreadableCard)
      }
      if status == .issued, !day.date.isMissing, columns.cell(.cardIssueDate, in: cells).isEmpty {
        form.facts.cardIssued = day.date
        var moved = day
        moved.rules.insert(.movedToOtherField)
        clean.set(.cardIssueDate, date: moved, at: writer)
        clean.report(day.findings, .cardStatus, at: writer, columns)
      }
    }
    form.facts.cardStatus = status
    write(term, .cardStatus, text, cells, columns, &clean, writer)
  }

  /// What a day says, by the words in front of it, and without any by the heading.
  private mutating func statusOnDay(
    _ head: borrowing Span<UInt8>, _ column: SourceColumns.CardColumn
  ) -> (CardStatus, WrittenTerm) {
    var (status, term) = vocabulary.readCardStatus(head)
    let isBare = !head.hasWords(0..<head.count) || head.isDayLabel
    if isBare, column == .issued || column == .collected {
      (status, term) = vocabulary.readCardStatus(column.ticked.span)
    }
    guard status != .unknown else { return (.unknown, .unreadableCard) }
    term.rules = .vocabulary
    return (status, term)
  }
}

extension WrittenTerm {
  fileprivate static var unreadableCard: WrittenTerm {
    var term = WrittenTerm()
    term.findings.add(.cardStatusUnreadable)
    return term
  }
}

extension Span<UInt8> {
  /// From the first figure to the last; nil where there are fewer than four.
  fileprivate var figures: Range<Int>? {
    var (first, last, number) = (-1, 0, 0)
    for index in indices where self[index] &- UInt8(ascii: "0") < 10 {
      if first < 0 { first = index }
      last = index
      number += 1
    }
    return number >= 4 ? first..<last + 1 : nil
  }

  fileprivate func hasWords(_ range: Range<Int>) -> Bool {
    for index in range where self[index] >= 0x80 || (self[index] | 0x20) &- UInt8(ascii: "a") < 26 {
      return true
    }
    return false
  }

  /// "Ngày " and nothing else.
  fileprivate var isDayLabel: Bool {
    var end = count
    while end > 0, self[end - 1] == UInt8(ascii: " ") || self[end - 1] == UInt8(ascii: ":") { end -= 1 }
    return 4...6 ~= end && self[0] | 0x20 == UInt8(ascii: "n") && self[1] | 0x20 == UInt8(ascii: "g")
      && self[end - 1] | 0x20 == UInt8(ascii: "y")
  }

  /// "Không", "Ko", "K".
  fileprivate var isNo: Bool { count > 0 && count <= 7 && self[0] | 0x20 == UInt8(ascii: "k") }

  /// Whether a cell is ticked, or says no by a nought; nil where it is no tick.
  fileprivate func isTick(saying status: CardStatus) -> Bool? {
    // x, v, Có, Rồi; in the words of the list they all mean a card.
    if status == .issued, count <= 6 { return true }
    if count == 1 {
      switch self[0] {
      case UInt8(ascii: "1"), UInt8(ascii: "+"), UInt8(ascii: "v"), UInt8(ascii: "V"): return true
      case UInt8(ascii: "0"): return false
      default: return nil
      }
    }
    guard count == 3, self[0] == 0xe2 else { return nil }
    // ✓ ✔ ☑ ☒
    switch (self[1], self[2]) {
    case (0x9c, 0x93), (0x9c, 0x94), (0x98, 0x91), (0x98, 0x92): return true
    default: return nil
    }
  }
}
