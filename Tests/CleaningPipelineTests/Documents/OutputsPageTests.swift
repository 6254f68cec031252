import PopulationBaseline
import Testing
import Wording

@testable import CleaningPipeline

@Suite("docs/outputs.md")
struct OutputsPageTests {
  /// In the order in which a reader meets them.
  static let tables = [
    "baseline", "memberships", "two-place", "links", "review", "quarantine", "changes", "losing-values",
    "number-conflicts", "households", "quota", "bridge", "tallies", "away", "intake", "intake-missing",
    "quota-don-vi-cu", "bridge-don-vi-cu", "tallies-don-vi-cu", "id-events", "id-redirects", "form-keys",
    "former-forms", "records",
  ]

  /// The page as the table of wordings has it.
  static var page: String {
    var page = """
      # Tables of a run, and their coded values

      What each table holds (its columns with their titles stand in `datapackage.json`), and what the words in its coded columns mean.
      The words are stable; `datapackage.json` gives the same as `enum` and description of each column.

      | Table | A line | Một dòng |
      | --- | --- | --- |

      """
    for table in tables {
      page +=
        "| `\(table).csv` | \(Language.en.text("table." + table)) | \(Language.vi.text("table." + table)) |\n"
    }
    for column in CodedColumn.all {
      page += "\n## `\(column.name)`: " + column.tables.map { "`\($0).csv`" }.joined(separator: ", ") + "\n\n"
      if column.holdsSeveral { page += "Several are joined by `|`.\n\n" }
      page += "| Value | Meaning | Nghĩa |\n| --- | --- | --- |\n"
      for code in column.codes {
        let key = column.key(of: code)
        page += "| `\(code)` | \(Language.en.text(key)) | \(Language.vi.text(key)) |\n"
      }
    }
    page += """

      Elsewhere: `ma_loi` holds [finding codes](finding-codes.md); `chi_so` of the quota tables is explained by `dinh_nghia` beside
      it; `ly_do` of `memberships.csv` is one of the words below, or the finding for which a form was quarantined; `nguon_goc` of
      `baseline.csv` is `field=form/rule/losing values`, form by form of `so_phieu_goc`, with the rules of `losing-values.csv`.

      ## `ly_do`: `memberships.csv`

      | Value | Meaning | Nghĩa |
      | --- | --- | --- |

      """
    for reason in MembershipReason.ofMembers {
      let key = "reason." + reason.name
      page += "| `\(reason.name)` | \(Language.en.text(key)) | \(Language.vi.text(key)) |\n"
    }
    page += """

      ## Comparisons: `links.csv`, `review.csv`

      Each column of a comparison holds the level at which the two forms agree in it; empty where one of them says nothing.

      | Level | Meaning | Nghĩa |
      | --- | --- | --- |

      """
    for key in MessageTable.builtIn.keys where key.hasPrefix("level.") && !key.contains("-") {
      page +=
        "| `\(key.dropFirst("level.".count))` | \(Language.en.text(key)) | \(Language.vi.text(key)) |\n"
    }
    return page
  }

  @Test("The page lists every table and every coded value with the words the program uses")
  func pageIsCurrent() throws {
    try Repository.expect("docs/outputs.md", toBe: Self.page)
  }

  @Test("Every table and every coded value has its words in both languages")
  func everyValueHasWords() {
    let keys =
      Self.tables.map { "table." + $0 } + CodedColumn.all.flatMap { column in column.codes.map(column.key) }
      + MembershipReason.ofMembers.map { "reason." + $0.name }
    #expect(keys.filter { MessageTable.builtIn[$0] == nil } == [])
  }
}
