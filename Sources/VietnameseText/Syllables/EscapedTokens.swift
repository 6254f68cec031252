import ByteText

/// The spellings behind escaped codes, so that words which are no syllables can still be compared by letters.
///
/// Each worker fills one; merged, they are the same whatever the number of workers: of the spellings that share a
/// code the `capacity` smallest are kept, and the smallest of a union are the smallest of the parts' smallest.
public struct EscapedTokens: Sendable {
  /// How many spellings one code keeps.
  public static let capacity = 8
  /// The most bytes of a spelling that is kept: what is longer is no word, and nothing is an edit away from it.
  static let longest = 256

  private var spellings: [UInt16: [[UInt8]]] = [:]

  public init() {}

  /// Notes a comparing spelling (small letters, NFC, UTF-8) and gives its code.
  public mutating func insert(_ spelling: [UInt8]) -> SyllableCode {
    let code = SyllableCode(escaping: spelling.span)
    if spelling.count <= Self.longest { insert(spelling, under: code.rawValue) }
    return code
  }

  /// Takes in what another worker noted.
  public mutating func merge(_ other: EscapedTokens) {
    for (code, list) in other.spellings {
      for spelling in list { insert(spelling, under: code) }
    }
  }

  /// The spellings under one code, smallest bytes first.
  public func spellings(of code: SyllableCode) -> [[UInt8]] { spellings[code.rawValue] ?? [] }

  /// Every code that has a spelling, ascending.
  public var codes: [SyllableCode] { spellings.keys.sorted().map(SyllableCode.init(rawValue:)) }

  private mutating func insert(_ spelling: [UInt8], under code: UInt16) {
    var list = spellings[code] ?? []
    let position = list.firstIndex { !$0.lexicographicallyPrecedes(spelling) } ?? list.count
    guard position == list.count || list[position] != spelling else { return }
    list.insert(spelling, at: position)
    if list.count > EscapedTokens.capacity { list.removeLast() }
    spellings[code] = list
  }
}
