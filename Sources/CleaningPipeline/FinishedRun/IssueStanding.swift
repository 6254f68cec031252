/// What one card that was issued counts for, seen from the baseline.
enum IssueStanding: CaseIterable, Hashable {
  /// To a person of this unit's quota who had no valid card: the target is filled by it.
  case target
  /// To a person of this unit's quota who held a valid card: an exchange or a replacement.
  case alreadyHeld
  /// A second card of the list for the same person.
  case repeated
  /// To a person whom another unit's quota counts.
  case otherUnit
  /// To a person who was too young on the baseline's day, or whose birth date is too coarse to tell.
  case notOfAge
  /// To a person of the baseline whom no quota counts: struck off, foreign, of another kind of residence or presence.
  case outsideQuota
  /// To nobody of the baseline.
  case unknownPerson
  /// The list gives a count, and no person.
  case unnamed

  /// ASCII, stable: column `chi_so`.
  var name: String {
    switch self {
    case .target: "da_cap_trong_chi_tieu"
    case .alreadyHeld: "da_cap_cho_nguoi_co_the"
    case .repeated: "da_cap_lan_nua"
    case .otherUnit: "da_cap_cho_nguoi_xa_khac"
    case .notOfAge: "da_cap_cho_nguoi_chua_du_tuoi"
    case .outsideQuota: "da_cap_cho_nguoi_ngoai_chi_tieu"
    case .unknownPerson: "da_cap_cho_nguoi_khong_co_trong_dan_so"
    case .unnamed: "da_cap_khong_ghi_nguoi"
    }
  }
}
