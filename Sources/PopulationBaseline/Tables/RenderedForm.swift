import ByteText

/// The cells of one form as lines of tables show them, rendered once and copied into every table that needs them.
///
/// What is made of a form is known only when all forms are compared; what its line says, when it is read. Ranges point
/// into the bytes that `BaselineTable.render` appended to.
public struct RenderedForm: Hashable, BitwiseCopyable, Sendable {
  /// Fields, place, precision, kind and standing: the cells of `baseline.csv` between the id and the list of forms.
  public var cells: ByteRange
  /// The first of them: the fields, place and precision, which `records.csv` shows too.
  public var recordCells: ByteRange
  /// The cell of the form's number; empty when it has none.
  public var number: ByteRange
  /// The cell of the household's number; empty when the form has none.
  public var household: ByteRange
  /// The cell of the hamlet; empty when the form names none in a column of its own.
  public var hamlet: ByteRange

  public init(
    cells: ByteRange, recordCells: ByteRange, number: ByteRange, household: ByteRange,
    hamlet: ByteRange = .empty
  ) {
    self.cells = cells
    self.recordCells = recordCells
    self.number = number
    self.household = household
    self.hamlet = hamlet
  }

  /// The texts of the form's fields, quotes undone.
  ///
  /// - Parameters:
  ///   - count: how many fields the run has; they stand first.
  ///   - bytes: what the ranges of this form point into.
  ///   - text: the texts are appended here.
  ///   - fields: overwritten with the range of each text.
  public func readFields(
    _ count: Int, of bytes: borrowing Span<UInt8>, into text: inout ByteBuffer, _ fields: inout [ByteRange]
  ) {
    fields.removeAll(keepingCapacity: true)
    var start = Int(cells.start)
    for _ in 0..<count {
      let end = Self.endOfCell(from: start, in: bytes)
      let textStart = text.count
      Self.appendText(ofCell: bytes.extracting(start..<end), to: &text)
      fields.append(ByteRange(textStart, text.count))
      start = end + 1
    }
  }

  /// Where the cell that begins at an index ends. Commas inside quotes belong to it; a doubled quote closes and opens.
  private static func endOfCell(from start: Int, in bytes: borrowing Span<UInt8>) -> Int {
    var index = start
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
      while index < bytes.count, bytes[index] != UInt8(ascii: ",") { index += 1 }
      return index
    }
    var isQuoted = false
    while index < bytes.count, isQuoted || bytes[index] != UInt8(ascii: ",") {
      if bytes[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
      index += 1
    }
    return index
  }

  /// The text that a rendered cell stands for.
  public static func appendText(ofCell cell: borrowing Span<UInt8>, to text: inout ByteBuffer) {
    let quote = UInt8(ascii: "\"")
    guard cell.count > 0, cell[0] == quote else { return text.append(cell) }
    // Between the outer quotes, each quote is doubled: the first of two is left out.
    var index = 1
    while index < cell.count - 1 {
      if cell[index] == quote { index += 1 }
      text.append(cell[index])
      index += 1
    }
  }
}
