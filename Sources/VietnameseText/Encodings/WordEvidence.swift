import ByteText
import ResidentModel

/// What each word is worth under every encoding that a column can have. The columns of a file hold much the same names:
/// a word is decoded and judged once for all of them.
public struct WordEvidence: ~Copyable {
  static let encodings = TextEncoding.allCases.filter { !$0.isUTF16 }
  /// Their tables are built when the first word asks for them, once a process.
  static let candidates = encodings.map { ColumnDecoder($0) }

  /// Words of up to fifteen bytes, as nearly all are, and longer ones: the former are looked up without being copied.
  private var numbers: [ShortWord: Int] = [:]
  private var longNumbers: [[UInt8]: Int] = [:]
  /// Word by word, one for each encoding.
  private var worths: [Double] = []
  private var broken: [Bool] = []
  private var beyondBytes: [Bool] = []
  private var scratch = ByteBuffer()

  public init() {}

  /// Makes the tables of all encodings and the words that names are known by.
  static func makeTables() {
    _ = candidates
    _ = NameVocabulary.known
  }

  /// The word's number, from 0 in the order of their coming.
  mutating func number(of word: borrowing Span<UInt8>) -> Int {
    if let short = ShortWord(word) {
      if let known = numbers[short] { return known }
      numbers[short] = broken.count
    } else {
      let long = word.withUnsafeBufferPointer { Array($0) }
      if let known = longNumbers[long] { return known }
      longNumbers[long] = broken.count
    }
    let isBroken = !isUTF8(word)
    // No legacy byte is read as such a letter: the word was typed in Unicode, whatever stands around it.
    let isBeyondBytes = !isBroken && !ColumnDecoder.mayBeMisread(word)
    for candidate in WordEvidence.candidates {
      var found = 0.0
      let isTried = isBroken ? candidate.encoding.rawLegacy != nil : true
      if isTried, !(isBeyondBytes && candidate.encoding.misreadLegacy != nil) {
        scratch.removeAll()
        let decoded = candidate.decode(word, into: &scratch)
        if !decoded.lossy { found = WordWorth.of(scratch.span(decoded.text)) }
      }
      worths.append(found)
    }
    broken.append(isBroken)
    beyondBytes.append(isBeyondBytes)
    return broken.count - 1
  }

  /// Whether a word is no UTF-8.
  func isBroken(_ word: Int) -> Bool { broken[word] }

  /// Whether a word holds a character that is no byte of windows-1252.
  func isBeyondBytes(_ word: Int) -> Bool { beyondBytes[word] }

  /// From 0 to 1. - Parameter encoding: its index in `encodings`.
  func worth(of word: Int, under encoding: Int) -> Double {
    worths[word * WordEvidence.encodings.count + encoding]
  }
}

/// The bytes of a word of at most fifteen, and how many they are.
private struct ShortWord: Hashable {
  private var first: UInt64 = 0
  private var last: UInt64

  init?(_ bytes: borrowing Span<UInt8>) {
    guard bytes.count < 16 else { return nil }
    last = UInt64(bytes.count) << 56
    for index in 0..<bytes.count {
      if index < 8 {
        first |= UInt64(bytes[index]) << (8 * UInt64(index))
      } else {
        last |= UInt64(bytes[index]) << (8 * UInt64(index - 8))
      }
    }
  }
}
