import RecordLinkage

extension LinkageStatistics {
  /// Whether so many links are of pairs that nothing taught about that the estimates are to be read with care.
  var isUnproven: Bool {
    unprovenLinks > 0
      && (2 * unprovenLinks >= linkedPairs
        || expectedFalseLinks >= 1 && 2 * expectedFalseUnprovenLinks >= expectedFalseLinks)
  }

  /// Blocking, estimates and refused links as the manifest keeps them.
  var members: [(String, JSONValue)] {
    [
      ("expected_false_links", .decimal(expectedFalseLinks, digits: 2)),
      ("unproven_links", .integer(unprovenLinks)),
      ("expected_false_unproven_links", .decimal(expectedFalseUnprovenLinks, digits: 2)),
      (
        "refused",
        [
          "constraint": .integer(refusedByConstraint), "disagreement": .integer(refusedByDisagreement),
          "size": .integer(refusedBySize),
        ]
      ),
      (
        "blocking",
        [
          "recall": .decimal(blockingRecall.estimate, digits: 6),
          "recall_low": .decimal(blockingRecall.low, digits: 6),
          "recall_high": .decimal(blockingRecall.high, digits: 6),
          "links_sampled": .integer(blockingRecall.links),
          "found_by_one_rule": .integer(blockingRecall.foundOnce),
          "found_by_two_rules": .integer(blockingRecall.foundTwice),
          "rules": .array(rules.map(\.json)),
          "skipped_blocks": .integer(skippedBlockCount),
          "largest_skipped_blocks": .array(skippedBlocks.map { json(of: $0) }),
        ]
      ),
    ]
  }

  private func json(of block: SkippedBlock) -> JSONValue {
    [
      "rule": .string(rules.indices.contains(block.rule) ? rules[block.rule].name : ""),
      "forms": .integer(block.rows), "forms_without_refinement": .integer(block.rowsWithoutRefinement),
      "pairs": .integer(Int(clamping: block.skippedPairs)),
    ]
  }
}

extension RuleStatistics {
  fileprivate var json: JSONValue {
    [
      "rule": .string(name), "forms": .integer(rows), "new_pairs": .integer(Int(clamping: newPairs)),
      "repeated_pairs": .integer(Int(clamping: repeatedPairs)),
      "skipped_pairs": .integer(Int(clamping: skippedPairs)),
      "tightened": .bool(isTight),
      "link_share": .decimal(linkShare, digits: 6), "sole_link_share": .decimal(soleLinkShare, digits: 6),
    ]
  }
}
