import Glibc
import PopulationBaseline
import Testing

@testable import CleaningPipeline

@Suite("Least data: columns kept, dropped, masked, pseudonymised")
struct ColumnTreatmentTests {
  /// Two forms of one person who differ in what is to be hidden, one of another, and a row that cannot be cut.
  private static let forms = """
    Số phiếu,Họ và tên,Ngày sinh,Giới tính,Số ĐDCN,Dân tộc,Tôn giáo,Điện thoại,Loại cư trú,Xã,Thôn
    P1,Nguyễn Văn Dấumốc,05/03/1971,Nam,042071001234,Mốcdântộc,Mốctôngiáo,0912345678,Thường trú,Xã Thạch Kênh,Thôn 1
    P2,Nguyễn Văn Dấumốc,05/03/1971,Nam,042071001234,Kinh,Mốcđạokhác,0912345678,Thường trú,Xã Thạch Kênh,Thôn 1
    P3, Trần  Thị Bình ,01/02/1980,Nữ,042180005678,Mốcdântộc,Mốctôngiáo,0987654321,Thường trú,Xã Thạch Kênh,Thôn 2
    P4,"Lê Thị Mốctôngiáo,01/01/1990,Nữ,042190000001,Kinh,Mốctôngiáo,,Thường trú,Xã Thạch Kênh,Thôn 2

    """

  private static func finish(_ columns: String, key: String? = nil, mode: mode_t = 0o600) async throws -> (
    run: SmallRun, outcome: RunOutcome
  ) {
    let run = try SmallRun(forms: Self.forms)
    var options = run.options
    options.settings = [
      "outputs.columns=\(columns)", "outputs.tables=csv,records,sqlite", "outputs.worklists=true",
      "outputs.report=html",
    ]
    if let key {
      try run.write(key, to: "key")
      chmod(run.path("key"), mode)
      options.settings.append("outputs.pseudonym_key=key")
    }
    return (run, await CleaningRun(pipelinePath: run.pipelinePath, options: options).run())
  }

  private static let key = String(repeating: "khóa bí mật ", count: 4)

  /// The files of a run that hold a text, byte for byte.
  private static func files(of folder: String, holding text: String) throws -> [String] {
    var found: [String] = []
    for name in try FolderHandle(making: folder).entries() {
      if let inner = try? FolderHandle(making: folder + "/" + name).entries() {
        for file in inner { found += try Self.holds(folder + "/\(name)/\(file)", text) ? [file] : [] }
      } else if try Self.holds(folder + "/" + name, text) {
        found.append(name)
      }
    }
    return found
  }

  private static func holds(_ path: String, _ text: String) throws -> Bool {
    try SmallFile.read(path).utf8.firstRange(of: Array(text.utf8)) != nil
  }

  private static func header(_ folder: String, _ table: String) throws -> [Substring] {
    try SmallFile.read("\(folder)/\(table).csv").prefix { $0 != "\n" }.split(separator: ",")
  }

  @Test("Without settings the registers hold every field, and the worklists no sensitive one")
  func standard() async throws {
    let (run, outcome) = try await Self.finish("{}")
    let folder = try #require(outcome.folder, "\(outcome.messages)")
    #expect(try Self.files(of: folder, holding: "Mốctôngiáo").contains("baseline.csv"))
    let lists = try FolderHandle(making: folder + "/worklists").entries()
    for marker in ["Mốctôngiáo", "Mốcdântộc", "Mốcđạokhác"] {
      let found = try Self.files(of: folder, holding: marker)
      let unneeded = ["two-place.csv", "number-conflicts.csv", "review.csv", "links.csv", "memberships.csv"]
      #expect(found.allSatisfy { !(unneeded + lists).contains($0) }, "\(found)")
    }
    _ = run
  }

  @Test("What is dropped occurs in no file of the run, and in no schema")
  func dropped() async throws {
    let (run, outcome) = try await Self.finish("{ton_giao: drop, dan_toc: drop}")
    let folder = try #require(outcome.folder, "\(outcome.messages)")
    for marker in ["Mốctôngiáo", "Mốcdântộc", "Mốcđạokhác"] {
      #expect(try Self.files(of: folder, holding: marker) == [], "\(marker)")
    }
    for table in ["baseline", "records"] {
      let columns = try Self.header(folder, table)
      #expect(!columns.contains("ton_giao") && columns.contains("ho_ten"))
    }
    #expect(try RunVerification(of: FinishedRun(folder)).holds)
    // The quarantined form is accounted for, its bytes are left in the input.
    #expect(try SmallFile.read(folder + "/quarantine.csv").split(separator: "\n").count == 2)
    _ = run
  }

  @Test("A table's own action stands before the one for all")
  func byTable() async throws {
    let (run, outcome) = try await Self.finish(
      "{ton_giao: drop, baseline: {ton_giao: keep, dien_thoai: mask}}")
    let folder = try #require(outcome.folder, "\(outcome.messages)")
    #expect(try Self.files(of: folder, holding: "Mốctôngiáo") == ["baseline.csv", "baseline.sqlite"])
    #expect(try SmallFile.read(folder + "/baseline.csv").contains("*******678"))
    #expect(try SmallFile.read(folder + "/records.csv").contains("0912345678"))
    _ = run
  }

  @Test("Masked values keep initials, last digits, and the year")
  func masks() {
    func masked(_ text: String) -> String {
      String(decoding: ColumnTreatment.masked(Array(text.utf8)), as: UTF8.self)
    }
    #expect(masked("Nguyễn Văn Ân") == "N***** V** Â*")
    #expect(masked("042071001234") == "*********234")
    #expect(masked("1971-03-05") == "1971" && masked("1971-03") == "1971" && masked("1971") == "****")
    #expect(masked("Thôn 12, xã A-B") == "T*** **, x* A-B")
    #expect(masked("a@b.vn") == "a@*.**" && masked("") == "")
  }

  @Test("Pseudonyms are the same in every table, other under another key, and no value or key is in any file")
  func pseudonyms() async throws {
    let (run, outcome) = try await Self.finish(
      "{so_dinh_danh: pseudonymise, ho_ten: pseudonymise}", key: Self.key)
    let folder = try #require(outcome.folder, "\(outcome.messages)")
    for hidden in ["042071001234", "042180005678", "Dấumốc", "Trần Thị Bình", "khóa bí mật"] {
      #expect(try Self.files(of: folder, holding: hidden) == [], "\(hidden)")
    }
    let key = try PseudonymKey(bytes: Array(Self.key.utf8))
    let pseudonym = key.pseudonym(of: Array("042071001234".utf8), field: "so_dinh_danh")
    #expect(
      try Set(Self.files(of: folder, holding: pseudonym)).isSuperset(of: ["baseline.csv", "records.csv"]))
    #expect(
      pseudonym.count == 32 && pseudonym != key.pseudonym(of: Array("042071001234".utf8), field: "so_cmnd"))
    let (other, otherOutcome) = try await Self.finish(
      "{so_dinh_danh: pseudonymise, ho_ten: pseudonymise}", key: Self.key + "khác")
    let otherFolder = try #require(otherOutcome.folder)
    #expect(try Self.files(of: otherFolder, holding: pseudonym) == [])
    #expect(folder.split(separator: "-").last != otherFolder.split(separator: "-").last)
    _ = (run, other)
  }

  @Test("A key that others may read, that is short or missing is refused, and nothing is written")
  func badKeys() async throws {
    let wanted = "{so_dinh_danh: pseudonymise}"
    for (key, mode) in [(Self.key, 0o640), (Self.key, 0o604), ("ngắn", 0o600), (nil, 0o600)]
      as [(String?, mode_t)]
    {
      let (run, outcome) = try await Self.finish(wanted, key: key, mode: mode)
      #expect(outcome.status == .pipelineWrong && outcome.folder == nil, "\(outcome.messages)")
      #expect(!outcome.messages.joined().contains("bí mật"))
      _ = run
    }
  }

  @Test("The form number cannot be hidden, nor an unknown field or action be named")
  func refusedSettings() async throws {
    for columns in ["{so_phieu: drop}", "{ton_giaos: drop}", "{ton_giao: hide}", "{baseline: {x: drop}}"] {
      let (run, outcome) = try await Self.finish(columns)
      #expect(outcome.status == .pipelineWrong, "\(columns)")
      _ = run
    }
  }
}
