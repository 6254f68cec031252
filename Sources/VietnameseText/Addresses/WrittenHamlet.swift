import ByteText

/// Where an address names the hamlet: `Thôn 9` of `Số 12, Thôn 9, Xã Ea Phê`, `Tổ 5, ấp 3` of `Tổ 5, ấp 3, xã A`. From the first
/// part that begins with the word for a place below the commune; houses and streets before it are none.
///
/// - Parameters:
///   - end: where the commune begins.
///   - scratch: overwritten.
/// - Returns: nil where no such part stands before the commune.
/// - Complexity: O(bytes before the commune).
public func writtenHamlet(
  in address: borrowing Span<UInt8>, before end: Int, scratch: inout ByteBuffer
) -> Range<Int>? {
  var start = 0
  while start < end {
    while start < end, isGap(address[start]) { start += 1 }
    var wordEnd = start
    while wordEnd < end, !isGap(address[wordEnd]), !isASCIIDigit(address[wordEnd]) { wordEnd += 1 }
    if wordEnd > start, beginsHamlet(address.extracting(start..<wordEnd), scratch: &scratch) {
      var last = end
      while last > wordEnd, isGap(address[last - 1]) { last -= 1 }
      // The word alone names none.
      return last > wordEnd ? start..<last : nil
    }
    start = max(wordEnd, start)
    while start < end, address[start] != UInt8(ascii: ","), address[start] != UInt8(ascii: ";") { start += 1 }
  }
  return nil
}

/// What stands between the words of an address and names nothing.
private func isGap(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "-"), UInt8(ascii: "."),
    UInt8(ascii: "("), UInt8(ascii: ")"):
    true
  default: false
  }
}

private func beginsHamlet(_ word: borrowing Span<UInt8>, scratch: inout ByteBuffer) -> Bool {
  guard word.count <= 16 else { return false }
  scratch.removeAll()
  let folded = foldLetters(word, punctuation: .dropped, into: &scratch)
  guard folded.count <= 8 else { return false }
  var packed: UInt64 = 0
  for index in folded.bounds { packed = packed << 8 | UInt64(scratch[index]) }
  return wordsOfHamlets.contains(packed)
}

/// Of `hamletWords` those that begin the name of a hamlet or a part of one, and not that of a street or a house.
private let wordsOfHamlets: [UInt64] = [StaticString]([
  "thon", "xom", "ap", "ban", "buon", "lang", "khom", "to", "tdp", "kp", "khu", "khoi", "phum", "soc", "doi",
  "cum", "plei", "bon",
]).map { packedWord($0) }
