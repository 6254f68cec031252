import ByteText
import ResidentModel

/// The encoding of an XML document, told from its first bytes, if it is one of those allowed.
struct XMLEncoding {
  enum ByteOrder { case littleEndian, bigEndian }

  /// UTF-16, which is transcoded before anything looks at it; nil for what contains ASCII as it is.
  var wide: ByteOrder?
  /// A one-byte encoding by the name that `iconv` knows: transcoded too. nil for UTF-8 and ASCII.
  var narrow: String?
  /// The declaration names an encoding that the bytes are plainly not in: they are UTF-8.
  var isMisdeclared = false

  /// What a declaration may name, and what `iconv` calls it. All of them hold ASCII unchanged, so that markup is found
  /// by its bytes.
  private static let allowed: [String: String?] = [
    "utf-8": nil, "utf8": nil, "us-ascii": nil, "ascii": nil,
    "iso-8859-1": latin1, "latin1": latin1, "windows-1252": "CP1252",
    "windows-1258": "CP1258", "cp1258": "CP1258",
    "tcvn": "TCVN5712-1", "tcvn5712-1": "TCVN5712-1", "tcvn-5712": "TCVN5712-1", "viscii": "VISCII",
    // No library knows these: their bytes are handed on as characters, for the columns to decode.
    "tcvn3": latin1, "abc": latin1, "x-viet-tcvn": latin1, "vni": latin1, "vni-windows": latin1,
    "x-viet-vni": latin1, "vps": latin1, "x-viet-vps": latin1,
  ]
  private static let latin1 = "ISO-8859-1"

  /// - Parameter readsBytesAsCharacters: whatever the document declares, each byte is a character of the same number.
  /// - Throws: `.unreadable(.xmlEncoding)` for any other encoding.
  init(
    ofDocument start: borrowing ByteBuffer, readsBytesAsCharacters: Bool = false, file: String
  ) throws(ReadingError) {
    let first = (0..<min(4, start.count)).map { start[$0] }
    switch first.prefix(2) {
    case [0xff, 0xfe], [0x3c, 0x00]: wide = .littleEndian
    case [0xfe, 0xff], [0x00, 0x3c]: wide = .bigEndian
    default: break
    }
    let refused = ReadingError(.unreadable(.xmlEncoding), file: file, line: 1)
    if wide != nil {
      // Two more zero bytes: UTF-32.
      if first.count == 4, first[2] == 0,
        first[3] == 0 || first[1] == 0x3c && first[0] == 0 && first[3] == 0x3c
      {
        throw refused
      }
      return
    }
    guard !first.contains(0) else { throw refused }
    guard !readsBytesAsCharacters else {
      narrow = Self.latin1
      return
    }
    guard let name = Self.declaredName(start) else { return }
    guard let known = Self.allowed[name] else { throw refused }
    if known != nil || name.hasSuffix("ascii"), Self.isPlainlyUTF8(start) {
      isMisdeclared = true
    } else {
      narrow = known
    }
  }

  /// Whether bytes beyond ASCII are there and make letters of UTF-8 throughout, as those of another encoding hardly ever do.
  private static func isPlainlyUTF8(_ start: borrowing ByteBuffer) -> Bool {
    let bytes = start.span
    var (index, letters) = (0, 0)
    while index < bytes.count {
      let first = bytes[index]
      index += 1
      if first < 0x80 { continue }
      let more = first >= 0xc2 && first < 0xe0 ? 1 : first & 0xf0 == 0xe0 ? 2 : first & 0xf8 == 0xf0 ? 3 : 0
      guard more > 0 else { return false }
      // What is cut off at the end is no fault.
      guard index + more <= bytes.count else { break }
      guard (0..<more).allSatisfy({ bytes[index + $0] & 0xc0 == 0x80 }) else { return false }
      letters += 1
      index += more
    }
    return letters >= 2
  }

  /// How much of a document is looked at.
  static let tellingBytes = 64 << 10

  /// The value of `encoding` in the XML declaration, in lower case.
  private static func declaredName(_ start: borrowing ByteBuffer) -> String? {
    let text = start.string(ByteRange(0, min(start.count, 512)))
    guard let open = text.firstRange(of: "<?xml"), let close = text.firstRange(of: "?>"),
      open.upperBound <= close.lowerBound
    else { return nil }
    let declaration = text[open.upperBound..<close.lowerBound]
    guard let key = declaration.firstRange(of: "encoding") else { return nil }
    let value = declaration[key.upperBound...].drop { $0 == " " || $0 == "=" || $0 == "\t" || $0.isNewline }
    guard let mark = value.first, mark == "\"" || mark == "'" else { return nil }
    return value.dropFirst().prefix { $0 != mark }.lowercased()
  }
}

extension StringProtocol {
  /// The first place of a short text in another; the standard library has this only in its regex module.
  fileprivate func firstRange(of needle: String) -> Range<Index>? {
    indices.first { self[$0...].hasPrefix(needle) }.map { $0..<index($0, offsetBy: needle.count) }
  }
}
