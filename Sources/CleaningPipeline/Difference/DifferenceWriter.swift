import ByteText
import PopulationBaseline
import ResidentModel
import VietnameseText
import Wording

/// Writes a comparison of two runs.
///
/// Text tells figures only; JSON each person with the names of the columns that changed; CSV the values too, a line a
/// changed cell, for those who may see the baselines.
public struct DifferenceWriter: Sendable {
  public enum Format: String, CaseIterable, Sendable { case text, json, csv }

  private let format: Format
  private let language: Language
  private var written = 0

  public init(_ format: Format, language: Language) {
    self.format = format
    self.language = language
  }

  public func begin(into out: inout ByteBuffer) {
    switch format {
    case .text: break
    case .json: out.append("{\"people\":[")
    case .csv: out.append("loai,ma_cu,ma_nguoi,ma_xa_cu,ma_xa,truong,gia_tri_cu,gia_tri\n")
    }
  }

  public mutating func append(_ change: PersonChange, into out: inout ByteBuffer) {
    switch format {
    case .text: break
    case .json:
      out.append(written == 0 ? "\n" : ",\n")
      written += 1
      out.append(Self.json(change).text(indented: false))
    case .csv:
      let cells = [
        change.kind.rawValue, change.former?.description ?? "", change.current?.description ?? "",
        change.formerUnit.code, change.unit.code,
      ]
      for field in change.fields {
        out.appendRecord(cells + [field.name, field.before, field.after])
      }
      if change.fields.isEmpty { out.appendRecord(cells + ["", "", ""]) }
    }
  }

  public func end(_ summary: DifferenceSummary, into out: inout ByteBuffer) {
    switch format {
    case .text: for line in lines(summary) { out.append(line + "\n") }
    case .json:
      out.append("\n],")
      // The members join the object that `begin` opened.
      out.append(String(Self.json(summary).text(indented: false).dropFirst()) + "\n")
    case .csv: break
    }
  }

  // MARK: JSON

  private static func json(_ change: PersonChange) -> JSONValue {
    var members: [(String, JSONValue)] = [("change", .string("\(change.kind)".snakeCased))]
    if let former = change.former { members.append(("from", .string(former.description))) }
    if let current = change.current { members.append(("to", .string(current.description))) }
    if !change.fields.isEmpty { members.append(("fields", .array(change.fields.map { .string($0.name) }))) }
    return .object(members)
  }

  private static func json(_ summary: DifferenceSummary) -> JSONValue {
    func run(_ run: DifferenceSummary.Run) -> JSONValue {
      ["run": .string(run.name), "as_of": .string(run.asOf), "people": .integer(run.people)]
    }
    return [
      "from": run(summary.first), "to": run(summary.second), "minimum_age": .integer(summary.minimumAge),
      "counts": .object(
        PersonChange.Kind.allCases.map { ("\($0)".snakeCased, .integer(summary[$0])) }),
      "fields": .object(summary.fields.map { ($0.name, .integer($0.people)) }),
      "units": .array(
        summary.changedUnits.map { unit, figures in
          [
            "ma_xa": .string(unit.code), "ngay_danh_muc": .string(unit.list.date),
            "before": .integer(figures.before), "after": .integer(figures.after),
            "added": .integer(figures.added), "removed": .integer(figures.removed),
            "moved_in": .integer(figures.movedIn), "moved_out": .integer(figures.movedOut),
            "newly_of_age": .integer(figures.newlyOfAge),
          ]
        }),
    ]
  }

  // MARK: Text

  private func lines(_ summary: DifferenceSummary) -> [String] {
    func number(_ value: Int) -> String { language.number(value) }
    var lines = [
      language.text(
        "diff.runs",
        [
          "first": summary.first.name, "second": summary.second.name, "from": summary.first.asOf,
          "to": summary.second.asOf,
        ]),
      language.text(
        "diff.people", ["before": number(summary.first.people), "after": number(summary.second.people)]),
    ]
    for kind in PersonChange.Kind.allCases {
      lines.append(
        "  "
          + language.text(
            "diff.\(kind.rawValue)", ["people": number(summary[kind]), "age": number(summary.minimumAge)]))
    }
    if !summary.fields.isEmpty {
      lines += ["", language.text("diff.fields")]
      for field in summary.fields.sorted(by: { $0.people > $1.people }) {
        let title = language.text("column.\(field.name)")
        lines.append("  " + TerminalText.padded(title, to: 40) + " " + number(field.people))
      }
    }
    guard !summary.changedUnits.isEmpty else { return lines }
    let heads = ["before", "after", "added", "removed", "in", "out", "of-age"].map {
      language.text("diff.unit-\($0)", ["age": number(summary.minimumAge)])
    }
    lines += ["", TerminalText.padded(language.text("diff.units"), to: 40) + row(heads)]
    let catalogue = UnitCatalogue.embedded
    for (unit, figures) in summary.changedUnits {
      let title =
        unit == .unknown
        ? language.text("diff.unknown-unit") : "\(unit.code) \(catalogue.fullName(of: unit))"
      let cells = [
        figures.before, figures.after, figures.added, figures.removed, figures.movedIn, figures.movedOut,
        figures.newlyOfAge,
      ]
      lines.append(TerminalText.padded("  " + title, to: 40) + row(cells.map(number)))
    }
    return lines
  }

  private func row(_ cells: [String]) -> String {
    cells.reduce("") { $0 + TerminalText.padded($1, to: 12, onLeft: true) }
  }
}

extension String {
  /// `newlyOfAge` → `newly_of_age`.
  fileprivate var snakeCased: String {
    reduce(into: "") { $0 += $1.isUppercase ? "_" + $1.lowercased() : String($1) }
  }
}

extension ByteBuffer {
  /// One line of RFC 4180.
  fileprivate mutating func appendRecord(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { append(UInt8(ascii: ",")) }
      if cell.utf8.contains(where: { [0x22, 0x2c, 0x0a, 0x0d].contains($0) }) {
        append("\"" + cell.replacing("\"", with: "\"\"") + "\"")
      } else {
        append(cell)
      }
    }
    append(UInt8(ascii: "\n"))
  }
}
