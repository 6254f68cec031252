import ByteText

/// What a column's sample says about its encoding.
public struct DetectedEncoding: Equatable, Sendable {
  public var encoding: TextEncoding
  /// False when another encoding explains the sample nearly as well: ask, or take the declared one.
  public var isCertain: Bool
  /// Of the words beyond ASCII, the share that are Vietnamese words under `encoding`; 1 when there are none.
  public var share: Double
  /// The same for the next best encoding.
  public var runnerUpShare: Double
  /// How many distinct words beyond ASCII the sample had. 0: any encoding reads it alike.
  public var evidence: Int
  /// The old encoding that a part of the column is in, where another is Unicode; `encoding` is that of most words. Such a
  /// column is decoded cell by cell (`ColumnDecoder.init(_:besideUnicode:)`). The shares are then those of the two.
  public var legacyPart: TextEncoding?
}

/// Decides the encoding of one column from sample cells: decodes them with every table and counts Vietnamese words.
///
/// The same byte stands for other letters in other encodings, so single cells prove little and a column much.
public struct EncodingDetector {
  /// The worth of all words under each candidate.
  private var scores = [Double](repeating: 0, count: WordEvidence.encodings.count)
  /// The words met, by their numbers in the evidence.
  private var seen: Set<Int> = []
  /// Words that are no UTF-8.
  private var brokenWords = 0
  /// Vietnamese words in UTF-8, and those of them that no misread bytes can be.
  private var soundWords = 0
  private var wordsBeyondBytes = 0
  /// Under each candidate: words of names that are no Vietnamese words as they stand.
  private var proofs = [Int](repeating: 0, count: WordEvidence.encodings.count)
  /// How often such words stand in the cells, beside how often the others do.
  private var proofsMet = [Int](repeating: 0, count: WordEvidence.encodings.count)
  private var soundWordsMet = 0
  private var wordsBeyondBytesMet = 0

  /// More distinct words than this change nothing.
  private static let enough = 4_000
  /// By how many words the best must lead.
  private static let leastWords = 4.0

  public init() {}

  /// Takes one cell of the column, as its bytes are.
  ///
  /// - Parameter evidence: one and the same for all cells of a column.
  public mutating func feed(_ cell: borrowing Span<UInt8>, knowing evidence: inout WordEvidence) {
    var index = 0
    while index < cell.count, seen.count < EncodingDetector.enough {
      while index < cell.count, WordWorth.isSeparator(cell[index]) { index += 1 }
      let start = index
      var isPlain = true
      while index < cell.count, !WordWorth.isSeparator(cell[index]) {
        if cell[index] >= 0x80 || cell[index] < 0x20 { isPlain = false }
        index += 1
      }
      if !isPlain { take(evidence.number(of: cell.extracting(start..<index)), of: evidence) }
    }
  }

  /// The encoding that explains the words best.
  public func decide() -> DetectedEncoding {
    let total = Double(seen.count)
    guard total > 0 else {
      return DetectedEncoding(encoding: .utf8, isCertain: true, share: 1, runnerUpShare: 0, evidence: 0)
    }
    if let mixture { return mixture }
    let encodings = WordEvidence.encodings
    let ranked = encodings.indices.sorted { (-scores[$0], $0) < (-scores[$1], $1) }
    let best = scores[ranked[0]] / total
    let second = scores[ranked[1]] / total
    let utf8 = scores[0] / total
    let isSoundUTF8 = brokenWords * 50 <= seen.count
    // Good UTF-8 that holds few Vietnamese words is no other encoding for that, nor is one of which a few cells were
    // misread on the way: a repair needs the evidence.
    let isRepair = encodings[ranked[0]].rawLegacy == nil
    if isSoundUTF8, ranked[0] == 0 || (best < 0.5 || isRepair && utf8 >= 0.5) && utf8 >= best - 0.15 {
      let isCertain = ranked[0] == 0 || best < 0.3 || utf8 >= 0.5
      return DetectedEncoding(
        encoding: .utf8, isCertain: isCertain, share: utf8, runnerUpShare: ranked[0] == 0 ? second : best,
        evidence: seen.count)
    }
    let encoding = encodings[ranked[0]]
    // Two halves of a column in two encodings are nothing to decide by a majority.
    let isMixed = encoding.rawLegacy == nil && !isSoundUTF8
    let isClear =
      best >= 0.6 && best - second >= 0.15 && (best - second) * total >= EncodingDetector.leastWords
    return DetectedEncoding(
      encoding: encoding, isCertain: isClear && !isMixed, share: best, runnerUpShare: second,
      evidence: seen.count)
  }

  private mutating func take(_ word: Int, of evidence: borrowing WordEvidence) {
    let isNew = seen.insert(word).inserted
    if isNew, evidence.isBroken(word) { brokenWords += 1 }
    if evidence.worth(of: word, under: 0) >= WordWorth.word {
      let isBeyondBytes = evidence.isBeyondBytes(word)
      soundWordsMet += 1
      if isBeyondBytes { wordsBeyondBytesMet += 1 }
      if isNew { soundWords += 1 }
      if isNew, isBeyondBytes { wordsBeyondBytes += 1 }
    } else {
      for index in proofs.indices where evidence.worth(of: word, under: index) == WordWorth.name {
        proofsMet[index] += 1
        if isNew { proofs[index] += 1 }
      }
    }
    guard isNew else { return }
    for index in scores.indices { scores[index] += evidence.worth(of: word, under: index) }
  }

  /// Unicode and one old encoding, where words of both prove it. What proves one speaks against the other, so that a
  /// majority would change the words of the few.
  private var mixture: DetectedEncoding? {
    let encodings = WordEvidence.encodings
    let ranked = encodings.indices.filter {
      encodings[$0].rawLegacy != nil || encodings[$0].misreadLegacy != nil
    }.sorted { (-proofs[$0], $0) < (-proofs[$1], $1) }
    let (legacy, next) = (proofs[ranked[0]], proofs[ranked[1]])
    let unicode = encodings[ranked[0]].rawLegacy == nil ? wordsBeyondBytes : soundWords
    // A few words among hundreds are single cells, for the readers of their fields.
    let least = Int(EncodingDetector.leastWords)
    guard unicode >= least, unicode * 50 >= legacy, legacy * 50 >= unicode,
      legacy - next >= max(least, (legacy * 15 + 99) / 100)
    else { return nil }
    // A few rows have most of the words that names are made of: which there are more of is told by all of them.
    let met = (
      unicode: encodings[ranked[0]].rawLegacy == nil ? wordsBeyondBytesMet : soundWordsMet,
      legacy: proofsMet[ranked[0]]
    )
    let total = Double(met.unicode + met.legacy)
    return DetectedEncoding(
      encoding: met.legacy > met.unicode ? encodings[ranked[0]] : .utf8, isCertain: true,
      share: Double(max(met.unicode, met.legacy)) / total,
      runnerUpShare: Double(min(met.unicode, met.legacy)) / total, evidence: seen.count,
      legacyPart: encodings[ranked[0]])
  }
}
