import ByteText
import ResidentModel
import VietnameseText

/// How the rows of one source are to be understood: which column holds which field, and what a row claims.
public struct SourceColumns: Sendable {
  /// What a row of the source claims.
  public enum Claims: Hashable, Sendable {
    /// Every row is a permanent registration at its place; a temporary address elsewhere is a claim beside it.
    case permanent
    /// Every row is a temporary registration at its place; the permanent address is a claim beside it.
    case temporary
    /// The field `loai_cu_tru` decides, row by row.
    case column
    /// Each address that is filled in is a claim (DC01, CT01).
    case form
  }

  /// Which part of its field's value a column holds.
  public enum Part: Hashable, Sendable {
    case whole
    /// The day and the month of a birth date; its year stands in the column of the birth year.
    case day, month
    /// Both of them (`05/03`); the year stands in the column of the birth year.
    case dayAndMonth
    /// The middle names alone, between the family name and the given one.
    case middleName
  }

  /// What a column about the end of a registration holds.
  public enum Statement: Hashable, Sendable {
    /// Words: "Chết", "Chuyển đi", "Xóa khẩu".
    case words
    /// Why the registration was struck off: words, and where they cannot be read, an end all the same, perhaps.
    case reason
    /// A tick, or a day, where it ended so.
    case mark(RegistrationStatus)
  }

  /// A column that holds a field.
  public struct Column: Sendable {
    public var field: ResidentField
    /// From 0.
    public var index: Int
    /// How its bytes become UTF-8; nil when they are UTF-8 already.
    public var decoder: ColumnDecoder?
    /// Of the two columns "Nam" and "Nữ" that stand for one: the sex of whoever has a year of birth, or a mark, here.
    public var sex: Sex
    public var part: Part
    /// Of a column of `bien_dong`.
    public var statement: Statement?
    /// Of several columns that are ticked for one field: what a tick in this one says.
    public var tick: [UInt8]?

    public init(
      field: ResidentField, index: Int, decoder: ColumnDecoder? = nil, sex: Sex = .unknown,
      part: Part = .whole, statement: Statement? = nil, tick: [UInt8]? = nil
    ) {
      self.field = field
      self.index = index
      self.decoder = decoder
      self.sex = sex
      self.part = part
      self.statement = statement
      self.tick = tick
    }
  }

  public let columns: [Column]
  public let claims: Claims
  /// The source's place among those of the run by the order of their ids, from 0: what linking finds must not depend on
  /// the order in which they are listed.
  public let source: Int
  /// The day for which the run is made.
  public let asOf: PartialDate
  /// The order of day and month, by the raw value of the field.
  private let dateOrders: [DateOrder]
  /// The order of the words of names, by the raw value of the field; empty where all stand family name first.
  private let nameOrders: [NameOrder]
  /// The columns of family and middle names and of given names hold what the other's heading says.
  let namePartsAreExchanged: Bool
  /// Of the columns that give the sex, "Nam" and "Nữ"; none in most files.
  let sexColumns: [Column]
  /// Where day and month of birth stand, in a source that has them apart from the year: one column may hold both.
  let birthParts: (day: Int, month: Int)?
  /// Where the middle names stand, in a source that has them apart.
  let middleName: Int?
  /// The column of the current address says only "address": it is that of whatever the row registers.
  let addressIsOwn: Bool
  /// The province that the communes of a source lie in which names no province and no district; empty where that is not
  /// known, or written.
  let homeProvince: [UInt8]
  /// From here on columns are none of the file's, but what headings between its rows say.
  let firstAddedColumn: Int
  /// What the kind of residence is of rows that do not say it, in a source whose kind goes by a column.
  let usualKind: ResidenceKind
  /// The column of districts is blank in all rows that were looked at.
  let districtsAreBlank: Bool
  /// The commune whose list the source is: where people of rows live that name none.
  let listedPlace: ResolvedPlace?
  /// The columns that tell of the end of a registration, and what each holds.
  let statements: [(index: Int, statement: Statement)]
  /// The columns of notes.
  let notes: [Int]
  /// The columns ticked for the kind of residence, and what a tick in each says.
  let residenceTicks: [(index: Int, kind: [UInt8])]
  /// The same of where somebody is.
  let presenceTicks: [(index: Int, label: [UInt8])]
  /// What figures in the column of the sex mean.
  let sexCodes: SexCodes
  /// What the column of the card asks.
  let cardColumn: CardColumn
  /// Fields without a column of their own whose values stand in another's: old card numbers among the new ones.
  private let fieldsAmongOthers: Set<ResidentField>
  /// Field → column of the source, from 0.
  private let places: FieldPlaces
  /// The columns whose text is only cleaned, in the order of `columns`.
  let plainTexts: [(field: ResidentField, index: Int)]
  /// The columns that hold few texts, each of them many times, and often in row after row.
  let repeating: [(field: ResidentField, index: Int)]
  /// Of `columns`, in their order.
  let indices: [Int]
  let needsDecoding: Bool
  /// Some column is partly Unicode and partly in an older encoding.
  let holdsMixed: Bool
  let holdsUTF8: Bool

  public init(
    columns: [Column], claims: Claims, source: Int, asOf: PartialDate,
    dateOrders: [ResidentField: DateOrder] = [:], nameOrders: [ResidentField: NameOrder] = [:],
    namePartsAreExchanged: Bool = false, addressIsOwn: Bool = false,
    homeProvince: String = "", listedPlace: ResolvedPlace? = nil, districtsAreBlank: Bool = false,
    usualKind: ResidenceKind = .unknown,
    firstAddedColumn: Int = .max,
    sexCodes: SexCodes = .usual, cardColumn: CardColumn = .status,
    fieldsAmongOthers: Set<ResidentField> = []
  ) {
    self.sexCodes = sexCodes
    self.cardColumn = cardColumn
    self.fieldsAmongOthers = fieldsAmongOthers
    self.addressIsOwn = addressIsOwn
    self.homeProvince = Array(homeProvince.utf8)
    self.listedPlace = listedPlace
    self.districtsAreBlank = districtsAreBlank
    self.usualKind = usualKind
    self.firstAddedColumn = firstAddedColumn
    self.columns = columns
    self.claims = claims
    self.source = source
    self.asOf = asOf
    self.dateOrders = ResidentField.allCases.map { dateOrders[$0] ?? .dayFirst }
    self.nameOrders =
      nameOrders.isEmpty ? [] : ResidentField.allCases.map { nameOrders[$0] ?? .familyFirst }
    self.namePartsAreExchanged = namePartsAreExchanged
    var places = FieldPlaces()
    statements = columns.compactMap { column in
      column.field == .registrationChange ? (column.index, column.statement ?? .words) : nil
    }
    notes = columns.filter { $0.field == .note }.map(\.index)
    // Of several columns of changes, or notes, the first is shown.
    for column in columns.reversed()
    where column.sex == .unknown && column.part == .whole && column.tick == nil {
      places[column.field] = column.index
    }
    func index(_ part: Part) -> Int? { columns.first { $0.part == part }?.index }
    middleName = index(.middleName)
    if let day = index(.day), let month = index(.month) {
      birthParts = (day, month)
    } else if let both = index(.dayAndMonth) {
      birthParts = (both, both)
    } else {
      birthParts = nil
    }
    sexColumns = columns.filter { $0.sex != .unknown }
    residenceTicks = columns.compactMap { column in
      column.field == .residenceStatus ? column.tick.map { (column.index, $0) } : nil
    }
    presenceTicks = columns.compactMap { column in
      column.field == .presence ? column.tick.map { (column.index, $0) } : nil
    }
    self.places = places
    plainTexts = columns.filter { column in
      column.field.isPlainText && places[column.field] == column.index
    }.map { ($0.field, $0.index) }
    repeating = columns.filter(\.field.repeats).map { ($0.field, $0.index) }
    indices = columns.map(\.index)
    needsDecoding = columns.contains { $0.decoder != nil }
    holdsMixed = columns.contains { $0.decoder?.isMixed ?? false }
    holdsUTF8 = columns.contains { $0.decoder == nil }
  }

  /// The fields that the source has.
  public var fields: Set<ResidentField> {
    let own = Set(columns.map(\.field)).union(fieldsAmongOthers)
    return sexColumns.isEmpty ? own : own.union([.sex])
  }

  @inline(__always)
  func has(_ field: ResidentField) -> Bool { places[field] >= 0 }

  /// A cell of a row by its column; empty when the row ends before it.
  @inline(__always)
  func cell(at index: Int, in cells: borrowing Span<ByteRange>) -> ByteRange {
    index < cells.count ? cells[index] : .empty
  }

  /// The cell of a field among those of a row; empty when the source has no such column, or the row ends before it.
  @inline(__always)
  func cell(_ field: ResidentField, in cells: borrowing Span<ByteRange>) -> ByteRange {
    let index = places[field]
    return index >= 0 && index < cells.count ? cells[index] : .empty
  }

  /// The column of a field, from 0; negative when the source has none.
  @inline(__always)
  func index(of field: ResidentField) -> Int { places[field] }

  /// The source column of a field, from 1, for findings; 0 when the source has none, or a heading says it.
  @inline(__always)
  func columnNumber(_ field: ResidentField) -> Int {
    places[field] < firstAddedColumn ? places[field] + 1 : 0
  }

  /// The source columns (from 0) that the text of a field is made from: one, or the two that were joined.
  public func sourceColumns(of field: ResidentField) -> [Int] {
    let parts: [ResidentField] =
      switch field {
      case .fullName where !has(.fullName): [.familyMiddleName, .givenName]
      case .birthDate: [.birthDate, .birthYear]
      case .personalNumber: [.personalNumber, .cardOrPersonalNumber]
      case .oldCardNumber: [.oldCardNumber, .cardOrPersonalNumber]
      default: [field]
      }
    var own = parts.filter(has).map { places[$0] }
    if field == .fullName, !has(.fullName), let middleName, !own.isEmpty { own.insert(middleName, at: 1) }
    if field == .birthDate, let birthParts {
      own = (birthParts.day == birthParts.month ? [] : [birthParts.day]) + [birthParts.month] + own
    }
    switch field {
    case .sex: return own + sexColumns.map(\.index)
    case .residenceStatus: return own + residenceTicks.map(\.index)
    case .presence: return own + presenceTicks.map(\.index)
    // Ticks in them are no dates.
    case .birthDate: return own + sexColumns.filter { $0.field == .birthYear }.map(\.index)
    default: return own
    }
  }

  func dateOrder(_ field: ResidentField) -> DateOrder { dateOrders[Int(field.rawValue)] }

  @inline(__always)
  func nameOrder(_ field: ResidentField) -> NameOrder {
    nameOrders.isEmpty ? .familyFirst : nameOrders[Int(field.rawValue)]
  }
}

extension ResidentField {
  /// Fields whose text is only cleaned: everything that no reader of its own takes.
  fileprivate var isPlainText: Bool {
    switch self {
    case .hamlet, .commune, .district, .province, .permanentAddress, .temporaryAddress, .currentAddress,
      .declaredPermanentAddress, .nativePlace, .birthRegistrationPlace, .householdNumber, .formNumber,
      .cardIssuePlace, .nationality, .bloodType, .occupation, .education, .email, .note,
      .electronicIDStatus, .registrationChange:
      true
    default: false
    }
  }

  /// Fields of a household, a place or a closed list: the row before often says the same.
  fileprivate var repeats: Bool {
    switch self {
    case .hamlet, .commune, .district, .province, .nativePlace, .birthRegistrationPlace, .householdNumber,
      .headName, .cardIssuePlace, .nationality, .bloodType, .occupation, .education, .electronicIDStatus:
      true
    default: false
    }
  }
}
