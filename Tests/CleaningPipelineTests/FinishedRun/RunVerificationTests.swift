import Glibc
import Testing
import Wording

@testable import CleaningPipeline

@Suite("Verifying a finished run")
struct RunVerificationTests {
  @Test("Worklists in a folder of their own belong to the run, what else lies there does not")
  func worklists() async throws {
    let run = try SmallRun(
      forms: """
        Số phiếu,Họ và tên,Ngày sinh,Giới tính,Số ĐDCN,Loại cư trú,Xã,Tỉnh,Ngày đăng ký
        P1,Nguyễn Văn An,05/03/1960,Nam,042060001234,Thường trú,Xã Đông Kinh,Hà Tĩnh,01/02/2010
        P2,Nguyễn Văn An,05/03/1960,Nam,042060001234,Thường trú,Xã Thạch Lạc,Hà Tĩnh,03/04/2020

        """)
    let folder = try await run.finish(settings: ["outputs.worklists=true"])
    let sound = RunVerification(of: try FinishedRun(folder))
    let files = try FinishedRun(folder).files
    #expect(files.contains("worklists/18586.csv") && sound.problems == [])
    try run.write("x", to: String(folder.dropFirst(run.path("").count)) + "/worklists/notes.csv")
    #expect(
      RunVerification(of: try FinishedRun(folder)).problems == [.foreign(file: "worklists/notes.csv")])
  }

  @Test("A run as it was published is sound, and anything done to it since is told")
  func tampering() async throws {
    let run = try SmallRun(
      forms: """
        Số phiếu,Họ và tên,Ngày sinh,Giới tính,Loại cư trú
        P1,Nguyễn Văn An,05/03/1960,Nam,Thường trú
        P2,Nguyễn Văn An,05/03/1960,Nam,Thường trú
        P3,Trần Thị Bình,06/07/1981,Nữ,Thường trú
        P4,thiếu ô

        """)
    let folder = try await run.finish()
    let sound = RunVerification(of: try FinishedRun(folder))
    #expect(sound.problems == [] && sound.forms == 4 && sound.tables > 5)

    let memberships = try SmallFile.read(folder + "/memberships.csv")
    let name = String(folder.dropFirst(run.path("").count)) + "/memberships.csv"
    try run.write(memberships.replacing("P3", with: "P9"), to: name)
    #expect(RunVerification(of: try FinishedRun(folder)).problems == [.changed(file: "memberships.csv")])

    // One form less: the hash, the number of rows and the accounts all say so.
    try run.write(memberships.split(separator: "\n").dropLast().joined(separator: "\n") + "\n", to: name)
    let shorter = RunVerification(of: try FinishedRun(folder)).problems
    #expect(shorter.contains(.changed(file: "memberships.csv")))
    #expect(shorter.contains(.schema(file: "memberships.csv", row: 0, column: "")))

    // A form of a person that the baseline does not have.
    let person = try #require(
      memberships.split(separator: "\n")[1].split(separator: ",", omittingEmptySubsequences: false).dropFirst(
        5
      ).first)
    try run.write(memberships.replacing(person, with: "nobody", maxReplacements: 1), to: name)
    #expect(RunVerification(of: try FinishedRun(folder)).problems.contains(.people))

    try run.write(memberships, to: name)
    try run.write("x", to: String(folder.dropFirst(run.path("").count)) + "/notes.txt")
    #expect(RunVerification(of: try FinishedRun(folder)).problems == [.foreign(file: "notes.txt")])
    #expect(unlink(folder + "/notes.txt") == 0 && unlink(folder + "/changes.csv") == 0)
    #expect(
      RunVerification(of: try FinishedRun(folder)).problems.first
        == .unreadable(file: "changes.csv", errno: ENOENT))

    // In a file's place: a link to the same bytes, a folder, a pipe that nobody writes to.
    for put in [
      { symlink(folder + "/baseline.csv", folder + "/changes.csv") },
      { mkdir(folder + "/changes.csv", 0o700) }, { mkfifo(folder + "/changes.csv", 0o600) },
    ] {
      #expect(put() == 0)
      #expect(RunVerification(of: try FinishedRun(folder)).problems == [.changed(file: "changes.csv")])
      #expect(remove(folder + "/changes.csv") == 0)
    }
  }

  @Test("A count of the manifest that the tables hold too is counted again, and told where it differs")
  func changedCounts() async throws {
    let run = try SmallRun(
      forms: """
        Số phiếu,Họ và tên,Ngày sinh,Giới tính,Số ĐDCN,Loại cư trú,Xã,Tỉnh,Ngày đăng ký,Số hộ khẩu
        P1,Nguyễn Văn An,05/03/1960,Nam,042060001234,Thường trú,Xã Đông Kinh,Hà Tĩnh,01/02/2010,H1
        P2,Nguyễn Văn An,05/03/1960,Nam,042060001234,Thường trú,Xã Thạch Lạc,Hà Tĩnh,03/04/2020,H2
        P3,Trần Thị Bình,06/07/1981,Nữ,042181002345,Thường trú,Xã Thạch Lạc,Hà Tĩnh,03/04/2020,H2
        P4,Trần Thị Bình,06/07/1981,Nữ,042181002345,Thường trú,Xã Thạch Lạc,Hà Tĩnh,03/04/2020,H2

        """)
    let folder = try await run.finish()
    #expect(RunVerification(of: try FinishedRun(folder)).problems == [])
    let manifest = try SmallFile.read(folder + "/manifest.json")
    let name = String(folder.dropFirst(run.path("").count)) + "/manifest.json"
    for (written, changed, told) in [
      ("\"eligible\": 2", "\"eligible\": 9", "quota.eligible"),
      ("\"remaining\": 2", "\"remaining\": 9", "quota.remaining"),
      ("\"lowest\": 2", "\"lowest\": 1", "quota.lowest"),
      ("\"hai-thuong-tru\": 1", "\"hai-thuong-tru\": 3", "two_place.hai-thuong-tru"),
      ("\"nhap-trung\": 1", "\"nhap-trung\": 0", "two_place.nhap-trung"),
      ("\"nhap-trung-khac-nguon\": 0", "\"nhap-trung-khac-nguon\": 1", "two_place.nhap-trung-khac-nguon"),
      ("\"links\": 2", "\"links\": 5", "linkage.links"),
      ("\"review_pairs\": 0", "\"review_pairs\": 4", "linkage.review_pairs"),
      ("\"largest_cluster\": 2", "\"largest_cluster\": 6", "linkage.largest_cluster"),
    ] {
      #expect(manifest.contains(written), "\(written)")
      try run.write(manifest.replacing(written, with: changed), to: name)
      let problems = RunVerification(of: try FinishedRun(folder)).problems
      #expect(
        problems.contains {
          if case .account(let name, _, _) = $0 { name == told } else { false }
        }, "\(told): \(problems)")
    }
  }

  @Test("A manifest whose settings, inputs or counts were changed is told, also where no table holds them")
  func changedManifest() async throws {
    let run = try SmallRun()
    let folder = try await run.finish()
    let manifest = try SmallFile.read(folder + "/manifest.json")
    let name = String(folder.dropFirst(run.path("").count)) + "/manifest.json"
    for (written, changed) in [
      ("\"as_of\": \"2026-12-31\"", "\"as_of\": \"2027-12-31\""),
      ("\"file\": \"forms.csv\"", "\"file\": \"x.csv\""),
    ] {
      #expect(manifest.contains(written), "\(written)")
      try run.write(manifest.replacing(written, with: changed), to: name)
      #expect(RunVerification(of: try FinishedRun(folder)).problems.contains(.identity), "\(written)")
    }
    for count in ["errors", "warnings", "changed_cells", "compared_pairs"] {
      let changed = (0...9).reduce(manifest) { text, digit in
        text.replacing("\"\(count)\": \(digit)", with: "\"\(count)\": 1\(digit)")
      }
      #expect(changed != manifest, "\(count)")
      try run.write(changed, to: name)
      #expect(
        RunVerification(of: try FinishedRun(folder)).problems == [.changed(file: "manifest.json")], "\(count)"
      )
    }
    try run.write(manifest, to: name)
    #expect(RunVerification(of: try FinishedRun(folder)).problems == [])
    // A folder that bears another run's name.
    let other = folder.dropLast(20) + String(repeating: "0", count: 20)
    #expect(rename(folder, String(other)) == 0)
    #expect(RunVerification(of: try FinishedRun(String(other))).problems == [.identity])
    #expect(rename(String(other), run.path("ban-sao")) == 0)
    #expect(RunVerification(of: try FinishedRun(run.path("ban-sao"))).problems == [])
  }

  @Test("A person who was removed stands in no table any more, and the run proves it and stays sound")
  func forgetting() async throws {
    let run = try SmallRun(
      forms: """
        Số phiếu,Họ và tên,Ngày sinh,Giới tính,Loại cư trú,Xã,Số CMND
        P1,Nguyễn Văn An,05/03/1960,Nam,Thường trú,Xã Thạch Kênh,182345671
        P2, nguyễn văn an,05/03/1960,Nam,Thường trú,Xã Thạch Kênh,182345671
        P3,Trần Thị Bình,06/07/1981,Nữ,Thường trú,Xã Thạch Kênh,

        """)
    let folder = try await run.finish(settings: [
      "outputs.tables=csv,records,sqlite", "outputs.worklists=true",
    ])
    let before = try SmallFile.read(folder + "/memberships.csv")
    let cells = before.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    let (an, binh) = (String(cells[1][5]), String(cells[3][5]))
    #expect(cells[2][5] == an && an != binh, "two forms of one person, one of another")

    #expect(try FolderHandle(making: folder).entries().contains("worklists"))
    let removal = try PersonRemoval(of: an, from: try FinishedRun(folder), language: .vi)
    #expect(removal.forms == 2 && removal.folder == folder)
    #expect(!(try FolderHandle(making: folder).entries().contains("worklists")), "they go as a whole")
    let tables = try FinishedRun(folder).tables
    for table in tables {
      let text = try SmallFile.read(table.path)
      for trace in [an, "P1", "P2", "Nguyễn Văn An", "nguyễn văn an"] {
        #expect(!text.contains(trace), "\(table.name)")
      }
    }
    #expect(try SmallFile.read(folder + "/baseline.csv").contains(binh))
    let rows = Dictionary(uniqueKeysWithValues: tables.map { ($0.name, $0.rows) })
    #expect(rows["memberships"] == 1 && rows["form-keys"] == 1, "these two go line by line")
    #expect(RunVerification(of: try FinishedRun(folder)).problems == [])
    let manifest = try SmallFile.read(folder + "/manifest.json")
    #expect(!manifest.contains(an) && manifest.contains(PersonRemoval.digest(of: an)))

    #expect(throws: PersonRemoval.Fault.unknown) {
      try PersonRemoval(of: an, from: try FinishedRun(folder), language: .vi)
    }
    #expect(try FolderHandle(making: run.path("out")).entries().filter { $0.hasPrefix(".dancu") } == [])
  }

  @Test("Former ids lead to nobody who was removed, and a run that was changed since is not rebuilt")
  func forgettingAFormerID() async throws {
    let run = try SmallRun(
      forms: """
        Số phiếu,Họ và tên,Ngày sinh,Giới tính,Loại cư trú,Xã,Số ĐDCN
        P1,Nguyễn Văn An,05/03/1960,Nam,Thường trú,Xã Thạch Kênh,042060001234
        P2,Trần Thị Bình,06/07/1981,Nữ,Thường trú,Xã Thạch Kênh,042181001234
        P3,Lê Văn Cường,08/09/1972,Nam,Thường trú,Xã Thạch Kênh,042072001234

        """)
    let earlier = try await run.finish()
    func people(_ folder: String) throws -> [String] {
      try SmallFile.read(folder + "/memberships.csv").split(separator: "\n").dropFirst().map {
        String($0.split(separator: ",", omittingEmptySubsequences: false)[5])
      }
    }
    // P1 and P2 turn out to be one person, so that one of the ids redirects.
    let ids = try people(earlier)
    try run.write("so_phieu_a,so_phieu_b,tra_loi\nP1,P2,cung-nguoi\n", to: "decisions.csv")
    var options = run.options
    options.settings = ["decisions=decisions.csv"]
    options.onto = earlier
    let outcome = await CleaningRun(pipelinePath: run.pipelinePath, options: options).run()
    let folder = try #require(outcome.folder, "\(outcome.messages)")
    let merged = try people(folder)
    #expect(merged[0] == merged[1] && merged[2] == ids[2])
    let former = ids[0] == merged[0] ? ids[1] : ids[0]
    #expect(try SmallFile.read(folder + "/id-redirects.csv").contains(former))

    let changes = try SmallFile.read(folder + "/changes.csv")
    let name = String(folder.dropFirst(run.path("").count)) + "/changes.csv"
    try run.write(changes + "x", to: name)
    #expect(throws: PersonRemoval.Fault.run(.malformed(file: folder))) {
      try PersonRemoval(of: merged[0], from: try FinishedRun(folder), language: .vi)
    }
    try run.write(changes, to: name)
    _ = try PersonRemoval(of: merged[0], from: try FinishedRun(folder), language: .vi)
    for table in try FinishedRun(folder).tables {
      let text = try SmallFile.read(table.path)
      #expect(!text.contains(merged[0]) && !text.contains(former), "\(table.name)")
    }
  }

  @Test("Somebody who is away can be removed by the former id, and who was merged is named")
  func forgettingSomebodyAway() async throws {
    let heading = "Số phiếu,Họ và tên,Ngày sinh,Giới tính,Loại cư trú,Xã,Số ĐDCN\n"
    let rows = [
      "P1,Nguyễn Văn An,05/03/1960,Nam,Thường trú,Xã Thạch Kênh,042060001234\n",
      "P2,Trần Thị Bình,06/07/1981,Nữ,Thường trú,Xã Thạch Kênh,042181001234\n",
      "P3,Lê Văn Cường,08/09/1972,Nam,Thường trú,Xã Thạch Kênh,042072001234\n",
    ]
    let run = try SmallRun(forms: heading + rows.joined())
    let earlier = try await run.finish()
    let ids = try SmallFile.read(earlier + "/memberships.csv").split(separator: "\n").dropFirst().map {
      String($0.split(separator: ",", omittingEmptySubsequences: false)[5])
    }
    func next(_ forms: String, onto folder: String, decisions: String? = nil) async throws -> String {
      try run.write(heading + forms, to: "forms.csv")
      var options = run.options
      options.onto = folder
      if let decisions {
        try run.write(decisions, to: "decisions.csv")
        options.settings = ["decisions=decisions.csv"]
      }
      let outcome = await CleaningRun(pipelinePath: run.pipelinePath, options: options).run()
      return try #require(outcome.folder, "\(outcome.messages)")
    }

    let folder = try await next(rows[0] + rows[2], onto: earlier)
    func lines(_ table: String) throws -> [Substring] {
      try SmallFile.read(folder + "/\(table).csv").split(separator: "\n")
    }
    #expect(try lines("former-forms").count == 2 && lines("former-forms")[1].hasPrefix(ids[1]))
    let removal = try PersonRemoval(of: ids[1], from: try FinishedRun(folder), language: .vi)
    #expect(removal.isAway && removal.forms == 1)
    #expect(removal.rows.map(\.table).sorted() == ["former-forms", "id-redirects"])
    #expect(removal.lines(in: .vi).last == Language.vi.text("forget.earlier-runs"))
    for table in try FinishedRun(folder).tables {
      #expect(!(try SmallFile.read(table.path).contains(ids[1])), "\(table.name)")
    }
    #expect(try lines("former-forms").count == 1 && lines("memberships").count == 3)
    #expect(RunVerification(of: try FinishedRun(folder)).problems == [])
    let proof = try SmallFile.read(folder + "/manifest.json")
    #expect(!proof.contains(ids[1]) && proof.contains(PersonRemoval.digest(of: ids[1])))
    #expect(throws: PersonRemoval.Fault.unknown) {
      try PersonRemoval(of: ids[1], from: try FinishedRun(folder), language: .vi)
    }

    // Merged into another, the forms are there: they go with whoever bears them now.
    let merged = try await next(
      rows.joined(), onto: earlier, decisions: "so_phieu_a,so_phieu_b,tra_loi\nP1,P2,cung-nguoi\n")
    let redirects = try FinishedRun(merged).redirects()
    let (former, current) = try #require(redirects.first)
    #expect(throws: PersonRemoval.Fault.redirected(to: current)) {
      try PersonRemoval(of: former, from: try FinishedRun(merged), language: .vi)
    }
    #expect(PersonRemoval.Fault.redirected(to: current).description(in: .vi).contains(current))
  }

  @Test("Every problem has words in both languages")
  func words() {
    let problems: [RunVerification.Problem] = [
      .unreadable(file: "a", errno: ENOENT), .changed(file: "a"), .foreign(file: "a"),
      .schema(file: "a", row: 0, column: ""), .schema(file: "a", row: 2, column: "b"),
      .account(name: "forms", written: 1, counted: 2), .people,
    ]
    for problem in problems {
      for language in Language.allCases {
        let text = problem.description(in: language)
        #expect(!text.isEmpty && !text.contains("{") && !text.hasPrefix("verify."))
      }
    }
  }
}
