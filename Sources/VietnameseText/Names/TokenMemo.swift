import ByteText
import ResidentModel

/// What a token was found to be, so that the exact reading is done once per distinct token.
struct TokenEntry: Sendable {
  /// Where the written form stands in the memo's bytes.
  fileprivate(set) var text = ByteRange.empty
  var codes = InlineArray<4, UInt16>(repeating: 0)
  var rules: ChangeRules = []
  var findings: NameFindings = []
  var count: UInt8 = 0
  var role = NameRole.other
  /// How many of `codes` are no syllable that could be spelled so.
  var oddWords: UInt8 = 0
  /// Whether the name must be read as a whole: signs, asides, doubtful words, more words than `codes` holds.
  var needsContext = false
  /// The same, where the token is the first of the name: a title, the number of the line.
  var needsContextAtHead = false
  var holdsUTF8Remnant = false
  var mayBeOfFont = false
  var holdsSoftHyphen = false
  var hasDoubtfulTone = false
  /// The written form is the token itself.
  fileprivate(set) var isAsWritten = false

  /// One sound word, written as it stands: nothing but its code is to be noted.
  fileprivate var isPlain: Bool {
    count == 1 && isAsWritten && oddWords == 0 && rules.isEmpty && findings.isEmpty && !needsContext
      && !holdsUTF8Remnant && !mayBeOfFont && !holdsSoftHyphen && !hasDoubtfulTone
  }
}

/// Tokens by their bytes: open addressing, half a cache line a slot, which holds all there is to know of most of them.
struct TokenMemo: ~Copyable {
  /// A token of up to sixteen bytes as they stand, zeros behind them; no token holds a zero byte.
  typealias Key = UInt128

  /// What a look-up touches.
  struct Slot {
    fileprivate(set) var key: Key = 0
    /// The entry's number, from 1, for the life of the memo; 0 for a free slot.
    fileprivate(set) var number: UInt32 = 0
    /// Of a plain word.
    fileprivate(set) var code: UInt16 = 0
    fileprivate(set) var isPlain = false
    /// A plain word that says more where it is the first of a name.
    fileprivate(set) var countsAtHead = false
  }

  // Invariant: `slots` points at `mask + 1` initialised slots, of which more than half are free. The memo is the only
  // owner of them (it is not copyable), so handing it to another task is a move.
  private nonisolated(unsafe) var slots: UnsafeMutablePointer<Slot>
  private var mask: Int
  private var count = 0
  /// By number; the first is none.
  private(set) var entries = [TokenEntry()]
  /// The written forms.
  private(set) var bytes = ByteBuffer(capacity: 1 << 12)
  /// The numbers of tokens of more than sixteen bytes. One that it lets go gets a new number when it comes again.
  private var longTokens = CellMemo<UInt32>(limit: capacity)

  /// Beyond this many distinct tokens, or bytes of their written forms, the memo is to start anew: memory stays bounded,
  /// results do not depend on it.
  private static let capacity = 1 << 19
  private static let byteCapacity = 8 << 20
  private(set) var isFull = false

  init() {
    mask = 1 << 12 - 1
    slots = TokenMemo.freeSlots(mask + 1)
  }

  deinit { slots.deallocate() }

  /// The slot of a token of up to sixteen bytes; nil when it is new.
  @inline(__always)
  func find(_ key: Key) -> Slot? {
    var index = TokenMemo.hash(key) & mask
    // `index` is below `mask + 1`, the number of slots, and a free one ends the search.
    while slots[index].number != 0 {
      if slots[index].key == key { return slots[index] }
      index = (index + 1) & mask
    }
    return nil
  }

  /// The entry's number of a longer token; nil when it is new.
  func findLong(_ token: UnsafeBufferPointer<UInt8>) -> UInt32? {
    longTokens.value(Span(_unsafeElements: token))
  }

  /// Notes a new token and its written form.
  ///
  /// - Parameter key: 0 for a token of more than sixteen bytes.
  /// - Returns: the entry's number.
  mutating func insert(
    _ token: UnsafeBufferPointer<UInt8>, _ key: Key, text: [Unicode.Scalar], _ found: TokenEntry
  ) -> UInt32 {
    var entry = found
    let start = bytes.count
    bytes.append(text)
    entry.text = ByteRange(start, bytes.count)
    entry.isAsWritten = isEqual(bytes.span(entry.text), Span(_unsafeElements: token))
    let number = UInt32(entries.count)
    entries.append(entry)
    isFull = entries.count > TokenMemo.capacity || bytes.count > TokenMemo.byteCapacity
    if key == 0 {
      longTokens.insert(number, for: Span(_unsafeElements: token))
    } else {
      if (count + 1) * 2 > mask { grow() }
      place(
        Slot(
          key: key, number: number, code: entry.codes[0], isPlain: entry.isPlain,
          countsAtHead: entry.role != .other || entry.needsContextAtHead))
      count += 1
    }
    return number
  }

  private mutating func grow() {
    let old = UnsafeMutableBufferPointer(start: slots, count: mask + 1)
    mask = old.count * 2 - 1
    slots = TokenMemo.freeSlots(mask + 1)
    for slot in old where slot.number != 0 { place(slot) }
    old.deallocate()
  }

  private func place(_ filled: Slot) {
    var index = TokenMemo.hash(filled.key) & mask
    while slots[index].number != 0 { index = (index + 1) & mask }
    slots[index] = filled
  }

  @inline(__always)
  private static func hash(_ key: Key) -> Int {
    let product = (UInt64(truncatingIfNeeded: key) ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(
      by: UInt64(truncatingIfNeeded: key >> 64) ^ 0xD6E8_FEB8_6659_FD93)
    return Int(truncatingIfNeeded: product.high ^ product.low)
  }

  /// Aligned so that no slot lies across two cache lines.
  private static func freeSlots(_ count: Int) -> UnsafeMutablePointer<Slot> {
    let slots = UnsafeMutableRawPointer.allocate(
      byteCount: count * MemoryLayout<Slot>.stride, alignment: 64
    ).bindMemory(to: Slot.self, capacity: count)
    slots.initialize(repeating: Slot(), count: count)
    return slots
  }
}

extension TokenMemo.Key {
  /// The token that begins at `index`: what stands there up to the next byte of 0x20 or less.
  ///
  /// - Returns: its bytes and how many there are; 0 bytes for a token of more than sixteen.
  @inline(__always)
  static func token(in cell: UnsafeBufferPointer<UInt8>, at index: Int) -> (key: Self, length: Int) {
    let window = Self(next: cell, from: index)
    let low = gaps(UInt64(truncatingIfNeeded: window))
    let high = gaps(UInt64(truncatingIfNeeded: window &>> 64))
    if low | high == 0 {
      return index + 16 == cell.count || cell[index + 16] <= 0x20 ? (window, 16) : (0, 0)
    }
    let length = low != 0 ? low.trailingZeroBitCount / 8 : 8 + high.trailingZeroBitCount / 8
    return (window & ((1 &<< Self(8 * length)) &- 1), length)
  }

  /// The lowest byte that is 0x20 or less has its highest bit set here; a borrow only reaches the bytes above it.
  @inline(__always)
  private static func gaps(_ word: UInt64) -> UInt64 {
    (word &- 0x2121_2121_2121_2121) & ~word & 0x8080_8080_8080_8080
  }

  /// The sixteen bytes from `index` on, zeros behind the cell's end. No byte outside the cell is read.
  @inline(__always)
  private init(next cell: UnsafeBufferPointer<UInt8>, from index: Int) {
    let base = UnsafeRawPointer(cell.baseAddress.unsafelyUnwrapped)
    func word(at offset: Int) -> Self {
      Self(base.loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian)
    }
    func half(at offset: Int) -> Self {
      Self(base.loadUnaligned(fromByteOffset: offset, as: UInt32.self).littleEndian)
    }
    let left = cell.count - index
    if left >= 16 {
      self = word(at: index) | word(at: index + 8) &<< 64
    } else if cell.count >= 16 {
      // The last sixteen bytes of the cell, those before `index` shifted out.
      self = (word(at: cell.count - 16) | word(at: cell.count - 8) &<< 64) &>> Self(8 * (16 - left))
    } else if left >= 8 {
      // Two loads that overlap, and agree where they do; so below.
      self = word(at: index) | word(at: cell.count - 8) &<< Self(8 * (left - 8))
    } else if left >= 4 {
      self = half(at: index) | half(at: cell.count - 4) &<< Self(8 * (left - 4))
    } else {
      self = 0
      for offset in 0..<left { self |= Self(cell[index + offset]) &<< Self(8 * offset) }
    }
  }
}
