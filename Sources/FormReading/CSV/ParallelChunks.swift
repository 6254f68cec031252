import ByteText
import Threading

/// The chunks of an ordinary file, each read and taken apart by its worker alone.
///
/// The data are divided into windows of equal length; the records that begin in a window are its chunk. A worker claims
/// the next window, guesses where the first record in it begins, reads on from there and finds the records, all of it
/// beside the other workers. Then, window by window, the guess is held against where the chunk before really ended. That
/// comparison is all that happens in order, and it alone decides: a wrong guess (behind a quote that was never closed,
/// say) costs reading the window again, never a row.
final class ParallelChunks: ChunkFeed {
  private let file: FileSource
  private let source: UInt32
  private let data: Range<UInt64>
  private let windowBytes: UInt64
  private let rules: CSVRules
  private let windows: WorkQueue
  private let frontier: InTurn<Frontier, ReadingError>

  /// How far the file has been given out.
  private struct Frontier {
    var end: UInt64
    var chunk: UInt32 = 0
  }

  /// Bytes read beyond a window at first: the last record that begins in it mostly ends there.
  private static let overhang: UInt64 = 4 << 10
  /// Bytes looked through for the first record: in most files some twenty lines, then what a long cell may take.
  private static let probes: [UInt64] = [8 << 10, 128 << 10]

  /// - Parameters:
  ///   - data: from the first record of data to the file's end. What is added to the file later is not read.
  init(_ file: FileSource, source: UInt32, data: Range<UInt64>, chunkBytes: Int, rules: CSVRules) {
    self.file = file
    self.source = source
    self.data = data
    self.rules = rules
    windowBytes = UInt64(chunkBytes)
    windows = WorkQueue(count: (data.count + chunkBytes - 1) / chunkBytes)
    // Cannot be thrown: every window is claimed inside `work`.
    frontier = InTurn(Frontier(end: data.lowerBound), lost: ReadingError(.changed, file: file.name))
  }

  func next(into batch: inout FormBatch) throws(ReadingError) -> UInt64? {
    try frontier.work { () throws(ReadingError) -> UInt64? in
      while let number = windows.take() {
        let start = data.lowerBound + UInt64(number) * windowBytes
        let window = start..<min(start + windowBytes, data.upperBound)
        if let start = try take(window, number: number, into: &batch) { return start }
        batch.clear()
      }
      return nil
    }
  }

  /// - Returns: where the window's first record begins; nil when none does.
  private func take(
    _ window: Range<UInt64>, number: Int, into batch: inout FormBatch
  ) throws(ReadingError) -> UInt64? {
    let guess = try guessStart(of: window, reading: &batch.text)
    var end: UInt64 = 0
    if let guess { end = try findRecords(from: guess, to: window.upperBound, into: &batch) }
    return try frontier.inTurn(number) { (frontier) throws(ReadingError) in
      let start = frontier.end
      guard start < window.upperBound else { return nil }
      if start != guess {
        batch.text.removeAll()
        end = try findRecords(from: start, to: window.upperBound, into: &batch)
      }
      batch.number(frontier.chunk, of: source)
      frontier.end = end
      frontier.chunk += 1
      return start
    }
  }

  /// Where the first record of a window seems to begin. Then `text` holds the bytes from there on; else it is empty.
  private func guessStart(
    of window: Range<UInt64>, reading text: inout ByteBuffer
  ) throws(ReadingError) -> UInt64? {
    guard window.lowerBound > data.lowerBound else { return data.lowerBound }
    // A record begins with the window when the byte before it ends a line.
    let first = window.lowerBound - 1
    for probe in Self.probes {
      try read(first..<min(first + probe, data.upperBound), into: &text)
      guard let offset = likelyRecordStart(in: &text) else { continue }
      guard first + UInt64(offset) < window.upperBound else { break }
      text.removePrefix(offset)
      return first + UInt64(offset)
    }
    text.removeAll()
    return nil
  }

  private func likelyRecordStart(in text: inout ByteBuffer) -> Int? {
    let count = text.count
    text.appendPadding()
    defer { text.truncate(to: count) }
    return text.withUnsafeBytes {
      // Readable behind `count`, where the padding stands; there are bytes, as no window is empty.
      CarefulScan(bytes: $0.baseAddress.unsafelyUnwrapped, limit: count, isEnd: false, rules: rules)
        .likelyRecordStart()
    }
  }

  /// Reads the records that begin in `start..<stop`, whole.
  ///
  /// - Parameter batch: its text holds the file's bytes from `start` on, or nothing yet.
  /// - Returns: where the last of them ends.
  private func findRecords(
    from start: UInt64, to stop: UInt64, into batch: inout FormBatch
  ) throws(ReadingError) -> UInt64 {
    var overhang = Self.overhang
    while true {
      let bytes = start..<min(stop + overhang, data.upperBound)
      try read(bytes, into: &batch.text)
      let isEnd = start + UInt64(batch.text.count) >= data.upperBound
      let end = batch.findRecords(isEnd: isEnd, stop: Int(stop - start), rules: rules)
      if isEnd || start + UInt64(end) >= stop {
        batch.text.truncate(to: end)
        return start + UInt64(end)
      }
      overhang = max(overhang, UInt64(batch.text.count)) * 2
    }
  }

  /// Appends those bytes of the range that `text`, which begins with the range, does not hold.
  private func read(_ bytes: Range<UInt64>, into text: inout ByteBuffer) throws(ReadingError) {
    let missing = bytes.count - text.count
    guard missing > 0 else { return }
    try file.read(at: bytes.lowerBound + UInt64(text.count), count: missing, into: &text)
    guard text.count == bytes.count else {
      throw ReadingError(.changed, file: file.name, byteOffset: bytes.lowerBound + UInt64(text.count))
    }
  }
}

extension CarefulScan {
  /// Where a record seems to begin, behind the first line break: the first line from which to one that fits the table
  /// every quote has its pair.
  func likelyRecordStart() -> Int? {
    guard case .line(let fitting) = nextFittingLine(after: 0, before: limit) else { return nil }
    var start = fitting
    var isInsideQuotes = false
    for at in stride(from: fitting - 1, to: 0, by: -1) {
      if rules.hasQuote, bytes[at] == rules.quote { isInsideQuotes.toggle() }
      let beginsLine = bytes[at - 1] == 0x0a || bytes[at - 1] == 0x0d && bytes[at] != 0x0a
      if beginsLine, !isInsideQuotes { start = at }
    }
    return start
  }
}
