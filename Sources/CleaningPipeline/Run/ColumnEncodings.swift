import ByteText
import ResidentModel
import VietnameseText

/// How the letters of each column of a file are stored, told from sample cells.
///
/// A column is judged by its own words. One with too few of them (sex, kind of residence, numbers) goes by the
/// encoding that most of the file's words are in, unless its bytes are sound UTF-8 that say otherwise: a file is
/// written by one program, and a byte that is no UTF-8 must belong to some older encoding.
struct ColumnEncodings: Sendable {
  let decoders: [ColumnDecoder]
  /// What most words of the file are in.
  let main: TextEncoding
  /// The encoding was declared, was clear for at least one column, or makes no difference.
  let isCertain: Bool
  /// The encoding was declared, and most columns that tell of one, two or more, are in another.
  let isContradicted: Bool
  /// What is to be told.
  let findings: [Finding]

  struct Finding: Sendable {
    var code: FindingCode
    /// From 1; 0 for the file.
    var column: Int
    /// A few of the sample rows in which the column holds more than ASCII.
    var samples: [Int] = []
  }

  /// - Parameters:
  ///   - columns: the number of columns.
  ///   - rows: sample rows of raw cells; rows may be short.
  ///   - headings: the header's raw cells; empty for none.
  ///   - declared: the encoding that the user named, for every column; still held against the evidence.
  init(columns: Int, rows: [[[UInt8]]], headings: [[UInt8]] = [], declared: TextEncoding? = nil) {
    var evidence = WordEvidence()
    var judged: [DetectedEncoding] = []
    for column in 0..<columns {
      let cells = rows.lazy.compactMap { column < $0.count ? $0[column] : nil }
      judged.append(Self.judge(cells, knowing: &evidence))
    }
    var weight: [TextEncoding: Int] = [:]
    for detected in judged where detected.isCertain {
      weight[detected.encoding, default: 0] += detected.evidence
    }
    let words = weight.filter { $0.value > 0 }
    var findings: [Finding] = []
    if let declared {
      main = declared
      isCertain = true
      decoders = Array(repeating: ColumnDecoder(declared), count: columns)
      for (column, detected) in judged.enumerated()
      where detected.isCertain && detected.evidence > 0 && detected.encoding != declared {
        findings.append(
          Finding(
            code: .encodingMisdeclared, column: column + 1, samples: Self.samples(of: column, in: rows)))
      }
      self.findings = findings
      // One column may have words of its own; several do not err together.
      isContradicted =
        findings.count > 1 && findings.count * 2 > judged.count { $0.isCertain && $0.evidence > 0 }
      return
    }
    isContradicted = false
    // Of equal weights the first in the list of encodings.
    var main = TextEncoding.allCases.reduce(TextEncoding.utf8) {
      (weight[$1] ?? 0) > (weight[$0] ?? 0) ? $1 : $0
    }
    if words.count > 1 { findings.append(Finding(code: .encodingMixed, column: 0)) }
    var isCertain = !words.isEmpty || judged.allSatisfy { $0.evidence == 0 }
    if !isCertain {
      // A short list has too few words in each column; all its columns and headings together may have enough.
      let whole = Self.judge(rows.joined(), headings, knowing: &evidence)
      if whole.isCertain { (main, isCertain) = (whole.encoding, true) }
    }
    self.main = main
    self.isCertain = isCertain
    if !isCertain {
      for (column, detected) in judged.enumerated() where detected.evidence > 0 {
        findings.append(
          Finding(code: .encodingDoubtful, column: column + 1, samples: Self.samples(of: column, in: rows)))
      }
    }
    let isMisread = main.misreadLegacy != nil || main == .utf8AsWindows1252
    var decoders = judged.enumerated().map { column, detected in
      if detected.isCertain, detected.evidence > 0 { return ColumnDecoder(detected.encoding) }
      let heading = column < headings.count ? [headings[column]] : []
      let cells = rows.lazy.compactMap { column < $0.count ? $0[column] : nil }
      let isUTF8 = cells.allSatisfy(Self.isUTF8) && heading.allSatisfy(Self.isUTF8)
      return ColumnDecoder(isUTF8 && !isMisread ? .utf8 : main)
    }
    for (column, detected) in judged.enumerated() where 1...Self.fewWords ~= detected.evidence {
      let cells = Set(rows.lazy.compactMap { column < $0.count ? $0[column] : nil }).filter { cell in
        cell.contains { $0 >= 0x80 }
      }
      var texts = KnownTexts()
      switch texts.encoding(of: cells, readAs: decoders[column]) {
      case .asRead: continue
      case .other(let encoding): decoders[column] = ColumnDecoder(encoding)
      case .several:
        findings.append(
          Finding(code: .encodingDoubtful, column: column + 1, samples: Self.samples(of: column, in: rows)))
      }
    }
    self.decoders = decoders
    self.findings = findings
  }

  /// A column of fewer words than these may hold nothing but the sexes, or the names of a commune, a district, a province.
  private static let fewWords = 12

  /// How a column's cells become UTF-8; nil when they are UTF-8 already.
  func decoder(of column: Int) -> ColumnDecoder? {
    guard column < decoders.count, decoders[column].encoding != .utf8 else { return nil }
    return decoders[column]
  }

  /// A column's heading in UTF-8.
  func heading(_ bytes: [UInt8], column: Int) -> String {
    guard column < decoders.count else { return String(decoding: bytes, as: UTF8.self) }
    var text = ByteBuffer()
    let decoded = text.string(decoders[column].decode(bytes.span, into: &text).text)
    // The headings may have been written anew, in Unicode, above columns that were not: what is known as it stands is meant.
    guard decoders[column].encoding != .utf8, bytes.contains(where: { $0 >= 0x80 }),
      let written = String(validating: bytes, as: UTF8.self), written != decoded,
      Self.certainty(written) > Self.certainty(decoded)
    else { return decoded }
    return written
  }

  /// A title above the table in UTF-8: as it stands where it is sound, else by the encoding of most of the file's words.
  func title(_ bytes: [UInt8]) -> [UInt8] {
    if Self.isUTF8(bytes), main.misreadLegacy == nil, main != .utf8AsWindows1252 { return bytes }
    var text = ByteBuffer()
    let decoded = text.span(ColumnDecoder(main).decode(bytes.span, into: &text).text)
    return decoded.indices.map { decoded[$0] }
  }

  /// How surely a heading is a known one, by itself or by its last name below a group.
  private static func certainty(_ heading: String) -> HeaderGuess.Certainty {
    let last = heading.split(separator: "/").last.map(String.init) ?? heading
    if HeadingGrammar(heading).meaning == .address { return .folded }
    return max(HeaderMatcher.embedded.guess(heading).certainty, HeaderMatcher.embedded.guess(last).certainty)
  }

  /// Sample rows in UTF-8.
  func decode(_ rows: [[[UInt8]]]) -> [[[UInt8]]] {
    guard decoders.contains(where: { $0.encoding != .utf8 }) else { return rows }
    var out = ByteBuffer()
    return rows.map { row in
      row.enumerated().map { column, cell in
        guard let decoder = decoder(of: column) else { return cell }
        out.removeAll()
        let span = out.span(decoder.decode(cell.span, into: &out).text)
        return (0..<span.count).map { span[$0] }
      }
    }
  }

  private static func judge(
    _ cells: some Sequence<[UInt8]>, _ headings: [[UInt8]] = [], knowing evidence: inout WordEvidence
  ) -> DetectedEncoding {
    var detector = EncodingDetector()
    // A word counts once: a cell that repeats the one above it says nothing new.
    var last: [UInt8] = []
    for cell in cells where cell != last {
      detector.feed(cell.span, knowing: &evidence)
      last = cell
    }
    for heading in headings { detector.feed(heading.span, knowing: &evidence) }
    return detector.decide()
  }

  private static func samples(of column: Int, in rows: [[[UInt8]]]) -> [Int] {
    let found = rows.indices.lazy.filter { row in
      column < rows[row].count && rows[row][column].contains { $0 >= 0x80 }
    }
    return Array(found.prefix(3))
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    bytes.allSatisfy { $0 < 0x80 } || String(validating: bytes, as: UTF8.self) != nil
  }
}
