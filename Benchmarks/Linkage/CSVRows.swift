import RecordLinkage

/// Rows of a plain comma-separated file (no quoting), by column name, with the key in column `key`.
struct CSVRows {
  let segment: RecordSegment
  private(set) var personOf: [UInt32] = []

  init(text: String, layout: RowLayout) {
    segment = RecordSegment(layout: layout)
    let lines = text.split(separator: "\n")
    let header = lines[0].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let columns = header.map { layout.index(of: $0) }
    var people: [Substring: UInt32] = [:]
    for line in lines.dropFirst() {
      let row = segment.appendRow()
      for (index, cell) in line.split(separator: ",", omittingEmptySubsequences: false).enumerated() {
        if header[index] == "key" {
          personOf.append(people[cell, default: UInt32(people.count)])
          people[cell] = personOf[personOf.count - 1]
        }
        guard let column = columns[index], !cell.isEmpty else { continue }
        let definition = layout.columns[column.rawValue]
        switch definition.kind {
        case .text: segment.set(row, column, text: Array(cell.utf8).span)
        default: segment.set(row, column, UInt64(cell) ?? 0)
        }
      }
    }
  }
}
