import ByteText
import PopulationBaseline
import ResidentModel

/// The forms of a batch, each written as what differs from the form before it: in a list, most of what a form says
/// stands in its neighbour's too (commune, hamlet, head of the household).
///
/// A form is the lengths of its parts; a mask of the eight-byte words of its facts that differ, and those words; and its
/// text in steps, each so many bytes as the form before has them, so many of the form before passed over, and so many
/// new ones. A list without any order gains little and loses less than a hundredth.
struct PackedForms: ~Copyable {
  private(set) var forms: [SpooledForm] = []
  private(set) var facts: [FormFacts] = []
  /// What `SpooledForm.rendered` points into.
  private(set) var cells = ByteBuffer()

  /// Forgets the forms and keeps the memory.
  private mutating func removeAll() {
    forms.removeAll(keepingCapacity: true)
    facts.removeAll(keepingCapacity: true)
    cells.removeAll()
  }

  // MARK: Packing

  /// Appends forms as they are written.
  ///
  /// - Parameters:
  ///   - ends: of each form, as many ends of parts of its text as every other has.
  /// - Complexity: O(bytes of the forms).
  static func pack(
    _ forms: [SpooledForm], _ facts: [FormFacts], cells: borrowing ByteBuffer, ends: [UInt32],
    to out: inout ByteBuffer
  ) {
    precondition(forms.count == facts.count, "each form has its facts")
    let parts = forms.isEmpty ? 0 : ends.count / forms.count
    precondition(ends.count == parts * forms.count, "each form has as many parts")
    var last = SpooledForm.none
    var lastFacts = FactWords(FormFacts())
    for index in forms.indices {
      pack(forms[index], after: last, to: &out)
      let words = FactWords(facts[index])
      words.append(unlike: lastFacts, to: &out)
      if index == 0 {
        appendStep(same: 0, passed: 0, new: forms[index].rendered.cells, of: cells, to: &out)
        out.append(0)
      } else {
        packText(
          from: Int(forms[index].rendered.cells.start),
          ends.span.extracting(index * parts..<(index + 1) * parts),
          after: Int(last.rendered.cells.start),
          ends.span.extracting((index - 1) * parts..<index * parts), of: cells, to: &out)
      }
      last = forms[index]
      lastFacts = words
    }
  }

  private static func pack(_ form: SpooledForm, after last: SpooledForm, to out: inout ByteBuffer) {
    let (rendered, start) = (form.rendered, form.rendered.cells.start)
    precondition(rendered.recordCells.start == start, "the record's cells are the first")
    out.append(varint: rendered.recordCells.count)
    for cell in [rendered.number, rendered.household, rendered.hamlet] {
      // Behind the form's start, from 1; 0 for none.
      out.append(varint: cell == .empty ? 0 : cell.start - start + 1)
      if cell != .empty { out.append(varint: cell.count) }
    }
    out.append(varint: form.record &- last.record)
    out.append(varint: form.changesEnd - last.changesEnd)
  }

  /// A step with nothing in it ends the text.
  private static func packText(
    from start: Int, _ ends: borrowing Span<UInt32>, after lastStart: Int,
    _ lastEnds: borrowing Span<UInt32>,
    of cells: borrowing ByteBuffer, to out: inout ByteBuffer
  ) {
    let text = cells.span
    // Where the step begins in both texts, and where its new bytes do.
    var (same, sameEnd, new, passed) = (lastStart, lastStart, start, lastStart)
    var (begin, lastBegin) = (start, lastStart)
    for part in 0..<ends.count {
      let (end, lastEnd) = (Int(ends[part]), Int(lastEnds[part]))
      let isSame =
        end - begin == lastEnd - lastBegin
        && isEqual(text.extracting(begin..<end), text.extracting(lastBegin..<lastEnd))
      if isSame, begin == new, lastBegin == sameEnd {
        // Still at the bytes that both have.
        (sameEnd, passed, new) = (lastEnd, lastEnd, end)
      } else if isSame {
        appendStep(
          same: sameEnd - same, passed: passed - sameEnd, new: ByteRange(new, begin), of: cells, to: &out)
        (same, sameEnd, passed, new) = (lastBegin, lastEnd, lastEnd, end)
      } else {
        passed = lastEnd
      }
      (begin, lastBegin) = (end, lastEnd)
    }
    appendStep(
      same: sameEnd - same, passed: passed - sameEnd, new: ByteRange(new, begin), of: cells, to: &out)
    out.append(0)
  }

  /// The number of bytes that are the same is written plus 1, so that a 0 ends the steps.
  private static func appendStep(
    same: Int, passed: Int, new: ByteRange, of cells: borrowing ByteBuffer, to out: inout ByteBuffer
  ) {
    out.append(varint: UInt32(same + 1))
    out.append(varint: UInt32(passed))
    out.append(varint: new.count)
    out.append(cells.span(new))
  }

  // MARK: Unpacking

  /// Takes packed forms in place of those of the last batch.
  ///
  /// - Precondition: the bytes are what `pack` has appended for as many forms.
  /// - Complexity: O(bytes of the forms).
  mutating func unpack(_ packed: borrowing Span<UInt8>, count: Int, cellBytes: Int) {
    removeAll()
    forms.reserveCapacity(count)
    facts.reserveCapacity(count)
    cells.reserve(cellBytes)
    var reader = PackedReader()
    var last = SpooledForm.none
    var words = FactWords(FormFacts())
    for _ in 0..<count {
      var form = unpackForm(after: last, from: packed, &reader)
      words.read(from: packed, &reader)
      let end = unpackText(after: last.rendered.cells, from: packed, &reader)
      form.rendered.cells = ByteRange(Int(form.rendered.cells.start), end)
      forms.append(form)
      facts.append(words.facts)
      last = form
    }
    precondition(
      reader.index == packed.count && cells.count == cellBytes, "a piece of the spool is as it was written")
  }

  /// All but the length of the text.
  private func unpackForm(
    after last: SpooledForm, from packed: borrowing Span<UInt8>, _ reader: inout PackedReader
  ) -> SpooledForm {
    var form = SpooledForm.none
    let start = UInt32(cells.count)
    form.rendered.cells.start = start
    form.rendered.recordCells = ByteRange(start: start, count: reader.number(in: packed))
    func cell(_ reader: inout PackedReader) -> ByteRange {
      let place = reader.number(in: packed)
      return place == 0 ? .empty : ByteRange(start: start + place - 1, count: reader.number(in: packed))
    }
    form.rendered.number = cell(&reader)
    form.rendered.household = cell(&reader)
    form.rendered.hamlet = cell(&reader)
    form.record = last.record &+ reader.number(in: packed)
    form.changesEnd = last.changesEnd + reader.number(in: packed)
    return form
  }

  /// - Returns: where the text ends.
  private mutating func unpackText(
    after last: ByteRange, from packed: borrowing Span<UInt8>, _ reader: inout PackedReader
  ) -> Int {
    var place = Int(last.start)
    while true {
      let step = Int(reader.number(in: packed))
      guard step > 0 else { return cells.count }
      cells.appendCopy(of: ByteRange(place, place + step - 1))
      place += step - 1 + Int(reader.number(in: packed))
      let new = Int(reader.number(in: packed))
      cells.append(packed.extracting(reader.index..<reader.index + new))
      reader.index += new
    }
  }
}

extension SpooledForm {
  fileprivate static let none = SpooledForm(
    rendered: RenderedForm(cells: .empty, recordCells: .empty, number: .empty, household: .empty), record: 0,
    changesEnd: 0)
}

/// The facts of a form as words of eight bytes, the last filled up with zeros. What lies between two fields is whatever
/// memory held there: it may cost room, and says nothing.
private struct FactWords {
  private static let count = (MemoryLayout<FormFacts>.size + 7) / 8
  private var words = InlineArray<24, UInt64>(repeating: 0)

  init(_ facts: FormFacts) {
    precondition(Self.count <= words.count)
    withUnsafeMutableBytes(of: &words) { words in
      // As many bytes as the facts have, which the words hold by the check above.
      withUnsafeBytes(of: facts) { words.copyMemory(from: $0) }
    }
  }

  var facts: FormFacts {
    // The words hold a whole value, which `init` or `read` has put there.
    withUnsafeBytes(of: words) { $0.loadUnaligned(as: FormFacts.self) }
  }

  /// Appends which words differ, one bit each, and then those words.
  func append(unlike last: FactWords, to out: inout ByteBuffer) {
    var mask: UInt32 = 0
    for word in 0..<Self.count where words[word] != last.words[word] { mask |= 1 << UInt32(word) }
    out.append(varint: mask)
    while mask != 0 {
      out.append(word: words[mask.trailingZeroBitCount])
      mask &= mask - 1
    }
  }

  /// Takes over the words that differ.
  mutating func read(from packed: borrowing Span<UInt8>, _ reader: inout PackedReader) {
    var mask = reader.number(in: packed)
    while mask != 0 {
      words[mask.trailingZeroBitCount] = reader.word(in: packed)
      mask &= mask - 1
    }
  }
}

/// A place in packed bytes.
private struct PackedReader {
  var index = 0

  /// A number of up to 32 bits, seven bits a byte, the lowest first.
  @inline(__always)
  mutating func number(in packed: borrowing Span<UInt8>) -> UInt32 {
    var byte = packed[index]
    index += 1
    guard byte >= 0x80 else { return UInt32(byte) }
    var value = UInt32(byte & 0x7f)
    var shift: UInt32 = 7
    repeat {
      byte = packed[index]
      index += 1
      value |= UInt32(byte & 0x7f) << shift
      shift += 7
    } while byte >= 0x80
    return value
  }

  /// Eight bytes.
  @inline(__always)
  mutating func word(in packed: borrowing Span<UInt8>) -> UInt64 {
    precondition(index + 8 <= packed.count)
    // Eight bytes from `index` are inside the span by the check above.
    let word = packed.withUnsafeBufferPointer { bytes in
      UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped).loadUnaligned(
        fromByteOffset: index, as: UInt64.self)
    }
    index += 8
    return word
  }
}

extension ByteBuffer {
  /// Appends a number as `PackedReader.number` reads it.
  @inline(__always)
  fileprivate mutating func append(varint value: UInt32) {
    var rest = value
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(truncatingIfNeeded: rest))
  }

  fileprivate mutating func append(word: UInt64) {
    Swift.withUnsafeBytes(of: word) { append(bytes: $0.bindMemory(to: UInt8.self)) }
  }
}
