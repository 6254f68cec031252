/// What comparing codes can find: the first of up to three columns, from fine to coarse, in which both rows agree.
public enum CodeOutcome: UInt8, CaseIterable, Sendable {
  case missing
  case equal
  case secondEqual
  case thirdEqual
  case different
}

/// - Parameters: two codes, 0 when missing.
@inline(__always)
func compareCodes(_ x: UInt64, _ y: UInt64) -> CodeOutcome {
  x == 0 || y == 0 ? .missing : x == y ? .equal : .different
}

@inline(__always)
func compareCodes(
  _ first: ColumnView, _ second: ColumnView, _ third: ColumnView?, _ a: UInt32, _ b: UInt32
) -> CodeOutcome {
  let fine = compareCodes(first.integer(a), first.integer(b))
  if fine == .equal { return fine }
  let coarse = compareCodes(second.integer(a), second.integer(b))
  if coarse == .equal { return .secondEqual }
  let coarsest = third.map { compareCodes($0.integer(a), $0.integer(b)) } ?? .missing
  if coarsest == .equal { return .thirdEqual }
  return fine == .different || coarse == .different || coarsest == .different ? .different : .missing
}
