/// A growing run of plain values in pages: it grows without copying what is there, holds more than 4 GiB, and lies in
/// files where a `SpillFolder` is given.
///
/// Values that were appended at once lie in one piece, so that they can be lent as a span; what is left of a page that
/// they do not fit into stays empty.
public struct PagedArray<Element: BitwiseCopyable & Sendable>: ~Copyable, Sendable {
  /// Of each page: where it lies, in the mapping of its owner. Apart from the owners, so that reading counts no
  /// references.
  @usableFromInline var bases = PageBases<Element>()
  /// Of each page: what holds it, alone or as a share of a piece longer than a page.
  private var owners: [Owner] = []
  /// Places given out so far, those left empty at the ends of pages included.
  public internal(set) var count = 0
  private let spill: SpillFolder?

  /// A class, as an array cannot hold what cannot be copied.
  private final class Owner: Sendable {
    let mapping: PageMapping

    init(bytes: Int, in spill: SpillFolder?) { mapping = PageMapping(bytes: bytes, in: spill) }
  }

  /// - Parameter spill: where the pages lie instead of in memory; nil for memory.
  public init(in spill: SpillFolder? = nil) { self.spill = spill }

  /// Values of one page, a power of two: 1 to 2 MiB of bytes.
  @inlinable @inline(__always)
  static var pageCapacity: Int {
    let stride = MemoryLayout<Element>.stride
    return 1 << (20 - (Int.bitWidth - 1 - stride.leadingZeroBitCount))
  }

  @inlinable @inline(__always)
  static var shift: Int { pageCapacity.trailingZeroBitCount }

  public mutating func append(_ value: Element) {
    makeRoom(for: 1)
    pointer(to: count).pointee = value
    count += 1
  }

  /// Appends values in one piece.
  ///
  /// - Returns: the place of the first.
  public mutating func append(contentsOf values: borrowing Span<Element>) -> Int {
    let added = values.count
    guard added > 0 else { return count }
    makeRoom(for: added)
    let start = count
    values.withUnsafeBufferPointer { values in
      // Room for `added` values in one piece was made; `added` is above 0, so there is a base.
      pointer(to: start).update(from: values.baseAddress.unsafelyUnwrapped, count: added)
    }
    count += added
    return start
  }

  /// Appends values in one piece, each made when its place comes.
  ///
  /// - Returns: the place of the first.
  public mutating func appendPiece(of added: Int, _ value: (_ place: Int) -> Element) -> Int {
    guard added > 0 else { return count }
    makeRoom(for: added)
    let start = count
    // Room for `added` values in one piece was made.
    let first = pointer(to: start)
    for place in 0..<added { first[place] = value(place) }
    count += added
    return start
  }

  /// Takes another array's pages over, behind its own and without a copy; what is left of its own last page stays empty.
  ///
  /// - Returns: what the other's places are to be counted from.
  public mutating func append(pagesOf other: consuming PagedArray) -> Int {
    let start = owners.count << Self.shift
    guard other.count > 0 else { return start }
    owners += other.owners
    bases.pages += other.bases.pages
    count = start + other.count
    return start
  }

  @inlinable
  public subscript(index: Int) -> Element {
    precondition(index >= 0 && index < count, "outside the array")
    return pointer(to: index).pointee
  }

  /// Values that were appended at once, or a part of them.
  @inlinable
  @_lifetime(borrow self)
  public borrowing func span(_ range: Range<Int>) -> Span<Element> {
    guard !range.isEmpty else { return Span() }
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "outside the array")
    precondition(isOnePiece(range), "not one piece of the array")
    // Inside one mapping by the checks above; the span cannot outlive the borrow of `self`, which owns the page.
    let span = Span(_unsafeStart: UnsafePointer(pointer(to: range.lowerBound)), count: range.count)
    return unsafe _overrideLifetime(span, borrowing: self)
  }

  @usableFromInline
  borrowing func isOnePiece(_ range: Range<Int>) -> Bool {
    let (first, last) = (range.lowerBound >> Self.shift, (range.upperBound - 1) >> Self.shift)
    return first == last || owners[first] === owners[last]
  }

  /// Forgets the values and gives their memory back.
  public mutating func removeAll() {
    bases.pages.removeAll()
    owners.removeAll()
    count = 0
  }

  /// Moves on to fresh pages when a piece does not fit behind what is there.
  private mutating func makeRoom(for added: Int) {
    let end = owners.count << Self.shift
    guard count + added > end else { return }
    if added > 1 { count = end }
    let (share, stride) = (Self.pageCapacity, MemoryLayout<Element>.stride)
    let fresh = (added + share - 1) >> Self.shift
    let owner = Owner(bytes: fresh * share * stride, in: spill)
    // `fresh` shares of the mapping, each of a page's size, one behind the other.
    let base = owner.mapping.base.assumingMemoryBound(to: Element.self)
    for index in 0..<fresh {
      owners.append(owner)
      bases.pages.append(base + index * share)
    }
  }

  /// - Precondition: the page of `index` exists; callers have checked.
  @inlinable @inline(__always)
  func pointer(to index: Int) -> UnsafeMutablePointer<Element> {
    bases.pages[index >> Self.shift] + index & (Self.pageCapacity - 1)
  }
}

/// Where the pages of an array lie.
@usableFromInline
struct PageBases<Element>: @unchecked Sendable {
  // Sendable: the array that owns the pages is the only one that writes there.
  @usableFromInline var pages: [UnsafeMutablePointer<Element>] = []

  init() {}
}
