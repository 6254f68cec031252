// Made by Scripts/embed-data.py from data/province-changes.tsv; do not edit.
// swift-format-ignore-file

extension RegistryTable {
  /// Columns: new_code, new_name, old_codes, old_names.
  public static let provinceChanges = RegistryTable(
    """
new_code	new_name	old_codes	old_names
01	Hà Nội	01	Hà Nội
04	Cao Bằng	04	Cao Bằng
08	Tuyên Quang	02 08	Hà Giang; Tuyên Quang
11	Điện Biên	11	Điện Biên
12	Lai Châu	12	Lai Châu
14	Sơn La	14	Sơn La
15	Lào Cai	10 15	Lào Cai; Yên Bái
19	Thái Nguyên	06 19	Bắc Kạn; Thái Nguyên
20	Lạng Sơn	20	Lạng Sơn
22	Quảng Ninh	22	Quảng Ninh
24	Bắc Ninh	24 27	Bắc Giang; Bắc Ninh
25	Phú Thọ	17 25 26	Hòa Bình; Phú Thọ; Vĩnh Phúc
31	Hải Phòng	30 31	Hải Dương; Hải Phòng
33	Hưng Yên	33 34	Hưng Yên; Thái Bình
37	Ninh Bình	35 36 37	Hà Nam; Nam Định; Ninh Bình
38	Thanh Hóa	38	Thanh Hóa
40	Nghệ An	40	Nghệ An
42	Hà Tĩnh	42	Hà Tĩnh
44	Quảng Trị	44 45	Quảng Bình; Quảng Trị
46	Huế	46	Huế
48	Đà Nẵng	48 49	Đà Nẵng; Quảng Nam
51	Quảng Ngãi	51 62	Quảng Ngãi; Kon Tum
52	Gia Lai	52 64	Bình Định; Gia Lai
56	Khánh Hòa	56 58	Khánh Hòa; Ninh Thuận
66	Đắk Lắk	54 66	Phú Yên; Đắk Lắk
68	Lâm Đồng	60 67 68	Bình Thuận; Đắk Nông; Lâm Đồng
75	Đồng Nai	70 75	Bình Phước; Đồng Nai
79	Hồ Chí Minh	74 77 79	Bình Dương; Bà Rịa - Vũng Tàu; Hồ Chí Minh
80	Tây Ninh	72 80	Tây Ninh; Long An
82	Đồng Tháp	82 87	Tiền Giang; Đồng Tháp
86	Vĩnh Long	83 84 86	Bến Tre; Trà Vinh; Vĩnh Long
91	An Giang	89 91	An Giang; Kiên Giang
92	Cần Thơ	92 93 94	Cần Thơ; Hậu Giang; Sóc Trăng
96	Cà Mau	95 96	Bạc Liêu; Cà Mau
"""
  )
}
