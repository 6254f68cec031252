/// One form among those whose cells are at odds, and where it stands.
struct SignedRow: Hashable, BitwiseCopyable, Sendable {
  /// Its number in the batch, later in the file; from 0.
  var form: UInt32
  /// The record in its batch.
  var record: UInt32
  var chunk: UInt32
  var signs: RowSigns
}

/// Rows at odds with themselves, so close one behind the other that columns may have slipped there.
///
/// Single slips of the pen are one row in thirty or fewer: they make chains now and then, but long ones hardly ever.
enum OddChain {
  /// At most as many rows on the next one stands.
  static let reach = 32
  /// A chain of fewer is no stretch.
  static let fewest = 8
  /// How far apart columns are looked for: rows beside a chain that are looked at with it.
  static let farthestShift = 2

  /// The chains of ascending positions, as ranges of their indices.
  static func chains(of positions: [Int]) -> [Range<Int>] {
    var chains: [Range<Int>] = []
    var start = 0
    for index in positions.indices {
      let isLast = index + 1 == positions.count
      if isLast || positions[index + 1] - positions[index] > reach {
        chains.append(start..<index + 1)
        start = index + 1
      }
    }
    return chains
  }
}

extension [SignedRow] {
  /// What is kept of a batch: the chains of odd rows with the rows between and beside them, and whatever could belong
  /// to a chain that goes on in the batch before or behind. Of a batch without errors that is four rows.
  ///
  /// - Parameters:
  ///   - signs: of every form of the batch.
  ///   - record: a form's record in the batch.
  init(keeping signs: [RowSigns], ofChunk chunk: UInt32, record: (Int) -> UInt32) {
    self = []
    let (count, beside) = (signs.count, OddChain.farthestShift)
    guard count > 0 else { return }
    var wanted: [Range<Int>] = [0..<Swift.min(beside, count)]
    if count <= OddChain.reach {
      wanted = [0..<count]
    } else {
      let odd = signs.indices.filter { signs[$0].areAtOdds }
      for chain in OddChain.chains(of: odd) {
        let (first, last) = (odd[chain.lowerBound], odd[chain.upperBound - 1])
        let (fromBefore, goesOn) = (first < OddChain.reach, last >= count - OddChain.reach)
        guard fromBefore || goesOn || chain.count >= OddChain.fewest else { continue }
        wanted.append(
          (fromBefore ? 0 : first - beside)..<(goesOn ? count : last + beside + 1))
      }
      wanted.append(count - beside..<count)
    }
    var next = 0
    for range in wanted where range.upperBound > next {
      for form in Swift.max(next, range.lowerBound)..<range.upperBound {
        append(
          SignedRow(form: UInt32(form), record: record(form), chunk: chunk, signs: signs[form]))
      }
      next = range.upperBound
    }
  }
}
