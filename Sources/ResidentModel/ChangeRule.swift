/// The rule by which a normaliser changed a written value; its name stands in `changes.csv` and in the records' proof.
public enum ChangeRule: UInt8, CaseIterable, Hashable, Sendable {
  case spaces, unicode, titleCase, lookalikeLetters, keystrokes, markOrder, decoded, extraWords, punctuation
  case dateFormat, dateSerial, dateLocaleSwap, twoDigitYear
  case numberCleaned, zeroRestored, movedToOtherField, placeholderDropped, unusableDropped
  case vocabulary, unitName, carriedDown, joinedColumns, nameOrder

  /// The stable name.
  public var name: String { ChangeRule.names[Int(rawValue)] }

  private static let names = [
    "khoang-trang", "unicode", "viet-hoa", "chu-giong-nhau", "go-phim", "thu-tu-dau", "bang-ma", "tu-thua",
    "dau-cau", "dang-ngay", "so-seri-excel", "doi-ngay-thang", "nam-hai-so",
    "lam-sach-so", "them-so-0", "chuyen-cot", "bo-so-gia", "bo-gia-tri",
    "tu-vung", "ten-don-vi", "keo-xuong", "ghep-cot", "thu-tu-ten",
  ]
}

/// The rules that changed one value, as a set of bits.
public struct ChangeRules: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
  public init(_ rule: ChangeRule) { rawValue = 1 << UInt32(rule.rawValue) }

  /// The rules in the set, in the order of the cases.
  public var rules: [ChangeRule] { ChangeRule.allCases.filter { contains(ChangeRules($0)) } }
}

extension ChangeRules {
  /// One rule as a set, for building sets by name: `rules.insert(.spaces)`.
  public static let spaces = ChangeRules(.spaces)
  public static let unicode = ChangeRules(.unicode)
  public static let lookalikeLetters = ChangeRules(.lookalikeLetters)
  public static let punctuation = ChangeRules(.punctuation)
  public static let dateFormat = ChangeRules(.dateFormat)
  public static let dateSerial = ChangeRules(.dateSerial)
  public static let dateLocaleSwap = ChangeRules(.dateLocaleSwap)
  public static let twoDigitYear = ChangeRules(.twoDigitYear)
  public static let numberCleaned = ChangeRules(.numberCleaned)
  public static let zeroRestored = ChangeRules(.zeroRestored)
  public static let movedToOtherField = ChangeRules(.movedToOtherField)
  public static let placeholderDropped = ChangeRules(.placeholderDropped)
  public static let unusableDropped = ChangeRules(.unusableDropped)
  public static let vocabulary = ChangeRules(.vocabulary)
  public static let unitName = ChangeRules(.unitName)
  public static let carriedDown = ChangeRules(.carriedDown)
  public static let joinedColumns = ChangeRules(.joinedColumns)
  public static let nameOrder = ChangeRules(.nameOrder)
}
