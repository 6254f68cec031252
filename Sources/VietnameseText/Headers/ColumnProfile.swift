import ByteText
import ResidentModel

/// What the values of one column look like: what decides where a heading leaves several fields open.
public struct ColumnProfile: Hashable, Sendable {
  public private(set) var filled = 0
  private var counts: [ResidentField: Int] = [:]
  private var lastNumber = 0
  private var marks = 0

  public init() {}

  /// Counts one cell.
  ///
  /// - Parameter asOf: The day of the run, for dates.
  public mutating func add(
    _ cell: borrowing Span<UInt8>, asOf: PartialDate, vocabulary: inout VocabularyReader,
    places: inout PlaceResolver
  ) {
    if isBlank(cell) { return }
    filled += 1
    for field in fields(of: cell, asOf: asOf, &vocabulary, &places) { counts[field, default: 0] += 1 }
  }

  private mutating func fields(
    of cell: borrowing Span<UInt8>, asOf: PartialDate, _ vocabulary: inout VocabularyReader,
    _ places: inout PlaceResolver
  ) -> [ResidentField] {
    var found: [ResidentField] = []
    let scan = NumberScan(PlainCell(cell))
    let digits = scan.count == 1 ? scan[0].digits.count : 0
    let context = NumberContext(asOfYear: asOf.year)
    if digits > 0, digits <= 6, digits == cell.count, scan[0].digits.value <= UInt64(lastNumber + 1) {
      lastNumber = Int(scan[0].digits.value)
      found.append(.rowNumber)
    }
    let date = readDate(cell, as: DateReading(.birth, asOf: asOf)).date
    if !date.isMissing {
      found.append(date.precision == .year && cell.count == 4 ? .birthYear : .birthDate)
    }
    if digits >= 8 {
      let identity = readEitherNumber(cell, context)
      if identity.personalStanding != .missing { found.append(.personalNumber) }
      if identity.oldCardStanding != .missing { found.append(.oldCardNumber) }
      if !readPhone(cell).number.isMissing { found.append(.phone) }
    }
    if scan.count == 0, !scan.hasDates {
      if vocabulary.read(cell, .sex).isKnown { found.append(.sex) }
      if vocabulary.read(cell, .ethnicity).isKnown { found.append(.ethnicity) }
      if vocabulary.read(cell, .religion).isKnown { found.append(.religion) }
      if vocabulary.read(cell, .residenceKind).isKnown { found.append(.residenceStatus) }
      if vocabulary.read(cell, .relation).isKnown { found.append(.relation) }
      if isNationality(cell) { found.append(.nationality) }
    }
    let place = places.resolve(address: cell)
    if place.status == .found || place.status == .divided { found.append(.permanentAddress) }
    if !place.province.isNone { found.append(.birthRegistrationPlace) }
    return found
  }

  /// The share of filled cells that the field could hold, 0…1.
  public func share(_ field: ResidentField) -> Double {
    guard filled > 0 else { return 0 }
    let count =
      switch field {
      case .birthDate: (counts[.birthDate] ?? 0) + (counts[.birthYear] ?? 0) / 2
      case .nativePlace, .birthRegistrationPlace: counts[.birthRegistrationPlace] ?? 0
      case .cardOrPersonalNumber: (counts[.personalNumber] ?? 0) + (counts[.oldCardNumber] ?? 0)
      default: counts[field] ?? 0
      }
    return min(1, Double(count) / Double(filled))
  }

  private func isBlank(_ cell: borrowing Span<UInt8>) -> Bool {
    for index in 0..<cell.count where cell[index] > 0x20 { return false }
    return true
  }

  private func isNationality(_ cell: borrowing Span<UInt8>) -> Bool {
    var words = UnitText()
    words.read(cell)
    if words.count == 1 {
      return words.word(0, is: "vn") || words.word(0, is: "vietnam") || words.word(0, is: "lao")
    }
    return words.count == 2 && words.word(0, is: "viet") && words.word(1, is: "nam")
  }
}

extension HeaderGuess {
  /// Settles an ambiguous heading by what stands below it: the candidate that most cells fit, if most cells do and no
  /// other candidate fits as well; else the guess stays ambiguous.
  public func decided(by profile: ColumnProfile) -> HeaderGuess {
    guard certainty == .ambiguous, profile.filled > 0 else { return self }
    // The order of the candidates is their likelihood: a later one must fit better, not just as well.
    var best: (field: ResidentField, share: Double)?
    for candidate in candidates where profile.share(candidate) > (best?.share ?? 0) {
      best = (candidate, profile.share(candidate))
    }
    guard let best, best.share >= 0.6 else { return self }
    var decided = self
    decided.field = best.field
    decided.certainty = .folded
    return decided
  }
}
