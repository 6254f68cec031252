/// The columns of a sample form, in file order: the headings as offices print them, and the XML elements.
enum FormColumn: Int, CaseIterable, Sendable {
  case formNumber, fullName, birthDate, sex, personalNumber, oldCard, ethnicity, religion, birthPlace,
    nativePlace
  case hamlet, commune, district, province, household, headName, relation, fatherName, motherName, phone
  case residenceKind, presence, temporaryUntil, formDate, registrationDate

  var heading: StaticString {
    switch self {
    case .formNumber: "Số phiếu"
    case .fullName: "Họ và tên"
    case .birthDate: "Ngày sinh"
    case .sex: "Giới tính"
    case .personalNumber: "Số ĐDCN"
    case .oldCard: "Số CMND"
    case .ethnicity: "Dân tộc"
    case .religion: "Tôn giáo"
    case .birthPlace: "Nơi đăng ký khai sinh"
    case .nativePlace: "Quê quán"
    case .hamlet: "Thôn/xóm"
    case .commune: "Xã/Phường"
    case .district: "Huyện/Quận"
    case .province: "Tỉnh/TP"
    case .household: "Số hộ khẩu"
    case .headName: "Chủ hộ"
    case .relation: "Quan hệ với chủ hộ"
    case .fatherName: "Họ tên cha"
    case .motherName: "Họ tên mẹ"
    case .phone: "Số điện thoại"
    case .residenceKind: "Loại cư trú"
    case .presence: "Hiện diện"
    case .temporaryUntil: "Tạm trú đến ngày"
    case .formDate: "Ngày lập phiếu"
    case .registrationDate: "Ngày đăng ký"
    }
  }

  /// The element under `Phieu`; the four parts of the address stand inside `NoiCuTru`.
  var element: StaticString {
    switch self {
    case .formNumber: "SoPhieu"
    case .fullName: "HoTen"
    case .birthDate: "NgaySinh"
    case .sex: "GioiTinh"
    case .personalNumber: "SoDDCN"
    case .oldCard: "SoCMND"
    case .ethnicity: "DanToc"
    case .religion: "TonGiao"
    case .birthPlace: "NoiKhaiSinh"
    case .nativePlace: "QueQuan"
    case .hamlet: "Thon"
    case .commune: "Xa"
    case .district: "Huyen"
    case .province: "Tinh"
    case .household: "SoHoKhau"
    case .headName: "ChuHo"
    case .relation: "QuanHe"
    case .fatherName: "HoTenCha"
    case .motherName: "HoTenMe"
    case .phone: "DienThoai"
    case .residenceKind: "LoaiCuTru"
    case .presence: "HienDien"
    case .temporaryUntil: "TamTruDenNgay"
    case .formDate: "NgayLapPhieu"
    case .registrationDate: "NgayDangKy"
    }
  }
}

/// The cells of one form, by column; emptied and filled again for the next.
struct FormCells: Sendable {
  private var cells = [CellText](repeating: CellText(), count: FormColumn.allCases.count)

  subscript(column: FormColumn) -> CellText {
    _read { yield cells[column.rawValue] }
    _modify { yield &cells[column.rawValue] }
  }

  mutating func removeAll() {
    for index in cells.indices { cells[index].removeAll() }
  }

  mutating func exchange(_ a: FormColumn, _ b: FormColumn) { cells.swapAt(a.rawValue, b.rawValue) }
}
