import RecordLinkage

/// What is printed about a linked table whose key is known.
enum LinkageReport {
  /// True pairs that stand in different clusters, by why.
  static func explainMissed(
    _ person: [UInt32], _ result: LinkageResult, _ explain: (UInt32, UInt32) -> PairExplanation
  ) {
    var last: [UInt32: UInt32] = [:]
    var reasons: [String: Int] = [:]
    var shown = 0
    for (row, somebody) in person.enumerated() {
      defer { last[somebody] = UInt32(row) }
      guard let other = last[somebody], result.clusterOf[Int(other)] != result.clusterOf[row] else {
        continue
      }
      let why = explain(other, UInt32(row))
      reasons[why.verdict.name, default: 0] += 1
      if shown < 25 {
        shown += 1
        let levels = why.parts.compactMap { part in part.level.map { "\(part.name):\($0)" } }.joined(
          separator: " ")
        print(
          "  missed \(why.verdict.name) p \(rounded(why.probability)) kin \(rounded(why.classes[1])) bits \(why.weight.rounded()) \(levels)"
        )
      }
    }
    print(reasons.sorted { $0.key < $1.key })
  }

  static func report(_ result: LinkageResult, _ person: [UInt32]) {
    let s = result.statistics
    let measure = PairwiseMeasure(clusterOf: result.clusterOf, personOf: person)
    print("precision \(measure.precision) recall \(measure.recall) F1 \(measure.f1)")
    let found = result.review.filter { person[Int($0.a)] == person[Int($0.b)] }.count
    print("review \(result.review.count), of one person \(found)")
    print(
      "threshold \(s.threshold) links \(s.linkedPairs) expected false \(s.expectedFalseLinks)",
      "true false \(result.links.filter { person[Int($0.a)] != person[Int($0.b)] }.count)",
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
