import RegistryData

/// The communes that people live in: those of the last three-tier list, each with its place on the list of 1 July 2025.
struct UnitList: Sendable {
  struct Province: Sendable {
    var code: Int
    var name: TextStock.ID
    /// "Tỉnh" or "Thành phố".
    var type: TextStock.ID
  }

  struct District: Sendable {
    var code: Int
    var name: TextStock.ID
    var type: TextStock.ID
    var province: Int
  }

  /// A commune of the list of March 2025.
  struct Commune: Sendable {
    var code: Int
    var name: TextStock.ID
    var type: TextStock.ID
    var district: Int
    var province: Int
    var isUrban: Bool
    /// Where it went on 1 July 2025: indexes into `newCommunes`; several when it was divided.
    var successors: [Int]
  }

  /// A commune of the list of July 2025.
  struct NewCommune: Sendable {
    var code: Int
    var name: TextStock.ID
    var type: TextStock.ID
    /// Index into `newProvinces`.
    var province: Int
  }

  private(set) var provinces: [Province] = []
  private(set) var districts: [District] = []
  private(set) var communes: [Commune] = []
  private(set) var newProvinces: [Province] = []
  private(set) var newCommunes: [NewCommune] = []

  init(_ stock: inout TextStock) {
    let newIndex = readNewList(&stock)
    readOldList(&stock)
    readSuccessors(newIndex)
  }

  /// The index of a commune of the March 2025 list.
  func commune(code: Int) -> Int? { communes.firstIndex { $0.code == code } }

  private mutating func readNewList(_ stock: inout TextStock) -> [Int: Int] {
    var provinceIndex: [Int: Int] = [:]
    var communeIndex: [Int: Int] = [:]
    RegistryTable.adminUnits2025.forEachRow { cells in
      guard let code = Int(cells[1]) else { return }
      let name = stock.id(nameBehindType(cells[2], cells[3]))
      let type = stock.id(capitalised(cells[3]))
      if cells[0] == "province" {
        provinceIndex[code] = newProvinces.count
        newProvinces.append(Province(code: code, name: name, type: type))
      } else if let province = Int(cells[4]).flatMap({ provinceIndex[$0] }) {
        communeIndex[code] = newCommunes.count
        newCommunes.append(NewCommune(code: code, name: name, type: type, province: province))
      }
    }
    return communeIndex
  }

  private mutating func readOldList(_ stock: inout TextStock) {
    var provinceIndex: [Int: Int] = [:]
    var districtIndex: [Int: Int] = [:]
    RegistryTable.adminUnits2024.forEachRow { cells in
      guard let code = Int(cells[1]) else { return }
      let name = stock.id(nameBehindType(cells[2], cells[3]))
      let type = stock.id(capitalised(cells[3]))
      switch cells[0] {
      case "province":
        provinceIndex[code] = provinces.count
        provinces.append(Province(code: code, name: name, type: type))
      case "district":
        guard let province = Int(cells[4]).flatMap({ provinceIndex[$0] }) else { return }
        districtIndex[code] = districts.count
        districts.append(District(code: code, name: name, type: type, province: province))
      default:
        guard let district = Int(cells[4]).flatMap({ districtIndex[$0] }) else { return }
        communes.append(
          Commune(
            code: code, name: name, type: type, district: district, province: districts[district].province,
            isUrban: cells[3] != "xã", successors: []))
      }
    }
  }

  private mutating func readSuccessors(_ newIndex: [Int: Int]) {
    var oldIndex: [Int: Int] = [:]
    for (index, commune) in communes.enumerated() { oldIndex[commune.code] = index }
    RegistryTable.adminUnitChanges.forEachRow { cells in
      guard let old = Int(cells[0]).flatMap({ oldIndex[$0] }),
        let new = Int(cells[1]).flatMap({ newIndex[$0] })
      else { return }
      communes[old].successors.append(new)
    }
  }
}

/// "xã" → "Xã": the first letter of a unit's type as lists print it.
private func capitalised(_ text: Substring) -> String {
  text.prefix(1).uppercased() + text.dropFirst()
}

/// "Phường 5" → "5": a number stands in the lists behind its type, which is written in front of every name.
private func nameBehindType(_ name: Substring, _ type: Substring) -> Substring {
  let bare = name.dropFirst(type.count + 1)
  return name.hasPrefix(capitalised(type) + " ") && bare.first?.isNumber == true ? bare : name
}
