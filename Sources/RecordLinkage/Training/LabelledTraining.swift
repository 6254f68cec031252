extension RecordLinker {
  /// The model as a run estimated it, with the class of one person taken from labels instead: how often pairs that are
  /// known to be one person stand at each level.
  ///
  /// Labels free m of what blocking and the threshold hide: pairs that no rule finds count as well. Each comparison
  /// leans on the model's own values by a few pseudo-pairs, so that a level which no label shows stays possible.
  ///
  /// - Parameters:
  ///   - personOf: of each row, who it is; 0 for unknown.
  ///   - result: what `link` returned for the same table; its model gives the other classes.
  /// - Returns: the model, and how many pairs of one person the labels held.
  /// - Complexity: O(labelled rows × log), and the pairs of each person.
  public func trained(
    onLabels personOf: [UInt64], in table: RecordTable, _ result: LinkageResult
  ) -> (model: LinkageModel, pairs: Int) {
    let plan = ComparisonPlan(
      model: model, table: table, tokens: TokenTable(relations), frequencies: result.frequencies)
    var counts = model.comparisons.map { Array(repeating: 0.0, count: $0.levels.count + 1) }
    var pairs = 0
    var batch = plan.emptyBatch()
    func count() {
      plan.compare(&batch)
      for levels in batch.levels {
        for index in counts.indices { counts[index][result.mixture.layout.level(index, in: levels)] += 1 }
      }
      pairs += batch.pairs.count
      batch.pairs.removeAll(keepingCapacity: true)
    }
    forEachPair(ofOnePerson: personOf) { a, b in
      batch.pairs.append(PairBatch.Pair(a: a, b: b))
      if batch.pairs.count == PairBatch.capacity { count() }
    }
    count()

    var trained = result.model
    for comparison in counts.indices {
      let present = counts[comparison].dropFirst().reduce(0, +)
      for level in trained.comparisons[comparison].levels.indices {
        let start = model.comparisons[comparison].levels[level].same
        trained.comparisons[comparison].levels[level].same =
          (counts[comparison][level + 1] + Self.pseudoPairs * start) / (present + Self.pseudoPairs)
      }
    }
    let labelled = personOf.count { $0 != 0 }
    if labelled > 0 { trained.samePairsPerRecord = max(Double(pairs), 1) / Double(labelled) }
    return (trained, pairs)
  }

  /// Pairs that the model's own values are worth beside the labels.
  private static var pseudoPairs: Double { 20 }

  /// The pairs of rows of one person, person by person; of somebody with very many rows only neighbours in number.
  private func forEachPair(ofOnePerson personOf: [UInt64], _ body: (UInt32, UInt32) -> Void) {
    let rows = personOf.indices.filter { personOf[$0] != 0 }.sorted {
      (personOf[$0], $0) < (personOf[$1], $1)
    }
    var start = 0
    while start < rows.count {
      var end = start + 1
      while end < rows.count, personOf[rows[end]] == personOf[rows[start]] { end += 1 }
      for first in start..<end {
        for second in first + 1..<max(first + 1, min(end, first + 64)) {
          body(UInt32(rows[first]), UInt32(rows[second]))
        }
      }
      start = end
    }
  }
}

extension LinkageModel {
  /// The same with probabilities of four significant digits: what a person can read, and read again.
  public func roundedForReading() -> LinkageModel {
    var model = self
    model.samePairsPerRecord = rounded(samePairsPerRecord)
    model.kinPairsPerRecord = rounded(kinPairsPerRecord)
    for comparison in comparisons.indices {
      for level in comparisons[comparison].levels.indices {
        for member in [\ComparisonLevel.same, \.kin, \.household, \.stranger] {
          model.comparisons[comparison].levels[level][keyPath: member] = rounded(
            comparisons[comparison].levels[level][keyPath: member])
        }
      }
    }
    return model
  }

  private func rounded(_ value: Double) -> Double {
    guard value > 0 else { return value }
    var scale = 1.0
    while value * scale < 1000 { scale *= 10 }
    // Divided by a power of ten, a whole number of four digits is the double nearest to what is written.
    return (value * scale).rounded() / scale
  }
}
