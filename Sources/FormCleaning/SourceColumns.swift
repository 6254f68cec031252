import ResidentModel
import VietnameseText

/// How the rows of one source are to be understood: which column holds which field, and what a row claims.
public struct SourceColumns: Sendable {
  /// What a row of the source claims.
  public enum Claims: Hashable, Sendable {
    /// Every row is a permanent registration at its place.
    case permanent
    /// Every row is a temporary registration at its place.
    case temporary
    /// The field `loai_cu_tru` decides, row by row.
    case column
    /// Each address that is filled in is a claim (DC01, CT01).
    case form
  }

  /// A column that holds a field.
  public struct Column: Sendable {
    public var field: ResidentField
    /// From 0.
    public var index: Int
    /// How its bytes become UTF-8; nil when they are UTF-8 already.
    public var decoder: ColumnDecoder?

    public init(field: ResidentField, index: Int, decoder: ColumnDecoder? = nil) {
      self.field = field
      self.index = index
      self.decoder = decoder
    }
  }

  public let columns: [Column]
  public let claims: Claims
  /// The source's number in the run, from 0.
  public let source: Int
  /// The day for which the run is made.
  public let asOf: PartialDate
  /// The order of day and month, by the raw value of the field.
  private let dateOrders: [DateOrder]
  /// Field raw value → index in `columns`, or -1.
  private let places: [Int8]

  public init(
    columns: [Column], claims: Claims, source: Int, asOf: PartialDate,
    dateOrders: [ResidentField: DateOrder] = [:]
  ) {
    self.columns = columns
    self.claims = claims
    self.source = source
    self.asOf = asOf
    self.dateOrders = ResidentField.allCases.map { dateOrders[$0] ?? .dayFirst }
    var places = [Int8](repeating: -1, count: ResidentField.allCases.count)
    for (index, column) in columns.enumerated() { places[Int(column.field.rawValue)] = Int8(index) }
    self.places = places
  }

  /// The fields that the source has.
  public var fields: Set<ResidentField> { Set(columns.map(\.field)) }

  @inline(__always)
  func place(of field: ResidentField) -> Int? {
    let place = places[Int(field.rawValue)]
    return place < 0 ? nil : Int(place)
  }

  /// The source column of a field, from 1, for findings; 0 when the source has none.
  func columnNumber(_ field: ResidentField) -> Int {
    place(of: field).map { columns[$0].index + 1 } ?? 0
  }

  /// The source columns (from 0) that the text of a field is made from: one, or the two that were joined.
  public func sourceColumns(of field: ResidentField) -> [Int] {
    let parts: [ResidentField] =
      switch field {
      case .fullName where place(of: .fullName) == nil: [.familyMiddleName, .givenName]
      case .birthDate: [.birthDate, .birthYear]
      case .personalNumber: [.personalNumber, .cardOrPersonalNumber]
      case .oldCardNumber: [.oldCardNumber, .cardOrPersonalNumber]
      default: [field]
      }
    return parts.compactMap { place(of: $0).map { columns[$0].index } }
  }

  func dateOrder(_ field: ResidentField) -> DateOrder { dateOrders[Int(field.rawValue)] }

  var needsDecoding: Bool { columns.contains { $0.decoder != nil } }
}
