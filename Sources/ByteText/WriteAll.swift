import Glibc

/// Writes all bytes to a file, however many calls that takes and whatever signal comes in between.
///
/// - Parameter start: where in the file; nil: where it stands, as a pipe or terminal has it.
/// - Returns: what went wrong; nil when all is written.
public func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32, at start: UInt64? = nil) -> Int32?
{
  var done = 0
  while done < bytes.count {
    // `done` is below the count, so the rest lies inside the buffer.
    let rest = UnsafeRawBufferPointer(rebasing: bytes[done...])
    let written =
      if let start {
        pwrite(descriptor, rest.baseAddress, rest.count, off_t(start) + off_t(done))
      } else {
        write(descriptor, rest.baseAddress, rest.count)
      }
    if written < 0, errno == EINTR { continue }
    // A disk that takes nothing and says nothing fails too.
    guard written > 0 else { return written < 0 ? errno : EIO }
    done += written
  }
  return nil
}
