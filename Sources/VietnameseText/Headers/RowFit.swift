import ResidentModel

/// Whether the cells of a row stand in the columns that they belong to, told by figures and letters alone: a number of
/// twelve figures is no address, and words are no date.
///
/// For a row that ends early: it may have lost its last cells, which were empty, or one in the middle, so that those behind
/// it moved up. In doubt it does not fit.
public struct RowFit: Sendable {
  private var allFit = true
  private var hasName = false

  public init() {}

  /// The row names a person, and every cell that is filled fits its column.
  public var isForm: Bool { allFit && hasName }

  /// Takes one cell into account, in any encoding that leaves ASCII as it is; a name should be decoded.
  ///
  /// - Parameter field: nil where the column was not recognised: anything fits.
  public mutating func add(_ cell: borrowing Span<UInt8>, field: ResidentField?) {
    guard let field, allFit else { return }
    let look = CellLook(cell)
    guard look.letters + look.digits > 0 else { return }
    allFit = look.fits(field)
    if [.fullName, .familyMiddleName, .givenName].contains(field) {
      hasName = true
      if field == .fullName, isResidenceKind(cell) { allFit = false }
    }
  }

  /// "Thường trú" and the like: the words of another column. Not "Lưu trú", which may be somebody's name.
  private func isResidenceKind(_ cell: borrowing Span<UInt8>) -> Bool {
    var words = UnitText()
    words.read(cell)
    let kind = TermIndex.embedded.match(words, 0..<words.count, .residenceKind)
    return kind.map { $0.code != ResidenceKind.stay.rawValue } ?? false
  }
}

/// What a cell consists of.
private struct CellLook {
  /// ASCII letters, and bytes beyond ASCII.
  var letters = 0
  var digits = 0
  var longestNumber = 0
  var words = 0
  var hasComma = false

  init(_ cell: borrowing Span<UInt8>) {
    var run = 0
    var isInWord = false
    for index in 0..<cell.count {
      let byte = cell[index]
      if isASCIIDigit(byte) {
        digits += 1
        run += 1
        longestNumber = max(longestNumber, run)
      } else {
        run = 0
        if isASCIILowercase(byte | 0x20) || byte >= 0x80 { letters += 1 }
        if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") { hasComma = true }
      }
      // A no-break space parts words too.
      let isNoBreakSpace = byte == 0xc2 && index + 1 < cell.count && cell[index + 1] == 0xa0
      let isSpace = byte <= 0x20 || isNoBreakSpace || byte == 0xa0 && index > 0 && cell[index - 1] == 0xc2
      if !isSpace, !isInWord { words += 1 }
      isInWord = !isSpace
    }
  }

  func fits(_ field: ResidentField) -> Bool {
    switch field {
    case .rowNumber: digits > 0 && letters <= 1
    case .formNumber, .householdNumber: words <= 4 && !hasComma
    case .fullName: words >= 2 && isWords(withDigits: 3)
    case .familyMiddleName, .givenName, .otherName, .headName, .fatherName, .motherName, .spouseName,
      .guardianName:
      isWords(withDigits: 3)
    case .birthDate, .birthYear: (2...8).contains(digits) && letters <= 24
    case .cardIssueDate, .formDate, .registrationDate, .temporaryUntil, .deregisteredOn:
      (2...16).contains(digits) && longestNumber <= 8
    case .sex: letters + digits <= 12 && digits <= 1 && words <= 2
    case .personalNumber, .oldCardNumber, .cardOrPersonalNumber, .headPersonalNumber, .phone:
      digits >= 7 && letters <= 3 || digits >= 3 && letters == 1  // 4,2E+10
    case .relation, .ethnicity, .religion, .nationality, .maritalStatus, .bloodType:
      words <= 6 && isWords(withDigits: 2)
    case .permanentAddress, .temporaryAddress, .currentAddress, .declaredPermanentAddress, .nativePlace,
      .birthRegistrationPlace, .hamlet, .commune, .district, .province, .cardIssuePlace:
      longestNumber < 8 && (letters > 0 || digits <= 5)
    case .occupation, .education: longestNumber < 8
    case .email, .residenceStatus, .presence, .cardStatus, .electronicIDStatus, .note,
      .registrationChange:
      true
    }
  }

  private func isWords(withDigits limit: Int) -> Bool { letters > 0 && digits <= limit && !hasComma }
}
