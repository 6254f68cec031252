import ByteText
import FormReading
import ResidentModel
import VietnameseText

/// Whether cells stand in the columns that they belong to: of rows that end early, and of lines that a broken quote may have
/// swallowed.
struct FittingCells: Sendable {
  private let fields: [ResidentField?]
  private let decoders: [ColumnDecoder?]
  /// Columns of numbers in words of their own (`P0012`) that hold figures in nearly all of the first rows.
  private let numbered: Set<Int>

  /// - Parameter sample: some of the file's rows, as raw cells.
  init(_ fields: [ResidentField?], _ encodings: ColumnEncodings, sample: [[[UInt8]]]) {
    self.fields = fields
    decoders = fields.indices.map(encodings.decoder)
    numbered = Set(
      fields.indices.filter { column in
        guard fields[column] == .formNumber || fields[column] == .householdNumber else { return false }
        let filled = sample.filter { column < $0.count && !$0[column].isBlank }
        let others = filled.count { !$0[column].holdsFigure }
        return filled.count - others > others && others <= max(1, filled.count / 10)
      })
  }

  /// Whether a row of a batch names a person, and every cell of it fits its column.
  func areForm(_ batch: borrowing FormBatch, row: Int) -> Bool {
    var fit = RowFit()
    for (column, cell) in batch.cells(ofRow: row).enumerated() where column < fields.count {
      guard add(batch.text.span(batch.cells[cell]), column: column, to: &fit) else { return false }
    }
    return fit.isForm
  }

  func areForm(_ cells: [[UInt8]]) -> Bool {
    var fit = RowFit()
    for (column, cell) in cells.enumerated() where column < fields.count {
      guard add(cell.span, column: column, to: &fit) else { return false }
    }
    return fit.isForm
  }

  /// - Returns: false for a cell that fits no such column.
  private func add(_ cell: borrowing Span<UInt8>, column: Int, to fit: inout RowFit) -> Bool {
    if numbered.contains(column), cell.count > 0, !cell.indices.contains(where: { isFigure(cell[$0]) }) {
      return false
    }
    if fields[column] == .fullName, let decoder = decoders[column] {
      var decoded = ByteBuffer()
      fit.add(decoded.span(decoder.decode(cell, into: &decoded).text), field: .fullName)
    } else {
      fit.add(cell, field: fields[column])
    }
    return true
  }
}

/// The same where nobody knows what the columns mean: figures stand where nearly all of the first rows have them, and nowhere
/// where hardly one has.
struct FiguresOfColumns: Sendable {
  private enum Look { case figures, noFigures, any }
  private let looks: [Look]

  init(sample: [[[UInt8]]], columns: Int) {
    looks = (0..<columns).map { column in
      let filled = sample.filter { column < $0.count && !$0[column].isBlank }
      let figures = filled.count { $0[column].holdsFigure }
      if filled.isEmpty { return .any }
      return figures * 10 >= filled.count * 9
        ? .figures : figures * 10 <= filled.count ? .noFigures : .any
    }
  }

  /// Few columns, or columns that all look alike, prove nothing.
  func areRow(_ cells: [[UInt8]]) -> Bool {
    guard cells.count >= 4, cells.count == looks.count, looks.contains(.figures) else { return false }
    return zip(cells, looks).allSatisfy { cell, look in
      guard !cell.isBlank, look != .any else { return true }
      return cell.holdsFigure == (look == .figures)
    }
  }
}

private func isFigure(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }

extension [UInt8] {
  fileprivate var holdsFigure: Bool { contains(where: isFigure) }
}
