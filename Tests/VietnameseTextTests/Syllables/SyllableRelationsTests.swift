import ByteText
import Testing
import VietnameseText

@Suite("Syllable relations")
struct SyllableRelationsTests {
  @Test("Each kind of difference is seen for what it is, from both sides")
  func kinds() {
    var normaliser = NameNormaliser()
    func code(_ word: String) -> UInt16 {
      var out = ByteBuffer()
      let cell = ByteBuffer(word)
      return normaliser.normalise(cell.span, into: &out).codes[0]
    }
    let coded = SyllableRelationsTests.kinds.map { ($0, code($0.0), code($0.1)) }
    let relations = SyllableRelations(escaped: normaliser.escaped)
    for ((a, b, expected), codeA, codeB) in coded {
      #expect(relations.difference(codeA, codeB) == expected, "\(a) \(b)")
      #expect(relations.difference(codeB, codeA) == expected, "\(b) \(a)")
    }
  }

  private static let kinds: [(String, String, SyllableDifference)] = [
    ("Hòa", "Hoà", SyllableDifference.equal), ("NGUYỄN", "Nguyễn", .equal), ("Tòan", "Toàn", .equal),
    ("Nguyeenx", "Nguyễn", .equal), ("Tuân", "Tuấn", .toneOnly), ("Hùng", "Hưng", .marksOnly),
    ("Đặng", "Đằng", .toneOnly),
    ("Nguyen", "Nguyễn", .marksOnly), ("Lý", "Lí", .iyVariant), ("Quý", "Quí", .iyVariant),
    ("Huỳnh", "Hoàng", .knownPair),
    ("Vũ", "Võ", .knownPair), ("Phan", "Phạm", .knownPair), ("Phúc", "Phước", .knownPair),
    ("Sương", "Xương", .regionalConfusion),
    ("Trung", "Chung", .regionalConfusion), ("Dung", "Giung", .regionalConfusion),
    ("Lan", "Lang", .regionalConfusion),
    ("Năm", "Lăm", .regionalConfusion), ("Hưu", "Hiu", .regionalConfusion), ("Tùng", "Tòng", .knownPair),
    ("Nguyễn", "Nguễn", .oneEdit), ("Ngyễn", "Nguyễn", .oneEdit), ("Ngyen", "Nguyễn", .oneEdit),
    ("Nguyễn", "Nguyễm", .oneEdit),
    ("Hường", "Hưng", .oneEdit), ("Toàn", "Taòn", .oneEdit), ("Minh", "Mnih", .oneEdit),
    ("N.", "Nguyễn", .abbreviation),
    ("Ng.", "Nguyễn", .abbreviation), ("Đ.", "Đặng", .abbreviation), ("D.", "Đặng", .abbreviation),
    ("A", "An", .abbreviation),
    ("Th.", "Tuấn", .different), ("Nguyễn", "Trần", .different), ("Toàn", "Loan", .different),
    ("Nguy?n", "Nguyễn", .marksOnly),
    ("??c", "Đức", .marksOnly), ("Tr\u{FFFD}\u{FFFD}\u{FFFD}n", "Trần", .marksOnly),
    ("V?n", "Nam", .different),
    ("H'Lan", "H'lan", .equal), ("HLan", "H'Lan", .marksOnly), ("Êban", "Eban", .marksOnly),
    ("Kbuôr", "Kbuor", .marksOnly),
    ("Kbuôr", "Kbuô", .oneEdit), ("Niê", "Mlô", .different), ("Mohamach", "Mohamad", .different),
  ]

  @Test("The bare key is the same for all marks of one spelling and counts y as i")
  func bareKeys() {
    let relations = SyllableRelations()
    var keys: [String: UInt16] = [:]
    for syllable in EverySyllable.all {
      let bare = String(
        syllable.letters().map { $0.base == UInt8(ascii: "y") ? "i" : Character(Unicode.Scalar($0.base)) })
      let key = relations.bare(SyllableCode(syllable).rawValue)
      #expect(key != 0)
      #expect(keys[bare, default: key] == key, "\(bare)")
      keys[bare] = key
      #expect(relations.initial(SyllableCode(syllable).rawValue) == syllable.letters()[0].base)
    }
    // Collisions are possible, and few.
    #expect(Set(keys.values).count > keys.count * 98 / 100)
  }

  @Test("One edit agrees with the matrix of optimal string alignment on random syllables")
  func oneEditAgreesWithMatrix() {
    let relations = SyllableRelations()
    var random = SeededGenerator(seed: 5)
    for _ in 0..<60_000 {
      // Two level-toned syllables: only letters count, and the classes that come before one edit are left out.
      guard let a = EverySyllable.all.randomElement(using: &random),
        let b = Bool.random(using: &random)
          ? EverySyllable.all.randomElement(using: &random) : edited(a, &random)
      else { continue }
      let difference = relations.difference(SyllableCode(a).rawValue, SyllableCode(b).rawValue)
      guard difference == .oneEdit || difference == .different, a.tone == b.tone else { continue }
      let distance = alignment(a.letters().map(\.shape), b.letters().map(\.shape))
      // Letters that differ by a mark beside another edit are two edits, and marks alone are told before.
      let bareDistance = alignment(a.letters().map { $0.shape & 31 }, b.letters().map { $0.shape & 31 })
      #expect((difference == .oneEdit) == (distance == 1 && bareDistance == 1), "\(a.text()) \(b.text())")
    }
  }

  @Test("Escaped spellings are the same however the work was divided")
  func mergingIsOrderless() {
    var random = SeededGenerator(seed: 11)
    let words = (0..<20_000).map { _ in (0..<6).map { _ in UInt8.random(in: 97...122, using: &random) } }
    var whole = EscapedTokens()
    for word in words { _ = whole.insert(word) }
    for parts in [2, 3, 7] {
      var workers = [EscapedTokens](repeating: EscapedTokens(), count: parts)
      for word in words { _ = workers[Int.random(in: 0..<parts, using: &random)].insert(word) }
      var merged = EscapedTokens()
      for worker in workers.shuffled(using: &random) { merged.merge(worker) }
      #expect(merged.codes == whole.codes)
      for code in whole.codes { #expect(merged.spellings(of: code) == whole.spellings(of: code)) }
    }
  }

  /// The syllable with one letter left out, changed or exchanged, if that is a syllable.
  private func edited(_ syllable: Syllable, _ random: inout SeededGenerator) -> Syllable? {
    var letters = syllable.letters()
    let index = Int.random(in: letters.indices, using: &random)
    switch Int.random(in: 0..<3, using: &random) {
    case 0: letters.remove(at: index)
    case 1: letters[index] = VietnameseLetter(base: UInt8.random(in: 97...122, using: &random))
    default: letters.swapAt(index, max(0, index - 1))
    }
    return Syllable(letters).map { Syllable(onset: $0.onset, rime: $0.rime, tone: syllable.tone) }
  }

  /// The textbook matrix, for comparison.
  private func alignment(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var rows = [Array(0...b.count)]
    for i in 1...a.count {
      var row = [i]
      for j in 1...b.count {
        var best = min(row[j - 1], rows[i - 1][j]) + 1
        best = min(best, rows[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          best = min(best, rows[i - 2][j - 2] + 1)
        }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}
