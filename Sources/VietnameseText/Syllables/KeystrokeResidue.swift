/// Words typed for an input method that was switched off: `Nguyeenx`, `Nguye6n4`, `Nguye^~n`.
public enum KeystrokeMethod: CaseIterable, Hashable, Sendable {
  case telex, vni, viqr
}

/// A word read as keystrokes.
public struct DecodedKeystrokes: Equatable, Sendable {
  public var syllable: Syllable
  /// The letters, small and capital as typed, the tone in the traditional place.
  public var letters: [VietnameseLetter]
  public var evidence: Evidence
  /// Keys of a mark and of the tone: more than one slip leaves behind.
  public var hasMarkAndTone: Bool
  /// What it is as it stands, where it can be read aloud.
  var readable: ReadableWord?

  /// How well residue explains the word.
  public enum Evidence: Comparable, Sendable {
    /// It may be a word as it stands (`Lee`, `Max`, `Sar`); only the words around it can tell.
    case weak
    /// Hardly a word of any language (`Hungf`, `Khanhs`), but not beyond doubt.
    case likely
    /// Nothing else explains it.
    case certain
  }
}

extension KeystrokeMethod {
  /// Reads a word as keystrokes of this method; nil unless at least one keystroke is left in it and exactly one valid
  /// syllable comes out. Marks that are typed out already are kept (`Nguyênx`).
  ///
  /// - Complexity: O(letters); a `w`, `7` or `+` that could mark two letters is followed both ways.
  public func decode(_ word: [Unicode.Scalar]) -> DecodedKeystrokes? {
    guard 2...14 ~= word.count, mayHoldKeys(word) else { return nil }
    var readings = [KeystrokeReading()]
    for scalar in word {
      readings = readings.flatMap { $0.typing(scalar, self) }
      if readings.isEmpty { return nil }
    }
    var found: DecodedKeystrokes?
    for reading in readings where reading.keystrokes > 0 {
      guard let decoded = reading.decoded() else { continue }
      guard found == nil || found?.syllable == decoded.syllable else { return nil }
      found = decoded
    }
    if self == .telex { found?.weigh(asReadable: ReadableWord(word)) }
    return found
  }
}

extension DecodedKeystrokes {
  /// A word of several syllables as it stands is residue only where the words around it say so.
  fileprivate mutating func weigh(asReadable readable: ReadableWord?) {
    self.readable = readable
    if readable == .ofSyllables { (evidence, hasMarkAndTone) = (.weak, false) }
  }
}

extension KeystrokeMethod {
  /// Whether a word can hold a key at all: most words are told apart here.
  private func mayHoldKeys(_ word: [Unicode.Scalar]) -> Bool {
    switch self {
    case .telex:
      // A tone or a w, or one of the letters that are struck twice.
      var seen: UInt32 = 0
      for (index, scalar) in word.enumerated() {
        guard let base = VietnameseLetter(scalar)?.base else { return false }
        switch base {
        case UInt8(ascii: "s"), UInt8(ascii: "f"), UInt8(ascii: "r"), UInt8(ascii: "x"), UInt8(ascii: "j"):
          if index > 0 { return true }
        case UInt8(ascii: "w"): return true
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "o"), UInt8(ascii: "d"):
          let bit = UInt32(1) << UInt32(base - UInt8(ascii: "a"))
          if seen & bit != 0 { return true }
          seen |= bit
        default: break
        }
      }
      return false
    case .vni: return word.contains { "1"..."9" ~= $0 }
    case .viqr: return word.contains { VietnameseLetter($0) == nil || $0 == "d" || $0 == "D" }
    }
  }
}

/// What one way of reading the keys so far has built.
private struct KeystrokeReading {
  var letters: [VietnameseLetter] = []
  var keystrokes = 0
  private var hasMarkKey = false
  private var hasToneKey = false
  private var evidence = DecodedKeystrokes.Evidence.weak

  private enum Key {
    case letter, tone(Tone), marks([LetterMark], onlyBase: UInt8? = nil)
  }

  func typing(_ scalar: Unicode.Scalar, _ method: KeystrokeMethod) -> [KeystrokeReading] {
    switch key(scalar, method) {
    case .tone(let tone): return typingTone(tone, scalar, method)
    case .marks(let marks, let base): return typingMark(marks, onlyBase: base)
    case .letter:
      guard let letter = VietnameseLetter(scalar) else { return [] }
      var next = self
      next.letters.append(letter)
      if method == .telex, hasToneKey { next.evidence = max(evidence, weightOfTone(before: letter)) }
      return [next]
    }
  }

  /// A tone key inside a word: f and j stand before a final in no name, the others in few (`Bern`).
  private func weightOfTone(before letter: VietnameseLetter) -> DecodedKeystrokes.Evidence {
    let isRareKey = letters.contains { $0.tone == .huyen || $0.tone == .nang }
    return isRareKey && !letter.isVowel ? .certain : .likely
  }

  func decoded() -> DecodedKeystrokes? {
    guard let syllable = Syllable(letters), syllable.isValid else { return nil }
    let written = zip(syllable.letters(.traditional), letters).map { plain, typed in
      var letter = plain
      letter.isCapital = typed.isCapital
      return letter
    }
    let hasMarkAndTone = hasMarkKey && hasToneKey
    return DecodedKeystrokes(
      syllable: syllable, letters: written, evidence: hasMarkAndTone ? .certain : evidence,
      hasMarkAndTone: hasMarkAndTone)
  }

  private var hasVowel: Bool { letters.contains(where: \.isVowel) }

  private func key(_ scalar: Unicode.Scalar, _ method: KeystrokeMethod) -> Key {
    let small = scalar.simpleLowercase
    switch method {
    case .telex: return telexKey(small)
    case .vni:
      switch scalar {
      case "1": return .tone(.sac)
      case "2": return .tone(.huyen)
      case "3": return .tone(.hoi)
      case "4": return .tone(.nga)
      case "5": return .tone(.nang)
      case "6": return .marks([.circumflex])
      case "7": return .marks([.horn])
      case "8": return .marks([.breve])
      case "9": return .marks([.stroke])
      default: return .letter
      }
    case .viqr:
      switch scalar {
      case "'", "\u{2019}": return .tone(.sac)
      case "`": return .tone(.huyen)
      case "?": return .tone(.hoi)
      case "~": return .tone(.nga)
      case ".": return .tone(.nang)
      case "^": return .marks([.circumflex])
      case "(": return .marks([.breve])
      case "+", "*": return .marks([.horn])
      default: return small == "d" && letters.last?.base == UInt8(ascii: "d") ? .marks([.stroke]) : .letter
      }
    }
  }

  private func telexKey(_ small: Unicode.Scalar) -> Key {
    // Before the first vowel s, r, x are onsets; no Vietnamese word ends in them.
    guard hasVowel else {
      if small == "d", letters.last?.base == UInt8(ascii: "d") { return .marks([.stroke]) }
      return small == "w" ? .marks([.horn]) : .letter
    }
    switch small {
    case "s": return .tone(.sac)
    case "f": return .tone(.huyen)
    case "r": return .tone(.hoi)
    case "x": return .tone(.nga)
    case "j": return .tone(.nang)
    case "w": return .marks([.horn, .breve])
    case "d": return .marks([.stroke])
    case "a", "e", "o":
      // Doubled, or typed behind the final consonant where no vowel can stand.
      let base = UInt8(small.value)
      let plain = letters.last { $0.base == base && $0.mark == .none }
      guard plain != nil, letters.last?.base == base || letters.last?.isVowel == false else { return .letter }
      return .marks([.circumflex], onlyBase: base)
    default: return .letter
    }
  }

  private func typingTone(_ tone: Tone, _ scalar: Unicode.Scalar, _ method: KeystrokeMethod)
    -> [KeystrokeReading]
  {
    guard let vowel = letters.lastIndex(where: \.isVowel), letters.allSatisfy({ $0.tone == .ngang }) else {
      return []
    }
    var next = self
    next.letters[vowel].tone = tone
    next.keystrokes += 1
    next.hasToneKey = true
    next.evidence = max(evidence, weight(of: tone, scalar, method))
    return [next]
  }

  private func weight(
    of tone: Tone, _ scalar: Unicode.Scalar, _ method: KeystrokeMethod
  ) -> DecodedKeystrokes.Evidence {
    switch method {
    case .telex:
      // Words end in s, r, x among other peoples and abroad (Ler, Hans, Max); in f and j behind a final hardly ever.
      let isRareKey = tone == .huyen || tone == .nang
      let isBehindFinal = letters.last?.isVowel == false
      return isRareKey && isBehindFinal ? .certain : isRareKey || isBehindFinal ? .likely : .weak
    case .vni: return .certain
    // An apostrophe, a question mark and a full stop have other uses too.
    case .viqr: return scalar == "`" || scalar == "~" ? .certain : .weak
    }
  }

  private func typingMark(_ marks: [LetterMark], onlyBase: UInt8?) -> [KeystrokeReading] {
    var readings: [KeystrokeReading] = []
    for mark in marks {
      for targets in self.targets(of: mark, onlyBase: onlyBase) {
        var next = self
        for index in targets { next.letters[index].mark = mark }
        next.keystrokes += 1
        next.hasMarkKey = true
        // Telex marks with letters; digits and signs have no other place in a word.
        let isTelex = onlyBase != nil || marks.contains(.breve) && marks.count > 1
        let isOpeningStroke = mark == .stroke && letters.count == 1
        if hasMarkKey || (mark == .stroke ? isOpeningStroke : !isTelex || mark == .breve) {
          next.evidence = .certain
        } else if isTelex, mark != .circumflex {
          // w stands in no word of the alphabet; a doubled vowel may be a slip too.
          next.evidence = max(next.evidence, .likely)
        }
        readings.append(next)
      }
    }
    if readings.isEmpty, marks == [.horn, .breve] || marks == [.horn], onlyBase == nil {
      return typingLoneW()
    }
    return readings
  }

  /// Telex writes ư with a w alone (`Thw`).
  private func typingLoneW() -> [KeystrokeReading] {
    guard !hasVowel, letters.allSatisfy({ $0.mark == .none || $0.mark == .stroke }) else { return [] }
    var next = self
    next.letters.append(VietnameseLetter(base: UInt8(ascii: "u"), mark: .horn))
    next.keystrokes += 1
    next.hasMarkKey = true
    return [next]
  }

  /// The letters that one mark key may be meant for: sets of indices, each a reading of its own.
  private func targets(of mark: LetterMark, onlyBase: UInt8?) -> [[Int]] {
    func last(_ base: Character) -> Int? {
      letters.lastIndex { $0.base == base.asciiValue && $0.mark == .none }
    }
    switch mark {
    case .none: return []
    case .circumflex:
      let index = letters.lastIndex { letter in
        guard letter.mark == .none else { return false }
        if let onlyBase { return letter.base == onlyBase }
        return letter.base == UInt8(ascii: "a") || letter.base == UInt8(ascii: "e")
          || letter.base == UInt8(ascii: "o")
      }
      return index.map { [[$0]] } ?? []
    case .breve: return last("a").map { [[$0]] } ?? []
    case .stroke:
      let first = letters.first
      return first?.base == UInt8(ascii: "d") && first?.mark == LetterMark.none ? [[0]] : []
    case .horn:
      let plain = letters.indices.filter { letters[$0].mark == .none }
      let rounds = plain.filter {
        letters[$0].base == UInt8(ascii: "o") || letters[$0].base == UInt8(ascii: "u")
      }
      let pairs = plain.filter {
        $0 > 0 && letters[$0].base == UInt8(ascii: "o") && letters[$0 - 1].base == UInt8(ascii: "u")
          && letters[$0 - 1].mark == .none
      }
      return pairs.map { [$0 - 1, $0] } + rounds.map { [$0] }
    }
  }
}
