/// The levels of all comparisons of one pair in one integer, with a rough measure of how rare the shared values are:
/// what histograms count and the model weighs.
///
/// Each comparison holds its level in its own bits, 0 for "missing". The bit above them marks pairs that labels do not
/// cover. The top six bits hold the frequency adjustment in whole bits, -32…31.
struct PairPattern: Hashable, Comparable, Sendable {
  var rawValue: UInt64

  static let levelBits = 57
  /// Set in the levels of pairs whose likes no identifier labels, see `UncoveredRows`.
  static let uncovered: UInt64 = 1 << 57
  private static let levelMask: UInt64 = 1 << 58 - 1

  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// - Parameter eighths: the frequency adjustment in eighths of a bit.
  init(levels: UInt64, frequencyEighths eighths: Int) {
    let bits = max(-32, min(31, (eighths + (eighths < 0 ? -4 : 4)) / 8))
    rawValue = levels & Self.levelMask | UInt64(truncatingIfNeeded: bits) << 58
  }

  var levels: UInt64 { rawValue & Self.levelMask }

  var isUncovered: Bool { rawValue & Self.uncovered != 0 }

  /// log2 of how much more often strangers share these values than strangers at the same levels do on average.
  var frequencyBits: Double { Double(Int64(bitPattern: rawValue) >> 58) }

  static func < (a: PairPattern, b: PairPattern) -> Bool { a.rawValue < b.rawValue }
}

/// Where each comparison's level stands in a pattern.
struct PatternLayout: Hashable, Sendable {
  let shifts: [UInt64]
  let masks: [UInt64]

  init(_ comparisons: [ComparisonDefinition]) {
    var shift: UInt64 = 0
    var shifts: [UInt64] = []
    for comparison in comparisons {
      shifts.append(shift)
      shift += UInt64(comparison.bits)
    }
    self.shifts = shifts
    masks = comparisons.map { 1 << UInt64($0.bits) - 1 }
  }

  @inline(__always)
  func level(_ comparison: Int, in levels: UInt64) -> Int {
    Int(levels >> shifts[comparison] & masks[comparison])
  }

  /// The same levels but for one comparison.
  func replacing(_ comparison: Int, by level: Int, in levels: UInt64) -> UInt64 {
    levels & ~(masks[comparison] << shifts[comparison]) | UInt64(level) << shifts[comparison]
  }

  /// The bits of several comparisons together.
  func mask(of comparisons: [Int]) -> UInt64 { comparisons.reduce(0) { $0 | masks[$1] << shifts[$1] } }
}
