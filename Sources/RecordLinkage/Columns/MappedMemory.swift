import ByteText

/// Zeroed memory straight from the system, or from a spill file. The owner decides who may write when.
final class MappedMemory: @unchecked Sendable {
  // Sendable: `base` never changes; what it points at is written by one owner, then only read.
  private let mapping: PageMapping

  var base: UnsafeMutableRawPointer { mapping.base }

  /// - Parameter count: bytes; the last 16 bytes of the mapping are slack so that wide loads of the last cell stay
  ///   inside it.
  init(count: Int, in spill: SpillFolder? = nil) { mapping = PageMapping(bytes: count + 16, in: spill) }
}
