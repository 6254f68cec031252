import Glibc

/// Forms of 25 columns with the shapes that cost a reader something: quoted commas, now and then a quoted line break or a
/// doubled quote. The people are made of syllables; nobody is meant.
struct InventedForms {
  let count: Int

  private static let columns = [
    "so_phieu", "ho_ten", "ngay_sinh", "gioi_tinh", "so_dinh_danh", "so_cmnd", "dan_toc", "ton_giao",
    "que_quan",
    "dia_chi", "thon", "xa", "huyen", "tinh", "so_ho", "ten_chu_ho", "quan_he", "ten_cha", "ten_me",
    "loai_cu_tru",
    "hien_dien", "dien_thoai", "nghe_nghiep", "ngay_lap", "ghi_chu",
  ]
  private static let syllables = [
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Văn", "Thị", "Ngọc", "Minh", "Đức", "Hương", "Thủy", "Quang",
    "Lan",
    "Hùng", "Dũng", "Bình", "Xuân",
  ]

  func write(to path: String, asXML: Bool) throws {
    guard let file = fopen(path, "w") else { throw WriteFailure(number: errno) }
    defer { fclose(file) }
    fputs(
      asXML ? "<?xml version=\"1.0\"?>\n<DanhSachPhieu>\n" : Self.columns.joined(separator: ",") + "\n", file)
    var state: UInt64 = 2026
    for form in 0..<count {
      fputs(asXML ? xml(cells(form, &state)) : csv(cells(form, &state)), file)
    }
    if asXML { fputs("</DanhSachPhieu>\n", file) }
  }

  struct WriteFailure: Error { var number: Int32 }

  private func cells(_ form: Int, _ state: inout UInt64) -> [String] {
    func draw(_ bound: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % bound
    }
    func name() -> String {
      (0..<3).map { _ in Self.syllables[Int(draw(UInt64(Self.syllables.count)))] }.joined(separator: " ")
    }
    func date() -> String { "\(draw(28) + 1)/\(draw(12) + 1)/\(1930 + draw(95))" }
    let address = "Số \(draw(300)), đường \(name())" + (draw(10) == 0 ? "\nngõ \(draw(90))" : "")
    let note = draw(50) == 0 ? "tên gọi \"\(name())\"" : ""
    return [
      "\(form + 1)", name(), date(), draw(2) == 0 ? "Nam" : "Nữ", "0\(10_000_000_000 + draw(80_000_000_000))",
      "",
      "Kinh", "Không", "Thạch Hà, Hà Tĩnh", address, "Thôn \(draw(12) + 1)", "Xã Thạch Kênh",
      "Huyện Thạch Hà",
      "Tỉnh Hà Tĩnh", "\(draw(2000))", name(), "Con", name(), name(), "Thường trú", "Có mặt",
      "0\(900_000_000 + draw(99_999_999))",
      "Làm ruộng", date(), note,
    ]
  }

  private func csv(_ cells: [String]) -> String {
    let written = cells.map { cell in
      let needsQuotes = cell.utf8.contains { $0 == 0x2c || $0 == 0x22 || $0 == 0x0a }
      return needsQuotes
        ? "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
          + "\"" : cell
    }
    return written.joined(separator: ",") + "\n"
  }

  private func xml(_ cells: [String]) -> String {
    let elements = zip(Self.columns, cells).map { "    <\($0)>\($1)</\($0)>\n" }.joined()
    return "  <Phieu>\n\(elements)  </Phieu>\n"
  }
}
