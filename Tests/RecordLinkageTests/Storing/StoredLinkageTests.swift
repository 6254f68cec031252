import ByteText
import Testing

@testable import RecordLinkage

@Suite("What linking found, kept")
struct StoredLinkageTests {
  private static func kept(_ body: (inout ValueWriter) throws -> Void) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var writer = ValueWriter { bytes.append(contentsOf: $0) }
    try body(&writer)
    try writer.flush()
    return bytes
  }

  private static func read<R>(_ bytes: [UInt8], _ body: (inout ValueReader) throws -> R) throws -> R {
    var done = 0
    var reader = ValueReader(bytes: bytes.count) { memory in
      memory.copyBytes(from: bytes[done..<done + memory.count])
      done += memory.count
    }
    return try body(&reader)
  }

  @Test("A result read back is the result")
  func wholeResult() async throws {
    for seed in UInt64(40)..<42 {
      let found = try await PairExplanationTests.linked(
        seed: seed, count: 400, answers: [PairAnswer(a: 1, b: 2, isSamePerson: true)]
      ).result
      let read = try Self.read(try Self.kept { try found.write(to: &$0) }) { try LinkageResult(from: &$0) }
      #expect(read.clusterOf == found.clusterOf && read.answers == found.answers)
      #expect(!found.links.isEmpty && read.links == found.links && read.review == found.review)
      #expect(read.refused == found.refused && read.weighed == found.weighed)
      #expect(read.statistics == found.statistics)
      #expect(read.model == found.model)
      #expect(read.mixture.levels == found.mixture.levels && read.mixture.logPairs == found.mixture.logPairs)
      #expect(read.mixture.groups.map(\.lifts) == found.mixture.groups.map(\.lifts))
      #expect(read.frequencies.meanRarity == found.frequencies.meanRarity)
      #expect(read.oversize == found.oversize)
      // The same values are the same bytes, so nothing that is kept was lost on the way.
      #expect(try Self.kept { try read.write(to: &$0) } == Self.kept { try found.write(to: &$0) })
    }
  }

  @Test("Statistics have no property that is not kept")
  func everyStatistic() {
    // One more here is one more in `LinkageStatistics.write`.
    #expect(Mirror(reflecting: LinkageStatistics()).children.count == 23)
    #expect(Mirror(reflecting: RuleStatistics(name: "")).children.count == 8)
  }

  @Test("Warnings of every kind come back")
  func warnings() async throws {
    var found = try await PairExplanationTests.linked(seed: 50, count: 200).result
    found.statistics.warnings = [
      .agreementSpeaksAgainst(comparison: "tên"), .neverPresent(comparison: "mẹ"), .skippedPairs(.max),
      .levelNeverSeen(comparison: "tên", level: "exact"),
    ]
    found.statistics.rules[0].newPairs = .max
    found.statistics.skippedBlocks = [
      SkippedBlock(rule: 1, rows: 9, rowsWithoutRefinement: 3, skippedPairs: 7)
    ]
    let kept = found
    let read = try Self.read(try Self.kept { try kept.write(to: &$0) }) { try LinkageResult(from: &$0) }
    #expect(read.statistics == kept.statistics)
  }

  @Test("Rows read back are the rows, with their texts")
  func segments() throws {
    let layout = RowLayout(
      columns: [
        ColumnDefinition(name: "code", kind: .code(bytes: 2)),
        ColumnDefinition(name: "text", kind: .text, isCold: true),
      ], frequencyTerms: 1)
    let (code, text) = try (#require(layout.index(of: "code")), #require(layout.index(of: "text")))
    for rows in [0, 1, 700] {
      func segment() -> RecordSegment {
        let segment = RecordSegment(layout: layout, capacity: 3)
        for row in 0..<rows {
          _ = segment.appendRow()
          segment.set(row, code, UInt64(row))
          segment.set(row, text, text: Array("chữ \(row % 13)".utf8).span)
        }
        return segment
      }
      let bytes = try Self.kept { try segment().write(to: &$0) }
      let read = try Self.read(bytes) { try RecordSegment(layout: layout, from: &$0) }
      let (a, b) = (
        RecordTable(joining: [segment()], layout: layout), RecordTable(joining: [read], layout: layout)
      )
      #expect(a.count == rows && b.count == rows)
      #expect((0..<UInt32(rows)).allSatisfy { a.contentHash($0) == b.contentHash($0) })
    }
  }

  @Test("Bytes that end anywhere are refused")
  func cutShort() async throws {
    let found = try await PairExplanationTests.linked(seed: 51, count: 60).result
    let bytes = try Self.kept { try found.write(to: &$0) }
    for end in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 60)) {
      #expect(throws: (any Error).self, "cut at \(end)") {
        try Self.read(Array(bytes[..<end])) { try LinkageResult(from: &$0) }
      }
    }
  }
}
