import Glibc
import Testing

/// What the README pages show is what the program prints.
@Suite("README")
struct ReadmeTests {
  @Test(
    "Both pages show the summary of the sample commune as its case has it",
    arguments: ["README.md", "README.vi.md"])
  func showsTheSummary(page: String) throws {
    let summary = try WholeRunCase(name: "shipped-commune-quota").expected("stdout").replacing(
      "-RUN", with: "-…")
    let path = WholeRunCase.tree + "/" + page
    let text = try Folder.text(path)
    let shown = try #require(Block(in: text), "\(page) has no block below \(Block.mark)")
    if shown.text != summary, getenv("UPDATE_GOLDEN") != nil {
      try Folder.write(text.replacingCharacters(in: shown.range, with: summary), to: path)
    }
    #expect(shown.text == summary, "UPDATE_GOLDEN=1 swift test --filter CaseTests rewrites \(page)")
  }

  /// The fenced text below a mark.
  private struct Block {
    static let mark = "<!-- output: make run -->\n```text\n"
    let range: Range<String.Index>
    let text: String

    init?(in page: String) {
      guard let start = page.firstRange(of: Self.mark)?.upperBound,
        let end = page[start...].firstRange(of: "```")?.lowerBound
      else { return nil }
      range = start..<end
      text = String(page[range])
    }
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
