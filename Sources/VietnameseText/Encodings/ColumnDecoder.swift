import ByteText

/// Decodes the cells of one column to UTF-8, by an encoding chosen for the whole column.
///
/// A value: its tables are built once, a copy per worker is cheap, and a cell costs no allocation.
public struct ColumnDecoder: Sendable {
  public let encoding: TextEncoding
  private let table: LegacyTable?

  /// - Precondition: `encoding` is none of the UTF-16 forms, which are undone for the whole file as it is read.
  public init(_ encoding: TextEncoding) {
    precondition(!encoding.isUTF16, "UTF-16 is decoded before cells are cut")
    self.encoding = encoding
    table = LegacyTable.of(encoding.misreadLegacy ?? encoding)
  }

  /// How much of a column is Unicode as it stands, beside cells in an older encoding.
  public enum UnicodeShare: Sendable {
    case none, less, most
  }

  public private(set) var besideUnicode = UnicodeShare.none

  /// Some cells of the column are Unicode as they stand.
  public var isMixed: Bool { besideUnicode != .none }

  /// For a column of which some cells are in `encoding`, and others are Unicode.
  public init(_ encoding: TextEncoding, besideUnicode: UnicodeShare) {
    self.init(encoding)
    self.besideUnicode = besideUnicode
  }

  /// One for each encoding but the UTF-16 forms, made once a process.
  public static var ofAllEncodings: [ColumnDecoder] { WordEvidence.candidates }

  /// Decodes one cell; of a mixed column only one whose words show that it is to be (`decodeUnlessUnicode`).
  ///
  /// Misread text is repaired only as a whole: a cell that holds a character which is no byte was not misread, and
  /// stays; so does one with a byte that the encoding does not use, as encoding back would not give it. Only UTF-8 read
  /// as windows-1252 is repaired letter by letter where that code page dropped bytes (`DroppedBytes`), and said to be
  /// lossy if a letter stays unknown.
  ///
  /// - Returns: where the text stands in `out`; whether it differs from the cell's bytes; whether something could not
  ///   be decoded (U+FFFD stands for it).
  /// - Complexity: O(bytes).
  public func decode(
    _ cell: borrowing Span<UInt8>, into out: inout ByteBuffer
  ) -> (text: ByteRange, changed: Bool, lossy: Bool) {
    guard isMixed else { return decodeAny(cell, into: &out) }
    let (text, changed, lossy, _) = decodeUnlessUnicode(cell, into: &out)
    return (text, changed, lossy)
  }

  /// Decodes one cell of a mixed column, unless it is Unicode: more of its words must be Vietnamese decoded than are as
  /// it stands. In a column that is mostly not Unicode it is enough that more of them are known from names.
  ///
  /// - Returns: as `decode`, and whether the cell stands though decoding it says as much.
  /// - Complexity: O(bytes), without allocation.
  public func decodeUnlessUnicode(
    _ cell: borrowing Span<UInt8>, into out: inout ByteBuffer
  ) -> (text: ByteRange, changed: Bool, lossy: Bool, isDoubtful: Bool) {
    let start = out.count
    let (text, changed, lossy) = decodeAny(cell, into: &out)
    guard changed || lossy, isUTF8(cell) else { return (text, changed, lossy, false) }
    let written = WordWorth.ofWords(in: cell)
    let decoded = changed ? WordWorth.ofWords(in: out.span(text)) : 0
    let margin = besideUnicode == .less ? WordWorth.name - WordWorth.word : WordWorth.word
    // Sums of fifths, which binary fractions only come near to.
    if decoded - written > margin - 0.1 { return (text, changed, lossy, false) }
    out.truncate(to: start)
    out.append(cell)
    return (
      ByteRange(start, out.count), false, lossy && written == 0, decoded > 0 && decoded >= written
    )
  }

  private func decodeAny(
    _ cell: borrowing Span<UInt8>, into out: inout ByteBuffer
  ) -> (text: ByteRange, changed: Bool, lossy: Bool) {
    let start = out.count
    guard encoding != .utf8, hasLetters(cell) else {
      out.append(cell)
      return (ByteRange(start, out.count), false, false)
    }
    var lossy = false
    if let table {
      var writer = LetterWriter()
      let isMisread = encoding.misreadLegacy != nil
      let isRead = decode(cell, table, isMisread: isMisread, &writer, into: &out, lossy: &lossy)
      guard isRead, !(isMisread && lossy) else {
        out.truncate(to: start)
        out.append(cell)
        return (ByteRange(start, out.count), false, isRead)
      }
      writer.finish(into: &out)
      if table.encoding == .tcvn3 { raiseCapitals(from: start, in: &out) }
    } else if !decodeDoubleUTF8(cell, into: &out, lossy: &lossy) {
      out.truncate(to: start)
      out.append(cell)
      return (ByteRange(start, out.count), false, false)
    }
    let text = ByteRange(start, out.count)
    return (text, !isEqual(out.span(text), cell), lossy)
  }

  /// Whether a text can have been read as windows-1252: it holds no character beyond that code page.
  public static func mayBeMisread(_ cell: borrowing Span<UInt8>) -> Bool {
    var index = 0
    while index < cell.count {
      let (scalar, length) = decodeScalar(cell, at: index)
      if Windows1252.byte(scalar.value) == nil { return false }
      index += length
    }
    return true
  }

  /// Whether a cell holds anything that could be a letter beyond ASCII in some legacy encoding.
  private func hasLetters(_ cell: borrowing Span<UInt8>) -> Bool {
    for index in 0..<cell.count where cell[index] >= 0x80 || cell[index] < 0x20 { return true }
    return false
  }

  private func isEqual(_ a: borrowing Span<UInt8>, _ b: borrowing Span<UInt8>) -> Bool {
    guard a.count == b.count else { return false }
    for index in 0..<a.count where a[index] != b[index] { return false }
    return true
  }

  /// Legacy bytes, raw or each read as a character. False when a character of misread text is no byte.
  private func decode(
    _ cell: borrowing Span<UInt8>, _ table: LegacyTable, isMisread: Bool, _ writer: inout LetterWriter,
    into out: inout ByteBuffer, lossy: inout Bool
  ) -> Bool {
    var index = 0
    while index < cell.count {
      guard let (byte, length) = nextByte(cell, at: index, isMisread) else { return false }
      index += length
      let row = table.pairRows[Int(byte)]
      if row != 0, index < cell.count {
        guard let (second, secondLength) = nextByte(cell, at: index, isMisread) else { return false }
        let character = table.pairs[Int(row) * 256 + Int(second)]
        if character != 0 {
          writer.write(character, into: &out)
          index += secondLength
          continue
        }
      }
      let character = table.singles[Int(byte)]
      if character == LegacyTable.unused { lossy = true }
      writer.write(character, into: &out)
    }
    return true
  }

  @inline(__always)
  private func nextByte(_ cell: borrowing Span<UInt8>, at index: Int, _ isMisread: Bool) -> (UInt8, Int)? {
    let byte = cell[index]
    guard isMisread, byte >= 0x80 else { return (byte, 1) }
    let (scalar, length) = decodeScalar(cell, at: index)
    guard let byte = Windows1252.byte(scalar.value) else { return nil }
    return (byte, length)
  }

  /// UTF-8 whose bytes were read as windows-1252 and written as UTF-8 again.
  private func decodeDoubleUTF8(
    _ cell: borrowing Span<UInt8>, into out: inout ByteBuffer, lossy: inout Bool
  ) -> Bool {
    let start = out.count
    var index = 0
    while index < cell.count {
      guard let (byte, length) = nextByte(cell, at: index, true) else { return false }
      out.append(byte)
      index += length
    }
    // What came out must be UTF-8 itself. Bytes that windows-1252 has no character for may have been dropped on the
    // way: what is left of such a letter becomes one U+FFFD.
    let end = out.count
    var good = 0
    var damaged = false
    index = start
    while index < end {
      let (scalar, length) = decodeScalar(out.span, at: index)
      if scalar == "\u{FFFD}" && length == 1 { damaged = true } else if length > 1 { good += 1 }
      index += length
    }
    guard damaged else { return true }
    guard good > 0 || isSingleRemnant(out.span(ByteRange(start, end))) else { return false }
    lossy = DroppedBytes.restore(from: start, to: end, in: &out)
    return true
  }

  /// Whether the damage is what is left of a Vietnamese letter in UTF-8: E1 BA or E1 BB, or C4 before a letter at the head
  /// of a word, where it was Đ.
  private func isSingleRemnant(_ bytes: borrowing Span<UInt8>) -> Bool {
    for index in 0..<bytes.count where bytes[index] == 0xE1 {
      if index + 1 < bytes.count, bytes[index + 1] == 0xBA || bytes[index + 1] == 0xBB { return true }
    }
    return bytes.indices.dropLast().contains {
      bytes[$0] == 0xC4 && 0x61...0x7A ~= bytes[$0 + 1] | 0x20 && ($0 == 0 || bytes[$0 - 1] == 0x20)
    }
  }

  /// TCVN3 has no bytes for toned capitals: its capital fonts draw the small ones as capitals. So a word whose ASCII
  /// letters are capitals is raised as a whole (`NGUYÔN` → NGUYỄN). One capital alone begins a word (`BÐ` → Bé), unless
  /// the cell has words in capitals and none in small letters. Letters that are no word (CCCD, KP, QL, UBND) say nothing of the
  /// font.
  private func raiseCapitals(from start: Int, in out: inout ByteBuffer) {
    var cellHasCapitals = false
    var cellHasSmall = false
    var index = start
    while let word = nextWord(from: index, in: out.span) {
      if word.capitals > 1, word.small == 0, !cellHasCapitals {
        cellHasCapitals = isWord(out.span(ByteRange(word.range.lowerBound, word.range.upperBound)))
      }
      if word.small > 0 { cellHasSmall = true }
      index = word.range.upperBound
    }
    guard cellHasCapitals else { return }
    let raisesShort = !cellHasSmall
    // Capitals and small letters of our 134 take the same number of bytes, so words are raised in place.
    index = start
    while let word = nextWord(from: index, in: out.span) {
      if word.small == 0, word.capitals > 1 || raisesShort { raise(word.range, in: &out) }
      index = word.range.upperBound
    }
  }

  /// Whether letters are a syllable, or have a mark or tone as no initials have: the Đ of ĐDCN is a consonant.
  private func isWord(_ letters: borrowing Span<UInt8>) -> Bool {
    var (shapes, count, tone) = (UInt64(0), 0, Tone.ngang)
    var index = 0
    while index < letters.count {
      let (scalar, length) = decodeScalar(letters, at: index)
      index += length
      guard let letter = VietnameseLetter(scalar) else { return false }
      if length > 1, letter.base != UInt8(ascii: "d") { return true }
      if count < 8 { shapes |= UInt64(letter.shape) << UInt64(count * 8) }
      if letter.tone != .ngang { tone = letter.tone }
      count += 1
    }
    return Syllable(shapes: shapes, count: count, tone: tone)?.isValid ?? false
  }

  /// The next run of letters, with how many ASCII capitals and small letters it has.
  private func nextWord(
    from start: Int, in bytes: borrowing Span<UInt8>
  ) -> (range: Range<Int>, capitals: Int, small: Int)? {
    func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || 0x61...0x7A ~= byte | 0x20 }
    var first = start
    while first < bytes.count, !isLetter(bytes[first]) { first += 1 }
    guard first < bytes.count else { return nil }
    var end = first
    var capitals = 0
    var small = 0
    while end < bytes.count, isLetter(bytes[end]) {
      if 0x41...0x5A ~= bytes[end] { capitals += 1 }
      if 0x61...0x7A ~= bytes[end] { small += 1 }
      end += 1
    }
    return (first..<end, capitals, small)
  }

  private func raise(_ range: Range<Int>, in out: inout ByteBuffer) {
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = decodeScalar(out.span, at: index)
      if var letter = VietnameseLetter(scalar), !letter.isCapital, length > 1 {
        letter.isCapital = true
        if let capital = letter.scalar.flatMap(UTF8.encode) { out.overwrite(at: index, with: capital) }
      }
      index += length
    }
  }
}

/// Writes characters one behind the other and puts tone marks (windows-1258 stores them apart) on the letter before.
private struct LetterWriter {
  private var pending: Unicode.Scalar?

  @inline(__always)
  mutating func write(_ character: UInt16, into out: inout ByteBuffer) {
    guard let scalar = Unicode.Scalar(character) else { return }
    if character & 0xFF80 == 0x0300, let before = pending, let toned = toned(before, scalar) {
      pending = toned
      return
    }
    if let before = pending { out.append(before) }
    pending = scalar
  }

  mutating func finish(into out: inout ByteBuffer) {
    if let last = pending { out.append(last) }
    pending = nil
  }

  private func toned(_ scalar: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    guard var letter = VietnameseLetter(scalar), letter.tone == .ngang, let tone = Tone(combiningMark: mark)
    else {
      return nil
    }
    letter.tone = tone
    return letter.scalar
  }
}
