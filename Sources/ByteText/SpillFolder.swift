import Glibc
import Synchronization

/// Where memory that a run may not hold is kept instead: files without a name in a private folder, mapped.
///
/// The kernel writes their pages out when others need the room, and what the process holds of them is let go by
/// `releaseResident`; both read them again when they are touched. What is kept here is meant to be walked in order or by
/// blocks: touched at random it costs a disk access each.
public final class SpillFolder: Sendable {
  fileprivate let files: SpillFiles
  /// Where small pieces are cut from.
  private let slab = Mutex<SpillSlab?>(nil)

  /// - Parameter path: private to the process.
  public init(path: String) { files = SpillFiles(path: path) }

  /// Lets go of pages that the process holds of the mappings; nothing is lost, whoever touches them finds them again.
  ///
  /// May be called while others read and write them. Each call begins where the last one ended.
  ///
  /// - Parameter isEnough: asked after every 64 MiB at most; without it all pages are let go of.
  public func releaseResident(until isEnough: () -> Bool = { false }) {
    files.releaseResident(until: isEnough)
  }

  /// How many files are mapped: the system allows a process some 65,000 mappings.
  public var mappingCount: Int { files.count }

  /// A piece of a mapping that it shares with others.
  ///
  /// - Parameter bytes: at most `SpillSlab.largestPiece`.
  /// - Returns: nil when there is no room on the disk.
  fileprivate func makePiece(bytes: Int) -> (slab: SpillSlab, base: UnsafeMutableRawPointer)? {
    slab.withLock { slab in
      if let current = slab, let base = current.take(bytes) { return (current, base) }
      // The pieces of the one before keep it alive.
      slab = SpillSlab(in: files)
      guard let current = slab, let base = current.take(bytes) else { return nil }
      return (current, base)
    }
  }
}

/// The mapped files of a folder.
private final class SpillFiles: Sendable {
  private let path: String
  private let made = Atomic<Int>(0)
  private let state = Mutex(State())

  private struct State {
    /// The living mappings, by their start.
    var mappings: [(start: UInt, bytes: Int)] = []
    /// Where the next pages are let go of.
    var next: UInt = 0

    /// The place of the first mapping that begins at or behind an address.
    func place(of start: UInt) -> Int {
      var (low, high) = (0, mappings.count)
      while low < high {
        let middle = (low + high) / 2
        if mappings[middle].start < start { low = middle + 1 } else { high = middle }
      }
      return low
    }

    /// The next piece to let go of, at most `limit` bytes; nil without mappings.
    mutating func nextPiece(atMost limit: Int) -> (start: UInt, bytes: Int)? {
      guard !mappings.isEmpty else { return nil }
      var index = place(of: next)
      if index > 0, next < mappings[index - 1].start + UInt(mappings[index - 1].bytes) { index -= 1 }
      if index == mappings.count { (index, next) = (0, mappings[0].start) }
      let mapping = mappings[index]
      let start = max(next, mapping.start)
      let bytes = min(limit, Int(mapping.start + UInt(mapping.bytes) - start))
      next = start + UInt(bytes)
      return (start, bytes)
    }
  }

  init(path: String) { self.path = path }

  var count: Int { state.withLock { $0.mappings.count } }

  /// Bytes let go of between two questions whether it is enough, whole pages.
  private static let step = 64 << 20

  func releaseResident(until isEnough: () -> Bool) {
    var left = state.withLock { $0.mappings.reduce(0) { $0 + $1.bytes } }
    while left > 0 {
      let released = state.withLock { state in
        guard let piece = state.nextPiece(atMost: Self.step) else { return 0 }
        // Inside a living mapping: it leaves the list under the same lock before it is unmapped. It begins at a page, and a
        // step is whole pages. Pages of a shared file stay in the file.
        madvise(UnsafeMutableRawPointer(bitPattern: piece.start), piece.bytes, MADV_DONTNEED)
        return piece.bytes
      }
      if released == 0 || isEnough() { return }
      left -= released
    }
  }

  /// A mapped file of so many bytes; nil when there is no room on the disk, or for one mapping more.
  func map(bytes: Int) -> UnsafeMutableRawPointer? {
    guard let descriptor = makeFile(bytes: bytes) else { return nil }
    let memory = mmap(nil, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0)
    // The mapping keeps the file.
    close(descriptor)
    guard let memory, memory != MAP_FAILED else { return nil }
    let start = UInt(bitPattern: memory)
    state.withLock { $0.mappings.insert((start, bytes), at: $0.place(of: start)) }
    return memory
  }

  func unmap(_ memory: UnsafeMutableRawPointer, bytes: Int) {
    let start = UInt(bitPattern: memory)
    _ = state.withLock { $0.mappings.remove(at: $0.place(of: start)) }
    munmap(memory, bytes)
  }

  /// A file of so many bytes, all of them on the disk, so that no later store can fail; nil when there is no room.
  private func makeFile(bytes: Int) -> Int32? {
    let name = "\(path)/spill-\(made.add(1, ordering: .relaxed).oldValue)"
    let descriptor = open(name, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return nil }
    unlink(name)
    guard posix_fallocate(descriptor, 0, off_t(bytes)) == 0 else {
      close(descriptor)
      return nil
    }
    return descriptor
  }
}

/// A mapped file that many small pieces lie in; it goes with the last of them.
private final class SpillSlab: Sendable {
  static let largestPiece = 4 << 20
  private static let bytes = 32 << 20
  /// Pieces begin at pages, so that each can be given back for itself.
  private static let alignment = 4096

  private let files: SpillFiles
  private let start: UInt
  private let used = Atomic<Int>(0)

  init?(in files: SpillFiles) {
    guard let memory = files.map(bytes: Self.bytes) else { return nil }
    self.files = files
    start = UInt(bitPattern: memory)
  }

  /// The next piece, never given out before and so zeroed; nil when the slab is full. The folder asks one at a time.
  func take(_ bytes: Int) -> UnsafeMutableRawPointer? {
    let place = used.load(ordering: .relaxed)
    guard place + bytes <= Self.bytes else { return nil }
    used.store((place + bytes + Self.alignment - 1) & ~(Self.alignment - 1), ordering: .relaxed)
    // Inside the mapping, which lives as long as this object.
    return UnsafeMutableRawPointer(bitPattern: start + UInt(place))
  }

  /// Gives the memory and the disk of a piece back, before the slab goes.
  func release(_ piece: UnsafeMutableRawPointer, bytes: Int) {
    // Whole pages of a living mapping, which are this piece's alone. Where the file system cannot do it, they stay until the
    // slab goes.
    madvise(piece, (bytes + Self.alignment - 1) & ~(Self.alignment - 1), MADV_REMOVE)
  }

  deinit {
    // The address came from a mapping.
    files.unmap(UnsafeMutableRawPointer(bitPattern: start).unsafelyUnwrapped, bytes: Self.bytes)
  }
}

/// Zeroed memory straight from the system, given back at once when it is released, whatever the allocator's habits:
/// anonymous, or a file of a `SpillFolder` as long as that has room.
public struct PageMapping: ~Copyable, @unchecked Sendable {
  // Sendable: `base` and `bytes` never change; who writes behind them when is the owner's affair.
  public let base: UnsafeMutableRawPointer
  public let bytes: Int
  private let owner: Owner

  private enum Owner {
    case memory
    case file(SpillFiles)
    case piece(SpillSlab)
  }

  /// From so many bytes on, a page of 2 MiB that is not filled to its end is no loss.
  private static let largeTable = 16 << 20

  /// - Parameter bytes: above 0; the mapping ends at least there.
  public init(bytes: Int, in spill: SpillFolder? = nil) {
    self.bytes = bytes
    if let spill, bytes <= SpillSlab.largestPiece, let (slab, piece) = spill.makePiece(bytes: bytes) {
      (base, owner) = (piece, .piece(slab))
      return
    }
    if let spill, let memory = spill.files.map(bytes: bytes) {
      (base, owner) = (memory, .file(spill.files))
      return
    }
    let memory = mmap(nil, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    // Without memory for its rows there is no run: the system refuses only when address space or limits are used up.
    guard let memory, memory != MAP_FAILED else { fatalError("out of memory for \(bytes) bytes") }
    // A table is filled from end to end: one fault for 2 MiB instead of 512. A hint, which may be refused.
    if bytes >= Self.largeTable { madvise(memory, bytes, MADV_HUGEPAGE) }
    (base, owner) = (memory, .memory)
  }

  deinit {
    switch owner {
    case .memory: munmap(base, bytes)
    case .file(let files): files.unmap(base, bytes: bytes)
    case .piece(let slab): slab.release(base, bytes: bytes)
    }
  }
}
