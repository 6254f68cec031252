import Glibc
import Threading

/// Threads that wait for the disk in the workers' stead: a worker that waited itself would leave its core idle.
///
/// Work is begun in the order in which it was handed over. The threads are started by the first of it, and end with this
/// value once all is done.
final class DiskThreads: Sendable {
  typealias Work = @Sendable () -> Void

  private struct Queue {
    var waiting: [Work] = []
    /// Handed over and not yet done.
    var unfinished = 0
    var threads = 0
    var isOver = false
  }

  private let queue = Monitor(Queue())
  private let count: Int
  private let longest: Int

  /// - Parameters:
  ///   - count: of threads.
  ///   - longest: how much work may lie unfinished before whoever hands over more has to wait.
  init(count: Int, longest: Int = .max) {
    self.count = count
    self.longest = longest
  }

  deinit { queue.change { $0.isOver = true } }

  /// Hands work over, and waits where too much lies unfinished already.
  func submit(_ work: @escaping Work) {
    let hasThreads = queue.wait { queue -> Bool? in
      guard queue.unfinished < longest else { return nil }
      while queue.threads < min(count, queue.unfinished + 1), start() { queue.threads += 1 }
      guard queue.threads > 0 else { return false }
      queue.waiting.append(work)
      queue.unfinished += 1
      return true
    }
    if !hasThreads { work() }
  }

  /// Waits until all that was handed over is done.
  func drain() { queue.wait { $0.unfinished == 0 ? () : nil } }

  /// - Returns: false where there is no further thread to be had.
  private func start() -> Bool {
    let retained = Unmanaged.passRetained(queue)
    var thread = pthread_t()
    let status = pthread_create(
      &thread, nil,
      { context in
        // The thread takes the retained queue over.
        if let context {
          DiskThreads.serve(Unmanaged<Monitor<Queue>>.fromOpaque(context).takeRetainedValue())
        }
        return nil
      }, retained.toOpaque())
    guard status == 0 else {
      retained.release()
      return false
    }
    pthread_detach(thread)
    return true
  }

  private static func serve(_ queue: Monitor<Queue>) {
    while true {
      let next: Work?? = queue.wait { queue -> Work?? in
        if !queue.waiting.isEmpty { return .some(queue.waiting.removeFirst()) }
        return queue.isOver ? .some(nil) : nil
      }
      guard let work = next ?? nil else { return }
      work()
      queue.change { $0.unfinished -= 1 }
    }
  }
}
