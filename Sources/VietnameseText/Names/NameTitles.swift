/// Titles before a name, and kin: who is meant, and no part of what the person is called.
extension NameInContext {
  /// `Chủ hộ Nguyễn Văn An`, `Đồng chí Trần Thị Hoa`: before a family name and two words more.
  mutating func dropLongTitle() {
    guard words.count >= 5, isFamilyName(words[2].code.rawValue) else { return }
    let opening = words[..<2].map { String(String.UnicodeScalarView($0.text.map(\.simpleLowercase))) }
    if NameContext.longTitles.contains(opening) { replaceWords(with: Array(words.dropFirst(2))) }
  }

  mutating func dropHonorific() {
    // Cụ bà Nguyễn Thị Tám, cụ ông; Ông/Bà Nguyễn Văn An.
    let titles: WordTraits = [.honorific, .kinWord]
    if words.count >= 4, !words[0].traits.isDisjoint(with: titles), !words[1].traits.isDisjoint(with: titles),
      isFamilyName(words[2].code.rawValue),
      NameInContext.bare(words[0].text) == "cu" && words[1].traits.contains(.honorific)
        || words.count >= 5 && NameVocabulary.known.foremostFamilies.contains(words[2].code.rawValue)
    {
      replaceWords(with: Array(words.dropFirst()))
    }
    guard let first = words.first, !first.traits.isDisjoint(with: [.honorific, .kinWord]), words.count >= 3
    else { return }
    // Bà is no family name, so that those of all peoples show it for a title.
    let isFamily =
      NameVocabulary.known.families.contains(words[1].code.rawValue)
      || NameInContext.bare(first.text) == "ba" && isFamilyName(words[1].code.rawValue)
    let isSmallBesideCapital = first.traits.contains(.small) && !words[1].traits.contains(.small)
    // Ông is a family name too, and some family names are middle names (Ông Quang Quốc Thịnh): a capital Ông is a title
    // only before a family name that is hardly anything else, or one that Văn or Thị follows.
    if first.traits.contains(.kinWord) {
      let isKinOf =
        words.count >= 4 && isFamily && ["van", "thi"].contains(NameInContext.bare(words[2].text))
      if isKinOf { replaceWords(with: Array(words.dropFirst())) }
      return
    }
    let isSureFamily =
      NameVocabulary.known.foremostFamilies.contains(words[1].code.rawValue)
      || isFamily && ["van", "thi"].contains(NameInContext.bare(words[2].text))
    // ông Văn Phúc is a Nông or Mông that lost its first letter: what is left behind a title has to be a name.
    let isNameLeft =
      isSureFamily || isFamilyName(words[1].code.rawValue) && words.count >= 4 || opensOtherPeoples(1)
    if isSmallBesideCapital
      ? isNameLeft
      : isFamily && isTitleBeforeCapitals && isNameLeft
        || isSureFamily && words.count >= 4
        || isFamily && NameInContext.bare(first.text) != "ong" && isNameLeft
    {
      replaceWords(with: Array(words.dropFirst()))
    } else if isSmallBesideCapital {
      findings.insert(.extraWords)
    }
  }

  /// Whether a word marks a name of another people, and a given name follows.
  private func opensOtherPeoples(_ index: Int) -> Bool {
    index + 1 < words.count && [.marker, .markedGiven].contains(NameRole(words[index].text))
      || NameRole(words[index].text) == .markedGiven
  }

  /// `Ông TRƯƠNG HOÀNG LÂN`: the title is no capital word, and the name is in capitals.
  private var isTitleBeforeCapitals: Bool {
    let tokens = written.split(separator: 0x20).prefix(2).map { scalars(of: Array($0).span) }
    guard tokens.count == 2, tokens[1].count > 1 else { return false }
    return tokens[0].contains { $0.simpleUppercase != $0 }
      && tokens[1].allSatisfy { $0.simpleUppercase == $0 }
  }
}
