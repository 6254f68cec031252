import Glibc

/// How often unrelated people agree: u, from pairs drawn at random and from term frequencies in closed form; for
/// strangers at large, and for neighbours within one locality.
struct StrangerEstimation: Sendable {
  let model: LinkageModel
  let table: RecordTable
  let plan: ComparisonPlan
  let frequencies: TermFrequencies

  /// Rows drawn, and the pairs made of them.
  static let sampleRows = 65_536
  static let samplePairs = 262_144
  /// The pairs of one row, however few the rows: a small list is not drawn from again and again.
  static let samplePairsPerRow = 4

  /// Random pairs within localities and at large: their patterns, and how many of all pairs each kind makes up.
  struct Sample: Sendable {
    fileprivate var neighbours: [PatternCount] = []
    fileprivate var neighbourShare = 0.0
    fileprivate var strangers: [PatternCount] = []
    fileprivate var strangerShare = 1.0

    /// Those that labels cover, or those that they do not.
    func part(isUncovered: Bool) -> Sample {
      func part(_ patterns: [PatternCount], _ share: Double) -> ([PatternCount], Double) {
        let part = patterns.filter { $0.pattern.isUncovered == isUncovered }
        let (all, own) = (patterns.reduce(0) { $0 + $1.count }, part.reduce(0) { $0 + $1.count })
        return (part, share * max(own / max(1, all), 1e-6))
      }
      var sample = Sample()
      (sample.strangers, sample.strangerShare) = part(strangers, strangerShare)
      if neighbourShare > 0 { (sample.neighbours, sample.neighbourShare) = part(neighbours, neighbourShare) }
      return sample
    }
  }

  func sample(jobs: Int) async -> Sample {
    let rows = await drawnRows(jobs: jobs)
    // One a worker for both lanes: what the first has met of names the second knows.
    let batches = (0..<jobs).map { _ in plan.emptyBatch(isLarge: true) }
    var sample = Sample()
    if let locality = model.locality {
      let view = table.view(of: locality)
      // Rows of one locality side by side, in the order of their hashes within it.
      let byPlace = rows.map { (place: view.integer($0), row: $0) }.filter { $0.place != 0 }
      var runs = Dictionary(grouping: byPlace, by: \.place).values.map { $0.map(\.row) }
      runs.sort { $0.count > $1.count }
      let agreeing = runs.reduce(0.0) { $0 + Double($1.count) * Double($1.count - 1) }
      let share = agreeing / max(1, Double(rows.count) * Double(rows.count - 1))
      if share > 0 {
        sample.neighbourShare = share
        sample.strangerShare = max(1 - share, 1e-9)
        sample.neighbours = await patterns(within: runs, batches).sorted
      }
    }
    sample.strangers = await patterns(within: [rows], batches).sorted
    return sample
  }

  /// Sets the lanes of neighbours and strangers: pair counts, levels and lifts.
  func apply(_ sample: Sample, to mixture: inout PairMixture) {
    let allPairs = mixture.logPairs[PairClass.stranger]
    mixture.logPairs[PairClass.stranger] = allPairs + log2(sample.strangerShare)
    if sample.neighbourShare > 0 {
      mixture.logPairs[PairClass.neighbour] = allPairs + log2(sample.neighbourShare)
      estimate(PairClass.neighbour, from: sample.neighbours.withoutCoverage, &mixture)
    }
    estimate(PairClass.stranger, from: sample.strangers.withoutCoverage, &mixture)
  }

  private func estimate(_ lane: Int, from histogram: [PatternCount], _ mixture: inout PairMixture) {
    let wantsNeighbours = lane == PairClass.neighbour
    let locality = model.locality.flatMap { column in model.comparisons.firstIndex { $0.columns == [column] }
    }
    // A small list holds true pairs and kin even among few random pairs: each counts as far as it looks unrelated.
    let counts: [PatternCount] = histogram.compactMap { entry in
      if let locality, !wantsNeighbours, mixture.logPairs[PairClass.neighbour] > -.infinity,
        mixture.layout.level(locality, in: entry.pattern.levels) == 1
      {
        return nil
      }
      let posterior = mixture.posterior(entry.pattern)
      return PatternCount(
        pattern: entry.pattern,
        count: entry.count * PairClass.unrelated.reduce(0) { $0 + posterior[$1] })
    }
    for index in model.comparisons.indices {
      let u = probabilities(of: index, counts, layout: mixture.layout)
      for level in u.indices { mixture.levels[index][level + 1][lane] = log2OfProbability(u[level]) }
    }
    for index in mixture.groups.indices {
      let group = mixture.groups[index]
      var seen: [UInt64: Double] = [:]
      for entry in counts { seen[entry.pattern.levels & group.mask, default: 0] += entry.count }
      let cells = seen.keys.sorted()
      let estimator = GroupLiftEstimator(group: group, layout: mixture.layout, cells: cells, pseudoCount: 5)
      let lifts = estimator.lifts(
        counts: cells.map { ClassVector(repeating: seen[$0] ?? 0) }, levels: mixture.levels)
      for cell in cells.indices {
        mixture.groups[index].lifts[cells[cell], default: .zero][lane] = lifts[cell][lane]
      }
    }
  }

  /// Patterns of pairs of rows that stand near each other in runs, as many as the sample allows.
  ///
  /// - Parameter batches: an empty one for each worker.
  private func patterns(within runs: [[UInt32]], _ batches: [PairBatch]) async -> PatternHistogram {
    let rows = runs.reduce(0) { $0 + $1.count }
    let steps = min(Self.samplePairsPerRow, max(1, Self.samplePairs / max(1, rows)))
    let jobs = batches.count
    let parts = await onWorkers(jobs) { worker in
      var histogram = PatternHistogram()
      var batch = batches[worker]
      func compare() {
        plan.compare(&batch)
        for index in batch.pairs.indices { histogram.add(batch.pattern(index)) }
        batch.pairs.removeAll(keepingCapacity: true)
      }
      for run in runs {
        for index in share(run.count, worker, of: jobs) {
          for step in 1...steps where index + step < run.count {
            let (a, b) = (run[index], run[index + step])
            batch.pairs.append(PairBatch.Pair(a: min(a, b), b: max(a, b)))
            if batch.pairs.count == PairBatch.capacity { compare() }
          }
        }
      }
      compare()
      return histogram
    }
    return parts.reduce(into: PatternHistogram()) { $0.add($1) }
  }

  /// Rows drawn by a hash of their content, in its order, so that the draw does not depend on row order.
  private func drawnRows(jobs: Int) async -> [UInt32] {
    // Aim a little above the sample by a threshold on the hash, then keep the smallest ones.
    let share = min(1, 1.1 * Double(Self.sampleRows) / Double(max(1, table.count)))
    let threshold = share >= 1 ? UInt64.max : UInt64(share * 0x1p64)
    let drawn = await onWorkers(jobs) { worker in
      RecordLinkage.share(table.count, worker, of: jobs).compactMap { row -> (UInt64, UInt32)? in
        let hash = table.contentHash(UInt32(row))
        return hash <= threshold ? (hash, UInt32(row)) : nil
      }
    }
    return drawn.flatMap { $0 }.sorted { $0 < $1 }.prefix(Self.sampleRows).map(\.1)
  }

  /// u by level. Levels that random pairs show too rarely lean on the model's own values, scaled to the chance of
  /// agreement that the frequencies of the values give in closed form.
  private func probabilities(
    of index: Int, _ histogram: [PatternCount], layout: PatternLayout
  ) -> [Double] {
    let comparison = model.comparisons[index]
    var prior = comparison.levels.map(\.stranger)
    if comparison.usesTermFrequency {
      let term = model.comparisons[..<index].reduce(0) { $0 + $1.frequencyTerms }
      let agreement = frequencies.chanceOfAgreement[term]
      let levelOf = comparison.levelOfOutcome
      let byValue = Set(
        levelOf.indices.filter { comparison.kind.rarityTerm(ofOutcome: $0) >= 0 }.map { Int(levelOf[$0]) - 1 }
      )
      if agreement > 0,
        let exact = levelOf.indices.first(where: { comparison.kind.rarityTerm(ofOutcome: $0) == 0 })
      {
        let scale = agreement / prior[Int(levelOf[exact]) - 1]
        for level in prior.indices where byValue.contains(level) {
          prior[level] = min(0.5, prior[level] * scale)
        }
      }
    }
    var seen = Array(repeating: 0.0, count: prior.count + 1)
    for entry in histogram { seen[layout.level(index, in: entry.pattern.levels)] += entry.count }
    let present = seen.dropFirst().reduce(0, +)
    let strength = 20.0
    let raw = prior.indices.map { level in
      prior[level] * (seen[level + 1] + strength) / (present * prior[level] + strength)
    }
    let sum = raw.reduce(0, +)
    return raw.map { $0 / sum }
  }
}
