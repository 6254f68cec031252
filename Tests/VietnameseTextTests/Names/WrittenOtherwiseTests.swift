import ByteText
import ResidentModel
import Testing

@testable import VietnameseText

/// People, days, numbers and places as other offices, keyboards and spreadsheets write them, made from nothing but the
/// tables of what is met in lists: each comes out as the plain one does.
@Suite("One thing, written in many ways")
struct WrittenOtherwiseTests {
  /// xorshift: the same draws on every machine.
  struct Draw: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state
    }
  }

  static let families = ["Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Đặng", "Đỗ", "Bùi", "Vũ", "Lò"]
  static let middles = ["Văn", "Thị", "Đức", "Ngọc", "Hữu", "Thị Thanh", "Quốc", "Xuân"]
  static let givens = [
    "Hường", "Thủy", "Đạt", "Nghĩa", "Quỳnh", "Khoẻ", "Tuyết", "Giang", "Ý", "Uyên", "Trường",
  ]

  /// Each way to write a name that loses nothing.
  static let writings: [(String, @Sendable (String) -> String)] = [
    ("capitals", { $0.uppercased() }), ("small letters", { $0.lowercased() }),
    ("spaces around and between", { "  " + $0.split(separator: " ").joined(separator: "   ") + " " }),
    ("no-break spaces", { $0.split(separator: " ").joined(separator: "\u{A0}") }),
    ("tabs and line ends", { "\t" + $0.split(separator: " ").joined(separator: "\n") + "\r" }),
    ("decomposed", { written($0) { [$0.base, $0.mark, $0.tone] } }),
    ("tone before mark", { written($0) { [$0.base, $0.tone, $0.mark] } }),
    ("the order of windows-1258", { written($0) { [$0.marked, $0.tone] } }),
    ("zero-width characters", { "\u{FEFF}" + $0.split(separator: " ").joined(separator: "\u{200B} ") }),
    ("Ð of another alphabet", { String($0.map { $0 == "Đ" ? "Ð" : $0 }) }),
    ("a full stop or comma behind", { $0 + "," }),
    ("capitals of the keyboard's other state", { swapped($0) }),
  ]

  /// Scalars of each letter, from its parts.
  private static func written(_ text: String, _ parts: (Parts) -> [Unicode.Scalar?]) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard let letter = VietnameseLetter(scalar), letter.mark != .stroke else {
        result.append(scalar)
        continue
      }
      for part in parts(Parts(letter)) { if let part { result.append(part) } }
    }
    return String(result)
  }

  private struct Parts {
    let base, marked, mark, tone: Unicode.Scalar?
    init(_ letter: VietnameseLetter) {
      var bare = letter
      bare.tone = .ngang
      marked = bare.scalar
      bare.mark = .none
      base = bare.scalar
      mark = letter.mark.combiningMark
      tone = letter.tone.combiningMark
    }
  }

  /// `nGUYỄN vĂN`.
  private static func swapped(_ text: String) -> String {
    text.split(separator: " ").map { $0.prefix(1).lowercased() + $0.dropFirst().uppercased() }.joined(
      separator: " ")
  }

  @Test(
    "A name has one comparing form and one written form however it is typed", arguments: 0..<writings.count)
  func names(writing: Int) {
    let (title, write) = WrittenOtherwiseTests.writings[writing]
    var normaliser = NameNormaliser()
    var draw = Draw(state: 0x9e37_79b9)
    for _ in 0..<300 {
      let name = [Self.families, Self.middles, Self.givens].map { $0.randomElement(using: &draw) ?? "" }
        .joined(separator: " ")
      var out = ByteBuffer()
      let cell = ByteBuffer(name)
      let damaged = ByteBuffer(write(name))
      let plain = normaliser.normalise(cell.span, into: &out)
      let other = normaliser.normalise(damaged.span, into: &out)
      #expect(out.string(other.text) == out.string(plain.text), "\(title): \(name)")
      #expect((0..<8).allSatisfy { other.codes[$0] == plain.codes[$0] }, "\(title): \(name)")
      #expect(other.findings == [], "\(title): \(name)")
    }
  }

  @Test("A day reads the same in every form that names it whole")
  func dates() {
    var draw = Draw(state: 77)
    let asOf = PartialDate(year: 2026, month: 12, day: 31) ?? .missing
    let english = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    for _ in 0..<400 {
      let (y, m, d) = (
        Int.random(in: 1928...2024, using: &draw), Int.random(in: 1...12, using: &draw),
        Int.random(in: 2...28, using: &draw)
      )
      let date = PartialDate(year: y, month: m, day: d) ?? .missing
      let (mm, dd, yy) = (
        m < 10 ? "0\(m)" : "\(m)", d < 10 ? "0\(d)" : "\(d)", y % 100 < 10 ? "0\(y % 100)" : "\(y % 100)"
      )
      var forms = [
        "\(dd)/\(mm)/\(y)", "\(d)/\(m)/\(y)", "\(dd)-\(mm)-\(y)", "\(d).\(m).\(y)", "\(dd)\(mm)\(y)",
        "\(y)-\(mm)-\(dd)",
        "\(y)/\(mm)/\(dd)", "\(y)\(mm)\(dd)", "\(y)-\(mm)-\(dd) 00:00:00", "\(y)-\(mm)-\(dd)T00:00:00",
        "\(dd) / \(mm) / \(y)",
        "ngày \(d) tháng \(m) năm \(y)", "Ngày \(dd) tháng \(mm) năm \(y)", "\(d) tháng \(m) năm \(y)",
        "sinh ngày \(dd)/\(mm)/\(y)",
        "\(d)-\(english[m - 1])-\(y)", "\(d) \(english[m - 1]) \(y)", "'\(dd)/\(mm)/\(y)",
        "\(dd)/\(mm)/\(y) 0:00",
      ]
      // The latest century that is not ahead: no two of these years share their last digits.
      forms += ["\(dd)/\(mm)/\(yy)", "\(d)-\(m)-\(yy)"]
      for form in forms where !(form.count == 8 && form.allSatisfy(\.isNumber) && isTwoDates(form, asOf)) {
        #expect(readDate(Array(form.utf8).span, as: DateReading(.birth, asOf: asOf)).date == date, "\(form)")
      }
    }
  }

  /// Eight digits that are a day both as ddmmyyyy and as yyyymmdd.
  private func isTwoDates(_ digits: String, _ asOf: PartialDate) -> Bool {
    let value = Int(digits) ?? 0
    func isDay(_ y: Int, _ m: Int, _ d: Int) -> Bool {
      PartialDate(year: y, month: m, day: d) != nil && (1901...asOf.year).contains(y)
    }
    return isDay(value % 10_000, value / 10_000 % 100, value / 1_000_000)
      && isDay(value / 10_000, value / 100 % 100, value % 100)
  }

  @Test("A personal number reads the same with what spreadsheets and fingers put between its digits")
  func numbers() {
    var draw = Draw(state: 5)
    let provinces = ["001", "024", "038", "042", "079", "096"]
    for _ in 0..<300 {
      let year = Int.random(in: 1930...2020, using: &draw)
      let sex = Int.random(in: 0...1, using: &draw)
      let century = year < 2000 ? sex : 2 + sex
      let yy = year % 100 < 10 ? "0\(year % 100)" : "\(year % 100)"
      let number =
        provinces[Int.random(in: 0..<provinces.count, using: &draw)] + "\(century)" + yy
        + String(Int.random(in: 100_000...999_999, using: &draw))
      let context = NumberContext(sex: sex == 0 ? .male : .female, birthYear: year, asOfYear: 2026)
      let groups = [
        number.prefix(3), number.dropFirst(3).prefix(3), number.dropFirst(6).prefix(3), number.suffix(3),
      ]
      let fullWidth = String(
        String.UnicodeScalarView(number.unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) }))
      let withoutZeros = String(number.drop { $0 == "0" })
      for form in [
        number, " \(number) ", "'\(number)", groups.joined(separator: " "), groups.joined(separator: "."),
        groups.joined(separator: "-"),
        fullWidth, "CCCD: \(number)", "\(number).0", String(number.map { $0 == "0" ? "O" : $0 }),
        withoutZeros,
        "\(withoutZeros).0", "\u{FEFF}\(number)",
      ] {
        let read = readPersonalNumber(Array(form.utf8).span, context)
        #expect(read.personalNumber.rawValue == UInt64(number), "\(form) \(sex) \(year)")
      }
    }
  }
}
