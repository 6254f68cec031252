import ByteText

/// One way of telling that a form of one run is a form of another, the surest first.
public enum FormKey: UInt8, CaseIterable, Hashable, Sendable {
  /// Source and form number.
  case numberInSource
  /// Source, form number (or none), and who stands on the form: name, birth date, sex.
  case contentInSource
  /// Source and who stands on the form, born on a known day: the forms were numbered anew.
  case personInSource
  /// Who stands on the form, born on a known day: the form moved to another source.
  case person
  /// The form number: the source was named anew.
  case number
  /// The valid personal number.
  case personalNumber
  /// Birth date, sex and household: the name was corrected.
  case birthInHousehold
  /// Name and household: the birth date or the sex was corrected.
  case nameInHousehold

  /// Whether forms that share the key are matched one by one in the order they were read; otherwise only a key that
  /// one form of each run bears is believed.
  var pairsRepeated: Bool { self == .contentInSource || self == .personInSource || self == .person }

  /// Whether the key is only as good as the way forms are numbered.
  var restsOnNumbers: Bool { self == .numberInSource || self == .number }
}

/// The forms of one run, as far as those of another are to be found among them. A hash of 0 says that the form lacks
/// what is hashed.
public protocol KeyedForms {
  var count: Int { get }
  /// Stable hash of the source's id.
  func source(of form: Int) -> UInt64
  /// Stable hash of the form number.
  func number(of form: Int) -> UInt64
  /// Stable hash of name, birth date and sex.
  func person(of form: Int) -> UInt64
  /// Whether the birth date is known to the day, as far as this side can tell: else many people share the hash.
  func personIsExact(of form: Int) -> Bool
  /// Stable hashes of the keys in `FormKeyTable.furtherKeys`.
  func further(_ key: FormKey, of form: Int) -> UInt64
}

extension KeyedForms {
  /// - Returns: 0 when the form lacks what the key is made of.
  func key(_ key: FormKey, of form: Int) -> UInt64 {
    switch key {
    case .number: return number(of: form)
    case .numberInSource:
      let number = number(of: form)
      return number == 0 ? 0 : stableHash(number, seed: source(of: form))
    case .contentInSource:
      let person = person(of: form)
      return person == 0 ? 0 : stableHash(person, seed: stableHash(number(of: form), seed: source(of: form)))
    case .personInSource, .person:
      guard personIsExact(of: form) else { return 0 }
      let person = person(of: form)
      return person == 0 ? 0 : stableHash(person, seed: key == .person ? 0 : source(of: form))
    case .personalNumber, .birthInHousehold, .nameInHousehold: return further(key, of: form)
    }
  }
}

/// Finds the forms of an earlier run again among those of a later one.
///
/// Each key is tried on what the keys before it left over. Form numbers are not believed where they were given anew:
/// of a key that rests on them, all pairs are dropped when most name another person than before.
///
/// - Returns: of each earlier form the later one; nil for a form that is gone.
/// - Complexity: O(n log n) in the forms of both runs, mostly of the first key alone.
public func matchForms(
  of earlier: some KeyedForms, to later: some KeyedForms
) -> [UInt32?] {
  var found = [UInt32?](repeating: nil, count: earlier.count)
  var isTaken = [Bool](repeating: false, count: later.count)
  for key in FormKey.allCases {
    let left = sortedKeys(key, of: earlier) { found[$0] == nil }
    guard !left.isEmpty else { continue }
    let right = sortedKeys(key, of: later) { !isTaken[$0] }
    var pairs: [(earlier: UInt32, later: UInt32)] = []
    forEachSharedKey(left, right) { a, b in
      guard key.pairsRepeated || a.count == 1 && b.count == 1 else { return }
      for (x, y) in zip(a, b) { pairs.append((left[x].form, right[y].form)) }
    }
    if key.restsOnNumbers {
      let agreeing = pairs.count { earlier.person(of: Int($0.earlier)) == later.person(of: Int($0.later)) }
      if pairs.count - agreeing >= renumberedForms, agreeing < pairs.count / 2 { continue }
    }
    for pair in pairs {
      found[Int(pair.earlier)] = pair.later
      isTaken[Int(pair.later)] = true
    }
  }
  return found
}

/// From so many forms on that name somebody else, and most of all, numbers count as given anew. Below it stands what
/// one morning of corrections can do to a short list.
private let renumberedForms = 20

private typealias KeyedForm = (key: UInt64, form: UInt32)

private func sortedKeys(
  _ key: FormKey, of forms: some KeyedForms, where isWanted: (Int) -> Bool
) -> [KeyedForm] {
  var keys: [KeyedForm] = []
  for form in 0..<forms.count where isWanted(form) {
    let value = forms.key(key, of: form)
    if value != 0 { keys.append((value, UInt32(form))) }
  }
  keys.sort { ($0.key, $0.form) < ($1.key, $1.form) }
  return keys
}

/// Calls `body` with the runs of each key that both sides bear.
private func forEachSharedKey(
  _ left: [KeyedForm], _ right: [KeyedForm], _ body: (Range<Int>, Range<Int>) -> Void
) {
  func run(from start: Int, in keys: [KeyedForm]) -> Range<Int> {
    var end = start + 1
    while end < keys.count, keys[end].key == keys[start].key { end += 1 }
    return start..<end
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
      (i, j) = (a.upperBound, b.upperBound)
    }
  }
}
