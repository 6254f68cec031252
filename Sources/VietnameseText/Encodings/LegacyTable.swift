import RegistryData

/// One legacy encoding, both ways: bytes to letters and letters to bytes.
struct LegacyTable: Sendable {
  let encoding: TextEncoding
  /// What each byte stands for alone. A byte that the encoding does not use stands for its character in windows-1252,
  /// unless that has no meaning there either or the encoding writes it otherwise: then for `unused`.
  private(set) var singles = [UInt16](repeating: 0, count: 256)
  /// For each first byte of a pair the row of `pairs` that its second byte indexes; 0 for none.
  private(set) var pairRows = [UInt8](repeating: 0, count: 256)
  private(set) var pairs = [UInt16](repeating: 0, count: 256)
  /// The bytes of each character: first byte, then second << 8 (a pair has no zero byte).
  private var bytes: [UInt16: UInt16] = [:]
  /// The replacement character.
  static let unused: UInt16 = 0xFFFD
  /// What the lower half of the byte range stands for where the encoding leaves it to ASCII.
  private static let firstHighByte = 0x80

  /// The table of an encoding, made when it is first asked for; nil for none.
  static func of(_ encoding: TextEncoding) -> LegacyTable? {
    switch encoding {
    case .windows1258: windows1258
    case .tcvn3: tcvn3
    case .vni: vni
    case .viscii: viscii
    case .vps: vps
    default: nil
    }
  }

  private static let windows1258 = LegacyTable(.windows1258, by: .encodingCP1258)
  private static let tcvn3 = LegacyTable(.tcvn3, by: .encodingTCVN3)
  private static let vni = LegacyTable(.vni, by: .encodingVNI)
  private static let viscii = LegacyTable(.viscii, by: .encodingVISCII)
  private static let vps = LegacyTable(.vps, by: .encodingVPS)

  private init(_ encoding: TextEncoding, by table: RegistryTable) {
    self.encoding = encoding
    for byte in 0..<256 {
      singles[byte] = byte < LegacyTable.firstHighByte ? UInt16(byte) : Windows1252.character(UInt8(byte))
    }
    var isInTable = [Bool](repeating: false, count: 256)
    table.forEachRow { cells in
      let sequence = cells[0].split(separator: " ").compactMap { UInt8($0, radix: 16) }
      guard let character = UInt16(cells[1].dropFirst(2), radix: 16), let first = sequence.first else {
        return
      }
      isInTable[Int(first)] = isInTable[Int(first)] || sequence.count == 1
      add(sequence, character, isCapitalFont: cells[2] == "capital-font", first: first)
    }
    for byte in 0..<256 where singles[byte] != 0 && !isInTable[byte] {
      if 0x80...0x9F ~= singles[byte] || bytes[singles[byte]] != nil {
        singles[byte] = LegacyTable.unused
      } else {
        bytes[singles[byte]] = UInt16(byte)
      }
    }
  }

  /// The bytes that write a character, low byte first; nil when the encoding cannot.
  func encoded(_ character: UInt16) -> UInt16? { bytes[character] }

  private mutating func add(_ sequence: [UInt8], _ character: UInt16, isCapitalFont: Bool, first: UInt8) {
    let packed = sequence.count > 1 ? UInt16(first) | UInt16(sequence[1]) << 8 : UInt16(first)
    // windows-1258 lists à twice, as one byte and (through its marks) as letter and mark: the first row is written.
    if bytes[character] == nil { bytes[character] = packed }
    guard !isCapitalFont else { return }  // the byte is the small letter; the text around it decides
    guard sequence.count > 1 else {
      singles[Int(first)] = character
      return
    }
    if pairRows[Int(first)] == 0 {
      pairRows[Int(first)] = UInt8(pairs.count / 256)
      pairs.append(contentsOf: repeatElement(0, count: 256))
    }
    pairs[Int(pairRows[Int(first)]) * 256 + Int(sequence[1])] = character
  }
}

/// windows-1252: what wrong decoders took legacy bytes for. Latin-1 but for 0x80–0x9F.
enum Windows1252 {
  /// The character of a byte. The five bytes that the code page leaves open are the C1 controls, as browsers have it.
  static func character(_ byte: UInt8) -> UInt16 {
    0x80...0x9F ~= byte ? high[Int(byte) - 0x80] : UInt16(byte)
  }

  /// The byte that a character was read from, by windows-1252 or by Latin-1; nil when by neither.
  static func byte(_ character: UInt32) -> UInt8? {
    if character < 0x100 { return UInt8(character) }
    guard character <= 0x2122, let index = high.firstIndex(of: UInt16(character)) else { return nil }
    return UInt8(index + 0x80)
  }

  private static let high: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D,
    0x17D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D,
    0x17E, 0x178,
  ]
}
