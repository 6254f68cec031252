import ByteText

/// UTF-16 turned into UTF-8 as it is read: a CSV or an export saved as "Unicode text".
///
/// Delimiters and quotes are two bytes long there, so this comes before splitting. Half a surrogate pair and a lone
/// last byte become U+FFFD. Offsets behind it count the UTF-8 bytes.
final class UTF16Source: ByteSource {
  private let wide: any ByteSource
  private let isBigEndian: Bool
  private var input = ByteBuffer()
  private var isEnd = false
  private var isFirst = true

  init(_ wide: any ByteSource, isBigEndian: Bool) {
    self.wide = wide
    self.isBigEndian = isBigEndian
  }

  func read(upTo count: Int, into buffer: inout ByteBuffer) throws(ReadingError) -> Int {
    let before = buffer.count
    // A unit of two bytes becomes at most three: this much input never makes more than `count` bytes. Readers ask
    // for far more than a handful; the smallest step still holds a surrogate pair.
    let units = max(count / 3, 2)
    while buffer.count == before {
      if !isEnd { isEnd = try wide.fill(&input, to: units * 2) }
      guard input.count > 0 else { return 0 }
      transcode(into: &buffer)
    }
    return buffer.count - before
  }

  private func transcode(into buffer: inout ByteBuffer) {
    var at = 0
    while at + 1 < input.count {
      let unit = self.unit(at: at)
      if isFirst, unit == 0xfeff {
        at += 2
      } else if unit & 0xfc00 == 0xd800 {
        guard at + 3 < input.count || isEnd else { break }
        let low = at + 3 < input.count ? self.unit(at: at + 2) : 0
        if low & 0xfc00 == 0xdc00 {
          append(0x10000 + (UInt32(unit & 0x3ff) << 10 | UInt32(low & 0x3ff)), to: &buffer)
          at += 4
        } else {
          append(0xfffd, to: &buffer)
          at += 2
        }
      } else {
        append(unit & 0xfc00 == 0xdc00 ? 0xfffd : UInt32(unit), to: &buffer)
        at += 2
      }
      isFirst = false
    }
    if isEnd, at < input.count {
      append(0xfffd, to: &buffer)
      at = input.count
    }
    keepRest(from: at)
  }

  private func unit(at index: Int) -> UInt16 {
    let first = UInt16(input[index])
    let second = UInt16(input[index + 1])
    return isBigEndian ? first << 8 | second : second << 8 | first
  }

  private func keepRest(from start: Int) {
    let rest = (start..<input.count).map { input[$0] }  // at most three bytes
    input.removeAll()
    for byte in rest { input.append(byte) }
  }

  private func append(_ scalar: UInt32, to buffer: inout ByteBuffer) {
    switch scalar {
    case ..<0x80: buffer.append(UInt8(scalar))
    case ..<0x800:
      buffer.append(UInt8(0xc0 | scalar >> 6))
      buffer.append(UInt8(0x80 | scalar & 0x3f))
    case ..<0x10000:
      buffer.append(UInt8(0xe0 | scalar >> 12))
      buffer.append(UInt8(0x80 | scalar >> 6 & 0x3f))
      buffer.append(UInt8(0x80 | scalar & 0x3f))
    default:
      buffer.append(UInt8(0xf0 | scalar >> 18))
      buffer.append(UInt8(0x80 | scalar >> 12 & 0x3f))
      buffer.append(UInt8(0x80 | scalar >> 6 & 0x3f))
      buffer.append(UInt8(0x80 | scalar & 0x3f))
    }
  }
}
