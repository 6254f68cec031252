import ByteText

/// The stable hash of a cell's comparing text (`foldLetters`), so that case, marks and spaces do not matter.
///
/// - Parameters:
///   - punctuation: as in `foldLetters`.
///   - scratch: overwritten where the cell is not plain ASCII.
/// - Returns: 0 when nothing is left of the cell, and for nothing else.
/// - Complexity: O(bytes), eight at a time for the letters, digits and signs of ASCII.
public func foldedHash(
  _ cell: borrowing Span<UInt8>, punctuation: FoldedPunctuation = .kept, seed: UInt64 = 0,
  scratch: inout ByteBuffer
) -> UInt64 {
  if cell.count == 0 { return 0 }
  if cell.count <= 24, let hash = plainHash(cell, signs: punctuation == .kept, seed: seed) { return hash }
  scratch.removeAll()
  let folded = foldLetters(cell, punctuation: punctuation, into: &scratch)
  return folded.isEmpty ? 0 : max(1, stableHash(scratch.span(folded), seed: seed))
}

/// The hash of up to 24 bytes whose comparing text is themselves in small letters; nil for any others.
///
/// - Parameter signs: whether signs stay as they are; without, only letters and digits do.
@inline(__always)
private func plainHash(_ cell: borrowing Span<UInt8>, signs: Bool, seed: UInt64) -> UInt64? {
  var small = InlineArray<3, UInt64>(repeating: 0)
  var index = 0
  while index < cell.count {
    let word = cell.eightBytes(from: index)
    guard let folded = signs ? smallSigns(word) : smallAlphanumerics(word) else { return nil }
    small[index / 8] = folded.littleEndian
    index += 8
  }
  let count = cell.count
  // What was put behind the last byte to fill the word is taken off by `count`.
  return withUnsafeBytes(of: small) { bytes in
    max(
      1,
      stableHash(
        buffer: UnsafeBufferPointer(rebasing: bytes.bindMemory(to: UInt8.self)[..<count]), seed: seed))
  }
}

extension Span<UInt8> {
  /// Eight bytes from `index`, the first one lowest; behind the end, letters that every check lets pass.
  @inline(__always)
  fileprivate func eightBytes(from index: Int) -> UInt64 {
    if index + 8 <= count {
      return withUnsafeBufferPointer {
        // Eight bytes from `index` lie inside the span by the check above.
        UnsafeRawPointer($0.baseAddress.unsafelyUnwrapped + index).loadUnaligned(as: UInt64.self).littleEndian
      }
    }
    var word: UInt64 = 0x6161_6161_6161_6161
    for offset in 0..<(count - index) {
      let place = 8 * UInt64(offset)
      word = word & ~(0xFF << place) | UInt64(self[index + offset]) << place
    }
    return word
  }
}

/// The bytes in small letters; nil unless each is printable ASCII, no space and no backtick.
@inline(__always)
private func smallSigns(_ word: UInt64) -> UInt64? {
  // Below 0x80 no sum reaches the next byte.
  let fromSpaceOn = word &+ 0x5F5F_5F5F_5F5F_5F5F  // highest bit set: above 0x20
  let upToDelete = word &+ 0x0101_0101_0101_0101  // highest bit set: 0x7F
  let backticks = (word ^ 0x6060_6060_6060_6060) &+ 0x7F7F_7F7F_7F7F_7F7F  // highest bit clear: 0x60
  let high: UInt64 = 0x8080_8080_8080_8080
  guard (word | upToDelete | ~fromSpaceOn | ~backticks) & high == 0 else { return nil }
  return small(word)
}

/// The bytes in small letters; nil unless each is a letter or digit of ASCII.
@inline(__always)
private func smallAlphanumerics(_ word: UInt64) -> UInt64? {
  let high: UInt64 = 0x8080_8080_8080_8080
  guard word & high == 0 else { return nil }
  let folded = small(word)
  let isLetter = (folded &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(folded &+ 0x0505_0505_0505_0505)
  let isDigit = (folded &+ 0x5050_5050_5050_5050) & ~(folded &+ 0x4646_4646_4646_4646)
  return (isLetter | isDigit) & high == high ? folded : nil
}

/// Capital letters made small; every byte is below 0x80.
@inline(__always)
private func small(_ word: UInt64) -> UInt64 {
  let capitals = (word &+ 0x3F3F_3F3F_3F3F_3F3F) & ~(word &+ 0x2525_2525_2525_2525) & 0x8080_8080_8080_8080
  return word | capitals >> 2
}
