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
      while index < cell.count, EncodingDetector.isSeparator(cell[index]) { index += 1 }
      let start = index
      var isPlain = true
      while index < cell.count, !EncodingDetector.isSeparator(cell[index]) {
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
    guard seen.insert(word).inserted else { return }
    if evidence.isBroken(word) { brokenWords += 1 }
    for index in scores.indices { scores[index] += evidence.worth(of: word, under: index) }
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D, 0x20...0x26, 0x28...0x40, 0x5B...0x5F, 0x7B...0x7F: true
    default: false
    }
  }
}
