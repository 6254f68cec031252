/// `H' Lan`, `K ’Brôi`: the marker of a name of the Highlands, whose apostrophe a space has parted from the word.
enum LooseMarker {
  /// Whether a token may be one half of such a name: one that begins or ends with an apostrophe.
  static func mayHold(_ token: UnsafeBufferPointer<UInt8>) -> Bool {
    let text = scalars(of: Span(_unsafeElements: token))
    guard let first = text.first, let last = text.last else { return false }
    return isApostrophe(first) && text.count > 1 && isLetter(text[1])
      || text.count == 1 && isApostrophe(first) || isMarker(text) && isApostrophe(last)
  }

  /// The cell without the spaces beside such apostrophes; nil where there are none.
  static func joined(_ cell: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    let words = scalars(of: Span(_unsafeElements: cell)).split { TextCleaning.isSpace($0) }.map(Array.init)
    var joined: [[Unicode.Scalar]] = []
    var isOpen = false
    for word in words {
      let continues =
        isOpen && isLetter(word[0])
        || isApostrophe(word[0]) && (joined.last.map { $0.count == 1 && isMarker($0) } ?? false)
      if continues {
        joined[joined.count - 1] += word
      } else {
        joined.append(word)
      }
      isOpen = isMarker(joined[joined.count - 1]) && joined[joined.count - 1].count == 2
    }
    // An apostrophe that nothing follows was left behind by something else.
    guard joined.count < words.count, !isOpen else { return nil }
    return joined.map { Array(String(String.UnicodeScalarView($0)).utf8) }.joined(separator: [0x20]).map {
      $0
    }
  }

  /// What stands between quotes around the whole cell (`'Nguyễn Văn An'`), or behind the apostrophe by which a spreadsheet keeps
  /// a text; nil where the cell begins otherwise.
  static func unquoted(_ cell: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var text = scalars(of: Span(_unsafeElements: cell))[...]
    while let first = text.first, TextCleaning.isSpace(first) { text = text.dropFirst() }
    while let last = text.last, TextCleaning.isSpace(last) { text = text.dropLast() }
    guard text.count > 2, let first = text.first, let last = text.last, isQuote(first) else {
      return nil
    }
    text = text.dropFirst()
    if isQuote(last) { text = text.dropLast() }
    while let first = text.first, TextCleaning.isSpace(first) { text = text.dropFirst() }
    guard let letter = text.first, isLetter(letter) else { return nil }
    return Array(String(String.UnicodeScalarView(text)).utf8)
  }

  /// An apostrophe as quotes are written with; an accent by itself may be left of a letter (`NgÃ´`).
  static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "\u{2018}" || scalar == "\u{2019}"
  }

  /// One consonant, with or without its apostrophe. Behind a vowel the sign is a key of VIQR.
  private static func isMarker(_ word: [Unicode.Scalar]) -> Bool {
    guard let first = word.first, word.count <= 2, isLetter(first),
      !"aeiouy".unicodeScalars.contains(first.simpleLowercase), first.isASCII
    else { return false }
    return word.count == 1 || isApostrophe(word[1])
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    NameWord.oneApostrophe(scalar) == "'"
  }
}
