import ByteText
import FormCleaning
import RecordLinkage
import Testing
import VietnameseText

@Suite("Relations of syllables as linking asks for them")
struct SyllableTokenRelationsTests {
  @Test(
    "Close words are two names; where one is no syllable, it is a slip, or has lost its marks; accepted spellings are neither"
  )
  func slipsAndNames() {
    var normaliser = NameNormaliser()
    func code(_ word: String) -> UInt16 {
      var out = ByteBuffer()
      let cell = Array(word.utf8)
      return normaliser.normalise(cell.span, into: &out).comparingCodes[0]
    }
    let kinds: [(String, String, TokenRelation)] = [
      ("Hùng", "Hưng", .marksOnly), ("Thùy", "Thúy", .toneOnly), ("Hường", "Hưng", .oneEdit),
      ("Đạt", "Đat", .accentLost), ("Phước", "Phuoc", .accentLost), ("Toàn", "Toan", .toneOnly),
      ("Bình", "Bnh", .misspelt), ("Lý", "Lí", .variant), ("Lan", "Lan", .equal),
      ("Lan", "Hoa", .different), ("Vũ", "Võ", .knownPair),
    ]
    let coded = kinds.map { (code($0.0), code($0.1)) }
    let relations = SyllableTokenRelations(SyllableRelations(escaped: normaliser.escaped))
    for ((a, b, expected), codes) in zip(kinds, coded) {
      #expect(relations.relation(codes.0, codes.1) == expected, "\(a) \(b)")
      #expect(relations.relation(codes.1, codes.0) == expected, "\(b) \(a)")
    }
  }

  @Test(
    "Letters that look alike in print, and two slips of a long word, are a slip where they leave no syllable")
  func misreadWords() {
    var normaliser = NameNormaliser()
    func code(_ word: String) -> UInt16 {
      var out = ByteBuffer()
      let cell = Array(word.utf8)
      return normaliser.normalise(cell.span, into: &out).comparingCodes[0]
    }
    let kinds: [(String, String, TokenRelation)] = [
      ("Trâm", "Trârn", .misspelt), ("Nam", "Narn", .misspelt), ("Sơn", "Sơri", .misspelt),
      ("Phương", "Phưnogg", .misspelt), ("Dung", "Clung", .misspelt), ("Hoa", "Lioa", .misspelt),
      // Both are words, too short for two slips, or too far apart.
      ("Trâm", "Trang", .different), ("Mai", "Maria", .different), ("Hoa", "Hxk", .different),
      ("Thành", "Nhung", .different), ("Thảo", "Thrkx", .different),
    ]
    let coded = kinds.map { (code($0.0), code($0.1)) }
    let relations = SyllableTokenRelations(SyllableRelations(escaped: normaliser.escaped))
    for ((a, b, expected), codes) in zip(kinds, coded) {
      #expect(relations.relation(codes.0, codes.1) == expected, "\(a) \(b)")
      #expect(relations.relation(codes.1, codes.0) == expected, "\(b) \(a)")
    }
  }

  @Test("A word is bare when it carries no mark or tone, or has lost the letters that may have carried them")
  func bareWords() {
    var normaliser = NameNormaliser()
    let words = [
      ("Hung", true), ("Hùng", false), ("Hưng", false), ("Đat", false), ("Lan", true), ("Nguy?n", true),
    ]
    let codes = words.map { word, _ in
      var out = ByteBuffer()
      let cell = Array(word.utf8)
      return normaliser.normalise(cell.span, into: &out).comparingCodes[0]
    }
    let relations = SyllableTokenRelations(SyllableRelations(escaped: normaliser.escaped))
    for ((word, isBare), code) in zip(words, codes) { #expect(relations.isBare(code) == isBare, "\(word)") }
  }
}
