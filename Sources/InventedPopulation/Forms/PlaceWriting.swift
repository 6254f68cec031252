import RegistryData

/// Units written out: prefixed or bare, under the old list or the new one.
struct PlaceWriting {
  let population: Population
  let style: Clerk.UnitStyle

  private var stock: TextStock { population.stock }

  /// The parts of an address in their own cells; the new list has no districts.
  func append(_ unit: Int, isNew: Bool, to address: inout AddressCells) {
    let units = population.units
    let old = units.communes[unit]
    if isNew, let successor = population.successor(of: unit) {
      let new = units.newCommunes[successor]
      append(new.name, type: new.type, to: &address.commune)
      append(
        units.newProvinces[new.province].name, type: units.newProvinces[new.province].type,
        to: &address.province)
    } else {
      append(old.name, type: old.type, to: &address.commune)
      append(
        units.districts[old.district].name, type: units.districts[old.district].type, to: &address.district)
      append(
        units.provinces[old.province].name, type: units.provinces[old.province].type, to: &address.province)
    }
  }

  /// A place in one cell, small to large.
  func append(_ unit: Int, detail: Clerk.PlaceDetail, isNew: Bool, to cell: inout CellText) {
    let units = population.units
    let old = units.communes[unit]
    let province = units.provinces[old.province]
    let newProvince = population.successor(of: unit).map {
      units.newProvinces[units.newCommunes[$0].province]
    }
    switch detail {
    case .hospital:
      cell.append("Bệnh viện đa khoa ")
      cell.append(units.districts[old.district].name, from: stock)
      cell.append(", ")
    case .province: break
    case .commune, .district:
      if isNew, let successor = population.successor(of: unit) {
        append(units.newCommunes[successor].name, type: units.newCommunes[successor].type, to: &cell)
        cell.append(", ")
      } else {
        if detail == .commune {
          append(old.name, type: old.type, to: &cell)
          cell.append(", ")
        }
        append(units.districts[old.district].name, type: units.districts[old.district].type, to: &cell)
        cell.append(", ")
      }
    }
    let shown = isNew ? newProvince ?? province : province
    append(shown.name, type: shown.type, to: &cell)
  }

  /// Hamlets of a commune: numbered or named, by the custom of the region.
  func appendHamlet(_ hamlet: Int, of unit: Int, to cell: inout CellText) {
    let commune = population.units.communes[unit]
    let code = population.units.provinces[commune.province].code
    let region = NameStock.Region(provinceCode: code)
    if commune.isUrban {
      cell.append(region == .south ? "Khu phố " : "Tổ dân phố ")
      return cell.append(decimal: hamlet + 1)
    }
    switch region {
    case .south: cell.append("Ấp ")
    case .centre: cell.append("Thôn ")
    case .north: cell.append(hamlet % 3 == 0 ? "Xóm " : "Thôn ")
    }
    if unit % 2 == 0 { return cell.append(decimal: hamlet + 1) }
    let names: [StaticString] = [
      "Đông", "Đoài", "Thượng", "Hạ", "Trung", "Tân Tiến", "Tân Lập", "Hòa Bình", "Đồng Tâm", "Phú Sơn",
      "Bình Minh",
      "Quyết Thắng", "Tân Thành", "Vĩnh Phúc", "An Hòa",
    ]
    cell.append(names[(hamlet + unit) % names.count])
  }

  /// Many names begin with a digit only behind their type: those keep it ("Phường 1").
  private func append(_ name: TextStock.ID, type: TextStock.ID, to cell: inout CellText) {
    let isNumber = stock.scalars[stock.range(of: name)].first.map { $0 < 0x40 } ?? false
    if style == .prefixed || isNumber {
      cell.append(type, from: stock)
      cell.append(" ")
    }
    cell.append(name, from: stock)
  }
}

extension Population {
  /// Where a commune went on 1 July 2025: of a divided one, the part that its hamlets went to in the main.
  func successor(of unit: Int) -> Int? {
    let successors = units.communes[unit].successors
    guard successors.count > 1 else { return successors.first }
    var random = CounterRandom(seed: seed, .unitPart, UInt64(unit))
    return random.pick(successors)
  }
}

/// An address in the cells of a form, and what goes wrong with it there.
struct AddressCells: Equatable, Sendable {
  var hamlet = CellText()
  var commune = CellText()
  var district = CellText()
  var province = CellText()

  mutating func removeAll() {
    hamlet.removeAll()
    commune.removeAll()
    district.removeAll()
    province.removeAll()
  }

  /// Damages the address; a kind that does not fit leaves it as it is.
  mutating func damage(_ code: DamageCode, _ names: NameDamage, _ random: inout CounterRandom) {
    switch code {
    case .unitAbbreviated:
      shorten(&commune, ["Xã ": "X. ", "Phường ": "P. ", "Thị trấn ": "TT. "])
      shorten(&district, ["Huyện ": "H. ", "Quận ": "Q. ", "Thị xã ": "TX. ", "Thành phố ": "TP. "])
      shorten(&province, ["Tỉnh ": "T. ", "Thành phố ": "TP. "])
    case .unitNoMarks:
      names.withoutMarks(&commune)
      names.withoutMarks(&district)
      names.withoutMarks(&province)
    case .unitTypo:
      names.apply(
        random.pick([.nameTypo, .nameToneWrong, .nameMarkWrong, .nameRegional]), to: &commune, &random)
    case .unitAlias:
      let aliases = [
        "Hồ Chí Minh": ["HCM", "TPHCM", "Sài Gòn"], "Hà Nội": ["HN"], "Bà Rịa - Vũng Tàu": ["BRVT"],
        "Đắk Lắk": ["Đăk Lăk", "Daklak", "Đắc Lắc"], "Thừa Thiên Huế": ["TT-Huế", "Huế"],
        "Bắc Kạn": ["Bắc Cạn"],
        "Hòa Bình": ["Hoà Bình"], "Thanh Hóa": ["Thanh Hoá"], "Khánh Hòa": ["Khánh Hoà"],
      ]
      let text = province.string
      for prefix in ["", "Tỉnh ", "Thành phố "] where text.hasPrefix(prefix) {
        if let names = aliases[String(text.dropFirst(prefix.count))] {
          province = CellText(random.pick(names))
        }
      }
    case .unitAddressInOneCell:
      for part in [commune, district, province] where !part.isEmpty {
        hamlet.append(", ")
        hamlet.scalars.append(contentsOf: part.scalars)
      }
      commune.removeAll()
      district.removeAll()
      province.removeAll()
    case .unitDistrictMissing: district.removeAll()
    case .unitProvinceMissing: province.removeAll()
    case .unitCommuneMissing: commune.removeAll()
    case .unitNumberStyle:
      let text = commune.string
      if text.hasPrefix("Phường "), let number = Int(text.dropFirst(7)) {
        let padded = number < 10 ? "0\(number)" : "\(number)"
        commune = CellText(
          random.pick(["P.\(number)", "P\(number)", "Phường \(padded)", "phường \(number)"]))
      }
    default: break
    }
  }

  private func shorten(_ cell: inout CellText, _ prefixes: KeyValuePairs<String, String>) {
    for (long, short) in prefixes {
      let (long, short) = (CellText(long).scalars, CellText(short).scalars)
      if cell.scalars.starts(with: long) { return cell.scalars.replaceSubrange(0..<long.count, with: short) }
    }
  }
}
