/// What two claims of residence of one person are to each other: column `loai` of `two-place.csv`.
///
/// In the order of weight: a pair of forms and a person carry the heaviest class that applies.
public enum ResidenceClass: UInt8, CaseIterable, Hashable, Sendable {
  /// The same registration entered twice.
  case enteredTwice
  /// Permanent and temporary, or two households, in one commune.
  case sameCommune
  /// Permanent in one commune, temporary in another: lawful.
  case permanentAndTemporary
  /// It cannot be decided: a review pair whose places differ, or claims that lack what decides.
  case undecided
  /// Two temporary registrations in force at once.
  case twoTemporary
  /// An older permanent place that later forms contradict.
  case movedNotStruckOff
  /// Two permanent registrations: the conflict.
  case twoPermanent

  /// The word in outputs.
  public var name: StaticString {
    switch self {
    case .enteredTwice: "nhap-trung"
    case .sameCommune: "cung-xa"
    case .permanentAndTemporary: "thuong-tru-tam-tru"
    case .undecided: "chua-quyet-dinh"
    case .twoTemporary: "hai-tam-tru"
    case .movedNotStruckOff: "da-chuyen-chua-xoa"
    case .twoPermanent: "hai-thuong-tru"
    }
  }
}

extension ResidenceClass: Comparable {
  public static func < (a: ResidenceClass, b: ResidenceClass) -> Bool { a.rawValue < b.rawValue }
}

/// What speaks for the class of a pair: the words of column `bang_chung`, joined by `|`.
public struct ResidenceEvidence: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Both carry one valid personal number.
  public static let samePersonalNumber = ResidenceEvidence(rawValue: 1 << 0)
  /// Both carry a valid personal number, and not the same one.
  public static let otherPersonalNumber = ResidenceEvidence(rawValue: 1 << 1)
  /// The dates say which claim is the older: it stands first.
  public static let olderFirst = ResidenceEvidence(rawValue: 1 << 2)
  public static let sameDay = ResidenceEvidence(rawValue: 1 << 3)
  /// A date that would tell the older is missing.
  public static let dateMissing = ResidenceEvidence(rawValue: 1 << 4)
  /// Another form, filled in later, gives the newer place as the person's own.
  public static let confirmedByLaterForm = ResidenceEvidence(rawValue: 1 << 5)
  /// One of the permanent places is only declared on another registration's form.
  public static let declaredPlace = ResidenceEvidence(rawValue: 1 << 6)
  /// Two communes when they were written, one commune since the units were merged.
  public static let mergedByReform = ResidenceEvidence(rawValue: 1 << 7)
  /// A commune was divided: the parts that a place can lie in do not tell the two apart.
  public static let dividedCommune = ResidenceEvidence(rawValue: 1 << 8)
  public static let placeMissing = ResidenceEvidence(rawValue: 1 << 9)
  public static let kindMissing = ResidenceEvidence(rawValue: 1 << 10)
  /// A temporary term has ended.
  public static let lapsed = ResidenceEvidence(rawValue: 1 << 11)
  /// A temporary registration without an end began more than the two years ago that the law allows.
  public static let overTwoYears = ResidenceEvidence(rawValue: 1 << 12)
  public static let otherHousehold = ResidenceEvidence(rawValue: 1 << 13)
  /// One of the two entries bears a date of striking off.
  public static let struckOffOnce = ResidenceEvidence(rawValue: 1 << 14)
  /// Both claims stand on one form.
  public static let oneForm = ResidenceEvidence(rawValue: 1 << 15)
  /// The linkage leaves it open whether the two forms are one person's.
  public static let personUndecided = ResidenceEvidence(rawValue: 1 << 16)
  /// A form filled in after the newer registration still gives the older place as the person's own.
  public static let olderStillStated = ResidenceEvidence(rawValue: 1 << 17)
  /// The two forms stand in different sources: that both name one registration is as it should be.
  public static let otherSource = ResidenceEvidence(rawValue: 1 << 18)
  /// The form gives as permanent a place that another form struck off before, and none shows a registration since.
  public static let statedAfterEnd = ResidenceEvidence(rawValue: 1 << 19)

  /// The words of the evidence at hand.
  public var names: [StaticString] {
    Self.words.enumerated().filter { rawValue & 1 << UInt32($0.offset) != 0 }.map(\.element)
  }

  /// The words, in the order of the bits.
  public static let words: [StaticString] = [
    "cung-so-dinh-danh", "khac-so-dinh-danh", "a-cu-hon", "cung-ngay", "thieu-ngay", "phieu-sau-xac-nhan",
    "noi-khai", "do-sap-nhap", "xa-bi-chia", "thieu-dia-chi", "thieu-loai-cu-tru", "tam-tru-het-han",
    "tam-tru-qua-hai-nam", "khac-ho", "mot-ban-da-xoa", "mot-phieu", "chua-ro-mot-nguoi",
    "phieu-sau-noi-cu", "khac-nguon", "noi-khai-da-xoa",
  ]
}

/// What an officer is advised to do: column `de_nghi`. The officer decides.
public enum ResidenceAdvice: UInt8, CaseIterable, Hashable, Sendable {
  case none, keepOneEntry, strikeOffA, chooseOne, endA, endLapsed, checkSameCommune, checkAddress,
    completeKind, comparePeople, checkNumber, checkTerm, checkStatus,
    checkNationality

  /// The word in outputs.
  public var name: StaticString {
    switch self {
    case .none: "khong-can-xu-ly"
    case .keepOneEntry: "giu-mot-phieu"
    case .strikeOffA: "xoa-thuong-tru-a"
    case .chooseOne: "xac-minh-chon-mot-noi"
    case .endA: "xoa-tam-tru-a"
    case .endLapsed: "xoa-tam-tru-het-han"
    case .checkSameCommune: "kiem-tra-cung-xa"
    case .checkAddress: "xac-minh-dia-chi"
    case .completeKind: "bo-sung-loai-cu-tru"
    case .comparePeople: "duyet-cap-nghi-trung"
    case .checkNumber: "xac-minh-so-dinh-danh"
    case .checkTerm: "xac-minh-thoi-han"
    case .checkStatus: "xac-minh-tinh-trang"
    case .checkNationality: "xac-minh-quoc-tich"
    }
  }
}
