import ResidentModel

/// Counters kept for each unit: a block of equal size each, found by the unit's code without hashing.
///
/// Memory: 1 KiB, 2 KiB for each range of 512 keys that occurs (neighbouring codes are neighbouring units), and 4 bytes
/// a counter for each unit.
struct UnitCounters: Sendable {
  let width: Int
  /// The upper half of a unit's key → its page in `blocks`, from 1; 0 when none of the page's units has occurred. The
  /// key is the code, the list before the reform apart from the other.
  private var pages = [UInt16](repeating: 0, count: 1 << 9)
  /// Page by page: the lower half of a unit's key → its block in `counters`, from 1; 0 when it has not occurred.
  private var blocks: [UInt32] = []
  private var counters: [UInt32] = []
  /// The key of each block, in the order they came up.
  private var keys: [Int] = []

  init(width: Int) { self.width = width }

  mutating func add(_ unit: CountedUnit, _ counter: Int, _ amount: Int = 1) {
    counters[start(of: unit) + counter] += UInt32(truncatingIfNeeded: amount)
  }

  func value(_ unit: CountedUnit, _ counter: Int) -> Int {
    let block = block(of: Self.key(unit))
    return block == 0 ? 0 : Int(counters[(block - 1) * width + counter])
  }

  /// The units that occur: known ones by code, an old list's after the newest list's of the same code; the unknown last.
  var units: [CountedUnit] {
    // The unknown unit's key is 0, which wraps to the end.
    keys.sorted { UInt(bitPattern: $0 &- 1) < UInt(bitPattern: $1 &- 1) }.map(Self.unit)
  }

  static func += (a: inout UnitCounters, b: UnitCounters) {
    precondition(a.width == b.width)
    for unit in b.units {
      let (to, from) = (a.start(of: unit), (b.block(of: key(unit)) - 1) * b.width)
      for index in 0..<a.width { a.counters[to + index] += b.counters[from + index] }
    }
  }

  private mutating func start(of unit: CountedUnit) -> Int {
    let key = Self.key(unit)
    let known = block(of: key)
    return (known > 0 ? known - 1 : addBlock(for: key)) * width
  }

  /// - Returns: from 1; 0 when the unit has not occurred.
  @inline(__always)
  private func block(of key: Int) -> Int {
    let page = Int(pages[key >> 9])
    return page == 0 ? 0 : Int(blocks[(page - 1) << 9 | key & 0x1ff])
  }

  /// - Returns: the new block, from 0.
  private mutating func addBlock(for key: Int) -> Int {
    if pages[key >> 9] == 0 {
      blocks.append(contentsOf: repeatElement(0, count: 1 << 9))
      pages[key >> 9] = UInt16(blocks.count >> 9)
    }
    keys.append(key)
    blocks[(Int(pages[key >> 9]) - 1) << 9 | key & 0x1ff] = UInt32(keys.count)
    counters.append(contentsOf: repeatElement(0, count: width))
    return keys.count - 1
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
