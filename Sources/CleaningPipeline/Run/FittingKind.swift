import ResidentModel
import VietnameseText

/// Which `kind` would fit a file that nothing says the kind of residence of: for advice, never to be read by.
enum FittingKind {
  /// Rows that are looked at for addresses.
  private static let sampledRows = 200

  /// Told by the title of the list, else by the addresses that the rows have.
  ///
  /// - Parameters:
  ///   - titles: what stands above the table, in UTF-8.
  ///   - fields: of each column.
  ///   - sample: the first rows.
  /// - Returns: nil where neither shows it.
  static func told(
    by titles: [[UInt8]], fields: [ResidentField?], sample: [[[UInt8]]]
  ) -> SourceSettings.Kind? {
    let sections = Set(titles.compactMap { ListSections.section(ofTitle: $0) })
    if let only = sections.first, sections.count == 1 {
      switch only {
      case .permanent, .absent: return .permanent
      case .temporary: return .temporary
      case .dead, .movedAway, .gone, .present: break
      }
    }
    let permanent = filled(.permanentAddress, fields, sample)
    let temporary = filled(.temporaryAddress, fields, sample)
    let current = filled(.currentAddress, fields, sample)
    let hasUnits = fields.contains(.commune)
    switch (permanent, temporary, current) {
    case (nil, nil, _): return nil
    // Every row has a temporary place: they are temporary residents, who come from somewhere.
    case (_, let temporary?, nil) where temporary.rows > 0 && temporary.share > 0.9: return .temporary
    case (_?, _?, _),
      (_?, nil, _?) where !hasUnits:
      return .form
    case (_?, nil, nil) where !hasUnits && !fields.contains(.temporaryUntil): return .permanent
    default: return nil
    }
  }

  /// How many rows have something in the column of a field, and their share; nil without such a column.
  private static func filled(
    _ field: ResidentField, _ fields: [ResidentField?], _ sample: [[[UInt8]]]
  ) -> (rows: Int, share: Double)? {
    guard let column = fields.firstIndex(of: field) else { return nil }
    let rows = sample.prefix(sampledRows)
    let filled = rows.count { column < $0.count && !$0[column].isBlank }
    return (filled, Double(filled) / Double(max(1, rows.count)))
  }
}
