import ByteText
import ResidentModel

/// What a word of a name is to the words around it.
struct WordTraits: OptionSet, Sendable {
  let rawValue: UInt32

  /// A valid syllable with at least one mark: evidence that the name was typed in Vietnamese.
  static let marked = WordTraits(rawValue: 1)
  /// No syllable: another people's name, a foreign one, or an error.
  static let foreign = WordTraits(rawValue: 2)
  /// May be keystroke residue; the other words decide.
  static let doubtfulResidue = WordTraits(rawValue: 4)
  /// Residue, decoded; and by the signs of VIQR.
  static let decodedResidue = WordTraits(rawValue: 8)
  static let decodedSigns = WordTraits(rawValue: 2048)
  /// The words below make the name be read again word by word.
  static let honorific = WordTraits(rawValue: 16)
  static let aliasWord = WordTraits(rawValue: 32)
  static let opensAside = WordTraits(rawValue: 64)
  static let closesAside = WordTraits(rawValue: 128)
  static let separator = WordTraits(rawValue: 256)
  static let placeholderWord = WordTraits(rawValue: 512)
  /// The word began with a small letter.
  static let small = WordTraits(rawValue: 1024)
  /// A colon: what stands before it says what follows.
  static let endsLabel = WordTraits(rawValue: 4096)
  /// Figures alone: before a name, its number in the list.
  static let number = WordTraits(rawValue: 8192)
  /// A word before a name only where the name leaves no doubt: mother, husband, the child.
  static let kinWord = WordTraits(rawValue: 16384)
  /// Its tone stands where a legacy font or a slip may have put it; left alone.
  static let doubtfulTone = WordTraits(rawValue: 32768)

  /// CH, which behind a whole name says that its bearer is the head of the household.
  static let headMark = WordTraits(rawValue: 65536)

  /// A word that may say that what follows is no name of the child: `Bé gái`, `Trẻ sơ sinh`.
  static let childWord = WordTraits(rawValue: 131072)

  /// A word that may open a cell which names nobody: `Đã chết`, `Liệt sĩ`.
  static let namelessWord = WordTraits(rawValue: 262144)
  /// Shortened with a slash: `t/g`, `Đ/c`.
  static let slashed = WordTraits(rawValue: 524288)

  /// Traits that need the whole name to be understood.
  static let contextual: WordTraits = [
    .doubtfulResidue, .aliasWord, .opensAside, .closesAside, .separator, .placeholderWord, .endsLabel,
    .headMark, .slashed,
  ]
  /// Traits that do so at the head of a name only.
  static let contextualAtHead: WordTraits = [.honorific, .number, .kinWord, .childWord, .namelessWord]
}

/// What a word would be as keystrokes.
struct DoubtfulResidue: Sendable {
  var text: [Unicode.Scalar]
  var code: SyllableCode
  var evidence: DecodedKeystrokes.Evidence
  /// The sign of VIQR that it hangs on (`Thi.`, `Ha'`, `Ha?i`), which has other uses; nil for letters.
  var sign: Unicode.Scalar?
  /// Whether the word is a syllable as it stands (`boong`).
  var isWord = false
  /// Keys of a mark and of the tone.
  var hasMarkAndTone = false
  /// What it is as it stands, where it can be read aloud.
  var readable: ReadableWord?
  /// A slip of the fingers explains the word as well (`Minj`); and one in a family name does (`Lyz`).
  var mayBeSlip = false
  var mayBeSlipOfFamily = false
  /// Nothing but the words around it speaks against it.
  var isSure = false
  /// The word without the one sign or figure behind it, where that is a word by itself (`Lan'`, `Thu*`, `An1`).
  var wholeWord: WholeWord?

  struct WholeWord: Sendable {
    var text: [Unicode.Scalar]
    var code: SyllableCode
    var traits: WordTraits
    /// The sign that was left out.
    var sign: Unicode.Scalar
  }
}

/// One word of a name, read exactly: the slow path, taken once per distinct token.
struct NameWord: Sendable {
  var text: [Unicode.Scalar]
  var code = SyllableCode.none
  var rules: ChangeRules = []
  var findings: NameFindings = []
  var traits: WordTraits = []
  /// What stands before the word inside its token: a space, or the full stop or hyphen of `N.V.An`, `Anh-Thư`.
  var joint: Unicode.Scalar = " "
  /// Whether the full stop of an abbreviation follows.
  var hasFullStop = false
  /// The word as keystrokes, when only the words around it can tell.
  var residue: DoubtfulResidue?
  /// The words that it may be without the space between them (`THULAN`), for the words around it to tell.
  var joinedWords: [NameWord] = []

  /// A sign that stands alone or opens or closes an aside.
  init(sign: WordTraits) {
    text = []
    traits = sign
  }

  /// A word as written, for what is known about it already.
  init(text: [Unicode.Scalar]) { self.text = text }

  /// Reads a run of letters, digits, apostrophes and lost letters.
  init(_ written: [Unicode.Scalar], escaped: inout EscapedTokens) {
    text = written
    if readSyllable(written) || readToneOnConsonant(written) || readKeystrokes(written)
      || readLookalikes(written)
    {
      return
    }
    text = written.map(NameWord.oneApostrophe)
    if text != written { rules.insert(ChangeRules(.punctuation)) }
    if let crossed = Lookalikes.crossedD(text) {
      text = crossed
      rules.insert(ChangeRules(.lookalikeLetters))
    }
    text = titleCased(text)
    if readAbbreviation() { return }
    readEscaped(&escaped)
  }

  /// A word of the alphabet: its tone is put where it can stand, its case made title case.
  private mutating func readSyllable(_ written: [Unicode.Scalar]) -> Bool {
    let letters = written.compactMap(VietnameseLetter.init)
    guard letters.count == written.count, let syllable = Syllable(letters), syllable.isValid else {
      return false
    }
    code = SyllableCode(syllable)
    var placed = letters
    let positions = syllable.tonePositions()
    let toned = letters.indices.filter { letters[$0].tone != .ngang }
    // Giiệp has a letter too many, Ngọọc a tone too many: what was meant is not said.
    let isSpelledSo = letters.count == syllable.spelling.count && toned.count == 1
    if syllable.tone != .ngang, isSpelledSo, toned != [positions.traditional], toned != [positions.reformed] {
      guard !ToneOrFont.isDoubtful(letters, code) else {
        traits.insert(.doubtfulTone)
        text = titleCased(written)
        return true
      }
      for index in toned { placed[index].tone = .ngang }
      placed[positions.traditional].tone = syllable.tone
      rules.insert(ChangeRules(.markOrder))
    }
    text = titleCased(placed.compactMap(\.scalar))
    if letters.contains(where: { $0.tone != .ngang || $0.mark != .none }) { traits.insert(.marked) }
    if letters.first?.isCapital == false { traits.insert(.small) }
    // boong may be Telex for bông, and is a word: left alone, and said, unless the rest was typed so for certain.
    if let other = KeystrokeMethod.telex.decode(written), other.syllable != syllable {
      offer(other, isWord: true)
    }
    return true
  }

  /// `Tuyêt` with a sắc behind its last letter: a tone that stands on a consonant is the syllable's. Letters of other
  /// peoples (ñ) are no such, as they are one character.
  private mutating func readToneOnConsonant(_ written: [Unicode.Scalar]) -> Bool {
    let marks = written.compactMap(Tone.init(combiningMark:))
    guard marks.count == 1 else { return false }
    let letters = written.compactMap(VietnameseLetter.init)
    guard letters.count == written.count - 1, var syllable = Syllable(letters), syllable.tone == .ngang else {
      return false
    }
    syllable.tone = marks[0]
    guard letters.count == syllable.spelling.count, syllable.isValid else { return false }
    var placed = letters
    placed[syllable.tonePositions().traditional].tone = marks[0]
    guard readSyllable(placed.compactMap(\.scalar)) else { return false }
    rules.insert(ChangeRules(.markOrder))
    return true
  }

  private mutating func readKeystrokes(_ written: [Unicode.Scalar]) -> Bool {
    var decoded: DecodedKeystrokes?
    let hasSigns = written.contains { VietnameseLetter($0) == nil }
    for method in KeystrokeMethod.allCases {
      // VIQR without a sign is Telex's dd.
      if method == .viqr, !hasSigns, decoded != nil { continue }
      guard let reading = method.decode(written) else { continue }
      // Two methods that disagree prove nothing.
      if let other = decoded, other.syllable != reading.syllable { return false }
      decoded = reading
    }
    guard let decoded else { return false }
    let isSure =
      decoded.evidence == .certain
      && (hasSigns || isKnown(decoded) && decoded.readable == nil && !mayBeSlip(written, decoded))
    guard isSure else {
      offer(decoded, sign: written.last { VietnameseLetter($0) == nil })
      return false
    }
    if let drawn = readingOfDigits(written), drawn.code != SyllableCode(decoded.syllable) {
      // Ma1 is Má by keys and Mai by its looks: only what is known from names decides.
      let known = NameVocabulary.known.words
      switch (known.contains(SyllableCode(decoded.syllable).rawValue), known.contains(drawn.code.rawValue)) {
      case (true, false): break
      case (false, true):
        self = drawn
        return true
      default:
        offer(decoded)
        return false
      }
    }
    if hasSigns, wholeWord(of: written) != nil {
      offer(
        decoded, sign: written.last { $0.properties.numericType == nil && VietnameseLetter($0) == nil },
        isSure: true)
      return false
    }
    accept(decoded, hasSigns: hasSigns && !written.contains { $0.properties.numericType != nil })
    return true
  }

  private func isKnown(_ decoded: DecodedKeystrokes) -> Bool {
    NameVocabulary.known.words.contains(SyllableCode(decoded.syllable).rawValue)
  }

  private func mayBeSlip(_ written: [Unicode.Scalar], _ decoded: DecodedKeystrokes) -> Bool {
    !decoded.hasMarkAndTone && KeySlip.explains(written, ratherThan: SyllableCode(decoded.syllable))
  }

  /// The word that digits drawn like letters make of it; nil when they make none.
  private func readingOfDigits(_ written: [Unicode.Scalar]) -> NameWord? {
    guard written.contains("1") || written.contains("0") else { return nil }
    var word = NameWord(text: written)
    return word.readLookalikes(written) ? word : nil
  }

  /// Letters of other alphabets and digits that are drawn alike: tried only where the result is a word.
  private mutating func readLookalikes(_ written: [Unicode.Scalar]) -> Bool {
    guard residue == nil, written.contains(where: { VietnameseLetter($0) != nil }) else { return false }
    var found: NameWord?
    for replacement in Lookalikes.readings(of: written) {
      var word = self
      guard word.readSyllable(replacement) else { continue }
      guard found == nil || found?.code == word.code else { return false }
      found = word
    }
    guard var found else { return false }
    found.rules.insert(ChangeRules(.lookalikeLetters))
    self = found
    return true
  }

  private mutating func readAbbreviation() -> Bool {
    let small = String(String.UnicodeScalarView(text.map(\.simpleLowercase)))
    guard let code = SyllableCode(abbreviation: small) else { return false }
    self.code = code
    findings.insert(.abbreviated)
    return true
  }

  private mutating func readEscaped(_ escaped: inout EscapedTokens) {
    if text.contains(where: { $0 == "?" || $0 == "\u{FFFD}" }) {
      findings.insert(.lostLetters)
    } else if text.contains(where: { $0.properties.numericType != nil }) {
      findings.insert(.digits)
    }
    if text.count > NameWord.longest { findings.insert(.notAName) }
    traits.insert(.foreign)
    let letters = text.compactMap(VietnameseLetter.init)
    if letters.count == text.count, let syllable = Syllable(letters) {
      // Letters that fit no rule of spelling, but an onset and a rime: no side table needed.
      code = SyllableCode(syllable)
      return
    }
    var spelling: [UInt8] = []
    for scalar in text.prefix(NameWord.longest) {
      let small = scalar == "\u{FFFD}" ? "?" : scalar.simpleLowercase
      spelling.append(contentsOf: Array(Character(small).utf8))
    }
    code = escaped.insert(spelling)
  }

  /// No name of any people has a word of more letters.
  private static let longest = 32

  /// Capital first, small behind; a capital behind an apostrophe too (H'Lan), but not inside a Cơ Tu onset (Bh'riu). A word
  /// that is no syllable and mixes the two keeps its own case (MacDonald), and so does a Roman figure (Nguyễn Văn An II).
  private mutating func titleCased(_ letters: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let inner = letters.dropFirst()
    let isMixed =
      code == .none && residue == nil && letters.first.map { $0.simpleLowercase != $0 } ?? false
      && inner.contains { $0.simpleUppercase != $0 }
      && inner.contains { $0.simpleLowercase != $0 }
    if NameWord.isRomanFigure(letters) { return letters }
    var startsPart = true
    var cased: [Unicode.Scalar] = []
    for (index, scalar) in letters.enumerated() {
      cased.append(startsPart ? scalar.simpleUppercase : isMixed ? scalar : scalar.simpleLowercase)
      startsPart =
        scalar == "'" && !NameWord.isOnset(letters[..<index]) || scalar == "-"
        || CanonicalComposition.isMark(scalar) && startsPart
    }
    if cased != letters { rules.insert(ChangeRules(.titleCase)) }
    return cased
  }

  /// `Bh`, `Ch`: consonants of which the apostrophe behind them makes no part of its own.
  private static func isOnset(_ letters: ArraySlice<Unicode.Scalar>) -> Bool {
    letters.count > 1
      && letters.allSatisfy { scalar in
        VietnameseLetter(scalar).map { !"aeiouy".utf8.contains($0.base) } ?? false
      }
  }

  /// Two, three and so on in capitals, but for those that are syllables of names (Vi, Xi).
  private static func isRomanFigure(_ letters: [Unicode.Scalar]) -> Bool {
    letters.count < 5 && romanFigures.contains(letters)
  }

  private static let romanFigures: Set<[Unicode.Scalar]> = Set(
    ["II", "III", "IV", "VII", "VIII", "IX"].map { Array($0.unicodeScalars) })

  static func oneApostrophe(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "\u{2018}", "\u{2019}", "\u{2BC}", "\u{2B9}", "\u{2BB}", "`", "\u{B4}", "\u{2032}": "'"
    default: scalar
    }
  }
}

extension NameWord {
  /// A shortening with a slash inside (`t/g`), as it stands.
  init(slashed written: [Unicode.Scalar], escaped: inout EscapedTokens) {
    text = written
    readEscaped(&escaped)
    findings = .abbreviated
    traits.insert(.slashed)
  }

  /// A shortening that a full stop follows.
  init(abbreviation written: [Unicode.Scalar], escaped: inout EscapedTokens) {
    text = written
    text = titleCased(written)
    if readAbbreviation() { return }
    readEscaped(&escaped)
    findings.insert(.abbreviated)
  }

  /// A run of signs too long to be one: taken as it stands.
  init(unread written: [Unicode.Scalar], escaped: inout EscapedTokens) {
    text = written
    findings.insert(.notAName)
    traits.insert(.foreign)
    let beginning = written.prefix(NameWord.longest).map { $0.simpleLowercase }
    code = escaped.insert(Array(String(String.UnicodeScalarView(beginning)).utf8))
  }

  /// Notes the words that a plain one may be, written together.
  mutating func offer(joined parts: [[Unicode.Scalar]], escaped: inout EscapedTokens) {
    joinedWords = parts.map { NameWord($0, escaped: &escaped) }
    traits.insert(.doubtfulResidue)
  }

  /// Takes the word for keystrokes.
  mutating func accept(_ decoded: DecodedKeystrokes, hasSigns: Bool) {
    text = titleCased(decoded.letters.compactMap(\.scalar))
    code = SyllableCode(decoded.syllable)
    rules.insert(ChangeRules(.keystrokes))
    traits.formUnion(hasSigns ? [.decodedResidue, .decodedSigns, .marked] : [.decodedResidue, .marked])
  }

  /// Notes what the word would be as keystrokes, for the words around it to decide.
  ///
  /// - Parameter isSure: nothing but the words around it speaks against it.
  mutating func offer(
    _ decoded: DecodedKeystrokes, sign: Unicode.Scalar? = nil, isWord: Bool = false, isSure: Bool = false
  ) {
    var cased = self
    cased.code = SyllableCode(decoded.syllable)
    residue = DoubtfulResidue(
      text: cased.titleCased(decoded.letters.compactMap(\.scalar)), code: cased.code,
      evidence: decoded.evidence, sign: sign, isWord: isWord, hasMarkAndTone: decoded.hasMarkAndTone,
      readable: decoded.readable,
      mayBeSlip: sign == nil && mayBeSlip(text, decoded),
      mayBeSlipOfFamily: sign == nil && KeySlip.explainsFamilyName(text, ratherThan: cased.code),
      isSure: isSure, wholeWord: wholeWord(of: text))
    traits.insert(.doubtfulResidue)
  }

  /// A word before one sign or figure, and no letter with a key of its own before it; nil where there is none.
  fileprivate func wholeWord(of written: [Unicode.Scalar]) -> DoubtfulResidue.WholeWord? {
    guard let sign = written.last, VietnameseLetter(sign) == nil, written.count > 2 else { return nil }
    var word = NameWord(text: Array(written.dropLast()))
    guard word.readSyllable(word.text) else { return nil }
    return DoubtfulResidue.WholeWord(
      text: word.text, code: word.code, traits: word.traits.intersection([.marked, .small]), sign: sign)
  }

  /// Settles that the sign behind the word was none of its keys: it goes; a figure and a question mark stay, as they may tell a
  /// namesake or stand for a letter.
  mutating func dropStraySign() {
    guard let whole = residue?.wholeWord else { return }
    if whole.sign.properties.numericType != nil || whole.sign == "?" {
      findings.insert(.residue)
      return
    }
    (text, code) = (whole.text, whole.code)
    rules.insert(ChangeRules(.punctuation))
    findings = []
    traits.subtract([.doubtfulResidue, .foreign])
    traits.formUnion(whole.traits)
    residue = nil
  }

  /// Settles that the word was keystrokes.
  mutating func acceptResidue() {
    guard let residue else { return }
    text = residue.text
    code = residue.code
    rules.remove(ChangeRules(.punctuation))  // the sign was a key
    rules.insert(ChangeRules(.keystrokes))
    findings = []
    hasFullStop = false
    traits.formUnion(
      residue.sign == nil ? [.decodedResidue, .marked] : [.decodedResidue, .decodedSigns, .marked])
    traits.subtract([.doubtfulResidue, .foreign])
    self.residue = nil
  }
}
