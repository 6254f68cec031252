import ByteText

@testable import FormReading

/// Bytes in memory as a source.
final class ArraySource: ByteSource {
  private let bytes: [UInt8]
  private var at = 0
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func read(upTo count: Int, into buffer: inout ByteBuffer) -> Int {
    let end = min(at + count, bytes.count)
    bytes[at..<end].withUnsafeBufferPointer { buffer.append(bytes: $0) }
    defer { at = end }
    return end - at
  }
}
