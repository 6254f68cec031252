import ByteText

/// Where a reader's chunks come from: runs of whole records, one behind the other, each given to one worker.
///
/// What the chunks are depends on the file and the settings alone; any number of workers may ask at once.
protocol ChunkFeed: Sendable {
  /// Fills the batch's text with the next chunk, its `structure` with that chunk's records, and numbers it.
  ///
  /// - Returns: where the chunk stands in the source; nil at the end.
  func next(into batch: inout FormBatch) throws(ReadingError) -> UInt64?
}

extension FormBatch {
  /// Finds the records of `text` that begin before `stop`. See `RecordStructure.findRecords`.
  mutating func findRecords(
    isEnd: Bool, stop: Int = .max, recordLimit: Int = .max, rules: CSVRules
  ) -> Int {
    let count = text.count
    if isEnd { text.append(0x0a) }
    text.appendPadding()
    // The text is not changed before the pointer's last use; at least 128 bytes are readable behind `count`.
    let bytes = text.withUnsafeBytes { $0.baseAddress.unsafelyUnwrapped }
    let end = structure.findRecords(
      bytes, count: count, isEnd: isEnd, stop: stop, recordLimit: recordLimit, rules: rules)
    text.truncate(to: count)
    return end
  }

  mutating func number(_ chunk: UInt32, of source: UInt32) {
    index = BatchIndex()
    index.source = source
    index.chunk = chunk
  }
}

extension ByteBuffer {
  /// Zeros behind the contents, which kernels may read and find nothing in.
  mutating func appendPadding() {
    for _ in 0..<128 { append(0) }
  }
}
