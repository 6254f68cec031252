import ResidentModel
import Testing
import Wording

@testable import CleaningPipeline

@Suite("Pipeline files")
struct PipelineFileTests {
  static let small = """
    dancu: 1
    name: thach-kenh
    as_of: 2026-12-31
    sources:
      - {id: thuong_tru, path: ../samples/a.csv, format: csv, kind: permanent}
    """

  /// The mistakes of a text, as `line: key path: code`.
  static func mistakes(_ yaml: String, set settings: [String] = []) -> [String] {
    do {
      _ = try PipelineFile(yaml: yaml, path: "p.yaml", settings: settings)
      return []
    } catch {
      guard case .mistakes(_, let mistakes) = error else { return ["\(error)"] }
      return mistakes.map { mistake in
        let place =
          switch mistake.origin {
          case .file(let line, _): "\(line)"
          case .option: "--set"
          }
        let hint = mistake.suggestion.map { " (\($0))" } ?? ""
        return "\(place): \(mistake.keyPath): \(mistake.code)\(hint)"
      }
    }
  }

  @Test("The smallest file gives the documented standard values")
  func standardValues() throws {
    let file = try PipelineFile(yaml: Self.small, path: "pipelines/p.yaml")
    #expect(file.name == "thach-kenh")
    #expect(file.asOf == PartialDate(year: 2026, month: 12, day: 31))
    #expect(file.job == .baseline)
    #expect(file.units == UnitSettings(catalogue: .july2025, accept: [.march2025, .july2025]))
    #expect(file.sources[0].columns == .auto)
    #expect(file.sources[0].quote == UInt8(ascii: "\""))
    #expect(file.sources[0].delimiter == nil)
    #expect(file.quota.minimumAge == 14)
    #expect(file.quota.residence == [.permanent, .temporary])
    #expect(file.quota.exchangeAges == [25, 40, 60])
    #expect(file.outputs.tables == [.csv])
    #expect(file.outputs.writesChanges)
    #expect(file.resolve(file.sources[0].paths[0]) == "pipelines/../samples/a.csv")
    #expect(file.resolve("/in/a.csv") == "/in/a.csv")
    #expect(file.resolve("-") == "-")
  }

  @Test("A full file is decoded key by key")
  func fullFile() throws {
    let file = try PipelineFile(
      yaml: """
        dancu: 1
        name: đủ
        as_of: '2026-12-31'
        units: {catalogue: 2025-07-01, accept: [2025-03-01]}
        sources:
          - id: a
            path: [a-*.csv, b.csv]
            format: csv
            kind: column
            encoding: tcvn3
            delimiter: tab
            quote: none
            header_row: 3
            ethnic_codes: 1979
            columns:
              ho_ten: Họ và tên
              so_dinh_danh: 007
          - {id: b, path: dc01.xml, format: xml, kind: form, record: DanhSachPhieu/Phieu, keep_before_fault: true}
        rules: {so-dinh-danh.sex-mismatch: off, ngay-sinh.impossible: error}
        link: {model: m.json, threshold: 0.95, review: 0.2}
        survivorship: {ho_ten: with_diacritics, ngay_sinh: [valid_check, majority]}
        two_place: {classes: [hai-thuong-tru], include_lapsed: true}
        gates: {quarantined_share: {max: 0.02}, two_permanent: {max: 0, severity: warning}}
        outputs: {directory: ../ra, tables: [csv, records], changes: false, findings: sarif}
        """, path: "p.yaml")
    let source = file.sources[0]
    #expect(source.paths == ["a-*.csv", "b.csv"])
    #expect(source.encoding == "tcvn3" && source.delimiter == 9 && source.quote == nil)
    #expect(source.headerRow == .row(3))
    #expect(source.ethnicCodes == .list1979)
    #expect(source.columns == .declared([("ho_ten", "Họ và tên"), ("so_dinh_danh", "007")]))
    #expect(file.sources[1].record == "DanhSachPhieu/Phieu" && file.sources[1].keepBeforeFault)
    #expect(file.units.accept == [.march2025, .july2025])
    #expect(file.rules[.personalNumberSexMismatch] == .off)
    #expect(file.rules[.birthDateImpossible] == .error)
    #expect(file.link.threshold == .probability(0.95) && file.link.review == .probability(0.2))
    #expect(file.survivorship == [.fullName: ["with_diacritics"], .birthDate: ["valid_check", "majority"]])
    #expect(file.twoPlace == TwoPlaceSettings(classes: ["hai-thuong-tru"], includesLapsed: true))
    #expect(
      file.gates == [
        Gate(.quarantinedShare, maximum: 0.02), Gate(.twoPermanent, maximum: 0, severity: .warning),
      ])
    #expect(file.outputs.findings == [.sarif] && !file.outputs.writesChanges)
    #expect(file.outputs.tables == [.csv, .records])
  }

  @Test("A source without a format has the one that its files' names tell")
  func formatByFileName() throws {
    for (path, format) in [
      ("a.csv", SourceSettings.Format.csv), ("dc01.xml", .xml), ("dc01.XML.zst", .xml),
      ("forms-*.xml.gz", .xml),
      ("xml", .csv), ("danh-sach.txt", .csv), ("-", .csv),
    ] {
      let file = try PipelineFile(
        yaml: """
          dancu: 1
          name: a
          as_of: 2026-12-31
          sources: [{id: a, path: "\(path)"}]
          outputs: {report: true}
          """, path: "p.yaml")
      #expect(file.sources[0].format == format, "\(path)")
      #expect(file.outputs.writesReport)
    }
    #expect(
      Self.mistakes(
        """
        dancu: 1
        name: a
        as_of: 2026-12-31
        sources: [{id: a, path: dc01.xml, delimiter: ","}]
        """) == ["4: sources[1].delimiter: key-of-other-format"])
  }

  @Test("Every mistake is told at once, with its line and the nearest name")
  func allMistakesAtOnce() {
    let found = Self.mistakes(
      """
      dancu: 2
      name: ../x
      as_of: 2026-02-30
      soruces: []
      quota: {minimum_age: mười bốn}
      sources:
        - id: a
          path: a.csv
          format: cvs
          kind: permanent
          columns: {ho_tne: Họ tên}
        - {id: a, path: "-", format: xml, delimiter: ","}
        - {path: "-", format: csv}
      rules: {ngay-sinh.imposible: error, ho-ten.missing: fatal}
      gates: {quarantined_share: {}}
      outputs: [csv]
      """)
    #expect(
      found == [
        "1: dancu: bad-version",
        "2: name: bad-identifier",
        "3: as_of: bad-date",
        "4: soruces: unknown-key (sources)",
        "5: quota.minimum_age: bad-integer",
        "9: sources[1].format: bad-choice (csv)",
        "11: sources[1].columns.ho_tne: unknown-field (ho_ten)",
        "12: sources[2].id: repeated-id",
        "12: sources[2].delimiter: key-of-other-format",
        "13: sources[3]: missing-key",
        "13: sources[3].path: input-taken",
        "14: rules.ngay-sinh.imposible: unknown-finding (ngay-sinh.impossible)",
        "14: rules.ho-ten.missing: bad-choice",
        "15: gates.quarantined_share: gate-without-limit",
        "16: outputs: wrong-shape.map",
      ])
  }

  @Test("A rule of its own for a field that is taken with its group is refused, and the group named")
  func rulesOfGroupedFields() throws {
    let yaml =
      Self.small
      + "\nsurvivorship: {so_ho: majority, xa: majority, tinh_trang_the: majority, ho_ten: majority}\n"
    #expect(
      Self.mistakes(yaml) == [
        "6: survivorship.so_ho: grouped-field", "6: survivorship.xa: grouped-field",
        "6: survivorship.tinh_trang_the: grouped-field",
      ])
    do {
      _ = try PipelineFile(yaml: yaml, path: "p.yaml")
      Issue.record("the file is refused")
    } catch {
      #expect("\(error)".contains("so_ho, ten_chu_ho, so_dinh_danh_chu_ho, quan_he"))
    }
  }

  @Test(
    "Results on the older list are refused once, in words that say where its counts stand",
    arguments: Language.allCases)
  func olderCatalogue(language: Language) throws {
    let yaml = Self.small + "\nunits: {catalogue: 2025-03-01}\n"
    #expect(Self.mistakes(yaml) == ["6: units.catalogue: old-catalogue"])
    let fault = try #require(throws: PipelineFault.self) { try PipelineFile(yaml: yaml, path: "p.yaml") }
    #expect(fault.lines(in: language).joined().contains("quota-don-vi-cu.csv"))
    for newest in ["newest", "2025-07-01"] {
      #expect(Self.mistakes(Self.small + "\nunits: {catalogue: \(newest)}\n") == [])
    }
  }

  @Test("What is missing is named")
  func missingKeys() {
    #expect(
      Self.mistakes("dancu: 1") == [": missing-key", ": missing-key", ": missing-key"].map { "1: " + $0 })
    #expect(Self.mistakes("") == ["1: : empty-file"])
    #expect(Self.mistakes("just words") == ["1: : not-a-pipeline"])
    #expect(Self.mistakes(Self.small + "\nname: x").first?.hasSuffix(": name: repeated-key") == true)
    #expect(Self.mistakes(Self.small + "\nquota: {").first?.hasSuffix(": : yaml-unclosed") == true)
  }

  @Test("A key that stands twice is one mistake among the others, told where it stands again")
  func repeatedKeys() {
    #expect(
      Self.mistakes(
        """
        dancu: 1
        name: a
        name: b
        as_of: 31/12
        sources:
          - {id: a, path: a.csv, kind: x, id: b}
        foo: 1
        """) == [
          "3: name: repeated-key", "4: as_of: bad-date", "6: sources[1].kind: bad-choice",
          "6: sources[1].id: repeated-key", "7: foo: unknown-key",
        ])
  }

  @Test(
    "What the lines of a broken text show is told instead of the parser's terms, in the line where it stands",
    arguments: [
      ("dancu: 1\nname: a\nsources:\n  - id: a\n    path:a.csv\n", "5: : yaml-no-space"),
      ("dancu: 1\nsources:\n\t- {id: a, path: a.csv}\n", "3: : yaml-tab"),
      ("dancu: 1\nsources:\n  - id: a\n    path: a.csv\n   kind: permanent\n", "5: : yaml-indentation"),
      ("dancu: 1\nsources:\n  - {id: a, path: \"C:\\Users\\a.csv\"}\n", "3: : yaml-backslash"),
      ("dancu: 1\nname: a\0b\n", "2: : yaml-control"),
      ("dancu: 1\nsources:\n  - {id: a, path: *.csv}\n", "3: : yaml-star"),
      ("dancu: 1\nname: a: b\n", "2: : yaml-colon"),
      ("dancu: 1\nname: \"a\nas_of: 2026-12-31\n", "2: : yaml-unclosed"),
      ("dancu: 1\n---\nname: a\n", "2: : yaml-documents"),
    ])
  func slips(yaml: String, expected: String) {
    #expect(Self.mistakes(yaml) == [expected])
  }

  @Test("A value that is none of several kinds is told all of them, with the limits of numbers")
  func alternatives() throws {
    let yaml = Self.small.replacing(
      "kind: permanent",
      with: "kind: permanent, header_row: 0, header_rows: 4, carry_down: ho_ten, columns: x")
    let fault = try #require(throws: PipelineFault.self) {
      try PipelineFile(
        yaml: yaml + "\nlink: {threshold: 95, review: x}\noutputs: {report: pdf}\n", path: "p.yaml")
    }
    let lines = fault.lines(in: .en)
    for words in [
      "`0` is no choice; write a whole number, 1 to 1000000, or one of: auto, none",
      "`4` is no choice; write a whole number, 1 to 3, or one of: auto",
      "`95` is no choice; write a number, 0.5 to 1, or one of: default",
      "`x` is no choice; write a number, 0 to 1, or one of: default, none",
      "`x` is no choice; write a mapping of keys to values, or one of: auto",
      "`pdf` is not a choice; take one of: none, html, true, false",
      "`ho_ten` is each person's own and cannot stand here; take one of: ",
    ] {
      #expect(lines.contains { $0.contains(words) }, "\(words) in \(lines)")
    }
  }

  @Test("Aliases cannot blow a small file up")
  func aliasesAreBounded() {
    var yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let alias = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      yaml += "a\(level): &a\(level) [\(alias)]\n"
    }
    #expect(Self.mistakes(yaml).map { $0.hasSuffix("too-large") } == [true])
  }

  @Test("--set reaches keys, list items by id or number, and lists by commas")
  func overrides() throws {
    let file = try PipelineFile(
      yaml: Self.small, path: "p.yaml",
      settings: [
        "outputs.tables=csv,records", "sources.thuong_tru.encoding=tcvn3", "sources.1.delimiter=,",
        "rules.ngay-sinh.filler=warning", "quota.minimum_age=16", "link.threshold=0.9", "name=khác",
        "sources.thuong_tru.columns.ho_ten=Họ tên",
      ])
    #expect(file.outputs.tables == [.csv, .records])
    #expect(file.sources[0].encoding == "tcvn3" && file.sources[0].delimiter == UInt8(ascii: ","))
    #expect(file.rules[.birthDateFiller] == .warning)
    #expect(file.quota.minimumAge == 16 && file.link.threshold == .probability(0.9) && file.name == "khác")
    #expect(file.sources[0].columns == .declared([("ho_ten", "Họ tên")]))
  }

  @Test("A wrong --set is named as it was given")
  func wrongOverrides() {
    let wrong = [
      ("name.x=1", "name.x: not-a-mapping"), ("outputs.tabels=csv", "outputs.tabels: unknown-key (tables)"),
      ("quota", ": bad-option"), ("quota.minimum_age=x", "quota.minimum_age: bad-integer"),
      ("sources.tam_tru.kind=form", "sources.tam_tru: no-such-item"),
    ]
    #expect(Self.mistakes(Self.small, set: wrong.map(\.0)) == wrong.map { "--set: \($0.1)" })
  }

  @Test("With job: link any column name is good, and the model must be named")
  func linkColumns() throws {
    let yaml = Self.small.replacing("kind: permanent", with: "columns: {surname: SURNAME}")
    #expect(Self.mistakes(yaml) == ["5: sources[1].columns.surname: unknown-field"])
    #expect(Self.mistakes(yaml, set: ["job=link"]) == ["1: link.model: model-needed"])
    #expect(Self.mistakes(yaml, set: ["job=link", "link.model=rows.json"]) == [])
  }

  @Test(
    "Every mistake of a thoroughly wrong file has words, with nothing left to fill in",
    arguments: Language.allCases)
  func wordsOfMistakes(language: Language) throws {
    let yaml = """
      dancu: [1]
      name:
      as_of: {a: 1}
      sources: {id: a}
      units: {accept: [x]}
      rules: {x: y}
      gates: {x: {max: 1}, people: {max: 1, min: 2}, forms: {}}
      quota: {minimum_age: 1.5, residence: [], exchange_ages: [900]}
      link: {threshold: 0.6, review: 0.7}
      two_place: {include_lapsed: ja}
      """
    let fault = try #require(throws: PipelineFault.self) { try PipelineFile(yaml: yaml, path: "p.yaml") }
    let lines = fault.lines(in: language)
    #expect(lines.count > 12)
    for line in lines {
      #expect(!line.contains("{") && line.contains("] ") && !line.contains("] pipeline."), "\(line)")
    }
  }

  @Test("Ages of exchange are the law's: another is refused with those that there are; fewer are taken")
  func exchangeAges() throws {
    func yaml(_ ages: String) -> String {
      "dancu: 1\nname: a\nas_of: 2026-12-31\nsources: [{id: a, path: a.csv}]\nquota: {exchange_ages: \(ages)}\n"
    }
    #expect(try PipelineFile(yaml: yaml("[25, 60]"), path: "p.yaml").quota.exchangeAges == [25, 60])
    let fault = try #require(throws: PipelineFault.self) {
      try PipelineFile(yaml: yaml("[25, 30]"), path: "p.yaml")
    }
    #expect(fault.lines(in: .vi).contains { $0.contains("`30`") && $0.contains("25, 40, 60") })
  }

  @Test("Messages carry file, line, key path and code, and read in both languages")
  func messages() throws {
    let mistake = PipelineMistake(
      "unknown-key", at: .file(line: 4, column: 1), keyPath: "soruces", ["key": "soruces"],
      suggestion: "sources")
    #expect(
      mistake.description(file: "a.yaml", in: .en)
        == "a.yaml:4: soruces: [pipeline.unknown-key] unknown key `soruces`; did you mean `sources`?")
    #expect(mistake.description(file: "a.yaml", in: .vi).contains("có phải ý là `sources`?"))
  }

  @Test("The canonical settings name every key, and do not depend on the order in the file")
  func canonicalSettings() throws {
    let a = try PipelineFile(yaml: Self.small, path: "a.yaml")
    let lines = Self.small.split(separator: "\n")
    let shuffled = (lines[3...] + lines[..<3].reversed()).joined(separator: "\n")
    let b = try PipelineFile(yaml: shuffled, path: "elsewhere/b.yaml")
    #expect(a.canonical == b.canonical)
    #expect(a.canonical["quota"]?["minimum_age"] == "14")
    #expect(a.canonical["outputs"]?["tables"] == ["csv"])
  }
}
