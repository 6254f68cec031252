import ByteText
import ResidentModel

/// One token of a name cell (what stands between two spaces), read exactly: most often one word, sometimes several
/// (`N.V.An`, `VănAn`, `Anh-Thư`) or a sign.
struct NameToken: Sendable {
  private(set) var words: [NameWord] = []
  /// Rules and findings that are no single word's.
  private(set) var rules: ChangeRules = []

  init(_ bytes: borrowing Span<UInt8>, escaped: inout EscapedTokens) {
    let written = scalars(of: bytes)
    guard bytes.count <= NameToken.longest else {
      words = [NameWord(unread: written, escaped: &escaped)]
      return
    }
    if isSyllable(written[...]) {
      // Letters and nothing else: what follows would find no more in it.
      words = [NameWord(written, escaped: &escaped)]
      words[0].traits.formUnion(NameContext.traits(of: words[0]))
      return
    }
    let cleaned = TextCleaning.clean(written, rules: &rules)
    let pieces = cleaned.split { TextCleaning.isSpace($0) }
    if pieces.count != 1 || pieces[0].count != cleaned.count { rules.insert(ChangeRules(.spaces)) }
    for piece in pieces { readPiece(piece, &escaped) }
    // `#NAME?`, `#REF!`
    if cleaned.first == "#", !words.isEmpty { words[0].traits.insert(.namelessWord) }
    for index in words.indices { words[index].traits.formUnion(NameContext.traits(of: words[index])) }
  }

  /// In bytes: sixty-four letters of three bytes. No name and no several names without their spaces are longer, and what
  /// such a run could mean costs more to ask for each letter that it has.
  private static let longest = 192

  private mutating func readPiece(_ piece: ArraySlice<Unicode.Scalar>, _ escaped: inout EscapedTokens) {
    var rest = piece
    if KeystrokeMethod.viqr.decode(Array(rest))?.evidence == .certain {
      return words.append(NameWord(Array(rest), escaped: &escaped))
    }
    if isSlashed(rest) { return words.append(NameWord(slashed: Array(rest), escaped: &escaped)) }
    // An apostrophe stands inside words, or behind the consonant that marks a name (H' Lan): before one it is a quote, or
    // the sign by which a spreadsheet keeps a text.
    while let first = rest.first,
      NameToken.isOpener(first) || NameToken.isRubbish(first)
        || rest.count > 1 && LooseMarker.isQuote(first)
    {
      rest = rest.dropFirst()
      if NameToken.isOpener(first) {
        words.append(NameWord(sign: .opensAside))
      } else {
        rules.insert(ChangeRules(.punctuation))
      }
    }
    var end: WordTraits = []
    while let last = rest.last, NameToken.isCloser(last) || NameToken.isRubbish(last) {
      rest = rest.dropLast()
      if NameToken.isCloser(last) {
        end = .closesAside
      } else if last == ":" {
        end = .endsLabel
      } else {
        rules.insert(ChangeRules(.punctuation))
      }
    }
    // Behind a whole word that is no keys with it, an apostrophe closes a quote.
    if let last = rest.last, LooseMarker.isQuote(last), isSyllable(rest.dropLast()),
      KeystrokeMethod.viqr.decode(Array(rest)) == nil
    {
      rest = rest.dropLast()
      rules.insert(ChangeRules(.punctuation))
    }
    readInner(rest, &escaped)
    if !end.isEmpty { words.append(NameWord(sign: end)) }
  }

  /// Parts at signs inside the piece: an aside glued to a word, two names with a slash, commas for spaces.
  private mutating func readInner(_ piece: ArraySlice<Unicode.Scalar>, _ escaped: inout EscapedTokens) {
    var rest = piece
    while let sign = rest.firstIndex(where: NameToken.isInner) {
      readDotted(rest[..<sign], &escaped)
      switch rest[sign] {
      case "(", "[": words.append(NameWord(sign: .opensAside))
      case ")", "]": words.append(NameWord(sign: .closesAside))
      case "/", "\\", "–", "—": words.append(NameWord(sign: .separator))
      case ":": words.append(NameWord(sign: .endsLabel))
      default: rules.insert(ChangeRules(.punctuation))
      }
      rest = rest[(sign + 1)...]
    }
    readDotted(rest, &escaped)
  }

  /// `Ng.` and `N.V.An` are abbreviations and stay; a full stop behind or between whole words goes.
  private mutating func readDotted(_ piece: ArraySlice<Unicode.Scalar>, _ escaped: inout EscapedTokens) {
    let parts = piece.split(separator: ".", omittingEmptySubsequences: true)
    guard !parts.isEmpty else {
      if !piece.isEmpty { rules.insert(ChangeRules(.punctuation)) }
      return
    }
    let isDotted = piece.contains(".")
    if isDotted, let viqr = KeystrokeMethod.viqr.decode(Array(piece)), !isAbbreviation(parts[0]) {
      var word = NameWord(Array(parts.joined()), escaped: &escaped)
      // Ngo.c: what stands behind the stop is no word of its own.
      if piece.last != ".", let last = parts.last, last.count == 1 || !isSyllable(last) {
        word = NameWord(text: Array(piece))
        word.accept(viqr, hasSigns: true)
      } else {
        word.offer(viqr, sign: ".")
        word.rules.insert(ChangeRules(.punctuation))
      }
      return words.append(word)
    }
    let hasAbbreviation = isDotted && parts.contains(where: isAbbreviation)
    var endsAbbreviated = false
    for (index, part) in parts.enumerated() {
      let isShort = isDotted && isAbbreviation(part) && (index < parts.count - 1 || piece.last == ".")
      let before = words.count
      if isShort {
        words.append(NameWord(abbreviation: Array(part), escaped: &escaped))
      } else {
        readHyphened(part, &escaped)
      }
      if index > 0, words.count > before { words[before].joint = endsAbbreviated ? "." : " " }
      endsAbbreviated = isShort
    }
    if isDotted, !hasAbbreviation { rules.insert(ChangeRules(.punctuation)) }
    if endsAbbreviated, piece.last == "." {
      words[words.count - 1].hasFullStop = true
    }
  }

  /// `t/g`, `c/h`, `Đ/c`: one or two letters on both sides of a slash, of which one side is a single letter or none is a word.
  private func isSlashed(_ piece: ArraySlice<Unicode.Scalar>) -> Bool {
    let parts = piece.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return false }
    func isShort(_ part: ArraySlice<Unicode.Scalar>) -> Bool {
      (1...2).contains(part.count) && part.allSatisfy { VietnameseLetter($0) != nil }
    }
    return parts.allSatisfy(isShort)
      && (parts.contains { $0.count == 1 } || !parts.contains(where: isSyllable))
  }

  private func isSyllable(_ part: ArraySlice<Unicode.Scalar>) -> Bool {
    let letters = part.compactMap(VietnameseLetter.init)
    return letters.count == part.count && Syllable(letters)?.isValid ?? false
  }

  private func isAbbreviation(_ part: ArraySlice<Unicode.Scalar>) -> Bool {
    // Ô.T.Thi: Ông, Âu, Ưng and others are family names. Á. is one too; Ý is a name, and its stop ends the cell.
    if part.count == 1, let first = part.first, let letter = VietnameseLetter(first),
      letter.tone == .ngang || letter.base != UInt8(ascii: "y")
    {
      return true
    }
    let small = String(String.UnicodeScalarView(part.map(\.simpleLowercase)))
    return SyllableCode(abbreviation: small) != nil
  }

  private mutating func readHyphened(_ piece: ArraySlice<Unicode.Scalar>, _ escaped: inout EscapedTokens) {
    let parts = piece.split(separator: "-", omittingEmptySubsequences: true)
    if parts.isEmpty {
      if !piece.isEmpty { words.append(NameWord(sign: .separator)) }
      return
    }
    if parts.count == 1, parts[0].count != piece.count { rules.insert(ChangeRules(.punctuation)) }
    for (index, part) in parts.enumerated() {
      let before = words.count
      readGlued(part, &escaped)
      if index > 0 { words[before].joint = "-" }
    }
  }

  private func isKeystrokes(_ piece: ArraySlice<Unicode.Scalar>) -> Bool {
    KeystrokeMethod.allCases.contains { $0.decode(Array(piece)) != nil }
  }

  /// `VănAn`: a space was lost where a capital follows a small letter, if every part is a word; else where the letters
  /// allow one cut (`VĂNĐỨC`).
  private mutating func readGlued(_ piece: ArraySlice<Unicode.Scalar>, _ escaped: inout EscapedTokens) {
    if isSyllable(piece) { return words.append(NameWord(Array(piece), escaped: &escaped)) }
    var parts: [[Unicode.Scalar]] = [[]]
    for scalar in piece {
      let startsPart =
        scalar.properties.isUppercase && (parts[parts.count - 1].last?.properties.isLowercase ?? false)
      if startsPart { parts.append([]) }
      parts[parts.count - 1].append(scalar)
    }
    // NguyÔn is Nguyễn in a legacy font, and no Nguy Ôn: the parts must be known from names; behind Thị and Văn any
    // syllable is a name, and behind a word of names one that begins with a plain capital, which no font makes.
    let hasCapitals = parts.count > 1 && parts.allSatisfy(isTitleCased)
    let areWords =
      parts.allSatisfy { $0.count > 1 && isSyllable($0[...]) } && !hasLetterTwice(parts)
      && (parts.allSatisfy(NameVocabulary.known.has) || parts.count == 2 && GluedWords.opensName(parts[0])
        || hasCapitals && NameVocabulary.known.has(parts[0]) && parts.allSatisfy { $0[0].isASCII })
    var found = parts.count > 1 && areWords ? parts : isKeystrokes(piece) ? nil : GluedWords.split(piece)
    // NgọcÚn is no Ngọ Cún: where capitals begin the words, no other cut is one.
    if hasCapitals, found != parts { found = nil }
    guard let found else {
      var word = NameWord(Array(piece), escaped: &escaped)
      if word.residue == nil, !word.traits.contains(.decodedResidue), !hasCapitals,
        let parts = GluedWords.splitPlain(Array(piece))
      {
        word.offer(joined: parts, escaped: &escaped)
      }
      return words.append(word)
    }
    rules.insert(ChangeRules(.spaces))
    for part in found { words.append(NameWord(part, escaped: &escaped)) }
  }

  /// `HOaAN`, `DuUYÊN`: a letter struck in both cases. `KimMai` is none: each word has its one capital, in front.
  private func hasLetterTwice(_ parts: [[Unicode.Scalar]]) -> Bool {
    zip(parts, parts.dropFirst()).contains {
      $0.last?.simpleLowercase == $1.first?.simpleLowercase && !(isTitleCased($0) && isTitleCased($1))
    }
  }

  private func isTitleCased(_ word: [Unicode.Scalar]) -> Bool {
    word.first?.properties.isUppercase == true && word.dropFirst().allSatisfy(\.properties.isLowercase)
  }

  private static func isOpener(_ scalar: Unicode.Scalar) -> Bool { scalar == "(" || scalar == "[" }
  private static func isCloser(_ scalar: Unicode.Scalar) -> Bool { scalar == ")" || scalar == "]" }

  private static func isInner(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "(", "[", ")", "]", "/", "\\", "–", "—", ",", ";", ":", "\"", "_": true
    default: false
    }
  }

  private static func isRubbish(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", ";", ":", "\"", "_", "*", "!", "|", "<", ">", "{", "}", "=", "#", "&", "%", "$", "@", "“", "”",
      "«",
      "»", "…", "•", "·", "^", "~", "+":
      true
    default: false
    }
  }
}
