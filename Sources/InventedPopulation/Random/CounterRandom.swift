/// Random numbers that belong to a place in the population, not to a moment of the run.
///
/// A stream is named by (seed, purpose, index): household 17's stream is the same whoever asks for it, in whatever
/// order, so any person can be made again at any time and nothing has to be kept.
///
/// Source: Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014 (SplitMix64).
struct CounterRandom: RandomNumberGenerator, Sendable {
  private var state: UInt64

  init(seed: UInt64, _ purpose: RandomPurpose, _ index: UInt64) {
    state = Self.mix(Self.mix(seed &+ purpose.rawValue &* 0x9e37_79b9_7f4a_7c15) ^ index)
  }

  @inline(__always)
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    return Self.mix(state)
  }

  /// A number in `0..<bound`; the bias is below 2^-40 for the bounds used here.
  @inline(__always)
  mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  @inline(__always)
  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }

  /// A number in [0, 1).
  @inline(__always)
  mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  @inline(__always)
  mutating func chance(_ probability: Double) -> Bool { unit() < probability }

  mutating func pick<T>(_ values: [T]) -> T { values[below(values.count)] }

  @inline(__always)
  static func mix(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}

/// What a stream is for: equal indexes of different purposes give unrelated numbers.
enum RandomPurpose: UInt64, Sendable {
  case commune = 1, households, adults, people, household, familyLine, parents, personalNumber
  case movers, entries, householdNumbers, host, clerk, form, damage, unitPart
}
