import ResidentModel
import Testing

@testable import VietnameseText

@Suite("Showing, converting and checking units")
struct UnitListingTests {
  let catalogue = UnitCatalogue.embedded

  @Test("A code of five digits is shown on both lists, with what became of it")
  func byCode() {
    let found = catalogue.units(matching: "18562").map(catalogue.listing)
    #expect(found.map(\.list) == [.march2025, .july2025])
    #expect(
      found.map(\.path) == ["Thị trấn Thạch Hà, Huyện Thạch Hà, Tỉnh Hà Tĩnh", "Xã Thạch Hà, Tỉnh Hà Tĩnh"])
    #expect(found.first?.related.map(\.code) == ["18562"])
    #expect((found.last?.related.count ?? 0) > 1)
  }

  @Test("A name is found on every level, with and without marks")
  func byName() {
    let marked = catalogue.units(matching: "Thạch Hà")
    #expect(marked.map { catalogue[$0].level } == [.district, .commune, .commune])
    // Without marks Thạch Hạ answers too.
    #expect(Set(catalogue.units(matching: "thach ha")).isSuperset(of: marked))
    #expect(catalogue.units(matching: "huyện Thạch Hà").map { catalogue[$0].codeText } == ["445"])
    #expect(catalogue.units(matching: "").isEmpty)
  }

  @Test("A divided commune lists its parts, a commune raised in 2026 its later type")
  func details() throws {
    let divided = try #require(catalogue.units(matching: "00007").first).self
    #expect(catalogue.listing(divided).isDivided)
    let raised = try #require(catalogue.unit(.commune, code: 7294, on: .july2025))
    #expect(catalogue.listing(raised).laterType == "Phường")
  }

  @Test("The embedded tables do not contradict each other")
  func check() {
    #expect(catalogue.faults() == [])
  }
}
