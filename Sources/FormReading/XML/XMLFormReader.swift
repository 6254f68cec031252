import ByteText
import CLibXML2
import Glibc
import ResidentModel
import Synchronization

/// Reads the forms of an XML file: one parse, from the start to the end, that workers take turns in.
///
/// Memory does not depend on the file's size. Several files are parsed side by side, by readers of their own. A form
/// counts once its element has closed.
public final class XMLFormReader: FormReader {
  public let file: FormFile
  public let layout: XMLLayout
  public let options: XMLReadingOptions
  public let preamble = Preamble()
  private let judge: RowJudge?
  private let parse: Mutex<XMLParse>

  /// - Parameter rowJudge: where what is no form is left out: asked for forms with few values of their own.
  /// - Throws: `.unreadable(.xmlEncoding)` for an encoding that is not on the list, and errors of the file itself.
  public init(
    file: FormFile, layout: XMLLayout, options: XMLReadingOptions = XMLReadingOptions(),
    rowJudge: RowJudge? = nil
  ) throws(ReadingError) {
    self.file = file
    judge = rowJudge
    self.layout = layout
    self.options = options
    parse = Mutex(try XMLParse(file: file, layout: layout, options: options, judge: rowJudge))
  }

  public var columnNames: [String] { layout.columns }
  public var hasRandomAccess: Bool { false }
  public var batchesGiven: Int { parse.withLock { $0.given } }

  /// What was wrong with the document, once reading has come to it.
  public var fault: ReadingError? { parse.withLock { $0.fault } }

  /// - Throws: `.unreadable` with the fault's code and place, unless records before a fault are kept.
  public func next(into batch: inout FormBatch) throws(ReadingError) -> Bool {
    try parse.withLock { (parse) throws(ReadingError) in try parse.next(into: &batch) }
  }

  public func reread(_ index: BatchIndex, into batch: inout FormBatch) throws(ReadingError) {
    preconditionFailure("XML is read again in order")
  }

  public func restarted() throws(ReadingError) -> any FormReader {
    try XMLFormReader(file: file, layout: layout, options: options, rowJudge: judge)
  }
}

/// One parse of one document: the parser and what its callbacks write to.
private struct XMLParse: ~Copyable {
  private let options: XMLReadingOptions
  private var parser: XMLPushParser
  /// On the heap, because the parser keeps its address. Freed after the parser, which `deinit` cannot use any more.
  ///
  /// Methods that change the builder are called through a local copy of the address: under the thread sanitizer Swift 6.3
  /// makes broken code of a mutating access through the field of `self`.
  private let builder: UnsafeMutablePointer<XMLRecordBuilder>
  private var chunk: UInt32 = 0
  private(set) var given = 0
  private var isEnd = false
  private(set) var fault: ReadingError?

  init(
    file: FormFile, layout: XMLLayout, options: XMLReadingOptions, judge: RowJudge?
  ) throws(ReadingError) {
    self.options = options
    let builder = UnsafeMutablePointer<XMLRecordBuilder>.allocate(capacity: 1)
    builder.initialize(
      to: XMLRecordBuilder(layout, options: options, judge: judge))
    var handler = xmlSAXHandler.buildingRecords
    do {
      parser = try XMLPushParser(
        file, limits: options.limits, readsBytesAsCharacters: options.readsBytesAsCharacters,
        handler: &handler, user: builder)
    } catch {
      builder.deinitialize(count: 1)
      builder.deallocate()
      throw error
    }
    self.builder = builder
    let paths = XMLPaths(layout) { [context = parser.context] name in
      xmlDictLookup(context.pointee.dict, String(name), -1)
    }
    builder.pointee.follow(paths, in: parser.context)
  }

  deinit {
    builder.deinitialize(count: 1)
    builder.deallocate()
  }

  mutating func next(into batch: inout FormBatch) throws(ReadingError) -> Bool {
    guard !isEnd else {
      batch.clear()
      return false
    }
    while !isEnd, !isFull { try feed() }
    let builder = builder
    let isEmpty = builder.pointee.isEmpty
    builder.pointee.handOver(to: &batch, chunk: chunk, source: options.source, line: parser.line)
    chunk += 1
    if !isEmpty { given += 1 }
    return !isEmpty
  }

  private var isFull: Bool {
    let rows = builder.pointee.recordCount
    return rows >= options.batchRecords
      || (rows > 0 && builder.pointee.batch.text.count >= options.batchBytes)
  }

  private mutating func feed() throws(ReadingError) {
    // What is missing at the end is missing where the text ends, not where the last tag stood.
    let lineReached = parser.line
    do {
      isEnd = try !parser.feed { [builder] in builder.pointee.openRecordStart }
    } catch {
      let builder = builder
      var error = error
      if let code = builder.pointee.stopped { error.reason = .unreadable(code) }
      isEnd = true
      fault = error
      guard options.keepsRecordsBeforeFault, case .unreadable(let code) = error.reason else { throw error }
      builder.pointee.quarantineOpenRecord(bytes: parser.unfinished)
      builder.pointee.endWithFault(
        code, line: max(lineReached, Int(error.line)), byteOffset: error.byteOffset)
    }
  }
}

extension xmlSAXHandler {
  /// Callbacks that build records; their user data is the address of an `XMLRecordBuilder`.
  fileprivate static var buildingRecords: xmlSAXHandler {
    var handler = strict
    handler.startElementNs = { user, name, _, namespace, _, _, count, _, attributes in
      guard let builder = user?.assumingMemoryBound(to: XMLRecordBuilder.self), let name else { return }
      if let namespace, strcmp(namespace, "http://www.w3.org/2001/XInclude") == 0 {
        return builder.pointee.stop(.xmlInclude)
      }
      builder.pointee.startElement(name, attributes: attributes, count: Int(count))
    }
    handler.endElementNs = { user, _, _, _ in
      user?.assumingMemoryBound(to: XMLRecordBuilder.self).pointee.endElement()
    }
    let characters: charactersSAXFunc = { user, text, count in
      user?.assumingMemoryBound(to: XMLRecordBuilder.self).pointee
        .characters(UnsafeBufferPointer(start: text, count: Int(count)))
    }
    handler.characters = characters
    handler.ignorableWhitespace = characters
    return handler
  }
}
