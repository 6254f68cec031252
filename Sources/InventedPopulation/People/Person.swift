import ResidentModel

/// An invented person, as the civil register would know them: the truth behind their forms.
struct Person: Sendable {
  /// The number in the whole sample, from 0.
  var index = 0
  var name = PersonName()
  var sex = Sex.male
  /// Days since 1970-01-01.
  var birthDay = 0
  /// What the papers know of the birth date: old people may have a year only, or 01/01.
  var birthPrecision = PartialDate.Precision.day
  /// Index into `NameStock.peoples`.
  var people = 0
  var religion = Religion.none
  var father = PersonName()
  var mother = PersonName()
  /// Communes of the list of March 2025, by index.
  var nativePlace = 0
  var birthPlace = 0
  var personalNumber: UInt64 = 0
  /// 0 for those who never had one.
  var oldCard: UInt32 = 0
  /// Without the leading zero; 0 when there is none.
  var phone: UInt64 = 0
  var relation = FormRelation.head
  var presence = FormPresence.present
  /// When the permanent residence was registered, in days since 1970-01-01.
  var registeredOn = 0

  var birthYear: Int { birthDate.year }
  /// The day as such, whatever the papers know of it.
  var birthDate: PartialDate { PartialDate(dayNumber: birthDay) ?? .missing }
}

enum Religion: UInt8, Sendable { case none, buddhist, catholic, hoaHao, caoDai, protestant, muslim }

/// The relation to the head as forms name it.
enum FormRelation: UInt8, CaseIterable, Sendable {
  case head, wife, husband, child, father, mother, sibling, sonInLaw, daughterInLaw, grandchild, lodger,
    nephew

  var label: StaticString {
    switch self {
    case .head: "Chủ hộ"
    case .wife: "Vợ"
    case .husband: "Chồng"
    case .child: "Con đẻ"
    case .father: "Cha đẻ"
    case .mother: "Mẹ đẻ"
    case .sibling: "Em ruột"
    case .sonInLaw: "Con rể"
    case .daughterInLaw: "Con dâu"
    case .grandchild: "Cháu ruột"
    case .lodger: "Ở thuê"
    case .nephew: "Ở nhờ"
    }
  }

  /// What clerks write instead.
  var variant: StaticString {
    switch self {
    case .head: "CH"
    case .child: "Con"
    case .father: "Bố"
    case .mother: "Mẹ"
    case .sibling: "Em"
    case .sonInLaw: "Rể"
    case .daughterInLaw: "Dâu"
    case .grandchild: "Cháu nội"
    case .lodger: "cùng ở thuê"
    case .nephew: "cùng ở nhờ"
    case .wife: "vợ"
    case .husband: "chồng"
    }
  }
}

/// Presence as forms name it.
enum FormPresence: UInt8, CaseIterable, Sendable {
  case present, outOfProvince, abroad, prison, unverified

  var label: StaticString {
    switch self {
    case .present: "Có mặt tại địa phương"
    case .outOfProvince: "Ngoài tỉnh"
    case .abroad: "Nước ngoài"
    case .prison: "Chấp hành án"
    case .unverified: "Không có mặt, chưa xác minh"
    }
  }

  var variant: StaticString {
    switch self {
    case .present: "có mặt"
    case .outOfProvince: "đi làm ăn xa"
    case .abroad: "XKLĐ"
    case .prison: "trại giam"
    case .unverified: "không rõ đi đâu"
    }
  }
}
