import ByteText
import ResidentModel
import VietnameseText

/// Names typed in a legacy font, or read by a wrong code page, inside a list that is otherwise Unicode: `TrÇn ThÞ H­êng`,
/// `Nguyeãn Vaên Ñöùc`, `Nguyá»…n`.
///
/// A column's encoding is decided for the column. A cell that holds words of no language is tried by every table, and
/// read where one reading makes every word a syllable and more of them names than any other reading does: such a form would
/// not be found again otherwise. The text is repaired too where the reading is proved: by UTF-8's own structure, or by a
/// family name or Thị in front; where a letter of it is lost, the text stays as written.
struct MisreadNames: ~Copyable {
  private let decoders = [
    TextEncoding.utf8AsWindows1252, .tcvn3AsLatin1, .vniAsLatin1, .visciiAsLatin1, .vpsAsLatin1,
    .windows1258AsLatin1,
  ].map(ColumnDecoder.init)
  private var decoded = ByteBuffer()
  private var text = ByteBuffer()
  /// The text of the reading at hand.
  private var best = ByteBuffer()
  /// The cells that no table reads, as names of other peoples, which come again and again.
  private var unread = CellMemo<Bool>(limit: 1 << 12)

  /// Replaces a name that holds words of no language by its only Vietnamese reading.
  ///
  /// - Parameter out: Where the repaired text is appended.
  /// - Returns: whether it was read so.
  @inline(__always)
  mutating func reread(
    _ cell: borrowing Span<UInt8>, as name: inout NormalisedName, by names: inout NameNormaliser,
    into out: inout ByteBuffer
  ) -> Bool {
    let suspicion = Self.suspicion(of: cell, name)
    return suspicion != .none && tryTables(cell, as: &name, suspicion, by: &names, into: &out)
  }

  private mutating func tryTables(
    _ cell: borrowing Span<UInt8>, as name: inout NormalisedName, _ suspicion: Suspicion,
    by names: inout NameNormaliser, into out: inout ByteBuffer
  ) -> Bool {
    guard ColumnDecoder.mayBeMisread(cell), unread.value(cell) == nil else { return leave(&name) }
    var reading = Reading()
    for index in decoders.indices {
      decoded.removeAll()
      text.removeAll()
      var (range, changed, lossy) = decoders[index].decode(cell, into: &decoded)
      let isDoubleUTF8 = decoders[index].encoding == .utf8AsWindows1252
      guard changed, !lossy || isDoubleUTF8 else { continue }
      var taken = ByteBuffer()
      swap(&taken, &decoded)  // taken out, so that reading it and learning from it are seen to be apart
      // Misread twice (`BÃƒÂ¹i`) it is read twice: text that was read right is no such UTF-8 any more.
      while isDoubleUTF8 {
        decoded.removeAll()
        let again = decoders[index].decode(taken.span(range), into: &decoded)
        guard again.changed else { break }
        swap(&taken, &decoded)
        range = again.text
      }
      let candidate = names.normalise(taken.span(range), into: &text)
      swap(&taken, &decoded)
      // Where nothing but a soft hyphen is odd, only a table speaks that makes a letter of it.
      if suspicion == .softHyphen, !decoders[index].encoding.hasLetterForSoftHyphen { continue }
      let worth = isDoubleUTF8 ? Reading.proof : Self.worth(candidate, wordsIn: cell)
      guard candidate.count > 1, worth > 0 else { continue }
      if suspicion == .oneWord, !Self.readsWholeName(candidate, insteadOf: name),
        !Self.readsOnlyOddWord(of: cell, candidate, insteadOf: name)
      {
        continue
      }
      if worth > reading.worth { swap(&best, &text) }
      reading.take(candidate, worth: worth, isLossy: lossy)
      if isDoubleUTF8 { break }
    }
    guard let found = reading.name else {
      unread.insert(true, for: cell)
      return leave(&name)
    }
    let isProved =
      reading.worth == Reading.proof || isFamilyName(found.codes[0]) || Self.opensWithThi(found, name)
      || Self.makesNames(found, ofOddWordsIn: name)
    name.takeCodes(of: found)
    if reading.isLossy {
      // Half repaired it would say what nobody wrote.
      name.isAsWritten = true
      name.rules = []
      name.findings = found.findings
    } else if isProved {
      name.rules = found.rules.union(ChangeRules(.decoded))
      name.findings = found.findings
      let start = out.count
      out.append(best.span(found.text))
      name.text = ByteRange(start, out.count)
      name.isAsWritten = false
    }
    return true
  }

  /// A name that no table reads. Signs of UTF-8 and the ư of TCVN3 stand as they are: another case, or a hyphen less, would
  /// make other letters of them.
  ///
  /// - Returns: whether it is left in doubt.
  private func leave(_ name: inout NormalisedName) -> Bool {
    if name.holdsUTF8Remnant
      || name.holdsSoftHyphen && (name.oddWords > 0 || name.findings.contains(.abbreviated))
    {
      name.isAsWritten = true
      name.rules = []
    }
    return name.hasDoubtfulTone
  }

  /// `Ki-m` is Kim with a soft hyphen in it, `L-u` may be Lưu.
  private static func hasDoubtfulHyphen(_ name: NormalisedName) -> Bool {
    name.holdsSoftHyphen
      && (name.findings.contains(.abbreviated)
        || !(0..<name.count).allSatisfy { NameEvidence(name.codes[$0]) == .known })
  }

  /// The reading that most speaks for, nil while two are level.
  private struct Reading {
    static let proof = Int.max
    private(set) var name: NormalisedName?
    private(set) var worth = 0
    private(set) var isLossy = false

    mutating func take(_ candidate: NormalisedName, worth: Int, isLossy: Bool) {
      if worth > self.worth {
        (name, self.worth, self.isLossy) = (candidate, worth, isLossy)
      } else if worth == self.worth, let best = name, !areEqual(best, candidate) {
        name = nil
      }
    }
  }

  /// How much speaks for a reading: 0 where a word is no syllable, or falls apart into several.
  private static func worth(_ name: NormalisedName, wordsIn cell: borrowing Span<UInt8>) -> Int {
    var words = 0
    for index in 0..<cell.count where cell[index] > 0x20 && (index == 0 || cell[index - 1] <= 0x20) {
      words += 1
    }
    guard name.count == words else { return 0 }
    var worth = isFamilyName(name.codes[0]) ? 2 : 0
    for index in 0..<name.count {
      let evidence = NameEvidence(name.codes[index])
      if evidence == .none { return 0 }
      worth += evidence.rawValue
    }
    return worth
  }

  /// How much of a cell is odd.
  private enum Suspicion {
    case none
    /// One slip among sound words (`Ngô Ngõc Hiên`) was mostly typed as it stands; but so looks `Nguyeãn Thò Hoàng` too.
    case oneWord
    /// Nothing but a soft hyphen inside a word.
    case softHyphen
    /// Most words beyond ASCII are no syllables, or hold letters that no Vietnamese word has.
    case most
  }

  /// The signs of UTF-8 read as windows-1252 (`á»“`) say so by themselves, and signs that are no letters (`ThÞ`, `S¥n`).
  @inline(__always)
  private static func suspicion(of cell: borrowing Span<UInt8>, _ name: NormalisedName) -> Suspicion {
    if name.holdsUTF8Remnant { return name.count > 0 ? .most : .none }
    guard name.oddWords > 0 || name.mayBeOfFont || name.holdsSoftHyphen else { return .none }
    let isHyphenated = hasDoubtfulHyphen(name)
    guard name.oddWords > 0 || name.mayBeOfFont || isHyphenated else { return .none }
    return suspicion(of: cell, oddWords: Int(name.oddWords), isHyphenated)
  }

  @inline(never)
  private static func suspicion(
    of cell: borrowing Span<UInt8>, oddWords: Int, _ holdsSoftHyphen: Bool
  ) -> Suspicion {
    var marked = 0
    var isMarked = false
    var index = 0
    while index < cell.count {
      let (scalar, length) = decodeScalar(cell, at: index)
      index += length
      if scalar.value <= 0x20 { isMarked = false }
      guard scalar.value >= 0x80 else { continue }
      // Of windows-1252, beyond ASCII: what stands there for letters of the legacy tables.
      if scalar.value < 0x100, VietnameseLetter(scalar) == nil, scalar.value != 0xA0, scalar.value != 0xAD {
        return .most
      }
      if !isMarked { marked += 1 }
      isMarked = true
    }
    if marked == 0, !holdsSoftHyphen { return .none }
    if holdsSoftHyphen { return oddWords == 0 ? .softHyphen : .most }
    return oddWords > 1 && oddWords * 2 > marked ? .most : .oneWord
  }

  /// Whether a reading makes Thị of one of the first two words: `ThÞ Men`, of a people that has no family names.
  private static func opensWithThi(_ reading: NormalisedName, _ name: NormalisedName) -> Bool {
    (0..<min(2, reading.count)).contains {
      reading.codes[$0] == thi && reading.codes[$0] != name.codes[$0]
    }
  }

  private static let thi = Syllable("thị").map { SyllableCode($0).rawValue }

  /// Whether a reading makes a name's word of the one that is none, changes no other, and no slip explains it (`Lý KIÒU
  /// LAI`, but not `La Tâ`).
  private static func readsOnlyOddWord(
    of cell: borrowing Span<UInt8>, _ reading: NormalisedName, insteadOf name: NormalisedName
  ) -> Bool {
    guard reading.count == name.count, name.oddWords == 1 else { return false }
    var odd = 0
    for index in 0..<reading.count where reading.codes[index] != name.codes[index] {
      guard NameEvidence(name.codes[index]) == .none, NameEvidence(reading.codes[index]) == .known else {
        return false
      }
      odd = index
    }
    var words = 0
    var start = 0
    for index in 0...cell.count where index == cell.count || cell[index] <= 0x20 {
      if index > start {
        if words == odd {
          return !isOneSlip(cell.extracting(start..<index), fromNameOtherThan: reading.codes[odd])
        }
        words += 1
      }
      start = index + 1
    }
    return false
  }

  /// Whether a reading makes words of names of two or more that are no words: no other accident does that.
  private static func makesNames(_ reading: NormalisedName, ofOddWordsIn name: NormalisedName) -> Bool {
    guard reading.count == name.count else { return false }
    var made = 0
    for index in 0..<reading.count where NameEvidence(name.codes[index]) == .none {
      guard NameEvidence(reading.codes[index]) == .known else { return false }
      made += 1
    }
    return made > 1
  }

  /// Whether a reading turns several words into words of names, a family name in front, or the first word into one of the
  /// great family names: no slip does that. Of several, one has to be known, and others to be no words as they stand.
  private static func readsWholeName(_ reading: NormalisedName, insteadOf name: NormalisedName) -> Bool {
    guard reading.count == name.count, isFamilyName(reading.codes[0]) else { return false }
    var changed = 0
    var known = 0
    for index in 0..<reading.count where reading.codes[index] != name.codes[index] {
      changed += 1
      if NameEvidence(reading.codes[index]) != .known {
        if NameEvidence(name.codes[index]) != .none { return false }
      } else if !(index == 0 && isFamilyName(name.codes[0])) {
        // HOÀNG THYÙ is Thùy with letters exchanged: that VNI makes Hồng of Hoàng proves nothing.
        known += 1
      }
    }
    return changed > 1 && known > 0
      || changed == 1 && known == 1 && reading.codes[0] != name.codes[0]
        && isForemostFamilyName(reading.codes[0])
  }
}

private func areEqual(_ a: NormalisedName, _ b: NormalisedName) -> Bool {
  guard a.count == b.count else { return false }
  for index in 0..<a.count where a.codes[index] != b.codes[index] { return false }
  return true
}
