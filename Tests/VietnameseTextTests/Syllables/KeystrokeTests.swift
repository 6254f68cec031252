import Testing
import VietnameseText

@Suite("Keystroke residue")
struct KeystrokeTests {
  @Test(
    "Every syllable typed with the input method off is read back, unless the keys are a word in themselves",
    arguments: KeystrokeMethod.allCases)
  func everySyllable(method: KeystrokeMethod) {
    var ambiguous: Set<String> = []
    var unread: [String] = []
    for syllable in EverySyllable.all where syllable.text().unicodeScalars.contains(where: { !$0.isASCII }) {
      // Telex types the rimes oong and ooc with three o; with two they are ông and ôc.
      if method == .telex, syllable.letters().filter({ $0.base == UInt8(ascii: "o") }).count == 2 { continue }
      for keys in method.spellings(of: syllable) {
        if Syllable(keys)?.isValid ?? false {
          ambiguous.insert(keys)
          continue
        }
        if method.decode(Array(keys.unicodeScalars))?.syllable != syllable { unread.append(keys) }
        let capitals = Array(keys.uppercased().unicodeScalars)
        if method.decode(capitals)?.syllable != syllable { unread.append(keys.uppercased()) }
      }
    }
    #expect(unread.isEmpty, "\(unread.count): \(unread.prefix(40))")
    // The only Telex spellings that are words are those with oo before ng and c: boong, xoong, soóc.
    #expect(ambiguous.allSatisfy { method == .telex && $0.contains("oo") }, "\(ambiguous)")
  }

  @Test("A word without keystrokes is no residue", arguments: KeystrokeMethod.allCases)
  func plainWords(method: KeystrokeMethod) {
    for word in ["Lan", "Minh", "Hoang", "Siu", "Bin", "Nguyen", "Khanh"] {
      #expect(method.decode(Array(word.unicodeScalars)) == nil)
    }
  }

  @Test("Marks that were typed out are kept, and two tones prove nothing")
  func partial() {
    #expect(KeystrokeMethod.telex.decode(Array("Nguyênx".unicodeScalars))?.syllable == Syllable("nguyễn"))
    #expect(KeystrokeMethod.telex.decode(Array("Trầns".unicodeScalars)) == nil)
    #expect(KeystrokeMethod.vni.decode(Array("Duo7ng2".unicodeScalars))?.syllable == Syllable("dường"))
    #expect(KeystrokeMethod.vni.decode(Array("D9uo7ng2".unicodeScalars))?.syllable == Syllable("đường"))
    #expect(KeystrokeMethod.viqr.decode(Array("Nguye^~n".unicodeScalars))?.syllable == Syllable("nguyễn"))
  }
}

extension KeystrokeMethod {
  /// The keys of a syllable: marks typed at once and tone at the end or on the vowel; marks at the end too.
  func spellings(of syllable: Syllable) -> [String] {
    let plain = syllable.letters(.traditional)
    var tonal = ""
    var atEnd = ""
    var marksLate = ""
    var lateMarks = ""
    for letter in plain {
      let base = String(Unicode.Scalar(letter.base))
      let mark = markKeys(letter)
      tonal += base + mark + toneKey(letter.tone)
      atEnd += base + mark
      marksLate += base
      if !lateMarks.contains(mark) { lateMarks += mark }
    }
    let tone = toneKey(syllable.tone)
    var spellings = [tonal, atEnd + tone]
    // Late marks: only where one key settles it (VNI 6, 7, 8); đ has its key beside it in Telex and VIQR.
    if self == .vni { spellings.append(marksLate + lateMarks + tone) }
    return spellings
  }

  private func markKeys(_ letter: VietnameseLetter) -> String {
    switch (self, letter.mark) {
    case (_, .none): ""
    case (.telex, .circumflex): String(Unicode.Scalar(letter.base))
    case (.telex, .breve), (.telex, .horn): "w"
    case (.vni, .circumflex): "6"
    case (.vni, .horn): "7"
    case (.vni, .breve): "8"
    case (.vni, .stroke): "9"
    case (.viqr, .circumflex): "^"
    case (.viqr, .breve): "("
    case (.viqr, .horn): "+"
    case (.telex, .stroke), (.viqr, .stroke): "d"
    }
  }

  private func toneKey(_ tone: Tone) -> String {
    let keys: [Character]
    switch self {
    case .telex: keys = Array(" sfrxj")
    case .vni: keys = Array(" 12345")
    case .viqr: keys = Array(" '`?~.")
    }
    let order: [Tone] =
      self == .telex ? [.ngang, .sac, .huyen, .hoi, .nga, .nang] : [.ngang, .sac, .huyen, .hoi, .nga, .nang]
    guard tone != .ngang, let index = order.firstIndex(of: tone) else { return "" }
    return String(keys[index])
  }
}
