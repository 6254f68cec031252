/// A seeded permutation of `0..<count` that needs no table: what puts a second form far from the first.
///
/// Four Feistel rounds over the next even number of bits; an image outside the range walks on until it is inside,
/// which keeps it a bijection.
///
/// - Complexity: O(1) expected (at most four walks on average), no memory.
///
/// Source: Black and Rogaway, "Ciphers with Arbitrary Finite Domains", CT-RSA 2002.
struct IndexPermutation: Sendable {
  let count: Int
  private let halfBits: UInt64
  private let halfMask: UInt64
  private let keys: InlineArray<4, UInt64>

  init(count: Int, seed: UInt64, _ purpose: RandomPurpose, _ index: UInt64 = 0) {
    var random = CounterRandom(seed: seed, purpose, index)
    self.count = count
    let bits = count <= 2 ? 2 : UInt64(Int.bitWidth - (count - 1).leadingZeroBitCount)
    halfBits = (bits + 1) / 2
    halfMask = 1 << halfBits - 1
    keys = [random.next(), random.next(), random.next(), random.next()]
  }

  /// Where `index` goes. - Precondition: `0 <= index < count`.
  func callAsFunction(_ index: Int) -> Int {
    var x = UInt64(index)
    repeat {
      var left = x >> halfBits
      var right = x & halfMask
      for round in 0..<4 {
        (left, right) = (right, left ^ (CounterRandom.mix(right ^ keys[round]) & halfMask))
      }
      x = left << halfBits | right
    } while x >= UInt64(count)
    return Int(x)
  }

  /// What comes to stand at `position`. - Precondition: `0 <= position < count`.
  func inverse(_ position: Int) -> Int {
    var x = UInt64(position)
    repeat {
      var left = x >> halfBits
      var right = x & halfMask
      for round in (0..<4).reversed() {
        (left, right) = (right ^ (CounterRandom.mix(left ^ keys[round]) & halfMask), left)
      }
      x = left << halfBits | right
    } while x >= UInt64(count)
    return Int(x)
  }
}
