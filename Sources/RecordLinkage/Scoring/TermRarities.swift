/// How rare each value of one term was in a run, so that another run can go by the same figures.
///
/// Values stand by their hashes. Those that only one row had, and those that no row had, are equally rare.
struct TermRarities: Sendable {
  /// Ascending; `rarities` goes with it.
  private(set) var hashes: [UInt64] = []
  private(set) var rarities: [UInt8] = []
  private(set) var rarest: UInt8 = 0

  init(hashes: [UInt64], rarities: [UInt8], rarest: UInt8) {
    (self.hashes, self.rarities, self.rarest) = (hashes, rarities, rarest)
  }

  /// The key parts of a model's terms, in the order of the rows' frequency bytes.
  static func parts(of model: LinkageModel, table: RecordTable, tokens: TokenTable) -> [BoundPart] {
    model.comparisons.filter(\.usesTermFrequency).flatMap { definition in
      (definition.kind == .tokens ? [KeyTransform.whole, .bare] : [.whole]).map { transform in
        BoundPart(
          part: KeyPart(columns: [definition.columns[0]], transform: transform), table: table, tokens: tokens)
      }
    }
  }

  /// Writes the rarities into the rows of another table.
  static func apply(
    _ terms: [TermRarities], to table: RecordTable, model: LinkageModel, tokens: TokenTable, jobs: Int
  ) async {
    let parts = parts(of: model, table: table, tokens: tokens)
    let sets = terms.map { term in
      zip(term.hashes, term.rarities).reduce(into: RaritySet()) { $0.insert($1.0, $1.1) }
    }
    _ = await onWorkers(jobs) { worker in
      for (term, part) in parts.enumerated() {
        let view = table.view(ofFrequency: term)
        for row in share(table.count, worker, of: jobs) {
          let hash = part.hash(UInt32(row))
          guard hash != 0 else { continue }
          view.store(sets[term][hash] ?? terms[term].rarest, row: UInt32(row))
        }
      }
    }
  }
}

/// Rarities by hash: an open-addressing table, as millions of rows ask it. No hash is 0.
private struct RaritySet: Sendable {
  private var keys = [UInt64](repeating: 0, count: 1024)
  private var values = [UInt8](repeating: 0, count: 1024)
  private var count = 0

  subscript(hash: UInt64) -> UInt8? {
    let slot = slot(of: hash)
    return keys[slot] == hash ? values[slot] : nil
  }

  /// Of two rarities of one hash the smaller stays, so that the order of insertion does not matter.
  mutating func insert(_ hash: UInt64, _ rarity: UInt8) {
    let slot = slot(of: hash)
    if keys[slot] == hash {
      values[slot] = min(values[slot], rarity)
      return
    }
    (keys[slot], values[slot]) = (hash, rarity)
    count += 1
    if 2 * count > keys.count { grow() }
  }

  @inline(__always)
  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (keys.count - 1)
    while keys[slot] != 0, keys[slot] != hash { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = Array(repeating: 0, count: 2 * oldKeys.count)
    values = Array(repeating: 0, count: keys.count)
    for slot in oldKeys.indices where oldKeys[slot] != 0 {
      let fresh = self.slot(of: oldKeys[slot])
      (keys[fresh], values[fresh]) = (oldKeys[slot], oldValues[slot])
    }
  }
}
