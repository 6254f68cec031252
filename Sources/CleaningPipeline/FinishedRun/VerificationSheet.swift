import PopulationBaseline
import VietnameseText
import Wording

/// `dancu recheck`: the sheet for a re-check on the ground, and what its answers say of the baseline.
public struct VerificationSheet: Sendable {
  let run: FinishedRun
  let language: Language

  public init(_ run: FinishedRun, language: Language) {
    self.run = run
    self.language = language
  }

  /// What identifies a person on the doorstep; of these, the columns that the baseline has.
  private static let shown = [
    "ho_ten", "ngay_sinh", "gioi_tinh", "so_dinh_danh", "so_ho", "ten_chu_ho", "dia_chi", "thon", "xa",
    "so_phieu_goc",
  ]

  /// The sheet: CSV with a byte order mark, which a double click opens, titles in words; the answer and the note are
  /// empty. What a spreadsheet would calculate or cut begins with an apostrophe.
  public func sheet(perUnit: Int, seed: UInt64) throws -> String {
    let sample = try VerificationSample(of: run, perUnit: perUnit, seed: seed)
    let columns = ["ma_nguoi"] + Self.shown.filter(sample.columns.contains)
    let indices = columns.compactMap { sample.columns.firstIndex(of: $0) }
    let titles = ["ma_xa", "ngay_danh_muc", "nhom"] + columns
    var sheet = "\u{feff}" + Self.line(titles.map(title) + [answerTitle, title("ghi_chu")])
    for (stratum, entry) in sample.strata.sorted(by: { $0.key < $1.key }) {
      for person in entry.drawn {
        let group = text("recheck.\(stratum.group)")
        sheet += Self.line(
          [stratum.commune, stratum.listDate, group] + indices.map { person.cells[$0] } + ["", ""])
      }
    }
    return sheet
  }

  /// The estimate from a sheet that came back, in words.
  public func estimateLines(answers path: String) throws -> [String] {
    let list = try OfficeList(path, columns: ["ma_nguoi", "ket_qua"])
    _ = try list.require(oneOf: ["ma_nguoi"])
    _ = try list.require(oneOf: ["ket_qua"])
    let redirects = try run.redirects()
    var answers: [String: VerificationEstimate.Answer] = [:]
    for row in list.rows {
      let person = String(row["ma_nguoi"].drop { $0 == "'" })
      guard !person.isEmpty else { continue }
      guard let answer = VerificationEstimate.Answer(written: row["ket_qua"]) else {
        throw OfficeList.Fault.badCell(file: path, line: row.line, column: "ket_qua")
      }
      // Two people of the sheet may be one by now: what is wrong with either is wrong, and one who was met was met.
      let current = redirects[person] ?? person
      if current != person || answers[current] != nil, let other = answers[current],
        other.isError || answer == .notMet
      {
        continue
      }
      answers[current] = answer
    }
    // Everybody, so that each stratum's people are counted and each answer finds its stratum.
    let whole = try VerificationSample(of: run, perUnit: 0, seed: 0)
    let strata = try AnsweredStrata(answers, of: run, people: whole.strata.mapValues(\.people))
    // People may have left the register since they were drawn; a sheet of nobody here is another run's.
    let unknown = text("recheck.unknown-people", ["count": language.number(strata.unknown)])
    guard strata.unknown == 0 || strata.unknown < answers.count else {
      throw OfficeList.Fault.ofNobody(file: path)
    }
    var lines = [text("recheck.title", ["name": TerminalText.escaped(run.name), "date": run.asOf]), ""]
    var grid = TextGrid(
      ["unit", "people", "drawn", "met", "errors", "share", "interval"].map { text("recheck.\($0)") })
    func add(_ name: String, _ estimate: VerificationEstimate) {
      let share = estimate.errors
      grid.add([
        name, language.number(estimate.people), language.number(estimate.met + estimate.count(.notMet)),
        language.number(estimate.met),
        language.number(
          VerificationEstimate.Answer.allCases.filter(\.isError).reduce(0) { $0 + estimate.count($1) }),
        share.map { percent($0.value) } ?? "–", share.map { interval($0.interval) } ?? "–",
      ])
    }
    for unit in strata.units where unit.estimate.met + unit.estimate.count(.notMet) > 0 {
      add(unit.name, unit.estimate)
    }
    add(text("quota-screen.total"), strata.total)
    lines += grid.lines + [""]
    for answer in VerificationEstimate.Answer.allCases where answer.isError && strata.total.count(answer) > 0
    {
      guard let share = strata.total.share(where: { $0 == answer }) else { continue }
      lines.append(
        "  \(text("recheck.answer.\(answer.rawValue)")): \(percent(share.value)) (\(interval(share.interval))), "
          + language.number(strata.total.count(answer)))
    }
    if strata.unknown > 0 { lines.append(unknown) }
    if strata.total.count(.notMet) > 0 {
      let drawn = strata.total.met + strata.total.count(.notMet)
      lines.append(
        text(
          "recheck.not-met",
          [
            "count": language.number(strata.total.count(.notMet)), "drawn": language.number(drawn),
            "share": language.percent(strata.total.count(.notMet), of: drawn),
          ]))
    }
    return lines + ["", text("recheck.definitions")]
  }

  private func percent(_ share: Double) -> String {
    language.percent(Int((share * 1e6).rounded()), of: 1_000_000)
  }

  private func interval(_ range: ClosedRange<Double>) -> String {
    "\(percent(range.lowerBound)) – \(percent(range.upperBound))"
  }

  private func text(_ key: String, _ values: [String: String] = [:]) -> String { language.text(key, values) }

  /// The title of the column to fill in, with the words that it takes.
  private var answerTitle: String {
    let words = VerificationEstimate.Answer.allCases.map { $0.word(in: language) }
    return "\(text("recheck.answer")) (\(words.joined(separator: " / ")))"
  }

  private func title(_ column: String) -> String { text("column." + column) }

  private static func line(_ cells: [String]) -> String {
    cells.map { cell in
      let text = officeText(cell)
      guard text.contains(where: { ",\"\r\n".contains($0) }) else { return text }
      return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }.joined(separator: ",") + "\n"
  }
}

/// The answers of a sheet, laid to the strata of the baseline.
private struct AnsweredStrata {
  private let strata: [VerificationSample.Stratum: VerificationEstimate.Stratum]
  /// Answers about people who are not in the baseline, or left the register.
  let unknown: Int

  init(
    _ answers: [String: VerificationEstimate.Answer], of run: FinishedRun,
    people: [VerificationSample.Stratum: Int]
  ) throws {
    var strata = people.mapValues { VerificationEstimate.Stratum(people: $0) }
    var found = 0
    let table = try run.table("baseline")
    let (id, stratum) = (try table.column("ma_nguoi"), try VerificationSample.StratumReader(table))
    try table.forEachRow { batch, row in
      guard let answer = answers[batch.string(row: row, column: id)],
        let stratum = stratum.stratum(batch, row)
      else { return }
      found += 1
      strata[stratum]?.answers[answer, default: 0] += 1
    }
    self.strata = strata
    unknown = answers.count - found
  }

  var total: VerificationEstimate {
    VerificationEstimate(strata: strata.keys.sorted().compactMap { strata[$0] })
  }

  /// In the order of their codes, the unknown one last.
  var units: [(name: String, estimate: VerificationEstimate)] {
    Dictionary(grouping: strata.keys) { [$0.commune, $0.listDate] }
      .sorted {
        ($0.key[0].isEmpty ? "~" : $0.key[0], $0.key[1]) < ($1.key[0].isEmpty ? "~" : $1.key[0], $1.key[1])
      }
      .map {
        (
          name(ofCommune: $0.key[0], on: $0.key[1]),
          VerificationEstimate(strata: $0.value.sorted().compactMap { strata[$0] })
        )
      }
  }

  private func name(ofCommune code: String, on listDate: String) -> String {
    guard !code.isEmpty else { return "–" }
    let name = UnitCatalogue.embedded.fullName(of: CountedUnit(code: code, listDate: listDate))
    return name.isEmpty ? code : "\(name) (\(code))"
  }
}
