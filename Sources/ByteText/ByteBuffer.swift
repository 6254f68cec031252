/// A growable run of bytes that is reused from batch to batch: what cells are cut from and lines are rendered into.
///
/// Kept apart from `[UInt8]` for one reason: emptying it keeps the memory, and appending a span of itself or of
/// another buffer is a plain copy without per-byte checks for shared storage.
public struct ByteBuffer: ~Copyable, Sendable {
  // Invariant: `base` is nil when `capacity` is 0, else points at `capacity` bytes, the first `count` initialised.
  // The buffer is the only owner of `base` (it is not copyable), so handing it to another task is a move.
  private nonisolated(unsafe) var base: UnsafeMutablePointer<UInt8>?
  public private(set) var count: Int = 0
  public private(set) var capacity: Int = 0

  public init() { base = nil }

  public init(capacity: Int) {
    base = nil
    reserve(capacity)
  }

  deinit { base?.deallocate() }

  /// The bytes written so far.
  public var span: Span<UInt8> {
    @_lifetime(borrow self)
    borrowing get {
      // `base` holds at least `count` initialised bytes, and the span cannot outlive the borrow of `self`.
      let span = Span<UInt8>(_unsafeStart: UnsafePointer(base ?? emptyBase), count: count)
      return unsafe _overrideLifetime(span, borrowing: self)
    }
  }

  /// The bytes of one range, as a borrowed span.
  ///
  /// - Precondition: the range lies inside `0..<count`.
  @_lifetime(borrow self)
  public borrowing func span(_ range: ByteRange) -> Span<UInt8> {
    let end = Int(range.start) + Int(range.count)
    precondition(end <= count, "range outside the buffer")
    // In bounds by the check above; the span cannot outlive the borrow of `self`.
    let span = Span<UInt8>(
      _unsafeStart: UnsafePointer(base ?? emptyBase) + Int(range.start), count: Int(range.count))
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
    try body(UnsafeBufferPointer(start: UnsafePointer(base ?? emptyBase), count: count))
  }

  /// Forgets the contents and keeps the memory.
  public mutating func removeAll() { count = 0 }

  /// Forgets what lies behind the first `newCount` bytes.
  public mutating func truncate(to newCount: Int) {
    precondition(newCount >= 0 && newCount <= count)
    count = newCount
  }

  /// Forgets the first `dropped` bytes; the others move to the front.
  public mutating func removePrefix(_ dropped: Int) {
    precondition(dropped >= 0 && dropped <= count)
    guard dropped > 0 else { return }
    let rest = count - dropped
    // Both runs lie inside the initialised bytes; `update` allows the target to begin before the source.
    base.unsafelyUnwrapped.update(from: base.unsafelyUnwrapped + dropped, count: rest)
    count = rest
  }

  /// Makes room for `additional` more bytes.
  public mutating func reserve(_ additional: Int) {
    let needed = count + additional
    guard needed > capacity else { return }
    let grown = max(needed, capacity * 2, 64)
    let fresh = UnsafeMutablePointer<UInt8>.allocate(capacity: grown)
    if let base {
      // Both blocks hold at least `count` bytes and do not overlap: `fresh` was allocated just now.
      fresh.update(from: base, count: count)
      base.deallocate()
    }
    base = fresh
    capacity = grown
  }

  @inline(__always)
  public mutating func append(_ byte: UInt8) {
    if count == capacity { reserve(1) }
    // `reserve` left room for at least one more byte, so `base` is not nil and `count` is inside it.
    base.unsafelyUnwrapped[count] = byte
    count += 1
  }

  public mutating func append(_ bytes: borrowing Span<UInt8>) {
    let added = bytes.count
    guard added > 0 else { return }
    reserve(added)
    bytes.withUnsafeBufferPointer { source in
      // Room for `added` bytes was reserved; a span of this same buffer cannot be alive during a mutating call.
      (base.unsafelyUnwrapped + count).update(from: source.baseAddress.unsafelyUnwrapped, count: added)
    }
    count += added
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
    count += added
  }

  public mutating func append(_ text: StaticString) {
    // A static string that is not a single scalar points at its UTF-8 for as long as the program runs.
    precondition(text.hasPointerRepresentation)
    let added = text.utf8CodeUnitCount
    guard added > 0 else { return }
    reserve(added)
    (base.unsafelyUnwrapped + count).update(from: text.utf8Start, count: added)
    count += added
  }

  public mutating func append(_ text: String) {
    for byte in text.utf8 { append(byte) }
  }

  public mutating func append(bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress, bytes.count > 0 else { return }
    reserve(bytes.count)
    // Room was reserved; the caller's buffer is not part of this one (its address is never handed out mutable).
    (base.unsafelyUnwrapped + count).update(from: source, count: bytes.count)
    count += bytes.count
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
    let start = count
    var rest = value
    for _ in 0..<digits {
      append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    }
    reverse(from: start)
  }

  /// Takes out bytes; what stands behind them moves up.
  public mutating func removeSubrange(_ range: Range<Int>) {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "range outside the buffer")
    guard !range.isEmpty else { return }
    let start = base.unsafelyUnwrapped
    // Both runs lie inside the `count` initialised bytes; `update` allows them to overlap.
    (start + range.lowerBound).update(from: start + range.upperBound, count: count - range.upperBound)
    count -= range.count
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
    count += written
    return written
  }

  /// The contents as a `String`, invalid UTF-8 replaced. For messages and tests, not for cells on the hot path.
  public borrowing func string(_ range: ByteRange) -> String {
    span(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }
}

/// Where an empty buffer's spans point: never read, as their count is 0.
private nonisolated(unsafe) let emptyBase = UnsafeMutablePointer<UInt8>.allocate(capacity: 1)

/// A run of bytes inside a `ByteBuffer`: 8 bytes, no ownership.
public struct ByteRange: Hashable, Sendable {
  public var start: UInt32
  public var count: UInt32

  @inline(__always)
  public init(start: UInt32, count: UInt32) {
    self.start = start
    self.count = count
  }

  @inline(__always)
  public init(_ start: Int, _ end: Int) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.count = UInt32(truncatingIfNeeded: end - start)
  }

  public static let empty = ByteRange(start: 0, count: 0)
  public var isEmpty: Bool { count == 0 }
  public var end: Int { Int(start) + Int(count) }
}
