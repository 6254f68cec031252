import ByteText
import PopulationBaseline
import ResidentModel
import Testing

@Suite("Forms rendered before it is known whose they are")
struct RenderedFormTests {
  private static let pieces = [
    "", "a", ",", "\"", "|", "\\", "\n", "\r\n", "Lê Thị Hoà", "12/3, thôn Đông", "\"\"",
  ]

  /// Texts that need quoting, escaping or nothing, one for each field.
  private func texts(_ random: inout SeededGenerator) -> [String] {
    testFields.fields.map { _ in
      (0..<Int.random(in: 0...3, using: &random)).map { _ in
        Self.pieces.randomElement(using: &random) ?? ""
      }.joined()
    }
  }

  @Test("Lines copied from rendered cells say what the texts say, and the texts can be read back")
  func renderedAndReadBack() {
    var files = SourceFiles()
    files.add(source: "nguon", file: "tệp.csv")
    let table = BaselineTable(fields: testFields, basis: QuotaBasis(), asOf: testDay)
    let records = RecordTable(fields: testFields)
    let number = testFields.index(of: .formNumber) ?? 0
    for seed in UInt64(0)..<300 {
      var random = SeededGenerator(seed: seed)
      // Several forms in one run of bytes, as in a batch.
      var rendered = CSVLines()
      var ends: [UInt32] = []
      let batch = (0..<3).map { _ in texts(&random) }
      var forms: [RenderedForm] = []
      for texts in batch {
        var text = ByteBuffer()
        let cells = texts.map { written in
          let start = text.count
          text.append(written)
          return ByteRange(start, text.count)
        }
        forms.append(
          table.render(FormFacts(), cells: cells.span, in: text, to: &rendered, partEnds: &ends))
      }
      for (texts, form) in zip(batch, forms) {
        var lines = CSVLines()
        let origin = FormOrigin(file: 0, row: 7)
        table.appendRow(
          PersonID(identity: 1), form, in: rendered.bytes.span, origin: origin, files: files, to: &lines)
        let baseline = lines.rows.first ?? []
        #expect(baseline.count == table.columns.count, "seed \(seed)")
        #expect(Array(baseline.dropFirst().prefix(texts.count)) == texts, "seed \(seed)")
        let escaped = texts[number].replacing("\\", with: "\\\\").replacing("|", with: "\\|")
        #expect(baseline[baseline.count - 2] == (escaped.isEmpty ? "tệp.csv#7" : escaped), "seed \(seed)")

        var recordLines = CSVLines()
        records.appendRow(form, in: rendered.bytes.span, origin: origin, files: files, to: &recordLines)
        var others = texts
        let own = others.remove(at: number)
        let record = recordLines.rows.first ?? []
        #expect(record.count == records.columns.count, "seed \(seed)")
        #expect(
          Array(record.prefix(4 + others.count)) == [own, "nguon", "tệp.csv", "7"] + others, "seed \(seed)")

        var text = ByteBuffer()
        var fields: [ByteRange] = []
        form.readFields(testFields.count, of: rendered.bytes.span, into: &text, &fields)
        #expect(fields.map { text.string($0) } == texts, "seed \(seed)")
      }
    }
  }
}
