import ByteText

/// Streams of 64-bit values that one worker fills side by side, each a chain of small pages from one arena: values are
/// partitioned as they come, without counting them first.
///
/// - Complexity: O(1) a value; memory 8 bytes a value, and at most one page a stream that is not full.
final class PagedStreams: @unchecked Sendable {
  // Sendable by protocol: one worker fills it, then it is only read until its owner empties it.
  let streamCount: Int
  /// By stream: the address of the next free place, which is the end of a page (or 0) when a page must be added.
  private let cursors: UnsafeMutablePointer<Int>
  private var slabs: [MappedMemory] = []
  private let spill: SpillFolder?
  private var pages = 0
  /// By page: the page that follows it in its stream.
  private var next: [UInt32] = []
  private var first: [UInt32]
  private var last: [UInt32]

  static let pageEntries = 64
  private static let pageBytes = pageEntries * 8
  /// Pages of a mapping: of a file fewer and larger ones, as the system counts mappings.
  private let slabPages: Int
  private static let none = UInt32.max

  /// - Parameter spill: where the values lie instead of in memory; nil for memory.
  init(streamCount: Int, in spill: SpillFolder? = nil) {
    self.streamCount = streamCount
    self.spill = spill
    slabPages = spill == nil ? 1 << 10 : 1 << 15
    cursors = .allocate(capacity: streamCount)
    cursors.initialize(repeating: 0, count: streamCount)
    first = Array(repeating: Self.none, count: streamCount)
    last = first
  }

  deinit { cursors.deallocate() }

  @inline(__always)
  func append(_ value: UInt64, to stream: Int) {
    assert(stream >= 0 && stream < streamCount)
    // Pages are aligned to their size: a cursor on a boundary stands behind the last place of a full page.
    var place = cursors[stream]
    if place & (Self.pageBytes - 1) == 0 { place = addPage(to: stream) }
    // The place lies in a page of this stream, in a slab that lives as long as this object.
    UnsafeMutablePointer<UInt64>(bitPattern: place).unsafelyUnwrapped.pointee = value
    cursors[stream] = place + 8
  }

  /// Calls `body` with the values of a stream, in the order they came, a page at a time.
  func forEachPage(of stream: Int, _ body: (UnsafeBufferPointer<UInt64>) -> Void) {
    var page = first[stream]
    while page != Self.none {
      let start = address(of: page)
      let isLast = page == last[stream]
      let count = isLast ? (cursors[stream] - start) / 8 : Self.pageEntries
      body(UnsafeBufferPointer(start: UnsafePointer(bitPattern: start), count: count))
      page = isLast ? Self.none : next[Int(page)]
    }
  }

  /// Forgets all values and keeps the memory.
  func removeAll() {
    pages = 0
    next.removeAll(keepingCapacity: true)
    for stream in 0..<streamCount {
      cursors[stream] = 0
      first[stream] = Self.none
    }
  }

  private func address(of page: UInt32) -> Int {
    let slab = slabs[Int(page) / slabPages]
    return Int(bitPattern: slab.base) + Int(page) % slabPages * Self.pageBytes
  }

  @inline(never)
  private func addPage(to stream: Int) -> Int {
    if pages == slabs.count * slabPages {
      slabs.append(MappedMemory(count: slabPages * Self.pageBytes, in: spill))
    }
    let page = UInt32(pages)
    pages += 1
    next.append(Self.none)
    if first[stream] == Self.none { first[stream] = page } else { next[Int(last[stream])] = page }
    last[stream] = page
    return address(of: page)
  }
}
