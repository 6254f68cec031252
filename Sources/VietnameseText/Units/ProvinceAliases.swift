import ResidentModel

/// Names of provinces besides those of the lists, with the lists that they belong to.
let provinceAliases: [(code: Int, lists: [UnitListDate], names: [String])] = [
  (1, [.march2025, .july2025], ["HN", "Hà Tây"]),
  (79, [.march2025, .july2025], ["HCM", "TPHCM", "Sài Gòn", "SG", "Hồ Chí Minh City", "HCMC", "TP.HCM"]),
  (77, [.march2025], ["BRVT", "Bà Rịa Vũng Tàu", "BR-VT"]),
  (
    46, [.march2025, .july2025],
    ["Thừa Thiên Huế", "Thừa Thiên - Huế", "TT Huế", "TTHuế", "TTH", "Thừa Thiên"]
  ),
  (66, [.march2025, .july2025], ["Đắc Lắc", "Daklak", "Đăk Lăk", "Darlac"]),
  (67, [.march2025], ["Đắc Nông", "Đăk Nông", "Daknong"]),
  (6, [.march2025], ["Bắc Cạn"]),
  (62, [.march2025], ["Kontum", "Công Tum"]),
  (48, [.march2025, .july2025], ["ĐN", "Đà Nẵng City"]),
  (31, [.march2025, .july2025], ["HP"]),
]
