import ByteText

/// Where bytes come from, in order: a file, the output of a decompressor, the output of a transcoder.
///
/// Used by one thread at a time; its owner holds a lock.
protocol ByteSource: AnyObject {
  /// Appends up to `count` bytes, and a few more to finish a character. Returns how many; 0 only at the end.
  func read(upTo count: Int, into buffer: inout ByteBuffer) throws(ReadingError) -> Int
}

/// A decompressor: what it has taken in and given out so far.
protocol UnpackingSource: ByteSource {
  var packedBytes: UInt64 { get }
  var unpackedBytes: UInt64 { get }
}

extension ByteSource {
  /// Appends bytes until `count` stand in the buffer, or the source ends.
  ///
  /// - Returns: whether the source has ended.
  func fill(_ buffer: inout ByteBuffer, to count: Int) throws(ReadingError) -> Bool {
    while buffer.count < count {
      if try read(upTo: count - buffer.count, into: &buffer) == 0 { return true }
    }
    return false
  }
}
