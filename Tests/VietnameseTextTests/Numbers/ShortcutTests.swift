import ByteText
import ResidentModel
import Testing

@testable import VietnameseText

/// The quick ways over cells as they mostly are, against the exact ones that any cell can go.
@Suite("Shortcuts")
struct ShortcutTests {
  @Test("A date in a common form reads as it does by the scan")
  func commonDates() {
    var random = SeededGenerator(seed: 1)
    let asOf = PartialDate(year: 2026, month: 12, day: 31)!  // a day of the calendar
    var taken = 0
    for _ in 0..<20_000 {
      let (day, month, year) = (
        Int.random(in: 0...32, using: &random), Int.random(in: 0...13, using: &random),
        Int.random(in: 1880...2040, using: &random)
      )
      func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
      let sign = ["/", ".", "-"].randomElement(using: &random)!  // of three
      var text =
        Bool.random(using: &random)
        ? [two(day), two(month), "\(year)"].joined(separator: sign) : "\(year)-\(two(month))-\(two(day))"
      if Int.random(in: 0..<10, using: &random) == 0 {
        let slip = text.indices.randomElement(using: &random)!  // ten characters
        text.replaceSubrange(slip...slip, with: ["o", "/", "-", "x", " "].randomElement(using: &random)!)
      }
      for kind in [DateReading.Kind.birth, .birthYear, .event, .term] {
        for order in [DateOrder.dayFirst, .monthFirst, .swappedISO] {
          let reading = DateReading(kind, asOf: asOf, order: order, mayHoldSerials: true)
          let cell = ByteBuffer(text)
          let shifted = ByteBuffer(" " + text)
          let quick = readDate(cell.span, as: reading)
          // A blank before the date says nothing, and leaves only the scan.
          let scanned = readDate(shifted.span, as: reading)
          #expect(quick == scanned, "\(text) \(kind) \(order)")
          if !quick.date.isMissing { taken += 1 }
        }
      }
    }
    #expect(taken > 50_000)
  }

  @Test("Remembered dates are those read anew, whatever was read before")
  func rememberedDates() {
    let asOf = PartialDate(year: 2026, month: 12, day: 31)!  // a day of the calendar
    var memo = DateMemo()
    for _ in 0..<2 {
      for text in [
        "", "5/3/60", "ngày 5 tháng 3 năm 1960", "1960", "22000", "khong", "00/00/1950", "5/13/1960",
      ] {
        for kind in [DateReading.Kind.birth, .birthYear, .event, .term] {
          for order in [DateOrder.dayFirst, .monthFirst] {
            for mayHoldSerials in [true, false] {
              let reading = DateReading(kind, asOf: asOf, order: order, mayHoldSerials: mayHoldSerials)
              let cell = ByteBuffer(text)
              let remembered = memo.read(cell.span, as: reading)
              let anew = readDate(cell.span, as: reading)
              #expect(remembered == anew, "\(text)")
            }
          }
        }
      }
    }
  }

  @Test("Plain digits are read as digit by digit")
  func plainDigits() {
    var random = SeededGenerator(seed: 2)
    let patterns = [
      "0123456789012", "9876543210987", "1111111111111", "8901234567890", "9012345678901", "0987654321098",
    ]
    for round in 0..<20_000 {
      let count = Int.random(in: 1...13, using: &random)
      var text = (0..<count).map { _ in String(Int.random(in: 0...9, using: &random)) }.joined()
      if round % 5 == 0 { text = String(patterns[round / 5 % 6].prefix(count)) }
      if round % 7 == 0 {
        let slip = text.indices.randomElement(using: &random)!  // not empty
        text.replaceSubrange(
          slip...slip, with: ["a", ".", ":", "/", "\u{1b}"].randomElement(using: &random)!)
      }
      var naive = NumberScan.Digits()
      for byte in text.utf8 where isASCIIDigit(byte) { naive.append(byte - 48) }
      let isPlain = count <= 12 && text.utf8.allSatisfy(isASCIIDigit)
      let cell = ByteBuffer(text)
      let quick = NumberScan.Digits(plain: cell.span)
      #expect((quick != nil) == isPlain, "\(text)")
      guard let quick else { continue }
      #expect(
        quick.value == naive.value && quick.count == naive.count && quick.first == naive.first, "\(text)")
      #expect(quick.isPlaceholder == naive.isPlaceholder, "\(text)")
    }
  }

  @Test("The hash of comparing text is that of the text written out")
  func foldedHashes() {
    var random = SeededGenerator(seed: 3)
    let pieces = [
      "a", "Z", "0", "9", "-", "/", "'", "`", " ", "~", "\u{7f}", "đ", "Ễ", "\t", "@", "[", "{", "!",
    ]
    var scratch = ByteBuffer()
    var folded = ByteBuffer()
    for _ in 0..<20_000 {
      let plain = Bool.random(using: &random)
      let text = (0..<Int.random(in: 0...27, using: &random))
        .map { _ in pieces[Int.random(in: 0..<(plain ? 5 : pieces.count), using: &random)] }.joined()
      let cell = ByteBuffer(text)
      for punctuation in [FoldedPunctuation.kept, .spaced, .dropped] {
        let seed = UInt64.random(in: 0...100_000, using: &random)
        folded.removeAll()
        let range = foldLetters(cell.span, punctuation: punctuation, into: &folded)
        let expected = range.isEmpty ? 0 : max(1, stableHash(folded.span(range), seed: seed))
        let hash = foldedHash(cell.span, punctuation: punctuation, seed: seed, scratch: &scratch)
        #expect(hash == expected, "\(text)")
      }
    }
  }

  @Test("A look at a cell tells whether cleaning would write it anew")
  func looks() {
    var random = SeededGenerator(seed: 4)
    let pieces = [
      "a", "B", "7", " ", ",", "?", "ễ", "đ", "ơ", "ầ", "e\u{302}", "\u{a0}", "\u{ad}", "\u{7f}", "\u{fffd}",
      "字",
      "\u{1f}", "!", "~",
    ]
    for _ in 0..<20_000 {
      let plain = Bool.random(using: &random)
      let text = (0..<Int.random(in: 0...30, using: &random))
        .map { _ in pieces[Int.random(in: 0..<(plain ? 10 : pieces.count), using: &random)] }.joined()
      let cell = ByteBuffer(text)
      let look = TextCleaning.look(at: cell.span)
      let letters = Array(text.unicodeScalars)
      let isSingleSpaced =
        letters.first != " " && letters.last != " "
        && !zip(letters, letters.dropFirst()).contains { $0 == " " && $1 == " " }
      let isComposed = letters.allSatisfy {
        switch $0.value {
        case 0x20...0x7E, 0xC0...0x24F, 0x1E00...0x1EFF, 0xFFFD: true
        default: false
        }
      }
      #expect(look.needsWork == !(isSingleSpaced && isComposed), "\(text)")
      let losesLetters = letters.indices.contains { index in
        if letters[index] == "\u{FFFD}" { return true }
        guard letters[index] == "?", index + 1 < letters.count else { return false }
        let next = letters[index + 1]
        return !next.isASCII || next == "?" || next.properties.isAlphabetic
      }
      #expect(look.lostLetters == losesLetters, "\(text)")
    }
  }
}
