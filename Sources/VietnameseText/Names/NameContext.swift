import ByteText
import ResidentModel

/// Words that are no part of a name, and what they mean beside one.
enum NameContext {
  /// Titles before a name. Ông is a family name too: a title only before a family name and at least one word more.
  private static let honorifics: Set<String> = ["ông", "bà", "cụ"]
  /// Kin, and degrees: before a whole name they say whose it is.
  private static let kin: Set<String> = [
    "anh", "chị", "cháu", "mẹ", "bố", "cha", "má", "vợ", "chồng", "em", "bé", "con", "cô", "chú", "bác", "dì",
    "cậu", "thím",
    "mợ", "thầy", "ts", "ths", "bs", "gs", "pgs", "ks", "ls", "mr", "mrs", "ms", "ô", "b", "a", "c", "đc",
  ]
  /// Phrases that another name of the person follows, as bare letters.
  static let aliasPhrases: [[String]] = [
    ["hay", "con", "goi", "la"], ["con", "goi", "la"], ["con", "goi"], ["thuong", "goi", "la"],
    ["thuong", "goi"], ["ten", "thuong", "goi"], ["ten", "goi", "khac"], ["ten", "khac"],
    ["biet", "danh"], ["bi", "danh"], ["phap", "danh"], ["tuc", "la"], ["tuc"],
  ]
  /// `Lê Văn Hai tự Hai Lúa`: a word that opens an alias where it is small beside capitals; Tự is a given name too.
  static let smallAliasWord = "tự"
  private static let aliasOpenings: Set<String> = [
    smallAliasWord,
    "hay", "còn", "con", "thường", "thuong", "tên", "ten", "biệt", "biet", "bí", "bi", "pháp", "phap",
    "tức", "tuc",
  ]
  /// Whole cells that name nobody, as bare letters.
  static let placeholders: Set<String> = [
    "khong", "khong ro", "khong co", "khong biet", "khong xac dinh", "khong ten", "ko", "ko ro", "k", "kxd",
    "chua ro", "chua co", "chua biet", "chua co ten", "chua dat ten", "em be chua dat ten",
    "con chua dat ten",
    "chau chua dat ten", "chua xac dinh", "chua khai", "vo danh",
    "nt", "n/a", "none", "null", "x", "xx", "xxx", "-", "--", "---", "/", "?", "??", "???",
  ]
  /// Titles of two words, as they are spelled.
  static let longTitles: [[String]] = [
    ["chủ", "hộ"], ["liệt", "sĩ"], ["liệt", "sỹ"], ["đồng", "chí"], ["bản", "thân"], ["bác", "sĩ"],
    ["bác", "sỹ"],
    ["thầy", "giáo"], ["cô", "giáo"],
  ]
  private static let titleOpenings: Set<String> = ["chủ", "liệt", "đồng", "bản"]
  private static let placeholderOpenings: Set<String> = [
    "không", "khong", "ko", "k", "kxd", "chưa", "chua", "vô", "nt", "n", "none", "null", "x", "xx", "xxx",
    "?", "??", "???",
  ]

  /// Words that a child is written by before it has a name.
  private static let childWords: Set<String> = NamelessChild.words.union(["be", "tre", "so", "moi"])

  /// "CH", as lists of households mark the head.
  static let headMark: [UInt8] = Array("CH".utf8)

  static func traits(of word: NameWord) -> WordTraits {
    let small = String(String.UnicodeScalarView(word.text.map(\.simpleLowercase)))
    var traits = telling[small] ?? []
    if !word.text.isEmpty, word.text.allSatisfy({ "0"..."9" ~= $0 }) { traits.insert(.number) }
    if word.text.count > 1, NamelessCell.isWithoutVowel(word.text) { traits.insert(.namelessWord) }
    return traits
  }

  /// The words that the sets above hold, and what each is.
  private static let telling: [String: WordTraits] = {
    var traits: [String: WordTraits] = [:]
    for (words, trait) in [
      (honorifics, WordTraits.honorific), (kin, .kinWord), (aliasOpenings, .aliasWord),
      (placeholderOpenings, .placeholderWord), (["ch"], .headMark), (childWords, .childWord),
      (NamelessCell.openings.union(titleOpenings), .namelessWord),
    ] {
      for word in words { traits[word, default: []].insert(trait) }
    }
    return traits
  }()
}

/// A name whose words need each other to be understood: titles, asides, other names, doubtful keystrokes.
///
/// The rare path: it reads the cell again, word by word.
struct NameInContext {
  var words: [NameWord] = []
  var rules: ChangeRules = []
  /// The row says that the bearer belongs to a people whose names are not spelled as Kinh names are.
  var groupSpeaksAgainst = false
  var findings: NameFindings = []
  /// Of what was set aside behind the name.
  private var mark = NamesakeMark.none
  let written: [UInt8]

  init(_ cell: UnsafeBufferPointer<UInt8>) {
    written = Array(cell)
    // Anything but single plain spaces between words is a change.
    var wasGap = true
    for byte in cell {
      if byte <= 0x20, wasGap || byte != 0x20 { rules.insert(ChangeRules(.spaces)) }
      wasGap = byte <= 0x20
    }
    if wasGap, !written.isEmpty { rules.insert(ChangeRules(.spaces)) }
  }

  mutating func append(_ token: NameToken) {
    rules.formUnion(token.rules)
    words.append(contentsOf: token.words)
  }

  func write(into out: inout ByteBuffer) -> NormalisedName {
    var name = self
    if words.count > NameInContext.longest { return name.writeWords(into: &out) }
    if name.isPlaceholder { return name.writePlaceholder(into: &out) }
    if NamelessCell.isSpreadsheetError(written) || name.saysSomethingElse {
      var nameless = name.writePlaceholder(into: &out)
      nameless.findings.insert(.saysSomethingElse)
      return nameless
    }
    name.dropLabel()
    name.dropAsides()
    name.dropNumber()
    name.cutAtShortening()
    name.cutAtSeparator()
    name.cutAtAlias()
    name.dropHeadMark()
    name.dropLongTitle()
    name.dropHonorific()
    name.settleResidue()
    return name.writeWords(into: &out)
  }

  /// A cell of more words is no name, and is only cleaned: its words are not weighed against each other.
  private static let longest = 24

  private var bareWords: [String] { words.map { NameInContext.bare($0.text) } }

  /// Whether the cell says that there is no name, by a sign or a word for none.
  private var isPlaceholder: Bool {
    let text = bareWords.filter { !$0.isEmpty }.joined(separator: " ")
    return NameContext.placeholders.contains(text) || text.isEmpty && !words.isEmpty
  }

  /// Whether the cell says something else.
  private var saysSomethingElse: Bool {
    let filled = words.filter { !$0.text.isEmpty }
    return NamelessCell.isMeant(by: filled) { isFamilyName($0.code.rawValue) }
      || NamelessChild.isMeant(by: filled) { isFamilyName($0.code.rawValue) }
  }

  /// `Vợ: Nguyễn Thị Tư`: a name behind a colon, and none before it.
  private mutating func dropLabel() {
    guard let colon = words.firstIndex(where: { $0.traits.contains(.endsLabel) }) else { return }
    let name = words[(colon + 1)...].filter { !$0.traits.contains(.endsLabel) }
    if name.count >= 2, colon > 0, isFamilyName(name[0].code.rawValue), !isFamilyName(words[0].code.rawValue)
    {
      return replaceWords(with: name)
    }
    words.removeAll { $0.traits.contains(.endsLabel) }
    rules.insert(ChangeRules(.punctuation))
  }

  /// `1. Nguyễn Văn An`, `12) Trần Thị Bé`, `3/ Lê Thị Tư`: the number of the line.
  private mutating func dropNumber() {
    let start = words.count > 1 && !words[1].traits.isDisjoint(with: [.separator, .endsLabel]) ? 2 : 1
    guard words.count >= start + 2, words[0].traits.contains(.number),
      isSignedNumber || isFamilyName(words[start].code.rawValue)
    else { return }
    replaceWords(with: Array(words.dropFirst(start)))
  }

  /// `1. H'Nhi Hwing`: the sign behind the number shows it for that of a line, before names of all peoples.
  private var isSignedNumber: Bool {
    let digits = written.drop { $0 <= 0x20 }.prefix { $0 &- 0x30 < 10 }
    guard (1...4).contains(digits.count), digits != [0x30], digits.endIndex < written.endIndex else {
      return false
    }
    return [UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: "/")].contains(written[digits.endIndex])
  }

  private mutating func dropAsides() {
    var kept: [NameWord] = []
    var aside: [NameWord] = []
    var depth = 0
    for word in words {
      if word.traits.contains(.opensAside) {
        depth += 1
      } else if word.traits.contains(.closesAside) {
        depth = max(0, depth - 1)
        noteMark(aside)
        aside = []
      } else if depth == 0 {
        kept.append(word)
      } else if kept.count >= 2 {
        aside.append(word)
      }
    }
    noteMark(aside)
    if kept.isEmpty {
      // The whole name in brackets is the name.
      words.removeAll { $0.traits.contains(.opensAside) || $0.traits.contains(.closesAside) }
      rules.insert(ChangeRules(.punctuation))
    } else {
      replaceWords(with: kept)
    }
  }

  /// Of several asides the first that is a mark counts.
  private mutating func noteMark(_ aside: [NameWord]) {
    if mark == .none { mark = NamesakeMark(aside[...]) }
  }

  /// `Nguyễn Văn An - chủ hộ`, `Trần Thị B / Trần B`: what stands behind the sign is set aside.
  private mutating func cutAtSeparator() {
    if let cut = words.firstIndex(where: { $0.traits.contains(.separator) }) {
      let before = words[..<cut]
      if before.count >= 2 { noteMark(Array(words[(cut + 1)...])) }
      replaceWords(with: before.count >= 2 ? Array(before) : words.filter { !$0.traits.contains(.separator) })
    }
  }

  /// `Nguyễn Văn An t/g Ba`, `Nguyễn Văn An c/h`: what is shortened behind a name says something of its bearer, and so do
  /// those before it (`Đ/c Nguyễn Văn An`).
  private mutating func cutAtShortening() {
    guard let cut = words.firstIndex(where: { $0.traits.contains(.slashed) }) else { return }
    if cut >= 2 {
      replaceWords(with: Array(words[..<cut]))
    } else if cut == 0, words.count >= 3, isFamilyName(words[1].code.rawValue) {
      replaceWords(with: Array(words.dropFirst()))
    }
  }

  private mutating func cutAtAlias() {
    let bare = bareWords
    for start in words.indices.dropFirst(2)
    where words[start].traits.contains(.aliasWord) {
      if opensAliasBySmallLetter(start) { return replaceWords(with: Array(words[..<start])) }
      for phrase in NameContext.aliasPhrases
      where start + phrase.count < bare.count && Array(bare[start..<(start + phrase.count)]) == phrase {
        return replaceWords(with: Array(words[..<start]))
      }
    }
  }

  private func opensAliasBySmallLetter(_ index: Int) -> Bool {
    func isSmall(_ word: NameWord) -> Bool { word.traits.contains(.small) }
    return index + 1 < words.count && isSmall(words[index]) && !isSmall(words[index - 1])
      && !isSmall(words[index + 1])
      && words[index].text.map(\.simpleLowercase) == Array(NameContext.smallAliasWord.unicodeScalars)
  }

  /// `Nguyễn Văn Thụ CH`: chủ hộ, in capitals behind a whole name that is not. `Nguyễn Văn Ch` is a name cut short.
  private mutating func dropHeadMark() {
    let tokens = written.split(separator: 0x20)
    guard words.count >= 4, tokens.count >= 4, let last = tokens.last, Array(last) == NameContext.headMark,
      NameInContext.bare(words[words.count - 1].text) == "ch", isFamilyName(words[0].code.rawValue),
      words[words.count - 2].code.isSyllable,
      tokens.dropLast().allSatisfy({ scalars(of: Array($0).span).contains { $0.simpleUppercase != $0 } })
    else { return }
    replaceWords(with: Array(words.dropLast()))
  }

  mutating func replaceWords(with kept: [NameWord]) {
    guard kept.count != words.count else { return }
    words = kept
    rules.insert(ChangeRules(.extraWords))
    findings.insert(.extraWords)
  }

  private func writeWords(into out: inout ByteBuffer) -> NormalisedName {
    var text: [Unicode.Scalar] = []
    var name = NormalisedName(text: .empty)
    name.rules = rules
    name.findings = findings
    for word in words {
      word.append(to: &text)
      name.rules.formUnion(word.rules)
      name.findings.formUnion(word.findings)
      if name.count < 8 {
        name.codes[name.count] = word.code.rawValue
        name.count += 1
      } else {
        name.findings.insert(.notAName)
      }
    }
    let start = out.count
    out.append(text)
    name.text = ByteRange(start, out.count)
    if name.count == 0 { name.findings.insert(.notAName) }
    name.countOddWords()
    func role(_ index: Int) -> NameRole { index < words.count ? NameRole(words[index].text) : .other }
    name.settleOrder((role(0), role(1), role(2)))
    name.holdsUTF8Remnant = holdsUTF8Remnant(written.span)
    name.holdsSoftHyphen = holdsSoftHyphen(written.span)
    name.hasDoubtfulTone = words.contains { $0.traits.contains(.doubtfulTone) }
    name.mark = mark
    name.mayBeOfFont = written.split(separator: 0x20).contains {
      mayBeOfFont(scalars(of: Array($0).span))
    }
    return name
  }

  /// A cell that names nobody: its text stays, cleaned, and there is nothing to compare.
  private func writePlaceholder(into out: inout ByteBuffer) -> NormalisedName {
    let cleaned = TextCleaning.clean(written.span, into: &out)
    var name = NormalisedName(text: cleaned.text)
    name.rules = cleaned.rules
    name.findings = .notAName
    return name
  }

  /// Letters without marks, small; other characters as they are.
  static func bare(_ text: [Unicode.Scalar]) -> String {
    var bare = String.UnicodeScalarView()
    for scalar in text {
      if let letter = VietnameseLetter(scalar) {
        bare.append(Unicode.Scalar(letter.base))
      } else {
        bare.append(scalar.simpleLowercase)
      }
    }
    return String(bare)
  }
}
