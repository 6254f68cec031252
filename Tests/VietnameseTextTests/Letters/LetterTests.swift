import ByteText
import Testing
import VietnameseText

@Suite("Letters")
struct LetterTests {
  static let vowels = "aăâeêioôơuưy"

  @Test("134 marked letters go apart and come together again")
  func lettersRoundTrip() throws {
    var marked = 0
    for value in UInt32(0)..<0x2000 {
      guard let scalar = Unicode.Scalar(value), let letter = VietnameseLetter(scalar) else { continue }
      #expect(letter.scalar == scalar)
      if value > 0x7F { marked += 1 }
    }
    #expect(marked == 134)
  }

  @Test("A letter and its tone in any order compose to one letter")
  func disorderedMarksCompose() throws {
    for base in LetterTests.vowels.unicodeScalars {
      for tone in Tone.allCases {
        let plain = try #require(VietnameseLetter(base))
        var whole = plain
        whole.tone = tone
        let expected = try #require(whole.scalar)
        let bare = try #require(VietnameseLetter(base: plain.base).scalar)
        let marks = [plain.mark.combiningMark, tone.combiningMark].compactMap { $0 }
        for order in [marks, marks.reversed()] {
          #expect(CanonicalComposition.compose([bare] + order) == [expected])
        }
        if let mark = tone.combiningMark {
          #expect(CanonicalComposition.compose([base, mark]) == [expected])
        }
      }
    }
    #expect(CanonicalComposition.compose(["e", "\u{301}", "\u{302}"]) == ["\u{1EBF}"])
    #expect(CanonicalComposition.compose(["e", "\u{341}"]) == ["\u{E9}"])
  }

  @Test("Composing text in Unicode's order equals the language's own canonical equivalence")
  func composesLikeUnicode() {
    for value in Array(UInt32(0xC0)..<0x250) + Array(0x1E00..<0x1F00) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      var apart: [Unicode.Scalar] = []
      CanonicalComposition.decompose(scalar, into: &apart)
      var text = String.UnicodeScalarView()
      text.append(contentsOf: apart)
      // Swift compares strings by canonical equivalence, an independent implementation of the tables.
      #expect(String(text) == String(Character(scalar)), "U+\(String(value, radix: 16))")
      #expect(CanonicalComposition.compose(apart) == [scalar])
      #expect(CanonicalComposition.compose([scalar]) == [scalar])
    }
  }

  @Test(
    "Comparing text has no marks, no capitals, one space",
    arguments: [
      ("  NGUYỄN   Văn\u{A0}Đức ", "nguyen van duc"), ("Ðặng Ɖình ð", "dang dinh d"),
      ("Nguye\u{302}\u{303}n", "nguyen"), ("H’Lan Mlô", "h'lan mlo"),
      ("Ayŭn Kpă Kbuôr ơ\u{306}", "ayun kpa kbuor o"),
      ("Ｈｏａ\u{200B}ng", "hoang"), ("č ñ ĭ", "c n i"), ("", ""), (" \t ", ""), ("漢 A", "漢 a"),
    ])
  func folds(written: String, folded: String) {
    #expect(fold(written) == folded)
  }

  @Test("Punctuation is kept, made a space or dropped as asked")
  func foldsPunctuation() {
    #expect(fold("T.P. Hồ-Chí; H'Lan") == "t.p. ho-chi; h'lan")
    #expect(fold("T.P. Hồ-Chí; H'Lan", .spaced) == "t p ho chi h'lan")
    #expect(fold("T.P. Hồ-Chí; H'Lan", .dropped) == "tp hochi hlan")
  }

  private func fold(_ text: String, _ punctuation: FoldedPunctuation = .kept) -> String {
    var cell = ByteBuffer()
    cell.append(text)
    var out = ByteBuffer()
    let range = foldLetters(cell.span, punctuation: punctuation, into: &out)
    return out.string(range)
  }
}
