import Testing

@testable import Wording

@Suite("Words and figures in both languages")
struct LanguageTests {
  @Test(
    "Thousands stand apart",
    arguments: [
      (0, "0", "0"), (999, "999", "999"), (6212, "6\u{a0}212", "6,212"),
      (-1_234_567, "-1\u{a0}234\u{a0}567", "-1,234,567"),
    ])
  func numbers(value: Int, vi: String, en: String) {
    #expect(Language.vi.number(value) == vi)
    #expect(Language.en.number(value) == en)
  }

  @Test("A share is rounded half up, and none is claimed of nothing")
  func shares() {
    #expect(Language.vi.percent(3_478_481, of: 3_583_797) == "97,1\u{a0}%")
    #expect(Language.en.percent(1, of: 8) == "12.5%")
    #expect(Language.en.percent(1, of: 2000) == "0.1%")
    #expect(Language.en.percent(0, of: 0) == "–")
  }

  @Test("An unknown key is shown, not swallowed")
  func unknownKey() { #expect(Language.vi.text("no.such-key") == "no.such-key") }

  @Test("Vietnamese letters take one column each, composed or not; wide letters two")
  func widths() {
    #expect(TerminalText.width("Nguyễn Văn Đức") == 14)
    #expect(TerminalText.width("Nguye\u{302}\u{303}n") == 6)
    #expect(TerminalText.width("阮文") == 4)
    #expect(TerminalText.padded("xã", to: 4, onLeft: true) == "  xã")
  }

  @Test("Nothing from outside can move the cursor or reorder a line")
  func escaping() {
    #expect(TerminalText.escaped("a\u{1b}[2Jb\u{202e}c\n") == "a\\u{1b}[2Jb\\u{202e}c\\u{a}")
    #expect(TerminalText.escaped("thường trú") == "thường trú")
  }
}
