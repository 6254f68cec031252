import ByteText
import ResidentModel
import Testing

@testable import VietnameseText

@Suite("Addresses, case by case")
struct AddressCasesTests {
  static func code(_ value: Int, _ digits: Int) -> String {
    if value == 0 { return "-" }
    let text = String(value)
    return String(repeating: "0", count: digits - text.count) + text
  }

  @Test("Every line of addresses.tsv comes out as it says, from a cold and from a warm memo")
  func cases() throws {
    let file = try #require(CaseFile("addresses.tsv", columns: 6))
    #expect(file.lines.count >= 60)
    var old = PlaceResolver(accepting: UnitAcceptance(preferred: .march2025))
    var new = PlaceResolver()
    var failures: [String] = []
    for round in 1...2 {
      for line in file.lines {
        let found = line.cells[0] == "2024" ? old.resolve(line.cells[1]) : new.resolve(line.cells[1])
        let text = [
          AddressCasesTests.code(Int(found.place.newestCommune), 5),
          AddressCasesTests.code(Int(found.place.newestProvince), 2), "\(found.status)",
        ]
        if text != Array(line.cells[2...4]) {
          failures.append("addresses.tsv:\(line.number) round \(round) \(text)")
        }
      }
    }
    #expect(failures == [])
  }

  @Test("What stands before the commune changes nothing")
  func prefixes() throws {
    let file = try #require(CaseFile("addresses.tsv", columns: 6))
    var resolver = PlaceResolver(accepting: UnitAcceptance(preferred: .march2025))
    for line in file.lines where line.cells[4] == "found" && line.cells[0] == "2024" {
      for start in ["Số nhà 12, ngõ 3, ", "tổ 7 khu phố 2, ", "Đội 4, "] {
        #expect(resolver.resolve(start + line.cells[1]).place == resolver.resolve(line.cells[1]).place)
      }
    }
  }

  @Test(
    "Units that a program wrote as decimal numbers are the whole ones, and numbers as wide as codes are wards where they fit",
    arguments: [
      (["1.0", "Quận 11", "Hồ Chí Minh"], "1"), (["10.0", "Quận 11", "Hồ Chí Minh"], "10"),
      (["1,0", "Gò Vấp", "Hồ Chí Minh"], "1"), (["10", "Gò Vấp", "Hồ Chí Minh"], "10"),
      (["5.00 ", "Quận 3", "Hồ Chí Minh"], "5"), (["Phường 1.0", "Quận 11", "Hồ Chí Minh"], "1"),
      (["009", "Quận 3", "Hồ Chí Minh"], "9"), (["Phường số 9", "Quận 3", "Hồ Chí Minh"], "9"),
      (["Phường IX", "Quận III", "Hồ Chí Minh"], "9"),
    ])
  func decimalUnits(cells: [String], ward: String) {
    var resolver = PlaceResolver(accepting: UnitAcceptance(preferred: .march2025))
    let district = cells[1] == "Quận III" ? "Quận 3" : cells[1]
    let expected = resolver.resolve("Phường " + ward, district, cells[2])
    #expect(expected.place.isKnown)
    #expect(resolver.resolve(cells[0], cells[1], cells[2]).place == expected.place)
  }

  @Test("Codes of all levels may be decimal too")
  func decimalCodes() {
    var resolver = PlaceResolver(accepting: UnitAcceptance(preferred: .march2025))
    #expect(
      resolver.resolve("18586.0", "445.0", "42.0").place == resolver.resolve("18586", "445", "42").place)
    #expect(resolver.resolve("18586.0", "445.0", "42.0").place.isKnown)
  }

  @Test(
    "A commune with the one that it was made of in brackets is that of today, whatever else is called so",
    arguments: [
      ("Xã Bình Phú (Xã Cẩm Sơn cũ)", "", "Tỉnh Tiền Giang", 28471),
      ("Xã Bình Phú (Xã Cẩm Sơn cũ)", "", "", 28471),
      ("Xã Long Phú (Thị trấn Long Phú cũ)", "", "Tỉnh Sóc Trăng", 31639),
      ("Xã Phước Long (Xã Vĩnh Phú Đông cũ)", "", "", 31867),
    ])
  func withFormer(commune: String, district: String, province: String, code: UInt16) {
    var resolver = PlaceResolver(accepting: UnitAcceptance(preferred: .march2025))
    #expect(resolver.resolve(commune, district, province).place.newestCommune == code)
    // Of another commune the brackets prove nothing.
    let other = resolver.resolve("Xã Bình Phú (Xã Thạch Kênh cũ)", "", "")
    #expect(other.place.newestCommune != code)
  }

  @Test(
    "The hamlet of an address is what stands before the commune, from the word for one on",
    arguments: [
      ("Thôn 9, Xã Ea Phê, Huyện Krông Pắc, Tỉnh Đắk Lắk", "Thôn 9"),
      ("Số 12, Thôn 9, Xã Ea Phê, Huyện Krông Pắc, Tỉnh Đắk Lắk", "Thôn 9"),
      ("Tổ 5, ấp 3, Xã Ea Phê, Huyện Krông Pắc, Tỉnh Đắk Lắk", "Tổ 5, ấp 3"),
      ("Buôn Puăn Xã Ea Phê, Huyện Krông Pắc, Tỉnh Đắk Lắk", "Buôn Puăn"),
      ("TDP9 - Xã Ea Phê - Huyện Krông Pắc - Tỉnh Đắk Lắk", "TDP9"),
      ("THÔN 9, XÃ EA PHÊ, HUYỆN KRÔNG PẮC, TỈNH ĐẮK LẮK", "THÔN 9"),
      ("Thôn 9, 24502 - Xã Ea Phê, 654 - Huyện Krông Pắc, 66 - Tỉnh Đắk Lắk", "Thôn 9"),
      ("12 Lê Lợi, Xã Ea Phê, Huyện Krông Pắc, Tỉnh Đắk Lắk", ""),
      ("Thôn, Xã Ea Phê, Huyện Krông Pắc, Tỉnh Đắk Lắk", ""),
      ("Xã Ea Phê, Huyện Krông Pắc, Tỉnh Đắk Lắk", ""),
      ("Tỉnh Đắk Lắk, Huyện Krông Pắc, Xã Ea Phê, Thôn 9", ""),
    ])
  func hamlets(address: String, hamlet: String) {
    var resolver = PlaceResolver(accepting: UnitAcceptance(preferred: .march2025))
    var scratch = ByteBuffer()
    let cell = Array(address.utf8)
    for _ in 1...2 {
      let place = resolver.resolve(address)
      #expect(place.place.isKnown)
      let end = place.bytesFromCommune > 0 ? cell.count - Int(place.bytesFromCommune) : 0
      let written = writtenHamlet(in: cell.span, before: end, scratch: &scratch)
      #expect(String(decoding: cell[written ?? 0..<0], as: UTF8.self) == hamlet)
    }
  }

  @Test("Columns beside an address give the levels that it leaves out")
  func frames() {
    var resolver = PlaceResolver(accepting: UnitAcceptance(preferred: .march2025))
    let frame = resolver.resolve("", "Huyện Hương Khê", "Hà Tĩnh")
    #expect(frame.status == .missing && frame.place.newestProvince == 42)
    let address = Array("Thôn 3, xã Phú Gia".utf8)
    let alone = resolver.resolve(address: address.span)
    let framed = resolver.resolve(address: address.span, within: frame)
    #expect(alone.status == .ambiguous)
    #expect(framed.place.commune == 18529)
  }

  @Test("Districts and provinces in columns of their own are where an address without them lies")
  func framesWithoutCommune() {
    var resolver = PlaceResolver()
    let frame = resolver.resolve("", "Võ Nhai", "Thái Nguyên")
    let address = Array("Xóm 5, Xã Liên Minh".utf8)
    #expect(resolver.resolve(address: address.span).status == .ambiguous)
    let place = resolver.resolve(address: address.span, within: frame)
    #expect(place.status == .found && place.place.newestProvince == 19)
  }

  @Test("An address that names a province lies in the row's old district only where it can")
  func framesOfAnOldDistrict() {
    var resolver = PlaceResolver()
    let frame = resolver.resolve("Xã Thạch Kênh", "Huyện Thạch Hà", "Tỉnh Hà Tĩnh")
    for (address, commune) in [
      ("Phường Láng, Thành phố Hà Nội", 199), ("Xã Sơn Hồng, Tỉnh Hà Tĩnh", 18160),
      ("Thôn 3, Sơn Hồng, Hà Tĩnh", 18160), ("Xã Thạch Kênh, Tỉnh Hà Tĩnh", 18586),
      ("Xóm 5, xã Thạch Kênh", 18586), ("12 Sơn Hồng, Hà Tĩnh", 0), ("Thôn Sơn Hồng, Hà Tĩnh", 0),
    ] {
      let bytes = Array(address.utf8)
      for _ in 1...2 {
        let place = resolver.resolve(address: bytes.span, within: frame).place
        #expect(Int(place.newestCommune) == commune, "\(address)")
      }
    }
  }

  @Test("However it is written, no commune is taken for another one without a word")
  func loosely() {
    var resolver = PlaceResolver()
    let catalogue = resolver.catalogue
    var wrong: [String] = []
    var found = 0
    var all = 0
    for index in stride(from: 0, to: catalogue.units.count, by: 7) {
      let unit = catalogue.units[index]
      guard unit.level == .commune, unit.list == .march2025, !unit.isRetired else { continue }
      let reference = UnitReference(index)
      let expected = catalogue.place(of: reference)
      guard expected.newestCommune != 0,
        let new = catalogue.unit(.commune, code: Int(expected.newestCommune), on: .july2025)
      else { continue }
      let (commune, district) = (catalogue.name(reference), catalogue.name(unit.parent))
      let province = catalogue.name(unit.province)
      let full = catalogue.fullName(reference)
      let today = catalogue.pathName(new)
      // A number is no name without its word.
      let name = unit.type == .phuong ? full : commune
      for address in [
        "Thôn 3 \(name), \(district), \(province)", "Xóm 5 \(name) - \(district) - \(province)",
        "\(name) - \(district) - \(province)", "Thôn 3_\(name)_\(district)_\(province)",
        "12 Lê Lợi \(name), \(district), \(province)", "Thôn 3 (\(full) cũ), \(today)",
        "Thôn 3, \(today) (\(full), \(catalogue.fullName(unit.parent)) cũ)",
        "\(today) (trước đây là \(full))", "\(full) (cũ), \(today)", "Thôn 3, \(today) (nhà bà Lan)",
      ] {
        let place = resolver.resolve(address)
        all += 1
        if place.place.newestCommune == expected.newestCommune { found += 1 }
        // Where commune and town of one name were told apart by their word, it has to be written.
        if place.status == .found, place.place.newestCommune != expected.newestCommune {
          wrong.append("\(address) → \(place.place.newestCommune)")
        }
      }
    }
    #expect(wrong == [])
    #expect(found > all * 98 / 100)
  }

  @Test("In columns a district that is not known, or a name of another district, leaves the commune open")
  func districtsOfColumns() {
    var resolver = PlaceResolver()
    for (commune, district, province, status) in [
      ("Phường An Phú", "Quận 2", "Hồ Chí Minh", PlaceStatus.divided),
      ("Phường An Phú", "Quận Xyz", "Hồ Chí Minh", .ambiguous),
      ("Xã Nghi Phong", "Huyện Nghi Lộc", "Nghệ An", .ambiguous),
      ("Thạch Hạ", "Thạch Hà", "Hà Tĩnh", .ambiguous),
      ("Thạch Kênh", "Xyz", "Hà Tĩnh", .found), ("Thạch Kêng", "Thạch Hà", "Hà Tĩnh", .found),
    ] {
      #expect(resolver.resolve(commune, district, province).status == status, "\(commune), \(district)")
    }
  }

  @Test("Provinces of birthplaces are carried to today's, whatever is written with them")
  func birthplaces() {
    var resolver = PlaceResolver()
    for (text, code) in [
      ("Hà Tây", 1), ("Thừa Thiên Huế", 46), ("TT-Huế", 46), ("Bắc Thái", 19), ("Hà Nam Ninh", 37),
      ("Nghệ Tĩnh", 0),
      ("xã Thạch Kênh, huyện Thạch Hà, tỉnh Nghệ Tĩnh", 42), ("Nam Định", 37),
      ("Đắc Lắc", 66),
      ("Kiên Giang", 91), ("TP. Hồ Chí Minh", 79), ("Vĩnh Phúc", 25),
      ("UBND xã Thạch Kênh, Thạch Hà, Hà Tĩnh", 42),
      ("Bệnh viện đa khoa tỉnh Hà Tĩnh", 42), ("hà tĩnh", 42), ("HA TINH", 42), ("Ninh Binh", 37),
    ] {
      #expect(Int(resolver.resolveProvince(Array(text.utf8).span).place.newestProvince) == code, "\(text)")
    }
  }

  @Test("Two places are compared on the newest list")
  func samePlace() {
    var resolver = PlaceResolver(accepting: UnitAcceptance(preferred: .march2025))
    let catalogue = resolver.catalogue
    let kenh = resolver.resolve("xã Thạch Kênh, huyện Thạch Hà, Hà Tĩnh").place
    let lien = resolver.resolve("xã Thạch Liên, huyện Thạch Hà, Hà Tĩnh").place
    let divided = resolver.resolve("Phường Cống Vị, Quận Ba Đình, Hà Nội").place
    let part = resolver.resolve("Phường Ngọc Hà, Hà Nội")
    #expect(
      catalogue.samePlace(kenh, lien) == (kenh.newestCommune == lien.newestCommune ? .same : .different))
    #expect(catalogue.samePlace(divided, divided) == .same)
    #expect(catalogue.samePlace(divided, kenh) == .different)
    #expect(catalogue.samePlace(divided, part.place) == .possible)
    #expect(catalogue.samePlace(.unknown, kenh) == .possible)
  }

  @Test("Words that mean one of two communes are another place than a third, and may be either of the two")
  func eitherOfTwo() {
    var resolver = PlaceResolver(accepting: UnitAcceptance(preferred: .march2025))
    let catalogue = resolver.catalogue
    let either = resolver.resolve("Xa Nam Can", "Huyện Kỳ Sơn", "Tỉnh Nghệ An")
    let first = resolver.resolve("Xã Nậm Cắn", "Huyện Kỳ Sơn", "Tỉnh Nghệ An").place
    let second = resolver.resolve("Xã Nậm Càn", "Huyện Kỳ Sơn", "Tỉnh Nghệ An").place
    let third = resolver.resolve("Xã Nghĩa Trung", "Huyện Nghĩa Đàn", "Tỉnh Nghệ An").place
    #expect(either.status == .ambiguous && !either.place.isKnown)
    #expect(first.newestCommune != second.newestCommune)
    #expect(catalogue.samePlace(either.place, third) == .different)
    #expect(catalogue.samePlace(either.place, first) == .possible)
    #expect(catalogue.samePlace(second, either.place) == .possible)
    #expect(catalogue.samePlace(either.place, either.place) == .possible)
  }

  @Test("A file with districts is of the old list, one without of the new")
  func listDate() {
    var resolver = PlaceResolver()
    var old = ListDateEvidence()
    var new = ListDateEvidence()
    for commune in ["Thạch Kênh", "Thạch Liên", "Thạch Sơn", "Phù Lưu", "Nam Điền", "Thạch Long"] {
      old.add(resolver.resolve(commune, "Thạch Hà", "Hà Tĩnh"))
    }
    for commune in ["Thạch Hà", "Hương Khê", "Lộc Hà", "Việt Xuyên", "Toàn Lưu", "Đông Kinh"] {
      new.add(resolver.resolve("Xã \(commune)", "", "Hà Tĩnh"))
    }
    #expect(old.list == .march2025)
    #expect(new.list == .july2025)
    #expect(ListDateEvidence().list == .unknown)
  }

  @Test("Columns that contradict each other keep a place only where two of them agree")
  func conflicts() {
    var resolver = PlaceResolver(accepting: UnitAcceptance(preferred: .march2025))
    let otherDistrict = resolver.resolve("Thạch Kênh", "Hương Khê", "Hà Tĩnh")
    #expect(otherDistrict.status == .conflict && otherDistrict.place.commune == 18586)
    let otherProvince = resolver.resolve("Thạch Kênh", "Thạch Hà", "Nghệ An")
    #expect(otherProvince.status == .conflict && otherProvince.place.commune == 18586)
    let alone = resolver.resolve("Thạch Kênh", "", "Nghệ An")
    #expect(alone.status == .conflict && !alone.place.isKnown && alone.place.newestProvince == 40)
    #expect(alone.findings.contains(.unitConflict))
  }

  @Test("Columns hold codes, names, or both, and the whole address may stand in the commune's")
  func columnForms() {
    var resolver = PlaceResolver(accepting: UnitAcceptance(preferred: .march2025))
    for cells in [
      ("18586", "445", "42"), ("18586", "", ""), ("Thạch Kênh", "445", "42"),
      ("18586 - Xã Thạch Kênh", "", "Hà Tĩnh"),
      ("Xã Thạch Kênh (18586)", "", ""), ("Thạch Kênh", "Thạch Hà", ""), ("thach kenh", "", "ha tinh"),
      ("Xã Thạch Kênh, huyện Thạch Hà, tỉnh Hà Tĩnh", "", ""), ("X. Thạch Kênh", "H.Thạch Hà", "T. Hà Tĩnh"),
      ("Thạch Kênh", "Thạch Hà", "Ha Tỉnh"), ("Thạch Kênh", "Thạch Hà", "Hà Tỉn"),
    ] {
      #expect(resolver.resolve(cells.0, cells.1, cells.2).place.commune == 18586, "\(cells)")
    }
    for ward in ["1", "01", "P1", "P.1", "Phường 1", "phường 01", "27160"] {
      #expect(resolver.resolve(ward, "Quận 3", "TP HCM").place.commune == 27160, "\(ward)")
      #expect(resolver.resolve(ward, "3", "79").place.commune == 27160, "\(ward)")
    }
    #expect(resolver.resolve("", "", "").status == .missing)
  }
}
