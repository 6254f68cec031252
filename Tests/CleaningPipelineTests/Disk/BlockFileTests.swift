import ByteText
import Glibc
import Testing
import Threading

@testable import CleaningPipeline

@Suite("Files written in blocks")
struct BlockFileTests {
  @Test(
    "What was appended is read back, wherever it begins and whether it fills pages or not",
    arguments: [true, false])
  func readBack(onDisk: Bool) throws {
    try RunFolderTests.withFolder { root in
      let folder = try FolderHandle(making: root)
      let file = try BlockFile(
        creating: "pieces", inFolder: folder.descriptor, on: onDisk ? Disk(cachedBytes: 1 << 20) : nil)
      var pieces: [(offset: UInt64, bytes: [UInt8])] = []
      for (number, count) in [1, 5000, 70_000, 4096, 1 << 20, 3_000_001, 0, 200_000].enumerated() {
        if number % 2 == 0 { try file.pad() }
        let piece = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ number) }
        pieces.append((file.end, piece))
        try Self.append(piece, to: file)
      }
      try file.flush()
      // What comes behind a flush joins on to it.
      let last = [UInt8](repeating: 9, count: 1_500_000)
      pieces.append((file.end, last))
      try Self.append(last, to: file)
      try file.flush()
      for (offset, bytes) in pieces {
        var buffer = ByteBuffer()
        try file.read(at: offset, count: bytes.count, into: &buffer)
        #expect(buffer.withUnsafeBytes { $0.elementsEqual(bytes) }, "at \(offset)")
      }
    }
  }

  @Test("What was never written is told of, behind the cache as in it", arguments: [true, false])
  func behindTheEnd(onDisk: Bool) throws {
    try RunFolderTests.withFolder { root in
      let folder = try FolderHandle(making: root)
      let file = try BlockFile(
        creating: "short", inFolder: folder.descriptor, on: onDisk ? Disk(cachedBytes: 0) : nil)
      try Self.append([UInt8](repeating: 7, count: 100_000), to: file)
      try file.flush()
      for (offset, count) in [(UInt64(0), 100_001), (4096, 98_304), (102_400, 1)] {
        var buffer = ByteBuffer(pages: 0)
        #expect(throws: RunFolderFault.cannotRead(path: "short", errno: EIO)) {
          try file.read(at: offset, count: count, into: &buffer)
        }
      }
    }
  }

  @Test("The next piece after padding begins with a page")
  func padding() throws {
    try RunFolderTests.withFolder { root in
      let folder = try FolderHandle(making: root)
      let file = try BlockFile(creating: "padded", inFolder: folder.descriptor, on: Disk(cachedBytes: 0))
      for count in [1, 4095, 4096, 4097, 1_048_575] {
        try Self.append([UInt8](repeating: 1, count: count), to: file)
        try file.pad()
        #expect(file.end % 4096 == 0)
      }
    }
  }

  @Test(
    "The disk's threads do all that was handed over before they are waited for, however little may lie undone"
  )
  func threads() throws {
    for longest in [1, 3, .max] {
      let threads = DiskThreads(count: 4, longest: longest)
      let done = Counter()
      for _ in 0..<200 { threads.submit { done.count.change { $0 += 1 } } }
      threads.drain()
      #expect(done.count.change { $0 } == 200)
    }
  }

  private final class Counter: Sendable {
    let count = Monitor(0)
  }

  private static func append(_ bytes: [UInt8], to file: BlockFile) throws {
    try bytes.span.withUnsafeBytes { bytes throws(RunFolderFault) in try file.append(bytes) }
  }
}
