/// How much a finding weighs. `off` silences a rule in the pipeline file.
public enum Severity: UInt8, CaseIterable, Comparable, Hashable, Sendable {
  case off, note, warning, error

  public var name: String {
    switch self {
    case .off: "off"
    case .note: "note"
    case .warning: "warning"
    case .error: "error"
    }
  }

  public init?(name: String) {
    guard let found = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = found
  }

  public static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }
}

/// What was found in a form or a file. The code (`name`) is stable and documented; the words may improve.
///
/// One byte, so that a worker notes a finding without allocating.
public enum FindingCode: UInt8, CaseIterable, Hashable, BitwiseCopyable, Sendable {
  // Names.
  case nameMissing, nameDigits, nameAbbreviated, nameLostLetters, nameResidue, nameExtraWords, nameNotAName
  case nameReordered
  // Birth dates.
  case birthDateMissing, birthDateUnreadable, birthDateImpossible, birthDateFuture, birthDatePartial
  case birthDateFiller, birthDateTwoDigitYear, birthDateLocaleSwap, birthDateSerial, birthDateConflict
  // Other dates.
  case dateUnreadable, dateImpossible, dateFuture
  // Sex.
  case sexMissing, sexUnreadable
  // Personal number.
  case personalNumberMalformed, personalNumberPlaceholder, personalNumberZeroRestored,
    personalNumberScientific
  case personalNumberSexMismatch, personalNumberYearMismatch, personalNumberUnknownProvince
  case personalNumberImpossibleCentury, personalNumberIsOldCard, personalNumberShared, personalNumberTwoPeople
  case personalNumberConflict
  // Old card number.
  case oldCardMalformed, oldCardPlaceholder, oldCardZeroRestored, oldCardScientific, oldCardIsPersonalNumber
  // Phone.
  case phoneMalformed, phoneZeroRestored
  // Vocabulary.
  case residenceKindUnreadable, residenceKindOtherPlace, presenceUnreadable, relationUnreadable
  case ethnicityUnreadable, ethnicityAmbiguousCode, religionUnreadable
  // Units.
  case unitUnknown, unitAmbiguous, unitDivided, unitConflict, unitMissing, unitRetired
  // Text and encodings.
  case encodingDoubtful, encodingMisdeclared, encodingLossy, textLostLetters, encodingMixed
  // Rows.
  case rowTooFewCells, rowTooManyCells, rowUnclosedQuote, rowStrayQuote, rowNulByte, rowInvalidUTF8
  case rowTruncated, rowCellTooLong, rowNoIdentity, rowRepeatedHeader, rowTotal, rowTitle, rowBlank,
    rowSignature
  // XML.
  case xmlDoctype, xmlTooDeep, xmlTagTooLong, xmlTooManyAttributes, xmlTextTooLong, xmlRecordTooLong
  case xmlMalformed, xmlEntity, xmlEncoding, xmlRecordBroken, xmlTrailingContent, xmlInclude
  // Form numbers and files.
  case formNumberMissing, formNumberRepeated, fileGivenTwice, fileEmpty, columnUnknown, columnMissing
  case columnRepeated, columnGuessed, headerNotFound, fileChanged, delimiterDetected
  // Linkage and decisions.
  case decisionStale, decisionContradictory, blockSkipped, modelWeak, modelUnseenLevel, clusterOversize
  // Dates by the lunar calendar.
  case birthDateLunar
  // What a sheet's layout stands for.
  case cellSameAsAbove, cellNothingAbove, columnMergedCells, columnGivesSex, columnSplitName, headerJoined
  // Forms against the list of those expected.
  case intakeMissing, intakeUnlisted, intakeFewer, intakeMore
  // Units told by the file.
  case unitByFile
  // A row whose last cells the spreadsheet left out.
  case rowCellsLeftOut
  // The end of a registration, told in words.
  case statusStated, statusUnclear
  // Form numbers that follow no person from run to run.
  case formNumberOfAnother
  // Elements of a document and the paths that were declared for them.
  case xmlRepeatedElement, xmlPeopleUnread, xmlValueBehind, columnPathMissing
  // Nationality.
  case nationalityUnreadable
  // One error through a whole file, or a stretch of its rows.
  case fileSexInverted, fileParentsCrossed, fileDayMonthExchanged, fileColumnShifted
  // Rows that belong to the one above, or begin another table.
  case rowContinued, rowOtherHeader
  // The order of a column's names.
  case nameGivenFirst, nameFamilyLast, nameColumnsExchanged, nameOrderMixed
  // The commune of a list, told by its titles.
  case unitByTitle
  // A birth that nobody living remembers, without a death.
  case birthDateGreatAge
  // Two personal numbers in one cell.
  case personalNumberTwoInCell
  // A column that belongs to somebody else who is named in the row.
  case columnOfAnother
  // A heading between rows that says what those below it are.
  case rowSection, rowSectionRead
  // Nothing says of which kind the registrations of a file are.
  case columnKindMissing
  // A heading between the rows names the commune of those below it.
  case unitByHeading
  // An absence where the kind of residence is asked for; words of a card that say nothing.
  case residenceKindAbsent, cardStatusUnreadable
  // A line end inside a cell without quotes.
  case rowLineBroken
  // Of father, mother, spouse, head or guardian: the cell names nobody. A length of a term that cannot be read.
  case relativeNotAName, termUnreadable

  /// The stable name, `field.what`.
  public var name: String { FindingCode.facts[Int(rawValue)].name }
  /// The severity unless the pipeline says otherwise.
  public var defaultSeverity: Severity { FindingCode.facts[Int(rawValue)].severity }

  public init?(name: String) {
    guard let index = FindingCode.facts.firstIndex(where: { $0.name == name }) else { return nil }
    self.init(rawValue: UInt8(index))
  }

  /// A fault of a document behind which nothing is read.
  public var endsDocument: Bool {
    switch self {
    case .xmlDoctype, .xmlTooDeep, .xmlTagTooLong, .xmlTooManyAttributes, .xmlTextTooLong, .xmlRecordTooLong,
      .xmlMalformed, .xmlEntity, .xmlEncoding, .xmlTrailingContent, .xmlInclude:
      true
    default: false
    }
  }

  /// In the order of the cases.
  private static let facts: [(name: String, severity: Severity)] = [
    ("ho-ten.missing", .warning), ("ho-ten.digits", .warning), ("ho-ten.abbreviated", .note),
    ("ho-ten.lost-letters", .warning), ("ho-ten.keystroke-residue", .note), ("ho-ten.extra-words", .note),
    ("ho-ten.not-a-name", .warning), ("ho-ten.reordered", .note),
    ("ngay-sinh.missing", .warning), ("ngay-sinh.unreadable", .warning), ("ngay-sinh.impossible", .error),
    ("ngay-sinh.future", .error), ("ngay-sinh.partial", .note), ("ngay-sinh.filler", .note),
    ("ngay-sinh.two-digit-year", .note), ("ngay-sinh.locale-swap", .warning), ("ngay-sinh.serial", .note),
    ("ngay-sinh.conflict", .warning),
    ("ngay.unreadable", .note), ("ngay.impossible", .warning), ("ngay.future", .warning),
    ("gioi-tinh.missing", .note), ("gioi-tinh.unreadable", .warning),
    ("so-dinh-danh.malformed", .warning), ("so-dinh-danh.placeholder", .warning),
    ("so-dinh-danh.zero-restored", .note), ("so-dinh-danh.scientific", .warning),
    ("so-dinh-danh.sex-mismatch", .warning), ("so-dinh-danh.year-mismatch", .warning),
    ("so-dinh-danh.unknown-province", .note), ("so-dinh-danh.impossible-century", .warning),
    ("so-dinh-danh.is-old-card", .note), ("so-dinh-danh.shared", .warning),
    ("so-dinh-danh.two-people", .warning), ("so-dinh-danh.conflict", .warning),
    ("so-cmnd.malformed", .warning), ("so-cmnd.placeholder", .warning), ("so-cmnd.zero-restored", .note),
    ("so-cmnd.scientific", .warning), ("so-cmnd.is-personal-number", .note),
    ("dien-thoai.malformed", .note), ("dien-thoai.zero-restored", .note),
    ("loai-cu-tru.unreadable", .warning), ("loai-cu-tru.other-place", .note), ("hien-dien.unreadable", .note),
    ("quan-he.unreadable", .note), ("dan-toc.unreadable", .note), ("dan-toc.ambiguous-code", .warning),
    ("ton-giao.unreadable", .note),
    ("don-vi.unknown", .warning), ("don-vi.ambiguous", .warning), ("don-vi.divided", .note),
    ("don-vi.conflict", .warning), ("don-vi.missing", .note), ("don-vi.retired", .note),
    ("bang-ma.doubtful", .warning), ("bang-ma.misdeclared", .warning), ("bang-ma.lossy", .warning),
    ("bang-ma.lost-letters", .note), ("bang-ma.mixed", .warning),
    ("dong.too-few-cells", .error), ("dong.too-many-cells", .error), ("dong.unclosed-quote", .error),
    ("dong.stray-quote", .warning), ("dong.nul-byte", .warning), ("dong.invalid-utf8", .warning),
    ("dong.truncated", .error), ("dong.cell-too-long", .error), ("dong.no-identity", .warning),
    ("dong.repeated-header", .note), ("dong.total", .note), ("dong.title", .note), ("dong.blank", .note),
    ("dong.signature", .note),
    ("xml.doctype", .error), ("xml.too-deep", .error), ("xml.tag-too-long", .error),
    ("xml.too-many-attributes", .error), ("xml.text-too-long", .error), ("xml.record-too-long", .error),
    ("xml.malformed", .error), ("xml.entity", .error), ("xml.encoding", .error),
    ("xml.record-broken", .error),
    ("xml.trailing-content", .error), ("xml.include", .error),
    ("so-phieu.missing", .note), ("so-phieu.repeated", .warning), ("tep.given-twice", .warning),
    ("tep.empty", .warning), ("cot.unknown", .note), ("cot.missing", .error), ("cot.repeated", .warning),
    ("cot.guessed", .note), ("tep.no-header", .error), ("tep.changed", .error), ("tep.delimiter", .note),
    ("quyet-dinh.stale", .warning), ("quyet-dinh.contradictory", .warning),
    ("ghep.block-skipped", .warning), ("ghep.model-weak", .warning),
    ("ghep.model-unseen-level", .note), ("ghep.cluster-oversize", .warning),
    ("ngay-sinh.lunar", .note),
    ("o.same-as-above", .warning), ("o.nothing-above", .warning), ("cot.merged-cells", .warning),
    ("cot.gives-sex", .note), ("cot.split-name", .note), ("tep.joined-header", .note),
    ("nhan-phieu.missing", .warning), ("nhan-phieu.unlisted", .warning), ("nhan-phieu.fewer", .warning),
    ("nhan-phieu.more", .warning), ("don-vi.by-file", .note),
    ("dong.cells-left-out", .note), ("trang-thai.stated", .note), ("trang-thai.unclear", .warning),
    ("so-phieu.other-person", .warning),
    ("xml.repeated-element", .warning), ("xml.people-unread", .error), ("xml.value-behind", .warning),
    ("cot.path-missing", .error),
    ("quoc-tich.unreadable", .warning),
    ("tep.sex-inverted", .warning), ("tep.parents-crossed", .warning),
    ("tep.day-month-exchanged", .warning), ("tep.column-shifted", .warning),
    ("dong.continued", .error), ("dong.other-header", .error),
    ("ho-ten.given-first", .warning), ("ho-ten.family-last", .warning), ("cot.names-exchanged", .warning),
    ("ho-ten.order-mixed", .warning),
    ("don-vi.by-title", .warning),
    ("ngay-sinh.great-age", .warning),
    ("so-dinh-danh.two-in-cell", .warning),
    ("cot.of-another", .warning),
    ("dong.section", .warning), ("dong.section-read", .note),
    ("cot.kind-missing", .warning), ("don-vi.by-heading", .note),
    ("loai-cu-tru.absent", .warning), ("tinh-trang-the.unreadable", .warning),
    ("dong.line-broken", .warning),
    ("nguoi-than.not-a-name", .note), ("tam-tru-den.unreadable", .warning),
  ]
}

extension FindingCode: CustomStringConvertible {
  public var description: String { name }
}

/// One finding inside a batch, packed: no text, so no personal value can ride along.
public struct Finding: Hashable, BitwiseCopyable, Sendable {
  public var code: FindingCode
  /// The field it is about; nil for the whole row.
  public var field: ResidentField?
  /// The form's index in its batch, from 0.
  public var row: UInt32
  /// The source column, from 1; 0 when none.
  public var column: UInt16

  public init(_ code: FindingCode, field: ResidentField? = nil, row: Int, column: Int = 0) {
    self.code = code
    self.field = field
    self.row = UInt32(row)
    self.column = UInt16(column)
  }
}
