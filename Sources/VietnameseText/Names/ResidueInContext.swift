import ResidentModel

/// When the words around a doubtful word prove that it was typed with the input method off.
extension NameInContext {
  /// Reads doubtful words as keystrokes where the name speaks for it, and says so where it does not.
  mutating func settleResidue() {
    partJoinedWords()
    // Each word settled may speak for the next.
    while let index = words.indices.first(where: residueIsMeant) { words[index].acceptResidue() }
    if let last = words.indices.last, isStraySign(at: last) { words[last].dropStraySign() }
    for index in words.indices {
      guard let residue = words[index].residue else { continue }
      // NGO. is Ngọ, or Ngo and a full stop.
      if residue.sign == ".", isKnown(residue.code), !isKnown(words[index].code) {
        words[index].hasFullStop = true
        words[index].rules.remove(ChangeRules(.punctuation))
        words[index].findings.insert(.residue)
      }
      guard residue.sign == nil else { continue }
      words[index].findings.insert(.residue)
      // Left as it stands, and compared by what its keys spell where nothing else explains them.
      if residue.evidence == .certain, !residue.isWord, !residue.mayBeSlip, residue.wholeWord == nil,
        !groupSpeaksAgainst || residue.readable == nil
      {
        words[index].code = residue.code
      }
    }
  }

  private func isKnown(_ code: SyllableCode) -> Bool { NameVocabulary.known.words.contains(code.rawValue) }

  /// `Lê Thị Lan'`, `Bùi Thị Thu*`, `Trần Văn An1`: one sign or figure behind the last word of a name of which nothing else was
  /// typed so, where that word is a name without it: a closing quote, the sign of a footnote, the number of a namesake. `Hung2`
  /// is none but by its keys. A star is a key of no method that offices used, and a question mark may stand for a doubt.
  private func isStraySign(at index: Int) -> Bool {
    guard index == words.count - 1, index > 0, let residue = words[index].residue,
      let whole = residue.wholeWord
    else { return false }
    let others = words.dropLast()
    let isTypedSo = others.contains { !$0.traits.isDisjoint(with: [.decodedResidue, .decodedSigns]) }
    guard !isTypedSo, others.contains(where: { $0.traits.contains(.marked) || isTypedWithoutMarks($0) })
    else { return false }
    return whole.sign == "*" || whole.sign == "?" || isKnown(whole.code) || !isKnown(residue.code)
  }

  func residueIsMeant(at index: Int) -> Bool {
    guard let residue = words[index].residue else { return false }
    if isStraySign(at: index) { return false }
    if residue.isSure { return true }
    // Thij Grêng, Xa Thi. Thoi: beside any words, of any people, nothing else stands there.
    if residue.code == Self.thi, index < 3, index < words.count - 1 { return true }
    guard !isOtherPeoples, !hasForeignWord else { return false }
    let others = words.indices.filter { $0 != index }.map { words[$0] }
    let isKnown = NameVocabulary.known.words.contains(residue.code.rawValue)
    let company: WordTraits = residue.sign == nil ? .decodedResidue : .decodedSigns
    let hasCompany = others.contains { $0.traits.contains(company) }
    // Words of the alphabet with their marks, or common names all, show a Kinh name.
    let isAmongNames =
      others.contains { $0.traits.contains(.marked) } || others.count >= 2 && others.allSatisfy(isKnownName)
    // A key that ends no name of any people behind a family name, or in it: Haf Kim Vui.
    let isOfKinhWords =
      residue.evidence >= .likely && others.count >= 2
      && others.allSatisfy { $0.code.isSyllable && !$0.traits.contains(.foreign) }
    switch residue.sign {
    case nil where residue.isWord:
      return isKnown && !isKnownAsWritten(index) && (hasCompany || isFamilyName(residue, at: index))
    case nil where residue.readable == .ofSyllables:
      // Nguyenxe can be read aloud too, and no family is called so.
      let isForemost = NameVocabulary.known.foremostFamilies.contains(residue.code.rawValue)
      return hasCompany && isKnown || isForemost && isFamilyName(residue, at: index)
    // `Hans`, `Noor`: what a Kinh name proves, that of another people does not.
    case nil where groupSpeaksAgainst && (residue.evidence != .certain || residue.readable != nil):
      return hasCompany && isKnown
    case nil:
      // Two keys are no slip; but no family name is spelled by them that is none (Coor Thị Nghệ).
      let isName = isKnown || residue.hasMarkAndTone && (index > 0 || others.isEmpty)
      if hasCompany { return isKnown || !residue.mayBeSlip }
      if isDoubledLetter(residue, at: index), others.contains(where: isTypedWithoutMarks) { return false }
      if isFamilyName(residue, at: index) { return true }
      return isName && !residue.mayBeSlip && (isOfKinhWords || isAmongNames)
        && !(index == words.count - 1 && isForeign(index)) && !(index > 0 && isMax(index))
    // A stop behind the last word is a full stop.
    case ".": return hasCompany || isAmongNames && isKnown && index < words.count - 1
    // A lost letter would leave a word that some letter completes.
    case "?": return (hasCompany || isAmongNames && isKnown) && !isCompletedByALetter(words[index].text)
    // An apostrophe inside a word (Tra'ng) is a key where the words before it are a Kinh name's.
    default: return hasCompany || isAmongNames && (isKnown || isBehindKinhNames(index))
    }
  }

  /// A first word whose keys spell a family name, and no slip another, before names: `Vux Minh`, `Noong Thị Hợp`. Lee is a
  /// family name abroad.
  private func isFamilyName(_ residue: DoubtfulResidue, at index: Int) -> Bool {
    index == 0 && words.count > 1 && VietnameseText.isFamilyName(residue.code.rawValue)
      && !residue.mayBeSlipOfFamily && !isForeign(index)
      && isKnownName(words[1]) && words.dropFirst().allSatisfy { $0.code.isSyllable && $0.residue == nil }
  }

  /// `Loo`, `DDang`: of the keys nothing but one letter struck twice. In a name typed without marks (`Tran Van Loo`) that is
  /// a slip.
  private func isDoubledLetter(_ residue: DoubtfulResidue, at index: Int) -> Bool {
    let written = words[index].text.map(\.simpleLowercase)
    guard residue.sign == nil, written.count == residue.text.count + 1 else { return false }
    return residue.text.compactMap(VietnameseLetter.init).allSatisfy { $0.tone == .ngang }
      && zip(written, written.dropFirst()).contains { $0 == $1 }
  }

  /// `Tran`, `Nguyen`: a word of the alphabet that is a name with its marks only.
  private func isTypedWithoutMarks(_ word: NameWord) -> Bool {
    word.code.isSyllable && !word.traits.contains(.marked)
      && !NameVocabulary.known.words.contains(word.code.rawValue)
  }

  /// Names of the world that look like keys: in front, and behind a family name, they may be meant.
  private func isForeign(_ index: Int) -> Bool {
    ["lee", "max"].contains(NameInContext.bare(words[index].text))
  }

  /// Mã is a family name, and hardly ever a middle one.
  private func isMax(_ index: Int) -> Bool { NameInContext.bare(words[index].text) == "max" }

  private func isKnownAsWritten(_ index: Int) -> Bool {
    NameVocabulary.known.words.contains(words[index].code.rawValue)
  }

  /// Parts words that were written together (`NGUYỄN THULAN`) behind a family name that has its marks.
  mutating func partJoinedWords() {
    for index in words.indices.reversed() where !words[index].joinedWords.isEmpty {
      let before = words[..<index]
      if !groupSpeaksAgainst, let family = words.first, index > 0, family.traits.contains(.marked),
        VietnameseText.isFamilyName(family.code.rawValue), before.allSatisfy(isKnownName)
      {
        let parts = words[index].joinedWords
        words.replaceSubrange(index...index, with: parts)
        rules.insert(ChangeRules(.spaces))
      } else {
        words[index].joinedWords = []
        if words[index].residue == nil { words[index].traits.remove(.doubtfulResidue) }
      }
    }
  }

  private static let thi = Syllable("thị").map { SyllableCode($0) }

  private func isBehindKinhNames(_ index: Int) -> Bool {
    let before = words[..<index]
    return before.count >= 2 && before.allSatisfy(isKnownName)
      && before.first.map { NameVocabulary.known.families.contains($0.code.rawValue) } ?? false
  }

  private func isKnownName(_ word: NameWord) -> Bool {
    let known = NameVocabulary.known.words
    return known.contains(word.code.rawValue)
      || word.residue.map { known.contains($0.code.rawValue) } ?? false
  }

  private func isCompletedByALetter(_ text: [Unicode.Scalar]) -> Bool {
    SyllableInventory.standard.completes(WordLetters(text))
  }

  /// Whether the first word marks a name of another people; what follows is no Kinh name.
  private var isOtherPeoples: Bool {
    words.first.map { NameInContext.markers.contains(NameInContext.bare($0.text)) } ?? false
  }

  private static let markers: Set<String> = ["y", "a", "h'", "k'", "ka", "h", "k", "bin", "binti", "ro"]

  private var hasForeignWord: Bool {
    words.contains {
      $0.traits.contains(.foreign) && !$0.traits.contains(.doubtfulResidue)
        && !$0.findings.contains(.lostLetters)
    }
  }
}
