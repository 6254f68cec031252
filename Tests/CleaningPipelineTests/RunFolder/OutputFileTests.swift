import ByteText
import Testing

@testable import CleaningPipeline

@Suite("Output files")
struct OutputFileTests {
  @Test(
    "A file written by the disk's threads holds the bytes, and has the hash, of one that its caller wrote")
  func besideTheCaller() throws {
    try RunFolderTests.withFolder { root in
      let folder = try FolderHandle(making: root)
      for seed in UInt64(0)..<8 {
        var random = SeededGenerator(state: seed)
        let sizes = [
          0, 1, 4095, 4096, Disk.blockSize - 1, Disk.blockSize, Disk.blockSize + 1, 3 * Disk.blockSize,
        ]
        let pieces = (0..<12).map { _ in
          [UInt8](
            repeating: UInt8.random(in: 0...255, using: &random), count: sizes.randomElement(using: &random)!)
            + (0..<Int.random(in: 0...3000, using: &random)).map { _ in
              UInt8.random(in: 0...255, using: &random)
            }
        }
        var alone = try folder.createFile("a\(seed)")
        var beside = try OutputFile(
          "b\(seed)", inFolder: folder.descriptor, on: Disk(cachedBytes: seed % 3 << 20))
        for piece in pieces {
          try alone.write(piece.span, rows: 1)
          try beside.write(piece.span, rows: 1)
        }
        let (expected, written) = (try alone.finish(), try beside.finish())
        #expect(written.sha256 == expected.sha256 && written.bytes == expected.bytes, "seed \(seed)")
        #expect(written.rows == pieces.count)
        let onDisk = try #require(FileHash.sha256(of: root + "/b\(seed)"))
        #expect(onDisk.sha256 == expected.sha256 && onDisk.bytes == expected.bytes, "seed \(seed)")
      }
    }
  }

  /// SplitMix64: the same pieces in every run of the test.
  private struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9e37_79b9_7f4a_7c15
      var z = state
      z = (z ^ z >> 30) &* 0xbf58_476d_1ce4_e5b9
      z = (z ^ z >> 27) &* 0x94d0_49bb_1331_11eb
      return z ^ z >> 31
    }
  }
}
