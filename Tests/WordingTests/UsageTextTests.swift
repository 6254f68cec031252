import Testing

@testable import Wording

@Suite("Command lines that cannot be read")
struct UsageTextTests {
  private static let vietnamese = UsageText(in: .vi)

  @Test(
    "What the argument parser says is said in Vietnamese",
    arguments: [
      ("Missing expected argument '<pipeline>'", "thiếu đối số '<pipeline>'"),
      (
        "Unknown option '--job'. Did you mean '--jobs'?", "không có tùy chọn '--job'; phải chăng là '--jobs'?"
      ),
      ("Unknown option '-x'", "không có tùy chọn '-x'"),
      ("Missing value for '--out <out>'", "thiếu giá trị của '--out <out>'"),
      ("Unexpected argument 'rnu'", "thừa đối số 'rnu'"),
      ("2 unexpected arguments: 'a', 'b'", "thừa 2 đối số: 'a', 'b'"),
      (
        "The value 'x' is invalid for '--jobs <jobs>'", "'x' không dùng được cho '--jobs <jobs>'"
      ),
      (
        "The value 'x' is invalid for '--format <format>'. Please provide one of 'text' and 'json'.",
        "'x' không dùng được cho '--format <format>'; chọn một trong 'text', 'json'"
      ),
      (
        "The option '--quiet' does not take any value, but '1' was specified.",
        "tùy chọn '--quiet' không nhận giá trị, mà lại ghi '1'"
      ),
    ])
  func sentences(_ english: String, _ vietnamese: String) {
    let whole = "Error: \(english)\nUsage: dancu run\n  See 'dancu run --help' for more information."
    #expect(
      Self.vietnamese.translated(whole)
        == "Lỗi: \(vietnamese)\nCách dùng: dancu run\n  Xem thêm: dancu run --help")
    #expect(UsageText(in: .en).translated(whole) == whole)
  }

  @Test("A sentence that the table does not have stays as it is, whatever stands in it")
  func others() {
    for text in ["Something else '{name}' {", "", "--jobs phải từ 1 đến 1024", "Unknown optio"] {
      #expect(Self.vietnamese.translated(text) == text)
    }
    #expect(
      Self.vietnamese.translated("Error: --jobs phải từ 1 đến 1024") == "Lỗi: --jobs phải từ 1 đến 1024")
  }
}
