// Made by Scripts/embed-data.py from data/cccd-province-codes.tsv; do not edit.
// swift-format-ignore-file

extension RegistryTable {
  /// Columns: code, province_at_issue, gso_code_2024, gso_code_2025, province_2025.
  public static let cccdProvinceCodes = RegistryTable(
    """
code	province_at_issue	gso_code_2024	gso_code_2025	province_2025
001	Hà Nội	01	01	Hà Nội
002	Hà Giang	02	08	Tuyên Quang
004	Cao Bằng	04	04	Cao Bằng
006	Bắc Kạn	06	19	Thái Nguyên
008	Tuyên Quang	08	08	Tuyên Quang
010	Lào Cai	10	15	Lào Cai
011	Điện Biên	11	11	Điện Biên
012	Lai Châu	12	12	Lai Châu
014	Sơn La	14	14	Sơn La
015	Yên Bái	15	15	Lào Cai
017	Hòa Bình	17	25	Phú Thọ
019	Thái Nguyên	19	19	Thái Nguyên
020	Lạng Sơn	20	20	Lạng Sơn
022	Quảng Ninh	22	22	Quảng Ninh
024	Bắc Giang	24	24	Bắc Ninh
025	Phú Thọ	25	25	Phú Thọ
026	Vĩnh Phúc	26	25	Phú Thọ
027	Bắc Ninh	27	24	Bắc Ninh
030	Hải Dương	30	31	Hải Phòng
031	Hải Phòng	31	31	Hải Phòng
033	Hưng Yên	33	33	Hưng Yên
034	Thái Bình	34	33	Hưng Yên
035	Hà Nam	35	37	Ninh Bình
036	Nam Định	36	37	Ninh Bình
037	Ninh Bình	37	37	Ninh Bình
038	Thanh Hóa	38	38	Thanh Hóa
040	Nghệ An	40	40	Nghệ An
042	Hà Tĩnh	42	42	Hà Tĩnh
044	Quảng Bình	44	44	Quảng Trị
045	Quảng Trị	45	44	Quảng Trị
046	Thừa Thiên Huế	46	46	Huế
048	Đà Nẵng	48	48	Đà Nẵng
049	Quảng Nam	49	48	Đà Nẵng
051	Quảng Ngãi	51	51	Quảng Ngãi
052	Bình Định	52	52	Gia Lai
054	Phú Yên	54	66	Đắk Lắk
056	Khánh Hòa	56	56	Khánh Hòa
058	Ninh Thuận	58	56	Khánh Hòa
060	Bình Thuận	60	68	Lâm Đồng
062	Kon Tum	62	51	Quảng Ngãi
064	Gia Lai	64	52	Gia Lai
066	Đắk Lắk	66	66	Đắk Lắk
067	Đắk Nông	67	68	Lâm Đồng
068	Lâm Đồng	68	68	Lâm Đồng
070	Bình Phước	70	75	Đồng Nai
072	Tây Ninh	72	80	Tây Ninh
074	Bình Dương	74	79	Hồ Chí Minh
075	Đồng Nai	75	75	Đồng Nai
077	Bà Rịa - Vũng Tàu	77	79	Hồ Chí Minh
079	Hồ Chí Minh	79	79	Hồ Chí Minh
080	Long An	80	80	Tây Ninh
082	Tiền Giang	82	82	Đồng Tháp
083	Bến Tre	83	86	Vĩnh Long
084	Trà Vinh	84	86	Vĩnh Long
086	Vĩnh Long	86	86	Vĩnh Long
087	Đồng Tháp	87	82	Đồng Tháp
089	An Giang	89	91	An Giang
091	Kiên Giang	91	91	An Giang
092	Cần Thơ	92	92	Cần Thơ
093	Hậu Giang	93	92	Cần Thơ
094	Sóc Trăng	94	92	Cần Thơ
095	Bạc Liêu	95	96	Cà Mau
096	Cà Mau	96	96	Cà Mau
"""
  )
}
