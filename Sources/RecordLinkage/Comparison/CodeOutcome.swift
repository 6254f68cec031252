/// What comparing codes can find: the first of up to three columns, from fine to coarse, in which both rows agree.
public enum CodeOutcome: UInt8, CaseIterable, Sendable {
  case missing
  case equal
  case secondEqual
  case thirdEqual
  case different
}

@inline(__always)
func compareCodes(_ columns: [ColumnView], _ a: UInt32, _ b: UInt32) -> CodeOutcome {
  var bothPresent = false
  for index in columns.indices {
    let x = columns[index].integer(a)
    let y = columns[index].integer(b)
    if x == 0 || y == 0 { continue }
    if x == y { return CodeOutcome(rawValue: UInt8(index + 1)) ?? .thirdEqual }
    bothPresent = true
  }
  return bothPresent ? .different : .missing
}
