import ByteText

/// Distinct texts, numbered from 1 in the order they first came; 0 is the missing text.
struct TextTable: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = [0]
  private var buckets: [UInt32] = Array(repeating: 0, count: 64)

  /// Texts held, the missing one included.
  var count: Int { ends.count }

  mutating func intern(_ text: borrowing Span<UInt8>) -> UInt32 {
    text.withUnsafeBufferPointer { intern(buffer: $0) }
  }

  mutating func intern(buffer text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    if text.isEmpty { return 0 }
    if 2 * ends.count > buckets.count { rehash() }
    var bucket = Int(truncatingIfNeeded: stableHash(buffer: text)) & (buckets.count - 1)
    while buckets[bucket] != 0 {
      let id = buckets[bucket]
      if self[id].elementsEqual(text) { return id }
      bucket = (bucket + 1) & (buckets.count - 1)
    }
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
    let id = UInt32(ends.count - 1)
    buckets[bucket] = id
    return id
  }

  subscript(id: UInt32) -> ArraySlice<UInt8> {
    id == 0 ? [] : bytes[ends[Int(id) - 1]..<ends[Int(id)]]
  }

  /// Calls `body` with the bytes of a text, without copying them.
  @inline(__always)
  func withText<Result>(_ id: UInt32, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows
    -> Result
  {
    let range = id == 0 ? 0..<0 : ends[Int(id) - 1]..<ends[Int(id)]
    return try bytes.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// Takes over the texts of another table.
  ///
  /// - Returns: this table's id for each id of the other.
  mutating func merge(_ other: TextTable) -> [UInt32] {
    (0..<UInt32(other.count)).map { id in other.withText(id) { intern(buffer: $0) } }
  }

  private mutating func rehash() {
    buckets = Array(repeating: 0, count: buckets.count * 2)
    for id in 1..<UInt32(ends.count) {
      let hash = withText(id) { stableHash(buffer: $0) }
      var bucket = Int(truncatingIfNeeded: hash) & (buckets.count - 1)
      while buckets[bucket] != 0 { bucket = (bucket + 1) & (buckets.count - 1) }
      buckets[bucket] = id
    }
  }
}

/// The texts of a table that is complete: fixed memory that views may point into.
final class FrozenTexts: Sendable {
  private let bytes: MappedMemory
  private let ends: MappedMemory

  init(_ table: TextTable) {
    let all = (0..<UInt32(table.count)).map { table[$0] }
    bytes = MappedMemory(count: all.reduce(0) { $0 + $1.count })
    ends = MappedMemory(count: 8 * all.count)
    var end = 0
    for (id, text) in all.enumerated() {
      text.withUnsafeBytes {
        (bytes.base + end).copyMemory(
          from: $0.baseAddress ?? UnsafeRawPointer(bytes.base), byteCount: $0.count)
      }
      end += text.count
      ends.base.storeBytes(of: end, toByteOffset: 8 * id, as: Int.self)
    }
  }

  var view: TextView { TextView(bytes: bytes.base, ends: ends.base) }
}

/// The texts of a `FrozenTexts`, which must outlive it, by id.
struct TextView: @unchecked Sendable {
  // Sendable: it points at memory that does not change.
  let bytes: UnsafeRawPointer
  let ends: UnsafeRawPointer

  /// - Parameter id: an id that the table gave out; 0 is the empty text.
  @inline(__always)
  subscript(id: UInt32) -> UnsafeBufferPointer<UInt8> {
    let start = id == 0 ? 0 : ends.load(fromByteOffset: 8 * (Int(id) - 1), as: Int.self)
    let end = ends.load(fromByteOffset: 8 * Int(id), as: Int.self)
    return UnsafeBufferPointer(start: (bytes + start).assumingMemoryBound(to: UInt8.self), count: end - start)
  }
}
