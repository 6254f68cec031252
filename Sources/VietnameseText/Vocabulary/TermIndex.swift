import ByteText
import RegistryData

/// The vocabularies, found by the letters of a whole cell or of a phrase in it.
struct TermIndex: Sendable {
  struct Entry: Sendable {
    var code: UInt8
    var label: ByteRange
  }

  private struct Key: Sendable {
    var folded: UInt64
    var marked: UInt64
    var entry: UInt16
    /// May stand inside a longer text; the number of its words.
    var phraseWords: UInt8
  }

  static let embedded = TermIndex()

  private(set) var text: [UInt8] = []
  /// The number of the list of 2008 → the one of 1979, as far as that list is known.
  private(set) var ethnicCodes2008: [Int: Int] = [:]
  private var entries: [Entry] = []
  private var domains: [TermDomain] = []
  private var keys: [Key] = []

  private init() {
    var words = UnitText()
    for domain in TermDomain.allCases {
      for term in domain.entries {
        let start = text.count
        text += term.label.utf8
        entries.append(Entry(code: term.code, label: ByteRange(start, text.count)))
        domains.append(domain)
        for name in [term.label] + term.variants { add(name, domain, isPhrase: false, &words) }
        for phrase in term.phrases { add(phrase, domain, isPhrase: true, &words) }
      }
    }
    keys.sort { ($0.folded, $0.marked, $0.entry) < ($1.folded, $1.marked, $1.entry) }
    RegistryTable.ethnicGroups.forEachRow { row in
      if let new = Int(row[2]), let old = Int(row[0]) { ethnicCodes2008[new] = old }
    }
  }

  private mutating func add(_ name: String, _ domain: TermDomain, isPhrase: Bool, _ words: inout UnitText) {
    words.read(Array(name.utf8).span)
    guard words.count > 0 else { return }
    let all = 0..<words.count
    keys.append(
      Key(
        folded: words.key(all, seed: TermIndex.seed(domain)), marked: words.markedKey(all),
        entry: UInt16(entries.count - 1), phraseWords: isPhrase ? UInt8(words.count) : 0))
  }

  private static func seed(_ domain: TermDomain) -> UInt64 {
    (UInt64(domain.rawValue) + 1) &* 0x9e37_79b9_7f4a_7c15
  }

  /// The entry that words `range` stand for: by their marks, or by their letters if those leave one meaning.
  func match(_ words: borrowing UnitText, _ range: Range<Int>, _ domain: TermDomain) -> Entry? {
    lookUp(words, range, domain, phrasesOnly: false)
  }

  /// The longest phrase that stands in the text; nil when two of that length disagree.
  func phrase(in words: borrowing UnitText, _ domain: TermDomain) -> (entry: Entry, range: Range<Int>)? {
    var length = min(words.count, 4)
    while length >= 1 {
      var found: (entry: Entry, range: Range<Int>)?
      for start in 0...(words.count - length) {
        let range = start..<(start + length)
        guard let entry = lookUp(words, range, domain, phrasesOnly: true) else { continue }
        if let earlier = found, earlier.entry.code != entry.code { return nil }
        found = found ?? (entry, range)
      }
      if let found { return found }
      length -= 1
    }
    return nil
  }

  /// The longest phrase that begins with a word and ends before another.
  func phrase(
    at start: Int, before end: Int, in words: borrowing UnitText, _ domain: TermDomain
  ) -> (entry: Entry, range: Range<Int>)? {
    for length in (1...4).reversed() where start + length <= end {
      let range = start..<(start + length)
      if let entry = lookUp(words, range, domain, phrasesOnly: true) { return (entry, range) }
    }
    return nil
  }

  func entry(_ domain: TermDomain, code: Int) -> Entry? {
    entries.indices.first { domains[$0] == domain && Int(entries[$0].code) == code }.map { entries[$0] }
  }

  private func lookUp(
    _ words: borrowing UnitText, _ range: Range<Int>, _ domain: TermDomain, phrasesOnly: Bool
  ) -> Entry? {
    let folded = words.key(range, seed: TermIndex.seed(domain))
    let marked = words.markedKey(range)
    var byLetters: Entry?
    var byMarks: Entry?
    var lettersAgree = true
    var marksAgree = true
    var index = keys.partitionPoint { $0.folded < folded }
    while index < keys.count, keys[index].folded == folded {
      let key = keys[index]
      index += 1
      if phrasesOnly, Int(key.phraseWords) != range.count { continue }
      let entry = entries[Int(key.entry)]
      if key.marked == marked {
        marksAgree = marksAgree && (byMarks == nil || byMarks?.code == entry.code)
        byMarks = byMarks ?? entry
      }
      lettersAgree = lettersAgree && (byLetters == nil || byLetters?.code == entry.code)
      byLetters = byLetters ?? entry
    }
    // A bare text matches bare variants by its "marks" too: only a marked one is sure by them.
    if let byMarks, words.isMarked || lettersAgree { return marksAgree ? byMarks : nil }
    return lettersAgree ? byLetters : nil
  }
}
