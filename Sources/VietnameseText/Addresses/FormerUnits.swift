import ByteText

/// An address that names, beside its commune, the one that the place belonged to before:
/// `Thôn 3 (xã A cũ), xã B, tỉnh C`, `xã A (cũ), xã B, tỉnh C`, `xã B, tỉnh C (trước đây là xã A, huyện D)`.
struct FormerUnits: ~Copyable {
  /// The address without them.
  let rest: ByteBuffer

  /// - Parameters:
  ///   - text: The words of the address, those that call a name former among them.
  /// - Returns: nil where no commune is called former, or no other one calls itself a commune.
  init?(_ address: borrowing Span<UInt8>, _ text: borrowing UnitText) {
    var former: [Range<Int>] = []
    var partStart = 0
    var index = 0
    while index <= address.count {
      let isEnd = index == address.count
      if isEnd || address[index] == UInt8(ascii: ",") || address[index] == UInt8(ascii: ";") {
        // A bracket may have taken the part already.
        if FormerUnits.endsFormer(partStart..<index, text), FormerUnits.namesCommune(partStart..<index, text)
        {
          former.append(partStart..<index)
        }
        partStart = index + 1
      } else if address[index] == UInt8(ascii: "(") {
        let close = bracketEnd(of: address, from: index)
        let inside = (index + 1)..<close
        let end = min(close + 1, address.count)
        if FormerUnits.isFormerAlone(inside, text), FormerUnits.namesCommune(partStart..<index, text) {
          former.append(partStart..<end)
          partStart = end
        } else if FormerUnits.endsFormer(inside, text) || FormerUnits.beginsFormer(inside, text),
          FormerUnits.namesCommune(inside, text)
        {
          former.append(index..<end)
        }
        index = end
        continue
      }
      index += 1
    }
    guard !former.isEmpty else { return nil }
    var rest = ByteBuffer()
    var start = 0
    var restNamesCommune = false
    for range in former + [address.count..<address.count] {
      guard start <= range.lowerBound else { continue }
      let kept = start..<range.lowerBound
      rest.append(address.extracting(kept))
      // What stood on both sides of it is no one part.
      rest.append(UInt8(ascii: ","))
      restNamesCommune = restNamesCommune || FormerUnits.namesCommune(kept, text)
      start = range.upperBound
    }
    guard restNamesCommune else { return nil }
    self.rest = rest
  }

  /// The words of a run of bytes.
  private static func words(_ range: Range<Int>, _ text: borrowing UnitText) -> Range<Int> {
    let first = text.words.indices.first { Int(text.words[$0].sourceStart) >= range.lowerBound }
    guard let first else { return 0..<0 }
    let end = text.words.indices.first { Int(text.words[$0].sourceStart) >= range.upperBound } ?? text.count
    return first..<max(first, end)
  }

  /// `(cũ)`
  private static func isFormerAlone(_ range: Range<Int>, _ text: borrowing UnitText) -> Bool {
    let words = words(range, text)
    return words.count == 1 && text.saysFormer(words.lowerBound)
  }

  /// `xã A cũ`
  private static func endsFormer(_ range: Range<Int>, _ text: borrowing UnitText) -> Bool {
    words(range, text).last.map { text.saysFormer($0) } ?? false
  }

  /// `trước đây là xã A`, `trước là xã A`, `cũ là xã A`
  private static func beginsFormer(_ range: Range<Int>, _ text: borrowing UnitText) -> Bool {
    let words = words(range, text)
    guard words.count > 2, let first = words.first else { return false }
    let isLink = text.word(first + 1, is: "la") || text.word(first + 1, is: "thuoc")
    if text.word(first, is: "truoc") {
      return isLink || text.word(first + 1, is: "day") || text.word(first + 1, is: "kia")
    }
    // Nguyễn Trãi and "cư xá" are streets and estates.
    return isLink && (text.word(first, is: "cu") || text.word(first, is: "nguyen"))
  }

  /// Whether a commune's word stands among the words, with its own marks or at the beginning of a part.
  private static func namesCommune(_ range: Range<Int>, _ text: borrowing UnitText) -> Bool {
    let words = words(range, text)
    return words.dropLast().contains { index in
      let prefix = UnitPrefix.longest(text, at: index)
      if prefix.type == .unknown || !prefix.allows(.commune) { return false }
      if text.isSingleLetter(index), prefix.words == 1 { return text.words[index].breakBefore == .hard }
      // Phương Đông is a name; without marks the word has to begin a part, or to follow a number.
      let begins = text.words[index].breakBefore != .none || index > 0 && text.words[index - 1].isNumber
      guard text.isMarked ? text.bearsOwnMarks(index) : begins else { return false }
      // The second word of "thị xã" begins a district.
      if index > words.lowerBound, UnitPrefix.longest(text, at: index - 1).type == .thiXa { return false }
      return true
    }
  }
}

/// The closing bracket that belongs to an opening one; the end where none does.
private func bracketEnd(of address: borrowing Span<UInt8>, from open: Int) -> Int {
  (open..<address.count).first { address[$0] == UInt8(ascii: ")") } ?? address.count
}

/// The address before a bracket at its end.
///
/// - Returns: nil where it does not end in a bracket, or is nothing else.
func endOfBracketed(_ address: borrowing Span<UInt8>) -> Int? {
  guard let last = address.indices.last(where: { address[$0] != UInt8(ascii: " ") }),
    address[last] == UInt8(ascii: ")"),
    let open = address.indices.last(where: { $0 < last && address[$0] == UInt8(ascii: "(") }), open > 0
  else { return nil }
  return open
}
