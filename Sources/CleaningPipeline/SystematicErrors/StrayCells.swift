import PopulationBaseline
import ResidentModel

/// A cell that no other file's form of the same person bears out, and what the first of them has instead.
struct StrayCell: Hashable, BitwiseCopyable, Sendable {
  enum Column: UInt8, CaseIterable, Sendable {
    case number, birthDate, father, mother

    var field: ResidentField {
      switch self {
      case .number: .personalNumber
      case .birthDate: .birthDate
      case .father: .fatherName
      case .mother: .motherName
      }
    }
  }

  var column: Column
  var file: UInt16
  var otherFile: UInt16
  var row: UInt32
  var otherRow: UInt32
  var own: UInt64
  var other: UInt64

  /// Column, file and row: no two cells have the same.
  var place: (UInt64, UInt32) { (UInt64(column.rawValue) << 16 | UInt64(file), row) }
}

extension ComparedForm {
  /// What a column holds, as it is compared; 0 for nothing.
  func value(_ column: StrayCell.Column) -> UInt64 {
    switch column {
    case .number: number
    case .birthDate: UInt64(birthDate.rawValue)
    case .father: father
    case .mother: mother
    }
  }

  /// The cell of a column, if other files' forms of the person fill it and none has the same.
  func strayCell(_ column: StrayCell.Column, among forms: borrowing Span<ComparedForm>) -> StrayCell? {
    let own = value(column)
    guard own != 0 else { return nil }
    var stray: StrayCell?
    for index in forms.indices where forms[index].file != file {
      let other = forms[index].value(column)
      if other == own { return nil }
      guard other != 0, stray == nil else { continue }
      stray = StrayCell(
        column: column, file: UInt16(file), otherFile: UInt16(forms[index].file), row: row,
        otherRow: forms[index].row, own: own, other: other)
    }
    return stray
  }
}

/// A stretch of a file whose cells of one column are, by the other files, those of the rows above or below.
struct StrayStretch: Hashable, Sendable {
  var column: StrayCell.Column
  var file: Int
  var rows: ClosedRange<UInt32>
  /// How many rows too low the cells stand; below 0 too high.
  var offset: Int
  /// Cells that are the neighbour's, of those whose neighbour is known.
  var fitting: Int
  var compared: Int
  /// The rows of the other file that they were held against.
  var otherFile: Int
  var otherRows: ClosedRange<UInt32>

  /// Whether the other stretch is the same one, seen from the other file: two files in one order stand apart from
  /// each other, whichever was moved.
  func isMirrored(by other: StrayStretch) -> Bool {
    column == other.column && file == other.otherFile && otherFile == other.file && offset == -other.offset
      && rows.overlaps(other.otherRows) && otherRows.overlaps(other.rows)
  }

  /// The stretches that stray cells make.
  ///
  /// - Parameter cells: all of the run, in any order.
  static func all(in cells: [StrayCell]) -> [StrayStretch] {
    let cells = cells.sorted { $0.place < $1.place }
    var found: [StrayStretch] = []
    var start = 0
    for index in cells.indices {
      let isLast = index + 1 == cells.count
      if isLast || cells[index + 1].place.0 != cells[index].place.0
        || cells[index + 1].row - cells[index].row > UInt32(OddChain.reach)
      {
        if let stretch = StrayStretch(of: cells[start...index]) { found.append(stretch) }
        start = index + 1
      }
    }
    return found
  }

  /// - Parameter chain: cells of one column of a file, one close behind the other.
  private init?(of chain: ArraySlice<StrayCell>) {
    guard chain.count >= SlippedStretches.fewestRows else { return nil }
    var best: StrayStretch?
    for offset in [1, -1, 2, -2] {
      let found = Self.fitting(chain, offset: offset)
      guard let first = found.places.first, let last = found.places.last,
        found.places.count >= SlippedStretches.fewestRows,
        Double(found.places.count) >= 0.6 * Double(found.compared),
        found.places.count > best?.fitting ?? 0
      else { continue }
      // Of the other file the one that most of them were held against.
      let otherFile = chain[first].otherFile
      let others = chain[first...last].filter { $0.otherFile == otherFile }.map(\.otherRow)
      guard let lowest = others.min(), let highest = others.max() else { continue }
      best = StrayStretch(
        column: chain[first].column, file: Int(chain[first].file), rows: chain[first].row...chain[last].row,
        offset: offset, fitting: found.places.count, compared: found.compared, otherFile: Int(otherFile),
        otherRows: lowest...highest)
    }
    guard let best else { return nil }
    self = best
  }

  /// The cells that are what the row so far above (below 0: below) should have.
  private static func fitting(
    _ chain: ArraySlice<StrayCell>, offset: Int
  ) -> (places: [Int], compared: Int) {
    var places: [Int] = []
    var compared = 0
    for index in chain.indices {
      let wanted = Int(chain[index].row) - offset
      for step in 1...OddChain.farthestShift {
        let other = offset > 0 ? index - step : index + step
        guard chain.indices.contains(other), Int(chain[other].row) == wanted else { continue }
        compared += 1
        if chain[other].other == chain[index].own { places.append(index) }
      }
    }
    return (places, compared)
  }

  private init(
    column: StrayCell.Column, file: Int, rows: ClosedRange<UInt32>, offset: Int, fitting: Int, compared: Int,
    otherFile: Int, otherRows: ClosedRange<UInt32>
  ) {
    self.column = column
    self.file = file
    self.rows = rows
    self.offset = offset
    self.fitting = fitting
    self.compared = compared
    self.otherFile = otherFile
    self.otherRows = otherRows
  }
}
