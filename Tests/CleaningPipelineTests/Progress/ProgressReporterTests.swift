import Synchronization
import Testing
import Wording

@testable import CleaningPipeline

@Suite("Progress")
struct ProgressReporterTests {
  /// A world with a clock that the test turns and a sink that it reads.
  final class World: Sendable {
    let now = Atomic<UInt64>(5_000_000_000)
    let written = Mutex("")

    func environment(isTerminal: Bool = false, columns: Int = 80) -> ProgressReporter.Environment {
      ProgressReporter.Environment(
        clock: { self.now.load(ordering: .relaxed) }, memory: { 300 << 20 },
        write: { text in self.written.withLock { $0 += text } }, isTerminal: isTerminal, columns: columns)
    }

    func pass(seconds: Double) { now.add(UInt64(seconds * 1e9), ordering: .relaxed) }
    var text: String { written.withLock { $0 } }
  }

  @Test("Away from a terminal there is one line every ten seconds, with rate and time left")
  func lines() {
    let world = World()
    let reporter = ProgressReporter(.auto, language: .en, environment: world.environment())
    reporter.begin("read", total: .init(bytes: 400 << 20))
    for _ in 0..<10 {
      world.pass(seconds: 1)
      reporter.advance(rows: 100_000, bytes: 10 << 20)
    }
    #expect(world.text == "read · 1,000,000 forms · 100,000 forms/s · 100 MiB · 0:30 left · memory 300 MiB\n")
    reporter.end()
    #expect(world.text.split(separator: "\n").count == 1)
  }

  @Test("On a terminal one line moves, never wider than the screen, and is wiped at the end")
  func movingLine() {
    let world = World()
    let reporter = ProgressReporter(
      .auto, language: .vi, environment: world.environment(isTerminal: true, columns: 30))
    reporter.begin("link")
    world.pass(seconds: 0.3)
    reporter.advance(rows: 10)
    reporter.end()
    let drawn = world.text.split(separator: "\u{1b}[K", omittingEmptySubsequences: false)
    #expect(drawn.count == 3)
    #expect(TerminalText.width(String(drawn[1].filter { $0 != "\r" })) < 30)
    #expect(world.text.hasSuffix("\r\u{1b}[K"))
  }

  @Test("Events are JSON Lines that scripts can read")
  func events() throws {
    let world = World()
    let reporter = ProgressReporter(.json, language: .vi, environment: world.environment())
    reporter.begin("read", total: .init(rows: 30))
    world.pass(seconds: 2)
    reporter.advance(rows: 10, bytes: 5)
    reporter.end()
    let events = try world.text.split(separator: "\n").map { try SettingNode(yaml: String($0)) }
    #expect(events.map { $0["event"]?.text } == ["begin", "progress", "end"])
    #expect(events[1]["seconds_left"]?.text == "4")
    #expect(events[2]["rows"]?.text == "10")
  }

  @Test("The time left is told once a fiftieth of the work is done, not before")
  func timeLeft() throws {
    let world = World()
    let reporter = ProgressReporter(.json, language: .vi, environment: world.environment())
    reporter.begin("write", total: .init(rows: 5000))
    for rows in [1, 98, 1] {
      world.pass(seconds: 2)
      reporter.advance(rows: rows)
    }
    reporter.end()
    let events = try world.text.split(separator: "\n").map { try SettingNode(yaml: String($0)) }
    #expect(events.map { $0["seconds_left"]?.text } == [nil, nil, nil, "294", "294"])
  }

  @Test("Nothing is said when nothing is wanted")
  func silence() {
    let world = World()
    let reporter = ProgressReporter(.none, language: .vi, environment: world.environment())
    reporter.begin("read")
    world.pass(seconds: 60)
    reporter.advance(rows: 1)
    reporter.end()
    #expect(world.text.isEmpty)
  }

  @Test(
    "Sizes are read as people write them",
    arguments: [
      ("4G", 4 << 30), ("512M", 512 << 20), ("1.5GiB", 3 << 29), ("64kb", 64 << 10), ("1000", 1000),
    ] as [(String, UInt64)])
  func sizes(text: String, bytes: UInt64) { #expect(ByteCount.bytes(text) == bytes) }

  @Test("What is no size is refused", arguments: ["", "G", "-1G", "0", "4X", "nan", "1e400", "0x10G"])
  func noSizes(text: String) { #expect(ByteCount.bytes(text) == nil) }

  @Test("Durations are short")
  func durations() {
    #expect([7, 750, 3723].map { ProgressReporter.duration($0) } == ["0:07", "12:30", "1:02:03"])
  }
}
