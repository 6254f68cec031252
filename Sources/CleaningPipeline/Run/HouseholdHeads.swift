import ByteText
import FormReading
import ResidentModel
import VietnameseText

/// Whether the heads of a document's households, who stand beside the members (`<ChuHo>` before `<ThanhVien>`), stand among them
/// too: then they are only mentioned.
///
/// As one head in a hundred thousand who does not is a person lost, and a form too many is joined to its person by linking,
/// every head that is looked at must be found again, by the number or by name and date of birth.
struct HouseholdHeads {
  private let numbers: [Int]
  private let names: [Int]
  private let births: [Int]
  private var members: Set<[UInt8]> = []

  static func standAmongMembers(
    _ discovery: XMLDiscovery, of file: FormFile, readsBytesAsCharacters: Bool
  ) throws -> Bool {
    guard !discovery.heads.isEmpty else { return false }
    var options = XMLReadingOptions()
    options.readsBytesAsCharacters = readsBytesAsCharacters
    options.keepsRecordsBeforeFault = true  // only a look, as the reading itself refuses what it must
    options.batchRecords = FileOpening.sampledRows
    func reader(_ layout: XMLLayout) throws -> XMLFormReader {
      try XMLFormReader(file: file, layout: layout, options: options)
    }
    let layouts = discovery.layoutsOfHouseholds
    var batch = FormBatch()
    var found = HouseholdHeads(layouts.members.columns)
    var (end, isWhole) = (UInt64(0), true)
    let membersReader = try reader(layouts.members)
    if try membersReader.next(into: &batch) {
      for row in batch.rows.indices { found.members.formUnion(found.marks(of: row, in: batch)) }
      end = batch.rows.last?.byteOffset ?? 0
      isWhole = try !membersReader.next(into: &batch)
    }
    let heads = HouseholdHeads(layouts.heads.columns)
    guard try reader(layouts.heads).next(into: &batch) else { return false }
    // The members of the last household may not have been reached.
    var rows = batch.rows.indices.filter { isWhole || batch.rows[$0].byteOffset < end }
    if !isWhole { rows = rows.dropLast() }
    var seen = 0
    for row in rows {
      let marks = heads.marks(of: row, in: batch)
      guard !marks.isEmpty else { continue }
      guard marks.contains(where: found.members.contains) else { return false }
      seen += 1
    }
    return seen > 0
  }

  private init(_ columns: [String]) {
    let matcher = HeaderMatcher.embedded
    let guesses = GroupedHeadings(columns, matcher: matcher).names.map(matcher.guess)
    func places(_ fields: [ResidentField]) -> [Int] {
      columns.indices.filter { column in
        !columns[column].hasPrefix("/") && guesses[column].certainty > .ambiguous
          && guesses[column].field.map(fields.contains) ?? false
      }
    }
    numbers = places([.personalNumber, .cardOrPersonalNumber, .oldCardNumber])
    names = places([.fullName])
    births = places([.birthDate, .birthYear])
  }

  /// What a form is found again by: its number, and its name with the date of birth.
  private func marks(of row: Int, in batch: borrowing FormBatch) -> [[UInt8]] {
    let cells = batch.cells(ofRow: row)
    func cell(_ column: Int) -> [UInt8] {
      let span = batch.text.span(batch.cells[cells.lowerBound + column])
      return span.indices.map { span[$0] }
    }
    var marks = numbers.map { cell($0).filter { 0x30...0x39 ~= $0 } }.filter { $0.count >= 9 }
    let name = names.map(cell).first { !$0.isEmpty }
    let birth = births.map(cell).first { !$0.isEmpty }
    if let name, let birth { marks.append(name + [0] + birth) }
    return marks
  }
}
