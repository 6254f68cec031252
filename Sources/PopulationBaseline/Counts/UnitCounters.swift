import ResidentModel

/// Counters kept for each unit: a block of equal size each, found by the unit's code without hashing.
///
/// Memory: 1 MiB for the codes, and 4 bytes a counter for each unit that occurs.
struct UnitCounters: Sendable {
  let width: Int
  /// Unit key → block, from 1; 0 when the unit has not occurred. The key is the code, the list before the reform
  /// apart from the other.
  private var blocks = [UInt32](repeating: 0, count: 1 << 18)
  private var counters: [UInt32] = []
  /// The key of each block, in the order they came up.
  private var keys: [Int] = []

  init(width: Int) { self.width = width }

  mutating func add(_ unit: CountedUnit, _ counter: Int, _ amount: Int = 1) {
    counters[start(of: unit) + counter] += UInt32(truncatingIfNeeded: amount)
  }

  func value(_ unit: CountedUnit, _ counter: Int) -> Int {
    let block = blocks[Self.key(unit)]
    return block == 0 ? 0 : Int(counters[(Int(block) - 1) * width + counter])
  }

  /// The units that occur: known ones by code, an old list's after the newest list's of the same code; the unknown last.
  var units: [CountedUnit] {
    // The unknown unit's key is 0, which wraps to the end.
    keys.sorted { UInt(bitPattern: $0 &- 1) < UInt(bitPattern: $1 &- 1) }.map(Self.unit)
  }

  static func += (a: inout UnitCounters, b: UnitCounters) {
    precondition(a.width == b.width)
    for unit in b.units {
      let (to, from) = (a.start(of: unit), (Int(b.blocks[key(unit)]) - 1) * b.width)
      for index in 0..<a.width { a.counters[to + index] += b.counters[from + index] }
    }
  }

  private mutating func start(of unit: CountedUnit) -> Int {
    let key = Self.key(unit)
    if blocks[key] == 0 {
      keys.append(key)
      blocks[key] = UInt32(keys.count)
      counters.append(contentsOf: repeatElement(0, count: width))
    }
    return (Int(blocks[key]) - 1) * width
  }

  /// A five-digit code is below 2^17; the bit below it tells the lists apart, so that keys sort by code.
  private static func key(_ unit: CountedUnit) -> Int {
    unit.commune == 0 ? 0 : unit.commune << 1 & 0x3_ffff | (unit.list == .march2025 ? 1 : 0)
  }

  private static func unit(_ key: Int) -> CountedUnit {
    key >> 1 == 0
      ? .unknown : CountedUnit(commune: key >> 1, list: key & 1 == 1 ? .march2025 : .july2025)
  }
}
