import ByteText

/// Which forms of an earlier run are which of a later one.
public struct FormMatches: Equatable, Sendable {
  /// Of each earlier form the later one; nil for a form that is gone.
  public fileprivate(set) var later: [UInt32?]
  /// Form numbers that stand on a form of somebody else than before: closed up behind a row that went, or used again.
  public fileprivate(set) var renumbered = 0
}

/// Finds the forms of an earlier run again among those of a later one.
///
/// Each key is tried on what the keys before it left over. A form number is believed where what stands on the form bears
/// it out, and the forms beside it in the earlier list have kept theirs; where nothing can be compared, unless most numbers
/// were given anew.
///
/// - Parameter mayBeFound: whether a later form is asked for at all.
/// - Complexity: O(n log n) in the forms of both runs, mostly of the first key alone.
public func matchForms(
  of earlier: some KeyedForms, to later: some KeyedForms, where mayBeFound: (Int) -> Bool = { _ in true }
) -> FormMatches {
  var matches = FormMatches(later: [UInt32?](repeating: nil, count: earlier.count))
  var isTaken = [Bool](repeating: false, count: later.count)
  var left = Array(0..<UInt32(earlier.count))
  var right = (0..<UInt32(later.count)).filter { mayBeFound(Int($0)) }
  var changed: (earlier: [UInt32], later: [UInt32]) = ([], [])
  for key in FormKey.allCases {
    guard !left.isEmpty, !right.isEmpty else { break }
    let keys = sortedKeys(key, of: earlier, among: left)
    guard !keys.isEmpty else { continue }
    // Where few are looked for, most of the others need not be sorted.
    let wanted = keys.count < right.count / 8 ? Set(keys.lazy.map(\.key)) : nil
    var pairs: [(earlier: UInt32, later: UInt32)] = []
    let others = sortedKeys(key, of: later, among: right) { wanted?.contains($0) != false }
    forEachSharedKey(keys, others) { a, b in
      guard key.pairs(a.count, b.count) else { return }
      for (x, y) in zip(a, b) where key.believes(Int(x.form), in: earlier, Int(y.form), in: later) {
        pairs.append((x.form, y.form))
      }
    }
    if key.restsOnNumber {
      pairs.removeAll { matches.numbersChanged(around: Int($0.earlier), Int($0.later), earlier, later) }
    }
    if key.isBareNumber, pairs.count >= renumberedForms,
      matches.countSharedNumbers(earlier, later) < pairs.count
    {
      continue
    }
    for pair in pairs {
      matches.later[Int(pair.earlier)] = pair.later
      isTaken[Int(pair.later)] = true
    }
    if !pairs.isEmpty {
      left.removeAll { matches.later[Int($0)] != nil }
      right.removeAll { isTaken[Int($0)] }
    }
    if key == .numberAndPerson { changed = (left, right) }
  }
  matches.countRenumbered(among: changed.earlier, earlier, changed.later, later)
  return matches
}

/// From so many forms on that nothing but a number joins, and most of all that share one, numbers count as given anew.
/// Below it stands what one morning of corrections can do to a short list.
private let renumberedForms = 20

/// So many forms on either side of one, found again, tell whether numbers stayed as they were there.
private let formsBeside = 8
/// No further than so many forms away.
private let farthestBeside = 64

extension FormMatches {
  /// Whether most forms that stood beside one in its list, as far as they are found, bear another number by now: then a
  /// row above them went or came, and the number is the next one's, who in a list sorted by names is often a namesake.
  ///
  /// Of two forms that say the same it is enough that those on one side do: then the row that went may be one of theirs.
  ///
  /// - Complexity: O(1).
  fileprivate func numbersChanged(
    around form: Int, _ laterForm: Int, _ earlier: some KeyedForms, _ later: some KeyedForms
  ) -> Bool {
    let (before, behind) = (
      numbers(beside: form, step: -1, earlier, later), numbers(beside: form, step: 1, earlier, later)
    )
    func areNew(_ kept: Int, _ changed: Int) -> Bool { changed > 1 && changed > kept }
    if earlier.person(of: form) == later.person(of: laterForm),
      areNew(before.kept, before.changed) || areNew(behind.kept, behind.changed)
    {
      return true
    }
    return areNew(before.kept + behind.kept, before.changed + behind.changed)
  }

  /// How many forms on one side of another have kept their numbers, and how many have not.
  private func numbers(
    beside form: Int, step: Int, _ earlier: some KeyedForms, _ later: some KeyedForms
  ) -> (kept: Int, changed: Int) {
    let source = earlier.source(of: form)
    var (kept, changed) = (0, 0)
    var beside = form + step
    while self.later.indices.contains(beside), abs(beside - form) <= farthestBeside,
      kept + changed < formsBeside, earlier.source(of: beside) == source
    {
      if let match = self.later[beside], earlier.number(of: beside) != 0, later.number(of: Int(match)) != 0 {
        if earlier.number(of: beside) == later.number(of: Int(match)) { kept += 1 } else { changed += 1 }
      }
      beside += step
    }
    return (kept, changed)
  }

  /// How many forms that were found still bear the number that they had.
  fileprivate func countSharedNumbers(_ earlier: some KeyedForms, _ later: some KeyedForms) -> Int {
    self.later.indices.count { form in
      guard let match = self.later[form] else { return false }
      return earlier.number(of: form) != 0 && earlier.number(of: form) == later.number(of: Int(match))
    }
  }

  /// - Parameters:
  ///   - forms, laterForms: those that are not one by number and content.
  fileprivate mutating func countRenumbered(
    among forms: [UInt32], _ earlier: some KeyedForms, _ laterForms: [UInt32], _ later: some KeyedForms
  ) {
    let left = sortedKeys(.numberInSource, of: earlier, among: forms)
    guard !left.isEmpty else { return }
    let right = sortedKeys(.numberInSource, of: later, among: laterForms)
    forEachSharedKey(left, right) { a, b in
      guard a.count == 1, b.count == 1, let a = a.first, let b = b.first else { return }
      if self.later[Int(a.form)] != b.form { renumbered += 1 }
    }
  }
}

private typealias KeyedForm = (key: UInt64, form: UInt32)

private func sortedKeys(
  _ key: FormKey, of forms: some KeyedForms, among candidates: some Sequence<UInt32>,
  where isWanted: (UInt64) -> Bool = { _ in true }
) -> [KeyedForm] {
  var keys: [KeyedForm] = []
  for form in candidates {
    let value = key.value(of: Int(form), in: forms)
    if value != 0, isWanted(value) { keys.append((value, form)) }
  }
  keys.sort { ($0.key, $0.form) < ($1.key, $1.form) }
  return keys
}

/// Calls `body` with the forms of each key that both sides bear.
private func forEachSharedKey(
  _ left: [KeyedForm], _ right: [KeyedForm],
  _ body: (ArraySlice<KeyedForm>, ArraySlice<KeyedForm>) -> Void
) {
  func run(from start: Int, in keys: [KeyedForm]) -> ArraySlice<KeyedForm> {
    var end = start + 1
    while end < keys.count, keys[end].key == keys[start].key { end += 1 }
    return keys[start..<end]
  }
  var (i, j) = (0, 0)
  while i < left.count, j < right.count {
    if left[i].key < right[j].key {
      i += 1
    } else if left[i].key > right[j].key {
      j += 1
    } else {
      let (a, b) = (run(from: i, in: left), run(from: j, in: right))
      body(a, b)
      (i, j) = (a.endIndex, b.endIndex)
    }
  }
}
