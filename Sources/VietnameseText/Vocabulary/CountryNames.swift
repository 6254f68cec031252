import RegistryData

/// The names and codes of countries (`data/countries.tsv`), to tell Việt Nam from all others: which other one it is makes no
/// difference.
struct CountryNames: Sendable {
  enum Kind: Sendable { case vietNam, other, stateless }

  struct Name: Sendable {
    var marked: UInt64
    var kind: Kind
    /// So short (`Anh`, `Mỹ`, `Nhật`) that the marks are half of it.
    var isShort: Bool
  }

  static let embedded = CountryNames()

  /// The number of words of the longest name.
  private(set) var longest = 1
  /// By the letters without marks and spaces.
  private var names: [UInt64: [Name]] = [:]
  /// Two or three capitals.
  private var codes: Set<String> = []

  /// Codes that forms use for something else: có, không, không áp dụng, thường trú, có mặt, chủ hộ, Mạ, nam.
  private static let wordsOfForms: Set<String> = ["CO", "NO", "NA", "TT", "CM", "CH", "MA", "NAM"]

  private static let anyOther: [Substring] = [
    "Nước ngoài", "Ngoại quốc", "Ngoại kiều", "Foreign", "Foreigner",
  ]
  private static let none: [Substring] = [
    "Không quốc tịch", "Không có quốc tịch", "Vô quốc tịch", "Stateless",
  ]

  private init() {
    var text = UnitText()
    func add(_ name: Substring, _ kind: Kind) {
      text.read(Array(name.utf8).span)
      let all = 0..<text.count
      names[text.key(all, seed: 0), default: []].append(
        Name(
          marked: text.markedKey(all), kind: kind,
          isShort: text.count == 1 && text.foldedRange(all).count <= 4))
      longest = max(longest, text.count)
    }
    RegistryTable.countries.forEachRow { row in
      let isVietNam = row[0] == "VN"
      for name in [row[2], row[3]] + row[4].split(separator: ";") + (isVietNam ? row[0...1] : []) {
        add(name, isVietNam ? .vietNam : .other)
      }
      for code in row[0...1] where !Self.wordsOfForms.contains(String(code)) { codes.insert(String(code)) }
    }
    for name in Self.anyOther { add(name, .other) }
    for name in Self.none { add(name, .stateless) }
  }

  /// The names that words `range` have the letters of.
  func names(_ text: borrowing UnitText, _ range: Range<Int>) -> [Name] {
    names[text.key(range, seed: 0)] ?? []
  }

  func isCode(_ cell: borrowing Span<UInt8>) -> Bool {
    codes.contains(String(decoding: (0..<cell.count).map { cell[$0] }, as: UTF8.self))
  }
}
