import ByteText
import FormReading
import VietnameseText

/// How often the encoding of a column is told right, wrongly, or left in doubt. See README.md beside this file.
@main
struct DetectionBenchmark {
  private static let sizes = [50, 200, 2_000]
  private static let unaccentedShares = [0.0, 0.1, 0.2, 0.3]
  private static let columns = ["Họ và tên", "Họ tên mẹ", "Quê quán", "Thôn/xóm"]
  /// Columns of one size, drawn from one heading.
  private static let trials = 25

  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 2 else {
      print("usage: detection-benchmark FORMS.csv")
      return
    }
    let values = try Columns(of: FormFile(path: arguments[1]), named: columns)
    print("Columns of \(values.headings.joined(separator: ", ")): right, **wrong**, in doubt\n")
    print("| Encoding | Values | " + unaccentedShares.map { "\(Int($0 * 100)) % unaccented | " }.joined())
    print("| --- | --- |" + String(repeating: " --- |", count: unaccentedShares.count))
    var sum = Verdicts()
    for encoding in TextEncoding.allCases where encoding != .utf16LittleEndian && encoding != .utf16BigEndian
    {
      for size in sizes {
        let cells = unaccentedShares.map { share in
          let verdicts = self.verdicts(on: values, encoding: encoding, size: size, unaccented: share)
          sum += verdicts
          return verdicts.description
        }
        print("| \(encoding.name) | \(size) | \(cells.joined(separator: " | ")) |")
      }
    }
    print("\nAltogether \(sum.count) columns: \(sum).")
  }

  private static func verdicts(
    on values: Columns, encoding: TextEncoding, size: Int, unaccented: Double
  ) -> Verdicts {
    let encoder = TextEncoder(encoding)
    var verdicts = Verdicts()
    for (column, cells) in values.cells.enumerated() {
      for trial in 0..<trials {
        var random = Draws(state: UInt64(size) << 32 | UInt64(column) << 16 | UInt64(trial))
        var detector = EncodingDetector()
        var evidence = WordEvidence()
        var taken = 0
        while taken < size {
          let cell = cells[Int(random.next() % UInt64(cells.count))]
          let isUnaccented = Double(random.next() % 1000) < unaccented * 1000
          var text = ByteBuffer()
          text.append(isUnaccented ? withoutMarks(cell) : cell)
          var bytes = ByteBuffer()
          // Letters of other alphabets (Ê Đê ŭ) that the encoding cannot write: another cell.
          guard encoder.encode(text.span, into: &bytes) else { continue }
          detector.feed(bytes.span, knowing: &evidence)
          taken += 1
        }
        verdicts.note(detector.decide(), expected: encoding)
      }
    }
    return verdicts
  }

  private static func withoutMarks(_ text: String) -> String {
    let plain = text.unicodeScalars.map { scalar in
      guard var letter = VietnameseLetter(scalar) else { return scalar }
      (letter.mark, letter.tone) = (.none, .ngang)
      return letter.scalar ?? scalar
    }
    return String(String.UnicodeScalarView(plain))
  }
}

/// What was decided of some columns.
private struct Verdicts: CustomStringConvertible {
  private(set) var count = 0
  private var right = 0
  private var wrong = 0

  mutating func note(_ decided: DetectedEncoding, expected: TextEncoding) {
    count += 1
    guard decided.isCertain else { return }
    if decided.encoding == expected { right += 1 } else { wrong += 1 }
  }

  static func += (a: inout Verdicts, b: Verdicts) {
    a.count += b.count
    a.right += b.right
    a.wrong += b.wrong
  }

  var description: String { "\(right), **\(wrong)**, \(count - right - wrong)" }
}

/// The cells of some columns of a file of forms, those with letters.
private struct Columns {
  private(set) var headings: [String] = []
  private(set) var cells: [[String]] = []

  init(of file: FormFile, named names: [String]) throws {
    let reader = try CSVFormReader(file: file)
    let places = names.compactMap { name in reader.columnNames.firstIndex(of: name) }
    headings = places.map { reader.columnNames[$0] }
    cells = places.map { _ in [] }
    var batch = FormBatch()
    while try reader.next(into: &batch) {
      for row in batch.rows.indices {
        for (index, place) in places.enumerated() {
          let cell = batch.text.string(batch.cell(row: row, column: place))
          if !cell.isEmpty { cells[index].append(cell) }
        }
      }
    }
  }
}

/// The same draws on every machine (SplitMix64).
private struct Draws {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
