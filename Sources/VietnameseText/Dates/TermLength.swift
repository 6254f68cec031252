import ByteText
import ResidentModel

/// The length of a term in place of the day it ends on: `12 tháng`, `2 năm`, `1 năm 6 tháng`, `24T`, `02 năm (từ ngày đăng ký)`.
public struct TermLength: Hashable, Sendable {
  /// From 1 to the longest.
  public let months: Int

  /// In months: no law gives a longer term, but offices write ten years for people who stay.
  private static let longest = 240

  /// - Returns: nil where the cell is no length, or none that a term can have.
  /// - Complexity: O(bytes); for cells that are no date.
  public init?(_ cell: borrowing Span<UInt8>) {
    guard cell.count <= PlainCell.capacity else { return nil }
    let plain = PlainCell(cell)
    let text = plain.word(0..<plain.count).split { !isLetterOrDigit($0) }
    var months = 0
    var number: Int?
    for piece in text.flatMap(Self.parts) {
      if let figure = Int(piece) {
        guard number == nil, 1...240 ~= figure else { return nil }
        number = figure
        continue
      }
      guard let count = number else {
        // Words that stand in front, or behind.
        guard Self.around.contains(piece) else { return nil }
        continue
      }
      switch piece {
      case "thang", "th", "t", "months", "month": months += count
      case "nam", "n", "years", "year": months += 12 * count
      default: return nil
      }
      number = nil
    }
    guard number == nil, 1...Self.longest ~= months else { return nil }
    self.months = months
  }

  private static let around: Set<Substring> = [
    "thoi", "han", "tam", "tru", "la", "trong", "vong", "ke", "tu", "ngay", "dang", "ky", "cap",
  ]

  /// `24T` is a figure and a letter.
  private static func parts(_ piece: Substring) -> [Substring] {
    let digits = piece.prefix { $0.isASCII && $0.isNumber }
    let rest = piece[digits.endIndex...]
    return [digits, rest].filter { !$0.isEmpty }
  }

  /// The day on which a term of this length ends that begins on a day: the same day of the month, or its last.
  ///
  /// - Returns: nil for a day that is not known whole.
  public func end(from start: PartialDate) -> PartialDate? {
    guard !start.isMissing, start.month > 0, start.day > 0 else { return nil }
    let month = start.month - 1 + months
    let year = start.year + month / 12
    for day in stride(from: start.day, to: max(0, start.day - 4), by: -1) {
      if let end = PartialDate(year: year, month: month % 12 + 1, day: day) { return end }
    }
    return nil
  }
}

private func isLetterOrDigit(_ character: Character) -> Bool {
  character.isASCII && (character.isLetter || character.isNumber)
}
