/// A growable run of bytes that is reused from batch to batch: what cells are cut from and lines are rendered into.
///
/// Kept apart from `[UInt8]` for one reason: emptying it keeps the memory, and appending a span of itself or of
/// another buffer is a plain copy without per-byte checks for shared storage.
public struct ByteBuffer: ~Copyable, Sendable {
  // Invariant: `base` is nil when `capacity` is 0, else points at `capacity` bytes, the first `count` initialised.
  // The buffer is the only owner of `base` (it is not copyable), so handing it to another task is a move.
  @usableFromInline nonisolated(unsafe) var base: UnsafeMutablePointer<UInt8>?
  @usableFromInline var used = 0
  @usableFromInline var reserved = 0
  private let isPaged: Bool

  public static let pageSize = 4096

  public init() {
    base = nil
    isPaged = false
  }

  public init(capacity: Int) {
    self.init()
    reserve(capacity)
  }

  /// A buffer whose contents begin with a page, so that a disk can take and give them without the page cache.
  public init(pages capacity: Int) {
    base = nil
    isPaged = true
    reserve(capacity)
  }

  deinit { base?.deallocate() }

  /// Bytes written so far.
  @inlinable public var count: Int { used }
  /// Bytes that fit without growing.
  @inlinable public var capacity: Int { reserved }

  /// The bytes written so far.
  @inlinable
  public var span: Span<UInt8> {
    @_lifetime(borrow self)
    borrowing get {
      // `base` holds at least `count` initialised bytes, and the span cannot outlive the borrow of `self`.
      let span = Span<UInt8>(_unsafeElements: UnsafeBufferPointer(start: base, count: count))
      return unsafe _overrideLifetime(span, borrowing: self)
    }
  }

  /// The bytes of one range, as a borrowed span.
  ///
  /// - Precondition: the range lies inside `0..<count`.
  @inlinable @inline(__always)
  @_lifetime(borrow self)
  public borrowing func span(_ range: ByteRange) -> Span<UInt8> {
    let end = Int(range.start) + Int(range.count)
    precondition(end <= count, "range outside the buffer")
    // In bounds by the check above; the span cannot outlive the borrow of `self`. Without memory the range is empty.
    let span = Span<UInt8>(
      _unsafeElements: UnsafeBufferPointer(start: base.map { $0 + Int(range.start) }, count: Int(range.count))
    )
    return unsafe _overrideLifetime(span, borrowing: self)
  }

  /// The byte at an index, for buffers held by a class, whose span cannot leave the access.
  @inline(__always)
  public subscript(index: Int) -> UInt8 {
    borrowing get {
      precondition(index >= 0 && index < count)
      // Inside the initialised bytes by the check above; then `base` is not nil.
      return base.unsafelyUnwrapped[index]
    }
  }

  /// Lends the bytes to C calls. The address holds until the buffer is changed.
  public borrowing func withUnsafeBytes<R, E: Error>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(E) -> R
  ) throws(E) -> R {
    try body(UnsafeBufferPointer(start: base, count: count))
  }

  /// Forgets the contents and keeps the memory.
  @inlinable
  public mutating func removeAll() { used = 0 }

  /// Forgets what lies behind the first `newCount` bytes.
  @inlinable
  public mutating func truncate(to newCount: Int) {
    precondition(newCount >= 0 && newCount <= count)
    used = newCount
  }

  /// Forgets the first `dropped` bytes; the others move to the front.
  public mutating func removePrefix(_ dropped: Int) {
    precondition(dropped >= 0 && dropped <= count)
    guard dropped > 0 else { return }
    let rest = count - dropped
    // Both runs lie inside the initialised bytes; `update` allows the target to begin before the source.
    base.unsafelyUnwrapped.update(from: base.unsafelyUnwrapped + dropped, count: rest)
    used = rest
  }

  /// Makes room for `additional` more bytes.
  @inlinable @inline(__always)
  public mutating func reserve(_ additional: Int) {
    if count + additional > capacity { grow(to: count + additional) }
  }

  @usableFromInline @inline(never)
  mutating func grow(to needed: Int) {
    let grown = max(needed, capacity * 2, 64)
    let fresh = UnsafeMutableRawPointer.allocate(
      byteCount: grown, alignment: isPaged ? Self.pageSize : 16
    ).bindMemory(to: UInt8.self, capacity: grown)
    if let base {
      // Both blocks hold at least `count` bytes and do not overlap: `fresh` was allocated just now.
      fresh.update(from: base, count: count)
      base.deallocate()
    }
    base = fresh
    reserved = grown
  }

  @inlinable @inline(__always)
  public mutating func append(_ byte: UInt8) {
    if count == capacity { reserve(1) }
    // `reserve` left room for at least one more byte, so `base` is not nil and `count` is inside it.
    base.unsafelyUnwrapped[count] = byte
    used += 1
  }

  @inlinable
  public mutating func append(_ bytes: borrowing Span<UInt8>) {
    let added = bytes.count
    guard added > 0 else { return }
    reserve(added)
    bytes.withUnsafeBufferPointer { source in
      // Room for `added` bytes was reserved; a span of this same buffer cannot be alive during a mutating call.
      (base.unsafelyUnwrapped + count).update(from: source.baseAddress.unsafelyUnwrapped, count: added)
    }
    used += added
  }

  /// Appends a copy of bytes that stand in this buffer already.
  public mutating func appendCopy(of range: ByteRange) {
    let added = Int(range.count)
    precondition(Int(range.start) + added <= count, "range outside the buffer")
    guard added > 0 else { return }
    reserve(added)
    let start = base.unsafelyUnwrapped
    // Source ends at or before `count`, the target begins there: no overlap, and both are inside `capacity`.
    (start + count).update(from: start + Int(range.start), count: added)
    used += added
  }

  public mutating func append(_ text: StaticString) {
    // A static string that is not a single scalar points at its UTF-8 for as long as the program runs.
    precondition(text.hasPointerRepresentation)
    let added = text.utf8CodeUnitCount
    guard added > 0 else { return }
    reserve(added)
    (base.unsafelyUnwrapped + count).update(from: text.utf8Start, count: added)
    used += added
  }

  public mutating func append(_ text: String) {
    for byte in text.utf8 { append(byte) }
  }

  @inlinable
  public mutating func append(bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress, bytes.count > 0 else { return }
    reserve(bytes.count)
    // Room was reserved; the caller's buffer is not part of this one (its address is never handed out mutable).
    (base.unsafelyUnwrapped + count).update(from: source, count: bytes.count)
    used += bytes.count
  }

  /// Appends the decimal digits of a number.
  public mutating func append(decimal value: UInt64) {
    guard value >= 10 else { return append(UInt8(ascii: "0") + UInt8(value)) }
    let start = count
    var rest = value
    while rest > 0 {
      append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    }
    reverse(from: start)
  }

  /// Appends a number with leading zeros up to `digits` digits.
  public mutating func append(decimal value: UInt64, digits: Int) {
    guard digits > 0 else { return }
    reserve(digits)
    // Room for `digits` bytes behind the contents was reserved; they are written from the last to the first.
    let end = base.unsafelyUnwrapped + used + digits
    var rest = value
    for place in stride(from: 1, through: digits, by: 1) {
      end[-place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    used += digits
  }

  /// Appends a number in lower-case hexadecimal, without leading zeros.
  public mutating func append(hexadecimal value: UInt64) {
    let digits = max(1, (UInt64.bitWidth - value.leadingZeroBitCount + 3) / 4)
    for place in stride(from: digits - 1, through: 0, by: -1) {
      let digit = UInt8(truncatingIfNeeded: value >> UInt64(4 * place)) & 15
      append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit)
    }
  }

  /// Takes out bytes; what stands behind them moves up.
  public mutating func removeSubrange(_ range: Range<Int>) {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "range outside the buffer")
    guard !range.isEmpty else { return }
    let start = base.unsafelyUnwrapped
    // Both runs lie inside the `count` initialised bytes; `update` allows them to overlap.
    (start + range.lowerBound).update(from: start + range.upperBound, count: count - range.upperBound)
    used -= range.count
  }

  /// Replaces bytes that stand in the buffer already by as many others.
  public mutating func overwrite(at index: Int, with bytes: some Collection<UInt8>) {
    precondition(index >= 0 && index + bytes.count <= count, "range outside the buffer")
    // `index..<index + bytes.count` is inside the contents by the check above.
    for (offset, byte) in bytes.enumerated() { base.unsafelyUnwrapped[index + offset] = byte }
  }

  private mutating func reverse(from start: Int) {
    var left = start
    var right = count - 1
    let start = base.unsafelyUnwrapped
    // `left` and `right` stay inside the bytes just appended.
    while left < right {
      let byte = start[left]
      start[left] = start[right]
      start[right] = byte
      left += 1
      right -= 1
    }
  }

  /// Gives `body` room for up to `additional` bytes behind the contents; `body` returns how many it wrote.
  ///
  /// For `read`-like calls that fill memory themselves.
  public mutating func append<E: Error>(
    upTo additional: Int, _ body: (UnsafeMutableBufferPointer<UInt8>) throws(E) -> Int
  ) throws(E) -> Int {
    reserve(additional)
    guard additional > 0 else { return 0 }
    // `additional` bytes behind `count` were reserved just now.
    let written = try body(
      UnsafeMutableBufferPointer(start: base.unsafelyUnwrapped + count, count: additional))
    precondition(written >= 0 && written <= additional)
    used += written
    return written
  }

  /// The contents as a `String`, invalid UTF-8 replaced. For messages and tests, not for cells on the hot path.
  public borrowing func string(_ range: ByteRange) -> String {
    span(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }
}

/// A run of bytes inside a `ByteBuffer`: 8 bytes, no ownership.
public struct ByteRange: Hashable, BitwiseCopyable, Sendable {
  public var start: UInt32
  public var count: UInt32

  @inlinable @inline(__always)
  public init(start: UInt32, count: UInt32) {
    self.start = start
    self.count = count
  }

  /// - Precondition: `0 <= start <= end`, and `end` is below 4 GiB: no buffer that is cut into ranges holds more.
  @inlinable @inline(__always)
  public init(_ start: Int, _ end: Int) {
    let count = end &- start
    // One test for all of it: a negative number has its upper bits set.
    precondition((start | count | end) >> 32 == 0, "range beyond 4 GiB")
    self.start = UInt32(truncatingIfNeeded: start)
    self.count = UInt32(truncatingIfNeeded: count)
  }

  @inlinable public static var empty: ByteRange { ByteRange(start: 0, count: 0) }
  @inlinable public var isEmpty: Bool { count == 0 }
  @inlinable public var end: Int { Int(start) + Int(count) }
  public var bounds: Range<Int> { Int(start)..<end }
}
