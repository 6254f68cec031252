import Testing
import Wording

@testable import CleaningPipeline

@Suite("docs/pipeline-file.md")
struct PipelineKeysPageTests {
  /// The page as the schema has it.
  static var page: String {
    """
    # The pipeline file

    YAML, one file per job; paths are relative to the file. Unknown keys are refused, and every mistake is told at once with its
    line. `--set KEY=VALUE` overrides any key: a dotted path, an item of `sources` by its id, a list with commas. Editors complete
    the file from `dancu schema pipeline`. Keys in **bold** are required.

    | Key | Takes | Standard | Meaning | Nghĩa |
    | --- | --- | --- | --- | --- |

    """ + rows(PipelineSchema.root, under: "")
  }

  static func rows(_ settings: [Setting], under path: String) -> String {
    settings.map { setting in
      let key = path + setting.key
      let standard = setting.standard.map { "`\($0)`" } ?? ""
      return "| \(setting.isRequired ? "**`\(key)`**" : "`\(key)`") | \(takes(setting.kind)) | \(standard) "
        + "| \(setting.en) | \(setting.vi) |\n" + inner(setting.kind, under: key)
    }.joined()
  }

  /// The keys below one, if it has any.
  static func inner(_ kind: SettingKind, under key: String) -> String {
    switch kind {
    case .object(let settings): rows(settings, under: key + ".")
    case .list(.object(let settings), _): rows(settings, under: key + "[].")
    case .map(_, .object(let settings)): rows(settings, under: key + ".*.")
    default: ""
    }
  }

  static func takes(_ kind: SettingKind) -> String {
    switch kind {
    case .text: "text"
    case .identifier: "name"
    case .path: "path"
    case .date: "day, `2026-12-31`"
    case .constant(let text): "`\(text)`"
    case .boolean: "`true`, `false`"
    case .integer(let range): "whole number, \(range.lowerBound) to \(range.upperBound)"
    case .number(let range):
      "number, \(SettingText.plain(range.lowerBound)) to \(SettingText.plain(range.upperBound))"
    case .character(let names): (names.map { "`\($0)`" } + ["one character"]).joined(separator: ", ")
    case .choice(let names):
      names.count > 12 ? "a field's name" : names.map { "`\($0)`" }.joined(separator: ", ")
    case .name: "a field's name"
    case .list(.object, _): "list of mappings"
    case .list(let items, _): "list of: \(takes(items))"
    case .object: "mapping"
    case .map(let keys, let values): "mapping, \(noun(keys)): \(takes(values))"
    case .either(let kinds): kinds.map(takes).joined(separator: "; or ")
    }
  }

  static func noun(_ keys: SettingKind.KeyNames) -> String {
    switch keys.domain {
    case .finding: "[finding code](finding-codes.md)"
    case .metric: keys.names.map { "`\($0)`" }.joined(separator: ", ")
    case .field: "field"
    }
  }

  @Test("The page lists every key as the schema describes it")
  func pageIsCurrent() throws {
    try Repository.expect("docs/pipeline-file.md", toBe: Self.page)
  }
}
