import ResidentModel

/// A Vietnamese phone number in national form: the digits after the leading 0, as an integer; 0 means "none".
public struct PhoneNumber: Hashable, Sendable {
  public let rawValue: UInt64

  public static let missing = PhoneNumber(rawValue: 0)

  public init(rawValue: UInt64) { self.rawValue = rawValue }

  public var isMissing: Bool { rawValue == 0 }
}

extension PhoneNumber: CustomStringConvertible {
  /// `0912345678`; empty when missing.
  public var description: String { isMissing ? "" : "0\(rawValue)" }
}

/// What a phone cell says.
public struct WrittenPhone: Hashable, Sendable {
  public var number = PhoneNumber.missing
  public var rules: ChangeRules = []
  public var findings = CellFindings.none

  public init() {}
}

/// Reads a phone number: mobile (ten digits, 03 05 07 08 09; eleven of the old 01 series), land line (02…), +84.
///
/// Of several numbers in a cell the first is taken, though a blank or a hyphen alone stand between them. A lost leading zero is restored where the rest is the nine digits
/// of a mobile number or the ten of a land line.
///
/// - Complexity: O(bytes), no allocation.
public func readPhone(_ cell: borrowing Span<UInt8>) -> WrittenPhone {
  if cell.count == 0 { return WrittenPhone() }
  if let digits = NumberScan.Digits(plain: cell) {
    return read(digits, isScientific: false, wasCleaned: false)
  }
  let plain = PlainCell(cell)
  let scan = NumberScan(plain)
  if scan.count > 0 {
    var written = WrittenPhone()
    for index in 0..<scan.count {
      let digits = firstNumber(of: scan[index], scan)
      let next = read(digits, isScientific: scan.isScientific, wasCleaned: scan.wasCleaned)
      if index == 0 || !next.number.isMissing { written = next }
      if !written.number.isMissing { break }
    }
    return written
  }
  var result = WrittenPhone()
  if plain.count > 0 {
    let isNothing = isPlaceholder(plain) && !scan.hasDates
    result.rules = isNothing ? .placeholderDropped : .unusableDropped
    if !isNothing { result.findings.add(.phoneMalformed) }
  }
  return result
}

/// The first of two numbers that a grouping sign alone parts, both whole; else all digits of the run.
private func firstNumber(of run: NumberScan.Run, _ scan: NumberScan) -> NumberScan.Digits {
  guard run.digits.count >= 18 else { return run.digits }
  var first: NumberScan.Digits?
  for index in run.range.dropFirst() where scan.isParted(before: index) {
    let head = scan.run(run.range.lowerBound..<index).digits
    let tail = scan.run(index..<run.range.upperBound).digits
    guard head.first == 0 || head.count >= 11, nationalNumber(head) != nil, nationalNumber(tail) != nil else {
      continue
    }
    // Two ways to part them are none.
    if first != nil { return run.digits }
    first = head
  }
  return first ?? run.digits
}

private func read(_ digits: NumberScan.Digits, isScientific: Bool, wasCleaned: Bool) -> WrittenPhone {
  var result = WrittenPhone()
  // A number that lost its zero is judged with it: 0912345678 is one, and so is 912345678.
  if digits.isRepeated || (digits.lostItsZero ? digits.withZero : digits).isPlaceholder {
    result.rules = .placeholderDropped
    result.findings.add(.phoneMalformed)
    return result
  }
  guard !isScientific, let (number, zeroWasLost) = nationalNumber(digits) else {
    result.rules = .unusableDropped
    result.findings.add(.phoneMalformed)
    return result
  }
  result.number = PhoneNumber(rawValue: number)
  if wasCleaned || digits.first != 0 { result.rules.insert(.numberCleaned) }
  if zeroWasLost {
    result.rules.insert(.zeroRestored)
    result.findings.add(.phoneZeroRestored)
  }
  return result
}

private func nationalNumber(_ digits: NumberScan.Digits) -> (number: UInt64, zeroWasLost: Bool)? {
  if digits.first == 0 {
    // 0084…: the international form with its old prefix.
    if digits.count >= 12, let rest = withoutCountryCode(digits.value, digits: digits.count - 2) {
      return (rest, false)
    }
    return isNational(digits.value, digits: digits.count - 1) ? (digits.value, false) : nil
  }
  if let rest = withoutCountryCode(digits.value, digits: digits.count) { return (rest, false) }
  return digits.lostItsZero ? (digits.value, true) : nil
}

extension NumberScan.Digits {
  /// The nine digits of a mobile number, or the ten of a land line: 01 numbers had eleven, but nothing tells 1234567890 from a
  /// filler.
  fileprivate var lostItsZero: Bool {
    first != 0 && (count == 9 || count == 10 && first == 2) && isNational(value, digits: count)
  }

  fileprivate var withZero: NumberScan.Digits {
    var whole = NumberScan.Digits()
    whole.append(0)
    var power: UInt64 = 1
    for _ in 1..<count { power *= 10 }
    for _ in 0..<count {
      whole.append(UInt8(value / power % 10))
      power = max(1, power / 10)
    }
    return whole
  }
}

private func withoutCountryCode(_ value: UInt64, digits: Int) -> UInt64? {
  // 84 and the nine or ten digits of a national number, perhaps with its 0 before them: +84 (0)912 345 678.
  guard 11...13 ~= digits else { return nil }
  let power: UInt64 = digits == 11 ? 1_000_000_000 : digits == 12 ? 10_000_000_000 : 100_000_000_000
  guard value / power == 84 else { return nil }
  let rest = value % power
  if digits <= 12, isNational(rest, digits: digits - 2) { return rest }
  return digits >= 12 && rest < power / 10 && isNational(rest, digits: digits - 3) ? rest : nil
}

/// Whether the digits after the 0 are a number of the plan.
private func isNational(_ value: UInt64, digits: Int) -> Bool {
  switch digits {
  case 9:
    switch value / 100_000_000 {
    case 3, 5, 7, 8, 9: true
    default: false
    }
  // Land lines, and the eleven-digit mobile numbers in use until 2018.
  case 10: value / 1_000_000_000 == 2 || value / 1_000_000_000 == 1
  default: false
  }
}
