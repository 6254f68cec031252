import ByteText
import Synchronization

/// The disk that a run works on: threads that wait for it, and whether the page cache is better left aside.
///
/// A block that bypasses the cache costs a processor next to nothing, while each page of the cache has to be found and
/// filled: half a second a gigabyte at best, and two and more where the machine is a guest whose host lends it memory
/// page by page. On a slow disk the cache is what spares the run the wait, so the speed is watched.
final class Disk: Sendable {
  /// What goes to the disk at once.
  static let blockSize = 1 << 20

  /// So many bytes at the beginning of each file go through the page cache.
  let cachedBytes: UInt64
  let writers = DiskThreads(count: 2, longest: 16)
  let readers = DiskThreads(count: 4)
  private let spare = Mutex<[Block]>([])
  private let seen = Mutex((bytes: 0, nanoseconds: 0))

  init(cachedBytes: UInt64 = 4 << 20) { self.cachedBytes = cachedBytes }

  /// Bytes on their way to a file: with whoever fills it, with the thread that writes it, or spare.
  final class Block: Sendable {
    let bytes = Mutex(ByteBuffer(pages: Disk.blockSize))
  }

  /// Blocks that need not be filled again at once, so that memory is touched once.
  func takeBlock() -> Block { spare.withLock { $0.popLast() } ?? Block() }

  func giveBack(_ block: Block) {
    block.bytes.withLock { $0.removeAll() }
    spare.withLock { if $0.count < 16 { $0.append(block) } }
  }

  /// Whether blocks should bypass the page cache.
  var isFast: Bool {
    seen.withLock { $0.bytes < Self.firstLook || $0.bytes * 1000 / max(1, $0.nanoseconds) >= Self.slowest }
  }

  private static let firstLook = 32 << 20
  /// Bytes a microsecond, of one thread of two.
  private static let slowest = 100

  /// Notes how long a block took that bypassed the cache.
  func note(bytes: Int, nanoseconds: Int) {
    seen.withLock {
      $0.bytes += bytes
      $0.nanoseconds += nanoseconds
    }
  }
}
