import ByteText
import Glibc
import Testing

@testable import CleaningPipeline

@Suite("The job that links rows of any columns")
struct LinkJobTests {
  private static let model = """
    {"name": "thu-vien", "samePairsPerRecord": 0.4,
     "columns": [{"name": "ten", "kind": "text"}, {"name": "ngay", "kind": "date"},
                 {"name": "may", "kind": "number", "digits": 10}],
     "comparisons": [
       {"name": "ten", "kind": "text", "levels": [
         {"when": ["equal"], "same": 0.9, "stranger": 0.001},
         {"when": ["oneEdit"], "same": 0.08, "stranger": 0.001},
         {"when": ["different"], "same": 0.02, "stranger": 0.998}]},
       {"name": "ngay", "kind": "date", "levels": [
         {"when": ["equal"], "same": 0.95, "stranger": 0.001},
         {"when": ["different"], "same": 0.05, "stranger": 0.999}]},
       {"name": "may", "kind": "number", "levels": [
         {"when": ["equal"], "same": 0.9, "stranger": 0.0001},
         {"when": ["different"], "same": 0.1, "stranger": 0.9999}]}],
     "blocking": [{"keys": ["ten"], "limit": 100}, {"keys": ["ngay"], "limit": 100},
                  {"keys": ["may"], "limit": 100}],
     "decision": {"linkPrecision": 0.99, "minimumProbability": 0.9}}
    """

  /// One row: number, name, date, telephone; all invented.
  private typealias Row = (number: String, name: String, date: String, phone: String)

  /// Sixty people with one to three rows each, no two written alike.
  private static func rows(seed: UInt64) -> [Row] {
    var random = SeededNumbers(seed: seed)
    var rows: [Row] = []
    for person in 0..<60 {
      let name = "mẫu \(String(person, radix: 3)) thử \(random.next() % 1000)"
      let (day, month, year) = (random.next() % 28 + 1, random.next() % 12 + 1, random.next() % 60 + 1950)
      for copy in 0...Int(random.next() % 3) {
        let isLoud = random.next() % 2 == 0
        let two = { (value: UInt64) in value < 10 ? "0\(value)" : "\(value)" }
        let dates = [
          "\(day)/\(month)/\(year)", "\(year)-\(two(month))-\(two(day))", "\(year)\(two(month))\(two(day))",
        ]
        rows.append(
          (
            "S\(person)-\(copy)", isLoud ? name.uppercased() + " " : " " + name, dates[copy],
            copy == 0 ? "09 \(10_000_000 + person)" : "09\(10_000_000 + person)"
          ))
      }
    }
    return rows
  }

  private static func csv(_ rows: [Row]) -> String {
    rows.reduce("Số phiếu,TÊN,Ngày,Máy\n") { $0 + "\($1.number),\($1.name),\($1.date),\($1.phone)\n" }
  }

  private static func xml(_ rows: [Row]) -> String {
    let forms = rows.map {
      "<P><so_phieu>\($0.number)</so_phieu><ten>\($0.name)</ten><ngay>\($0.date)</ngay><may>\($0.phone)</may></P>"
    }
    return "<DS>\n" + forms.joined(separator: "\n") + "\n</DS>\n"
  }

  /// Runs over the files and reads form number → person from `memberships.csv`.
  private static func people(
    in files: [(name: String, text: String)], jobs: Int = 2, settings: [String] = []
  ) async throws -> (outcome: RunOutcome, people: [String: String]) {
    var template = Array("/tmp/dancu-test-XXXXXX".utf8CString)
    let root = String(cString: try #require(mkdtemp(&template)))
    defer { removeTree(root) }
    try write(model, to: root + "/model.json")
    var pipeline =
      "dancu: 1\nname: thu-vien\nas_of: 2026-12-31\njob: link\nlink: {model: model.json}\nsources:\n"
    for (index, file) in files.enumerated() {
      try write(file.text, to: "\(root)/\(file.name)")
      let format = file.name.hasSuffix(".xml") ? "xml" : "csv"
      pipeline += "  - {id: n\(index), path: \(file.name), format: \(format), columns: auto}\n"
    }
    try write(pipeline, to: root + "/pipeline.yaml")
    var options = RunOptions()
    options.output = root + "/out"
    options.jobs = jobs
    options.progress = .none
    options.settings = settings
    let outcome = await CleaningRun(pipelinePath: root + "/pipeline.yaml", options: options).run()
    let folder = try #require(outcome.folder, "\(outcome.messages)")
    var people: [String: String] = [:]
    for line in try SmallFile.read(folder + "/memberships.csv").split(separator: "\n").dropFirst() {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      people[String(cells[0])] = String(cells[5])
    }
    return (outcome, people)
  }

  private static func write(_ text: String, to path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    try #require(file >= 0)
    defer { close(file) }
    let bytes = Array(text.utf8)
    try #require(Glibc.write(file, bytes, bytes.count) == bytes.count)
  }

  private static func removeTree(_ path: String) {
    if let handle = try? FolderHandle(making: path) { handle.removeEntries { _ in true } }
    rmdir(path)
  }

  @Test("Rows of one person come together whatever the case, the spaces and the way the date is written")
  func linksEachPerson() async throws {
    for seed in UInt64(1)...3 {
      let rows = Self.rows(seed: seed)
      let run = try await Self.people(in: [("a.csv", Self.csv(rows))])
      #expect(run.outcome.status == .success)
      #expect(run.people.count == rows.count)
      #expect(Set(run.people.values).count == 60, "seed \(seed)")
      for (number, person) in run.people {
        let first = String(number.prefix { $0 != "-" }) + "-0"
        #expect(run.people[first] == person, "seed \(seed), \(number)")
      }
      let accounting = run.outcome.summary.accounting
      #expect(accounting.people == 60 && accounting.merged == rows.count - 60 && accounting.unaccounted == 0)
      #expect(run.outcome.summary.isLinkOnly && run.outcome.summary.quota == nil)
    }
  }

  @Test("Row order, the split into files, the format and the number of workers change nobody's id")
  func isInvariant() async throws {
    let rows = Self.rows(seed: 9)
    let whole = try await Self.people(in: [("a.csv", Self.csv(rows))]).people
    let reversed = try await Self.people(in: [("a.csv", Self.csv(rows.reversed()))], jobs: 1).people
    let half = rows.count / 2
    let split = try await Self.people(
      in: [("b.xml", Self.xml(Array(rows[half...]))), ("a.csv", Self.csv(Array(rows[..<half])))], jobs: 4
    ).people
    #expect(reversed == whole)
    #expect(split == whole)
  }

  @Test("A name alone does not make two rows one person")
  func needsMoreThanAName() async throws {
    let rows: [Row] = [
      ("S1", "mẫu thử một", "1/2/1980", "0911111111"), ("S2", "mẫu thử một", "3/4/1990", "0922222222"),
    ]
    let run = try await Self.people(in: [("a.csv", Self.csv(rows))])
    #expect(Set(run.people.values).count == 2)
    #expect(run.outcome.summary.links == 0)
  }

  @Test("Merged cells of any column of the model take the value above them")
  func carriesDown() async throws {
    let text = "so_phieu,ten,ngay,may\nA1,mẫu thử một,1/2/1980,0911111111\nA2,,nt,0922222222\n"
    let bare = try await Self.people(in: [("a.csv", text)]).people
    #expect(bare["A1"] != bare["A2"])
    let carried = try await Self.people(in: [("a.csv", text)], settings: ["sources.n0.carry_down=ten,ngay"])
    #expect(carried.people["A1"] == carried.people["A2"])
  }

  @Test("A gate of the pipeline fails the run")
  func asksTheGates() async throws {
    let run = try await Self.people(
      in: [("a.csv", Self.csv(Self.rows(seed: 4)))], settings: ["gates.forms.max=10"])
    #expect(run.outcome.status == .gateFailed)
  }
}

/// A small seeded sequence: the same on every machine.
struct SeededNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9e37_79b9_7f4a_7c15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state >> 11
  }
}
