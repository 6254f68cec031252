import ByteText
import ResidentModel
import Testing

@testable import VietnameseText

/// Reads text literals as cells.
extension PlaceResolver {
  mutating func resolve(_ commune: String, _ district: String, _ province: String) -> ResolvedPlace {
    resolve(
      commune: Array(commune.utf8).span, district: Array(district.utf8).span,
      province: Array(province.utf8).span)
  }

  mutating func resolve(_ address: String) -> ResolvedPlace { resolve(address: Array(address.utf8).span) }
}

/// Letters without marks, as an officer without a Vietnamese keyboard types them.
func unmarked(_ text: String) -> String {
  var buffer = ByteBuffer()
  let range = foldLetters(Array(text.utf8).span, into: &buffer)
  return buffer.string(range)
}

@Suite("Places from columns and addresses, over every unit")
struct PlaceResolverTests {
  let catalogue = UnitCatalogue.embedded

  /// Every commune as (reference, commune, district, province), names full.
  func communes(_ list: UnitListDate) -> [(UnitReference, String, String, String)] {
    catalogue.units.indices.compactMap { index in
      let unit = catalogue.units[index]
      guard unit.level == .commune, unit.list == list, !unit.isRetired else { return nil }
      let district = list == .march2025 ? catalogue.fullName(unit.parent) : ""
      return (
        UnitReference(index), catalogue.fullName(UnitReference(index)), district,
        catalogue.fullName(unit.province)
      )
    }
  }

  @Test("Full names with the units above find the commune", arguments: [UnitListDate.march2025, .july2025])
  func fullNames(list: UnitListDate) {
    var resolver = PlaceResolver(accepting: UnitAcceptance(preferred: list))
    var wrong: [String] = []
    for (unit, commune, district, province) in communes(list) {
      let expected = catalogue.place(of: unit)
      let inColumns = resolver.resolve(commune, district, province)
      if inColumns.place != expected { wrong.append("columns \(catalogue.pathName(unit)) → \(inColumns)") }
      let address = "Số 5 đường Lê Lợi, " + catalogue.pathName(unit)
      let inText = resolver.resolve(address)
      if inText.place != expected { wrong.append("text \(address) → \(inText)") }
    }
    #expect(wrong == [])
  }

  @Test(
    "Unmarked text finds the commune or says that it is ambiguous",
    arguments: [UnitListDate.march2025, .july2025])
  func unmarkedNames(list: UnitListDate) {
    var resolver = PlaceResolver(accepting: UnitAcceptance(preferred: list))
    var wrong: [String] = []
    var ambiguous = 0
    for (unit, commune, district, province) in communes(list) {
      let expected = catalogue.place(of: unit)
      let cells = (unmarked(commune), unmarked(district), unmarked(province))
      let text = district.isEmpty ? "\(cells.0), \(cells.2)" : "\(cells.0) - \(cells.1) - \(cells.2)"
      for found in [resolver.resolve(cells.0, cells.1, cells.2), resolver.resolve(text)] {
        if found.status == .ambiguous {
          ambiguous += 1
        } else if found.place != expected,
          expected.isDivided || found.place.newestCommune != expected.newestCommune
        {
          wrong.append("\(catalogue.pathName(unit)) → \(found)")
        }
      }
    }
    #expect(wrong == [])
    // Communes whose names differ only in marks within their parent, once in columns and once as a text.
    #expect(ambiguous <= (list == .march2025 ? 88 : 32))
  }

  @Test("Abbreviated types find the commune", arguments: [UnitListDate.march2025, .july2025])
  func abbreviations(list: UnitListDate) {
    var resolver = PlaceResolver(accepting: UnitAcceptance(preferred: list))
    let short = [
      "Thị trấn ": "TT ", "Thị xã ": "TX.", "Thành phố ": "TP.", "Phường ": "P.", "Quận ": "Q.",
      "Huyện ": "H.",
      "Xã ": "X.", "Tỉnh ": "", "Đặc khu ": "ĐK ",
    ]
    func abbreviated(_ name: String) -> String {
      for (word, letter) in short where name.hasPrefix(word) { return letter + name.dropFirst(word.count) }
      return name
    }
    var wrong: [String] = []
    for (unit, commune, district, province) in communes(list) {
      let parts = [commune, district, province].filter { !$0.isEmpty }.map(abbreviated)
      let found = resolver.resolve("Xóm 3, " + parts.joined(separator: ", "))
      if found.place != catalogue.place(of: unit) {
        wrong.append("\(parts) → \(found.status) \(found.place.commune) \(found.place.list)")
      }
    }
    #expect(wrong == [])
  }

  @Test(
    "Codes with and without their zeros find the commune", arguments: [UnitListDate.march2025, .july2025])
  func codes(list: UnitListDate) {
    var resolver = PlaceResolver(accepting: UnitAcceptance(preferred: list))
    for (unit, _, _, province) in communes(list) {
      let code = catalogue[unit].codeText
      #expect(resolver.resolve(code, "", "").place == catalogue.place(of: unit))
      #expect(resolver.resolve(String(catalogue[unit].code), "", province).place == catalogue.place(of: unit))
    }
  }

  @Test(
    "One wrong letter in a commune's name finds it, or nothing; another one only if it spells that one's name"
  )
  func oneWrongLetter() {
    var resolver = PlaceResolver(accepting: UnitAcceptance(preferred: .march2025))
    var wrong: [String] = []
    var found = 0
    var tried = 0
    for (number, (unit, commune, district, province)) in communes(.march2025).enumerated()
    where number % 5 == 0 {
      let expected = catalogue.place(of: unit)
      var letters = Array(unmarked(commune))
      let position = letters.count - 1 - Int(stableHash(UInt64(number)) % 4)
      guard letters.indices.contains(position), letters[position].isLetter else { continue }
      letters[position] = letters[position] == "e" ? "o" : "e"
      let damaged = String(letters)
      tried += 1
      let place = resolver.resolve(damaged, district, province).place
      if place == expected { found += 1 }
      if place == expected || !place.isKnown { continue }
      let isThatName = catalogue.units.contains { other in
        other.level == .commune && other.list == place.list && other.code == place.commune
          && unmarked("\(other.type.word) " + catalogue.text[other.name.indices].asText) == damaged
      }
      // Two communes that were merged into one are one place.
      if !isThatName, place.newestCommune == 0 || place.newestCommune != expected.newestCommune {
        wrong.append("\(damaged), \(district), \(province) → \(place)")
      }
    }
    #expect(wrong == [])
    #expect(found * 100 >= tried * 85, "\(found) of \(tried)")
  }
}

extension ArraySlice<UInt8> {
  fileprivate var asText: String { String(decoding: self, as: UTF8.self) }
}
