import Glibc
import Testing

@testable import ByteText

@Suite("Arrays in pages, spill files")
struct PagedArrayTests {
  /// A private folder; empty again when the test is over, as spill files have no name.
  private final class Folder {
    let path: String

    init() {
      var template = Array("/tmp/spill-test-XXXXXX".utf8CString)
      path = mkdtemp(&template).map { String(cString: $0) } ?? ""
    }

    deinit { rmdir(path) }
  }

  @Test(
    "Pieces and single values come back as they were appended, in memory and in files",
    arguments: [false, true])
  func pieces(isSpilled: Bool) throws {
    let folder = Folder()
    let spill = isSpilled ? SpillFolder(path: folder.path) : nil
    for seed in UInt64(0)..<8 {
      var state = seed &* 0x9e37_79b9_7f4a_7c15 | 1
      func next(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1
        return Int(state >> 33) % bound
      }
      var array = PagedArray<UInt32>(in: spill)
      var expected: [(place: Int, values: [UInt32])] = []
      // Now and then a piece is longer than a page.
      for piece in 0..<60 {
        let count = piece % 20 == 7 ? PagedArray<UInt32>.pageCapacity + next(1000) : next(40_000)
        let values = (0..<count).map { _ in UInt32(next(1 << 30)) }
        let place =
          piece % 2 == 0
          ? array.append(contentsOf: values.span) : array.appendPiece(of: count) { values[$0] }
        expected.append((place, values))
        if piece % 5 == 0 {
          expected.append((array.count, [UInt32(piece)]))
          array.append(UInt32(piece))
        }
        if piece % 11 == 0 { spill?.releaseResident() }
      }
      for (place, values) in expected {
        let span = array.span(place..<place + values.count)
        #expect(span.count == values.count)
        #expect(values.indices.allSatisfy { span[$0] == values[$0] }, "seed \(seed)")
        if let last = values.indices.last { #expect(array[place + last] == values[last]) }
      }
    }
  }

  @Test(
    "Pages that are taken over hold their values behind those that were there, and more is appended behind both"
  )
  func joined() {
    for counts in [(0, 10), (10, 0), (300_000, 7), (7, 600_000), (1 << 20, 1 << 20)] {
      var first = PagedArray<UInt32>()
      var second = PagedArray<UInt32>()
      for value in 0..<counts.0 { first.append(UInt32(value)) }
      for value in 0..<counts.1 { second.append(UInt32(value) | 1 << 31) }
      let start = first.append(pagesOf: second)
      first.append(5)
      #expect((0..<counts.0).allSatisfy { first[$0] == UInt32($0) })
      #expect((0..<counts.1).allSatisfy { first[start + $0] == UInt32($0) | 1 << 31 })
      #expect(first[first.count - 1] == 5)
    }
  }

  @Test("What is written to a spilled mapping is there after its pages were let go of")
  func releasedPages() {
    let folder = Folder()
    let spill = SpillFolder(path: folder.path)
    let mapping = PageMapping(bytes: 1 << 20, in: spill)
    for offset in stride(from: 0, to: 1 << 20, by: 4096) {
      mapping.base.storeBytes(of: UInt64(offset) &* 31, toByteOffset: offset, as: UInt64.self)
      if offset % 65536 == 0 { spill.releaseResident() }
    }
    spill.releaseResident()
    for offset in stride(from: 0, to: 1 << 20, by: 4096) {
      #expect(mapping.base.load(fromByteOffset: offset, as: UInt64.self) == UInt64(offset) &* 31)
    }
  }

  @Test("Thousands of small pieces share a few mappings, are zeroed, keep apart, and give their files back")
  func sharedMappings() {
    let folder = Folder()
    let spill = SpillFolder(path: folder.path)
    var pieces: [PieceHolder?] = []
    for number in 0..<3_000 {
      let bytes = 1 + number * 7919 % 100_000
      let piece = PieceHolder(PageMapping(bytes: bytes, in: spill))
      let values = UnsafeMutableRawBufferPointer(start: piece.mapping.base, count: bytes)
      #expect(values.first == 0 && values.last == 0)
      for place in [0, bytes / 2, bytes - 1] { values[place] = UInt8(truncatingIfNeeded: number | 1) }
      pieces.append(piece)
      // Every third goes before the others: what lies beside it stays.
      if number % 3 == 2 { pieces[number - 1] = nil }
    }
    #expect(spill.mappingCount < 10)
    spill.releaseResident()
    for (number, piece) in pieces.enumerated() {
      guard let piece else { continue }
      let values = UnsafeMutableRawBufferPointer(start: piece.mapping.base, count: piece.mapping.bytes)
      for place in [0, values.count / 2, values.count - 1] {
        #expect(values[place] == UInt8(truncatingIfNeeded: number | 1))
      }
    }
    pieces.removeAll()
    // The one that the next piece would be cut from stays.
    #expect(spill.mappingCount == 1)
  }

  /// As an array cannot hold what cannot be copied.
  private final class PieceHolder {
    let mapping: PageMapping

    init(_ mapping: consuming PageMapping) { self.mapping = mapping }
  }

  @Test("Where no file can be made the memory is an ordinary one")
  func noFolder() {
    let spill = SpillFolder(path: "/nowhere/at/all")
    let mapping = PageMapping(bytes: 100, in: spill)
    mapping.base.storeBytes(of: 7, as: UInt8.self)
    spill.releaseResident()
    #expect(mapping.base.load(as: UInt8.self) == 7)
  }
}
