import ByteText

extension RecordSegment {
  /// Writes the rows as they lie in memory.
  public func write(to values: inout ValueWriter) throws {
    try values.append(count)
    // Both slabs hold at least `count` rows.
    try values.append(raw: UnsafeRawBufferPointer(start: hot.base, count: count * layout.hotStride))
    try values.append(raw: UnsafeRawBufferPointer(start: cold.base, count: count * layout.coldStride))
    try texts.write(to: &values)
  }

  /// Reads back the rows of a segment of the same layout.
  public convenience init(
    layout: RowLayout, spill: SpillFolder? = nil, from values: inout ValueReader
  ) throws {
    let rows: Int = try values.value()
    guard rows >= 0, rows < UInt32.max else { throw ValueReader.Ended() }
    self.init(layout: layout, capacity: rows, spill: spill)
    for _ in 0..<rows { _ = appendRow() }
    // The slabs were made for `rows` rows.
    try values.read(into: UnsafeMutableRawBufferPointer(start: hot.base, count: rows * layout.hotStride))
    try values.read(into: UnsafeMutableRawBufferPointer(start: cold.base, count: rows * layout.coldStride))
    try setTexts(TextTable(from: &values))
  }
}

extension TextTable {
  fileprivate func write(to values: inout ValueWriter) throws {
    try values.append(count - 1)
    for id in 1..<UInt32(max(1, count)) {
      try withText(id) { text in
        try values.append(text.count)
        try values.append(raw: UnsafeRawBufferPointer(text))
      }
    }
  }

  /// The texts come in the order of their ids, so that each gets its own again.
  fileprivate init(from values: inout ValueReader) throws {
    self.init()
    for _ in 0..<(try values.value(Int.self)) {
      let text: [UInt8] = try values.array()
      _ = text.withUnsafeBufferPointer { intern(buffer: $0) }
    }
  }
}
