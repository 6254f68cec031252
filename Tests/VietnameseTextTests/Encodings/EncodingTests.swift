import ByteText
import Testing
import VietnameseText

@Suite("Encodings")
struct EncodingTests {
  static let cellEncodings = TextEncoding.allCases.filter {
    $0 != .utf16LittleEndian && $0 != .utf16BigEndian
  }

  @Test("Every syllable survives every encoding, small, capital and as a title", arguments: cellEncodings)
  func everySyllable(encoding: TextEncoding) {
    let encoder = TextEncoder(encoding)
    let decoder = ColumnDecoder(encoding)
    var cell = ByteBuffer()
    var bytes = ByteBuffer()
    var text = ByteBuffer()
    var wrong: [String] = []
    for syllable in EverySyllable.all {
      for style in [ToneStyle.traditional, .reformed] {
        let small = syllable.text(style)
        for written in [small, "nhà " + small + " nữ", "NHAN " + small.uppercased() + " PHAN"] {
          cell.removeAll()
          bytes.removeAll()
          text.removeAll()
          cell.append(written)
          guard encoder.encode(cell.span, into: &bytes) else {
            wrong.append("unencoded \(written)")
            continue
          }
          let decoded = decoder.decode(bytes.span, into: &text)
          if text.string(decoded.text) != written || decoded.lossy {
            wrong.append("\(written) → \(text.string(decoded.text))")
          }
        }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(20))")
  }

  @Test(
    "Names seen as Latin-1 are read by the table that wrote them",
    arguments: [
      (TextEncoding.tcvn3AsLatin1, "NguyÔn V¨n §øc, TrÇn ThÞ H\u{AD}êng", "Nguyễn Văn Đức, Trần Thị Hường"),
      (.vniAsLatin1, "Nguyeãn Vaên Ñöùc, Traàn Thò Höôøng", "Nguyễn Văn Đức, Trần Thị Hường"),
      (.visciiAsLatin1, "Nguy­n Vån ÐÑc, Tr¥n Th¸ Hß¶ng", "Nguyễn Văn Đức, Trần Thị Hường"),
      (.vpsAsLatin1, "NguyÍn Væn ñÙc, TrÀn ThÎ HÜ©ng", "Nguyễn Văn Đức, Trần Thị Hường"),
      (.windows1258AsLatin1, "NguyêÞn Vãn Ðýìc, TrâÌn Thiò HýõÌng", "Nguyễn Văn Đức, Trần Thị Hường"),
      (.utf8AsWindows1252, "Nguyá»…n VÄƒn, Tráº§n Thá»‹", "Nguyễn Văn, Trần Thị"),
    ])
  func misread(encoding: TextEncoding, written: String, expected: String) {
    let cell = ByteBuffer(written)
    var out = ByteBuffer()
    let decoded = ColumnDecoder(encoding).decode(cell.span, into: &out)
    #expect(out.string(decoded.text) == expected)
    #expect(decoded.changed)
  }

  @Test(
    "TCVN3 words with capitals around are raised, others are not",
    arguments: [
      ("NGUYÔN V¡N §øC", "NGUYỄN VĂN ĐỨC"), ("BÐ", "Bé"), ("TRÇN THÞ BÐ", "TRẦN THỊ BÉ"),
      ("TrÇn ThÞ BÐ", "Trần Thị Bé"),
      ("¸i ¢n", "ái Ân"),
      // Initials are written in capitals in any font.
      ("Sè CCCD", "Số CCCD"), ("Tæ 3 KP2", "Tổ 3 KP2"), ("L« 3 KDC", "Lô 3 KDC"), ("Vî CAND", "Vợ CAND"),
      ("Sè §DCN", "Số ĐDCN"), ("Tæ 3 KP2 THãN §¤NG", "TỔ 3 KP2 THÓN ĐÔNG"), ("¤ SIN V¡N", "Ô SIN VĂN"),
    ])
  func tcvn3Capitals(written: String, expected: String) {
    let cell = ByteBuffer(written)
    var out = ByteBuffer()
    let decoded = ColumnDecoder(.tcvn3AsLatin1).decode(cell.span, into: &out)
    #expect(out.string(decoded.text) == expected)
  }

  @Test("A cell that was not misread stays as it is", arguments: cellEncodings)
  func soundCellsStay(encoding: TextEncoding) {
    guard encoding.misreadLegacy != nil || encoding == .utf8AsWindows1252 || encoding == .utf8 else { return }
    for text in ["Nguyễn Văn Đức", "An", "", "Trần Thị Hường 12/3"] {
      let cell = ByteBuffer(text)
      var out = ByteBuffer()
      let decoded = ColumnDecoder(encoding).decode(cell.span, into: &out)
      #expect(out.string(decoded.text) == text)
      #expect(!decoded.changed && !decoded.lossy)
    }
  }

  @Test("A letter that lost a byte to windows-1252 is read where one letter alone makes a word")
  func completedLetters() {
    for (written, expected) in [
      ("HÆ°á»ng", "Hường"), ("Huyá»n", "Huyền"), ("Há»c", "Học"), ("Äá»—", "Đỗ"),
      ("ÄoÃ n Háº£i", "Đoàn Hải"),
    ] {
      let cell = ByteBuffer(written)
      var out = ByteBuffer()
      let decoded = ColumnDecoder(.utf8AsWindows1252).decode(cell.span, into: &out)
      #expect(out.string(decoded.text) == expected)
      #expect(decoded.changed && !decoded.lossy)
    }
  }

  @Test("A letter that several completions fit is said to be lost, and the rest is read")
  func droppedBytes() {
    for (written, expected) in [("TÃ Nguyá»…n", "T\u{FFFD} Nguyễn"), ("Trá» Nguyá»…n", "Tr\u{FFFD} Nguyễn")] {
      let cell = ByteBuffer(written)
      var out = ByteBuffer()
      let decoded = ColumnDecoder(.utf8AsWindows1252).decode(cell.span, into: &out)
      #expect(out.string(decoded.text) == expected)
      #expect(decoded.lossy && decoded.changed)
    }
  }

  @Test("A byte that an encoding does not use is lost, and said so")
  func unusedBytes() {
    var cell = ByteBuffer("An ")
    cell.append(0x81)
    var out = ByteBuffer()
    let decoded = ColumnDecoder(.tcvn3).decode(cell.span, into: &out)
    #expect(out.string(decoded.text) == "An \u{FFFD}")
    #expect(decoded.lossy)

    // TCVN3 writes Ã with the byte of ã (B7), and leaves windows-1252's byte of Ã (C3) alone.
    var foreign = ByteBuffer("An ")
    foreign.append(0xC3)
    let other = ColumnDecoder(.tcvn3).decode(foreign.span, into: &out)
    #expect(out.string(other.text) == "An \u{FFFD}")
    #expect(other.lossy)

    let misread = ByteBuffer("TrÇn \u{81}")
    let kept = ColumnDecoder(.tcvn3AsLatin1).decode(misread.span, into: &out)
    #expect(out.string(kept.text) == "TrÇn \u{81}", "encoding back would not give the cell")
    #expect(kept.lossy && !kept.changed)
  }

  @Test("Names of encodings are read back")
  func names() {
    for encoding in TextEncoding.allCases { #expect(TextEncoding(name: encoding.name) == encoding) }
    #expect(TextEncoding(name: "UTF-8") == .utf8)
    #expect(TextEncoding(name: "auto") == nil)
  }
}
