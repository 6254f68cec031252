// Made by Scripts/embed-data.py from data/admin-units-2026-changes.tsv; do not edit.
// swift-format-ignore-file

extension RegistryTable {
  /// Columns: code, level, name, before, after, effective.
  public static let adminUnits2026Changes = RegistryTable(
    """
code	level	name	before	after	effective
75	province	Đồng Nai	tỉnh	thành phố	2026-04-30
22	province	Quảng Ninh	tỉnh	thành phố	2026-09-01
24	province	Bắc Ninh	tỉnh	thành phố	
07294	commune	Bố Hạ	xã	phường	
07375	commune	Lạng Giang	xã	phường	
07399	commune	Kép	xã	phường	
07444	commune	Lục Nam	xã	phường	
07840	commune	Hiệp Hòa	xã	phường	
09193	commune	Yên Phong	xã	phường	
09292	commune	Phù Lãng	xã	phường	
09313	commune	Chi Lăng	xã	phường	
09319	commune	Tiên Du	xã	phường	
09454	commune	Gia Bình	xã	phường	
09475	commune	Nhân Thắng	xã	phường	
09496	commune	Lương Tài	xã	phường	
"""
  )
}
