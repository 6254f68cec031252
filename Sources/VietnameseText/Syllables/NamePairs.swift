/// Names that are two forms of one name, or that are taken for each other; linked with reduced weight, never rewritten.
///
/// The first six are family names; the others are the well-known northern and southern forms of given and middle names
/// (a taboo word or a dialect vowel). Common knowledge, not counted. Pairs that differ by a tone alone
/// or by i and y need no row.
enum NamePairs {
  static var codes: [(SyllableCode, SyllableCode)] {
    all.compactMap { left, right in
      guard let left = Syllable(left), let right = Syllable(right) else { return nil }
      return (SyllableCode(left), SyllableCode(right))
    }
  }

  private static let all: [(String, String)] = [
    ("hoàng", "huỳnh"), ("vũ", "võ"), ("phan", "phạm"), ("trịnh", "trần"), ("chu", "châu"), ("bùi", "bồi"),
    ("phúc", "phước"), ("chính", "chánh"), ("nhật", "nhựt"), ("thái", "thới"), ("bảo", "bửu"),
    ("cảnh", "kiểng"),
    ("nhân", "nhơn"), ("sinh", "sanh"), ("tùng", "tòng"), ("lĩnh", "lãnh"), ("hoa", "huê"),
    ("phượng", "phụng"),
    ("trường", "tràng"), ("đảm", "đởm"), ("chân", "chơn"), ("tính", "tánh"), ("nguyên", "ngươn"),
    ("hương", "nhang"),
    ("minh", "miêng"), ("mệnh", "mạng"), ("tố", "tú"), ("dũng", "dõng"), ("vinh", "vang"), ("thụ", "thọ"),
    ("đang", "đương"), ("quý", "quới"), ("ân", "ơn"), ("toàn", "tuyền"), ("hạnh", "hãnh"), ("lợi", "lị"),
  ]
}
