import RegistryData

/// Ethnic groups and religions as lists write them.
enum EthnicityWriting {
  /// Other spellings, and the number on the list of 1979, by the name used here.
  private static let variants: [String: (other: StaticString, code: StaticString)] = [
    "Kinh": ("Việt", "01"), "Tày": ("Ngạn", "02"), "Thái": ("Tày Khao", "03"), "Hoa": ("Hán", "04"),
    "Khơ-me": ("Khmer", "05"), "Mường": ("Mol", "06"), "Nùng": ("Nùng An", "07"), "Mông": ("H'Mông", "08"),
    "Dao": ("Dao Đỏ", "09"), "Gia-rai": ("Gia Rai", "10"), "Ê-đê": ("Ê Đê", "12"), "Ba-na": ("Ba Na", "13"),
    "Xơ-đăng": ("Xơ Đăng", "14"), "Cơ-ho": ("K'Ho", "16"), "Chăm": ("Chàm", "17"),
    "Xtiêng": ("S'Tiêng", "22"),
    "Bru-Vân Kiều": ("Vân Kiều", "23"),
  ]

  /// - Returns: the damage done, if any.
  static func write(
    _ people: Int, _ population: Population, variant: Bool, code: Bool, into cell: inout CellText
  ) -> DamageCode? {
    let known = variant || code ? variants[NamingCustom.all[people].people] : nil
    if let known, variant || code {
      cell.append(code ? known.code : known.other)
      return code ? .ethnicityCode : .ethnicityVariant
    }
    cell.append(population.names.peoples[people], from: population.stock)
    return nil
  }
}

extension Religion {
  func label(noneIsWritten: Bool) -> StaticString {
    switch self {
    case .none: noneIsWritten ? "Không" : ""
    case .buddhist: "Phật giáo"
    case .catholic: "Công giáo"
    case .hoaHao: "Phật giáo Hòa Hảo"
    case .caoDai: "Cao Đài"
    case .protestant: "Tin Lành"
    case .muslim: "Hồi giáo"
    }
  }
}
