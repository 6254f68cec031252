import ByteText
import RegistryData
import Testing
import VietnameseText

@Suite("Detecting encodings")
struct EncodingDetectorTests {
  /// Invented names, drawn from the counted parts.
  private struct Names {
    var families: [String] = []
    var middles: [String] = []
    var givens: [String] = []

    init() {
      RegistryTable.nameFrequencies.forEachRow { cells in
        switch cells[0] {
        case "family": families.append(String(cells[1]))
        case "middle": middles.append(String(cells[1]))
        default: givens.append(String(cells[1]))
        }
      }
    }

    func draw(_ random: inout SeededGenerator, unaccented: Double, capitals: Bool) -> String {
      let parts = [families, middles, givens].map { $0.randomElement(using: &random) ?? "An" }
      var name = parts.filter { $0 != "(none)" && !$0.contains("Ñ") }.joined(separator: " ")
      if Double.random(in: 0..<1, using: &random) < unaccented {
        name = String(
          name.compactMap { letter in
            letter.unicodeScalars.first.flatMap(VietnameseLetter.init).map {
              Character(Unicode.Scalar($0.base))
            } ?? letter
          })
      }
      return capitals ? name.uppercased() : name
    }
  }

  @Test(
    "Columns of names are never taken for another encoding, and nearly always recognised",
    arguments: TextEncoding.allCases.filter { $0 != .utf16LittleEndian && $0 != .utf16BigEndian })
  func recognises(encoding: TextEncoding) {
    let names = Names()
    let encoder = TextEncoder(encoding)
    for size in [50, 200, 2_000] {
      for unaccented in [0.0, 0.3] {
        for capitals in [false, true] where size < 2_000 || unaccented > 0 && !capitals {
          var random = SeededGenerator(seed: UInt64(size) + (capitals ? 1 : 0))
          var detector = EncodingDetector()
          var evidence = WordEvidence()
          for _ in 0..<size {
            let cell = ByteBuffer(names.draw(&random, unaccented: unaccented, capitals: capitals))
            var bytes = ByteBuffer()
            #expect(encoder.encode(cell.span, into: &bytes))
            detector.feed(bytes.span, knowing: &evidence)
          }
          let decided = detector.decide()
          #expect(
            decided.encoding == encoding && decided.isCertain, "\(size) \(unaccented) \(capitals) \(decided)")
        }
      }
    }
  }

  @Test("A few words are in doubt rather than wrong")
  func fewWords() {
    let names = Names()
    var wrong = 0
    var right = 0
    for encoding in [
      TextEncoding.windows1258, .tcvn3, .vni, .viscii, .vps, .tcvn3AsLatin1, .vniAsLatin1, .utf8,
    ] {
      let encoder = TextEncoder(encoding)
      for seed in UInt64(0)..<36 {
        var random = SeededGenerator(seed: seed)
        var detector = EncodingDetector()
        var evidence = WordEvidence()
        for _ in 0..<Int(seed % 6 + 1) {
          let cell = ByteBuffer(names.draw(&random, unaccented: 0.2, capitals: false))
          var bytes = ByteBuffer()
          _ = encoder.encode(cell.span, into: &bytes)
          detector.feed(bytes.span, knowing: &evidence)
        }
        let decided = detector.decide()
        guard decided.isCertain, decided.evidence > 0 else { continue }
        if decided.encoding == encoding { right += 1 } else { wrong += 1 }
      }
    }
    #expect(wrong == 0)
    #expect(right > 120)
  }

  @Test("A column in UTF-8 stays one for certain, though one cell in forty was misread on its way")
  func fewMisreadCells() {
    let names = Names()
    for encoding in [TextEncoding.utf8AsWindows1252, .tcvn3AsLatin1, .vniAsLatin1] {
      let encoder = TextEncoder(encoding)
      var random = SeededGenerator(seed: 5)
      var detector = EncodingDetector()
      var evidence = WordEvidence()
      for row in 0..<400 {
        let cell = ByteBuffer(names.draw(&random, unaccented: 0.1, capitals: false))
        var bytes = ByteBuffer()
        #expect(encoder.encode(cell.span, into: &bytes))
        if row % 40 == 0 {
          detector.feed(bytes.span, knowing: &evidence)
        } else {
          detector.feed(cell.span, knowing: &evidence)
        }
      }
      let decided = detector.decide()
      #expect(decided.encoding == .utf8 && decided.isCertain, "\(encoding) \(decided)")
    }
  }

  @Test(
    "A column that is partly Unicode and partly in a font is said to be both, whichever has more of it",
    arguments: [
      TextEncoding.tcvn3AsLatin1, .vniAsLatin1, .visciiAsLatin1, .windows1258AsLatin1, .tcvn3, .windows1258,
    ])
  func mixedColumns(encoding: TextEncoding) {
    let names = Names()
    let encoder = TextEncoder(encoding)
    for percent in [5, 50, 95] {
      var random = SeededGenerator(seed: 9)
      var detector = EncodingDetector()
      var evidence = WordEvidence()
      for row in 0..<1_000 {
        let cell = ByteBuffer(names.draw(&random, unaccented: 0.1, capitals: false))
        var bytes = ByteBuffer()
        #expect(encoder.encode(cell.span, into: &bytes))
        if row % 100 < percent {
          detector.feed(bytes.span, knowing: &evidence)
        } else {
          detector.feed(cell.span, knowing: &evidence)
        }
      }
      let decided = detector.decide()
      #expect(decided.legacyPart == encoding && decided.isCertain, "\(percent) \(decided)")
      if percent != 50 {
        #expect(decided.encoding == (percent > 50 ? encoding : .utf8), "\(percent) \(decided)")
      }
    }
  }

  @Test("Cells of a mixed column are decoded where that makes words of them, and stand where they are words")
  func mixedCells() {
    let decoder = ColumnDecoder(.tcvn3AsLatin1, besideUnicode: .most)
    func read(_ text: String) -> (text: String, isDoubtful: Bool) {
      let cell = ByteBuffer(text)
      var out = ByteBuffer()
      let read = decoder.decodeUnlessUnicode(cell.span, into: &out)
      #expect(read.changed == (out.string(read.text) != text) && !read.lossy)
      return (out.string(read.text), read.isDoubtful)
    }
    for name in ["Ngô Thu Hoa", "Lê Thúy Nhung", "Võ Công Tùng", "Nguyễn Thị Bé", "Krông", "Lan", ""] {
      #expect(read(name) == (name, false))
    }
    #expect(read("NguyÔn ThÞ BÐ") == ("Nguyễn Thị Bé", false))
    #expect(read("Lª Thu Hoµ") == ("Lê Thu Hoà", false))
    #expect(read("N÷") == ("Nữ", false))
    #expect(read("Vò Minh Phong") == ("Vò Minh Phong", true), "Vũ in the font, or a name as it stands")
    let mostlyFont = ColumnDecoder(.tcvn3AsLatin1, besideUnicode: .less)
    let cell = ByteBuffer("Vò Minh Phong")
    var out = ByteBuffer()
    #expect(out.string(mostlyFont.decode(cell.span, into: &out).text) == "Vũ Minh Phong")
  }

  @Test("Plain ASCII and foreign text are UTF-8")
  func plain() {
    for cells in [["1", "Nam", "2024-01-02"], ["François", "José", "Müller", "Zoë"], ["漢字", "かな"]] {
      var detector = EncodingDetector()
      var evidence = WordEvidence()
      for text in cells {
        let cell = ByteBuffer(text)
        detector.feed(cell.span, knowing: &evidence)
      }
      #expect(detector.decide().encoding == .utf8)
    }
  }
}
