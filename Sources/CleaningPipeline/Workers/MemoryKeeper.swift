import ByteText
import Glibc
import Synchronization

/// Keeps what a process holds of its spill files below a limit: looks many times a second, and lets go of their pages
/// when the whole process comes near it.
///
/// What is not spilled is not let go of: that it fits is what the estimate before the run is for.
final class MemoryKeeper: Sendable {
  let spill: SpillFolder
  private let watch: Watch

  /// - Parameter limit: resident bytes of the process.
  init(below limit: Int, spillingTo path: String) {
    spill = SpillFolder(path: path)
    watch = Watch(spill: spill, limit: limit)
    let retained = Unmanaged.passRetained(watch)
    var thread = pthread_t()
    // The thread takes the retained object over. Where there is no thread to be had, it is given back here, and the
    // kernel alone decides what stays in memory.
    let status = pthread_create(
      &thread, nil,
      { context in
        if let context { Unmanaged<Watch>.fromOpaque(context).takeRetainedValue().run() }
        return nil
      }, retained.toOpaque())
    if status == 0 { pthread_detach(thread) } else { retained.release() }
  }

  deinit { watch.isOver.store(true, ordering: .relaxed) }

  /// The work of a thread of its own, as workers never let go of theirs.
  private final class Watch: Sendable {
    let isOver = Atomic<Bool>(false)
    private let spill: SpillFolder
    /// From here on pages are let go of: the rest of the limit is for what is touched between two looks.
    private let line: Int
    private let room: Int
    /// Pages of files that are not worth the effort: they will be touched again, and most of the first 26 MB are the
    /// program itself.
    private let worthwhile: Int

    init(spill: SpillFolder, limit: Int) {
      self.spill = spill
      room = min(limit / 4, 64 << 20 + limit / 32)
      line = limit - room
      worthwhile = max(40 << 20, room / 2)
    }

    func run() {
      while !isOver.load(ordering: .relaxed) {
        if ResidentMemory.bytes() > line, ResidentMemory.bytesOfFiles() > worthwhile {
          // A little more than is needed, or it would be needed again at once.
          spill.releaseResident { ResidentMemory.bytes() < line - room / 4 }
        }
        usleep(2000)
      }
    }
  }
}
