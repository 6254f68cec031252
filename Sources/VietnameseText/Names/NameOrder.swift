import ByteText

/// The order in which the words of a name stand in a column.
public enum NameOrder: UInt8, CaseIterable, Hashable, Sendable {
  /// `Lê Thị Phượng`, as names are spoken and written.
  case familyFirst
  /// `Phượng Lê Thị`: lists sorted by given name, and given names put in front of family and middle ones.
  case givenFirst
  /// `Phượng Thị Lê`, the western order.
  case givenToFamily
  /// `Thị Phượng Lê`: the family name behind the rest.
  case familyLast

  /// The position in the cell, from 0, of the word that stands at `position` once the name is turned to family, middle,
  /// given.
  @inline(__always)
  func source(of position: Int, among count: Int) -> Int {
    switch self {
    case .familyFirst: position
    case .givenFirst: position == count - 1 ? 0 : position + 1
    case .givenToFamily: position == 0 ? count - 1 : position == count - 1 ? 0 : position
    case .familyLast: position == 0 ? count - 1 : position - 1
    }
  }

  /// Writes the words of a cell as family, middle and given name, with single spaces.
  ///
  /// - Parameter out: what stands in it is replaced.
  /// - Returns: false where the cell has fewer than two words, or begins as names of the Highlands do (`H'Lan Mlô`), which
  ///   have their own order.
  public func turn(_ cell: borrowing Span<UInt8>, into out: inout ByteBuffer) -> Bool {
    guard let first = Word(in: cell, from: 0), let second = Word(in: cell, from: first.end) else {
      return false
    }
    let role = NameRole(scalars(of: cell.extracting(first.start..<first.end)))
    guard role != .marker, role != .markedGiven else { return false }
    out.removeAll()
    var last = second
    while let next = Word(in: cell, from: last.end) { last = next }
    func append(_ start: Int, _ end: Int) {
      guard end > start else { return }
      if out.count > 0 { out.append(UInt8(ascii: " ")) }
      out.append(cell.extracting(start..<end))
    }
    let behindFirst = second.start
    switch self {
    case .familyFirst: append(first.start, last.end)
    case .givenFirst:
      append(behindFirst, last.end)
      append(first.start, first.end)
    case .givenToFamily:
      append(last.start, last.end)
      append(behindFirst, last.start == behindFirst ? behindFirst : Word.end(of: cell, before: last.start))
      append(first.start, first.end)
    case .familyLast:
      append(last.start, last.end)
      append(first.start, Word.end(of: cell, before: last.start))
    }
    return true
  }

  /// A run of bytes above the space.
  private struct Word {
    var start: Int
    var end: Int

    init?(in cell: borrowing Span<UInt8>, from index: Int) {
      var start = index
      while start < cell.count, cell[start] <= 0x20 { start += 1 }
      guard start < cell.count else { return nil }
      var end = start
      while end < cell.count, cell[end] > 0x20 { end += 1 }
      (self.start, self.end) = (start, end)
    }

    /// Where the word ends that stands before `index`.
    static func end(of cell: borrowing Span<UInt8>, before index: Int) -> Int {
      var end = index
      while end > 0, cell[end - 1] <= 0x20 { end -= 1 }
      return end
    }
  }
}

extension NormalisedName {
  /// Whether a name of a column that is written in another order is in that order too, so that it is to be turned. One that
  /// is plainly written as names are spoken stays, and so does one of another people, whose order is its own.
  ///
  /// - Parameters:
  ///   - order: of the column.
  ///   - isTurned: this reading is that of the turned cell.
  public func isWritten(in order: NameOrder, isTurned: Bool) -> Bool {
    guard order != .familyFirst, count > 1, !findings.contains(.notAName) else { return false }
    var written = codes
    if isTurned {
      for position in 0..<count { written[order.source(of: position, among: count)] = codes[position] }
    }
    let weights = NameWordWeights.known
    if weights.isMarker(written[0]) { return false }
    let family = written[order.source(of: 0, among: count)]
    let given = written[order.source(of: count - 1, among: count)]
    if weights.isFamily(written[0]), !weights.isFamily(family) { return false }
    guard weights.isFamily(family) || weights.isKnown(given) else { return false }
    // Trâm Thị Ngọc is nobody's name: one that would begin with a word that is no family name stays, unless that is a
    // family name with a slip in it, or Thị or Văn follow.
    if !weights.isFamily(family), weights.isKnown(family), !weights.isWomansWord(family) {
      let next = written[order.source(of: 1, among: count)]
      guard count > 2, weights.isKinhMiddle(next), !weights.isWomansWord(written[0]) else { return false }
    }
    if weights.isWomansWord(written[0]), !weights.isAsOftenFamily(family) { return false }
    return weights.worth(written, count, in: order)
      > weights.worth(written, count, in: .familyFirst) - NameWordWeights.clear
  }

  /// Whether this reading of a name is plainly more of one that begins with the family name than another of its words is.
  public func isClearlyLikelier(than other: NormalisedName) -> Bool {
    guard count > 1, other.count > 1 else { return false }
    let weights = NameWordWeights.known
    // Thị in front stands for the family name of Khmer and Xtiêng women, beside which only a common one is likelier.
    if weights.isWomansWord(other.codes[0]), !weights.isForemost(codes[0]) { return false }
    if weights.isWomansWord(codes[0]), !weights.isFamily(other.codes[0]) { return true }
    return weights.worth(codes, count, in: .familyFirst)
      > weights.worth(other.codes, other.count, in: .familyFirst) + NameWordWeights.clear
  }

  /// Whether the first word is a family name, or Thị.
  var opensAsNamesDo: Bool {
    let weights = NameWordWeights.known
    return weights.isFamily(codes[0]) || weights.isWomansWord(codes[0])
  }
}
