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
/// Of several numbers in a cell the first is taken. A lost leading zero is restored where the rest is the nine digits
/// of a mobile number.
///
/// - Complexity: O(bytes), no allocation.
public func readPhone(_ cell: borrowing Span<UInt8>) -> WrittenPhone {
  if cell.count == 0 { return WrittenPhone() }
  if let digits = NumberScan.Digits(plain: cell) {
    return read(digits, isScientific: false, wasCleaned: false)
  }
  let plain = PlainCell(cell)
  let scan = NumberScan(plain)
  guard scan.count == 0 else {
    return read(scan[0], isScientific: scan.isScientific, wasCleaned: scan.wasCleaned)
  }
  var result = WrittenPhone()
  if plain.count > 0 {
    let isNothing = isPlaceholder(plain)
    result.rules = isNothing ? .placeholderDropped : .unusableDropped
    if !isNothing { result.findings.add(.phoneMalformed) }
  }
  return result
}

private func read(_ digits: NumberScan.Digits, isScientific: Bool, wasCleaned: Bool) -> WrittenPhone {
  var result = WrittenPhone()
  if digits.isPlaceholder {
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
  return digits.count == 9 && isNational(digits.value, digits: 9) ? (digits.value, true) : nil
}

private func withoutCountryCode(_ value: UInt64, digits: Int) -> UInt64? {
  // 84 and the nine or ten digits of a national number.
  guard digits == 11 || digits == 12 else { return nil }
  let power: UInt64 = digits == 11 ? 1_000_000_000 : 10_000_000_000
  guard value / power == 84 else { return nil }
  let rest = value % power
  return isNational(rest, digits: digits - 2) ? rest : nil
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
