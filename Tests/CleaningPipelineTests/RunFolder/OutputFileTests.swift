import ByteText
import Testing

@testable import CleaningPipeline

@Suite("Output files")
struct OutputFileTests {
  @Test("Regions written in any order give the file, and the hash, that writing in order gives")
  func regionsInAnyOrder() throws {
    try RunFolderTests.withFolder { root in
      let folder = try FolderHandle(making: root)
      for seed in UInt64(0)..<20 {
        var random = SeededGenerator(state: seed)
        let pieces = (0..<40).map { _ in
          (0..<Int.random(in: 1...3000, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random)
          }
        }
        var inOrder = try folder.createFile("a\(seed)")
        var claimed = try folder.createFile("b\(seed)")
        var regions: [(OutputRegion, [UInt8])] = []
        for piece in pieces {
          try inOrder.write(piece.span, rows: 1)
          if Bool.random(using: &random) {
            try claimed.write(piece.span, rows: 1)
          } else {
            regions.append((try claimed.claim(piece.span, rows: 1), piece))
          }
        }
        for (region, piece) in regions.shuffled(using: &random) { try region.write(piece.span) }
        let (expected, written) = (try inOrder.finish(), try claimed.finish())
        #expect(written.sha256 == expected.sha256 && written.bytes == expected.bytes, "seed \(seed)")
        #expect(written.rows == pieces.count)
        let onDisk = try #require(FileHash.sha256(of: root + "/b\(seed)"))
        #expect(onDisk.sha256 == expected.sha256, "seed \(seed)")
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
