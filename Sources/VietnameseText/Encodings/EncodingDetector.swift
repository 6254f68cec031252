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
public struct EncodingDetector: ~Copyable {
  /// Every encoding that a column can have. Their tables are built when the first word asks for them, once a process.
  private static let candidates = encodings.map { ColumnDecoder($0) }
  private static let encodings = TextEncoding.allCases.filter {
    $0 != .utf16LittleEndian && $0 != .utf16BigEndian
  }

  /// The worth of all words under each candidate.
  private var scores = [Double](repeating: 0, count: encodings.count)
  private var seen: Set<[UInt8]> = []
  /// Words that are no UTF-8.
  private var brokenWords = 0
  private var scratch = ByteBuffer()

  /// More distinct words than this change nothing.
  private static let enough = 4_000
  /// By how many words the best must lead.
  private static let leastWords = 4.0

  public init() {}

  /// Takes one cell of the column, as its bytes are.
  public mutating func feed(_ cell: borrowing Span<UInt8>) {
    var index = 0
    while index < cell.count, seen.count < EncodingDetector.enough {
      while index < cell.count, EncodingDetector.isSeparator(cell[index]) { index += 1 }
      let start = index
      var isPlain = true
      while index < cell.count, !EncodingDetector.isSeparator(cell[index]) {
        if cell[index] >= 0x80 || cell[index] < 0x20 { isPlain = false }
        index += 1
      }
      if !isPlain { take(cell.extracting(start..<index)) }
    }
  }

  /// The encoding that explains the words best.
  public func decide() -> DetectedEncoding {
    let total = Double(seen.count)
    guard total > 0 else {
      return DetectedEncoding(encoding: .utf8, isCertain: true, share: 1, runnerUpShare: 0, evidence: 0)
    }
    let encodings = EncodingDetector.encodings
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

  private mutating func take(_ word: borrowing Span<UInt8>) {
    let bytes = word.withUnsafeBufferPointer { Array($0) }
    guard seen.insert(bytes).inserted else { return }
    let isBroken = !isUTF8(word)
    if isBroken { brokenWords += 1 }
    for (index, candidate) in EncodingDetector.candidates.enumerated()
    where !isBroken || candidate.encoding.rawLegacy != nil {
      scratch.removeAll()
      let decoded = candidate.decode(word, into: &scratch)
      if !decoded.lossy { scores[index] += worth(scratch.span(decoded.text)) }
    }
  }

  /// 1 for a Vietnamese word that occurs in names, 0.8 for another, 0 for anything else. Small letters before capitals
  /// inside a word, as wrong tables make them, are no word.
  private func worth(_ word: borrowing Span<UInt8>) -> Double {
    var letters: [VietnameseLetter] = []
    for scalar in scalars(of: word) {
      guard let letter = VietnameseLetter(scalar) else { return 0 }
      letters.append(letter)
    }
    guard let syllable = Syllable(letters), syllable.isValid else { return 0 }
    let capitals = letters.filter(\.isCapital).count
    guard capitals == 0 || capitals == letters.count || capitals == 1 && letters[0].isCapital else {
      return 0.2
    }
    return NameVocabulary.known.words.contains(SyllableCode(syllable).rawValue) ? 1 : 0.8
  }

  private func isUTF8(_ bytes: borrowing Span<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      let (scalar, length) = decodeScalar(bytes, at: index)
      if scalar == "\u{FFFD}", length == 1 { return false }
      index += length
    }
    return true
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D, 0x20...0x26, 0x28...0x40, 0x5B...0x5F, 0x7B...0x7F: true
    default: false
    }
  }
}
