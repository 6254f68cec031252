import Glibc
import Testing
import Wording

@testable import CleaningPipeline

@Suite("Explanations from a run's tables")
struct RunExplanationTests {
  static func withRun(_ body: (RunExplanation) throws -> Void) throws {
    try RunFolderTests.withFolder { root in
      try write(
        """
        so_phieu,nguon,tep,hang,ket_qua,ma_nguoi,ly_do
        P1,a,f.csv,2,nguoi,k1,phieu-goc
        P2,a,f.csv,3,nhap,k1,ghep-xac-suat
        "P,3",a,"g ""x"".csv",4,nguoi,k2,mot-phieu
        P4,a,f.csv,5,cach-ly,,dong.too-few-cells
        """, to: root + "/memberships.csv")
      try write(
        """
        so_phieu_a,so_phieu_b,trong_so,xac_suat,quyet_dinh,ho_ten,ngay_sinh
        P1,P2,21.5,0.999812,noi,exact,
        """, to: root + "/links.csv")
      try write(
        """
        so_phieu_a,so_phieu_b,trong_so,xac_suat,quyet_dinh,ho_ten,ngay_sinh
        "P,3",P1,3.10,0.61,duyet,tone,year
        """, to: root + "/review.csv")
      try body(try RunExplanation(folder: root, language: .en))
    }
  }

  static func write(_ text: String, to path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT, 0o600)
    let bytes = Array((text + "\n").utf8)
    #expect(Glibc.write(descriptor, bytes, bytes.count) == bytes.count)
    close(descriptor)
  }

  @Test("A form leads to its person, the person's forms and the links between them")
  func aboutForm() throws {
    try Self.withRun { run in
      let lines = try #require(try run.lines(about: "P2"))
      #expect(lines[0] == "person k1: 2 forms")
      #expect(lines[1].hasPrefix("  P1  f.csv:2  ") && lines[2].hasPrefix("  P2  f.csv:3  "))
      #expect(lines[3].contains("P1") && lines[3].contains("21.5") && lines[3].contains("0.999812"))
      #expect(lines[4] == "    ho_ten exact")
      let samePerson = try run.lines(about: "k1")
      let nobody = try run.lines(about: "P9")
      #expect(samePerson == lines && nobody == nil)
    }
  }

  @Test("A quarantined form says why")
  func quarantined() throws {
    try Self.withRun { run in
      let lines = try #require(try run.lines(about: "P4"))
      #expect(lines.count == 1 && lines[0].contains("fewer cells"))
    }
  }

  @Test("Two forms that were weighed show their levels; two that were not, that")
  func aboutPair() throws {
    try Self.withRun { run in
      let weighed = try #require(try run.lines(about: "P,3", and: "P1"))
      #expect(weighed.last == "    ho_ten tone · ngay_sinh year")
      #expect(weighed[0].contains("k2") && weighed[0].contains("k1"))
      let others = try #require(try run.lines(about: "P2", and: "P,3"))
      #expect(others.last == Language.en.text("explain.not-weighed"))
    }
  }

  @Test("Rows are cut as they were written, also where a chunk ends inside one")
  func reading() throws {
    try RunFolderTests.withFolder { root in
      var random = SeededGenerator(seed: 7)
      var text = "x,y\n"
      var expected: [[String]] = []
      for _ in 0..<20_000 {
        let cells = (0..<2).map { _ in
          String(
            (0..<Int.random(in: 0...40, using: &random)).map { _ in "ab\",\nệ ".randomElement(using: &random)!
            })
        }
        text += cells.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",") + "\n"
        expected.append(cells)
      }
      try Self.write(String(text.dropLast()), to: root + "/t.csv")
      var read: [[String]] = []
      try RunTableReader(root + "/t.csv").forEachRow(holding: "") { row in
        read.append([row["x"] ?? "?", row["y"] ?? "?"])
        return true
      }
      #expect(read == expected)
    }
  }
}
