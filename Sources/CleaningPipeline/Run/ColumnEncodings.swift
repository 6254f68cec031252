import ByteText
import ResidentModel
import VietnameseText

/// How the letters of each column of a file are stored, told from sample cells.
///
/// A column is judged by its own words. One with too few of them (sex, kind of residence, numbers) goes by the
/// encoding that most of the file's words are in, unless its bytes are sound UTF-8 that say otherwise: a file is
/// written by one program, and a byte that is no UTF-8 must belong to some older encoding. In a file with a column that is
/// partly Unicode and partly in an older encoding, rows of both stand in its other columns too: they are decoded cell by cell.
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

    init(code: FindingCode, column: Int, samples: [Int] = []) {
      (self.code, self.column, self.samples) = (code, column, samples)
    }

    /// What is to be told of a column, counted from 0.
    fileprivate init(_ code: FindingCode, of column: Int, in rows: [[[UInt8]]]) {
      self.init(code: code, column: column + 1, samples: ColumnEncodings.samples(of: column, in: rows))
    }
  }

  /// - Parameter further: rows from all over the rest of the file, in their order. They count where a few that stand together are in
  ///   another encoding than the first rows: there another list was pasted. Single cells in one are for the readers of
  ///   their fields.
  init(
    columns: Int, rows: [[[UInt8]]], further: [[[UInt8]]], headings: [[UInt8]] = [],
    declared: TextEncoding? = nil
  ) {
    let ofFirst = Self(columns: columns, rows: rows, headings: headings, declared: declared)
    var evidence = WordEvidence()
    var pasted: [[[UInt8]]] = []
    for start in stride(from: 0, to: further.count, by: Self.rowsTogether) {
      let together = further[start..<min(further.count, start + Self.rowsTogether)]
      let judged = Self.judge(together.joined(), knowing: &evidence)
      if judged.evidence > 0, judged.isCertain, judged.encoding != ofFirst.main { pasted += together }
    }
    self =
      pasted.isEmpty
      ? ofFirst : Self(columns: columns, rows: rows + pasted, headings: headings, declared: declared)
  }

  /// As many rows as are enough to tell how they are stored.
  private static let rowsTogether = 5

  /// - Parameters:
  ///   - columns: the number of columns.
  ///   - rows: sample rows of raw cells; rows may be short.
  ///   - headings: the header's raw cells; empty for none.
  ///   - declared: the encoding that the user named, for every column; still held against the evidence.
  init(columns: Int, rows: [[[UInt8]]], headings: [[UInt8]] = [], declared: TextEncoding? = nil) {
    var evidence = WordEvidence()
    let judged = (0..<columns).map { Self.judge(Self.cells(of: $0, in: rows), knowing: &evidence) }
    if let declared {
      self.init(declared: declared, judged, rows)
    } else {
      self.init(judged, rows, headings, knowing: &evidence)
    }
  }

  /// Every column as declared, but for those that hold an older encoding beside it.
  private init(declared: TextEncoding, _ judged: [DetectedEncoding], _ rows: [[[UInt8]]]) {
    main = declared
    isCertain = true
    let decoders = judged.map { detected in
      guard let part = detected.legacyPart, declared == .utf8 || declared == part else {
        return ColumnDecoder(declared)
      }
      return ColumnDecoder(part, besideUnicode: detected.encoding == .utf8 ? .most : .less)
    }
    var findings = Self.mixed(judged, decoders, in: rows)
    for (column, detected) in judged.enumerated()
    where detected.tells && detected.encoding != declared && !decoders[column].isMixed {
      findings.append(Finding(.encodingMisdeclared, of: column, in: rows))
    }
    self.decoders = decoders
    self.findings = findings
    // One column may have words of its own; several do not err together.
    isContradicted = findings.count > 1 && findings.count * 2 > judged.count(where: \.tells)
  }

  /// Each column by its own words, by those of the file where it has too few.
  private init(
    _ judged: [DetectedEncoding], _ rows: [[[UInt8]]], _ headings: [[UInt8]],
    knowing evidence: inout WordEvidence
  ) {
    isContradicted = false
    var findings: [Finding] = []
    let encodings = Set(judged.filter(\.tells).map(\.encoding))
    if encodings.count > 1 { findings.append(Finding(code: .encodingMixed, column: 0)) }
    var main = Self.heaviest(of: judged)
    var isCertain = !encodings.isEmpty || judged.allSatisfy { $0.evidence == 0 }
    if !isCertain {
      // A short list has too few words in each column; all its columns and headings together may have enough.
      let whole = Self.judge(rows.joined(), headings, knowing: &evidence)
      if whole.isCertain { (main, isCertain) = (whole.encoding, true) }
    }
    self.main = main
    self.isCertain = isCertain
    if !isCertain {
      for (column, detected) in judged.enumerated() where detected.evidence > 0 {
        findings.append(Finding(.encodingDoubtful, of: column, in: rows))
      }
    }
    let part = Self.legacyPart(of: judged)
    var decoders = judged.indices.map {
      Self.decoder(of: $0, judged[$0], main: main, legacyPart: part, rows, headings)
    }
    for (column, detected) in judged.enumerated() where 1...Self.fewWords ~= detected.evidence {
      switch Self.known(column, in: rows, readAs: decoders[column]) {
      case .asRead: continue
      case .other(let encoding): decoders[column] = ColumnDecoder(encoding)
      case .several: findings.append(Finding(.encodingDoubtful, of: column, in: rows))
      }
    }
    self.decoders = decoders
    self.findings = findings + Self.mixed(judged, decoders, in: rows)
  }

  /// The encoding of most words; of equal weights the first in the list of encodings.
  private static func heaviest(of judged: [DetectedEncoding]) -> TextEncoding {
    var weight: [TextEncoding: Int] = [:]
    for detected in judged where detected.isCertain {
      weight[detected.encoding, default: 0] += detected.evidence
    }
    return TextEncoding.allCases.reduce(.utf8) { (weight[$1] ?? 0) > (weight[$0] ?? 0) ? $1 : $0 }
  }

  /// How a column is read by what was found of it, of the whole file, and of the bytes themselves.
  ///
  /// - Parameter legacyPart: the old encoding that stands beside Unicode in columns of the file.
  private static func decoder(
    of column: Int, _ detected: DetectedEncoding, main: TextEncoding, legacyPart: TextEncoding?,
    _ rows: [[[UInt8]]], _ headings: [[UInt8]]
  ) -> ColumnDecoder {
    if let part = detected.legacyPart {
      return ColumnDecoder(part, besideUnicode: detected.encoding == .utf8 ? .most : .less)
    }
    if let legacyPart, detected.evidence > 0, !detected.isCertain || detected.encoding == .utf8 {
      return ColumnDecoder(legacyPart, besideUnicode: .most)
    }
    if detected.tells { return ColumnDecoder(detected.encoding) }
    let heading = column < headings.count ? [headings[column]] : []
    let isUTF8 = cells(of: column, in: rows).allSatisfy(Self.isUTF8) && heading.allSatisfy(Self.isUTF8)
    let isMisread = main.misreadLegacy != nil || main == .utf8AsWindows1252
    return ColumnDecoder(isUTF8 && !isMisread ? .utf8 : main)
  }

  /// What the cells of a column are, where they are such as every list has.
  private static func known(
    _ column: Int, in rows: [[[UInt8]]], readAs decoder: ColumnDecoder
  ) -> KnownTexts.Verdict {
    let cells = Set(cells(of: column, in: rows)).filter { cell in cell.contains { $0 >= 0x80 } }
    var texts = KnownTexts()
    return texts.encoding(of: cells, readAs: decoder)
  }

  /// The old encoding that most columns with Unicode beside one are in.
  private static func legacyPart(of judged: [DetectedEncoding]) -> TextEncoding? {
    var columns: [TextEncoding: Int] = [:]
    for part in judged.compactMap(\.legacyPart) { columns[part, default: 0] += 1 }
    // Of equal counts the first in the list of encodings.
    return TextEncoding.allCases.filter { columns[$0] != nil }.max {
      (columns[$0] ?? 0, $1.rawValue) < (columns[$1] ?? 0, $0.rawValue)
    }
  }

  /// The columns that hold two encodings, with the first rows of the older one.
  private static func mixed(
    _ judged: [DetectedEncoding], _ decoders: [ColumnDecoder], in rows: [[[UInt8]]]
  ) -> [Finding] {
    judged.indices.filter { judged[$0].legacyPart != nil && decoders[$0].isMixed }.map { column in
      var out = ByteBuffer()
      var changed: [Int] = []
      for (row, cells) in rows.enumerated() where column < cells.count && changed.count < 3 {
        let cell = cells[column]
        out.removeAll()
        if decoders[column].decode(cell.span, into: &out).changed { changed.append(row) }
      }
      return Finding(code: .encodingMixed, column: column + 1, samples: changed)
    }
  }

  /// A column of fewer words than these may hold nothing but the sexes, or the names of a commune, a district, a province.
  private static let fewWords = 12

  /// How a column's cells become UTF-8; nil when they are UTF-8 already.
  func decoder(of column: Int) -> ColumnDecoder? {
    guard column < decoders.count, decoders[column].encoding != .utf8 else { return nil }
    return decoders[column]
  }

  /// A column's heading in UTF-8.
  ///
  /// Headings may have been written anew, in Unicode, above columns that were not, or stayed in a font above columns that
  /// were: where the column's encoding makes no known heading of one, what is known as it stands, or in another, is meant.
  func heading(_ bytes: [UInt8], column: Int) -> String {
    guard column < decoders.count else { return String(decoding: bytes, as: UTF8.self) }
    var text = ByteBuffer()
    let decoded = text.string(decoders[column].decode(bytes.span, into: &text).text)
    guard bytes.contains(where: { $0 >= 0x80 || $0 < 0x20 }) else { return decoded }
    var best = (text: decoded, certainty: Self.certainty(decoded))
    for decoder in ColumnDecoder.ofAllEncodings where best.certainty < .exact {
      guard let reading = Self.reading(of: bytes, by: decoder), reading != decoded else { continue }
      let certainty = Self.certainty(reading)
      if certainty > best.certainty { best = (reading, certainty) }
    }
    return best.text
  }

  /// Titles above the table in UTF-8, each by the encoding that makes most Vietnamese words of it: that of the file's words
  /// and what most of the titles are in come first, and what stands as sound as any other stays.
  func titles(_ cells: [[UInt8]]) -> [[UInt8]] {
    let decoders =
      ColumnDecoder.ofAllEncodings.filter { $0.encoding == main }
      + ColumnDecoder.ofAllEncodings.filter { $0.encoding != main }
    let readings = cells.map { cell in decoders.map { Self.reading(of: cell, by: $0) } }
    let worths = readings.map { $0.map { $0.map(vietnameseWorth) ?? 0 } }
    let sums = decoders.indices.map { index in worths.reduce(0) { $0 + $1[index] } }
    return cells.indices.map { title in
      guard cells[title].contains(where: { $0 >= 0x80 || $0 < 0x20 }) else { return cells[title] }
      let best = decoders.indices.max {
        (worths[title][$0], sums[$0], -$0) < (worths[title][$1], sums[$1], -$1)
      }
      guard let best, let reading = readings[title][best] else { return cells[title] }
      let written = String(validating: cells[title], as: UTF8.self).map(vietnameseWorth)
      // A word at least has to be none as it stands.
      if let written, worths[title][best] < written + 0.5 { return cells[title] }
      return Array(reading.utf8)
    }
  }

  /// What bytes are by one encoding; nil where it cannot have been that.
  private static func reading(of bytes: [UInt8], by decoder: ColumnDecoder) -> String? {
    var text = ByteBuffer()
    let decoded = decoder.decode(bytes.span, into: &text)
    guard !decoded.lossy else { return nil }
    let span = text.span(decoded.text)
    return String(validating: span.indices.map { span[$0] }, as: UTF8.self)
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

  /// The cells of the rows that reach a column.
  private static func cells(of column: Int, in rows: [[[UInt8]]]) -> some Sequence<[UInt8]> {
    rows.lazy.compactMap { column < $0.count ? $0[column] : nil }
  }

  /// A few of the rows in which a column holds more than ASCII.
  fileprivate static func samples(of column: Int, in rows: [[[UInt8]]]) -> [Int] {
    let found = rows.indices.lazy.filter { row in
      column < rows[row].count && rows[row][column].contains { $0 >= 0x80 }
    }
    return Array(found.prefix(3))
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    bytes.allSatisfy { $0 < 0x80 } || String(validating: bytes, as: UTF8.self) != nil
  }
}

extension DetectedEncoding {
  /// The words leave no doubt; a column without any says nothing.
  fileprivate var tells: Bool { isCertain && evidence > 0 }
}
