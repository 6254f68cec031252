import ResidentModel

/// What a number column is declared to hold.
public enum IdentityColumn: UInt8, Hashable, Sendable {
  case personalNumber, oldCardNumber, either
}

/// Reads the cell of a personal-number column (`so_dinh_danh`).
///
/// Cleans spaces, separators, quotes, labels, a `.0` left by a spreadsheet, full-width digits and letters typed for
/// digits; restores zeros that a spreadsheet dropped where that is proved (`restored`). An old card
/// number standing here is handed over as such. Scientific notation and placeholders are reported and read as missing.
///
/// - Complexity: O(bytes), no allocation.
public func readPersonalNumber(_ cell: borrowing Span<UInt8>, _ context: NumberContext) -> WrittenIdentity {
  readIdentity(cell, column: .personalNumber, context)
}

/// Reads the cell of an old-card column (`so_cmnd`); a personal number standing here is handed over as such.
public func readOldCardNumber(_ cell: borrowing Span<UInt8>, _ context: NumberContext) -> WrittenIdentity {
  readIdentity(cell, column: .oldCardNumber, context)
}

/// Reads the cell of a mixed column (`so_giay_to`), which may hold both numbers.
public func readEitherNumber(_ cell: borrowing Span<UInt8>, _ context: NumberContext) -> WrittenIdentity {
  readIdentity(cell, column: .either, context)
}

private func readIdentity(
  _ cell: borrowing Span<UInt8>, column: IdentityColumn, _ context: NumberContext
) -> WrittenIdentity {
  if cell.count == 0 { return WrittenIdentity() }
  if let digits = NumberScan.Digits(plain: cell) { return read(digits, column: column, context) }
  let plain = PlainCell(cell)
  let scan = NumberScan(plain)
  if scan.count == 0 { return withoutDigits(plain, column) }
  var result = WrittenIdentity()
  if scan.isScientific {
    result.rules = .unusableDropped
    result.findings.add(column == .oldCardNumber ? .oldCardScientific : .personalNumberScientific)
    return result
  }
  // Two whole numbers in one cell: one of each kind, or of two of one kind the one that the row confirms, else the first.
  for index in 0..<scan.count {
    result.take(read(scan[index], column: column, context))
  }
  if result.personalStanding != .missing || result.oldCardStanding != .missing, scan.wasCleaned {
    result.rules.insert(.numberCleaned)
    if scan.hasLookalikes { result.rules.insert(.lookalikeLetters) }
  }
  return result
}

private func withoutDigits(_ plain: PlainCell, _ column: IdentityColumn) -> WrittenIdentity {
  var result = WrittenIdentity()
  guard plain.count > 0 else { return result }
  if isPlaceholder(plain) {
    result.rules = .placeholderDropped
  } else {
    result.rules = .unusableDropped
    result.findings.add(column == .oldCardNumber ? .oldCardMalformed : .personalNumberMalformed)
  }
  return result
}

extension WrittenIdentity {
  /// Joins the reading of a further number of the same cell; what was read first stays, unless the row speaks for the
  /// other alone.
  fileprivate mutating func take(_ next: WrittenIdentity) {
    if personalStanding != .missing, next.personalStanding != .missing {
      if next.personalNumber == personalNumber { return rules.formUnion(next.rules) }
      let isOther = personalStanding != .valid && next.personalStanding == .valid
      var kept = isOther ? next : self
      // What is wrong with the number that is left out is nothing of the person's.
      kept.findings = CellFindings(.personalNumberTwoInCell, kept.findings.first)
      (kept.oldCardNumber, kept.oldCardStanding) = (oldCardNumber, oldCardStanding)
      kept.rules = rules.union(next.rules)
      self = kept
      return
    }
    if personalStanding == .missing {
      personalNumber = next.personalNumber
      personalStanding = next.personalStanding
      suspect = next.suspect
    }
    if oldCardStanding == .missing {
      oldCardNumber = next.oldCardNumber
      oldCardStanding = next.oldCardStanding
    }
    rules.formUnion(next.rules)
    if let code = next.findings.first { findings.add(code) }
    if let code = next.findings.second { findings.add(code) }
  }
}

private func read(_ digits: NumberScan.Digits, column: IdentityColumn, _ context: NumberContext)
  -> WrittenIdentity
{
  let isCardColumn = column == .oldCardNumber
  if digits.isPlaceholder {
    var result = WrittenIdentity()
    result.rules = .placeholderDropped
    result.findings.add(isCardColumn ? .oldCardPlaceholder : .personalNumberPlaceholder)
    return result
  }
  switch digits.count {
  case 12:
    var result = check(PersonalNumber(rawValue: digits.value), against: context)
    if isCardColumn { result.moved(.oldCardIsPersonalNumber) }
    return result
  case 10, 11:
    // Every province code begins with 0, so a spreadsheet's number lost one zero, or two of `001`…`008`.
    guard var result = restored(digits, context) else { break }
    if isCardColumn { result.moved(.oldCardIsPersonalNumber) }
    return result
  case 8, 9:
    var result = WrittenIdentity()
    result.oldCardNumber = OldCardNumber(rawValue: UInt32(digits.value))
    result.oldCardStanding = digits.count == 9 ? .valid : .doubtful
    if digits.count == 8 {
      result.rules.insert(.zeroRestored)
      result.findings.add(.oldCardZeroRestored)
    }
    if column == .personalNumber { result.moved(.personalNumberIsOldCard) }
    return result
  default: break
  }
  var result = WrittenIdentity()
  result.rules = .unusableDropped
  result.findings.add(isCardColumn ? .oldCardMalformed : .personalNumberMalformed)
  return result
}

extension WrittenIdentity {
  fileprivate mutating func moved(_ code: FindingCode) {
    rules.insert(.movedToOtherField)
    // What is wrong with the number weighs more than where it stood.
    findings.add(code)
  }
}

/// A number with lost zeros restored; nil where that is not proved.
///
/// Every province code begins with 0, so eleven digits that begin with another one lack just that zero, if they then
/// name a province and a year that can be; sex or year may differ from the row's as they do in numbers written whole,
/// not both. Ten digits may as well have lost others: there the row must agree in all it knows. What the row does not
/// confirm stays doubtful.
private func restored(_ digits: NumberScan.Digits, _ context: NumberContext) -> WrittenIdentity? {
  // The value of a number does not change with zeros in front; the count says how many were lost. A number written
  // with a zero in front and still too short has lost another digit.
  guard digits.first != 0 else { return nil }
  let number = PersonalNumber(rawValue: digits.value)
  guard BirthProvinceCodes.contains(number.provinceCode), number.centuryAndSex < 4,
    number.birthYear <= context.asOfYear
  else { return nil }
  let sexDiffers = context.sex != .unknown && context.sex != number.sex
  let yearDiffers = context.birthYear != 0 && context.birthYear != number.birthYear
  guard digits.count == 11 ? !(sexDiffers && yearDiffers) : !(sexDiffers || yearDiffers) else { return nil }
  var result = check(number, against: context)
  result.rules.insert(.zeroRestored)
  result.findings.add(.personalNumberZeroRestored)
  if context.sex == .unknown || context.birthYear == 0 { result.personalStanding = .doubtful }
  return result
}
