import ResidentModel

/// How the cells of one date column are to be read.
public struct DateReading: Hashable, Sendable {
  /// What the dates are about: decides the plausible years, fillers, and which findings are given.
  public enum Kind: UInt8, Sendable {
    /// A day of birth: not in the future, not older than the registers; 01/01 is a filler.
    case birth
    /// A year of birth alone; a whole date is taken too.
    case birthYear
    /// Something that has happened: issue of a card, filling in of a form.
    case event
    /// Something that may lie ahead: the end of a term.
    case term
  }

  /// Years that nobody outlives: of a birth before, a death is to be known too.
  public static let longestLife = 125

  /// The oldest birth that a register may hold, of somebody long dead, in years before the day of the run; older ones are
  /// slips.
  public static let oldestEntry = 160

  public var kind: Kind
  /// The day for which the run is made; two-digit years and the future are judged by it.
  public var asOf: PartialDate
  /// How day and month stand, as `LocaleSwapEvidence` decided for the file.
  public var order: DateOrder
  /// The pipeline declares that the column may hold Excel's serial day numbers.
  public var mayHoldSerials: Bool

  public init(
    _ kind: Kind, asOf: PartialDate, order: DateOrder = .dayFirst, mayHoldSerials: Bool = false
  ) {
    self.kind = kind
    self.asOf = asOf
    self.order = order
    self.mayHoldSerials = mayHoldSerials
  }
}

/// How day and month stand in the dates of one column.
public enum DateOrder: UInt8, Hashable, Sendable {
  /// day/month/year, and ISO year-month-day: the order of Vietnamese offices.
  case dayFirst
  /// month/day/year throughout: an export by a program with United States settings.
  case monthFirst
  /// An import with United States settings took day/month texts for month/day: the ones it could take stand as ISO
  /// dates or serial day numbers with day and month exchanged, the others (days above 12) were left as day/month texts.
  case swappedISO
  /// As `dayFirst`; ISO dates with a time are midnights of Vietnam in universal time, without a zone behind them: each names the
  /// day before.
  case universalTime
}

/// What a date cell says.
public struct WrittenDate: Hashable, Sendable {
  /// `missing` when the cell is empty, unreadable or impossible.
  public var date: PartialDate
  public var rules: ChangeRules
  public var findings: CellFindings
  /// What may be believed for comparing alone: of a day that no calendar has, the year, and the month where the day is
  /// what cannot be. As `date` where that is not missing.
  public var comparable: PartialDate

  /// - Parameter comparable: nil: as `date`.
  public init(
    _ date: PartialDate, rules: ChangeRules = [], findings: CellFindings = .none,
    comparable: PartialDate? = nil
  ) {
    self.date = date
    self.rules = rules
    self.findings = findings
    self.comparable = comparable ?? date
  }
}

/// One date out of two columns: the birth date and the birth year beside it.
///
/// The date is kept where both are given; a year that contradicts it is a finding.
public func combineBirth(date: WrittenDate, year: WrittenDate) -> WrittenDate {
  if year.date.isMissing { return date }
  if date.date.isMissing {
    // The year says what the date cell could not; why it could not stays known, unless it was only empty.
    var findings = year.findings
    if let code = date.findings.first, code != .birthDateMissing { findings.add(code) }
    return WrittenDate(
      year.date, rules: year.rules.union(date.rules).union(.joinedColumns), findings: findings)
  }
  guard date.date.year != year.date.year else {
    // The second column may know more than the first: a whole date beside a year.
    return year.date.precision == .day && date.date.precision != .day ? year : date
  }
  var conflicting = date
  conflicting.findings = CellFindings(.birthDateConflict, date.findings.first)
  return conflicting
}
