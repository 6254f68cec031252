import ByteText
import ResidentModel
import Testing

@testable import VietnameseText

@Suite("Numbers, case by case")
struct NumberCasesTests {
  private static func digits(_ value: UInt64, _ count: Int) -> String {
    if value == 0 { return "-" }
    let text = String(value)
    return String(repeating: "0", count: max(0, count - text.count)) + text
  }

  private static func letter(_ standing: NumberStanding) -> String {
    switch standing {
    case .missing: "-"
    case .valid: "v"
    case .doubtful: "d"
    }
  }

  private static func read(_ column: String, _ cell: String, _ context: NumberContext) -> WrittenIdentity {
    let bytes = Array(cell.utf8)
    switch column {
    case "cmnd": return readOldCardNumber(bytes.span, context)
    case "giay-to": return readEitherNumber(bytes.span, context)
    default: return readPersonalNumber(bytes.span, context)
    }
  }

  private static func context(_ row: String) -> NumberContext {
    let parts = row.split(separator: " ")
    return NumberContext(
      sex: parts[0] == "nam" ? .male : parts[0] == "nữ" ? .female : .unknown, birthYear: Int(parts[1]) ?? 0,
      asOfYear: 2026)
  }

  @Test("Every line of numbers.tsv comes out as it says")
  func cases() throws {
    let file = try #require(CaseFile("numbers.tsv", columns: 8))
    #expect(file.lines.count >= 70)
    var failures: [String] = []
    for line in file.lines {
      let written = NumberCasesTests.read(
        line.cells[0], line.cells[2], NumberCasesTests.context(line.cells[1]))
      let found = [
        NumberCasesTests.digits(written.personalNumber.rawValue, 12),
        NumberCasesTests.digits(UInt64(written.oldCardNumber.rawValue), 9),
        "\(NumberCasesTests.letter(written.personalStanding))/\(NumberCasesTests.letter(written.oldCardStanding))",
        written.findings.text,
      ]
      if found != Array(line.cells[3...6]) { failures.append("numbers.tsv:\(line.number) \(found)") }
    }
    #expect(failures == [])
  }

  @Test("Every line of phones.tsv comes out as it says, and reads as itself again")
  func phones() throws {
    let file = try #require(CaseFile("phones.tsv", columns: 4))
    var failures: [String] = []
    for line in file.lines {
      let written = readPhone(Array(line.cells[0].utf8).span)
      let found = [written.number.isMissing ? "-" : written.number.description, written.findings.text]
      if found != Array(line.cells[1...2]) { failures.append("phones.tsv:\(line.number) \(found)") }
      let again = readPhone(Array(written.number.description.utf8).span)
      if again.number != written.number || !again.rules.isEmpty {
        failures.append("phones.tsv:\(line.number) again")
      }
    }
    #expect(failures == [])
  }

  @Test("A valid number survives every harmless way of writing it, and each lost zero is put back")
  func harmlessForms() {
    var state: UInt64 = 20_251_121
    func next(_ bound: UInt64) -> UInt64 {
      state = stableHash(state)
      return state % bound
    }
    let provinces = [1, 2, 4, 8, 19, 38, 42, 79, 96]
    for _ in 0..<2000 {
      let birthYear = 1930 + Int(next(90))
      let isMale = next(2) == 0
      let group = (birthYear >= 2000 ? 2 : 0) + (isMale ? 0 : 1)
      let province = UInt64(provinces[Int(next(UInt64(provinces.count)))])
      let value =
        province * 1_000_000_000 + UInt64(group) * 100_000_000 + UInt64(birthYear % 100) * 1_000_000
        + next(1_000_000)
      let text = NumberCasesTests.digits(value, 12)
      let context = NumberContext(sex: isMale ? .male : .female, birthYear: birthYear, asOfYear: 2026)
      for form in [text, String(value), "'\(text)", "\(text).0", "\(text.prefix(3)) \(text.dropFirst(3))"] {
        let read = readPersonalNumber(Array(form.utf8).span, context)
        #expect(read.personalNumber.rawValue == value && read.personalStanding == .valid, "\(form)")
      }
    }
  }

  @Test("The field most likely wrong is named")
  func suspects() {
    let number = PersonalNumber(rawValue: 42_095_001_234)
    func suspect(_ sex: Sex, _ year: Int) -> NumberSuspect {
      check(number, against: NumberContext(sex: sex, birthYear: year, asOfYear: 2026)).suspect
    }
    #expect(suspect(.male, 1995) == .none)
    #expect(suspect(.female, 1995) == .sex)
    #expect(suspect(.male, 1996) == .birthDate)
    #expect(suspect(.male, 1985) == .birthDate)
    #expect(suspect(.male, 1962) == .number)
    #expect(suspect(.female, 1962) == .number)
  }
}
