import ByteText
import Glibc

/// A document of one-byte characters turned into UTF-8 as it is read, so that places in it, and the bytes kept of what
/// is broken, belong together. Offsets behind it count the UTF-8 bytes.
///
/// What the encoding has no character for becomes U+FFFD.
final class IconvSource: ByteSource {
  private let narrow: any ByteSource
  private let converter: iconv_t
  private var input = ByteBuffer()

  /// - Parameter encoding: one that the C library knows; nil is returned for any other.
  init?(_ narrow: any ByteSource, encoding: String) {
    guard let converter = iconv_open("UTF-8", encoding), Int(bitPattern: converter) != -1 else { return nil }
    self.narrow = narrow
    self.converter = converter
  }

  deinit { iconv_close(converter) }

  func read(upTo count: Int, into buffer: inout ByteBuffer) throws(ReadingError) -> Int {
    let before = buffer.count
    // A byte becomes at most three: an eighth of what is asked for never makes more than that.
    let wanted = max(count / 8, 16)
    while buffer.count == before {
      input.removeAll()
      let isEnd = try narrow.fill(&input, to: wanted)
      convert(into: &buffer)
      if isEnd {
        // A base letter may be held back, waiting for a mark to compose with.
        flush(into: &buffer)
        break
      }
    }
    return buffer.count - before
  }

  private func convert(into buffer: inout ByteBuffer) {
    let count = input.count
    var done = 0
    while done < count {
      _ = buffer.append(upTo: (count - done) * 8 + 16) { room in
        // iconv reads `input` up to `count` and never writes to it; `room` is as long as it is told.
        let start = input.withUnsafeBytes { UnsafeMutablePointer(mutating: $0.baseAddress.unsafelyUnwrapped) }
        return (start + done).withMemoryRebound(to: CChar.self, capacity: count - done) { source in
          room.baseAddress.unsafelyUnwrapped.withMemoryRebound(to: CChar.self, capacity: room.count) {
            target in
            var (from, to): (UnsafeMutablePointer<CChar>?, UnsafeMutablePointer<CChar>?) = (source, target)
            var (left, free) = (count - done, room.count)
            _ = iconv(converter, &from, &left, &to, &free)
            done = count - left
            return room.count - free
          }
        }
      }
      if done < count {
        buffer.append("\u{fffd}" as String)
        done += 1
      }
    }
  }

  private func flush(into buffer: inout ByteBuffer) {
    _ = buffer.append(upTo: 16) { room in
      room.baseAddress.unsafelyUnwrapped.withMemoryRebound(to: CChar.self, capacity: room.count) { target in
        var to: UnsafeMutablePointer<CChar>? = target
        var free = room.count
        _ = iconv(converter, nil, nil, &to, &free)
        return room.count - free
      }
    }
  }
}
