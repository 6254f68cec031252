/// Words that can be read aloud as they are written, though a key of Telex could stand in them: `Hana`, `Saray`, `Chanra`,
/// `Noor`. People of all groups are called so, and nothing in the word itself tells it from one that was typed with the
/// input method off.
enum ReadableWord: Equatable, Sendable {
  /// Of several syllables (Ha-na, Chan-ra): what the input method leaves of a word has one, unless its keys were typed in
  /// a place of their own.
  case ofSyllables
  /// Of one, which ends in a long vowel and one of the consonants that are tones (`Noor`, `Leer`, `Loos`).
  case long

  /// - Parameter word: its letters as written.
  /// - Returns: nil where the letters of no language stand together so, or a key says what it is: w, dd, f and j.
  init?(_ word: [Unicode.Scalar]) {
    let letters = word.compactMap { scalar -> UInt8? in
      let small = scalar.simpleLowercase
      return "a"..."z" ~= small ? UInt8(small.value) : nil
    }
    guard letters.count == word.count, letters.count > 2,
      !letters.contains(where: { "wfj".utf8.contains($0) })
    else { return nil }
    var groups = 0
    var consonants = 0
    var wasVowel = false
    for (index, letter) in letters.enumerated() {
      if index > 0, letter == UInt8(ascii: "d"), letters[index - 1] == letter { return nil }
      if ReadableWord.isVowel(letter) {
        if !wasVowel { groups += 1 }
        consonants = 0
        wasVowel = true
      } else {
        consonants += 1
        // ngh and nthr stand between two vowels at most.
        if consonants > 4 { return nil }
        wasVowel = false
      }
    }
    if groups > 1 {
      self = .ofSyllables
    } else if ReadableWord.endsLong(letters) {
      self = .long
    } else {
      return nil
    }
  }

  private static func isVowel(_ letter: UInt8) -> Bool { "aeiouy".utf8.contains(letter) }

  private static func endsLong(_ letters: [UInt8]) -> Bool {
    let count = letters.count
    return "rsx".utf8.contains(letters[count - 1]) && letters[count - 2] == letters[count - 3]
      && "aeo".utf8.contains(letters[count - 2])
      && (count == 3 || !isVowel(letters[count - 4]))
  }
}
