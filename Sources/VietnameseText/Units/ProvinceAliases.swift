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

/// Provinces of 1975 to 1997 as papers still name them, by the provinces of March 2025 that they were divided into.
///
/// A name stands for all of them: what lies below decides, and where nothing does it stays open, unless today they are one
/// province again (Hà Nam Ninh).
let historicProvinces: [(name: String, codes: [Int])] = [
  ("Hà Nam Ninh", [35, 36, 37]), ("Nam Hà", [35, 36]), ("Nghệ Tĩnh", [40, 42]), ("Hà Sơn Bình", [1, 17]),
  ("Vĩnh Phú", [25, 26]), ("Hà Bắc", [24, 27]), ("Hải Hưng", [30, 33]), ("Bắc Thái", [6, 19]),
  ("Cao Lạng", [4, 20]),
  ("Hà Tuyên", [2, 8]), ("Hoàng Liên Sơn", [10, 15]), ("Bình Trị Thiên", [44, 45, 46]),
  ("Quảng Nam - Đà Nẵng", [48, 49]), ("Nghĩa Bình", [51, 52]), ("Phú Khánh", [54, 56]),
  ("Thuận Hải", [58, 60]),
  ("Gia Lai - Kon Tum", [62, 64]), ("Sông Bé", [70, 74]), ("Minh Hải", [95, 96]), ("Cửu Long", [84, 86]),
]
