import ByteText
import CLibXML2
import Glibc
import ResidentModel

/// libxml2's SAX2 push parser over the bytes of one file: bytes in, callbacks out, every fault with its place.
///
/// The options are as strict as they get: no DOCTYPE (so no entities but the predefined ones), no network, nothing
/// loaded, encodings from a list. It is never given a path.
struct XMLPushParser: ~Copyable {
  /// For the callbacks, which ask it for places and names.
  let context: xmlParserCtxtPtr
  private let source: any ByteSource
  private let file: String
  private let limits: XMLLimits
  private var markup: XMLGuard
  private var chunk: ByteBuffer
  /// The document's bytes from the current record's start on, as far as they were read; without a record, those that the
  /// parser has not come to yet.
  private(set) var unfinished = ByteBuffer()
  private(set) var bytesRead: UInt64 = 0
  private var isEnd: Bool

  private static let chunkBytes = 64 << 10

  /// - Parameter user: handed to every callback; must outlive the parser.
  init(
    _ file: FormFile, limits: XMLLimits, readsBytesAsCharacters: Bool = false,
    handler: inout xmlSAXHandler, user: UnsafeMutableRawPointer
  ) throws(ReadingError) {
    _ = startedLibrary
    let document = try XMLDocumentBytes(file, readsBytesAsCharacters: readsBytesAsCharacters)
    var start = ByteBuffer()
    let isEnd = try document.source.fill(&start, to: Self.chunkBytes)
    guard start.count > 0 else { throw ReadingError(.unreadable(.fileEmpty), file: file.name) }
    guard let context = xmlCreatePushParserCtxt(&handler, user, nil, 0, nil) else {
      // The only reason it has to give nothing.
      throw ReadingError(.system(errno: ENOMEM), file: file.name)
    }
    let options = XML_PARSE_NONET.rawValue | (document.isTranscoded ? XML_PARSE_IGNORE_ENC.rawValue : 0)
    xmlCtxtUseOptions(context, Int32(options))
    self.context = context
    source = document.source
    self.file = file.name
    self.limits = limits
    self.isEnd = isEnd
    markup = XMLGuard(limits: limits)
    chunk = start
  }

  deinit { xmlFreeParserCtxt(context) }

  /// The line of the byte that the parser stands at, from 1.
  var line: Int { Int(context.pointee.input?.pointee.line ?? 0) }

  /// Feeds the next bytes to the parser, which calls back.
  ///
  /// - Parameter recordStart: after the call, where the record that is open began; nil when none is.
  /// - Returns: false at the end of the document.
  mutating func feed(recordStart: () -> UInt64?) throws(ReadingError) -> Bool {
    let violation = chunk.withUnsafeBytes { markup.check($0) }
    let passed = violation?.index ?? chunk.count
    let last = isEnd && violation == nil
    chunk.withUnsafeBytes { bytes in
      // A chunk is never empty here, so there is an address.
      bytes.baseAddress!.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
        _ = xmlParseChunk(context, $0, Int32(passed), last ? 1 : 0)
      }
    }
    let start = recordStart()
    keepUnfinished(from: start ?? position, upTo: passed)
    // Namespace errors leave a document well-formed: prefixes are not looked at.
    guard context.pointee.wellFormed == 1, context.pointee.disableSAX == 0 else { throw fault() }
    if let violation { throw refused(violation.code) }
    if start != nil, unfinished.count > limits.recordBytes { throw refused(.xmlRecordTooLong) }
    guard !last else { return false }
    chunk.removeAll()
    isEnd = try source.fill(&chunk, to: Self.chunkBytes)
    if isEnd, chunk.count == 0 {
      // The end fell on a chunk's border; a byte of white space behind the root changes nothing.
      chunk.append(0x0a)
    }
    return true
  }

  /// Counts the chunk's first `passed` bytes as read, and keeps of all that was read what lies behind `start`.
  private mutating func keepUnfinished(from start: UInt64, upTo passed: Int) {
    // What is kept already reaches up to the chunk.
    let chunkStart = bytesRead
    let keptStart = chunkStart - UInt64(unfinished.count)
    bytesRead += UInt64(passed)
    if start < chunkStart {
      unfinished.removePrefix(Int(max(start, keptStart) - keptStart))
    } else {
      unfinished.removeAll()
    }
    let rest = Int(min(max(start, chunkStart), bytesRead) - chunkStart)
    unfinished.append(chunk, rest..<passed)
  }

  /// Where the parser stands: what lies behind it may be the beginning of a tag.
  private var position: UInt64 {
    guard let input = context.pointee.input?.pointee else { return 0 }
    return UInt64(Int(input.consumed) + (input.cur - input.base))
  }

  /// Refused for what the bytes read so far lead to.
  func refused(_ code: FindingCode) -> ReadingError {
    ReadingError(.unreadable(code), file: file, line: UInt64(max(line, 1)), byteOffset: bytesRead)
  }

  private func fault() -> ReadingError {
    let error = context.pointee.lastError
    let code: FindingCode =
      switch xmlParserErrors(UInt32(context.pointee.errNo)) {
      case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY, XML_ERR_ENTITY_LOOP: .xmlEntity
      // A character that XML does not allow, or a byte that is none of the encoding's: that the encoding itself is accepted was
      // settled before the first byte came here.
      case XML_ERR_INVALID_CHAR, XML_ERR_INVALID_ENCODING, XML_I18N_CONV_FAILED: .xmlMalformed
      case XML_ERR_UNSUPPORTED_ENCODING, XML_ERR_UNKNOWN_ENCODING: .xmlEncoding
      case XML_ERR_DOCUMENT_END where context.pointee.nameNr == 0: .xmlTrailingContent
      default: .xmlMalformed
      }
    return ReadingError(
      .unreadable(code), file: file, line: UInt64(max(error.line, Int32(line == 0 ? 0 : 1))),
      byteOffset: position)
  }
}

/// Started once for the process, before the first parser: libxml2 asks for it where parsers run in several threads.
/// Nothing external is ever loaded: whatever asks for it gets nothing.
private let startedLibrary: Void = {
  xmlInitParser()
  xmlSetExternalEntityLoader { _, _, _ in nil }
}()

extension xmlSAXHandler {
  /// A handler without callbacks: no declarations, no entities, and no messages on standard error.
  static var strict: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.serror = { _, _ in }
    return handler
  }
}

extension ByteBuffer {
  fileprivate mutating func append(_ other: borrowing ByteBuffer, _ range: Range<Int>) {
    append(other.span.extracting(range))
  }
}
