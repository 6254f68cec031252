import Glibc
import RegistryData

/// How often each word is a family, a middle and a given name, so that the order of a name's words can be told. A word
/// that no table has speaks for no order: the names of other peoples are built in ways of their own.
struct NameWordWeights: Sendable {
  static let known = NameWordWeights()

  /// What is clear, in bits: 64 times as likely.
  static let clear: Float = 6

  /// Base-2 logarithms of counts.
  private struct Word {
    var family: Float
    var middle: Float
    var given: Float
  }

  /// What is taken for the count of a word that was never counted.
  private static let never: Float = 0.3

  private let words: [UInt16: Word]
  private let families: Set<UInt16>
  private let markers: Set<UInt16>
  private let foremost: Set<UInt16>
  private let women: Set<UInt16>
  private let kinhMiddles: Set<UInt16>

  /// How likely the words are a name in that order, in bits. Of the same words the difference between two orders counts.
  func worth(_ codes: InlineArray<8, UInt16>, _ count: Int, in order: NameOrder) -> Float {
    var worth: Float = 0
    for position in 0..<count {
      let word = word(codes[order.source(of: position, among: count)])
      worth += position == 0 ? word.family : position == count - 1 ? word.given : word.middle
    }
    return worth
  }

  func isFamily(_ code: UInt16) -> Bool { families.contains(code) }

  /// Whether a word is no less often a family name than a given one: Hà is, Trầm, which without marks is Trâm too, is not.
  func isAsOftenFamily(_ code: UInt16) -> Bool { word(code).family >= word(code).given - 1 }

  /// Whether a word is a common family name that hardly stands anywhere else in a name, with its marks or without them.
  func isForemost(_ code: UInt16) -> Bool { foremost.contains(code) }

  /// Thị, with its mark or without. In front it opens the names of Khmer, Xtiêng and Chơ Ro women, which have no family
  /// name before it, or one that is Thi; among the Kinh it does so only where the family name stands last.
  func isWomansWord(_ code: UInt16) -> Bool { women.contains(code) }

  /// Thị and Văn, before which a family name stands.
  func isKinhMiddle(_ code: UInt16) -> Bool { kinhMiddles.contains(code) }
  func isKnown(_ code: UInt16) -> Bool { words[code] != nil }

  /// Whether a word opens names of the Highlands: `Y`, `A`, `H`, `K`.
  func isMarker(_ code: UInt16) -> Bool { markers.contains(code) }

  private func word(_ code: UInt16) -> Word {
    words[code] ?? Word(family: Self.unknown, middle: Self.unknown, given: Self.unknown)
  }

  private static let unknown = Float(log2(Double(never)))

  private init() {
    var counts: [UInt16: Word] = [:]
    var bare: [UInt16: UInt16] = [:]
    func note(_ text: some StringProtocol, _ change: (inout Word) -> Void) {
      guard let syllable = Syllable(text), syllable.isValid else { return }
      let code = SyllableCode(syllable).rawValue
      change(&counts[code, default: Word(family: 0, middle: 0, given: 0)])
      bare[code] = syllable.codeWithoutMarks
    }
    RegistryTable.nameFrequencies.forEachRow { cells in
      let count = Float(cells[2]) ?? 0
      for word in cells[1].lowercased().split(separator: " ") {
        note(word) { word in
          switch cells[0] {
          case "family": word.family += count
          case "middle": word.middle += count
          default: word.given += count
          }
        }
      }
    }
    // The sample is of young men: of others the tables only say that they are names.
    for word in NameVocabulary.common.split(separator: " ") {
      note(word) { word in
        word.given = max(word.given, 5)
        word.middle = max(word.middle, 2)
      }
    }
    for word in NameVocabulary.rareFamilies.split(separator: " ") {
      note(word) { $0.family = max($0.family, 3) }
    }
    for word in NameVocabulary.otherPeoplesFamilies.split(separator: " ") {
      note(word) { word in
        word.family = max(word.family, 5)
        word.given = max(word.given, 1)
      }
    }
    for word in NameVocabulary.foremost.split(separator: " ") {
      note(word) { $0.family = max($0.family, 10) }
    }
    // Older women are Thị, older men Văn, and hardly anybody else is.
    note("thị") { word in
      word.middle = max(word.middle, 3000)
      word.given = 0
    }
    note("văn") { $0.middle = max($0.middle, 2000) }

    // Of a name typed without marks each word is whatever it may be with them.
    var all = counts
    for (code, plain) in bare where plain != code {
      guard let word = counts[code] else { continue }
      var sum = all[plain] ?? Word(family: 0, middle: 0, given: 0)
      sum.family += word.family
      sum.middle += word.middle
      sum.given += word.given
      all[plain] = sum
    }
    families = Set(all.filter { $0.value.family >= 3 }.keys)
    words = all.mapValues { word in
      func bits(_ count: Float) -> Float { Float(log2(Double(max(count, Self.never)))) }
      return Word(family: bits(word.family), middle: bits(word.middle), given: bits(word.given))
    }
    func codes(_ words: [Substring]) -> Set<UInt16> {
      Set(
        words.compactMap { Syllable($0) }.flatMap { [SyllableCode($0).rawValue, $0.codeWithoutMarks] })
    }
    foremost = codes(NameVocabulary.foremost.split(separator: " "))
    women = codes(["thị"])
    kinhMiddles = codes(["thị", "văn"])
    markers = Set(
      ["y", "a", "h", "k", "ka", "hơ"].map { marker in
        Syllable(marker).map { SyllableCode($0).rawValue }
          ?? SyllableCode(abbreviation: marker)?.rawValue
          ?? SyllableCode(escaping: Array(marker.utf8).span).rawValue
      })
  }
}

extension Syllable {
  /// The code of the word that is left without marks and tone: a syllable (`thi`) or none (`nguyen`).
  fileprivate var codeWithoutMarks: UInt16 {
    let letters = letters().map { VietnameseLetter(base: $0.base) }
    if let plain = Syllable(letters) { return SyllableCode(plain).rawValue }
    let spelling = letters.map(\.base)
    return SyllableCode(escaping: spelling.span).rawValue
  }
}
