import ByteText
import FormCleaning
import FormReading
import ResidentModel
import VietnameseText

/// Where the fields of an invented form stand.
struct InventedColumns {
  static let asOf = PartialDate(year: 2026, month: 12, day: 31) ?? .missing

  let source: SourceColumns
  private let indices: [ResidentField: Int]

  init(_ headings: [String]) {
    var columns: [SourceColumns.Column] = []
    for (index, guess) in HeaderMatcher.embedded.match(headings).enumerated() {
      if let field = guess.field ?? guess.candidates.first {
        columns.append(SourceColumns.Column(field: field, index: index))
      }
    }
    source = SourceColumns(columns: columns, claims: .column, source: 0, asOf: Self.asOf)
    indices = Dictionary(uniqueKeysWithValues: columns.map { ($0.field, $0.index) })
  }

  /// The columns of these fields, from 0; those that the file lacks are left out.
  subscript(_ fields: ResidentField...) -> [Int] { fields.compactMap { indices[$0] } }
}

/// The readers of single fields, called on their own over cells that stand one behind the other.
struct FieldKinds: ~Copyable {
  private let columns: [Stopwatch.Work: [Int]]
  private var names = NameNormaliser()
  private var dates = DateMemo()
  private var places = PlaceResolver()
  private var vocabulary = VocabularyReader()

  init(_ invented: InventedColumns) {
    columns = [
      .nameParts: invented[.fullName, .headName, .fatherName, .motherName],
      .dates: invented[.birthDate, .formDate, .registrationDate],
      .numbers: invented[.personalNumber],
      .terms: invented[.sex, .ethnicity, .relation, .presence, .residenceStatus],
      .units: invented[.commune, .district, .province],
      .addresses: invented[.nativePlace],
    ]
  }

  /// Reads every cell of a batch by kind.
  mutating func measure(_ batch: borrowing FormBatch, _ stopwatch: inout Stopwatch) {
    // The sum keeps the calls from being left out.
    var sum = 0
    var start = 0
    var written = ByteBuffer()
    let writtenNames = GatheredCells(batch, columns: columns[.nameParts] ?? [])
    start = Stopwatch.now()
    for cell in writtenNames.cells {
      sum &+= names.read(writtenNames.text.span(cell), writesText: false, into: &written).count
    }
    stopwatch.add(since: start, to: .nameParts, count: sum)

    let writtenDates = GatheredCells(batch, columns: columns[.dates] ?? [])
    start = Stopwatch.now()
    let reading = DateReading(.event, asOf: InventedColumns.asOf, mayHoldSerials: true)
    for cell in writtenDates.cells {
      sum &+= Int(dates.read(writtenDates.text.span(cell), as: reading).date.rawValue)
    }
    stopwatch.add(since: start, to: .dates, count: writtenDates.cells.count)

    let writtenNumbers = GatheredCells(batch, columns: columns[.numbers] ?? [])
    start = Stopwatch.now()
    let context = NumberContext(asOfYear: InventedColumns.asOf.year)
    for cell in writtenNumbers.cells {
      sum &+= Int(readPersonalNumber(writtenNumbers.text.span(cell), context).personalNumber.rawValue)
    }
    stopwatch.add(since: start, to: .numbers, count: writtenNumbers.cells.count)

    let writtenTerms = GatheredCells(batch, columns: columns[.terms] ?? [])
    let domains: [TermDomain] = [.sex, .ethnicity, .relation, .presence, .residenceKind]
    start = Stopwatch.now()
    for index in writtenTerms.cells.indices {
      sum &+= Int(
        vocabulary.read(
          writtenTerms.text.span(writtenTerms.cells[index]), domains[index * 5 / writtenTerms.cells.count]
        ).code)
    }
    stopwatch.add(since: start, to: .terms, count: writtenTerms.cells.count)

    let writtenUnits = GatheredCells(batch, columns: columns[.units] ?? [])
    start = Stopwatch.now()
    let rows = writtenUnits.cells.count / 3
    for row in 0..<rows {
      let place = places.resolve(
        commune: writtenUnits.text.span(writtenUnits.cells[row]),
        district: writtenUnits.text.span(writtenUnits.cells[rows + row]),
        province: writtenUnits.text.span(writtenUnits.cells[2 * rows + row]))
      sum &+= Int(place.place.newestCommune)
    }
    stopwatch.add(since: start, to: .units, count: writtenUnits.cells.count / 3)

    let writtenTowns = GatheredCells(batch, columns: columns[.addresses] ?? [])
    start = Stopwatch.now()
    for cell in writtenTowns.cells {
      sum &+= Int(places.resolve(homeTown: writtenTowns.text.span(cell)).place.newestCommune)
    }
    stopwatch.add(since: start, to: .addresses, count: writtenTowns.cells.count)
    stopwatch.keep(sum)
  }
}

/// The cells of some columns of a batch, copied column by column.
private struct GatheredCells: ~Copyable {
  private(set) var text = ByteBuffer(capacity: 1 << 20)
  private(set) var cells: [ByteRange] = []

  init(_ batch: borrowing FormBatch, columns: [Int]) {
    for column in columns {
      for row in batch.rows.indices {
        let start = text.count
        text.append(batch.text.span(batch.cell(row: row, column: column)))
        cells.append(ByteRange(start, text.count))
      }
    }
  }
}
