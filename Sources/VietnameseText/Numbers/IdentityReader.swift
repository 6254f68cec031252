import ResidentModel

/// What a number column is declared to hold.
public enum IdentityColumn: UInt8, Hashable, Sendable {
  case personalNumber, oldCardNumber, either
}

/// Reads the cell of a personal-number column (`so_dinh_danh`).
///
/// Cleans spaces, separators, quotes, labels, dates beside the number, a `.0` left by a spreadsheet, full-width digits and
/// letters typed for digits; restores zeros that a spreadsheet dropped where that is proved (`restored`). An old card
/// number standing here is handed over as such, if nothing but labels and dates stands beside it: eight or nine digits
/// among other words are as often a passport, a household or a telephone. Scientific notation and placeholders are
/// reported and read as missing.
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
  if let digits = NumberScan.Digits(plain: cell) { return read(digits, column: column, context, Beside()) }
  let plain = PlainCell(cell)
  let scan = NumberScan(plain)
  if scan.count == 0 { return withoutNumber(plain, column, hasDates: scan.hasDates) }
  var result = WrittenIdentity()
  if scan.isScientific {
    result.rules = .unusableDropped
    result.findings.add(column == .oldCardNumber ? .oldCardScientific : .personalNumberScientific)
    return result
  }
  // Several whole numbers in one cell: one of each kind, or of two of one kind the one that the row confirms, else the first.
  for index in 0..<scan.count {
    let run = scan[index]
    if run.digits.count <= 12 {
      result.take(read(run.digits, column: column, context, Beside(scan, run)))
    } else if let parting = scan.parting(of: run) {
      for range in [run.range.lowerBound..<parting, parting..<run.range.upperBound] {
        let part = scan.run(range)
        result.take(read(part.digits, column: column, context, Beside(scan, part)))
      }
    } else if let whole = scan.wholeNumber(in: run) {
      var beside = Beside(scan, whole)
      (beside.hasOddDigits, beside.isJoined) = (true, true)
      result.take(read(whole.digits, column: column, context, beside))
    } else {
      result.take(unusable(column))
    }
  }
  if result.personalStanding != .missing || result.oldCardStanding != .missing, scan.wasCleaned {
    result.rules.insert(.numberCleaned)
    if scan.hasLookalikes { result.rules.insert(.lookalikeLetters) }
  }
  return result
}

private func withoutNumber(_ plain: PlainCell, _ column: IdentityColumn, hasDates: Bool) -> WrittenIdentity {
  guard plain.count > 0 else { return WrittenIdentity() }
  if hasDates || !isPlaceholder(plain) { return unusable(column) }
  var result = WrittenIdentity()
  result.rules = .placeholderDropped
  return result
}

private func unusable(_ column: IdentityColumn) -> WrittenIdentity {
  var result = WrittenIdentity()
  result.rules = .unusableDropped
  result.findings.add(column == .oldCardNumber ? .oldCardMalformed : .personalNumberMalformed)
  return result
}

/// What stands beside the digits of one number in its cell: nothing, where the cell is digits alone.
private struct Beside {
  /// A letter or an unknown sign right before or behind them.
  var isTouched = false
  /// Signs between them that do not group digits.
  var isLoose = false
  /// Further digits stand before or behind them, a grouping sign between.
  var isJoined = false
  /// Words that are no labels.
  var hasUnknownWords = false
  /// Digits that are no number.
  var hasOddDigits = false

  init() {}

  init(_ scan: NumberScan, _ run: NumberScan.Run) {
    isTouched = run.isTouched
    isLoose = run.isLoose
    hasUnknownWords = scan.hasUnknownWords
    hasOddDigits = scan.hasOddDigits
  }

  /// Nothing that would make other digits of these: only labels, dates and other numbers.
  var isPlain: Bool { !isTouched && !isLoose && !isJoined }

  var isLabelled: Bool { isPlain && !hasUnknownWords && !hasOddDigits }
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

private func read(
  _ digits: NumberScan.Digits, column: IdentityColumn, _ context: NumberContext, _ beside: Beside
) -> WrittenIdentity {
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
    if !beside.isPlain {
      // Twelve digits are the number that they look like where province, sex and year say so too.
      guard result.personalStanding == .valid, result.findings.isEmpty else { break }
    }
    if isCardColumn { result.moved(.oldCardIsPersonalNumber) }
    if beside.isTouched || beside.hasOddDigits {
      result.findings.add(isCardColumn ? .oldCardMalformed : .personalNumberMalformed)
    }
    return result
  case 10, 11:
    // Every province code begins with 0, so a spreadsheet's number lost one zero, or two of `001`…`008`.
    guard beside.isPlain, var result = restored(digits, context) else { break }
    guard beside.isLabelled || result.personalStanding == .valid else { break }
    if isCardColumn { result.moved(.oldCardIsPersonalNumber) }
    return result
  case 9:
    guard beside.isLabelled else { break }
    var result = WrittenIdentity()
    result.oldCardNumber = OldCardNumber(rawValue: UInt32(digits.value))
    result.oldCardStanding = .valid
    if column == .personalNumber { result.moved(.personalNumberIsOldCard) }
    return result
  case 8:
    // A number with a zero in front and still too short has lost another digit; a day of the calendar may be just that.
    guard beside.isLabelled, digits.first != 0, !NumberDates.isCompactDate(digits.value) else { break }
    var result = WrittenIdentity()
    result.oldCardNumber = OldCardNumber(rawValue: UInt32(digits.value))
    result.oldCardStanding = .doubtful
    result.rules.insert(.zeroRestored)
    result.findings.add(.oldCardZeroRestored)
    if column == .personalNumber { result.moved(.personalNumberIsOldCard) }
    return result
  default: break
  }
  return unusable(column)
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

extension NumberScan {
  /// Where digits that are too many for one number are two, with a gap alone between them: at the end of a line, or at the
  /// one gap that leaves two whole numbers.
  ///
  /// - Returns: The first digit of the second number.
  fileprivate func parting(of run: Run) -> Int? {
    let (start, end) = (run.range.lowerBound, run.range.upperBound)
    var first: Int?
    var isLine = false
    var isOpen = false
    for index in start + 1..<end where isParted(before: index) {
      let count = index - start
      if endsLine(before: index), 8...12 ~= count {
        (first, isLine) = (count, true)
      } else if !isLine, count == 9 || count == 12 {
        isOpen = first != nil
        first = count
      }
    }
    guard let first else { return nil }
    let rest = end - start - first
    let isWhole = isLine ? 8...12 ~= rest : !isOpen && (rest == 9 || rest == 12)
    return isWhole ? start + first : nil
  }

  /// The one stretch of twelve digits without a gap among too many digits: `042095001234 0912345678`.
  fileprivate func wholeNumber(in run: Run) -> Run? {
    var start = run.range.lowerBound
    var whole: Range<Int>?
    for index in run.range {
      let isEnd = index + 1 == run.range.upperBound || isParted(before: index + 1)
      guard isEnd else { continue }
      if index + 1 - start == 12 {
        if whole != nil { return nil }
        whole = start..<index + 1
      }
      start = index + 1
    }
    return whole.map(self.run)
  }
}
