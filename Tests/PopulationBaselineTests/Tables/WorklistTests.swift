import ByteText
import PopulationBaseline
import ResidentModel
import Testing

@Suite("Worklists of communes")
struct WorklistTests {
  @Test(
    "A cell that a spreadsheet would calculate, or cut, begins with an apostrophe",
    arguments: [
      ("=1+1", "'=1+1"), ("+84912", "'+84912"), ("-5", "'-5"), ("@SUM(A1)", "'@SUM(A1)"), ("＝1", "'＝1"),
      ("042068004411", "'042068004411"), ("0001", "'0001"), ("123456789012", "'123456789012"),
    ])
  func neutralised(written: String, shown: String) { #expect(officeText(written) == shown) }

  @Test(
    "Names, dates and short numbers stand as they are",
    arguments: ["Nguyễn Văn An", "1950-03-05", "12", "0", "", "P01", "tổ 3"])
  func harmless(text: String) { #expect(officeText(text) == text) }

  @Test("Characters that hide or reorder what is read are written out")
  func controls() {
    #expect(officeText("An\u{202e}nA") == "An\\u{202e}nA")
    #expect(officeText("\t=1") == "\\u{9}=1")
  }

  private func lines(_ mine: Place, _ other: Place) -> [String] {
    var a = InventedForm("A") {
      $0.claim(.permanent, mine)
      $0.texts = [.fullName: "Nguyễn Văn An", .personalNumber: "042068004411"]
    }
    a.facts.formDate = day(2020, 1, 1)
    let b = InventedForm("B", person: 1) {
      $0.claim(.permanent, other)
      $0.texts = [.fullName: "Nguyễn Văn Ân", .personalNumber: "042068004422", .birthDate: "1968-05-12"]
    }
    let forms = gather([a, b])
    var files = SourceFiles()
    files.add(source: "phieu", file: "forms.csv")
    let item = WorklistItem(
      matter: "worklist.review-pair", advice: .comparePeople, evidence: [.sameDay],
      mine: .init(form: 0, claim: nil, isOwn: true), other: .init(form: 1, claim: nil, isOwn: true))
    let table = WorklistTable(language: .vi, files: files) { "Xã \($0.code)" }
    var lines = CSVLines()
    table.appendHeader(to: &lines)
    table.appendRow(item, in: forms, to: &lines)
    return lines.bytes.string(ByteRange(0, lines.bytes.count)).split(separator: "\n").map(String.init)
  }

  @Test("Of a form of another commune the number, commune and kind are told, and nothing about the person")
  func otherCommune() throws {
    let line = try #require(lines(commune(1), commune(2)).last)
    #expect(line.contains("Nguyễn Văn An") && line.contains("B,00002 Xã 00002,thường trú"))
    for secret in ["Nguyễn Văn Ân", "042068004422", "1968-05-12"] { #expect(!line.contains(secret)) }
  }

  @Test("Where no column names the commune, an office sees the address that its form gives")
  func placeInAnAddress() throws {
    let fields = FieldList(present: Set(testFields.fields + [.hamlet, .permanentAddress]))
    func place(_ texts: [ResidentField: String], isOwn: Bool = true) throws -> String {
      let form = InventedForm("A") {
        $0.claim(.permanent, commune(1))
        $0.texts = texts
      }
      let forms = gather([form], fields: fields)
      var files = SourceFiles()
      files.add(source: "phieu", file: "forms.csv")
      let item = WorklistItem(
        matter: "worklist.review-pair", advice: .comparePeople, evidence: [],
        mine: .init(form: 0, claim: nil, isOwn: isOwn), other: nil)
      var lines = CSVLines()
      WorklistTable(language: .vi, files: files) { _ in "" }.appendRow(item, in: forms, to: &lines)
      let line = lines.bytes.string(ByteRange(0, lines.bytes.count))
      return try #require(line.split(separator: "thường trú,", maxSplits: 1).last.map(String.init))
    }
    let address = "Xóm 3 xã Đông Kinh"
    #expect(try place([.permanentAddress: address]).hasPrefix(address + ","))
    #expect(try place([.permanentAddress: address, .commune: "Xã Đông Kinh"]).hasPrefix("Xã Đông Kinh,"))
    #expect(try place([.permanentAddress: address], isOwn: false).hasPrefix(","))
  }

  @Test("A death that a later form or one of another commune contradicts is found")
  func contradictedDeaths() {
    func found(deadOn: PartialDate, aliveOn: PartialDate, at place: Place) -> Bool {
      let forms = gather([
        InventedForm("A") {
          $0.claim(.permanent, commune(1))
          $0.facts.status = .dead
          $0.facts.formDate = deadOn
        },
        InventedForm("B") {
          $0.claim(.permanent, place)
          $0.facts.formDate = aliveOn
        },
      ])
      return contradictedEnd(of: forms.people[0], in: forms, on: testDay) != nil
    }
    #expect(found(deadOn: day(2022, 1, 1), aliveOn: day(2025, 1, 1), at: commune(1)))
    #expect(found(deadOn: day(2025, 1, 1), aliveOn: day(2022, 1, 1), at: commune(2)))
    #expect(!found(deadOn: day(2025, 1, 1), aliveOn: day(2022, 1, 1), at: commune(1)))
  }

  @Test("A foreign nationality beside the Vietnamese is found, beside none stated it is not")
  func contradictedNationalities() {
    func found(_ nationality: String?) -> Bool {
      let fields = FieldList(present: [.formNumber, .nationality])
      let forms = gather(
        [
          InventedForm("A") {
            $0.texts = nationality.map { [.nationality: $0] } ?? [:]
          },
          InventedForm("B") {
            $0.texts = [.nationality: "Trung Quốc"]
            $0.facts.isForeign = true
          },
        ], fields: fields)
      return contradictedNationality(of: forms.people[0], in: forms) != nil
    }
    #expect(found("Việt Nam"))
    #expect(!found(nil))
  }

  @Test("Both forms of one commune are told by name")
  func sameCommune() throws {
    let line = try #require(lines(commune(1), commune(1)).last)
    #expect(line.contains("Nguyễn Văn An") && line.contains("Nguyễn Văn Ân"))
    #expect(!line.contains("042068004422"))
  }

  /// Commas outside quotes, and one.
  private func cells(in line: String) -> Int {
    line.reduce(into: (count: 1, isQuoted: false)) { state, character in
      if character == "\"" { state.isQuoted.toggle() }
      if character == ",", !state.isQuoted { state.count += 1 }
    }.count
  }

  @Test("The first line begins with the mark of UTF-8, and has a title for every cell")
  func header() throws {
    let lines = lines(commune(1), commune(2))
    #expect(lines[0].hasPrefix("\u{feff}Việc,Đề nghị,Bằng chứng,"))
    #expect(cells(in: lines[0]) == 19)
    #expect(cells(in: lines[1]) == 19)
  }
}
