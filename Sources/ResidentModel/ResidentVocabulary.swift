// The closed vocabularies of a resident form. In each, `unknown` (0) stands for a missing or unreadable cell.

/// Sex as registered.
public enum Sex: UInt8, CaseIterable, Hashable, BitwiseCopyable, Sendable {
  case unknown, male, female
}

/// What kind of residence a claim is about (Law on Residence 68/2020/QH14).
public enum ResidenceKind: UInt8, CaseIterable, Hashable, BitwiseCopyable, Sendable {
  case unknown
  /// thường trú
  case permanent
  /// tạm trú
  case temporary
  /// nơi ở hiện tại: neither registration
  case current
  /// lưu trú: under 30 days, not a registration
  case stay
  /// tạm vắng: a declared absence, not a place
  case declaredAbsence

  /// The word in outputs: `thuong-tru`, `tam-tru`, `noi-o`, `luu-tru`, `tam-vang`, or empty.
  public var name: String {
    switch self {
    case .unknown: ""
    case .permanent: "thuong-tru"
    case .temporary: "tam-tru"
    case .current: "noi-o"
    case .stay: "luu-tru"
    case .declaredAbsence: "tam-vang"
    }
  }
}

/// Where the person is said to be.
public enum Presence: UInt8, CaseIterable, Hashable, BitwiseCopyable, Sendable {
  case unknown, present, outOfProvince, abroad, returnedFromAbroad, prison, released, unverified, dead,
    missing

  /// The word in outputs; empty when unknown.
  public var name: String {
    switch self {
    case .unknown: ""
    case .present: "co-mat"
    case .outOfProvince: "ngoai-tinh"
    case .abroad: "nuoc-ngoai"
    case .returnedFromAbroad: "nuoc-ngoai-tro-ve"
    case .prison: "chap-hanh-an"
    case .released: "chap-hanh-xong"
    case .unverified: "chua-xac-minh"
    case .dead: "da-chet"
    case .missing: "mat-tich"
    }
  }
}

/// Relation to the head of the household (Circular 55/2021/TT-BCA, and words common in lists).
public enum HouseholdRelation: UInt8, CaseIterable, Hashable, BitwiseCopyable, Sendable {
  case unknown, head, spouse, parent, adoptiveParent, child, adoptedChild, grandparent, sibling, grandchild
  case greatGrandparent, uncleOrAunt, greatGrandchild, guardian, lodger, inLaw, other
}

/// Whether the person's registration still counts.
public enum RegistrationStatus: UInt8, CaseIterable, Hashable, BitwiseCopyable, Sendable {
  case active, struckOff, dead, missing

  /// The word in column `trang_thai`.
  public var name: String {
    switch self {
    case .active: "dang-cu-tru"
    case .struckOff: "da-xoa-dang-ky"
    case .dead: "da-chet"
    case .missing: "mat-tich"
    }
  }
}

/// Whether the person holds an identity card, as far as the form says.
public enum CardStatus: UInt8, CaseIterable, Hashable, BitwiseCopyable, Sendable {
  case unknown, issued, notIssued
  /// One was issued and is lost or has expired.
  case noLongerValid
}
