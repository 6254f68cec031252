import ResidentModel
import Testing
import Wording

@testable import CleaningPipeline

@Suite("docs/finding-codes.md")
struct FindingCodesPageTests {
  /// The page as the table of wordings has it.
  static var page: String {
    var page = """
      # Finding codes

      What a run or a check can find in a form or a file. The code is stable: rules in a pipeline file, findings in every format
      and `quarantine.csv` use it. The severity is what holds unless the pipeline's `rules` say otherwise.

      | Code | Severity | Meaning, and what to do | Nghĩa, và cách xử lý |
      | --- | --- | --- | --- |

      """
    for code in FindingCode.allCases {
      let en = Language.en.finding(code.name)
      let vi = Language.vi.finding(code.name)
      page +=
        "| `\(code.name)` | \(code.defaultSeverity.name) | \(en.message); \(en.remedy) | \(vi.message); \(vi.remedy) |\n"
    }
    return page
  }

  @Test("The page lists every code with the words the program uses")
  func pageIsCurrent() throws {
    try Repository.expect("docs/finding-codes.md", toBe: Self.page)
  }
}
