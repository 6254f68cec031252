import ResidentModel

/// Finds the runs of words of an address that name units of one level.
///
/// An address is taken apart from its end: where one part ends, every run of words before it is asked for.
struct AddressPartFinder {
  let judgement: PlaceJudgement

  /// The most words of a unit's name.
  private static let longestName = 7

  init(_ judgement: PlaceJudgement) { self.judgement = judgement }

  /// Every run of words ending at `end` that names a unit; the whole part, misspelt, where none does.
  ///
  /// - Parameter parents: the units among whose own a misspelt name is sought.
  func parts(
    _ level: UnitLevel, endingAt end: Int, of text: borrowing UnitText, below parents: [UnitReference]
  ) -> [AddressPart] {
    var found: [AddressPart] = []
    var start = end
    while start > 0, end - start < Self.longestName {
      start -= 1
      appendPrefixed(level, start..<end, of: text, to: &found)
      appendBare(level, start..<end, of: text, to: &found)
      if text.words[start].breakBefore == .hard { break }
    }
    if found.isEmpty, end > 0, let misspelt = misspeltPart(level, endingAt: end, of: text, below: parents) {
      found.append(misspelt)
    }
    return found
  }

  /// The whole part that ends at `end`, where it is a misspelt name.
  func misspeltPart(
    _ level: UnitLevel, endingAt end: Int, of text: borrowing UnitText, below parents: [UnitReference]
  ) -> AddressPart? {
    var start = end - 1
    while start > 0, text.words[start].breakBefore != .hard, end - start <= Self.longestName { start -= 1 }
    return misspeltPart(level, start..<end, of: text, below: parents)
  }

  /// A run of words, where it is a misspelt name of a unit that lies directly in one of `parents`.
  func misspeltPart(
    _ level: UnitLevel, _ range: Range<Int>, of text: borrowing UnitText, below parents: [UnitReference]
  ) -> AddressPart? {
    // "(Thành phố)" is no slip of Thạnh Phú.
    let prefix = UnitPrefix.longest(text, at: range.lowerBound)
    if prefix.words == range.count { return nil }
    var candidates: [UnitCandidate] = []
    for parent in parents {
      judgement.finder.appendMisspelt(level, named: range, of: text, below: parent, to: &candidates)
    }
    if candidates.isEmpty { return nil }
    return AddressPart(start: range.lowerBound, candidates: candidates, hasPrefix: false, isBounded: true)
  }

  /// The units that a run of words names, whatever stands before it.
  func units(_ level: UnitLevel, named range: Range<Int>, of text: borrowing UnitText) -> [UnitCandidate] {
    var named: [UnitCandidate] = []
    judgement.finder.append(level, named: range, of: text, type: .unknown, to: &named)
    return named
  }

  /// Whether a run of words is the name of a unit, besides first letters.
  func names(_ level: UnitLevel, _ range: Range<Int>, of text: borrowing UnitText) -> Bool {
    units(level, named: range, of: text).contains { !$0.isInitials }
  }

  /// Appends what the words name together with the word for a unit before them.
  private func appendPrefixed(
    _ level: UnitLevel, _ range: Range<Int>, of text: borrowing UnitText, to found: inout [AddressPart]
  ) {
    for length in [2, 1] where range.lowerBound >= length && text.words[range.lowerBound].breakBefore != .hard
    {
      let start = range.lowerBound - length
      let prefixes = text.words[start].prefixes
      for index in 0..<2 where prefixes[index].words == length && prefixes[index].allows(level) {
        if length == 2, text.words[start + 1].breakBefore == .hard { continue }
        if length == 1, level == .commune, text.isEndOfTownWord(start) { continue }
        var candidates: [UnitCandidate] = []
        judgement.finder.append(level, named: range, of: text, type: prefixes[index].type, to: &candidates)
        if candidates.isEmpty { continue }
        let doubt = text.words[start].isDoubtfulPrefix ? AddressCost.doubtfulPrefix : 0
        found.append(
          AddressPart(
            start: text.startOfRepeatedPrefix(length, at: start), candidates: candidates, hasPrefix: true,
            isBounded: true, oddity: doubt + costOfHyphen(level, range, candidates, text)))
      }
    }
  }

  /// Appends what the words name alone.
  private func appendBare(
    _ level: UnitLevel, _ range: Range<Int>, of text: borrowing UnitText, to found: inout [AddressPart]
  ) {
    // A number alone names no ward, and the name of a hamlet no commune.
    if range.count == 1, text.words[range.lowerBound].isNumber { return }
    let isBounded = text.words[range.lowerBound].breakBefore != .none
    if !isBounded, text.words[range.lowerBound - 1].isHamletWord,
      level == .commune || !endsName(range.lowerBound, text)
    {
      return
    }
    if text.isOfOtherLevel(than: level, at: range.lowerBound) { return }
    var candidates = units(level, named: range, of: text)
    if !isBounded { candidates.removeAll { $0.isInitials } }
    if candidates.isEmpty { return }
    found.append(
      AddressPart(
        start: range.lowerBound, candidates: candidates, hasPrefix: false, isBounded: isBounded,
        oddity: costOfHyphen(level, range, candidates, text)))
  }

  /// Whether the word for a hamlet right before `end` is the end of a name: Liên of "xã Kim Liên Nghệ An".
  private func endsName(_ end: Int, _ text: borrowing UnitText) -> Bool {
    var start = end - 1
    while start > 0, text.words[start].breakBefore == .none, end - start < Self.longestName {
      start -= 1
      if names(.commune, start..<end, of: text) || names(.district, start..<end, of: text) { return true }
    }
    return false
  }

  /// What speaks against reading over a hyphen that the name itself has not: "Nam - Cam Ranh".
  private func costOfHyphen(
    _ level: UnitLevel, _ range: Range<Int>, _ candidates: [UnitCandidate], _ text: borrowing UnitText
  ) -> Int {
    guard level == .commune, range.dropFirst().contains(where: { text.words[$0].breakBefore == .soft }) else {
      return 0
    }
    let catalogue = judgement.finder.catalogue
    return candidates.contains { catalogue.name($0.unit).utf8.contains(UInt8(ascii: "-")) }
      ? 0 : AddressCost.brokenName
  }
}
