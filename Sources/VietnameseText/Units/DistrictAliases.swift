/// Districts that were merged into others or renamed before the list of March 2025, by the code of what they became: older
/// papers name them, and their communes kept their names. From the resolutions on districts of 2019 and 2020; the lists of
/// `data/` begin later and do not hold them.
let districtAliases: [(code: Int, names: [String])] = [
  (45, ["Thông Nông"]),  // Hà Quảng
  (49, ["Quảng Uyên", "Phục Hòa"]),  // Quảng Hòa
  (148, ["Kỳ Sơn"]),  // Hòa Bình
  (193, ["Hoành Bồ"]),  // Hạ Long
  (407, ["Tĩnh Gia"]),  // Nghi Sơn
  (525, ["Tây Trà"]),  // Trà Bồng
  (769, ["2", "9"]),  // Thủ Đức
]
