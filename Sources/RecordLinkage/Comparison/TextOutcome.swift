/// What comparing two free texts can find.
public enum TextOutcome: UInt8, CaseIterable, Sendable {
  case missing
  case equal
  /// One edit: a byte changed, added or lost, or two neighbours swapped.
  case oneEdit
  case twoEdits
  /// Jaro–Winkler similarity at least 0.92.
  case similar
  /// Jaro–Winkler similarity at least 0.80.
  case alike
  /// Equal to the other column of the pair, crosswise (surname and given name changed places).
  case crossed
  case different
}

/// - Parameters: two interned texts, neither missing, of at most 64 bytes each for the exact distance; longer texts
///   are only told apart by Jaro–Winkler on their first 64 bytes.
func compareTexts(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> TextOutcome {
  if a.count <= 64, b.count <= 64, abs(a.count - b.count) <= 2 {
    // Short texts are all within two edits of each other: there an edit must leave most of the text standing.
    let shorter = min(a.count, b.count)
    switch editDistance(a, b) {
    case 0: return .equal
    case 1 where shorter >= 3: return .oneEdit
    case 2 where shorter >= 6: return .twoEdits
    default: break
    }
  }
  let similarity = jaroWinkler(a, b)
  return similarity >= 0.92 ? .similar : similarity >= 0.8 ? .alike : .different
}

/// Where each byte value occurs in a text of at most 64 bytes, one bit a position: a table of 256 masks on the stack.
@inline(__always)
private func withPositionMasks<Result>(
  of text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeMutablePointer<UInt64>) -> Result
) -> Result {
  withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 256) { buffer in
    buffer.initialize(repeating: 0)
    // 256 masks were allocated and every byte is below 256.
    let masks = buffer.baseAddress.unsafelyUnwrapped
    for index in 0..<min(text.count, 64) { masks[Int(text[index])] |= 1 << UInt64(index) }
    return body(masks)
  }
}

/// Optimal string alignment distance (edits and swaps of neighbours) of two texts of at most 64 bytes.
///
/// - Complexity: O(bytes of `b`).
///
/// Source: Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances", Nordic Journal of
/// Computing 10 (2003), pp. 29–39.
func editDistance(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Int {
  if a.isEmpty { return b.count }
  return withPositionMasks(of: a) { editDistance(masks: $0, count: a.count, to: b) }
}

private func editDistance(
  masks: UnsafeMutablePointer<UInt64>, count: Int, to b: UnsafeBufferPointer<UInt8>
) -> Int {
  var positive = ~UInt64(0)
  var negative: UInt64 = 0
  var diagonal: UInt64 = 0
  var previous: UInt64 = 0
  var distance = count
  let last = UInt64(1) << UInt64(count - 1)
  for byte in b {
    let match = masks[Int(byte)]
    let swap = ((~diagonal & match) << 1) & previous
    diagonal = (((match & positive) &+ positive) ^ positive) | match | negative | swap
    var horizontalPositive = negative | ~(diagonal | positive)
    var horizontalNegative = positive & diagonal
    if horizontalPositive & last != 0 { distance += 1 }
    if horizontalNegative & last != 0 { distance -= 1 }
    horizontalPositive = horizontalPositive << 1 | 1
    horizontalNegative <<= 1
    positive = horizontalNegative | ~(diagonal | horizontalPositive)
    negative = horizontalPositive & diagonal
    previous = match
  }
  return distance
}

/// Jaro–Winkler similarity, 0…1, on the first 64 bytes; prefix scale 0.1 on up to four bytes.
///
/// Source: Winkler, "String Comparator Metrics and Enhanced Decision Rules in the Fellegi–Sunter Model of Record
/// Linkage", ASA 1990.
func jaroWinkler(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Double {
  let countA = min(a.count, 64)
  let countB = min(b.count, 64)
  if countA == 0 || countB == 0 { return countA == countB ? 1 : 0 }
  let (matchedA, matchedB) = withPositionMasks(of: a) { masks in
    var matchedA: UInt64 = 0
    var matchedB: UInt64 = 0
    let window = max(0, max(countA, countB) / 2 - 1)
    for index in 0..<countB {
      let low = max(0, index - window)
      let high = min(63, index + window)
      let reach = (high == 63 ? ~UInt64(0) : (1 << UInt64(high + 1)) - 1) & ~((1 << UInt64(low)) - 1)
      let free = masks[Int(b[index])] & reach & ~matchedA
      if free != 0 {
        matchedA |= free & (~free &+ 1)
        matchedB |= 1 << UInt64(index)
      }
    }
    return (matchedA, matchedB)
  }
  let matches = matchedA.nonzeroBitCount
  if matches == 0 { return 0 }
  var transposed = 0
  var restA = matchedA
  var restB = matchedB
  while restA != 0 {
    if a[restA.trailingZeroBitCount] != b[restB.trailingZeroBitCount] { transposed += 1 }
    restA &= restA - 1
    restB &= restB - 1
  }
  let m = Double(matches)
  let jaro = (m / Double(countA) + m / Double(countB) + (m - Double(transposed / 2)) / m) / 3
  var prefix = 0
  while prefix < min(4, countA, countB), a[prefix] == b[prefix] { prefix += 1 }
  return jaro + 0.1 * Double(prefix) * (1 - jaro)
}
