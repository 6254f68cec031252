import RegistryData
import ResidentModel

/// A closed vocabulary of the form.
public enum TermDomain: UInt8, CaseIterable, Hashable, Sendable {
  case sex, residenceKind, presence, relation, cardStatus, ethnicity, religion, maritalStatus, electronicID,
    yesNo
}

/// One entry of a vocabulary: the label that outputs show, its code, and the ways it is written.
struct TermEntry {
  var code: UInt8
  var label: String
  var variants: [String]
  /// A variant may stand inside a longer text ("đi làm ăn xa ở Bình Dương"): only for words that mean nothing else.
  var phrases: [String] = []
}

extension TermDomain {
  /// The entries, the labels as `data/` has them. A label that names several ("Vợ / Chồng") stands here once for each.
  var entries: [TermEntry] {
    switch self {
    case .sex: TermEntry.sexes
    case .residenceKind: TermEntry.residenceKinds
    case .presence: TermEntry.presences
    case .relation: TermEntry.relations
    case .cardStatus: TermEntry.cardStatuses
    case .ethnicity: TermEntry.ethnicGroups
    case .religion: TermEntry.religions
    case .maritalStatus: TermEntry.rows(of: .vocabulary, domain: "marital")
    case .electronicID: TermEntry.rows(of: .vocabulary, domain: "eid")
    case .yesNo: TermEntry.yesNo
    }
  }

  /// What a cell that fits no entry is reported as; nil where nothing depends on it.
  var unreadable: FindingCode? {
    switch self {
    case .sex: .sexUnreadable
    case .residenceKind: .residenceKindUnreadable
    case .presence: .presenceUnreadable
    case .relation: .relationUnreadable
    case .ethnicity: .ethnicityUnreadable
    case .religion: .religionUnreadable
    case .cardStatus: .cardStatusUnreadable
    case .maritalStatus, .electronicID, .yesNo: nil
    }
  }
}

extension TermEntry {
  /// Entries straight from a table; numeric codes as they stand, others by row from 1.
  fileprivate static func rows(
    of table: RegistryTable, code: Int, label: Int, variants: Int
  ) -> [TermEntry] {
    var entries: [TermEntry] = []
    table.forEachRow { row in
      entries.append(
        TermEntry(
          code: UInt8(row[code]) ?? 0, label: String(row[label]),
          variants: row[variants].split(separator: ";").map(String.init)))
    }
    return entries
  }

  fileprivate static func rows(of table: RegistryTable, domain: Substring) -> [TermEntry] {
    var entries: [TermEntry] = []
    table.forEachRow { row in
      guard row[0] == domain else { return }
      entries.append(
        TermEntry(
          code: UInt8(entries.count + 1), label: String(row[2]),
          variants: row[3].split(separator: ";").map(String.init)))
    }
    return entries
  }

  private init(_ sex: Sex, _ label: String, _ variants: [String]) {
    self.init(code: sex.rawValue, label: label, variants: variants)
  }

  fileprivate static let sexes = [
    TermEntry(
      .male, "Nam", ["M", "Male", "Trai", "Đàn ông", "Con trai", "1", "Name", "Nan", "Nam giới", "Bé trai"]),
    TermEntry(
      .female, "Nữ",
      ["F", "Female", "Gái", "Đàn bà", "Con gái", "0", "2", "Nử", "Nữ giới", "Phụ nữ", "Bé gái"]),
  ]

  private init(_ kind: ResidenceKind, _ label: String, _ variants: [String], phrases: [String] = []) {
    self.init(code: kind.rawValue, label: label, variants: variants, phrases: phrases)
  }

  fileprivate static let residenceKinds = [
    TermEntry(
      .permanent, "Thường trú",
      ["TT", "T.Trú TT", "HKTT", "KT1", "ĐKTT", "Thuong tru", "Th.trú", "Hộ khẩu", "HK"],
      phrases: ["thường trú", "hộ khẩu thường trú", "hộ khẩu", "HKTT", "ĐKTT"]),
    TermEntry(
      .temporary, "Tạm trú", ["T.trú", "KT3", "KT4", "TTR", "Tạm trú dài hạn"], phrases: ["tạm trú"]),
    TermEntry(.current, "Nơi ở hiện tại", ["Nơi ở hiện nay", "Nơi ở", "NOHT", "Chỗ ở hiện tại", "Hiện ở"]),
    TermEntry(.stay, "Lưu trú", ["L.trú"], phrases: ["lưu trú"]),
    TermEntry(.declaredAbsence, "Tạm vắng", ["Khai báo tạm vắng", "TV", "T.vắng"], phrases: ["tạm vắng"]),
  ]

  private init(_ presence: Presence, _ label: String, _ variants: [String], phrases: [String] = []) {
    self.init(code: presence.rawValue, label: label, variants: variants, phrases: phrases)
  }

  fileprivate static let presences = [
    TermEntry(
      .present, "Có mặt tại địa phương",
      [
        "Có mặt", "CM", "Đang ở nhà", "Ở nhà", "Có", "Ở địa phương", "Tại địa phương", "Đang cư trú",
        "Có mặt ở nhà", "Tại nhà", "Không đi vắng", "Không vắng mặt", "Không vắng nhà", "Không vắng",
      ],
      phrases: ["có mặt"]),
    TermEntry(
      .outOfProvince, "Ngoài tỉnh",
      [
        "Đi làm ăn xa", "Ở ngoại tỉnh", "Học tập ngoài tỉnh", "Lao động ngoài tỉnh", "Đi Nam", "Đi miền Nam",
        "Đi xa", "Đi làm xa", "Đi học xa",
      ],
      phrases: ["làm ăn xa", "ngoài tỉnh", "ngoại tỉnh", "đi miền nam", "tỉnh khác"]),
    TermEntry(
      .abroad, "Nước ngoài",
      ["XKLĐ", "Xuất khẩu lao động", "Du học", "Định cư nước ngoài", "Đi nước ngoài", "Ở nước ngoài"],
      phrases: [
        "nước ngoài", "xuất khẩu lao động", "du học", "XKLĐ", "Đài Loan", "Hàn Quốc", "Nhật Bản", "Hoa Kỳ",
        "Trung Quốc", "Thái Lan", "Campuchia", "Malaysia", "Singapore", "Angola", "Canada",
      ]),
    TermEntry(
      .returnedFromAbroad, "Đi nước ngoài trở về", ["Nước ngoài về", "Đi nước ngoài về"],
      phrases: ["nước ngoài trở về", "nước ngoài về"]),
    TermEntry(
      .prison, "Chấp hành án",
      ["Đi tù", "Thi hành án", "Trại giam", "Cơ sở cai nghiện", "Ở tù", "Chấp hành án phạt tù"],
      phrases: ["chấp hành án", "trại giam", "đi tù", "cai nghiện"]),
    TermEntry(
      .released, "Chấp hành xong án phạt tù", ["Ra tù", "Mãn hạn tù", "Đã ra tù"],
      phrases: ["chấp hành xong", "ra tù", "mãn hạn tù"]),
    TermEntry(
      .unverified, "Không có mặt, chưa xác minh",
      [
        "Không rõ đi đâu", "Vắng không rõ lý do", "Không có mặt ở địa phương", "Vắng", "Vắng mặt",
        "Không có mặt", "Đi vắng", "Tạm vắng", "Vắng nhà", "Đi khỏi địa phương",
        "Bỏ đi khỏi địa phương", "Không ở địa phương", "Không còn ở địa phương", "Không tại địa phương",
        "Không ở nhà",
      ],
      phrases: ["không có mặt", "không rõ", "chưa xác minh", "vắng mặt", "đi vắng", "tạm vắng", "vắng nhà"]),
    TermEntry(
      .dead, "Đã chết", ["Chết", "Tử vong", "Mất", "Khai tử", "Đã mất", "Qua đời"],
      phrases: ["đã chết", "tử vong", "khai tử", "qua đời", "đã mất"]),
    TermEntry(
      .missing, "Mất tích (tòa án tuyên bố)", ["Mất tích"], phrases: ["mất tích"]),
  ]

  private init(_ relation: HouseholdRelation, _ label: String, _ variants: [String] = []) {
    self.init(code: relation.rawValue, label: label, variants: variants)
  }

  /// A word that says less than the legal one keeps its own label: a Bà need be no Bà nội, a Con no Con đẻ.
  fileprivate static let relations = [
    TermEntry(.head, "Chủ hộ", ["CH", "Bản thân", "Là chủ hộ", "Chủ"]),
    TermEntry(.spouse, "Vợ", ["Là vợ", "Vợ chủ hộ"]),
    TermEntry(.spouse, "Chồng", ["Là chồng", "Chồng chủ hộ"]),
    TermEntry(.spouse, "Vợ / Chồng", ["Vợ chồng"]),
    TermEntry(.parent, "Cha đẻ", ["Bố đẻ", "Cha ruột", "Bố ruột", "Ba ruột"]),
    TermEntry(.parent, "Cha", ["Bố", "Ba"]),
    TermEntry(.parent, "Mẹ đẻ", ["Mẹ ruột", "Má ruột"]), TermEntry(.parent, "Mẹ", ["Má"]),
    TermEntry(.adoptiveParent, "Cha nuôi", ["Bố nuôi"]), TermEntry(.adoptiveParent, "Mẹ nuôi"),
    TermEntry(.child, "Con đẻ", ["Con ruột", "Con đẻ của chủ hộ"]), TermEntry(.child, "Con"),
    TermEntry(.child, "Con trai"), TermEntry(.child, "Con gái"),
    TermEntry(.adoptedChild, "Con nuôi"),
    TermEntry(.grandparent, "Ông nội"), TermEntry(.grandparent, "Bà nội"),
    TermEntry(.grandparent, "Ông ngoại"), TermEntry(.grandparent, "Bà ngoại"),
    TermEntry(.grandparent, "Ông"), TermEntry(.grandparent, "Bà"),
    TermEntry(.sibling, "Anh ruột"), TermEntry(.sibling, "Anh", ["Anh trai"]),
    TermEntry(.sibling, "Chị ruột"), TermEntry(.sibling, "Chị", ["Chị gái"]),
    TermEntry(.sibling, "Em ruột"), TermEntry(.sibling, "Em"), TermEntry(.sibling, "Em trai"),
    TermEntry(.sibling, "Em gái"),
    TermEntry(.grandchild, "Cháu ruột"), TermEntry(.grandchild, "Cháu"), TermEntry(.grandchild, "Cháu nội"),
    TermEntry(.grandchild, "Cháu ngoại"),
    TermEntry(.greatGrandparent, "Cụ nội"), TermEntry(.greatGrandparent, "Cụ ngoại"),
    TermEntry(.greatGrandparent, "Cụ", ["Cố"]),
    TermEntry(.uncleOrAunt, "Bác ruột"), TermEntry(.uncleOrAunt, "Bác"),
    TermEntry(.uncleOrAunt, "Chú ruột"), TermEntry(.uncleOrAunt, "Chú"),
    TermEntry(.uncleOrAunt, "Cậu ruột"), TermEntry(.uncleOrAunt, "Cậu"),
    TermEntry(.uncleOrAunt, "Cô ruột"), TermEntry(.uncleOrAunt, "Cô"),
    TermEntry(.uncleOrAunt, "Dì ruột"), TermEntry(.uncleOrAunt, "Dì"),
    TermEntry(.greatGrandchild, "Chắt ruột"), TermEntry(.greatGrandchild, "Chắt"),
    TermEntry(.guardian, "Người giám hộ", ["Giám hộ"]),
    TermEntry(.lodger, "Ở nhờ", ["Cùng ở nhờ", "Người ở nhờ"]), TermEntry(.lodger, "Ở mượn", ["Cùng ở mượn"]),
    TermEntry(.lodger, "Ở thuê", ["Cùng ở thuê", "Ở trọ", "Thuê trọ", "Người thuê nhà"]),
    TermEntry(.inLaw, "Con dâu", ["Dâu"]), TermEntry(.inLaw, "Con rể", ["Rể"]),
    TermEntry(.other, "Khác", ["Quan hệ khác", "Người khác", "Không có quan hệ họ hàng"]),
  ]

  private init(_ status: CardStatus, _ label: String, _ variants: [String]) {
    self.init(code: status.rawValue, label: label, variants: variants)
  }

  fileprivate static let cardStatuses = [
    TermEntry(
      .issued, "Đã cấp",
      [
        "Đã cấp CCCD", "Đã làm", "Đã làm CCCD", "Có", "Rồi", "X", "Đã có", "Đã có CCCD", "Đã cấp thẻ",
        "Đã nhận thẻ",
        "Đã cấp CC", "Đã cấp căn cước", "Đã nhận", "Đã nhận CCCD", "Đã nhận căn cước", "Đã trả thẻ",
        "Đã trả CCCD", "Đã trả căn cước", "Đã có thẻ", "Đã có căn cước", "Có CCCD", "Có thẻ", "Có căn cước",
        "Cấp ngày", "Ngày cấp", "Gắn chip", "CCCD gắn chip", "Thẻ gắn chip", "Thẻ CCCD gắn chip",
        "Có CCCD gắn chip", "Đã có CCCD gắn chip", "Đã cấp CCCD gắn chip", "Đã làm CCCD gắn chip",
        "Đã cấp đổi", "Đã cấp lại", "Đã đổi thẻ", "Đã đổi",
      ]),
    TermEntry(
      .notIssued, "Chưa cấp",
      [
        "Chưa cấp CCCD", "Chưa làm", "Chưa làm CCCD", "Không", "Chưa", "Chưa có", "Chưa có CCCD",
        "Chưa cấp thẻ",
        "Chưa cấp CC", "Chưa cấp căn cước", "Chưa có thẻ", "Chưa có căn cước", "Không có", "Không có CCCD",
        "Chưa được cấp",
      ]),
    // No card that is valid: one is still to be issued.
    // "Mất" of a card is its loss; of its bearer it would leave no valid card either.
    TermEntry(
      .noLongerValid, "Mất thẻ",
      [
        "Bị mất thẻ", "Đã mất thẻ", "Mất CCCD", "Mất căn cước", "Bị mất", "Mất", "Đã mất", "Làm mất",
        "Bị làm mất", "Đã làm mất",
        "Làm mất thẻ", "Đánh mất", "Đánh mất thẻ", "Làm mất CCCD", "Báo mất", "Thất lạc", "Mất CC",
        "Bị mất CCCD", "Đã mất CCCD",
        "Rơi mất", "Bị thất lạc", "Thẻ mất", "Thẻ bị mất",
      ]),
    TermEntry(.noLongerValid, "Hết hạn", ["Đã hết hạn", "Thẻ hết hạn", "CCCD hết hạn", "Hết giá trị"]),
    TermEntry(
      .noLongerValid, "Hỏng thẻ",
      ["Hỏng", "Bị hỏng", "Thẻ hỏng", "Thẻ bị hỏng", "CCCD hỏng", "CCCD bị hỏng", "Hỏng CCCD", "Hư hỏng"]),
    TermEntry(
      .notIssued, "Đã thu nhận hồ sơ",
      [
        "Thu nhận hồ sơ", "Đã thu nhận", "Đã thu hồ sơ", "Chờ cấp", "Đang chờ cấp", "Chờ cấp thẻ",
        "Đã nộp hồ sơ", "Đang làm", "Đang làm CCCD", "Đang làm thẻ", "Đang cấp", "Thu nhận", "Ngày thu nhận",
      ]),
  ]

  /// Code 0 is "no religion": a value, not a missing cell.
  fileprivate static let religions = rows(of: .religions, code: 0, label: 1, variants: 2).map { entry in
    var entry = entry
    entry.variants += furtherReligions[entry.label] ?? []
    return entry
  }

  /// How lists write religions beyond the table.
  private static let furtherReligions = [
    "Không": [
      "Ko", "Không có", "Tín ngưỡng dân gian", "None", "Không TG", "Không theo đạo nào",
      "Không theo tôn giáo nào", "Không theo tôn giáo", "Bên lương",
    ],
    "Phật giáo": ["PG"],
    "Công giáo": ["CG", "Đạo Công giáo", "Công giáo La Mã", "Kitô", "Ki tô"],
    "Phật giáo Hòa Hảo": ["PG Hòa Hảo"],
    "Tin Lành": ["Tin lành Việt Nam"],
  ]

  fileprivate static let ethnicGroups = rows(of: .ethnicGroups, code: 0, label: 1, variants: 3).map { entry in
    var entry = entry
    entry.variants += furtherGroups[entry.label] ?? []
    return entry
  }

  /// How lists write ethnic groups beyond the table: other letters for the same sounds, and branches that bear the name.
  private static let furtherGroups = [
    "Khơ-me": ["Khơ-mer", "Khme", "K'mer"],
    "Mông": ["Mông Trắng", "Mông Đen", "Mông Xanh", "Mông Đỏ"],
    "Dao": ["Dao Áo Dài", "Dao Tuyển", "Dao Thanh Phán"],
    "Gia-rai": ["Ja-rai"],
    "Ba-na": ["Ba-nar"],
    "Xơ-đăng": ["Sê Đăng"],
    "Ta-ôi": ["Pa Kô"],
    "Cơ-tu": ["Ka-tu"],
    "Xinh-mun": ["Sinh Mun"],
  ]

  fileprivate static let yesNo = [
    TermEntry(code: 1, label: "Có", variants: ["X", "Đúng", "Yes", "Y", "1", "Rồi", "Đã", "C"]),
    TermEntry(code: 2, label: "Không", variants: ["Ko", "K", "No", "N", "0", "Chưa", "Sai", "-"]),
  ]
}
