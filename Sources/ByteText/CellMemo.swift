/// Results by the exact bytes of what they were read from: the slow, exact path runs once per distinct text.
///
/// One per worker. When full, of texts or of their bytes, it is emptied, and a text of more than `longest` bytes is not
/// kept: so a column of ever new texts costs bounded memory, however long they are. Results do not depend on what is
/// remembered.
public struct CellMemo<Value: Sendable>: ~Copyable, Sendable {
  @usableFromInline
  struct Entry: Sendable {
    @usableFromInline var tag: UInt64
    @usableFromInline var text: ByteRange
    @usableFromInline var value: Value

    @inlinable
    init(tag: UInt64, text: ByteRange, value: Value) {
      self.tag = tag
      self.text = text
      self.value = value
    }
  }

  @usableFromInline var texts = ByteBuffer()
  @usableFromInline var entries: [Entry] = []
  /// The upper half of an entry's hash over its index plus one; 0 is free. The size is a power of two.
  @usableFromInline var table: [UInt64]
  @usableFromInline let limit: Int

  /// The most bytes of a text that is kept: hardly a text that comes again has more.
  @inlinable public static var longest: Int { 512 }
  /// The most bytes kept, for each text that may be: more than most texts have.
  @inlinable static var share: Int { 64 }

  /// Bytes of the texts that are kept.
  @inlinable public var keptBytes: Int { texts.count }

  /// - Parameter limit: Texts kept before the memo is emptied; with fewer, once they have 64 bytes for each of these.
  @inlinable
  public init(limit: Int = 1 << 16) {
    self.limit = limit
    table = [UInt64](repeating: 0, count: 1 << 8)
  }

  /// The value of a text; `tag` tells apart what one text may mean in several columns.
  ///
  /// - Complexity: O(bytes): a hash and one comparison.
  @inlinable
  public borrowing func value(_ text: borrowing Span<UInt8>, tag: UInt64 = 0) -> Value? {
    let hash = cellHash(text, seed: tag)
    let mask = table.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let found = table[slot]
      if found == 0 { return nil }
      if found >> 32 == hash >> 32 {
        let index = Int(found & 0xFFFF_FFFF) - 1
        if entries[index].tag == tag, isEqual(texts.span(entries[index].text), text) {
          return entries[index].value
        }
      }
      slot = (slot + 1) & mask
    }
  }

  /// Keeps a text's value; that of one of more than `longest` bytes is let go.
  @inlinable
  public mutating func insert(_ value: Value, for text: borrowing Span<UInt8>, tag: UInt64 = 0) {
    guard text.count <= Self.longest else { return }
    if entries.count >= limit || texts.count + text.count > max(limit * Self.share, Self.longest) {
      texts.removeAll()
      entries.removeAll(keepingCapacity: true)
      for slot in table.indices { table[slot] = 0 }
    } else if entries.count * 2 >= table.count {
      table = [UInt64](repeating: 0, count: table.count * 2)
      for index in entries.indices {
        place(index, hash: cellHash(texts.span(entries[index].text), seed: entries[index].tag))
      }
    }
    let start = texts.count
    texts.append(text)
    entries.append(Entry(tag: tag, text: ByteRange(start, texts.count), value: value))
    place(entries.count - 1, hash: cellHash(text, seed: tag))
  }

  @inlinable
  public mutating func insert(_ value: Value, forContentsOf text: borrowing ByteBuffer, tag: UInt64 = 0) {
    insert(value, for: text.span, tag: tag)
  }

  @inlinable
  mutating func place(_ index: Int, hash: UInt64) {
    let mask = table.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while table[slot] != 0 { slot = (slot + 1) & mask }
    table[slot] = hash & ~0xFFFF_FFFF | UInt64(index + 1)
  }
}

/// A hash of a cell's bytes for tables that live as long as a worker: quicker than `stableHash` on short texts, and not
/// promised to stay the same from version to version, so it must reach no output.
@inlinable @inline(__always)
public func cellHash(_ text: borrowing Span<UInt8>, seed: UInt64) -> UInt64 {
  text.withUnsafeBufferPointer { bytes in
    let count = bytes.count
    let start = seed ^ 0xa076_1d64_78bd_642f ^ UInt64(truncatingIfNeeded: count) &* 0x9e37_79b9_7f4a_7c15
    guard count > 0, let base = bytes.baseAddress.map(UnsafeRawPointer.init) else {
      return foldedMultiply(start, 0xe703_7ed1_a0b4_28db)
    }
    // Every load below lies inside `count` bytes; the last two overlap what was read before.
    var state = start
    if count >= 8 {
      var index = 0
      while index + 16 < count {
        state = foldedMultiply(
          state ^ base.loadUnaligned(fromByteOffset: index, as: UInt64.self),
          base.loadUnaligned(fromByteOffset: index + 8, as: UInt64.self) ^ 0xe703_7ed1_a0b4_28db)
        index += 16
      }
      let first = max(0, count - 16)
      return foldedMultiply(
        state ^ base.loadUnaligned(fromByteOffset: first, as: UInt64.self),
        base.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self) ^ 0x8ebc_6af0_9c88_c6e3)
    }
    var low: UInt64
    var high: UInt64 = 0
    if count >= 4 {
      low = UInt64(base.loadUnaligned(as: UInt32.self))
      high = UInt64(base.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
    } else {
      low = UInt64(bytes[0]) | UInt64(bytes[count / 2]) << 8 | UInt64(bytes[count - 1]) << 16
    }
    return foldedMultiply(state ^ low, high ^ 0x8ebc_6af0_9c88_c6e3)
  }
}

/// Whether two texts are the same bytes.
@inlinable @inline(__always)
public func isEqual(_ a: borrowing Span<UInt8>, _ b: borrowing Span<UInt8>) -> Bool {
  let count = a.count
  guard count == b.count else { return false }
  return a.withUnsafeBufferPointer { a in
    b.withUnsafeBufferPointer { b in
      guard let x = a.baseAddress.map(UnsafeRawPointer.init), let y = b.baseAddress.map(UnsafeRawPointer.init)
      else { return true }
      // Both hold `count` bytes: each load below ends at or before the last of them.
      if count >= 8 {
        var index = 0
        while index + 8 < count {
          if x.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            != y.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          {
            return false
          }
          index += 8
        }
        return x.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
          == y.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
      }
      for index in 0..<count where a[index] != b[index] { return false }
      return true
    }
  }
}
