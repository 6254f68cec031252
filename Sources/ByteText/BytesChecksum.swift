/// A running checksum of bytes, the same however they are cut into pieces. It tells accidents, not malice.
///
/// Four lanes of eight bytes at a time, so that it costs little more than reading them.
public struct BytesChecksum: Sendable {
  private var lanes: (UInt64, UInt64, UInt64, UInt64) = (
    0xa076_1d64_78bd_642f, 0xe703_7ed1_a0b4_28db, 0x8ebc_6af0_9c88_c6e3, 0x5899_65cc_7537_4cc3
  )
  /// The bytes since the last whole stripe, zeros behind them.
  private var pending: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
  private var count = 0

  private static let stripe = 32

  public init() {}

  public var value: UInt64 {
    var whole = self
    whole.mix(pending)
    return [whole.lanes.0, whole.lanes.1, whole.lanes.2, whole.lanes.3].reduce(UInt64(count)) {
      stableHash($1, seed: $0)
    }
  }

  public mutating func update(_ bytes: borrowing ByteBuffer) {
    bytes.withUnsafeBytes { update(UnsafeRawBufferPointer($0)) }
  }

  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    var index = fillPending(from: bytes)
    while index + Self.stripe <= bytes.count {
      // A stripe from `index` is inside the buffer by the loop's condition.
      mix(
        (
          bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self),
          bytes.loadUnaligned(fromByteOffset: index + 8, as: UInt64.self),
          bytes.loadUnaligned(fromByteOffset: index + 16, as: UInt64.self),
          bytes.loadUnaligned(fromByteOffset: index + 24, as: UInt64.self)
        ))
      index += Self.stripe
    }
    if index < bytes.count {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[index...])
      // Fewer than a stripe are left, and nothing is pending.
      withUnsafeMutableBytes(of: &pending) { $0.copyMemory(from: rest) }
    }
    count += bytes.count
  }

  /// Completes the stripe that was begun.
  ///
  /// - Returns: how many bytes that took.
  private mutating func fillPending(from bytes: UnsafeRawBufferPointer) -> Int {
    let held = count % Self.stripe
    guard held > 0 else { return 0 }
    let taken = min(Self.stripe - held, bytes.count)
    // `held + taken` is at most a stripe.
    withUnsafeMutableBytes(of: &pending) {
      UnsafeMutableRawBufferPointer(rebasing: $0[held...]).copyMemory(
        from: UnsafeRawBufferPointer(rebasing: bytes[..<taken]))
    }
    if held + taken == Self.stripe {
      mix(pending)
      pending = (0, 0, 0, 0)
    }
    return taken
  }

  @inline(__always)
  private mutating func mix(_ words: (UInt64, UInt64, UInt64, UInt64)) {
    lanes.0 = foldedMultiply(lanes.0 ^ words.0, 0xe703_7ed1_a0b4_28db)
    lanes.1 = foldedMultiply(lanes.1 ^ words.1, 0x8ebc_6af0_9c88_c6e3)
    lanes.2 = foldedMultiply(lanes.2 ^ words.2, 0x5899_65cc_7537_4cc3)
    lanes.3 = foldedMultiply(lanes.3 ^ words.3, 0xa076_1d64_78bd_642f)
  }
}

extension ByteBuffer {
  public var checksum: UInt64 {
    var checksum = BytesChecksum()
    checksum.update(self)
    return checksum.value
  }
}
