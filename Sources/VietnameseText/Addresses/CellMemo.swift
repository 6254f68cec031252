import ByteText

/// Results by the exact bytes of what they were read from: the slow, exact path runs once per distinct text.
///
/// One per worker. When full it is emptied, so that a column of ever new texts costs bounded memory.
struct CellMemo<Value: Sendable>: ~Copyable {
  private struct Slot {
    var hash: UInt64
    var tag: UInt64
    var text: ByteRange
    var value: Value
  }

  private var texts = ByteBuffer()
  private var slots: [Slot] = []
  /// Index into `slots` plus one; 0 is free. The size is a power of two.
  private var table: [UInt32]
  private let limit: Int

  /// - Parameter limit: Texts kept before the memo is emptied.
  init(limit: Int = 1 << 16) {
    self.limit = limit
    table = [UInt32](repeating: 0, count: 1 << 8)
  }

  /// The value of a text; `tag` tells apart what one text may mean in several columns.
  func value(_ text: borrowing Span<UInt8>, tag: UInt64 = 0) -> Value? {
    let hash = CellMemo.hash(text, tag)
    let mask = table.count - 1
    var index = Int(truncatingIfNeeded: hash) & mask
    while table[index] != 0 {
      let number = Int(table[index]) - 1
      if slots[number].hash == hash, slots[number].tag == tag, isEqual(texts.span(slots[number].text), text) {
        return slots[number].value
      }
      index = (index + 1) & mask
    }
    return nil
  }

  mutating func insert(_ value: Value, for text: borrowing Span<UInt8>, tag: UInt64 = 0) {
    if slots.count >= limit {
      texts.removeAll()
      slots.removeAll(keepingCapacity: true)
      for index in table.indices { table[index] = 0 }
    } else if slots.count * 2 >= table.count {
      grow()
    }
    let hash = CellMemo.hash(text, tag)
    let start = texts.count
    texts.append(text)
    slots.append(Slot(hash: hash, tag: tag, text: ByteRange(start, texts.count), value: value))
    place(slots.count, hash: hash)
  }

  mutating func insert(_ value: Value, forContentsOf text: borrowing ByteBuffer) {
    insert(value, for: text.span)
  }

  private static func hash(_ text: borrowing Span<UInt8>, _ tag: UInt64) -> UInt64 {
    stableHash(text, seed: tag &* 0x9e37_79b9_7f4a_7c15)
  }

  private mutating func grow() {
    table = [UInt32](repeating: 0, count: table.count * 2)
    for index in slots.indices { place(index + 1, hash: slots[index].hash) }
  }

  private mutating func place(_ number: Int, hash: UInt64) {
    let mask = table.count - 1
    var index = Int(truncatingIfNeeded: hash) & mask
    while table[index] != 0 { index = (index + 1) & mask }
    table[index] = UInt32(number)
  }
}

/// Whether two texts are the same bytes.
func isEqual(_ a: borrowing Span<UInt8>, _ b: borrowing Span<UInt8>) -> Bool {
  let count = a.count
  guard count == b.count else { return false }
  return a.withUnsafeBufferPointer { a in
    b.withUnsafeBufferPointer { b in
      var index = 0
      while index + 8 <= count {
        // Eight bytes from `index` lie inside both buffers: each holds `count`.
        let x = UnsafeRawPointer(a.baseAddress.unsafelyUnwrapped + index).loadUnaligned(as: UInt64.self)
        let y = UnsafeRawPointer(b.baseAddress.unsafelyUnwrapped + index).loadUnaligned(as: UInt64.self)
        if x != y { return false }
        index += 8
      }
      while index < count {
        if a[index] != b[index] { return false }
        index += 1
      }
      return true
    }
  }
}
