import ByteText
import ResidentModel

/// Columns behind those of the file that titles between its rows fill: the commune whose people follow.
public struct TitledColumns: RowContext {
  /// What the rows below some titles have in the columns.
  ///
  /// - `titles`: the rows that stand one below the other, the cells of each as they are in the file.
  /// - `above`: what the rows above them have in the columns.
  /// - Returns: nil where the titles say nothing of it.
  public typealias Judge = @Sendable (_ titles: [[[UInt8]]], _ above: [[UInt8]]) -> [[UInt8]]?

  private let finding: FindingCode
  private let judge: Judge
  private var values: [[UInt8]]
  /// Titles below the last row, or above the first one.
  private var titles: [[[UInt8]]] = []
  /// The last ones that the judge was asked of, as they head each page.
  private var asked: (titles: [[[UInt8]]], above: [[UInt8]], answer: [[UInt8]]?)?

  /// - Parameters:
  ///   - finding: of the first row below titles that say something else than those before.
  public init(count: Int, finding: FindingCode, judge: @escaping Judge) {
    self.finding = finding
    self.judge = judge
    values = Array(repeating: [], count: count)
  }

  /// - Complexity: O(cells).
  public mutating func pass(through batch: inout FormBatch) {
    let titles = batch.titles.map { title in
      (title.record, title.cells.map { cell in batch.text.bytes(cell) })
    }
    // Before columns are added, as the values need places in the batch's text.
    var changes: [(row: Int, cells: [ByteRange])] = []
    let first = values.map { batch.place($0) }
    var next = 0
    for row in batch.rows.indices where next < titles.count || !self.titles.isEmpty {
      while next < titles.count, titles[next].0 < batch.rows[row].record {
        self.titles.append(titles[next].1)
        next += 1
      }
      guard let found = takeTitles(), found != values else { continue }
      values = found
      changes.append((row, found.map { batch.place($0) }))
      batch.findings.append(Finding(finding, row: row))
    }
    for title in titles[next...] { self.titles.append(title.1) }
    var (current, change) = (first, 0)
    batch.addColumns(values.count) { row, cells in
      if change < changes.count, changes[change].row == row {
        current = changes[change].cells
        change += 1
      }
      cells += current
    }
  }

  private mutating func takeTitles() -> [[UInt8]]? {
    guard !titles.isEmpty else { return nil }
    defer { titles = [] }
    if let asked, asked.titles == titles, asked.above == values { return asked.answer }
    let answer = judge(titles, values)
    asked = (titles, values, answer)
    return answer
  }
}

extension ByteBuffer {
  fileprivate borrowing func bytes(_ range: ByteRange) -> [UInt8] {
    span(range).withUnsafeBufferPointer { Array($0) }
  }
}
