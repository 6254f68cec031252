import RegistryData
import ResidentModel
import Testing

@testable import VietnameseText

@Suite("The unit catalogue")
struct UnitCatalogueTests {
  let catalogue = UnitCatalogue.embedded

  @Test("Every unit of both lists is found by its code")
  func codes() throws {
    var counts: [UnitListDate: Int] = [:]
    for (table, list) in [
      (RegistryTable.adminUnits2024, UnitListDate.march2025), (.adminUnits2025, .july2025),
    ] {
      table.forEachRow { row in
        guard
          let level = ["province": UnitLevel.province, "district": .district, "commune": .commune][row[0]]
        else { return }
        let found = catalogue.unit(level, code: Int(row[1]) ?? 0, on: list)
        #expect(found.map { catalogue[$0].codeText } == String(row[1]))
        if level == .commune { counts[list, default: 0] += 1 }
      }
    }
    #expect(counts == [.march2025: 10_035, .july2025: 3_321])
  }

  @Test("A merged commune is carried to the newest list, a divided one keeps its parts")
  func changes() throws {
    let phucXa = try #require(catalogue.unit(.commune, code: 1, on: .march2025))
    #expect(catalogue.place(of: phucXa).newestCommune == 97)
    #expect(catalogue.pathName(phucXa) == "Phường Phúc Xá, Quận Ba Đình, Thành phố Hà Nội")
    let congVi = try #require(catalogue.unit(.commune, code: 7, on: .march2025))
    let divided = catalogue.place(of: congVi)
    #expect(divided.isDivided && divided.newestCommune == 0)
    #expect(catalogue.newestCandidates(of: divided).count > 1)
  }

  @Test("Each of the 10 035 old communes goes somewhere and each of the 3 321 new ones comes from somewhere")
  func completeness() {
    var divided = 0
    for index in catalogue.units.indices {
      let unit = catalogue.units[index]
      guard unit.level == .commune, !unit.isRetired else { continue }
      let related = catalogue.related(UnitReference(index))
      #expect(!related.isEmpty)
      if unit.list == .march2025, related.count > 1 { divided += 1 }
    }
    #expect(divided == 471)
  }

  @Test("Provinces that were merged have the newest province's code")
  func provinces() throws {
    let haGiang = try #require(catalogue.unit(.province, code: 2, on: .march2025))
    #expect(catalogue.newestProvince(of: haGiang) == 8)
  }

  @Test("Full names read as the list has them, numbered wards too")
  func fullNames() throws {
    let ward = try #require(catalogue.unit(.commune, code: 27160, on: .march2025))
    #expect(catalogue.pathName(ward) == "Phường 1, Quận 3, Thành phố Hồ Chí Minh")
    let commune = try #require(catalogue.unit(.commune, code: 18586, on: .march2025))
    #expect(catalogue.pathName(commune) == "Xã Thạch Kênh, Huyện Thạch Hà, Tỉnh Hà Tĩnh")
  }
}
