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
    page += """

      ## Codes of messages that stop a run or a command

      What refuses an input, a pipeline file or a sample is no finding: no rule changes it, it stands in no table, and nothing is
      written. Where a finding's code stands in such a message, it is what is wrong with the whole file.

      | Code | Meaning | Nghĩa |
      | --- | --- | --- |

      """
    let findings = Set(FindingCode.allCases.map(\.name))
    for key in MessageTable.builtIn.keys.sorted() where Self.isCode(key) && !findings.contains(key) {
      page += "| `\(key)` | \(Language.en.text(key)) | \(Language.vi.text(key)) |\n"
    }
    return page
  }

  /// Whether a key of the wordings is what stands in brackets before its message.
  private static func isCode(_ key: String) -> Bool {
    let isNoCode = key == "pipeline.did-you-mean" || key == "sample.too-many-people"
    let codes = ["tep.", "pipeline.", "sample."].contains(where: key.hasPrefix)
    return !isNoCode && (codes || scoreFaults.contains(key))
  }

  /// The others of `score.` are lines of what it reports.
  private static let scoreFaults = Set(
    ["unreadable", "missing-column", "repeated-form", "empty-key", "other-forms", "out-of-order"].map {
      "score." + $0
    })

  @Test("The page lists every code with the words the program uses")
  func pageIsCurrent() throws {
    try Repository.expect("docs/finding-codes.md", toBe: Self.page)
  }
}
