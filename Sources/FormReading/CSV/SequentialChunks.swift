import ByteText
import Synchronization

/// The chunks of bytes that come only in order: standard input, packed files, transcoded ones.
///
/// Under a lock a chunk is read and its records are found, which settles where the next one begins. What the caller does
/// with the records happens beside the others.
final class SequentialChunks: ChunkFeed {
  private let rules: CSVRules
  private let chunkBytes: Int
  private let scan: Mutex<ChunkScan>

  /// - Parameter dataStart: where the first record of data begins.
  init(
    _ bytes: sending any ByteSource, source: UInt32, dataStart: UInt64, chunkBytes: Int, rules: CSVRules
  ) throws(ReadingError) {
    self.rules = rules
    self.chunkBytes = chunkBytes
    scan = Mutex(try ChunkScan(source: bytes, number: source, offset: dataStart))
  }

  func next(into batch: inout FormBatch) throws(ReadingError) -> UInt64? {
    try scan.withLock { (scan) throws(ReadingError) in
      try scan.next(into: &batch, chunkBytes: chunkBytes, rules: rules)
    }
  }
}

/// Where reading stands.
private struct ChunkScan: ~Copyable {
  private let source: any ByteSource
  private let sourceNumber: UInt32
  private var offset: UInt64
  private var chunk: UInt32 = 0
  /// Bytes behind the last chunk's last record.
  private var carry: ByteBuffer
  private var isEnd = false

  /// - Parameter offset: where the first record of data begins. What stands above it is read and dropped: it is small.
  init(source: sending any ByteSource, number: UInt32, offset: UInt64) throws(ReadingError) {
    var top = ByteBuffer()
    _ = try source.fill(&top, to: Int(offset))
    // A transcoder gives whole characters, and so a few bytes beyond what it was asked for: they are data.
    top.removePrefix(min(Int(offset), top.count))
    self.source = source
    sourceNumber = number
    self.offset = offset
    carry = top
  }

  mutating func next(
    into batch: inout FormBatch, chunkBytes: Int, rules: CSVRules
  ) throws(ReadingError) -> UInt64? {
    batch.text.append(carry.span)
    carry.removeAll()
    var wanted = chunkBytes
    while true {
      if !isEnd { isEnd = try source.fill(&batch.text, to: wanted) }
      let count = batch.text.count
      guard count > 0 else { return nil }
      let end = batch.findRecords(isEnd: isEnd, rules: rules)
      if batch.structure.recordCount == 0 {
        // One record is longer than the chunk.
        wanted = max(wanted, count) * 2
        continue
      }
      carry.append(batch.text.span.extracting(end..<count))
      batch.text.truncate(to: end)
      batch.number(chunk, of: sourceNumber)
      defer {
        chunk += 1
        offset += UInt64(end)
      }
      return offset
    }
  }
}
