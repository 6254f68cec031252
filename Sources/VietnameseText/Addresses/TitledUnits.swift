import ByteText
import ResidentModel

/// The units that the titles above a list name: whose list it is, where its rows do not say.
///
/// "CÔNG AN XÃ THẠCH KÊNH", "Danh sách nhân khẩu phường 5, thành phố Cà Mau, tỉnh Cà Mau". Only names behind the whole word
/// for their level count; titles that name two communes name none.
public struct TitledUnits: Sendable {
  /// nil unless one commune of the newest list is named, divided or not.
  public private(set) var commune: ResolvedPlace?
  /// The district and the province, as written; empty where none is named.
  public private(set) var district: [UInt8] = []
  public private(set) var province: [UInt8] = []

  /// - Parameters:
  ///   - titles: one text each, in UTF-8.
  ///   - around: where they lie as far as they do not say it: what stands above them.
  public init(_ titles: [[UInt8]], within around: TitledUnits? = nil, by places: inout PlaceResolver) {
    var mentions: [Mention] = []
    for title in titles { mentions += Self.mentions(in: title) }
    let none: [UInt8] = []
    let ownProvince = Self.first(of: mentions, at: .province) { name in
      !places.resolve(commune: none.span, district: none.span, province: name.span).province.isNone
    }
    province = ownProvince ?? around?.province ?? none
    let written = province
    let ownDistrict = Self.first(of: mentions, at: .district) { name in
      !places.resolve(commune: none.span, district: name.span, province: written.span).district.isNone
    }
    let isElsewhere = ownProvince.map { $0 != around?.province } ?? false
    district = ownDistrict ?? (isElsewhere ? nil : around?.district) ?? none
    let district = district
    var found: [UInt32: ResolvedPlace] = [:]
    for mention in mentions where mention.level == .commune {
      for name in mention.names {
        let place = places.resolve(commune: name.span, district: district.span, province: written.span)
        guard place.status == .found || place.status == .divided else { continue }
        found[place.place.key] = place
        break
      }
    }
    if found.count == 1 { commune = found.first?.value }
  }

  /// Whether a title begins with a commune, or with a unit of any level, behind its number at most: "II. XÃ VIỆT TIẾN".
  public static func begins(_ title: [UInt8], with level: UnitLevel? = nil) -> Bool {
    var text = UnitText()
    text.read(title.span)
    let start = HeadingMark.number(of: text) == nil ? 0 : 1
    guard text.count > start + 1 else { return false }
    let prefix = wholePrefix(text, at: start)
    return prefix.words > 0 && level.map(prefix.allows) ?? true
  }

  /// A word for a level with what may be the name behind it.
  private struct Mention {
    var level: UnitLevel
    /// With the word before it, the longest first.
    var names: [[UInt8]]
  }

  private static let longestName = 5

  /// The longest text behind a word for a level that names a unit.
  private static func first(
    of mentions: [Mention], at level: UnitLevel, where names: ([UInt8]) -> Bool
  ) -> [UInt8]? {
    for mention in mentions where mention.level == level {
      if let name = mention.names.first(where: names) { return name }
    }
    return nil
  }

  private static func mentions(in title: [UInt8]) -> [Mention] {
    var text = UnitText()
    text.read(title.span)
    // A school's pupils come from everywhere.
    guard text.count > 1, !isSchool(text) else { return [] }
    var found: [Mention] = []
    var index = 0
    while index < text.count {
      let prefix = wholePrefix(text, at: index)
      guard prefix.words > 0, !isElsewhere(text, before: index) else {
        index += max(prefix.words, 1)
        continue
      }
      let start = index + prefix.words
      var end = start
      while end < text.count, end - start < longestName, end == start || text.words[end].breakBefore != .hard,
        wholePrefix(text, at: end).words == 0, !text.words[end].isNumber || end == start
      {
        end += 1
        // Wards with a number have no further name.
        if text.words[end - 1].isNumber { break }
      }
      let names = (start..<end).reversed().map { last -> [UInt8] in
        let upper = last + 1 < text.count ? Int(text.words[last + 1].sourceStart) : title.count
        return Array(title[Int(text.words[index].sourceStart)..<upper])
      }
      for level in UnitLevel.allCases where prefix.allows(level) {
        found.append(Mention(level: level, names: names))
      }
      index = max(end, index + 1)
    }
    return found
  }

  /// The word for a level written out, with its own marks in a text that has any; no abbreviation, which may be anything in
  /// a title (TT: thị trấn, thường trú).
  private static func wholePrefix(_ text: borrowing UnitText, at index: Int) -> UnitPrefix {
    let prefix = UnitPrefix.longest(text, at: index)
    if prefix.words == 2 { return prefix }
    let isWhole = ["xa", "phuong", "huyen", "quan", "tinh"].contains { text.word(index, is: $0) }
    return isWhole && text.bearsOwnMarks(index) ? prefix : .none
  }

  /// "Chuyển đến từ xã Thạch Kênh", "chuyển đi xã Thạch Kênh": that is not where the people of the list are.
  private static func isElsewhere(_ text: borrowing UnitText, before index: Int) -> Bool {
    index > 0
      && (text.word(index - 1, is: "tu") || text.word(index - 1, is: "ngoai")
        || text.word(index - 1, is: "di"))
  }

  /// "Trường tiểu học …", "Trường mầm non …", "Trường THCS …".
  private static func isSchool(_ text: borrowing UnitText) -> Bool {
    text.word(0, is: "truong")
      && ["tieu", "mam", "mau", "thcs", "thpt", "th", "trung", "pho", "cao", "dai", "mn"].contains {
        text.word(1, is: $0)
      }
  }
}
