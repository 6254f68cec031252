import Glibc
import Synchronization

/// Where memory that a run may not hold is kept instead: files without a name in a private folder, mapped.
///
/// The kernel writes their pages out when others need the room, and what the process holds of them is let go by
/// `releaseResident`; both read them again when they are touched. What is kept here is meant to be walked in order or by
/// blocks: touched at random it costs a disk access each.
public final class SpillFolder: Sendable {
  private let path: String
  private let count = Atomic<Int>(0)
  /// The start of each living mapping, and its bytes.
  private let mappings = Mutex<[UInt: Int]>([:])

  /// - Parameter path: private to the process.
  public init(path: String) { self.path = path }

  /// Lets go of all pages that the process holds of the mappings; nothing is lost, whoever touches them finds them again.
  ///
  /// May be called while others read and write them.
  public func releaseResident() {
    mappings.withLock { mappings in
      for (start, bytes) in mappings {
        // A living mapping: it leaves the list under the same lock before it is unmapped. Pages of a shared file stay
        // in the file.
        madvise(UnsafeMutableRawPointer(bitPattern: start), bytes, MADV_DONTNEED)
      }
    }
  }

  /// A file of so many bytes, all of them on the disk, so that no later store can fail; nil when there is no room.
  fileprivate func makeFile(bytes: Int) -> Int32? {
    let name = "\(path)/spill-\(count.add(1, ordering: .relaxed).oldValue)"
    let descriptor = open(name, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return nil }
    unlink(name)
    guard posix_fallocate(descriptor, 0, off_t(bytes)) == 0 else {
      close(descriptor)
      return nil
    }
    return descriptor
  }

  fileprivate func add(_ start: UnsafeMutableRawPointer, bytes: Int) {
    mappings.withLock { $0[UInt(bitPattern: start)] = bytes }
  }

  fileprivate func remove(_ start: UnsafeMutableRawPointer) {
    _ = mappings.withLock { $0.removeValue(forKey: UInt(bitPattern: start)) }
  }
}

/// Zeroed memory straight from the system, given back at once when it is released, whatever the allocator's habits:
/// anonymous, or a file of a `SpillFolder` as long as that has room.
public struct PageMapping: ~Copyable, @unchecked Sendable {
  // Sendable: `base` and `bytes` never change; who writes behind them when is the owner's affair.
  public let base: UnsafeMutableRawPointer
  public let bytes: Int
  private let spill: SpillFolder?

  /// From so many bytes on, a page of 2 MiB that is not filled to its end is no loss.
  private static let largeTable = 16 << 20

  /// - Parameter bytes: above 0; the mapping ends at least there.
  public init(bytes: Int, in spill: SpillFolder? = nil) {
    self.bytes = bytes
    var kept: SpillFolder?
    var memory: UnsafeMutableRawPointer?
    if let spill, let descriptor = spill.makeFile(bytes: bytes) {
      memory = mmap(nil, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0)
      // The mapping keeps the file.
      close(descriptor)
      kept = spill
    }
    if memory == nil || memory == MAP_FAILED {
      kept = nil
      memory = mmap(nil, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
      // A table is filled from end to end: one fault for 2 MiB instead of 512. A hint, which may be refused.
      if bytes >= Self.largeTable { madvise(memory, bytes, MADV_HUGEPAGE) }
    }
    // Without memory for its rows there is no run: the system refuses only when address space or limits are used up.
    guard let memory, memory != MAP_FAILED else { fatalError("out of memory for \(bytes) bytes") }
    base = memory
    self.spill = kept
    kept?.add(memory, bytes: bytes)
  }

  deinit {
    spill?.remove(base)
    munmap(base, bytes)
  }
}
