import ResidentModel
import Wording

/// What sample to make. Equal plans give equal bytes, on any machine and with any number of workers.
public struct SamplePlan: Equatable, Sendable {
  /// Whose people: all the communes of the country, of one province, or one commune, by code of the list of March 2025.
  public enum Area: Equatable, Sendable {
    case country
    case province(Int)
    case commune(Int)
  }

  /// How many of the forms carry a mistake: about none, 15, 40 and 70 in a hundred.
  public enum DamageLevel: String, CaseIterable, Sendable { case none, low, medium, high }

  public enum Format: String, CaseIterable, Sendable { case csv, xml }

  /// People with a permanent residence in the area, from 1.
  public var people: Int
  public var seed: UInt64
  public var damage: DamageLevel
  /// The day on which ages are counted; known to the day.
  public var asOf: PartialDate
  public var area: Area
  public var format: Format
  public var encoding: SampleEncoding

  public init(
    people: Int, seed: UInt64 = 1, damage: DamageLevel = .medium, asOf: PartialDate, area: Area = .country,
    format: Format = .csv, encoding: SampleEncoding = .utf8
  ) {
    self.people = people
    self.seed = seed
    self.damage = damage
    self.asOf = asOf
    self.area = area
    self.format = format
    self.encoding = encoding
  }
}

/// Why a plan cannot be carried out.
public enum SampleError: Error, Equatable, Sendable {
  case tooFewPeople
  case tooManyPeople(limit: Int)
  case dateNotKnownToTheDay
  /// No such code on the list of March 2025.
  case unknownProvince(Int)
  case unknownCommune(Int)
  /// XML has no name for this encoding, so no parser could read the file.
  case encodingNotForXML(SampleEncoding)
}

extension SampleError {
  /// The code and what is wrong.
  public func description(in language: Language) -> String {
    func line(_ code: String, _ values: [String: String] = [:], key: String? = nil) -> String {
      "[\(code)] \(language.text(key ?? code, values))"
    }
    return switch self {
    case .tooFewPeople: line("sample.people")
    case .tooManyPeople(let limit):
      line("sample.people", ["limit": language.number(limit)], key: "sample.too-many-people")
    case .dateNotKnownToTheDay: line("sample.as-of")
    case .unknownProvince(let code): line("sample.province", ["code": "\(code)"])
    case .unknownCommune(let code): line("sample.commune", ["code": "\(code)"])
    case .encodingNotForXML(let encoding): line("sample.encoding", ["encoding": encoding.rawValue])
    }
  }
}
