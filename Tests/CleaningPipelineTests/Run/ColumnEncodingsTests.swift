import ByteText
import ResidentModel
import Testing
import VietnameseText

@testable import CleaningPipeline

@Suite("Encodings of columns, headings and titles")
struct ColumnEncodingsTests {
  private let unicode = [
    "Nguyễn Thị Bé", "Trần Văn Hữu", "Phạm Đức Thắng", "Đỗ Thị Lựu", "Vũ Ngọc Điệp", "Bùi Quốc Cường",
  ]

  private func encodings(_ names: [String]) -> ColumnEncodings {
    ColumnEncodings(columns: 1, rows: names.map { [Array($0.utf8)] })
  }

  private func heading(_ text: String, above names: [String]) -> String {
    encodings(names).heading(Array(text.utf8), column: 0)
  }

  private func title(_ text: String, above names: [String]) -> [String] {
    encodings(names).titles([Array(text.utf8)]).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(
    "A heading that stayed in a font above a column in Unicode is read by the table under which it is known")
  func headings() {
    #expect(heading("Hä tªn cha", above: unicode) == "Họ tên cha")
    #expect(heading("Hoï teân cha", above: unicode) == "Họ tên cha")
    #expect(heading("Họ tên cha", above: unicode) == "Họ tên cha")
    #expect(heading("Größe", above: unicode) == "Größe", "known under none, it stays")
  }

  @Test(
    "A title in a font above rows in Unicode is read by the table that makes words of it, and others stand")
  func titles() {
    #expect(title("UBND X· TH¹CH K£NH", above: unicode) == ["UBND XÃ THẠCH KÊNH"])
    #expect(title("UBND XAÕ THAÏCH KEÂNH", above: unicode) == ["UBND XÃ THẠCH KÊNH"])
    for text in ["UBND XÃ THẠCH KÊNH", "CÔNG AN XÃ HÒA AN", "DANH SÁCH 2026"] {
      #expect(title(text, above: unicode) == [text])
    }
  }

  @Test(
    "Columns beside a mixed one are decoded cell by cell too, and each mixed one is told of with rows of the font"
  )
  func columnsBeside() {
    let font = ["NguyÔn ThÞ BÐ", "TrÇn V¨n H÷u", "Ph¹m §øc Th¾ng", "§ç ThÞ Lùu", "Vò Ngäc §iÖp"]
    let rows =
      unicode.map { [Array($0.utf8), Array("Nữ".utf8)] } + font.map { [Array($0.utf8), Array("N÷".utf8)] }
    let found = ColumnEncodings(columns: 2, rows: rows)
    #expect(found.findings.map(\.code) == [.encodingMixed] && found.findings.map(\.column) == [1])
    #expect(found.findings.first?.samples == [6, 7, 8])
    #expect(found.decode(rows).allSatisfy { $0[1] == Array("Nữ".utf8) })
  }
}
