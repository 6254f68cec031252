import RegistryData
import Testing
import VietnameseText

@Suite("Syllables")
struct SyllableTests {
  @Test("Every syllable is read back from its letters in both tone placements, and from its code")
  func everySyllableRoundTrips() {
    #expect(EverySyllable.all.count > 10_000)
    for syllable in EverySyllable.all {
      for style in [ToneStyle.traditional, .reformed] {
        let letters = syllable.letters(style)
        #expect(Syllable(letters) == syllable, "\(syllable.text(style))")
      }
      let code = SyllableCode(syllable)
      #expect(code.isSyllable && code.syllable == syllable)
    }
  }

  @Test("Codes are distinct")
  func codesAreDistinct() {
    #expect(Set(EverySyllable.all.map { SyllableCode($0).rawValue }).count == EverySyllable.all.count)
  }

  @Test("The tone may stand on any letter")
  func anyTonePlacement() {
    for syllable in EverySyllable.all where syllable.tone != .ngang {
      var letters = syllable.letters()
      for index in letters.indices { letters[index].tone = .ngang }
      for index in letters.indices where letters[index].isVowel {
        var moved = letters
        moved[index].tone = syllable.tone
        #expect(Syllable(moved) == syllable)
      }
    }
  }

  @Test("The counted rimes and their onsets are all valid")
  func countedSyllablesAreValid() {
    RegistryTable.rimes.forEachRow { cells in
      let toneCounts = cells[2..<8].map { Int($0) ?? 0 }
      for onset in cells[9].split(separator: " ") {
        let inventory = SyllableInventory.standard
        guard let onsetNumber = inventory.onset(named: onset == "∅" ? "" : String(onset)),
          let rimeNumber = inventory.rime(named: String(cells[0]))
        else {
          Issue.record("\(onset) \(cells[0]) is not in the inventory")
          continue
        }
        // At least one tone of those counted for the rime is valid with each onset it was counted with.
        let valid = Tone.allCases.filter {
          toneCounts[Int($0.rawValue)] > 0
            && Syllable(onset: onsetNumber, rime: rimeNumber, tone: $0).isValid
        }
        // The word list kept two loan words: ka (ka-ki) and gen.
        let isLoan = ["k+a", "g+en"].contains("\(onset)+\(cells[0])")
        #expect(valid.isEmpty == isLoan, "\(onset)+\(cells[0])")
      }
    }
  }

  @Test(
    "gi and qu keep their letters to themselves",
    arguments: [
      ("gì", "gi", "i"), ("già", "gi", "a"), ("giếng", "gi", "iêng"), ("gịn", "gi", "in"),
      ("giữa", "gi", "ưa"),
      ("quý", "qu", "y"), ("quốc", "qu", "ôc"), ("quyên", "qu", "yên"), ("quà", "qu", "a"),
      ("nghĩa", "ngh", "ia"),
      ("ghi", "gh", "i"), ("thuở", "th", "uơ"), ("oanh", "", "oanh"), ("Đường", "đ", "ương"),
    ])
  func splits(word: String, onset: String, rime: String) throws {
    let syllable = try #require(Syllable(word))
    let inventory = SyllableInventory.standard
    #expect(inventory.onsets[Int(syllable.onset)].text == onset)
    #expect(inventory.rimes[Int(syllable.rime)].text == rime)
    #expect(syllable.isValid)
  }

  @Test(
    "What breaks a rule of spelling is no valid syllable",
    arguments: [
      "cát", "cach", "căp", "kan", "gen", "ngen", "qan", "quun", "iên", "byên", "làp", "thuyt", "ghan",
    ])
  func invalidSyllables(word: String) {
    let isValid = Syllable(word)?.isValid ?? false
    #expect(isValid == (word == "cát"))
  }

  @Test(
    "Tones stand where the two styles put them",
    arguments: [
      ("hoà", "hòa"), ("khoẻ", "khỏe"), ("thuỷ", "thủy"), ("toàn", "toàn"), ("quý", "quý"), ("tuệ", "tuệ"),
      ("mùa", "mùa"),
      ("khuỷu", "khuỷu"), ("ngoài", "ngoài"), ("người", "người"), ("chuyện", "chuyện"), ("giữa", "giữa"),
      ("mía", "mía"),
      ("uỷ", "ủy"), ("huỳnh", "huỳnh"), ("xoèn", "xoèn"), ("coóc", "coóc"), ("thuở", "thuở"), ("yếu", "yếu"),
    ])
  func styles(reformed: String, traditional: String) throws {
    let syllable = try #require(Syllable(reformed))
    #expect(syllable.text(.reformed) == reformed)
    #expect(syllable.text(.traditional) == traditional)
  }
}
