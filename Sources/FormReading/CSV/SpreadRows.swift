import ByteText

extension FormFile {
  /// How far apart the places lie that rows are taken from, at least, and how many there are, at most.
  private static let spacing = 64 << 10
  private static let places = 64
  /// Bytes read at a place: some ten rows.
  private static let bytesAtPlace = 4 << 10

  /// Rows from all over a plain file, for what its first rows do not show: lists pasted together, the later ones in
  /// another encoding.
  ///
  /// At each place only lines are taken that are rows by themselves, as nobody knows whether a quote is open there: whole ones,
  /// with as many cells as the table, and every quote closed.
  ///
  /// - Parameters:
  ///   - columns: the cells of a row.
  ///   - start: about how many bytes have been looked at already, from the file's beginning.
  /// - Returns: raw cells; nothing of a packed file, which cannot be entered in its middle.
  /// - Complexity: O(1): at most 64 places of 4 KiB.
  public func spreadRows(
    dialect: CSVDialect, columns: Int, behind start: Int
  ) throws(ReadingError) -> [[[UInt8]]] {
    guard hasRandomAccess, columns > 1 else { return [] }
    let source = try FileSource(path: path, name: name)
    guard let size = source.byteCount.map(Int.init), size - start >= Self.spacing else { return [] }
    let step = max(Self.spacing, (size - start) / Self.places)
    var rows: [[[UInt8]]] = []
    for place in stride(from: size - Self.bytesAtPlace, to: start, by: -step) {
      var bytes = ByteBuffer()
      try source.read(at: UInt64(place), count: Self.bytesAtPlace, into: &bytes)
      let lines = bytes.withUnsafeBytes { Array($0) }.split {
        $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r")
      }
      // The first and the last line may be parts of one.
      for line in lines.dropFirst().dropLast() {
        if let cells = cells(of: line, dialect), cells.count == columns { rows.append(cells) }
      }
    }
    return rows
  }

  /// The cells of a line that is a row by itself; nil where a quote is left open or stands inside a cell.
  private func cells(of line: ArraySlice<UInt8>, _ dialect: CSVDialect) -> [[UInt8]]? {
    var cells: [[UInt8]] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var index = line.startIndex
    while index < line.endIndex {
      let byte = line[index]
      if byte == dialect.escape { return nil }
      if byte == dialect.quote {
        if isQuoted, index + 1 < line.endIndex, line[index + 1] == byte {
          cell.append(byte)
          index += 1
        } else if isQuoted || cell.isEmpty {
          isQuoted.toggle()
        } else {
          return nil
        }
      } else if byte == dialect.delimiter, !isQuoted {
        cells.append(cell)
        cell = []
      } else {
        cell.append(byte)
      }
      index += 1
    }
    cells.append(cell)
    return isQuoted ? nil : cells
  }
}
