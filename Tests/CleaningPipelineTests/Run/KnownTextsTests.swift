import Testing
import VietnameseText

@testable import CleaningPipeline

@Suite("Encodings told by the entries of lists")
struct KnownTextsTests {
  private func verdict(_ cells: [String], _ encoding: TextEncoding = .utf8) -> KnownTexts.Verdict {
    var texts = KnownTexts()
    return texts.encoding(of: Set(cells.map { Array($0.utf8) }), readAs: ColumnDecoder(encoding))
  }

  @Test("A column of nothing but sexes, or of one commune, in the letters of a font is read")
  func fonts() {
    #expect(verdict(["N÷"]) == .other(.tcvn3AsLatin1))
    #expect(verdict(["X· Th¹ch Kªnh"]) == .other(.tcvn3AsLatin1))
  }

  @Test("What is an entry as it stands, or under no encoding, is left as it is")
  func unchanged() {
    #expect(verdict(["Nữ"]) == .asRead)
    #expect(verdict(["Xã Thạch Kênh", "Xã Thạch Liên"]) == .asRead)
    #expect(verdict(["Müller", "Ōsaka"]) == .asRead)
    #expect(verdict([]) == .asRead)
  }
}
