import ByteText
import ResidentModel
import Synchronization
import Testing

@testable import InventedPopulation

struct SampleWriterTests {
  @Test("The bytes do not depend on the number of workers")
  func workers() async throws {
    var plan = try SamplePlan.thachKenh(.medium)
    plan.people = 1500
    plan.area = .province(42)
    let one = try await written(plan, workers: 1)
    let three = try await written(plan, workers: 3)
    #expect(one.forms == three.forms)
    #expect(one.key == three.key)
  }

  @Test("Another seed invents other people")
  func seeds() async throws {
    let first = try await written(.thachKenh(seed: 1))
    let second = try await written(.thachKenh(seed: 2))
    #expect(first.forms != second.forms)
  }

  @Test("Without damage the commune's counts are exact, and every cell follows the plain form")
  func undamaged() async throws {
    let sample = try await Sample(.thachKenh())
    let home = sample.rows.filter { $0.kind == "permanent" }
    #expect(home.count == 5603)
    #expect(Set(home.map(\.household)).count == 1408)
    #expect(Set(home.map(\.person)).count == 5603)
    let isFourteen = { (row: Sample.Row) -> Bool in
      let parts = row.cells[2].split(separator: "/").compactMap { Int($0) }
      return parts.count == 1 || (parts[2], parts[1], parts[0]) <= (2012, 12, 31)
    }
    let adults = home.filter(isFourteen)
    #expect(adults.count == 4303)
    #expect(adults.count { $0.cells[21] == "Có mặt tại địa phương" } == 4063)
    #expect(sample.rows.allSatisfy { $0.damage.isEmpty })
    #expect(sample.rows.allSatisfy { $0.cells[4].count == 12 && $0.cells.count == 25 })
  }

  @Test("Second registrations come in the planned shares, in other communes")
  func secondForms() async throws {
    let sample = try await Sample(.thachKenh())
    let kinds = Dictionary(grouping: sample.rows, by: \.kind).mapValues(\.count)
    #expect(kinds["second-permanent"] == 84)
    #expect(kinds["temporary"] == 336)
    #expect(kinds["duplicate"] == 39)
    #expect(kinds["second-temporary"] == 17)
    let forms = Dictionary(grouping: sample.rows, by: \.person)
    #expect(forms.values.contains { $0.count >= 3 })
    for row in sample.rows where row.kind.hasSuffix("temporary") || row.kind == "second-permanent" {
      #expect(row.oldCommune != "18586")
    }
    for row in sample.rows where row.kind == "duplicate" {
      let original = try #require(forms[row.person]?.first { $0.kind == "permanent" })
      // The same registration: commune and household.
      #expect(original.oldCommune == row.oldCommune)
      #expect(original.cells[14] == row.cells[14])
    }
  }

  @Test("Damage changes cells, not people: the same forms in the same order belong to the same persons")
  func damageKeepsPeople() async throws {
    let clean = try await Sample(.thachKenh())
    let damaged = try await Sample(.thachKenh(.medium))
    #expect(clean.rows.map(\.cells[0]) == damaged.rows.map(\.cells[0]))
    #expect(clean.rows.map(\.person) == damaged.rows.map(\.person))
    #expect(clean.rows.map(\.kind) == damaged.rows.map(\.kind))
    // What the key calls undamaged has its name letter by letter, but for case and tone style.
    for (before, after) in zip(clean.rows, damaged.rows) where after.damage.isEmpty {
      #expect(before.cells[1].unicodeScalars.count == after.cells[1].unicodeScalars.count)
    }
  }

  @Test(
    "The levels damage about 15, 40 and 70 forms in a hundred",
    arguments: [
      (SamplePlan.DamageLevel.low, 0.10...0.22), (.medium, 0.32...0.48), (.high, 0.58...0.82),
    ])
  func levels(_ level: SamplePlan.DamageLevel, _ share: ClosedRange<Double>) async throws {
    var plan = try SamplePlan.thachKenh(level)
    plan.people = 8000
    plan.area = .country
    let sample = try await Sample(plan)
    let damaged = sample.rows.count { !$0.damage.isEmpty }
    #expect(share.contains(Double(damaged) / Double(sample.rows.count)))
  }

  @Test("Every kind of damage occurs")
  func allKinds() async throws {
    var plan = try SamplePlan.thachKenh(.high)
    plan.people = 25_000
    plan.area = .country
    let seen = Set(try await Sample(plan).rows.flatMap(\.damage))
    let missing = DamageCode.allCases.map(\.name).filter { !seen.contains($0) }
    // These need a people or a province that a sample of a few communes may lack.
    let local: Set = ["ho_ten.apostrophe", "don_vi.alias", "don_vi.number-style", "so_cmnd.zero-lost"]
    #expect(missing.filter { !local.contains($0) } == [])
  }

  @Test("Form and household numbers, and the order of rows, do not tell whose double a form is")
  func nothingGivesAway() async throws {
    var plan = try SamplePlan.thachKenh()
    plan.people = 12_000
    plan.area = .country
    let rows = try await Sample(plan).rows
    let first = Dictionary(rows.enumerated().map { ($1.person, $0) }, uniquingKeysWith: { first, _ in first })
    let gaps = rows.enumerated().compactMap { index, row in
      first[row.person].flatMap { $0 < index ? index - $0 : nil }
    }
    let near = gaps.count { $0 < rows.count / 100 }
    #expect(Double(near) < 0.06 * Double(gaps.count))
    // A double shares its household number with its original only when it is the same registration.
    for (index, row) in rows.enumerated() where row.kind == "second-permanent" {
      guard let original = first[row.person], original != index else { continue }
      #expect(row.cells[14] != rows[original].cells[14])
    }
  }

  @Test("XML and CSV of one plan hold the same cells")
  func xml() async throws {
    var plan = try SamplePlan.thachKenh(.medium)
    plan.people = 400
    let csv = try await Sample(plan)
    plan.format = .xml
    let xml = try await written(plan).forms
    let text = String(decoding: xml, as: UTF8.self)
    #expect(text.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<DanhSachPhieu>\n<Phieu><SoPhieu>"))
    #expect(text.hasSuffix("</Phieu>\n</DanhSachPhieu>\n"))
    for (row, line) in zip(csv.rows, text.split(separator: "\n").dropFirst(2)) {
      for cell in row.cells where !cell.isEmpty && !cell.contains(where: { "&<>".contains($0) }) {
        #expect(line.contains(">\(cell)</"))
      }
    }
  }

  @Test("A plan that cannot be carried out says why")
  func errors() throws {
    var plan = try SamplePlan.thachKenh()
    plan.area = .commune(99_999)
    #expect(throws: SampleError.unknownCommune(99_999)) { try SampleWriter(plan) }
    plan.area = .province(99)
    #expect(throws: SampleError.unknownProvince(99)) { try SampleWriter(plan) }
    plan.area = .country
    plan.people = 0
    #expect(throws: SampleError.tooFewPeople) { try SampleWriter(plan) }
    plan.people = 10
    plan.format = .xml
    plan.encoding = .viscii
    #expect(throws: SampleError.encodingNotForXML(.viscii)) { try SampleWriter(plan) }
  }

  @Test("A sample of any small size has as many people as asked for", arguments: [1, 2, 3, 7, 40, 333])
  func smallSizes(_ people: Int) async throws {
    var plan = try SamplePlan.thachKenh(.high)
    plan.people = people
    let sample = try await Sample(plan)
    #expect(Set(sample.rows.filter { $0.kind == "permanent" }.map(\.person)).count == people)
  }
}

/// Writes a sample into memory.
private func written(_ plan: SamplePlan, workers: Int = 2) async throws -> (forms: [UInt8], key: [UInt8]) {
  let forms = Mutex<[UInt8]>([])
  let key = Mutex<[UInt8]>([])
  try await SampleWriter(plan).run(
    workers: workers,
    forms: { bytes in
      let copy = bytes.withUnsafeBufferPointer { Array($0) }
      forms.withLock { $0 += copy }
    },
    key: { bytes in
      let copy = bytes.withUnsafeBufferPointer { Array($0) }
      key.withLock { $0 += copy }
    })
  return (forms.withLock { $0 }, key.withLock { $0 })
}

/// A sample read back, form beside key.
private struct Sample {
  struct Row {
    var cells: [String]
    var person: String
    var kind: String
    var damage: [String]
    var household: String
    var oldCommune: String
  }

  let rows: [Row]

  init(_ plan: SamplePlan) async throws {
    let bytes = try await written(plan)
    let forms = Self.rows(of: bytes.forms).dropFirst()
    let key = Self.rows(of: bytes.key).dropFirst()
    #expect(forms.count == key.count)
    rows = zip(forms, key).map { cells, key in
      #expect(cells[0] == key[0])
      return Row(
        cells: cells, person: key[1], kind: key[2], damage: key[4].split(separator: "|").map(String.init),
        household: key[5], oldCommune: key[6])
    }
  }

  /// Cells of a CSV whose cells hold no line breaks.
  private static func rows(of bytes: [UInt8]) -> [[String]] {
    bytes.split(separator: UInt8(ascii: "\n")).map { line in
      var cells: [[UInt8]] = [[]]
      var isQuoted = false
      for byte in line {
        switch byte {
        case UInt8(ascii: "\""): isQuoted.toggle()
        case UInt8(ascii: ",") where !isQuoted: cells.append([])
        default: cells[cells.count - 1].append(byte)
        }
      }
      return cells.map { String(decoding: $0, as: UTF8.self) }
    }
  }
}
