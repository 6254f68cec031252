import ByteText

/// An address that says what became of its commune: `xã A (nay là xã B), huyện C`, `xã A nay thuộc xã B, tỉnh D`.
struct RenamedAddress {
  /// What stands before the words "nay là", as bytes of the address.
  let before: Range<Int>
  /// What they say, up to the closing bracket.
  let now: Range<Int>
  /// What follows the bracket, and belongs to both.
  let after: Range<Int>

  /// - Returns: nil when the address says nothing of the kind.
  init?(_ address: borrowing Span<UInt8>, _ text: borrowing UnitText) {
    func isLink(_ index: Int) -> Bool {
      index < text.count && (text.word(index, is: "la") || text.word(index, is: "thuoc"))
    }
    guard let nay = text.words.indices.first(where: { text.word($0, is: "nay") && isLink($0 + 1) }) else {
      return nil
    }
    var name = nay + 2
    while isLink(name) { name += 1 }
    guard name < text.count else { return nil }
    let start = Int(text.words[name].sourceStart)
    let bracket = (start..<address.count).first { address[$0] == UInt8(ascii: ")") } ?? address.count
    let opening = nay > 0 && text.word(nay - 1, is: "hien") ? nay - 1 : nay
    before = 0..<Int(text.words[opening].sourceStart)
    now = start..<bracket
    after = min(bracket + 1, address.count)..<address.count
  }

  /// The address as it was (`before`) or as it is (`now`), with what follows the bracket.
  func text(_ part: Range<Int>, of address: borrowing Span<UInt8>) -> ByteBuffer {
    var text = ByteBuffer()
    text.append(address.extracting(part))
    text.append(UInt8(ascii: ","))
    text.append(address.extracting(after))
    return text
  }
}

/// The parts of an address in the other order, where it may have been written from large to small: three parts or more,
/// or a first one that calls itself a province.
///
/// - Returns: nil when the address has too few parts.
func largestLast(_ address: borrowing Span<UInt8>, _ text: borrowing UnitText) -> ByteBuffer? {
  let marks: [UnitText.Break] = text.hasParts ? [.hard] : [.hard, .soft]
  let starts = text.words.indices.filter { marks.contains(text.words[$0].breakBefore) }
  let beginsWithProvince = text.count > 0 && UnitPrefix.longest(text, at: 0).type == .tinh
  guard starts.count > 2 || starts.count == 2 && beginsWithProvince else { return nil }
  var reversed = ByteBuffer()
  var end = address.count
  for start in starts.reversed().map({ Int(text.words[$0].sourceStart) }) {
    reversed.append(address.extracting(start..<end))
    reversed.append(UInt8(ascii: ","))
    end = start
  }
  return reversed
}
