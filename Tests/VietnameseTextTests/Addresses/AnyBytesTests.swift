import ByteText
import ResidentModel
import Testing

@testable import VietnameseText

@Suite("Cells of any bytes")
struct AnyBytesTests {
  @Test(
    "No reader stops on random bytes, cut letters or very long cells, and each gives the same answer twice")
  func randomCells() throws {
    let asOf = try #require(PartialDate(year: 2026, month: 12, day: 31))
    let context = NumberContext(asOfYear: 2026)
    var places = PlaceResolver()
    var vocabulary = VocabularyReader()
    let pieces = [
      "xã ", "P.", "1", "0", "/", "-", ", ", "tháng ", "Hà Tĩnh", "e+", "ngày ", "\u{301}", "Thạch ", "KT",
      "(", "'",
      "Đ", "84", "năm ", "o", "l",
    ].map { Array($0.utf8) }
    for seed in UInt64(0)..<3000 {
      var cell: [UInt8] = []
      for step in 0..<(seed % 40) {
        let random = stableHash(seed &* 64 &+ step)
        if random % 4 == 0 {
          cell.append(UInt8(truncatingIfNeeded: random >> 8))
        } else {
          cell += pieces[Int(random >> 16) % pieces.count]
        }
      }
      for kind in [DateReading.Kind.birth, .birthYear, .event, .term] {
        let reading = DateReading(kind, asOf: asOf, mayHoldSerials: seed % 2 == 0)
        let date = readDate(cell.span, as: reading)
        let isWhole = date.date.isMissing || date.date.latest >= date.date.earliest
        #expect(isWhole, "seed \(seed)")
      }
      let identity = readEitherNumber(cell.span, context)
      #expect(identity.personalNumber.rawValue < 1_000_000_000_000, "seed \(seed)")
      #expect(identity.oldCardNumber.rawValue < 1_000_000_000, "seed \(seed)")
      _ = readPhone(cell.span)
      let first = places.resolve(address: cell.span)
      #expect(places.resolve(address: cell.span) == first, "seed \(seed)")
      for domain in TermDomain.allCases {
        let term = vocabulary.read(cell.span, domain)
        #expect(vocabulary.read(cell.span, domain) == term, "seed \(seed)")
      }
    }
  }
}
