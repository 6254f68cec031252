/// What comparing two numbers can find. A number may have a doubtful twin: digits as written that failed a check,
/// worth comparing but not trusted.
public enum NumberOutcome: UInt8, CaseIterable, Sendable {
  case missing
  case equal
  /// One digit changed, lost or added, or two neighbours swapped.
  case slip
  /// The last digit alone is another: a slip, or the next number, as twins and families that register together are given.
  case neighbour
  /// Two digits differ.
  case nearby
  case different
  /// At least one side is doubtful.
  case doubtfulEqual
  case doubtfulSlip
  case doubtfulDifferent
}

extension NumberOutcome {
  /// Outcomes that a model need not name: the name of the one they count as.
  static let broader: [String: String] = ["neighbour": "slip"]
}

@inline(__always)
func compareNumbers(_ a: PackedDecimal, _ b: PackedDecimal) -> NumberOutcome {
  if a.rawValue == 0 || b.rawValue == 0 { return .missing }
  if a == b { return .equal }
  let differing = a.differingDigits(from: b)
  // Digits that are lost or added shift the rest, so only the full test sees them; unrelated numbers differ in about
  // nine digits of ten and nearly always fail its first, cheap steps.
  if a.isOneSlip(from: b) { return a.differsInLastDigit(from: b) ? .neighbour : .slip }
  return differing == 2 ? .nearby : .different
}

/// The outcome when at least one side is doubtful.
@inline(__always)
func asDoubtful(_ outcome: NumberOutcome) -> NumberOutcome {
  switch outcome {
  case .missing: .missing
  case .equal: .doubtfulEqual
  case .slip, .neighbour: .doubtfulSlip
  default: .doubtfulDifferent
  }
}
