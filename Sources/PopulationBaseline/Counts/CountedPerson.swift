import ResidentModel

/// The residence that a person is counted by: that of the base form.
public enum CountedResidence: UInt8, CaseIterable, Hashable, Sendable {
  case permanent, temporary
  /// Neither registration: a current place, a stay, a declared absence.
  case other
  /// The form gives no kind that can be read.
  case notStated

  public init(_ kind: ResidenceKind) {
    self =
      switch kind {
      case .permanent: .permanent
      case .temporary: .temporary
      case .current, .stay, .declaredAbsence: .other
      case .unknown: .notStated
      }
  }

  /// The word inside the names of indicators.
  public var name: String {
    switch self {
    case .permanent: "thuong_tru"
    case .temporary: "tam_tru"
    case .other: "khac"
    case .notStated: "khong_ghi_cu_tru"
    }
  }

  /// The word in a column of its own.
  public var word: StaticString {
    switch self {
    case .permanent: "thuong-tru"
    case .temporary: "tam-tru"
    case .other: "khac"
    case .notStated: "khong-ghi"
    }
  }
}

/// Where a person is, as the quota counts it.
public enum PresenceGroup: UInt8, CaseIterable, Hashable, Sendable {
  case present, outOfProvince, abroad, prison, unverified
  /// The form says nothing.
  case notStated

  public init(_ presence: Presence) {
    self =
      switch presence {
      case .present, .returnedFromAbroad, .released: .present
      case .outOfProvince: .outOfProvince
      case .abroad: .abroad
      case .prison: .prison
      case .unverified, .missing, .dead: .unverified
      case .unknown: .notStated
      }
  }

  /// Not at home: out of the province, abroad, in prison, or not found and not verified.
  public var isAway: Bool {
    switch self {
    case .present, .notStated: false
    case .outOfProvince, .abroad, .prison, .unverified: true
    }
  }

  /// The word inside the names of indicators.
  public var name: String {
    switch self {
    case .present: "co_mat"
    case .outOfProvince: "ngoai_tinh"
    case .abroad: "nuoc_ngoai"
    case .prison: "chap_hanh_an"
    case .unverified: "chua_xac_minh"
    case .notStated: "khong_ghi_hien_dien"
    }
  }

  /// The word in a column of its own.
  public var word: StaticString {
    switch self {
    case .present: "co-mat"
    case .outOfProvince: "ngoai-tinh"
    case .abroad: "nuoc-ngoai"
    case .prison: "chap-hanh-an"
    case .unverified: "chua-xac-minh"
    case .notStated: "khong-ghi"
    }
  }
}
