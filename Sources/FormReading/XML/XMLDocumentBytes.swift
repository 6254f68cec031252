import ByteText
import ResidentModel

/// The bytes of a document as UTF-8, from its start.
struct XMLDocumentBytes {
  let source: any ByteSource
  /// The declaration in the document is void then.
  let isTranscoded: Bool
  /// The declaration is wrong: the bytes are UTF-8.
  let isMisdeclared: Bool

  /// - Throws: `.unreadable(.xmlEncoding)` for an encoding that is not on the list, and errors of the file itself.
  init(_ file: FormFile, readsBytesAsCharacters: Bool) throws(ReadingError) {
    var start = ByteBuffer()
    _ = try file.open().fill(&start, to: XMLEncoding.tellingBytes)
    let encoding = try XMLEncoding(
      ofDocument: start, readsBytesAsCharacters: readsBytesAsCharacters, file: file.name)
    let bytes = try file.open()
    if let wide = encoding.wide {
      source = UTF16Source(bytes, isBigEndian: wide == .bigEndian)
    } else if let name = encoding.narrow {
      guard let known = IconvSource(bytes, encoding: name) else {
        throw ReadingError(.unreadable(.xmlEncoding), file: file.name, line: 1)
      }
      source = known
    } else {
      source = bytes
    }
    isMisdeclared = encoding.isMisdeclared
    isTranscoded = encoding.wide != nil || encoding.narrow != nil || isMisdeclared
  }
}
