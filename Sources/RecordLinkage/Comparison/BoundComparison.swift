/// One comparison of a model, its columns in a table, and what its outcomes mean.
///
/// Columns and tables of tokens are held as plain pointers: no pair touches a reference count.
struct BoundComparison: Sendable {
  private let kind: ComparisonDefinition.Kind
  private let column: ColumnView
  /// Whose value may stand in the first one's place: the other parent's name, the doubtful number, the coarser code.
  private let second: ColumnView?
  private let third: ColumnView?
  /// The column whose names say nothing new here.
  private let own: ColumnView?
  /// The column in which a row may write its name once more.
  private let again: ColumnView?
  /// The column of own names that a value here may be on the other row.
  private let persons: ColumnView?
  /// The column that both rows must share.
  private let within: ColumnView?
  private let tokens: TokenView
  /// By outcome: the level, already shifted to its place in the pattern.
  private var levelOf: [UInt64]
  /// By outcome: the level.
  private let levelNumbers: [UInt8]
  /// By outcome: which rarity byte speaks for it, or -1.
  private let termOf: [Int]
  /// No level tells names apart of which only the given names differ, only the family names agree, or nothing does.
  private var isCoarse = false
  private let rarity: [ColumnView]
  /// By rarity byte: eighths of a bit that agreement by chance costs on average.
  private let meanRarity: [Int16]

  init(
    definition: ComparisonDefinition, shift: UInt64, table: RecordTable, tokens: TokenTable,
    terms: Range<Int>, frequencies: TermFrequencies
  ) {
    kind = definition.kind
    let columns = definition.columns.map { table.view(of: $0) }
    column = columns[0]
    second = columns.count > 1 ? columns[1] : nil
    third = columns.count > 2 ? columns[2] : nil
    own = definition.notOwn.map { table.view(of: $0) }
    again = definition.alsoIn.map { table.view(of: $0) }
    persons = definition.otherOwn.map { table.view(of: $0) }
    within = definition.within.map { table.view(of: $0) }
    self.tokens = tokens.view
    levelNumbers = definition.levelOfOutcome
    levelOf = levelNumbers.map { UInt64($0) << shift }
    rarity = terms.map { table.view(ofFrequency: $0) }
    meanRarity = terms.map { frequencies.meanRarity[$0] }
    termOf = definition.outcomeNames.indices.map { outcome in
      definition.usesTermFrequency ? definition.kind.rarityTerm(ofOutcome: outcome) : -1
    }
    isCoarse =
      kind == .tokens
      && Set([TokenOutcome.givenDiffers, .familyOnly, .different].map { levelNumbers[Int($0.rawValue)] })
        .count == 1
  }

  /// The same comparison, leaving the outcome's raw value where the level would be.
  var tellingOutcomes: BoundComparison {
    var telling = self
    telling.levelOf = levelOf.indices.map { UInt64($0) }
    telling.isCoarse = false
    return telling
  }

  func apply(to batch: inout PairBatch, texts: TextView) {
    switch kind {
    case .tokens:
      let kernel = TokenKernel(tokens, batch.memo.view, isCoarse: isCoarse)
      withExtendedLifetime(batch.memo) { applyTokens(kernel, to: &batch) }
    case .date: applyDates(to: &batch)
    case .number: applyNumbers(to: &batch)
    case .code: applyCodes(to: &batch)
    case .text: forEachPair(&batch) { compareText($0, $1, texts).rawValue }
    }
  }

  /// Whether the pair's level is sure to be 0 because a row has no value: told for names and texts, which cost the most.
  @inline(__always)
  func isMissing(_ pair: PairBatch.Pair) -> Bool {
    switch kind {
    case .tokens: column.token(pair.a, 0) == 0 || column.token(pair.b, 0) == 0
    case .text: column.word(pair.a) == 0 || column.word(pair.b) == 0
    case .date, .number, .code: false
    }
  }

  @inline(__always)
  private func forEachPair(_ batch: inout PairBatch, _ outcome: (UInt32, UInt32) -> UInt8) {
    batch.withResults { pairs, levels, adjustments in
      levelOf.withUnsafeBufferPointer { levelOf in
        // Outcomes are raw values of the comparison's kind, for each of which both tables have an entry.
        if rarity.isEmpty {
          for index in pairs.indices {
            levels[index] |= levelOf[Int(outcome(pairs[index].a, pairs[index].b))]
          }
          return
        }
        termOf.withUnsafeBufferPointer { termOf in
          for index in pairs.indices {
            let pair = pairs[index]
            let found = Int(outcome(pair.a, pair.b))
            levels[index] |= levelOf[found]
            let term = termOf[found]
            if term >= 0 { adjustments[index] &+= adjustment(of: pair, term: term) }
          }
        }
      }
    }
  }
}

// MARK: Rarity

extension BoundComparison {
  /// Of two close values the more frequent one bounds how often strangers come so close.
  @inline(__always)
  private func adjustment(of pair: PairBatch.Pair, term: Int) -> Int16 {
    meanRarity[term] - Int16(min(rarity[term].integer(pair.a), rarity[term].integer(pair.b)))
  }

  /// The least that the comparison may still add to a pair's adjustment: eighths of a bit, 0 or below.
  @inline(__always)
  func leastAdjustment(of pair: PairBatch.Pair) -> Int16 {
    var least: Int16 = 0
    for term in rarity.indices { least = min(least, adjustment(of: pair, term: term)) }
    return least
  }

  /// - Returns: 0 for levels that no rarity speaks for.
  func adjustment(of pair: PairBatch.Pair, level: Int) -> Int {
    guard let outcome = levelNumbers.indices.first(where: { levelNumbers[$0] == level && termOf[$0] >= 0 })
    else { return 0 }
    let term = termOf[outcome]
    // A row without the value has rarity 0; the other row's value is the one that would be shared.
    let rarities = [pair.a, pair.b].map { rarity[term].integer($0) }.filter { $0 > 0 }
    return rarities.min().map { Int(meanRarity[term]) - Int($0) } ?? 0
  }
}

// MARK: Names

extension BoundComparison {
  private func applyTokens(_ kernel: TokenKernel, to batch: inout PairBatch) {
    let column = column
    if let own {
      forEachPair(&batch) { a, b in
        // Names that are not the row's own name.
        let (x, y) = (NameTokens(column, a), NameTokens(column, b))
        let outcome = kernel.compare(x, y)
        guard outcome != .missing else { return outcome.rawValue }
        let isOwn =
          kernel.compare(x, NameTokens(own, a)).isNearlyTheSame
          || kernel.compare(y, NameTokens(own, b)).isNearlyTheSame
        return (isOwn ? .missing : outcome).rawValue
      }
    } else if let again {
      forEachPair(&batch) { a, b in
        // Names that do not agree may do so as a row writes its own once more.
        let (x, y) = (NameTokens(column, a), NameTokens(column, b))
        let direct = kernel.compare(x, y)
        guard direct != .missing, !direct.isTheSame else { return direct.rawValue }
        let (againX, againY) = (NameTokens(again, a), NameTokens(again, b))
        let agrees =
          agreesAgain(x, againX, y, againY, kernel) || agreesAgain(y, againY, x, againX, kernel)
        return (agrees ? .alsoWritten : direct).rawValue
      }
    } else {
      forEachPair(&batch) { a, b in
        let (x, y) = (NameTokens(column, a), NameTokens(column, b))
        let direct = kernel.compare(x, y)
        if direct.isNearlyTheSame { return direct.rawValue }
        if let persons, namesTheOther(x, y, NameTokens(persons, a), NameTokens(persons, b), kernel) {
          return TokenOutcome.otherOwn.rawValue
        }
        // Names that do not agree may stand in each other's column, both ways.
        guard let second, direct != .missing,
          kernel.compare(x, NameTokens(second, b)).isNearlyTheSame,
          kernel.compare(NameTokens(second, a), y).isNearlyTheSame
        else { return direct.rawValue }
        return TokenOutcome.crossed.rawValue
      }
    }
  }

  /// Whether a row has the other's own name here, to the letter or with one of them written without marks, while its own is
  /// not that.
  @inline(__always)
  private func namesTheOther(
    _ x: NameTokens, _ y: NameTokens, _ ownX: NameTokens, _ ownY: NameTokens, _ kernel: TokenKernel
  ) -> Bool {
    names(x, ownY, own: ownX, kernel) || names(y, ownX, own: ownY, kernel)
  }

  @inline(__always)
  private func names(_ name: NameTokens, _ other: NameTokens, own: NameTokens, _ kernel: TokenKernel) -> Bool
  {
    guard kernel.mayBeTheSame(name, other) else { return false }
    return name == other
      ? name != own : kernel.isTheSameWithoutMarks(name, other) && !kernel.isTheSameBare(name, own)
  }

  /// Whether a row that has `name` writes it in another column too, as `again`, and there as the other row has it.
  @inline(__always)
  private func agreesAgain(
    _ name: NameTokens, _ again: NameTokens, _ other: NameTokens, _ otherAgain: NameTokens,
    _ kernel: TokenKernel
  ) -> Bool {
    // Hardly any pair passes these, and they cost a quarter of what they spare.
    let mayAgree = kernel.mayBeTheSame(again, other) || kernel.mayBeTheSame(again, otherAgain)
    return mayAgree && kernel.compare(name, again).isNearlyTheSame
      && (kernel.compare(again, other).isTheSame
        || kernel.compare(again, otherAgain).isTheSame && kernel.compare(other, otherAgain).isNearlyTheSame)
  }
}

// MARK: Dates, numbers, codes, texts

extension BoundComparison {
  private func applyDates(to batch: inout PairBatch) {
    let column = column
    guard let within else {
      return forEachPair(&batch) { compareDates(column.word($0), column.word($1)).rawValue }
    }
    forEachPair(&batch) { a, b in
      let shared = within.integer(a)
      let isWithin = shared != 0 && shared == within.integer(b)
      return (isWithin ? compareDates(column.word(a), column.word(b)) : .missing).rawValue
    }
  }

  private func applyNumbers(to batch: inout PairBatch) {
    let column = column
    guard let doubtful = second else {
      return forEachPair(&batch) { compareNumbers(column.number($0), column.number($1)).rawValue }
    }
    forEachPair(&batch) { a, b in
      // Valid numbers first; where one is missing, the doubtful one stands in.
      let (validA, validB) = (column.number(a), column.number(b))
      if validA.rawValue != 0, validB.rawValue != 0 { return compareNumbers(validA, validB).rawValue }
      let eitherA = validA.rawValue != 0 ? validA : doubtful.number(a)
      let eitherB = validB.rawValue != 0 ? validB : doubtful.number(b)
      return asDoubtful(compareNumbers(eitherA, eitherB)).rawValue
    }
  }

  private func applyCodes(to batch: inout PairBatch) {
    let column = column
    if let second {
      let third = third
      forEachPair(&batch) { compareCodes(column, second, third, $0, $1).rawValue }
    } else {
      forEachPair(&batch) { compareCodes(column.integer($0), column.integer($1)).rawValue }
    }
  }

  @inline(__always)
  private func compareText(_ a: UInt32, _ b: UInt32, _ texts: TextView) -> TextOutcome {
    let (x, y) = (column.word(a), column.word(b))
    if x == 0 || y == 0 { return .missing }
    if x == y { return .equal }
    let direct = compareTexts(texts[x], texts[y])
    guard let second, direct == .different || direct == .alike else { return direct }
    let (crossX, crossY) = (second.word(a), second.word(b))
    return crossX == y || (crossY != 0 && crossY == x) ? .crossed : direct
  }
}

extension ColumnView {
  /// A date, or the number of a text.
  @inline(__always) fileprivate func word(_ row: UInt32) -> UInt32 {
    UInt32(truncatingIfNeeded: integer(row))
  }
  @inline(__always) fileprivate func number(_ row: UInt32) -> PackedDecimal {
    PackedDecimal(rawValue: integer(row))
  }
}

extension ComparisonDefinition.Kind {
  /// Which rarity byte (0: of the whole value, 1: of the bare name) speaks for an outcome; -1 when none does.
  func rarityTerm(ofOutcome outcome: Int) -> Int {
    guard self == .tokens else { return outcome == 1 ? 0 : -1 }
    switch TokenOutcome(rawValue: UInt8(outcome)) {
    case .exact: return 0
    case .unaccented, .restAccent, .givenAccent, .restClose, .otherRest, .givenMisspelt, .givenClose,
      .fewerTokens,
      .reordered, .severalClose, .alsoWritten:
      return 1
    default: return -1
    }
  }
}
