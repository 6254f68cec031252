import ByteText
import Glibc
import Testing

@Suite("Writing all bytes")
struct WriteAllTests {
  private static let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }

  @Test("What a pipe takes piece by piece arrives whole")
  func pipe() async {
    var ends: [Int32] = [0, 0]
    #expect(Glibc.pipe(&ends) == 0)
    let (reading, writing) = (ends[0], ends[1])
    // More than a pipe holds, so that the writer has to wait for the reader.
    let reader = Task.detached {
      var read: [UInt8] = []
      var chunk = [UInt8](repeating: 0, count: 5000)
      while case let count = Glibc.read(reading, &chunk, chunk.count), count > 0 {
        read += chunk.prefix(count)
      }
      return read
    }
    #expect(Self.bytes.withUnsafeBytes { writeAll($0, to: writing) } == nil)
    close(writing)
    #expect(await reader.value == Self.bytes)
    close(reading)
  }

  @Test("A full disk, and a descriptor that takes nothing, are told by their number")
  func failures() {
    let full = open("/dev/full", O_WRONLY)
    #expect(Self.bytes.withUnsafeBytes { writeAll($0, to: full) } == ENOSPC)
    close(full)
    let unwritable = open("/dev/null", O_RDONLY)
    #expect(Self.bytes.withUnsafeBytes { writeAll($0, to: unwritable) } == EBADF)
    #expect(writeAll(UnsafeRawBufferPointer(start: nil, count: 0), to: unwritable) == nil)
    close(unwritable)
  }

  @Test("Bytes for a place in a file stand there, what is before it stays")
  func places() {
    var name = Array("/tmp/dancu-write-XXXXXX".utf8CString)
    let file = mkstemp(&name)
    unlink(name)
    defer { close(file) }
    #expect(writeAll(UnsafeRawBufferPointer(start: nil, count: 0), to: file, at: 9) == nil)
    let (first, second): ([UInt8], [UInt8]) = ([1, 2, 3, 4], [8, 9])
    #expect(first.withUnsafeBytes { writeAll($0, to: file, at: 0) } == nil)
    #expect(second.withUnsafeBytes { writeAll($0, to: file, at: 3) } == nil)
    var found = [UInt8](repeating: 0, count: 8)
    #expect(pread(file, &found, 8, 0) == 5)
    #expect(found.prefix(5) == [1, 2, 3, 8, 9])
  }
}
