import ByteText

/// What a file is that holds no text: told from its first bytes, whatever its name.
public enum ForeignFormat: String, CaseIterable, Hashable, Sendable {
  case xlsx, xls, ods, excelXML = "Excel XML 2003", zip, sevenZip = "7z", rar, xz, bzip2, pdf
  /// Text, of four bytes a character.
  case utf32 = "UTF-32"

  /// Whether it is a spreadsheet, which can be saved as CSV.
  public var isSpreadsheet: Bool { [.xlsx, .xls, .ods, .excelXML].contains(self) }

  /// Bytes that tell all of them.
  static let tellingBytes = 1 << 12

  /// - Parameter start: the first bytes of a file; `tellingBytes` of them, if it has so many.
  /// - Returns: nil for what may be text.
  init?(start: borrowing Span<UInt8>) {
    let bytes = (0..<min(start.count, Self.tellingBytes)).map { start[$0] }
    if Self.isUTF32(bytes) {
      self = .utf32
      return
    }
    if Self.isBzip2(bytes) {
      self = .bzip2
      return
    }
    if Self.isExcelXML(bytes) {
      self = .excelXML
      return
    }
    guard let found = Self.signatures.first(where: { bytes.starts(with: $0.bytes) })?.format else {
      return nil
    }
    self = found == .zip ? Self.document(in: bytes) : found
  }

  private static let signatures: [(format: ForeignFormat, bytes: [UInt8])] = [
    (.zip, Array("PK\u{3}\u{4}".utf8)), (.zip, Array("PK\u{5}\u{6}".utf8)),
    (.xls, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    (.sevenZip, [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]), (.rar, Array("Rar!\u{1a}\u{7}".utf8)),
    (.xz, [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]), (.pdf, Array("%PDF-".utf8)),
  ]

  /// By its mark, or by two bytes of each four that are always zero: in UTF-16 that would be a NUL character in every other place.
  private static func isUTF32(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xff, 0xfe, 0, 0]) || bytes.starts(with: [0, 0, 0xfe, 0xff]) { return true }
    let places = stride(from: 0, to: min(bytes.count, 64) / 4 * 4, by: 4)
    guard bytes.count >= 16 else { return false }
    return [[2, 3, 0, 1], [0, 1, 2, 3]].contains { zeros in
      places.allSatisfy { place in
        bytes[place + zeros[0]] == 0 && bytes[place + zeros[1]] == 0
          && (bytes[place + zeros[2]] != 0 || bytes[place + zeros[3]] != 0)
      }
    }
  }

  /// Behind the letters and the level of compression stands the number π, in decimal.
  private static func isBzip2(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: Array("BZh".utf8))
      && bytes.dropFirst(4).starts(with: [0x31, 0x41, 0x59, 0x26, 0x53, 0x59])
  }

  /// A document of the kind that Excel 2003 calls "XML Spreadsheet": its rows and cells have no names. UTF-16 too.
  private static func isExcelXML(_ bytes: [UInt8]) -> Bool {
    let ignored: Set<UInt8> = [0, 0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf, 0xff, 0xfe]
    guard bytes.prefix(64).first(where: { !ignored.contains($0) }) == UInt8(ascii: "<") else { return false }
    let text = bytes.filter { $0 != 0 }
    let namespace = Array("\"urn:schemas-microsoft-com:office:spreadsheet\"".utf8)
    return text.indices.contains { text[$0] == namespace[0] && text[$0...].starts(with: namespace) }
  }

  /// Newer spreadsheets are archives whose entries have telling names.
  private static func document(in archive: [UInt8]) -> ForeignFormat {
    func names(_ text: String) -> Bool {
      let wanted = Array(text.utf8)
      return archive.indices.contains { archive[$0...].starts(with: wanted) }
    }
    if names("opendocument.spreadsheet") { return .ods }
    return names("[Content_Types].xml") || names("xl/") || names("docProps/") ? .xlsx : .zip
  }
}
