/// A column of a resident form: the names used in pipelines, tables and documents (`data/header-aliases.tsv`).
public enum ResidentField: UInt8, CaseIterable, Hashable, BitwiseCopyable, Sendable {
  case rowNumber, fullName, familyMiddleName, givenName, otherName
  case birthDate, birthYear, sex
  case personalNumber, oldCardNumber, cardOrPersonalNumber, cardIssueDate, cardIssuePlace
  case birthRegistrationPlace, nativePlace, ethnicity, religion, nationality, bloodType, maritalStatus
  case permanentAddress, temporaryAddress, currentAddress
  case hamlet, commune, district, province
  case householdNumber, headName, headPersonalNumber, relation
  case fatherName, motherName, spouseName, guardianName
  case occupation, education, phone, email
  case residenceStatus, presence, cardStatus, electronicIDStatus, note
  case formNumber, formDate, registrationDate, temporaryUntil, deregisteredOn, declaredPermanentAddress
  case registrationChange

  /// The ASCII Vietnamese name that pipelines and outputs use.
  public var name: String { Self.names[Int(rawValue)] }

  /// The field of that name, if there is one.
  public init?(name: String) {
    guard let index = Self.names.firstIndex(of: name) else { return nil }
    self.init(rawValue: UInt8(index))
  }

  /// Whether a form may have several columns of it, each with something of its own to say: the column "Biến động" beside
  /// "Ngày chết", two columns of notes.
  public var mayHaveSeveralColumns: Bool { self == .registrationChange || self == .note }

  /// In the order of the cases: the raw value is the index.
  private static let names = [
    "stt", "ho_ten", "ho_dem", "ten", "ten_khac",
    "ngay_sinh", "nam_sinh", "gioi_tinh",
    "so_dinh_danh", "so_cmnd", "so_giay_to", "ngay_cap", "noi_cap",
    "noi_khai_sinh", "que_quan", "dan_toc", "ton_giao", "quoc_tich", "nhom_mau", "hon_nhan",
    "noi_thuong_tru", "noi_tam_tru", "noi_o_hien_tai",
    "thon", "xa", "huyen", "tinh",
    "so_ho", "ten_chu_ho", "so_dinh_danh_chu_ho", "quan_he",
    "ten_cha", "ten_me", "ten_vo_chong", "ten_dai_dien",
    "nghe_nghiep", "hoc_van", "dien_thoai", "email",
    "loai_cu_tru", "hien_dien", "tinh_trang_the", "dinh_danh_dien_tu", "ghi_chu",
    "so_phieu", "ngay_lap", "ngay_dang_ky", "tam_tru_den", "ngay_xoa", "noi_thuong_tru_khai",
    "bien_dong",
  ]
}
