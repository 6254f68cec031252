import Testing

@testable import RecordLinkage

@Test("Packing a number and reading it back gives the number")
func packedDecimalRoundTrip() {
  var random = SeededGenerator(seed: 1)
  for _ in 0..<500 {
    let value = UInt64.random(in: 0..<10_000_000_000_000_000, using: &random)
    #expect(PackedDecimal(value).value == value)
    #expect(PackedDecimal(value).count == (value == 0 ? 0 : String(value).count))
  }
}

@Test("One slip is one digit changed, lost or added, or two neighbours swapped, as the plain distance says")
func slipsAgreeWithNaiveDistance() {
  for seed in UInt64(0)..<2000 {
    var random = SeededGenerator(seed: seed)
    let value = UInt64.random(in: 100_000...999_999_999_999, using: &random)
    var digits = String(value).map { Int(String($0)) ?? 0 }
    for _ in 0..<Int.random(in: 1...2, using: &random) {
      let place = Int.random(in: 1..<digits.count - 1, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: digits[place] = Int.random(in: 0...9, using: &random)
      case 1: digits.swapAt(place, place + 1)
      case 2: digits.remove(at: place)
      default: digits.insert(Int.random(in: 0...9, using: &random), at: place)
      }
    }
    let other = digits.reduce(UInt64(0)) { $0 * 10 + UInt64($1) }
    let distance = naiveEditDistance(Array(String(value).utf8), Array(String(other).utf8))
    #expect(
      PackedDecimal(value).isOneSlip(from: PackedDecimal(other)) == (distance == 1),
      "seed \(seed): \(value) \(other)")
  }
}

/// Optimal string alignment by the full matrix.
func naiveEditDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
  var rows = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
  for i in 0...a.count { rows[i][0] = i }
  for j in 0...b.count { rows[0][j] = j }
  guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
  for i in 1...a.count {
    for j in 1...b.count {
      rows[i][j] = min(
        rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        rows[i][j] = min(rows[i][j], rows[i - 2][j - 2] + 1)
      }
    }
  }
  return rows[a.count][b.count]
}

@Test("A packed number holds its lowest digits, one in each nibble")
func packedDecimalIsNaivelyPacked() {
  var random = SeededGenerator(seed: 2)
  for round in 0..<2000 {
    let value = round < 200 ? UInt64(round) : UInt64.random(in: 0..<1_000_000_000_000, using: &random)
    for digits in 1...16 {
      var expected: UInt64 = 0
      var rest = value
      for place in 0..<UInt64(digits) {
        expected |= (rest % 10) << (4 * place)
        rest /= 10
      }
      #expect(PackedDecimal(value, digits: digits).rawValue == expected, "\(value), \(digits)")
    }
  }
}
