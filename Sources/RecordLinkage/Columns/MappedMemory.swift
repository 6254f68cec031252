import Glibc

/// Anonymous memory straight from the system: zeroed, and given back at once when released, whatever the
/// allocator's habits. The owner decides who may write when.
final class MappedMemory: @unchecked Sendable {
  // Sendable: `base` and `count` never change; what it points at is written by one owner, then only read.
  let base: UnsafeMutableRawPointer
  let count: Int

  /// - Parameter count: bytes; the last 16 bytes of the mapping are slack so that wide loads of the last cell stay
  ///   inside it.
  init(count: Int) {
    self.count = count + 16
    let memory = mmap(nil, self.count, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    // Without memory for the rows there is no run: the system refuses only when address space or limits are used up.
    guard let memory, memory != MAP_FAILED else { fatalError("out of memory for packed rows") }
    base = memory
  }

  deinit { munmap(base, count) }
}
