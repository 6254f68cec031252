import Testing

@testable import CleaningPipeline

@Suite("HTML of the report")
struct MarkupTests {
  @Test("Text never becomes markup, in an element or in an attribute")
  func textIsEscaped() {
    let paragraph = element("p", ["title": "\"><script>"]) {
      "a < b & c > \"d\""
      element("b") { "<i>" }
    }
    #expect(
      paragraph.html
        == "<p title=\"&quot;&gt;&lt;script&gt;\">a &lt; b &amp; c &gt; &quot;d&quot;<b>&lt;i&gt;</b></p>")
  }

  @Test("Base64 is that of RFC 4648, section 10")
  func base64() {
    let vectors = [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
      ("foobar", "Zm9vYmFy"),
    ]
    for (plain, encoded) in vectors { #expect(Base64.text(plain.utf8) == encoded) }
    #expect(Base64.text([0xff, 0xfe, 0xfd, 0xfc]) == "//79/A==")
  }

  @Test("A total is told from the other rows, a figure from words")
  func tables() {
    var table = FigureTable("Bảng", [.words("Xã"), .figures("Người")])
    table.add(["A & B", "5"])
    table.add(["Tổng", "5"], isTotal: true)
    let html = table.markup.html
    #expect(html.contains("<th scope=\"row\" class=\"words\">A &amp; B</th><td class=\"figure\">5</td>"))
    #expect(html.contains("<tr class=\"total\">"))
  }
}
