// Made by Scripts/embed-data.py from data/religions.tsv; do not edit.
// swift-format-ignore-file

extension RegistryTable {
  /// Columns: code, name, variants.
  public static let religions = RegistryTable(
    """
code	name	variants
01	Phật giáo	Đạo Phật;Phật;Phật Giáo
02	Công giáo	Thiên Chúa giáo;Thiên chúa;Đạo Thiên Chúa;Ki-tô giáo;Kitô giáo;Gia-tô;TCG
03	Phật giáo Hòa Hảo	PGHH;Hòa Hảo;Hoà Hảo;Đạo Hòa Hảo
04	Hồi giáo	Islam;Đạo Hồi;Bàni;Bà Ni
05	Cao Đài	Đạo Cao Đài;Cao đài Tây Ninh;Cao Đài Tiên Thiên
06	Minh Sư đạo	Minh sư đạo
07	Minh Lý đạo	Minh lý đạo
08	Tin Lành	Đạo Tin Lành;Tin lành;Cơ đốc
09	Tịnh độ Cư sĩ Phật hội Việt Nam	Tịnh độ cư sĩ
10	Đạo Tứ Ân Hiếu Nghĩa	Tứ ân hiếu nghĩa;Đạo Tứ ấn hiếu nghĩa
11	Bửu Sơn Kỳ Hương	Bửu sơn kỳ hương
12	Đạo Ba Ha'i	Baha'i;Ba Hai;Bahá'í
13	Bà La Môn	Bàlamôn;Ấn Độ giáo
14	Mặc Môn	Mormon;Giáo hội Các Thánh hữu Ngày sau
00	Không	Không tôn giáo;Không theo đạo;Lương;K;0;-
"""
  )
}
