import Glibc
import Testing
import Threading

@Suite("State that threads wait for")
struct MonitorTests {
  @Test("No change of one thread is lost to another's", arguments: [1, 2, 8])
  func changes(threads: Int) {
    let count = Monitor(0)
    Self.onThreads(threads) { _ in
      for _ in 0..<5000 { count.change { $0 += 1 } }
    }
    #expect(count.change { $0 } == threads * 5000)
  }

  @Test("Threads that wait for each other's numbers act in the order of the numbers")
  func order() {
    let seen = Monitor([Int]())
    Self.onThreads(4) { thread in
      for number in stride(from: thread, to: 400, by: 4) {
        seen.wait { seen -> Void? in
          guard seen.count == number else { return nil }
          seen.append(number)
          return ()
        }
      }
    }
    #expect(seen.change { $0 } == Array(0..<400))
  }

  @Test("What throws leaves the state as it made it, lets the next thread in and wakes those that wait")
  func failures() {
    struct Refused: Error, Equatable { var at: Int }
    let state = Monitor(0)
    Self.onThreads(2) { thread in
      if thread == 0 {
        #expect(state.wait { $0 == 1 ? "seen" : nil } == "seen")
      } else {
        #expect(throws: Refused(at: 1)) {
          try state.change { (state) throws(Refused) in
            state += 1
            throw Refused(at: state)
          }
        }
      }
    }
    #expect(throws: Refused(at: 1)) {
      try state.wait { (state) throws(Refused) -> Int? in throw Refused(at: state) }
    }
    #expect(state.change { $0 } == 1)
  }

  /// Runs `body` on so many threads of its own, and waits for all: a pool may have fewer than wait for each other.
  private static func onThreads(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    final class Work: Sendable {
      let body: @Sendable () -> Void
      init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }
    let threads = (0..<count).map { index in
      var thread = pthread_t()
      let status = pthread_create(
        &thread, nil,
        { context in
          // The thread takes the retained object over.
          if let context { Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body() }
          return nil
        }, Unmanaged.passRetained(Work { body(index) }).toOpaque())
      #expect(status == 0)
      return thread
    }
    for thread in threads { pthread_join(thread, nil) }
  }
}
