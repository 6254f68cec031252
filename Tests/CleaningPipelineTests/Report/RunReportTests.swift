import Crypto
import Glibc
import PopulationBaseline
import ResidentModel
import Testing
import Wording

@testable import CleaningPipeline

/// Whole runs over the sample commune; the report is read as a browser would get it.
@Suite("The report of a run")
struct RunReportTests {
  /// A run with report and database, its folder removed when the test is over.
  final class SampleRun {
    let output: String
    let outcome: RunOutcome
    let folder: String

    init(_ language: Language) async throws {
      var template = Array("/tmp/run-report-XXXXXX".utf8CString)
      output = String(cString: try #require(mkdtemp(&template)))
      var options = RunOptions()
      options.output = output
      options.jobs = 2
      options.language = language
      options.progress = .none
      options.settings = ["outputs.report=html", "outputs.tables=csv,sqlite"]
      outcome = await CleaningRun(
        pipelinePath: Repository.path("pipelines/commune-quota.yaml"), options: options
      ).run()
      folder = try #require(outcome.folder, "\(outcome.messages)")
    }

    deinit {
      try? FolderHandle(making: output).removeEntries { _ in true }
      rmdir(output)
    }
  }

  static let sections = [
    "ket-luan", "doi-chieu", "chat-luong", "chuan-hoa", "ghep", "hai-noi", "chi-tieu", "dan-so", "dinh-nghia",
  ]

  @Test("A small number of pairs to review follows from no other figure of the report")
  func fewPairsToReview() async throws {
    let run = try await SampleRun(.en)
    let pairs = run.outcome.summary.reviewPairs
    let finished = try FinishedRun(run.folder)
    let counts = try CountTable(try finished.table("quota"))
    let distance = counts.total("chi_tieu") - counts.total("chi_tieu_thap")
    let limit = max(pairs, distance) + 1
    #expect(pairs > 0 && distance > 0)
    let html = try finished.report(in: .en, smallCells: limit)
    let bins = rows(html, of: "ghep").filter { $0.count == 3 && $0[0].contains(" … ") }
    #expect(bins.contains { $0[2] == "–" } && bins.allSatisfy { ["–", "0"].contains($0[2]) })
    let open = rows(try finished.report(in: .en), of: "ghep").filter {
      $0.count == 3 && $0[0].contains(" … ")
    }
    #expect(open.contains { $0[2] != "0" } && !open.contains { $0[2] == "–" })
    let lowest = rows(html, of: "chi-tieu").filter { $0.contains("chi_tieu_thap") }
    #expect(lowest.count == 1 && lowest[0].contains("–"))
  }

  /// The filled cells of each row of a section.
  private func rows(_ html: String, of section: String) -> [[String]] {
    let text = html.split(separator: "<section id=\"\(section)\"", maxSplits: 1).last?
      .split(separator: "</section>", maxSplits: 1).first
    return (text ?? "").split(separator: "</tr>").map { row in
      row.split(separator: "<").map { String($0.split(separator: ">", maxSplits: 1).dropFirst().joined()) }
        .filter { !$0.isEmpty && $0 != "\n" }
    }
  }

  @Test("What one count takes off the next, and what the parts of the quota leave, gives nobody away")
  func differences() async throws {
    let family = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Bùi", "Vũ"]
    let given = ["An", "Bình", "Cường", "Dũng", "Giang", "Hải", "Khoa", "Long", "Minh", "Nam", "Phúc"]
    var forms = "Số phiếu,Họ và tên,Ngày sinh,Giới tính,Loại cư trú,Xã,Tỉnh,Hiện diện,Biến động\n"
    for index in 0..<60 {
      let name = "\(family[index % 7]) Văn \(given[index % 11])"
      let commune = index < 35 ? "Xã Đông Kinh" : "Xã Thạch Lạc"
      // Fifteen children; one is a temporary resident, one has died, of one it is not known where he is.
      let kind = index == 3 ? "Tạm trú" : "Thường trú"
      let presence = index == 6 ? "" : index % 3 == 0 ? "Đi làm ăn ngoài tỉnh" : "Có mặt"
      forms +=
        "P\(index),\(name),\(10 + index % 18)/0\(1 + index % 9)/\(index % 4 == 1 ? 2015 : 1950 + index % 50),Nam,\(kind),\(commune),Hà Tĩnh,\(presence),\(index == 40 ? "Chết" : "")\n"
    }
    let run = try SmallRun(forms: forms)
    let finished = try FinishedRun(try await run.finish(settings: ["quota.residence=permanent"]))
    let open = try finished.report(in: .en, smallCells: 0)
    #expect(rows(open, of: "doi-chieu").contains(["Total", "60", "0", "60", "59", "44", "43"]))
    let quiet = try finished.report(in: .en, smallCells: 10)

    /// The counts of a row that are shown, each with those behind it.
    func differences(_ cells: some Sequence<String>) -> [Int] {
      let shown = cells.compactMap { Int($0.filter { $0.isNumber || $0 == "-" }) }
      return zip(shown, shown.dropFirst()).map { abs($0 - $1) }
    }
    let communes = rows(quiet, of: "doi-chieu").filter { $0.count == 7 }
    #expect(communes.count > 2)
    for row in communes.dropFirst() where row[1] != "–" && Int(row[1]) != nil {
      #expect(differences(row[3...]).allSatisfy { !(1..<10).contains($0) }, "\(row)")
    }
    // The sources: a file of sixty rows is no secret, and the parts of each line are shown or left out together.
    #expect(quiet.contains("<td class=\"figure\">60</td>"))
    // In the quota 43, of whom one is not said to be present or away.
    let parts = rows(quiet, of: "chi-tieu").filter { row in
      ["chi_tieu_co_mat", "chi_tieu_di_vang", "chi_tieu_khong_ghi_hien_dien"].contains { row.contains($0) }
    }
    #expect(parts.count == 3 && parts.count { $0.contains("–") || $0.contains("&lt; 10") } > 1, "\(parts)")
    // One form does not say whether its person is present; the others are counted beside all of them.
    func completeness(_ html: String, _ field: String) -> [String]? {
      rows(html, of: "chat-luong").first { $0.last == field }
    }
    #expect(completeness(open, "hien_dien")?[1].hasSuffix("(59 / 60)") == true)
    #expect(completeness(quiet, "hien_dien")?[1] == "– / 60")
    #expect(completeness(quiet, "ho_ten")?[1].hasSuffix("(60 / 60)") == true)
    // The pyramid counts the registered, one fewer than the people.
    #expect(!rows(quiet, of: "dan-so").contains { $0.contains("59") })
  }

  @Test(
    "Whole, offline, nameless and a file of its run, in both languages", arguments: Language.allCases)
  func isWhatItPromises(language: Language) async throws {
    let run = try await SampleRun(language)
    try expectWhole(run, language)
    try expectOffline(run)
    try expectNobodyNamed(run)
    try expectFilesOfTheRun(run)
    try expectMadeAgain(run, language)
  }

  /// The finished run gives the same report, and one with small counts left out.
  func expectMadeAgain(_ run: SampleRun, _ language: Language) throws {
    let finished = try FinishedRun(run.folder)
    let html = try finished.report(in: language)
    #expect(try SmallFile.read(run.folder + "/" + RunReport.fileName) == html)
    let quiet = try finished.report(in: language, smallCells: 20)
    #expect(Self.unclosed(quiet) == [])
    #expect(quiet.contains("&lt; 20") && quiet.contains("–"))
    // From the two-place register on, every figure counts people or places.
    let people = try #require(quiet.firstRange(of: "<section id=\"chi-tieu\"")).lowerBound
    for count in 1..<20 {
      #expect(!quiet[people...].contains("<td class=\"figure\">\(count)</td>"), "\(count)")
    }
  }

  /// Every section, tags that close, no key of a message left.
  func expectWhole(_ run: SampleRun, _ language: Language) throws {
    let html = try SmallFile.read(run.folder + "/" + RunReport.fileName)
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">"))
    #expect(html.utf8.count < 2 << 20)
    #expect(Self.unclosed(html) == [])
    var rest = html[...]
    for id in Self.sections {
      let start = try #require(rest.firstRange(of: "<section id=\"\(id)\""), "\(id)")
      rest = rest[start.upperBound...]
      #expect(html.contains("href=\"#\(id)\""))
    }
    for key in MessageTable.builtIn.keys where key.hasPrefix("report.") {
      #expect(!html.contains(">\(key)<"), "\(key)")
    }
    #expect(html.contains(language.number(run.outcome.summary.accounting.people)))
    #expect(html.contains("<svg viewBox"))
  }

  /// No script, no address, and a policy with the hash of the report's own style sheet.
  func expectOffline(_ run: SampleRun) throws {
    let html = try SmallFile.read(run.folder + "/" + RunReport.fileName)
    for forbidden in [
      "<script", "http://", "https://", "src=", "url(", "@import", " style=", "<link", "onclick",
    ] {
      #expect(!html.contains(forbidden), "\(forbidden)")
    }
    let start = try #require(html.firstRange(of: "<style>"))
    let end = try #require(html.firstRange(of: "</style>"))
    let digest = SHA256.hash(data: Array(html[start.upperBound..<end.lowerBound].utf8))
    #expect(html.contains("default-src 'none'; style-src 'sha256-\(Base64.text(digest))'"))
  }

  /// No name of a person, and no run of digits as long as a personal or card number.
  func expectNobodyNamed(_ run: SampleRun) throws {
    let html = try SmallFile.read(run.folder + "/" + RunReport.fileName)
    var digits = 0
    for byte in html.utf8 {
      digits = UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte ? digits + 1 : 0
      if digits == 9 { Issue.record("nine digits in a row stand in the report") }
    }
    let people = try FinishedRun(run.folder).table("baseline")
    let column = try people.column("ho_ten")
    var names: [String] = []
    try people.forEachRow { batch, row in
      let name = batch.string(row: row, column: column)
      if names.count < 200, name.split(separator: " ").count > 2 { names.append(name) }
    }
    #expect(names.count == 200)
    for name in names where html.contains(name) { Issue.record("a person's name stands in the report") }
  }

  /// Private, hashed in the manifest, counted on the screen; the database is loaded from whole tables.
  func expectFilesOfTheRun(_ run: SampleRun) throws {
    let manifest = try SmallFile.read(run.folder + "/" + RunManifest.fileName)
    for name in ["report.html", "baseline.sqlite"] {
      var status = stat()
      #expect(stat(run.folder + "/" + name, &status) == 0 && status.st_mode & 0o777 == 0o600)
      #expect(manifest.contains(try #require(FileHash.sha256(of: run.folder + "/" + name)).sha256))
    }
    let entries = try FolderHandle(making: run.folder).entries()
    #expect(run.outcome.summary.files == entries.count)
  }

  @Test("Between communes the report counts the lines that two-place.csv lists, and no others")
  func listedPairs() async throws {
    let run = try SmallRun(
      forms: """
        Số phiếu,Họ và tên,Ngày sinh,Giới tính,Số ĐDCN,Loại cư trú,Xã,Tỉnh,Ngày đăng ký,Tạm trú đến ngày
        P1,Nguyễn Văn An,05/03/1960,Nam,042060001234,Thường trú,Xã Đông Kinh,Hà Tĩnh,01/02/2010,
        P2,Nguyễn Văn An,05/03/1960,Nam,042060001234,Tạm trú,Xã Thạch Lạc,Hà Tĩnh,03/04/2022,03/04/2024

        """)
    for (settings, listed) in [([], 0), (["two_place.include_lapsed=true"], 1)] {
      let finished = try FinishedRun(try await run.finish(settings: settings))
      #expect(try finished.table("two-place").rows == listed)
      let html = try finished.report(in: .vi, smallCells: 0)
      #expect(html.contains(Language.vi.text("report.pairs-lead")) == (listed > 0))
    }
  }

  @Test("Without gates nothing is said to pass, and households of the dead are not said to have no number")
  func nothingToJudge() async throws {
    let run = try SmallRun(
      forms: """
        Số phiếu,Họ và tên,Ngày sinh,Giới tính,Số ĐDCN,Loại cư trú,Xã,Tỉnh,Số hộ khẩu,Biến động
        P1,Nguyễn Văn An,05/03/1960,Nam,042060001234,Thường trú,Xã Đông Kinh,Hà Tĩnh,H1,Chết

        """)
    let open = try FinishedRun(try await run.finish()).report(in: .vi, smallCells: 0)
    #expect(open.contains(Language.vi.text("report.verdict-none")))
    #expect(open.contains(Language.vi.text("report.no-households")))
    let gated = try FinishedRun(try await run.finish(settings: ["gates.quarantined_share.max=0.5"])).report(
      in: .vi, smallCells: 0)
    #expect(!gated.contains(Language.vi.text("report.verdict-none")))
  }

  @Test("Every name that the program gives a step, a rule, a gate or a class has its words")
  func namesHaveWords() {
    let keys =
      BridgeStep.allCases.map { "bridge.\($0.name)" } + ChangeRule.allCases.map { "rule.\($0.name)" }
      + GateMetric.allCases.map { "metric.\($0.rawValue)" }
      + NonFormKind.allCases.map { "non-form.\($0.name)" }
      + ResidenceClass.allCases.map { "two-place-meaning.\($0.name)" }
    for key in keys { #expect(MessageTable.builtIn[key] != nil, "\(key)") }
  }

  /// Start tags that no end tag answers, and end tags that answer none.
  static func unclosed(_ html: String) -> [String] {
    var open: [String] = []
    for piece in html.split(separator: "<").dropFirst() {
      guard let end = piece.firstIndex(of: ">") else { return [String(piece)] }
      let tag = piece[..<end]
      if tag.hasPrefix("!") || tag.hasSuffix("/") { continue }
      let name = String(tag.drop { $0 == "/" }.prefix { $0 != " " })
      if !tag.hasPrefix("/") {
        open.append(name)
      } else if open.popLast() != name {
        return open + ["/" + name]
      }
    }
    return open
  }
}
