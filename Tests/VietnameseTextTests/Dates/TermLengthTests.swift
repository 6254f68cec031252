import ByteText
import ResidentModel
import Testing
import VietnameseText

@Suite("Lengths of terms")
struct TermLengthTests {
  private func months(_ cell: String) -> Int? {
    let bytes = ByteBuffer(cell)
    return TermLength(bytes.span)?.months
  }

  private func end(of cell: String, from start: PartialDate?) -> PartialDate? {
    let bytes = ByteBuffer(cell)
    guard let start else { return nil }
    return TermLength(bytes.span)?.end(from: start)
  }

  @Test(
    "Months and years are a length, in the words of offices",
    arguments: [
      ("12 tháng", 12), ("2 năm", 24), ("24T", 24), ("1 năm 6 tháng", 18), ("02 năm", 24), ("06 THÁNG", 6),
      ("Thời hạn 2 năm", 24), ("2 năm (kể từ ngày đăng ký)", 24),
    ])
  func lengths(cell: String, expected: Int) {
    #expect(months(cell) == expected)
  }

  @Test(
    "Anything else is none",
    arguments: [
      "", "Dài hạn", "12", "năm 2026", "0 tháng", "900 tháng", "01/01/2026", "2 người", "12 tháng 5",
    ])
  func noLengths(cell: String) {
    #expect(months(cell) == nil)
  }

  @Test("A term ends on the same day of the month, or on the month's last")
  func ends() {
    #expect(
      end(of: "12 tháng", from: PartialDate(year: 2024, month: 2, day: 29))
        == PartialDate(year: 2025, month: 2, day: 28))
    #expect(
      end(of: "1 tháng", from: PartialDate(year: 2024, month: 12, day: 31))
        == PartialDate(year: 2025, month: 1, day: 31))
    #expect(end(of: "12 tháng", from: PartialDate(year: 2024)) == nil)
  }
}
