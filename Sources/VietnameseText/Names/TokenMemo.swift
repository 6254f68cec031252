import ByteText
import ResidentModel

/// What a token was found to be, so that the exact reading is done once per distinct token.
struct TokenEntry: Sendable {
  /// The entry's number + 1, for the life of the memo; 0 for none.
  fileprivate(set) var number: UInt32 = 0
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
  /// The written form is the token itself.
  fileprivate(set) var isAsWritten = false
}

/// Tokens by their bytes: open addressing, keys of up to sixteen bytes in the slots themselves.
struct TokenMemo: ~Copyable {
  /// A token of up to sixteen bytes in two words that overlap, or two hashes of a longer one.
  struct Key: Equatable {
    var low: UInt64
    var high: UInt64
    var length: UInt32

    /// Reads the whole token, and no byte outside it: each load below lies inside `length` bytes.
    @inline(__always)
    init(_ token: UnsafeBufferPointer<UInt8>) {
      let count = token.count
      length = UInt32(truncatingIfNeeded: count)
      guard count > 0, let base = token.baseAddress.map(UnsafeRawPointer.init) else {
        (low, high) = (0, 0)
        return
      }
      if count > 16 {
        low = stableHash(buffer: token)
        high = stableHash(buffer: token, seed: 1)
      } else if count >= 8 {
        low = base.loadUnaligned(as: UInt64.self)
        high = base.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
      } else if count >= 4 {
        low = UInt64(base.loadUnaligned(as: UInt32.self))
        high = UInt64(base.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
      } else {
        low = UInt64(token[0]) | UInt64(token[count / 2]) << 8
        high = UInt64(token[count - 1])
      }
    }

    @inline(__always)
    var hash: Int {
      let product = (low ^ 0x9E37_79B9_7F4A_7C15 ^ UInt64(length)).multipliedFullWidth(
        by: high ^ 0xD6E8_FEB8_6659_FD93)
      return Int(truncatingIfNeeded: product.high ^ product.low)
    }
  }

  // Key and entry side by side: a look-up touches one place in memory.
  private struct Slot {
    var key: Key
    var entry: TokenEntry
  }

  private var slots: [Slot]
  private var mask: Int
  private var count = 0
  /// The written forms by number, and their bytes; behind those the bytes of long tokens.
  private(set) var texts: [ByteRange] = [.empty]
  /// By number.
  private(set) var roles: [NameRole] = [.other]
  private(set) var bytes = ByteBuffer(capacity: 1 << 12)
  private var longTokens: [UInt32: ByteRange] = [:]

  /// Beyond this many distinct tokens the memo is to start anew: memory stays bounded, results do not depend on it.
  private static let capacity = 1 << 19
  var isFull: Bool { count >= TokenMemo.capacity }

  init() {
    slots = TokenMemo.freeSlots(1 << 12)
    mask = slots.count - 1
  }

  /// A token's entry; nil when it is new.
  @inline(__always)
  func find(_ token: UnsafeBufferPointer<UInt8>, _ key: Key) -> TokenEntry? {
    var slot = key.hash & mask
    while slots[slot].entry.number != 0 {
      if slots[slot].key == key, key.length <= 16 || isLongToken(slots[slot].entry.number, token) {
        return slots[slot].entry
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Two hashes do not prove that long tokens are equal; their bytes do.
  @inline(never)
  private func isLongToken(_ entry: UInt32, _ token: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let range = longTokens[entry] else { return false }
    let noted = bytes.span(range)
    guard noted.count == token.count else { return false }
    for index in 0..<noted.count where noted[index] != token[index] { return false }
    return true
  }

  /// Notes a new token and its written form; gives its entry.
  mutating func insert(
    _ token: UnsafeBufferPointer<UInt8>, _ key: Key, text: [Unicode.Scalar], _ found: TokenEntry
  ) -> TokenEntry {
    if (count + 1) * 2 > slots.count { grow() }
    var entry = found
    let start = bytes.count
    bytes.append(text)
    entry.text = ByteRange(start, bytes.count)
    entry.isAsWritten = isEqual(bytes.span(entry.text), Span(_unsafeElements: token))
    entry.number = UInt32(texts.count)
    texts.append(entry.text)
    roles.append(entry.role)
    if key.length > 16 {
      let tokenStart = bytes.count
      bytes.append(bytes: token)
      longTokens[entry.number] = ByteRange(tokenStart, bytes.count)
    }
    place(Slot(key: key, entry: entry))
    count += 1
    return entry
  }

  private mutating func grow() {
    let old = slots
    slots = TokenMemo.freeSlots(old.count * 2)
    mask = slots.count - 1
    for slot in old where slot.entry.number != 0 { place(slot) }
  }

  private mutating func place(_ filled: Slot) {
    var slot = filled.key.hash & mask
    while slots[slot].entry.number != 0 { slot = (slot + 1) & mask }
    slots[slot] = filled
  }

  private static func freeSlots(_ count: Int) -> [Slot] {
    [Slot](
      repeating: Slot(key: Key(UnsafeBufferPointer(start: nil, count: 0)), entry: TokenEntry()), count: count)
  }
}
