/// One indicator of `quota.csv`: which of a unit's people it counts, and what its name (`chi_so`) means.
public struct QuotaIndicator: Sendable {
  enum Measure: Sendable {
    case people([Eligibility], Set<CardState>)
    case temporaryCountedElsewhere
    /// Eligible people of whose registrations only a lapsed temporary one is left.
    case lapsedStay
    /// Of the target group of this index.
    case group(Int, QuotaCounts.GroupMeasure)
    /// Eligible, less those who are doubles if every undecided pair is one person.
    case lowest
  }

  /// ASCII, stable.
  public let name: String
  /// In Vietnamese, for column `dinh_nghia`.
  public let definition: String
  let measure: Measure
  private let residence: CountedResidence?
  private let presences: [PresenceGroup]

  init(
    _ name: String, _ definition: String, _ measure: Measure, residence: CountedResidence? = nil,
    presences: [PresenceGroup] = PresenceGroup.allCases
  ) {
    self.name = name
    self.definition = definition
    self.measure = measure
    self.residence = residence
    self.presences = presences
  }

  func covers(_ residence: CountedResidence) -> Bool { self.residence.map { $0 == residence } ?? true }
  func covers(_ presence: PresenceGroup) -> Bool { presences.contains(presence) }

  // MARK: The list

  /// `chi_tieu`: the quota.
  public static let eligible = QuotaIndicator(
    "chi_tieu", "công dân còn sống, còn đăng ký, chắc chắn đủ tuổi, thuộc diện tính", .people([.yes], anyCard)
  )
  /// `con_lai`: eligible without a valid card.
  public static let remaining = QuotaIndicator(
    "con_lai", "trong chỉ tiêu, không có thẻ còn giá trị (chưa cấp, không ghi, hoặc đến hạn đổi)",
    .people([.yes], withoutValidCard))
  /// `den_han_doi`: exchange due at 25, 40 or 60.
  public static let exchangeDue = QuotaIndicator(
    "den_han_doi",
    "trong chỉ tiêu, có thẻ, đã qua tuổi 25, 40 hoặc 60 mà chưa đổi (thẻ cấp trong 2 năm trước tuổi đó được tính)",
    .people([.yes], [.dueAt25, .dueAt40, .dueAt60]))
  /// Eligible people who hold a valid card.
  public static let holders = QuotaIndicator(
    "co_the", "trong chỉ tiêu, có thẻ còn giá trị hoặc chưa rõ hạn đổi",
    .people([.yes], [.valid, .dueUnclear]))
  /// Eligible people known to be present.
  public static let eligiblePresent = QuotaIndicator(
    "chi_tieu_co_mat", "chỉ tiêu, đang có mặt", .people([.yes], anyCard), presences: [.present])
  /// Eligible people known to be away.
  public static let eligibleAway = QuotaIndicator(
    "chi_tieu_di_vang", "chỉ tiêu, đi vắng (ngoài tỉnh, nước ngoài, chấp hành án, chưa xác minh)",
    .people([.yes], anyCard), presences: away)
  public static let lowest = QuotaIndicator(
    "chi_tieu_thap", "chỉ tiêu nếu mọi cặp chờ duyệt là một người", .lowest)
  public static let highest = QuotaIndicator(
    "chi_tieu_cao", "chỉ tiêu cộng người chưa rõ đủ tuổi", .people([.yes, .uncertain], anyCard))
  public static let ageUncertain = QuotaIndicator(
    "chua_ro_tuoi", "ngày sinh thiếu hoặc không đủ rõ để biết đủ tuổi", .people([.uncertain], anyCard))
  private static let holdersPresent = QuotaIndicator(
    "co_the_co_mat", "có thẻ, đang có mặt", .people([.yes], [.valid, .dueUnclear]), presences: [.present])

  /// Every indicator, in the order of the table: the quota, its range, the card, then each axis by itself.
  public static let all: [QuotaIndicator] = {
    var list = [
      eligible, lowest, highest, ageUncertain, holders, remaining,
      QuotaIndicator(
        "chua_co_the", "trong chỉ tiêu, chưa cấp hoặc không ghi", .people([.yes], [.none, .notStated])),
      QuotaIndicator(
        "khong_ghi_the", "trong chỉ tiêu, phiếu không ghi gì về thẻ", .people([.yes], [.notStated])),
      exchangeDue,
      QuotaIndicator("den_han_doi_25", "đến hạn đổi ở tuổi 25", .people([.yes], [.dueAt25])),
      QuotaIndicator("den_han_doi_40", "đến hạn đổi ở tuổi 40", .people([.yes], [.dueAt40])),
      QuotaIndicator("den_han_doi_60", "đến hạn đổi ở tuổi 60", .people([.yes], [.dueAt60])),
      QuotaIndicator("chua_ro_han_doi", "có thẻ, chưa rõ đã đến hạn đổi", .people([.yes], [.dueUnclear])),
      QuotaIndicator(
        "tam_tru_dem_noi_khac", "đủ tuổi, có tạm trú còn hạn ở đây, đã tính ở xã thường trú",
        .temporaryCountedElsewhere),
    ]
    let measures: [(name: String, definition: String, cards: Set<CardState>)] = [
      ("chi_tieu", "chỉ tiêu", anyCard), ("con_lai", "còn lại", withoutValidCard),
      ("den_han_doi", "đến hạn đổi", [.dueAt25, .dueAt40, .dueAt60]),
    ]
    for (name, definition, cards) in measures {
      for (residence, words) in residenceWords {
        list.append(
          QuotaIndicator(
            "\(name)_\(residence.name)", "\(definition), \(words)", .people([.yes], cards),
            residence: residence))
      }
      list.append(
        QuotaIndicator(
          "\(name)_di_vang", "\(definition), đi vắng (ngoài tỉnh, nước ngoài, chấp hành án, chưa xác minh)",
          .people([.yes], cards), presences: away))
      for (presence, words) in presenceWords {
        list.append(
          QuotaIndicator(
            "\(name)_\(presence.name)", "\(definition), \(words)", .people([.yes], cards),
            presences: [presence]))
      }
    }
    list.append(
      QuotaIndicator(
        "chi_tieu_tam_tru_het_han", "chỉ tiêu, chỉ còn đăng ký tạm trú đã hết hạn", .lapsedStay))
    return list
  }()

  /// Those of each target group: its part of the quota, what is still to issue of it, and who cannot be told for want of
  /// an age; the first two make a rate.
  public static func groups(of basis: QuotaBasis) -> [(quota: Self, remaining: Self, uncertain: Self)] {
    basis.groups.enumerated().map { index, group in
      let words = "nhóm \(group.label.isEmpty ? group.name : group.label)"
      return (
        QuotaIndicator("chi_tieu_nhom_\(group.name)", "chỉ tiêu, \(words)", .group(index, .quota)),
        QuotaIndicator("con_lai_nhom_\(group.name)", "còn lại, \(words)", .group(index, .remaining)),
        QuotaIndicator(
          "chua_ro_nhom_\(group.name)", "trong chỉ tiêu, chưa rõ tuổi để xếp vào \(words)",
          .group(index, .ageUncertain))
      )
    }
  }

  /// A share of one indicator in another, with both counts beside it.
  public static let rates: [(name: String, numerator: QuotaIndicator, denominator: QuotaIndicator)] = [
    ("ty_le_co_the", holders, eligible),
    ("ty_le_co_the_co_mat", holdersPresent, eligiblePresent),
  ]

  private static let anyCard = Set(CardState.allCases)
  private static let withoutValidCard: Set<CardState> = [.none, .notStated, .dueAt25, .dueAt40, .dueAt60]
  private static let away = PresenceGroup.allCases.filter(\.isAway)
  private static let residenceWords: [(CountedResidence, String)] = [
    (.permanent, "thường trú"), (.temporary, "tạm trú"), (.other, "không thường trú, tạm trú"),
    (.notStated, "phiếu không ghi loại cư trú"),
  ]
  private static let presenceWords: [(PresenceGroup, String)] = [
    (.present, "đang có mặt"), (.outOfProvince, "ngoài tỉnh"), (.abroad, "nước ngoài"),
    (.prison, "chấp hành án"), (.unverified, "không có mặt, chưa xác minh"),
    (.notStated, "phiếu không ghi hiện diện"),
  ]
}
