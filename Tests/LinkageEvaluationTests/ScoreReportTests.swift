import Glibc
import Testing
import Wording

@testable import LinkageEvaluation

struct ScoreReportTests {
  private static let key = """
    so_phieu,person,kind,commune,damage,household,old_commune,until
    f1,1,permanent,18586,,10,18586,
    f2,1,temporary,00136,ho_ten.typo|ngay_sinh.filler,10,00136,2026-01-01
    f3,2,permanent,18586,,10,18586,
    f4,2,duplicate,18586,ho_ten.typo,10,18586,
    f5,3,permanent,18586,,20,18586,
    f6,4,permanent,18586,,30,18586,
    f7,4,second-permanent,00200,ho_ten.typo,30,00200,

    """

  @Test("Pairs, clusters and their kinds are counted against the key")
  func counts() throws {
    // Person 1 whole; 2 split; 1 joined with 2's second form (one household); 3 joined with 4 (strangers).
    let report = try report(
      """
      so_phieu,nguon,tep,hang,ket_qua,ma_nguoi,ly_do
      f1,a,x.csv,1,nguoi,P1,
      f2,a,x.csv,2,nhap,P1,
      f3,a,x.csv,3,nguoi,P2,
      f4,a,x.csv,4,nhap,P1,
      f5,a,x.csv,5,nguoi,P3,
      f6,a,x.csv,6,nhap,P3,
      f7,a,x.csv,7,cach-ly,,"a, reason"
      f8,a,x.csv,8,nguoi,P9,

      """)
    #expect(report.forms == 7 && report.unknown == 1 && report.missing == 0 && report.quarantined == 1)
    #expect(report.linkage.pairs == PairCounts(found: 1, real: 3, wrong: 3))
    #expect(report.linkage.wrongInHousehold == 2)
    #expect(report.linkage.wrongBetweenStrangers == 1)
    #expect(
      report.linkage.clusters
        == ClusterCounts(people: 4, clusters: 4, exact: 0, split: 2, merged: 2))
    #expect(
      report.linkage.byKind.map(\.name) == [
        "duplicate–permanent", "permanent–second-permanent", "permanent–temporary",
      ])
    #expect(report.linkage.byKind.map(\.pairs.found) == [0, 0, 1])
    // f1 2/3, f2 2/3, f4 1/3, f3 1, f5 1/2, f6 1/2, f7 1 of their clusters.
    #expect(abs(report.linkage.bCubed.precision - (2.0 / 3 * 2 + 1.0 / 3 + 1 + 0.5 + 0.5 + 1) / 7) < 1e-12)
    // Of their people: f1, f2 and f5 whole, the others half.
    #expect(abs(report.linkage.bCubed.recall - (1 + 1 + 0.5 + 0.5 + 1 + 0.5 + 0.5) / 7) < 1e-12)
    #expect(report.linkage.byForms.map(\.people) == [1, 3, 0, 0])
    #expect(report.linkage.byForms.allSatisfy { $0.exact == 0 })
    #expect(report.linkage.byCommuneSize.map(\.pairs) == [report.linkage.pairs])
    let typo = try #require(report.linkage.byDamage.first { $0.name == "ho_ten.typo" })
    #expect(typo.pairs.real == 3 && typo.pairs.found == 1)
  }

  @Test("A perfect run scores one, and forms that are left out count as missed")
  func perfectAndEmpty() throws {
    let perfect = try report(
      "so_phieu,ma_nguoi\nf1,A\nf2,A\nf3,B\nf4,B\nf5,C\nf6,D\nf7,D\n")
    #expect(perfect.linkage.pairs.f1 == 1)
    #expect(perfect.linkage.clusters.exact == 4)
    let empty = try report("so_phieu,ma_nguoi\n")
    #expect(empty.missing == 7)
    #expect(empty.linkage.pairs == PairCounts(found: 0, real: 3, wrong: 0))
  }

  @Test("Labels that only say who each form is are enough")
  func bareLabels() throws {
    let report = try report(
      "so_phieu,ma_nguoi\nf1,A\nf2,A\nf3,B\n", key: "so_phieu,person\nf1,x\nf2,x\nf3,x\n",
      twoPlace: "loai,ma_nguoi,ma_nguoi_b,so_phieu_a,so_phieu_b\n")
    #expect(report.linkage.pairs == PairCounts(found: 1, real: 3, wrong: 0))
    #expect(report.twoPlace == nil)
  }

  @Test("Probabilities are held against the key, class by class")
  func calibration() throws {
    let header = "so_phieu_a,so_phieu_b,xac_suat,quyet_dinh\n"
    let report = try report(
      "so_phieu,ma_nguoi\nf1,A\n",
      links: header + "f1,f2,0.999500,noi\nf3,f4,1.000000,noi\nf1,f3,0.999500,noi\n",
      review: header + "f6,f7,0.650000,duyet\nf5,f6,0.620000,duyet\nf5,?,0.5,duyet\n")
    let found = try #require(report.calibration)
    #expect(found.links == 3 && found.wrongLinks == 1 && found.reviewPairs == 2)
    #expect(abs(found.expectedWrongLinks - 0.001) < 1e-9)
    #expect(found.bins.map(\.pairs) == [2, 3] && found.bins.map(\.right) == [1, 2])
    #expect(abs(found.reviewError - abs(1.27 - 1) / 2) < 1e-9)
    #expect(abs(found.error - (abs(1.27 - 1) + abs(2.999 - 2)) / 5) < 1e-9)
    #expect(report.text(in: .en).contains("wrong links 1 of 3"))
    #expect(report.json.contains("\"wrong_links\":1"))
  }

  @Test("Counts agree with looking at every pair of forms", arguments: UInt64(0)..<40)
  func againstEveryPair(_ seed: UInt64) throws {
    var state = seed &* 0x9e37_79b9_7f4a_7c15 | 1
    func draw(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state >> 33) % bound
    }
    let forms = (0..<60).map { (number: "f\($0)", person: draw(25), cluster: draw(25), household: 0) }
    let withHouse = forms.map {
      (number: $0.number, person: $0.person, cluster: $0.cluster, household: $0.person / 3 + 1)
    }
    var key = "so_phieu,person,kind,commune,damage,household\n"
    var members = "so_phieu,ma_nguoi\n"
    for form in withHouse {
      key += "\(form.number),\(form.person),permanent,1,,\(form.household)\n"
      members = members + "\(form.number),c\(form.cluster)\n"
    }
    var expected = PairCounts()
    var inHouse = 0
    for (index, a) in withHouse.enumerated() {
      for b in withHouse[(index + 1)...] {
        let isReal = a.person == b.person
        let isJoined = a.cluster == b.cluster
        expected.real += isReal ? 1 : 0
        expected.found += isReal && isJoined ? 1 : 0
        expected.wrong += !isReal && isJoined ? 1 : 0
        inHouse += !isReal && isJoined && a.household == b.household ? 1 : 0
      }
    }
    let report = try report(members, key: key)
    #expect(report.linkage.pairs == expected)
    #expect(report.linkage.wrongInHousehold == inHouse)
    #expect(report.linkage.wrongBetweenStrangers == expected.wrong - inHouse)
  }

  @Test("Two-place flags are counted in people, by class")
  func twoPlaces() throws {
    let report = try report(
      "so_phieu,ma_nguoi\nf1,A\n",
      twoPlace: """
        loai,ma_nguoi,ma_nguoi_b,so_phieu_a,so_phieu_b
        hai-thuong-tru,A,,f6,f7
        hai-thuong-tru,B,,f1,f5
        thuong-tru-tam-tru,C,,f2,f1

        """)
    let classes = try #require(report.twoPlace).classes
    #expect(classes[0] == .init(name: "hai-thuong-tru", real: 1, found: 1, wrong: 1))
    #expect(classes[1] == .init(name: "thuong-tru-tam-tru", real: 1, found: 1, wrong: 0))
    #expect(classes[4] == .init(name: "nhap-trung", real: 1, found: 0, wrong: 0))
  }

  @Test("Fields are compared with the undamaged forms, and by the damage that was done")
  func fields() throws {
    let report = try report(
      "so_phieu,ma_nguoi\nf1,A\n",
      records: """
        so_phieu,ho_ten,ngay_sinh,ma_xa
        f1,Nguyễn Văn An,1950-03-05,18586
        f2,Nguyễn Văn Am,1950,00136
        f5,,1980-01-02,18587

        """,
      truth: """
        Số phiếu,Họ và tên,Ngày sinh
        f1,Nguyễn Văn An,05/03/1950
        f2,Nguyễn Văn An,05/03/1950
        f3,"Lê, Thị B",1960
        f4,"Lê, Thị B",1960
        f5,Trần Thị C,02/01/1980
        f6,Võ D,01/01/1990
        f7,Võ D,01/01/1990

        """)
    let fields = try #require(report.fields)
    #expect(fields.recordsCompared == 3 && fields.recordsMissing == 4)
    #expect(fields.fields.map(\.name) == ["ho_ten", "ngay_sinh", "ma_xa"])
    #expect(fields.fields[0].outcome == .init(right: 1, partial: 0, missing: 1, wrong: 1))
    #expect(fields.fields[1].outcome == .init(right: 2, partial: 1, missing: 0, wrong: 0))
    #expect(fields.byDamage.map(\.name) == ["ho_ten.typo", "ngay_sinh.filler"])
    #expect(fields.wrongWithoutDamage.map(\.count) == [0, 0, 1])
  }

  @Test("Records in another order, a missing column and a missing file are errors")
  func errors() throws {
    #expect(throws: ScoreError.self) {
      try report(
        "so_phieu,ma_nguoi\nf1,A\n", records: "so_phieu,ho_ten\nf2,B\nf1,A\n",
        truth: "Số phiếu,Họ và tên\nf1,A\nf2,B\n")
    }
    #expect(throws: ScoreError.self) { try report("so_phieu\nf1\n") }
    #expect(throws: ScoreError.self) { try ScoreReport(memberships: "/nonexistent", key: "/nonexistent") }
    #expect(throws: ScoreError.self) {
      try report("so_phieu,ma_nguoi\n", key: Self.key + "f1,9,permanent,1,,1,1,\n")
    }
  }

  @Test("A key of no form, and one of no form of the run, measure nothing")
  func nothingToMeasure() throws {
    #expect { try report("so_phieu,ma_nguoi\nf1,A\n", key: "so_phieu,person\n") } throws: {
      if case .emptyKey? = $0 as? ScoreError { true } else { false }
    }
    #expect { try report("so_phieu,ma_nguoi\ng1,A\n") } throws: {
      if case .otherForms? = $0 as? ScoreError { true } else { false }
    }
  }

  @Test("Each fault has words of its own in both languages, behind its file and its code")
  func faults() {
    let faults: [(ScoreError, String)] = [
      (.unreadable(path: "a.csv", errno: ENOENT), "a.csv: [score.unreadable] "),
      (.missingColumn(path: "a.csv", column: "so_phieu"), "a.csv: [score.missing-column] "),
      (.repeatedForm(path: "a.csv"), "a.csv: [score.repeated-form] "),
      (.emptyKey(path: "a.csv"), "a.csv: [score.empty-key] "),
      (.otherForms(path: "a.csv"), "a.csv: [score.other-forms] "),
      (.outOfOrder(path: "a.csv", row: 7), "a.csv:7: [score.out-of-order] "),
    ]
    for (fault, start) in faults {
      let said = Language.allCases.map { fault.description(in: $0) { "errno \($0)" } }
      #expect(said.allSatisfy { $0.hasPrefix(start) && $0.utf8.count > start.utf8.count + 10 }, "\(said)")
      #expect(said[0] != said[1])
      #expect(!said.contains { $0.contains("{") || $0.contains("] score.") }, "\(said)")
    }
  }

  @Test("Text and JSON carry the same figures")
  func rendering() throws {
    let report = try report("so_phieu,ma_nguoi\nf1,A\nf2,A\nf3,B\nf4,B\nf5,C\nf6,D\nf7,D\n")
    #expect(report.text(in: .en).contains("precision 1.00000 (3/3)"))
    #expect(report.text(in: .vi).contains("nối đúng (precision) 1,00000 (3/3)"))
    #expect(report.json.hasPrefix("{\"forms\":7,"))
    #expect(report.json.contains("\"pairs\":{\"real\":3,\"found\":3,\"wrong\":0,"))
  }

  /// Writes the tables into a folder of its own and scores them.
  private func report(
    _ memberships: String, key: String = Self.key, links: String? = nil, review: String? = nil,
    twoPlace: String? = nil, records: String? = nil, truth: String? = nil
  ) throws -> ScoreReport {
    var template = Array("/tmp/score-XXXXXX".utf8CString)
    let folder = try #require(mkdtemp(&template).map { String(cString: $0) })
    var written: [String] = []
    defer {
      for path in written { unlink(path) }
      rmdir(folder)
    }
    func write(_ text: String, _ name: String) throws -> String {
      let path = "\(folder)/\(name)"
      let file = try #require(fopen(path, "w"))
      fputs(text, file)
      fclose(file)
      written.append(path)
      return path
    }
    return try ScoreReport(
      memberships: write(memberships, "memberships.csv"), key: write(key, "key.csv"),
      links: links.map { try write($0, "links.csv") }, review: review.map { try write($0, "review.csv") },
      twoPlace: twoPlace.map { try write($0, "two-place.csv") },
      records: records.map { try write($0, "records.csv") },
      truth: truth.map { try write($0, "truth.csv") })
  }
}
