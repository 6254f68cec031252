import RecordLinkage
import Testing

@testable import CleaningPipeline

@Suite("Reviewers' decisions")
struct DecisionsTests {
  private static func answer(_ a: UInt32, _ b: UInt32, _ isSame: Bool) -> PairAnswer {
    PairAnswer(a: a, b: b, isSamePerson: isSame)
  }

  @Test("Two answers about one pair that differ contradict each other; both are named")
  func samePair() {
    let answers = [Self.answer(1, 2, true), Self.answer(3, 4, true), Self.answer(1, 2, false)]
    #expect(Decisions.contradictions(in: answers) == [0, 2])
  }

  @Test("An answer that tells apart what a chain of answers joins contradicts every one of the chain")
  func throughChain() {
    let answers = [
      Self.answer(1, 2, true), Self.answer(2, 3, true), Self.answer(1, 3, false), Self.answer(1, 4, false),
    ]
    #expect(Decisions.contradictions(in: answers) == [0, 1, 2])
  }

  @Test("Answers about forms at the end of no chain are not doubted")
  func besideChain() {
    let answers = [
      Self.answer(3, 7, true), Self.answer(1, 2, true), Self.answer(2, 3, true), Self.answer(7, 8, true),
      Self.answer(1, 9, true), Self.answer(1, 3, false), Self.answer(20, 21, true),
    ]
    #expect(Decisions.contradictions(in: answers) == [1, 2, 5])
  }

  private static let people = """
    Họ và tên,Ngày sinh,Giới tính,Số ĐDCN,Loại cư trú,Xã,Tỉnh
    Đặng Viết Tài,11/04/1970,Nam,042070235649,Thường trú,Xã Đông Kinh,Hà Tĩnh
    Bùi Quang Tú,26/03/1987,Nam,042087052771,Thường trú,Xã Đông Kinh,Hà Tĩnh
    Đỗ Bá Dũng,18/09/1988,Nam,042088964315,Thường trú,Xã Đông Kinh,Hà Tĩnh

    """

  /// The people of the forms in order: forms of one person have the same letter.
  private static func people(of run: SmallRun, decisions: String) async throws -> String {
    try run.write(decisions, to: "quyet-dinh.csv")
    let folder = try await run.finish(settings: ["decisions=quyet-dinh.csv"])
    let table = try FinishedRun(folder).table("memberships")
    let person = try table.column("ma_nguoi")
    var ids: [String] = []
    var letters = ""
    try table.forEachRow { batch, row in
      let id = batch.string(row: row, column: person)
      if !ids.contains(id) { ids.append(id) }
      letters += ["a", "b", "c", "d"][ids.firstIndex(of: id)!]
    }
    return letters
  }

  @Test("Answers that contradict each other through a third form join nobody, in whatever order they stand")
  func anyOrder() async throws {
    let forms = Self.people.split(separator: "\n").enumerated().map {
      ($0 == 0 ? "Số phiếu," : "F\($0),") + $1
    }
    let run = try SmallRun(forms: forms.joined(separator: "\n") + "\n")
    let lines = ["F1,F2,cung-nguoi\n", "F2,F3,cung-nguoi\n", "F1,F3,khac-nguoi\n"]
    for order in [[0, 1, 2], [1, 0, 2], [2, 1, 0], [0, 2, 1]] {
      let text = "so_phieu_a,so_phieu_b,tra_loi\n" + order.map { lines[$0] }.joined()
      #expect(try await Self.people(of: run, decisions: text) == "abc")
    }
    let agreeing = "so_phieu_a,so_phieu_b,tra_loi\n" + lines[0] + lines[1]
    #expect(try await Self.people(of: run, decisions: agreeing) == "aaa")
  }

  /// What `form-keys.csv` knows the people of the forms by.
  private static func keys(of run: SmallRun) async throws -> [String] {
    let table = try FinishedRun(try await run.finish()).table("form-keys")
    let column = try table.column("khoa_nguoi")
    var keys: [String] = []
    try table.forEachRow { keys.append($0.string(row: $1, column: column)) }
    return keys
  }

  @Test("Of a person listed twice without numbers, a row alone is believed where name and birth date agree")
  func byRowAlone() async throws {
    let run = try SmallRun(
      forms: """
        Họ và tên,Ngày sinh,Giới tính,Xã,Tỉnh
        Đặng Viết Tài,11/04/1970,Nam,Xã Đông Kinh,Hà Tĩnh
        Đặng Viết Tài,1970,Nam,Xã Thạch Kênh,Hà Tĩnh
        Đặng Viết Thành,11/04/1970,Nam,Xã Đông Kinh,Hà Tĩnh
        Đặng Thị Tài,11/04/1970,Nữ,Xã Đông Kinh,Hà Tĩnh

        """)
    for (row, people) in [(3, "aabc"), (4, "abcd"), (5, "abcd")] {
      #expect(
        try await Self.people(of: run, decisions: "hang_a,hang_b,tra_loi\n2,\(row),cung-nguoi\n") == people)
    }
  }

  @Test(
    "A form is found by a number that a spreadsheet took the zeros from, or keeps as text",
    arguments: [
      ("12;13", "aab"), ("'0012;'0013", "aab"), ("\"=\"\"0012\"\"\";\"=\"\"0013\"\"\"", "aab"),
      ("12;'013", "aab"),
      ("12;7", "abc"), ("7;12", "abc"),
    ])
  func leadingZeros(numbers: String, people: String) async throws {
    let heads = ["Số phiếu", "0012", "0013", "07"]
    let forms = zip(heads, Self.people.split(separator: "\n")).map { "\($0),\($1)" } + ["007,,,,,,,\n"]
    let run = try SmallRun(forms: forms.joined(separator: "\n"))
    let found = try await Self.people(of: run, decisions: "so_phieu_a;so_phieu_b;tra_loi\n\(numbers);noi\n")
    #expect(found.hasPrefix(people))
  }

  @Test("Forms without a number are named by source, file and row, as the review list does")
  func byPlace() async throws {
    let run = try SmallRun(forms: Self.people)
    let heading = "so_phieu_a,so_phieu_b,nguon_a,tep_a,hang_a,nguon_b,tep_b,hang_b,tra_loi\n"
    let marked = heading.dropLast() + ",khoa_nguoi_a,khoa_nguoi_b\n"
    let keys = try await Self.keys(of: run)
    let answer = ",,phieu,forms.csv,2,phieu,forms.csv,4,cung-nguoi"
    #expect(try await Self.people(of: run, decisions: marked + answer + ",k\(keys[0]),\(keys[2])\n") == "aba")
    // Whoever stood in the row is looked for; a row alone joins nobody who is not plainly the same.
    #expect(
      try await Self.people(of: run, decisions: marked + answer + ",k\(keys[1]),k\(keys[2])\n") == "abb")
    #expect(try await Self.people(of: run, decisions: marked + answer + ",k\(keys[0]),k123\n") == "abc")
    #expect(try await Self.people(of: run, decisions: heading + answer + "\n") == "abc")
    for stale in [
      ",,phieu,forms.csv,2,phieu,forms.csv,9,cung-nguoi\n",
      ",,phieu,forms.csv,1,phieu,forms.csv,4,cung-nguoi\n",
      ",,phieu,thang-2.csv,2,phieu,thang-2.csv,4,cung-nguoi\n",
      "X1,,phieu,forms.csv,2,phieu,forms.csv,4,noi\n",
    ] {
      #expect(try await Self.people(of: run, decisions: heading + stale) == "abc", "\(stale)")
    }
  }

  @Test(
    "A spreadsheet's separators, its mark of UTF-8 and people's words are read",
    arguments: [
      "so_phieu_a;so_phieu_b;tra_loi\nF1;F2;Cùng người\n",
      "\u{feff}so_phieu_a;so_phieu_b;tra_loi\r\nF1;F2;Cùng người, hai nơi\r\n",
      "so_phieu_a\tso_phieu_b\ttra_loi\nF1\tF2\tCUNG NGUOI\n",
      "\u{feff}\"Số phiếu A\",\"Số phiếu B\",\"Trả lời\"\nF1,F2,\"Cùng người, hai nơi\"\n",
    ])
  func spreadsheets(text: String) async throws {
    let forms = Self.people.split(separator: "\n").enumerated().map {
      ($0 == 0 ? "Số phiếu," : "F\($0),") + $1
    }
    let run = try SmallRun(forms: forms.joined(separator: "\n") + "\n")
    #expect(try await Self.people(of: run, decisions: text) == "aab")
    #expect(
      try await Self.people(of: run, decisions: text.replacing("F2", with: "F3")) == "aba")
  }

  @Test("Words for another person and for no answer join nothing; a word that is neither tells what is taken")
  func otherWords() async throws {
    let run = try SmallRun(forms: Self.people)
    for word in ["Khác người", "Chưa rõ", "", "khac-nguoi", "duyet"] {
      let text = "hang_a;hang_b;tra_loi\n2;3;\(word)\n"
      #expect(try await Self.people(of: run, decisions: text) == "abc")
    }
    try run.write("hang_a;hang_b;tra_loi\n2;3;có lẽ\n", to: "quyet-dinh.csv")
    var options = run.options
    options.settings = ["decisions=quyet-dinh.csv"]
    let outcome = await CleaningRun(pipelinePath: run.pipelinePath, options: options).run()
    #expect(outcome.folder == nil)
    #expect(outcome.messages.contains { $0.contains("quyet-dinh.csv:2") && $0.contains("“Chưa rõ”") })
  }

  @Test(
    "Answers are read below titles, whatever separates them; without its columns the file is refused by its first line"
  )
  func titles() async throws {
    let run = try SmallRun()
    let titles = "TRẢ LỜI DUYỆT\n\nngười duyệt;Lan,Mai\n"
    for separator in [",", ";", "\t", "|"] {
      for above in ["", titles] {
        let rows = ["so_phieu_a|so_phieu_b|tra_loi", "P1|P2|khac-nguoi", "P3|P4|cung-nguoi", ""]
        try run.write(
          above + rows.joined(separator: "\n").replacing("|", with: separator), to: "quyet-dinh.csv")
        let read = try DecisionRow.read(run.path("quyet-dinh.csv"))
        #expect(read.map(\.isSamePerson) == [false, true], "separated by \(separator)")
        #expect(read.map(\.line) == (above.isEmpty ? [2, 3] : [5, 6]))
      }
    }
    for text in [titles, "so_phieu_a;so_phieu_b\nP1;P2\n"] {
      try run.write(text, to: "quyet-dinh.csv")
      #expect(throws: RunFailure.self) { try DecisionRow.read(run.path("quyet-dinh.csv")) }
    }
  }

  @Test("Answers that agree, or are about others, contradict nothing")
  func agreeing() {
    let answers = [
      Self.answer(1, 2, true), Self.answer(1, 2, true), Self.answer(3, 4, false), Self.answer(3, 4, false),
      Self.answer(2, 3, false),
    ]
    #expect(Decisions.contradictions(in: answers) == [])
  }
}
