import Testing
import Wording

@testable import CleaningPipeline

@Suite("Lists laid to a finished run")
struct QuotaProgressTests {
  private static let forms = """
    Số phiếu,Họ và tên,Ngày sinh,Giới tính,Số ĐDCN,Loại cư trú,Xã,Tỉnh
    P1,Đặng Viết Tài,11/04/1970,Nam,042070235649,Thường trú,Xã Đông Kinh,Hà Tĩnh
    P2,Bùi Quang Tú,26/03/1987,Nam,042087052771,Thường trú,Xã Đông Kinh,Hà Tĩnh

    """

  @Test(
    "Where numbers are hidden, a list of numbers is refused with what it needs, and one of ids is counted",
    arguments: ["mask", "drop", "pseudonymise", "keep"])
  func hiddenNumbers(action: String) async throws {
    let run = try SmallRun(forms: Self.forms)
    try run.write(String(repeating: "k", count: 64), to: "key")
    var settings = ["outputs.columns.so_dinh_danh=\(action)"]
    if action == "pseudonymise" { settings.append("outputs.pseudonym_key=key") }
    let finished = try FinishedRun(try await run.finish(settings: settings))
    let id = try #require(try Self.ids(of: finished).first)
    try run.write("Ngày cấp,Số định danh\n05/01/2027,042070235649\n", to: "so.csv")
    try run.write("Ngày cấp,ma_nguoi\n05/01/2027,\(id)\n", to: "ma.csv")
    #expect(try QuotaProgress(of: finished, issued: run.path("ma.csv")).total.filled == 1)
    if action == "keep" {
      #expect(try QuotaProgress(of: finished, issued: run.path("so.csv")).total.filled == 1)
      return
    }
    let fault = OfficeList.Fault.hiddenInBaseline(file: run.path("so.csv"), column: "so_dinh_danh")
    #expect(throws: fault) { try QuotaProgress(of: finished, issued: run.path("so.csv")) }
    #expect(Language.allCases.allSatisfy { fault.description(in: $0).contains("ma_nguoi") })
  }

  @Test("Cards issued and outcomes of a re-check are laid to whoever bears the person's former id")
  func formerIDs() async throws {
    let run = try SmallRun(forms: Self.forms)
    let first = try await run.finish()
    try run.write("so_phieu_a,so_phieu_b,tra_loi\nP1,P2,cung-nguoi\n", to: "quyet-dinh.csv")
    var options = run.options
    options.settings = ["decisions=quyet-dinh.csv"]
    options.onto = first
    let outcome = await CleaningRun(pipelinePath: run.pipelinePath, options: options).run()
    let second = try FinishedRun(try #require(outcome.folder, "\(outcome.messages)"))
    let former = try #require(try second.redirects().keys.first)
    let all = try Self.ids(of: FinishedRun(first))
    #expect(all.count == 2 && all.contains(former))

    try run.write("Ngày cấp,ma_nguoi\n" + all.map { "05/01/2027,\($0)\n" }.joined(), to: "ma.csv")
    let progress = try QuotaProgress(of: second, issued: run.path("ma.csv")).total
    #expect(progress.byStanding == [.target: 1, .repeated: 1])

    try run.write("ma_nguoi,ket_qua\n\(former),sai\n", to: "phuc-tra.csv")
    let lines = try VerificationSheet(second, language: .vi).estimateLines(answers: run.path("phuc-tra.csv"))
    #expect(lines.contains { $0.contains("thông tin sai") })
    #expect(!lines.contains { $0.contains("không còn đăng ký") })
  }

  @Test("A total in a column of any heading is none of the cards, and a line that repeats another is told")
  func totalsAndRepeatedLines() async throws {
    let run = try SmallRun(forms: Self.forms)
    let finished = try FinishedRun(try await run.finish())
    let rows = [
      "1;05/01/2027;Xã Đông Kinh;18586;1", "2;05/01/2027;Xã Đông Kinh;18586;1",
      "3;06/01/2027;Xã Đông Kinh;18586;1", "4;06/01/2027;Xã Đông Kinh;18586;2",
    ]
    let total = ";;Tổng cộng;;5"
    try run.write(
      (["STT;Ngày;Đơn vị;Mã xã;Số lượng"] + rows + [total, ""]).joined(separator: "\n"), to: "so.csv")
    let progress = try QuotaProgress(of: finished, issued: run.path("so.csv"))
    #expect(progress.total.issued == 5)
    #expect(progress.repeatedLines == [3] && progress.repeatedCards == 1)
    let screen = QuotaScreen(finished, language: .vi)
    #expect(
      try screen.progressLines(issued: run.path("so.csv"), by: nil).contains { $0.contains("tính hai lần") })
    var told: [String] = []
    _ = try screen.progressTable(issued: run.path("so.csv")) { told.append($0) }
    #expect(told.count == 1)
    // A row of a person is one, whatever stands beside the number.
    try run.write("Ngày cấp,Tên,Số định danh\n05/01/2027,Công,042070235649\n", to: "nguoi.csv")
    #expect(try QuotaProgress(of: finished, issued: run.path("nguoi.csv")).total.issued == 1)
  }

  @Test("A list is read below its titles, with any of an office's headings, in capitals or not")
  func titles() async throws {
    let run = try SmallRun(forms: Self.forms)
    let finished = try FinishedRun(try await run.finish())
    let titles = "UBND XÃ;;;\nDANH SÁCH CẤP CĂN CƯỚC THÁNG 1/2027;;;\n;;;\n"
    let row = "1;42070235649;Đặng Viết Tài;5/1/2027\n"
    for heading in ["TT;Số CCCD;Họ tên;Ngày cấp thẻ", "STT;SỐ CCCD;HỌ TÊN;NGÀY CẤP", "a;so_dinh_danh;b;ngay"]
    {
      for above in ["", titles, "BÁO CÁO\n"] {
        try run.write(above + heading + "\n" + row, to: "so.csv")
        #expect(try QuotaProgress(of: finished, issued: run.path("so.csv")).total.filled == 1)
      }
    }
    try run.write(
      "BÁO CÁO TIẾN ĐỘ,,,\nXã,Tỉnh,Ngày,SỐ LƯỢNG\nXã Đông Kinh,Hà Tĩnh,05/01/2027,2\n", to: "so.csv")
    #expect(try QuotaProgress(of: finished, issued: run.path("so.csv")).total.issued == 2)
    // A cell of the third line that cannot be read is told of with that line.
    try run.write(titles + "STT;Số CCCD;x;Ngày cấp\n1;042070235649;;32/1/2027\n", to: "so.csv")
    let bad = OfficeList.Fault.badCell(file: run.path("so.csv"), line: 5, column: "ngay_cap")
    #expect(throws: bad) { try QuotaProgress(of: finished, issued: run.path("so.csv")) }
    #expect(bad.description(in: .vi).contains("“Ngày cấp” (ngay_cap)"))
  }

  @Test("A list without the columns is refused in the words of an office, whatever its first line is")
  func lackingColumns() async throws {
    let run = try SmallRun(forms: Self.forms)
    let finished = try FinishedRun(try await run.finish())
    for text in ["DANH SÁCH\nSTT;Số CCCD\n1;042070235649\n", "a,b\n1,2\n", "STT;Số CCCD\n"] {
      try run.write(text, to: "so.csv")
      let fault = OfficeList.Fault.lacksColumn(file: run.path("so.csv"), names: ["ngay_cap", "ngay"])
      #expect(throws: fault) { try QuotaProgress(of: finished, issued: run.path("so.csv")) }
      #expect(fault.description(in: .vi).contains("“Ngày cấp” (ngay_cap), “Ngày” (ngay)"))
      #expect(Language.allCases.allSatisfy { !fault.description(in: $0).contains("column.") })
    }
  }

  @Test("Days are taken as a spreadsheet numbers them, if they are of this century")
  func serials() async throws {
    let run = try SmallRun(forms: Self.forms)
    let finished = try FinishedRun(try await run.finish())
    try run.write(
      "Ngày cấp,Mã xã,Số lượng\n2026-10-01,18586,2\n46297,18586,3\n46297.0,18586,4\n", to: "so.csv")
    let progress = try QuotaProgress(of: finished, issued: run.path("so.csv"))
    #expect(progress.total.issued == 9)
    #expect(progress.days.map { "\($0.lowerBound) \($0.upperBound)" } == "2026-10-01 2026-10-02")
    for slip in ["11026", "99999", "5", "9", "123456789"] {
      try run.write("Ngày cấp,Mã xã,Số lượng\n\(slip),18586,2\n", to: "so.csv")
      #expect(throws: OfficeList.Fault.self) { try QuotaProgress(of: finished, issued: run.path("so.csv")) }
    }
  }

  @Test(
    "People without a day, or marked as not issued, are no cards; what the mark cannot tell is said and counts"
  )
  func notIssued() async throws {
    let run = try SmallRun(forms: Self.forms)
    let finished = try FinishedRun(try await run.finish())
    let first = "042070235649"
    let second = "042087052771"
    func progress(_ rows: [String], heading: String = "Ngày cấp,Số định danh,Trạng thái") throws
      -> QuotaProgress
    {
      try run.write(([heading] + rows + [""]).joined(separator: "\n"), to: "so.csv")
      return try QuotaProgress(of: finished, issued: run.path("so.csv"))
    }
    let empty = try progress(["05/01/2027,\(first)", ",\(second)"], heading: "Ngày cấp,Số định danh")
    #expect(empty.total.filled == 1 && empty.linesNotIssued == 1)
    let marked = try progress(["05/01/2027,\(first),Đã cấp", "05/01/2027,\(second),Chưa cấp"])
    #expect(marked.total.filled == 1 && marked.linesNotIssued == 1 && marked.linesOfUnknownStatus == 0)
    let unknown = try progress(["05/01/2027,\(first),xanh", "06/01/2027,\(second),"])
    #expect(unknown.total.filled == 2 && unknown.linesNotIssued == 0 && unknown.linesOfUnknownStatus == 1)
    let screen = QuotaScreen(finished, language: .vi)
    let lines = try screen.progressLines(issued: run.path("so.csv"), by: nil)
    #expect(lines.contains { $0.hasPrefix("1 dòng có ngày cấp nhưng") })
    let none = try progress([",\(first),"])
    #expect(none.total.issued == 0 && none.linesNotIssued == 1)
    // A count without a day is no person who waits.
    #expect(throws: OfficeList.Fault.self) { try progress([",18586,4"], heading: "Ngày,Mã xã,Số lượng") }
  }

  @Test("A commune of the older list is told apart from the new one that bears its code")
  func oneCodeTwoCommunes() async throws {
    // Ngọc Khánh was divided among wards; its code is now that of Giảng Võ.
    let run = try SmallRun(
      forms: """
        Số phiếu,Họ và tên,Ngày sinh,Giới tính,Loại cư trú,Xã,Huyện,Tỉnh
        P1,Đặng Viết Tài,11/04/1970,Nam,Thường trú,Phường Ngọc Khánh,Quận Ba Đình,Thành phố Hà Nội
        P2,Bùi Quang Tú,26/03/1987,Nam,Thường trú,Phường Giảng Võ,,Thành phố Hà Nội

        """)
    let screen = QuotaScreen(try FinishedRun(try await run.finish()), language: .vi)
    try run.write("Ngày cấp,Mã xã,Số lượng\n05/01/2027,00025,1\n", to: "xa.csv")
    for lines in [try screen.quotaLines(), try screen.progressLines(issued: run.path("xa.csv"), by: nil)] {
      let named = lines.filter { $0.contains("(00025") }
      #expect(named.count == 2 && named.count { $0.contains("(00025, danh mục cũ)") } == 1)
    }
    let table = try screen.progressTable(issued: run.path("xa.csv")).split(separator: "\n")
    #expect(table[0].hasSuffix(",ngay_danh_muc"))
    let targets = table.filter { $0.hasPrefix("00025,") && $0.contains(",con_lai,1,") }
    #expect(targets.map { $0.suffix(11) } == [",2025-03-01", ",2025-07-01"])
  }

  @Test("Another name of the file is no change of the people whose forms have no number")
  func renamedFile() async throws {
    let forms = Self.forms.replacing("Số phiếu,", with: "").replacing("P1,", with: "").replacing(
      "P2,", with: "")
    let run = try SmallRun(forms: forms)
    try run.write(forms, to: "thang-2.csv")
    let first = try await run.finish()
    let second = try await run.finish(settings: ["sources.phieu.path=thang-2.csv"])
    #expect(first != second)
    let summary = try RunDifference(from: first, to: second).forEachChange { _ in }
    #expect(PersonChange.Kind.allCases.allSatisfy { summary[$0] == 0 })
  }

  private static func ids(of run: FinishedRun) throws -> [String] {
    let table = try run.table("baseline")
    let id = try table.column("ma_nguoi")
    var ids: [String] = []
    try table.forEachRow { batch, row in ids.append(batch.string(row: row, column: id)) }
    return ids
  }
}
