import ByteText
import FormCleaning
import ResidentModel
import VietnameseText

/// In what order the words of names stand in each column of a file, and whether the columns of family and given names are
/// exchanged: settled from the first rows, as the order of day and month is.
struct NameOrders {
  /// Of the fields whose names do not begin with the family name.
  private(set) var orders: [ResidentField: NameOrder] = [:]
  private(set) var partsAreExchanged = false
  private(set) var findings: [FileFinding] = []

  /// How many rows are looked at, from all over the sample: lists are sorted.
  private static let rows = 500

  /// - Parameter parts: of the columns that hold a part of a value.
  init(fields: [ResidentField?], parts: [Int: SourceColumns.Part], sample: [[[UInt8]]]) {
    var names = NameNormaliser()
    var unused = ByteBuffer()
    let stride = max(1, (sample.count + Self.rows - 1) / Self.rows)
    let looked = Swift.stride(from: 0, to: sample.count, by: stride).map { sample[$0] }
    func column(_ field: ResidentField) -> Int? {
      fields.indices.first { fields[$0] == field && parts[$0] == nil }
    }
    func read(_ cell: [UInt8]) -> NormalisedName {
      unused.removeAll()
      return names.read(cell.span, writesText: false, into: &unused)
    }

    if column(.fullName) == nil, let family = column(.familyMiddleName), let given = column(.givenName) {
      let middle = fields.indices.first { parts[$0] == .middleName }
      var evidence = NameColumnEvidence()
      for row in looked where !evidence.isSettled(of: looked.count) {
        func cell(_ column: Int?) -> [UInt8] { column.flatMap { $0 < row.count ? row[$0] : nil } ?? [] }
        guard !cell(family).isBlank, !cell(given).isBlank else { continue }
        func joined(_ first: Int, _ last: Int) -> NormalisedName {
          read(cell(first) + [0x20] + cell(middle) + [0x20] + cell(last))
        }
        evidence.add(joined(family, given), exchanged: joined(given, family))
      }
      partsAreExchanged = evidence.areExchanged
      if partsAreExchanged {
        findings.append(FileFinding(.nameColumnsExchanged, .familyMiddleName, column: family + 1))
      } else if evidence.areMixed {
        findings.append(FileFinding(.nameOrderMixed, .familyMiddleName, column: family + 1))
      }
    }
    for field in Self.wholeNames {
      guard let column = column(field) else { continue }
      var evidence = NameOrderEvidence()
      for row in looked where column < row.count && !evidence.isSettled(of: looked.count) {
        evidence.add(read(row[column]))
      }
      if evidence.isMixed { findings.append(FileFinding(.nameOrderMixed, field, column: column + 1)) }
      guard evidence.order != .familyFirst else { continue }
      orders[field] = evidence.order
      let code: FindingCode = evidence.order == .givenFirst ? .nameGivenFirst : .nameFamilyLast
      findings.append(FileFinding(code, field, column: column + 1))
    }
  }

  private static let wholeNames: [ResidentField] = [
    .fullName, .fatherName, .motherName, .headName, .spouseName, .guardianName, .otherName,
  ]
}
