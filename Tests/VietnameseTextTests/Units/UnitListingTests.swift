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

  @Test("Codes of island districts and of retired communes are known to the table of changes, others are not")
  func convertible() throws {
    for code in ["536", "H536"] {
      let island = try #require(catalogue.convertible(code))
      #expect(catalogue.related(island).map { catalogue[$0].codeText } == ["21548"])
    }
    let retired = try #require(catalogue.convertible("00010"))
    #expect(catalogue[retired].isRetired && catalogue.related(retired).isEmpty)
    #expect(catalogue.convertible("H445") == nil)
    #expect(catalogue.convertible("99999") == nil)
  }

  @Test("A district that was merged is shown as the one that it is now")
  func mergedDistrict() {
    #expect(
      catalogue.units(matching: "Quận 9").map(catalogue.pathName) == [
        "Thành phố Thủ Đức, Thành phố Hồ Chí Minh"
      ])
    #expect(catalogue.units(matching: "quận Thạch Hà").isEmpty)
  }

  @Test("The embedded tables do not contradict each other")
  func check() {
    #expect(catalogue.faults() == [])
  }
}
