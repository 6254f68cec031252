/// The fast kernel of the guard: tags without attributes and the texts between them, 64 bytes a step.
extension XMLGuard {
  /// Passes over texts and plain tags as long as they keep to the limits.
  ///
  /// What it leaves (a tag with values, a comment, what is longer or deeper than allowed, the end of the bytes) is for
  /// the state machine, which would have come to the same place in the same state.
  ///
  /// - Parameter start: inside a text, of which `run` bytes were seen before.
  /// - Returns: where the text or the tag begins that was left; `run` is then that of a text, of which `bytes` from
  ///   there on are not counted yet.
  mutating func passPlainTags(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = bytes.baseAddress else { return start }
    var depth = depth
    // Where the text began, were it all in these bytes; and the tag that is open, if one is.
    var textStart = start - run
    var tagStart = start
    var isInTag = false
    // Where the state machine goes on.
    var passed = start
    var block = start
    // One byte more than the block: that behind a `<` tells what begins.
    blocks: while block + 64 < bytes.count {
      var marks = MarkupMarks.of(base + block)
      while true {
        if !isInTag {
          guard marks.opening != 0 else { break }
          let bit = UInt64(marks.opening.trailingZeroBitCount)
          tagStart = block + Int(bit)
          guard tagStart - textStart <= limits.textBytes else { break blocks }
          guard Self.mayBeginPlainTag(base[tagStart + 1]) else { break blocks }
          isInTag = true
          marks.tagMark &= ~(1 &<< bit &- 1)
        } else {
          guard marks.tagMark != 0 else { break }
          let bit = UInt64(marks.tagMark.trailingZeroBitCount)
          let end = block + Int(bit)
          guard base[end] == UInt8(ascii: ">"), end - tagStart <= limits.tagBytes else { break blocks }
          if base[tagStart + 1] == UInt8(ascii: "/") {
            depth -= 1
          } else {
            guard depth < limits.depth else { break blocks }
            if base[end - 1] != UInt8(ascii: "/") { depth += 1 }
          }
          isInTag = false
          passed = end + 1
          textStart = passed
          marks.opening &= ~(1 &<< bit &- 1)
        }
      }
      block += 64
    }
    self.depth = depth
    // A text that goes on, with what was seen of it before these bytes; else one of which nothing is counted yet.
    run = passed == start ? run : 0
    return passed
  }
  /// Whether a byte behind `<` begins a tag, or ends one, and is no mark itself.
  @inline(__always)
  private static func mayBeginPlainTag(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "/") && byte != UInt8(ascii: ">") && byte != UInt8(ascii: "?")
  }
}
