import ByteText
import FuzzInput

@testable import FormReading
@testable import VietnameseText

/// Any bytes as a cell of a column in any encoding: decoded text is UTF-8, plain ASCII stays, and what is decoded,
/// encoded and decoded again is the same text; UTF-16 reads as the standard library reads it, in pieces of any size.
@_cdecl("LLVMFuzzerTestOneInput")
public func decode(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = FuzzInput(bytes, count)
  let encoding = input.choose(TextEncoding.allCases)
  if encoding == .utf16LittleEndian || encoding == .utf16BigEndian {
    transcode(input, isBigEndian: encoding == .utf16BigEndian)
  } else {
    // Deciding a column meets every table, and so costs a hundred times one cell's decoding.
    if input.choose([false, true, false, false]) {
      detect(input.rest)
    } else {
      decodeCell(input.rest, encoding)
    }
  }
  return 0
}

private func decodeCell(_ cell: [UInt8], _ encoding: TextEncoding) {
  let decoder = columnDecoders[Int(encoding.rawValue)]
  let (text, changed, lossy) = decoder.decoded(cell)
  require(changed == (text != cell), "a cell is said to be changed when it is")
  if cell.allSatisfy({ 0x20..<0x80 ~= $0 }) { require(text == cell, "ASCII stays as it is") }
  guard changed, String(validating: text, as: UTF8.self) != nil else {
    require(encoding.rawLegacy == nil || !changed, "raw bytes of a legacy encoding become UTF-8")
    return
  }
  var encoded = ByteBuffer()
  guard !lossy, textEncoders[Int(encoding.rawValue)].encode(text.span, into: &encoded) else { return }
  let again = decoder.decoded(encoded.withUnsafeBytes { Array($0) })
  require(again.text == text, "decoded, encoded and decoded again is the same text")
}

/// Built once, as a run does. Indexed by the encodings' raw values; those of UTF-16 are not used.
private let columnDecoders = TextEncoding.allCases.map {
  ColumnDecoder($0 == .utf16LittleEndian || $0 == .utf16BigEndian ? .utf8 : $0)
}

private let textEncoders = TextEncoding.allCases.map { TextEncoder($0) }

private func detect(_ cells: [UInt8]) {
  var detector = EncodingDetector()
  var evidence = WordEvidence()
  for cell in cells.split(separator: 0x0a) { detector.feed(Array(cell).span, knowing: &evidence) }
  let detected = detector.decide()
  require(0...1 ~= detected.share && 0...1 ~= detected.runnerUpShare, "shares are shares")
}

/// The reader of UTF-16 files against the standard library.
private func transcode(_ input: FuzzInput, isBigEndian: Bool) {
  var input = input
  let piece = input.choose([1, 2, 3, 7])
  let bytes = input.rest
  var expected = ""
  let units = stride(from: 0, to: bytes.count - 1, by: 2).map { at in
    let (first, second) = (UInt16(bytes[at]), UInt16(bytes[at + 1]))
    return isBigEndian ? first << 8 | second : second << 8 | first
  }
  expected.unicodeScalars.append(contentsOf: String(decoding: units, as: UTF16.self).unicodeScalars)
  if bytes.count % 2 == 1 { expected.unicodeScalars.append("\u{FFFD}") }
  if units.first == 0xFEFF { expected.unicodeScalars.removeFirst() }

  var read = ByteBuffer()
  let source = UTF16Source(ArraySource(bytes), isBigEndian: isBigEndian)
  // An array cannot fail to be read.
  while try! source.read(upTo: piece, into: &read) > 0 {}
  require(
    read.withUnsafeBytes { $0.elementsEqual(expected.utf8) }, "UTF-16 reads as the standard library reads it")
}

extension ColumnDecoder {
  fileprivate func decoded(_ cell: [UInt8]) -> (text: [UInt8], changed: Bool, lossy: Bool) {
    var out = ByteBuffer()
    let (text, changed, lossy) = decode(cell.span, into: &out)
    return (out.span(text).withUnsafeBufferPointer { Array($0) }, changed, lossy)
  }
}
