/// The words of a number cell that say what the number is, and who issued the card.
struct NumberWords {
  private var digits = 0
  /// Behind a number, a word that begins a note on the card's issue: what follows names an office.
  private var isIssueNote = false

  enum Meaning {
    /// What the number is, or that it is one of two.
    case label
    /// The office that issued the card.
    case issuer
    case unknown
  }

  mutating func noteDigit(behind count: Int) {
    digits = count
    isIssueNote = false
  }

  mutating func meaning(of cell: PlainCell, _ range: Range<Int>) -> Meaning {
    guard range.count <= 8 else { return isIssueNote ? .issuer : .unknown }
    let word = packedWord(cell, range)
    if digits >= 8, NumberWords.issuing.contains(word) { isIssueNote = true }
    return NumberWords.labels.contains(word) ? .label : isIssueNote ? .issuer : .unknown
  }

  /// "Số CCCD", "số định danh cá nhân", "thẻ căn cước công dân", "giấy CMND cũ", "và", "đổi thành", "ngày cấp".
  private static let labels = packedWords([
    "so", "cccd", "cmnd", "cmt", "cmtnd", "cc", "cm", "can", "cuoc", "cong", "dan", "chung", "minh", "thu",
    "nhan", "the", "giay", "to", "tuy", "than", "ma", "dinh", "danh", "ddcn", "sddcn", "mdd", "ca", "gttt",
    "no", "id",
    "cu", "moi", "va", "hoac", "doi", "thanh", "sang", "nay", "la", "chu", "gan", "chip", "cap", "ngay",
    "thang", "nam", "han", "den", "tu", "het", "gia", "tri", "noi", "sdd", "sddc",
  ])

  /// "cấp", "nơi cấp", "tại", "do", "CA", "Cục", "Công an".
  private static let issuing = packedWords([
    "cap", "noi", "tai", "do", "ca", "cuc", "cong", "bo",
  ])
}

/// Up to eight letters as one integer, the last one lowest.
func packedWord(_ cell: PlainCell, _ range: Range<Int>) -> UInt64 {
  var word: UInt64 = 0
  for index in range { word = word << 8 | UInt64(cell[index]) }
  return word
}

func packedWords(_ words: [String]) -> Set<UInt64> {
  Set(words.map { word in word.utf8.reduce(0) { $0 << 8 | UInt64($1) } })
}
