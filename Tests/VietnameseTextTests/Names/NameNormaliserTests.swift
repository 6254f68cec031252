import ByteText
import ResidentModel
import Testing

@testable import VietnameseText

@Suite("Names, by property")
struct NameNormaliserTests {
  /// The first code of a word as the normaliser gives it.
  private func code(_ word: String, _ normaliser: inout NameNormaliser, _ out: inout ByteBuffer) -> UInt16 {
    let cell = ByteBuffer(word)
    out.removeAll()
    let name = normaliser.normalise(cell.span, into: &out)
    return name.count == 1 ? name.codes[0] : 0
  }

  @Test(
    "Every syllable has one code, in NFC, NFD, cp1258 order, disordered marks, both tone styles and any case")
  func oneCodePerSyllable() {
    var normaliser = NameNormaliser()
    var out = ByteBuffer()
    var wrong: [String] = []
    for syllable in EverySyllable.all {
      let expected = SyllableCode(syllable).rawValue
      for style in [ToneStyle.traditional, .reformed] {
        let nfc = syllable.text(style)
        if style == .reformed, nfc == syllable.text(.traditional) { continue }
        if Self.nobody.contains(nfc) { continue }
        for form in [
          nfc, nfc.uppercased(), apart(syllable.letters(style), .canonical),
          apart(syllable.letters(style), .cp1258),
          apart(syllable.letters(style), .toneFirst),
        ]
        where code(form, &normaliser, &out) != expected {
          wrong.append(form)
        }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(20))")
  }

  /// Words that name nobody where one stands alone in the cell; names.tsv shows them.
  private static let nobody: Set<String> = [
    "không", "khong", "bố", "mẹ", "cha", "vợ", "chồng", "cháu", "trống", "bỏ", "chết", "chet", "mất", "góa",
    "na",
    "goá",
  ]

  private enum MarkOrder { case canonical, cp1258, toneFirst }

  /// The letters with their marks apart.
  private func apart(_ letters: [VietnameseLetter], _ order: MarkOrder) -> String {
    var text = String.UnicodeScalarView()
    for letter in letters {
      let isApart = order != .cp1258 && letter.mark != .stroke
      let base = VietnameseLetter(base: letter.base, mark: isApart ? .none : letter.mark)
      if let scalar = base.scalar { text.append(scalar) }
      let marks = [isApart ? letter.mark.combiningMark : nil, letter.tone.combiningMark].compactMap { $0 }
      text.append(contentsOf: order == .toneFirst ? marks.reversed() : marks)
    }
    return String(text)
  }

  @Test(
    "A syllable with one tone, wherever it was put, is written with the tone where it can stand, but where VNI or a slip explains it"
  )
  func misplacedTones() {
    var doubtful = 0
    var normaliser = NameNormaliser()
    var out = ByteBuffer()
    for syllable in EverySyllable.all
    where syllable.tone != .ngang && !Self.nobody.contains(syllable.text()) {
      var plain = syllable.letters()
      for index in plain.indices { plain[index].tone = .ngang }
      for index in plain.indices where plain[index].isVowel {
        var letters = plain
        letters[index].tone = syllable.tone
        let cell = ByteBuffer(String(String.UnicodeScalarView(letters.compactMap(\.scalar))))
        out.removeAll()
        let name = normaliser.normalise(cell.span, into: &out)
        let written = out.string(name.text).lowercased()
        if ToneOrFont.isDoubtful(letters, SyllableCode(syllable)),
          written == cell.string(ByteRange(0, cell.count))
        {
          doubtful += 1
        } else {
          #expect(written == syllable.text(.traditional) || written == syllable.text(.reformed))
        }
      }
    }
    #expect(1..<60 ~= doubtful)
  }

  @Test(
    "Every syllable typed as keys is compared as itself beside words typed so, unless a word or a slip explains it"
  )
  func keystrokesInCompany() {
    let company: [(KeystrokeMethod, String)] = [
      (.telex, "Nguyeenx Vawn"), (.vni, "Nguye6n4 Va8n"), (.viqr, "Nguye^~n Va(n"),
    ]
    var normaliser = NameNormaliser()
    var out = ByteBuffer()
    var slips = 0
    var wrong: [String] = []
    for (number, syllable) in EverySyllable.all.enumerated()
    where syllable.text().unicodeScalars.contains(where: { !$0.isASCII }) {
      let (method, names) = company[number % company.count]
      // Three o in Telex; see `KeystrokeTests`.
      if method == .telex, syllable.letters().count(where: { $0.base == UInt8(ascii: "o") }) == 2 { continue }
      let keys = method.spellings(of: syllable)[1]
      let code = SyllableCode(syllable)
      let cell = ByteBuffer("\(names) \(keys)")
      out.removeAll()
      if normaliser.normalise(cell.span, into: &out).codes[2] == code.rawValue { continue }
      let isWord = Syllable(keys)?.isValid ?? false
      // In VIQR a question mark may stand for a letter that was lost, and a full stop for an abbreviation.
      let isOtherSign = method == .viqr && (syllable.tone == .hoi || keys.count == 2)
      let scalars = Array(keys.unicodeScalars)
      let isDrawnAlike = Lookalikes.readings(of: scalars).contains {
        Syllable($0.compactMap(VietnameseLetter.init)) != nil
      }
      if KeySlip.explains(scalars, ratherThan: code) {
        slips += 1
      } else if !isWord, !isOtherSign, !isDrawnAlike {
        wrong.append(keys)
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(30))")
    #expect(slips < 120, "\(slips)")
  }

  @Test("A word longer than any name is taken as it stands, in any time that its bytes take, and said")
  func longWords() {
    var normaliser = NameNormaliser()
    var out = ByteBuffer()
    for word in ["Hoangthilan", "Đỗ(/a1", "nguyễnvăn"] {
      let long = String(repeating: word, count: 100_000 / word.utf8.count)
      let cell = ByteBuffer("Nguyễn " + long)
      out.removeAll()
      let name = normaliser.normalise(cell.span, into: &out)
      #expect(out.string(name.text) == "Nguyễn " + long)
      #expect(name.findings.contains(.notAName))
    }
  }

  @Test("Where the row's people has names of its own, what only a Kinh name would prove is left as written")
  func groupsOfOtherNames() {
    var normaliser = NameNormaliser()
    var out = ByteBuffer()
    func written(_ name: String, _ isOfOthers: Bool) -> String {
      normaliser.groupSpeaksAgainstRepairs = isOfOthers
      let cell = ByteBuffer(name)
      out.removeAll()
      return out.string(normaliser.normalise(cell.span, into: &out).text)
    }
    for (name, amongKinh, amongOthers) in [
      ("Nguyễn Hoor", "Nguyễn Hổ", "Nguyễn Hoor"), ("KIỀU MAILY", "Kiều Mai Ly", "Kiều Maily"),
      ("Thạch Văn Hans", "Thạch Văn Hán", "Thạch Văn Hans"),
      // Keys that nothing else explains are keys among all peoples.
      ("Thạch Thij Hoaf", "Thạch Thị Hòa", "Thạch Thị Hòa"),
      ("Thạch Thị Tuyeets", "Thạch Thị Tuyết", "Thạch Thị Tuyết"),
    ] {
      #expect(written(name, false) == amongKinh)
      #expect(written(name, true) == amongOthers)
      #expect(written(name, false) == amongKinh)
    }
  }

  @Test("A memo that has met other tokens gives what a fresh one gives")
  func memoDoesNotMatter() {
    var random = SeededGenerator(seed: 3)
    var warm = NameNormaliser()
    var warmText = ByteBuffer()
    let letters = Array("aăâeêioôơuưyàáảãạđbcghklmnpqrstvx.'-?0123".unicodeScalars)
    for _ in 0..<1_500 {
      var cell = ByteBuffer()
      for _ in 0..<Int.random(in: 1...30, using: &random) {
        cell.append(
          Int.random(in: 0..<6, using: &random) == 0 ? " " : letters.randomElement(using: &random) ?? "a")
      }
      var fresh = NameNormaliser()
      var freshText = ByteBuffer()
      warmText.removeAll()
      let a = warm.normalise(cell.span, into: &warmText)
      let b = fresh.normalise(cell.span, into: &freshText)
      #expect(warmText.string(a.text) == freshText.string(b.text))
      #expect(a.count == b.count && a.rules == b.rules && a.findings == b.findings)
      for index in 0..<8 { #expect(a.codes[index] == b.codes[index]) }
    }
  }

  @Test("Any bytes are taken, and what comes out is UTF-8 that stays as it is")
  func anyBytes() {
    var random = SeededGenerator(seed: 9)
    var normaliser = NameNormaliser()
    for _ in 0..<1_500 {
      var cell = ByteBuffer()
      for _ in 0..<Int.random(in: 0...24, using: &random) {
        cell.append(UInt8.random(in: .min ... .max, using: &random))
      }
      var once = ByteBuffer()
      let name = normaliser.normalise(cell.span, into: &once)
      let written = once.string(name.text)
      #expect(Array(written.utf8).count == Int(name.text.count), "not UTF-8")
      #expect(name.count <= 8)
      var cleanedText = ByteBuffer()
      let cleaned = TextCleaning.clean(cell.span, into: &cleanedText)
      var again = ByteBuffer()
      let twice = TextCleaning.clean(cleanedText.span(cleaned.text), into: &again)
      #expect(again.string(twice.text) == cleanedText.string(cleaned.text))
      #expect(twice.rules.isEmpty)
    }
  }

  @Test(
    "A cell of any length is taken in linear time",
    arguments: ["/", "(", "Max ", "a.", "-", "?", "Hoaf ", "a'", "ô"])
  func longCells(part: String) {
    var normaliser = NameNormaliser()
    let cell = ByteBuffer(String(repeating: part, count: 20_000))
    var out = ByteBuffer()
    let name = normaliser.normalise(cell.span, into: &out)
    #expect(name.count <= 8)
    #expect(!name.findings.isEmpty)
  }

  @Test(
    "Text columns get one form of each letter and plain spaces, and keep case and punctuation",
    arguments: [
      ("  Xã  Tân An ", "Xã Tân An", [ChangeRule.spaces], false), ("Xã Tân An", "Xã Tân An", [], false),
      ("Xa\u{303} Tân", "Xã Tân", [.unicode], false), ("Th\u{1EBD}\u{302} An", "Thễ An", [.markOrder], false),
      ("\u{FEFF}TP.HCM", "TP.HCM", [.unicode], false), ("Qu?n 1", "Qu?n 1", [], true),
      ("Ở đâu?", "Ở đâu?", [], false),
      ("P\u{A0}1", "P 1", [.spaces], false), ("", "", [], false), ("Xã A\u{FFFD}", "Xã A\u{FFFD}", [], true),
    ])
  func textColumns(written: String, expected: String, rules: [ChangeRule], lost: Bool) {
    let cell = ByteBuffer(written)
    var out = ByteBuffer()
    let cleaned = TextCleaning.clean(cell.span, into: &out)
    #expect(Array(out.string(cleaned.text).utf8) == Array(expected.utf8))
    #expect(cleaned.rules.rules == rules)
    #expect(cleaned.lostLetters == lost)
  }
}
