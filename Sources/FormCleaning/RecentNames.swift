import ByteText
import VietnameseText

/// The names of the last rows: a household's forms stand together, and its parents, its head and its members share
/// theirs, so that more than one in four has just been read.
struct RecentNames: ~Copyable {
  struct Entry {
    /// The bytes that it was read from.
    var cell: ByteRange
    var name: NormalisedName
    var isReread: Bool
    /// Its text was written, where it is not the cell's own.
    var hasText: Bool
  }

  private static let count = 64
  private var entries = [Entry?](repeating: nil, count: RecentNames.count)
  private var isEmpty = true

  /// Forgets all: the text that the names stood in is gone.
  mutating func reset() {
    if isEmpty { return }
    for index in entries.indices { entries[index] = nil }
    isEmpty = true
  }

  /// Where a name is noted, if it is.
  @inline(__always)
  func slot(of cell: borrowing Span<UInt8>) -> Int {
    Int(truncatingIfNeeded: cellHash(cell, seed: 0)) & (RecentNames.count - 1)
  }

  /// What the same bytes were read as; nil where they are new, or their text is wanted and was not written.
  @inline(__always)
  func entry(
    _ slot: Int, for cell: borrowing Span<UInt8>, of text: borrowing ByteBuffer, writesText: Bool
  ) -> Entry? {
    guard let entry = entries[slot], entry.hasText || !writesText, isEqual(text.span(entry.cell), cell) else {
      return nil
    }
    return entry
  }

  @inline(__always)
  mutating func note(_ entry: Entry, at slot: Int) {
    entries[slot] = entry
    isEmpty = false
  }
}
