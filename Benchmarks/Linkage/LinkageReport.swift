import RecordLinkage

/// What is printed about a linked table whose key is known.
enum LinkageReport {
  /// True pairs that stand in different clusters, by why.
  static func explainMissed(
    _ person: [UInt32], _ result: LinkageResult, _ explain: (UInt32, UInt32) -> PairExplanation
  ) {
    var last: [UInt32: UInt32] = [:]
    var reasons: [String: Int] = [:]
    for (row, somebody) in person.enumerated() {
      defer { last[somebody] = UInt32(row) }
      guard let other = last[somebody], result.clusterOf[Int(other)] != result.clusterOf[row] else {
        continue
      }
      let why = explain(other, UInt32(row))
      reasons[why.verdict.name, default: 0] += 1
      let levels = why.parts.compactMap { part in part.level.map { "\(part.name):\($0)" } }.joined(
        separator: " ")
      let isShown = result.review.contains { $0.a == other && $0.b == UInt32(row) }
      print(
        "  missed \(why.verdict.name)\(isShown ? "+shown" : "") p \(rounded(why.probability)) kin \(rounded(why.classes[1]))",
        "rows \(other) \(row) bits \(why.weight.rounded()) \(levels)")
    }
    print(reasons.sorted { $0.key < $1.key })
  }

  static func report(_ result: LinkageResult, _ person: [UInt32], _ householdOf: [Substring]) {
    let s = result.statistics
    let measure = PairwiseMeasure(clusterOf: result.clusterOf, personOf: person)
    print("precision \(measure.precision) recall \(measure.recall) F1 \(measure.f1)")
    describeReview(result, person, truePairs: measure.truePairs)
    let wrong = result.links.map { (person[Int($0.a)], person[Int($0.b)]) }.filter { $0.0 != $0.1 }
    let inHouseholds =
      householdOf.isEmpty ? 0 : wrong.count { householdOf[Int($0.0)] == householdOf[Int($0.1)] }
    print(
      "threshold \(s.threshold) links \(s.linkedPairs) expected false \(s.expectedFalseLinks)",
      "true false \(wrong.count), \(inHouseholds) in households,",
      "expected recall \(s.expectedRecall), of blocking \(s.blockingRecall.estimate)")
    print(
      "compared \(s.comparedPairs) patterns \(s.distinctPatterns) iterations \(s.iterations)",
      "same \(s.samePairs) kin \(s.kinPairs) largest \(s.largestCluster)",
      "refused \(s.refusedByConstraint) \(s.refusedByDisagreement) \(s.refusedBySize)")
    for rule in s.rules {
      print(
        "  \(rule.newPairs) new \(rule.repeatedPairs) repeated \(rule.skippedPairs) skipped: \(rule.name)")
    }
    if CommandLine.arguments.contains("--levels") {
      for comparison in result.model.comparisons {
        print(comparison.name)
        for level in comparison.levels {
          print(
            "   \(level.name) \(rounded(level.same)) \(rounded(level.kin)) \(rounded(level.household)) \(level.stranger)"
          )
        }
      }
    }
    print("warnings \(s.warnings)")
    describeFalseLinks(result, person)
  }

  /// What right answers to the review list would add, and how far its probabilities are from the key: the expected
  /// calibration error over ten bins.
  static func describeReview(_ result: LinkageResult, _ person: [UInt32], truePairs: Double) {
    // The rows of one person in one cluster, joined as officers would join them.
    var parts: [UInt64: Int] = [:]
    let partOf = result.clusterOf.indices.map { row in
      let key = UInt64(result.clusterOf[row]) << 32 | UInt64(person[row])
      return parts[key]
        ?? {
          parts[key] = parts.count; return parts.count - 1
        }()
    }
    var root = Array(0..<parts.count)
    func find(_ part: Int) -> Int {
      var part = part
      while root[part] != part { part = root[part] }
      return part
    }
    var bins = [(right: Double, all: Double, sum: Double)](repeating: (0, 0, 0), count: 10)
    for pair in result.review {
      let isRight = person[Int(pair.a)] == person[Int(pair.b)]
      if isRight { root[find(partOf[Int(pair.a)])] = find(partOf[Int(pair.b)]) }
      let bin = min(9, Int(pair.probability * 10))
      bins[bin] = (bins[bin].right + (isRight ? 1 : 0), bins[bin].all + 1, bins[bin].sum + pair.probability)
    }
    var sizes: [Int: Double] = [:]
    for part in partOf { sizes[find(part), default: 0] += 1 }
    let joined = sizes.values.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
    let shown = Double(result.review.count)
    let right = bins.reduce(0) { $0 + $1.right }
    let error = bins.reduce(0) { $0 + abs($1.right - $1.sum) } / max(1, shown)
    print(
      "review \(result.review.count), \(rounded(shown * 1e5 / Double(person.count))) per 100,000 rows,",
      "of one person \(right), recall with review \(rounded(joined / truePairs)),",
      "calibration error \(rounded(error))")
  }

  /// False links by the levels of name, date and numbers, and how the probabilities of all links and review pairs
  /// agree with the key.
  static func describeFalseLinks(_ result: LinkageResult, _ person: [UInt32]) {
    var kinds: [String: (right: Int, count: Int, sum: Double)] = [:]
    var bins = [(right: Double, all: Double, sum: Double)](repeating: (0, 0, 0), count: 12)
    for pair in result.links + result.review {
      let isRight = person[Int(pair.a)] == person[Int(pair.b)]
      let bin = pair.logOdds >= 10 ? 11 : pair.logOdds >= 6 ? 10 : min(9, Int(pair.probability * 10))
      bins[bin].all += 1
      bins[bin].sum += pair.probability
      if isRight { bins[bin].right += 1 }
      if pair.decision == .link || pair.probability < result.statistics.threshold {
        let levels = result.levels(of: pair)
        let names = levels.indices.map {
          levels[$0] == 0 ? "-" : result.model.comparisons[$0].levels[levels[$0] - 1].name
        }
        let kind = names.joined(separator: " ")
        kinds[kind, default: (0, 0, 0)].sum += pair.probability
        if isRight {
          kinds[kind, default: (0, 0, 0)].right += 1
        } else {
          kinds[kind, default: (0, 0, 0)].count += 1
        }
      }
    }
    for (kind, value) in kinds.sorted(by: { ($1.value.count, $0.key) < ($0.value.count, $1.key) }).prefix(25)
    {
      print(
        "  false \(value.count) right \(value.right) said \(rounded(value.sum / Double(value.count + value.right))) \(kind)"
      )
    }
    for (bin, value) in bins.enumerated() where value.all > 0 {
      print(
        "  bin \(bin): \(value.all) pairs, said \(rounded(value.sum / value.all)), right \(rounded(value.right / value.all))"
      )
    }
  }

  static func rounded(_ x: Double) -> Double { (x * 10_000).rounded() / 10_000 }
}
