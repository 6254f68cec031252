import ByteText
import FormReading
import ResidentModel
import VietnameseText

/// The communes that headings between the rows of a list name, where its rows do not: several communes' lists in one file, or
/// one commune below the other under the title of their district.
///
/// The rows below each are read as if they had columns for the commune, the district and the province.
struct CommuneHeadings: Sendable {
  /// Those that are added behind the file's own.
  static let fields: [ResidentField] = [.commune, .district, .province]

  /// Above the header.
  private let titles: [[UInt8]]
  private let acceptance: UnitAcceptance
  /// Where rows below no such heading are.
  private let listed: Place?

  /// - Parameters:
  ///   - listed: the commune whose list the file is.
  ///   - fields: of each column of the file.
  ///   - titles: what stands above its header.
  ///   - sample: its first rows, those that are no form too.
  /// - Returns: nil where the pipeline or the rows say the commune, or none of the first rows is such a heading in a file that has no
  ///   title for a commune either.
  init?(
    declared: String?, listed: ListedCommune?, kind: SourceSettings.Kind, headings: [String],
    fields: [ResidentField?], titles: [[UInt8]], sample: [[[UInt8]]], accepting acceptance: UnitAcceptance
  ) {
    guard declared == nil, !Self.fields.contains(where: fields.contains) else { return nil }
    (self.titles, self.acceptance, self.listed) = (titles, acceptance, listed?.place.place)
    guard listed == nil else { return }
    guard sample.contains(where: { Self.isHeading($0, headings, fields) }) else { return nil }
    var places = PlaceResolver(accepting: acceptance)
    guard !ListedCommune.rowsNameCommunes(fields, kind, sample, &places) else { return nil }
  }

  /// The words of a row that is a heading and begins with a commune: "II. XÃ VIỆT TIẾN".
  private static func isHeading(_ row: [[UInt8]], _ headings: [String], _ fields: [ResidentField?]) -> Bool {
    guard let text = text(of: row), TitledUnits.begins(text, with: .commune) else { return false }
    var classifier = RowClassifier(headings: headings, fields: fields)
    var evidence = RowEvidence()
    for (column, cell) in row.enumerated() { classifier.add(cell.span, column: column, to: &evidence) }
    return classifier.kind(of: evidence) == .title
  }

  /// What a heading says: one text, or behind its number; a merged cell may leave it in each of the cells that it covered.
  private static func text(of row: [[UInt8]]) -> [UInt8]? {
    let filled = row.filter { !$0.isBlank }
    guard let first = filled.first, filled.count <= 3 || filled.allSatisfy({ $0 == first }) else {
      return nil
    }
    return filled.allSatisfy { $0 == first } ? first : Array(filled.joined(separator: Array(". ".utf8)))
  }

  /// What the rows below some titles have in the columns: names of units that are known, or the heading as it is written.
  ///
  /// - Parameters:
  ///   - rows: of titles, in UTF-8.
  ///   - above: what the rows above them have.
  /// - Returns: nil where the titles name no commune and no other district.
  func values(below rows: [[[UInt8]]], above: [[UInt8]]) -> [[UInt8]]? {
    var texts: [[UInt8]] = []
    var named: [UInt8]?
    for text in rows.compactMap(Self.text) {
      let begins = TitledUnits.begins(text, with: .commune)
      switch HeadingMark([text], isSection: false) {
      case nil, .household: continue
      case .top, .hamlet: break
      // "II. CHUYỂN ĐI XÃ …" is no heading of that commune's people.
      case .roman, .letter, .number, .unnumbered: guard begins || TitledUnits.begins(text) else { continue }
      }
      if begins { named = text }
      texts.append(text)
    }
    guard !texts.isEmpty else { return nil }
    var places = PlaceResolver(accepting: acceptance)
    var around = TitledUnits(titles, by: &places)
    let below = above.filter { !$0.isEmpty }
    if !below.isEmpty { around = TitledUnits(below, within: around, by: &places) }
    let units = TitledUnits(texts, within: around, by: &places)
    // The titles of the whole list, once more on another page.
    if below.isEmpty, let listed, units.commune?.place.key == listed.key { return nil }
    if let commune = units.commune,
      let (name, district, province) = Self.names(of: commune.place, in: places.catalogue)
    {
      // The rows are read by these names.
      let read = places.resolve(commune: name.span, district: district.span, province: province.span)
      if read.place.key == commune.place.key { return [name, district, province] }
    }
    let rest = [units.district, units.province]
    if let named { return [named] + rest }
    return units.district.isEmpty || units.district == around.district ? nil : [[]] + rest
  }

  /// Empty for a district where there is none.
  private static func names(
    of place: Place, in catalogue: UnitCatalogue
  ) -> (commune: [UInt8], district: [UInt8], province: [UInt8])? {
    guard let commune = catalogue.unit(.commune, code: Int(place.commune), on: place.list) else { return nil }
    let (district, province) = (catalogue[commune].parent, catalogue[commune].province)
    let hasDistrict = !district.isNone && catalogue[district].level == .district
    return (
      Array(catalogue.fullName(commune).utf8), hasDistrict ? Array(catalogue.fullName(district).utf8) : [],
      Array(catalogue.fullName(province).utf8)
    )
  }
}
