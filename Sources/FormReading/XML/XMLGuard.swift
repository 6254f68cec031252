import Glibc
import ResidentModel

/// Looks at the bytes before the parser does: a DOCTYPE, or anything larger than the limits, never reaches it.
///
/// It follows markup just far enough to know tags from text, comments, CDATA and processing instructions. What is
/// not well-formed it lets through, for the parser to refuse.
struct XMLGuard {
  struct Violation: Equatable {
    var code: FindingCode
    /// The index, in the bytes just checked, from which the parser must not read on.
    var index: Int
  }

  private enum State {
    case text
    /// Behind `<`, before it is known what begins.
    case opening
    case startTag
    case endTag
    case quoted(UInt8)
    /// Behind `<!`; the number of bytes of `--` or `[CDATA[` that matched.
    case declaration(Int)
    /// The number of closing bytes that matched.
    case comment(Int)
    case characterData(Int)
    case instruction(Int)
  }

  let limits: XMLLimits
  private var state = State.text
  var depth = 0
  /// Bytes of the tag or text run so far.
  var run = 0
  private var attributes = 0
  private var lastByte: UInt8 = 0

  init(limits: XMLLimits) { self.limits = limits }

  /// Checks the next bytes of the document.
  ///
  /// - Complexity: O(bytes); most are skipped at memory speed.
  mutating func check(_ bytes: UnsafeBufferPointer<UInt8>) -> Violation? {
    var at = 0
    while at < bytes.count {
      if case .text = state { at = passPlainTags(bytes, from: at) }
      let end = nextMark(bytes, from: at)
      run += end - at
      if end > at { lastByte = bytes[end - 1] }
      if let code = excess { return Violation(code: code, index: at) }
      at = end
      guard at < bytes.count else { return nil }
      if case .text = state {
        begin(.opening)
      } else {
        run += 1
        if let code = step(bytes[at]) ?? excess { return Violation(code: code, index: at) }
      }
      lastByte = bytes[at]
      at += 1
    }
    return nil
  }

  /// The next byte that the state can change at; `bytes.count` when there is none.
  @inline(__always)
  private func nextMark(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let mark: UInt8
    switch state {
    case .text: mark = UInt8(ascii: "<")
    case .endTag: mark = UInt8(ascii: ">")
    case .quoted(let quote): mark = quote
    case .comment(0): mark = UInt8(ascii: "-")
    case .characterData(0): mark = UInt8(ascii: "]")
    case .instruction(0): mark = UInt8(ascii: "?")
    case .startTag:
      var at = start
      while at < bytes.count, !Self.isTagMark(bytes[at]) { at += 1 }
      return at
    default: return start
    }
    // `start` is inside the buffer, and the search ends with it.
    guard let base = bytes.baseAddress, let found = memchr(base + start, Int32(mark), bytes.count - start)
    else {
      return bytes.count
    }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  @inline(__always)
  private static func isTagMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ">") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }

  /// What the present tag or run of text has too much of.
  private var excess: FindingCode? {
    switch state {
    case .startTag, .endTag, .quoted: run > limits.tagBytes ? .xmlTagTooLong : nil
    default: run > limits.textBytes ? .xmlTextTooLong : nil
    }
  }

  private mutating func begin(_ next: State) {
    state = next
    run = 0
    attributes = 0
  }

  private mutating func step(_ byte: UInt8) -> FindingCode? {
    switch state {
    case .text: break
    case .opening:
      switch byte {
      case UInt8(ascii: "!"): state = .declaration(0)
      case UInt8(ascii: "?"): state = .instruction(0)
      case UInt8(ascii: "/"): state = .endTag
      default:
        state = .startTag
        depth += 1
        if depth > limits.depth { return .xmlTooDeep }
      }
    case .startTag:
      switch byte {
      case UInt8(ascii: ">"):
        if lastByte == UInt8(ascii: "/") { depth -= 1 }
        begin(.text)
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        state = .quoted(byte)
        attributes += 1
        if attributes > limits.attributes { return .xmlTooManyAttributes }
      default: break
      }
    case .quoted(let mark):
      if byte == mark { state = .startTag }
    case .endTag:
      if byte == UInt8(ascii: ">") {
        depth -= 1
        begin(.text)
      }
    case .declaration(let matched): return stepDeclaration(byte, matched: matched)
    case .comment(let matched): return stepRun(byte, matched, closing: "-->") { .comment($0) }
    case .characterData(let matched): return stepRun(byte, matched, closing: "]]>") { .characterData($0) }
    case .instruction(let matched): return stepRun(byte, matched, closing: "?>") { .instruction($0) }
    }
    return nil
  }

  private mutating func stepDeclaration(_ byte: UInt8, matched: Int) -> FindingCode? {
    let comment: StaticString = "--"
    let data: StaticString = "[CDATA["
    // `matched` is below the length of the string it is compared with; static strings end with a zero byte.
    if byte == comment.utf8Start[min(matched, 1)], matched < 2, lastByte != UInt8(ascii: "[") {
      if matched == 1 { begin(.comment(0)) } else { state = .declaration(1) }
    } else if byte == data.utf8Start[matched] {
      if matched == 6 { begin(.characterData(0)) } else { state = .declaration(matched + 1) }
    } else {
      // DOCTYPE, or what only stands inside one. Anything else is not XML, and refused all the same.
      return byte == UInt8(ascii: "D") || matched == 0 ? .xmlDoctype : .xmlMalformed
    }
    return nil
  }

  /// Inside a run that ends with `closing`, of which `matched` bytes have been seen.
  @inline(__always)
  private mutating func stepRun(
    _ byte: UInt8, _ matched: Int, closing: StaticString, _ next: (Int) -> State
  ) -> FindingCode? {
    let last = closing.utf8CodeUnitCount - 1
    if byte == closing.utf8Start[matched] {
      if matched == last { begin(.text) } else { state = next(matched + 1) }
    } else if byte != closing.utf8Start[0] {
      state = next(0)
    } else if matched < last {
      state = next(1)
    }  // else a third dash or bracket: as many of the closing bytes still stand
    return nil
  }
}
