import ResidentModel

/// What the words of an address say besides names.
extension UnitText {
  /// Behind the last word that is not the country's.
  var endWithoutCountry: Int {
    if count > 2, word(count - 1, is: "nam"), word(count - 2, is: "viet") { return count - 2 }
    if count > 1, word(count - 1, is: "vn") || word(count - 1, is: "vietnam") { return count - 1 }
    return count
  }

  /// The first word of the part that ends before the word `end`.
  ///
  /// - Parameters:
  ///   - end: above 0.
  ///   - boundary: the weakest break that divides parts.
  func startOfPart(endingAt end: Int, after boundary: Break = .hard) -> Int {
    var start = end - 1
    while start > 0, words[start].breakBefore.rawValue < boundary.rawValue { start -= 1 }
    return start
  }

  /// Whether a part before `end` begins with the word for a commune: then a commune was written.
  func hasCommunePrefix(before end: Int) -> Bool {
    for index in 0..<end where words[index].breakBefore == .hard {
      let prefix = words[index].prefixes[0]
      if prefix.words > 0, prefix.allows(.commune) { return true }
    }
    return false
  }

  /// Whether the word for a commune stands at `index`, and not a name that reads like it.
  func callsItselfCommune(at index: Int) -> Bool {
    let prefix = words[index].prefixes[0]
    guard prefix.words > 0, prefix.allows(.commune), prefix.type != .unknown else { return false }
    return isSingleLetter(index)
      ? index + 1 < count && words[index + 1].isNumber : bearsOwnMarks(index)
  }

  /// Whether the word before a name says that it is a unit of another level: "huyện Thạch Hà" is no commune.
  func isOfOtherLevel(than level: UnitLevel, at index: Int) -> Bool {
    for length in [2, 1] where index >= length && words[index].breakBefore != .hard {
      let prefixes = words[index - length].prefixes
      for position in 0..<2 where prefixes[position].words == length {
        if words[index - length].isDoubtfulPrefix { continue }
        if isSingleLetter(index - 1), words[index].breakBefore == .none { continue }
        return !prefixes[position].allows(level)
      }
    }
    return false
  }

  /// The second word of "thị xã", which says that a district follows.
  func isEndOfTownWord(_ index: Int) -> Bool {
    guard index > 0, words[index].breakBefore != .hard, word(index, is: "xa") else { return false }
    return words[index - 1].prefixes[0].type == .thiXa && words[index - 1].prefixes[0].words == 2
  }

  /// `Phường Phường 5`, as programs write that put the type in front of every name: where the first of them begins.
  ///
  /// - Parameters:
  ///   - length: how many words the type takes.
  ///   - start: where the one before the name begins.
  func startOfRepeatedPrefix(_ length: Int, at start: Int) -> Int {
    // Without a comma before both, the first may end another name: Hà Tĩnh, of "Ha Tinh Tinh Ha Tinh".
    guard start >= length, words[start].breakBefore != .hard,
      start == length || words[start - length].breakBefore == .hard
    else { return start }
    for offset in 0..<length where words[start - length + offset].packed != words[start + offset].packed {
      return start
    }
    return start - length
  }
}
