/// Writes plain values, one behind the other, for the same build of the program to read back: what checkpoints are
/// made of.
///
/// Values lie as they do in memory, so nothing of it is a file format. Bytes leave in blocks of `blockSize`, the last
/// one shorter, and `checksum` is of all that have left: whoever reads back checks it before a value is believed.
public struct ValueWriter: ~Copyable {
  public static let blockSize = 1 << 20

  /// Of the blocks that have left, and how many bytes they were.
  public private(set) var checksum = BytesChecksum()
  public private(set) var bytes = 0
  private var block = ByteBuffer(capacity: ValueWriter.blockSize)
  private let write: (UnsafeRawBufferPointer) throws -> Void

  /// - Parameter write: takes each block.
  public init(to write: @escaping (UnsafeRawBufferPointer) throws -> Void) { self.write = write }

  public mutating func append<Value: BitwiseCopyable>(_ value: Value) throws {
    try withUnsafeBytes(of: value) { try append(raw: $0) }
  }

  /// How many there are, then the values.
  public mutating func append<Value: BitwiseCopyable>(_ values: [Value]) throws {
    try append(values.count)
    try values.withUnsafeBytes { try append(raw: $0) }
  }

  public mutating func append(_ text: String) throws { try append(Array(text.utf8)) }

  public mutating func append(raw source: UnsafeRawBufferPointer) throws {
    var rest = source[...]
    while !rest.isEmpty {
      let part = rest.prefix(Self.blockSize - block.count)
      UnsafeRawBufferPointer(rebasing: part).withMemoryRebound(to: UInt8.self) { block.append(bytes: $0) }
      rest = rest.dropFirst(part.count)
      if block.count == Self.blockSize { try flush() }
    }
  }

  /// Lets the last block go; afterwards `checksum` and `bytes` are of the whole.
  public mutating func flush() throws {
    guard block.count > 0 else { return }
    checksum.update(block)
    try block.withUnsafeBytes { try write(UnsafeRawBufferPointer($0)) }
    bytes += block.count
    block.removeAll()
  }
}

/// Reads back what a `ValueWriter` wrote, in the same order.
public struct ValueReader: ~Copyable {
  /// There is less than the values need.
  public struct Ended: Error {
    public init() {}
  }

  private var left: Int
  private let read: (UnsafeMutableRawBufferPointer) throws -> Void

  /// - Parameters:
  ///   - bytes: how many there are: no count that was read may claim more.
  ///   - read: fills a buffer with the next bytes.
  public init(bytes: Int, from read: @escaping (UnsafeMutableRawBufferPointer) throws -> Void) {
    left = bytes
    self.read = read
  }

  public mutating func value<Value: BitwiseCopyable>(_: Value.Type = Value.self) throws -> Value {
    try take(MemoryLayout<Value>.size)
    return try withUnsafeTemporaryAllocation(of: Value.self, capacity: 1) { memory in
      // All bytes of the value are filled, with those of a value of this type.
      try fill(UnsafeMutableRawBufferPointer(start: memory.baseAddress, count: MemoryLayout<Value>.size))
      return memory[0]
    }
  }

  public mutating func array<Value: BitwiseCopyable>(of _: Value.Type = Value.self) throws -> [Value] {
    let count: Int = try value()
    let (bytes, overflow) = count.multipliedReportingOverflow(by: MemoryLayout<Value>.stride)
    guard count >= 0, !overflow else { throw Ended() }
    try take(bytes)
    // Of no values the library would write the count into the one empty array that all threads share.
    guard count > 0 else { return [] }
    return try [Value](unsafeUninitializedCapacity: count) { memory, filled in
      // `count` values of this type were written, so that as many bytes make as many values.
      try fill(UnsafeMutableRawBufferPointer(start: memory.baseAddress, count: bytes))
      filled = count
    }
  }

  public mutating func text() throws -> String { String(decoding: try array(of: UInt8.self), as: UTF8.self) }

  /// A list whose items were written one by one behind their count.
  public mutating func list<Item>(_ item: (inout ValueReader) throws -> Item) throws -> [Item] {
    var items: [Item] = []
    for _ in 0..<max(0, try value(Int.self)) { items.append(try item(&self)) }
    return items
  }

  /// Fills memory of the caller's.
  public mutating func read(into memory: UnsafeMutableRawBufferPointer) throws {
    try take(memory.count)
    try fill(memory)
  }

  private mutating func take(_ bytes: Int) throws {
    guard bytes <= left else { throw Ended() }
    left -= bytes
  }

  private func fill(_ memory: UnsafeMutableRawBufferPointer) throws {
    if !memory.isEmpty { try read(memory) }
  }
}
