import ByteText

/// A pair of rows and the rule that found it, in 64 bits that sort by rows: 29 bits for each row, six for the rule.
struct FoundPair: Hashable, Sendable {
  var rawValue: UInt64

  static let rowBits: UInt64 = 29
  static let ruleLimit = 64

  /// - Parameters x, y: two rows, in any order.
  @inline(__always)
  init(_ x: UInt32, _ y: UInt32, rule: Int) {
    let (a, b) = (UInt64(min(x, y)), UInt64(max(x, y)))
    rawValue = a << (Self.rowBits + 6) | b << 6 | UInt64(rule)
  }

  @inline(__always) init(rawValue: UInt64) { self.rawValue = rawValue }

  @inline(__always) var a: UInt32 { UInt32(truncatingIfNeeded: rawValue >> (Self.rowBits + 6)) }
  @inline(__always) var b: UInt32 { UInt32(truncatingIfNeeded: rawValue >> 6) & (1 << 29 - 1) }
  /// Both rows: equal for findings of one pair.
  @inline(__always) var rows: UInt64 { rawValue >> 6 }
  @inline(__always) var ruleBit: UInt64 { 1 << (rawValue & 63) }
}

/// The findings of one worker, in streams by the range that the pair's first row lies in.
struct PairRanges: Sendable {
  let streams: PagedStreams
  static let rowsPerRange = 8192

  init(rowCount: Int, in spill: SpillFolder? = nil) {
    streams = PagedStreams(streamCount: Self.count(rowCount), in: spill)
  }

  static func count(_ rowCount: Int) -> Int { (rowCount + rowsPerRange - 1) / rowsPerRange }

  @inline(__always)
  func append(_ pair: FoundPair) {
    streams.append(pair.rawValue, to: Int(pair.a) / Self.rowsPerRange)
  }
}

/// A worker's memory for sorting the findings of one range.
struct PairSorter: ~Copyable {
  private var starts = [Int](repeating: 0, count: PairRanges.rowsPerRange + 1)
  private var pairs: [UInt64] = []

  /// Calls `body` with each pair once, ascending by rows, and the rules that found it, a bit each.
  ///
  /// - Complexity: O(findings), and O(log) of those of one row.
  mutating func forEachPair(
    ofRange range: Int, in sources: [PairRanges], _ body: (FoundPair, _ rules: UInt64) -> Void
  ) {
    let firstRow = range * PairRanges.rowsPerRange
    for index in starts.indices { starts[index] = 0 }
    for source in sources {
      source.streams.forEachPage(of: range) { page in
        for value in page { starts[Int(FoundPair(rawValue: value).a) - firstRow + 1] += 1 }
      }
    }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    let count = starts[starts.count - 1]
    guard count > 0 else { return }
    if pairs.count < count { pairs = Array(repeating: 0, count: count) }
    pairs.withUnsafeMutableBufferPointer { pairs in
      starts.withUnsafeMutableBufferPointer { starts in
        // The places were counted from the same findings, so each lands inside its row's stretch.
        for source in sources {
          source.streams.forEachPage(of: range) { page in
            for value in page {
              let row = Int(FoundPair(rawValue: value).a) - firstRow
              pairs[starts[row]] = value
              starts[row] += 1
            }
          }
        }
        // By now each start is the end of its row.
        var start = 0
        for row in 0..<PairRanges.rowsPerRange where starts[row] > start {
          sortAscending(UnsafeMutableBufferPointer(rebasing: pairs[start..<starts[row]]))
          start = starts[row]
        }
      }
      var index = 0
      while index < count {
        let pair = FoundPair(rawValue: pairs[index])
        var rules = pair.ruleBit
        index += 1
        while index < count, FoundPair(rawValue: pairs[index]).rows == pair.rows {
          rules |= FoundPair(rawValue: pairs[index]).ruleBit
          index += 1
        }
        body(pair, rules)
      }
    }
  }
}

private func sortAscending(_ values: UnsafeMutableBufferPointer<UInt64>) {
  var values = values
  if values.count > 32 { return values.sort() }
  for index in values.indices.dropFirst() {
    let value = values[index]
    var place = index
    while place > 0, values[place - 1] > value {
      values[place] = values[place - 1]
      place -= 1
    }
    values[place] = value
  }
}
