import ByteText
import CleaningPipeline
import Glibc

/// The two standard streams. Standard output holds the answer, standard error everything else.
enum Terminal {
  /// The reader of standard output went away, or its disk is full.
  struct Closed: Error {}

  static func print(_ line: String) throws(Closed) {
    try write((line + "\n").utf8.span)
  }

  /// Writes all bytes to standard output.
  static func write(_ bytes: borrowing Span<UInt8>) throws(Closed) {
    if !write(bytes, to: STDOUT_FILENO) { throw Closed() }
  }

  /// Writes a line to standard error. A message that cannot be shown is no reason to stop.
  static func say(_ line: String) {
    _ = write((line + "\n").utf8.span, to: STDERR_FILENO)
  }

  private static func write(_ bytes: borrowing Span<UInt8>, to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { writeAll($0, to: descriptor) == nil }
  }
}
