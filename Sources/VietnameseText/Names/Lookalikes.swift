/// Characters that are drawn like letters of the alphabet and got into words by another keyboard, font or scan.
enum Lookalikes {
  /// The words that a word may stand for, none when it holds nothing of the kind.
  static func readings(of word: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    guard word.contains(where: { letters[$0] != nil }) else { return [] }
    var readings: [[Unicode.Scalar]] = [[]]
    for scalar in word {
      let options = letters[scalar] ?? [scalar]
      readings = readings.flatMap { reading in options.map { reading + [$0] } }
      if readings.count > 16 { return [] }
    }
    // A digit is small or capital as its neighbours are; title case settles it.
    return readings
  }

  /// The word with Ð and Ɖ made Đ, which they stand for in any name of the country; nil when it has none.
  static func crossedD(_ word: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    let crossed = word.map { (scalar: Unicode.Scalar) -> Unicode.Scalar in
      switch scalar {
      case "Ð", "Ɖ": "Đ"
      case "ð", "ɖ": "đ"
      default: scalar
      }
    }
    return crossed == word ? nil : crossed
  }

  private static let letters: [Unicode.Scalar: [Unicode.Scalar]] = {
    var table: [Unicode.Scalar: [Unicode.Scalar]] = [
      "0": ["o"], "1": ["l", "i"], "|": ["l", "i"], "Ð": ["Đ"], "Ɖ": ["Đ"], "ð": ["đ"], "ɖ": ["đ"],
      "ɗ": ["đ"],
    ]
    let cyrillicAndGreek: [(String, String)] = [
      ("АВЕКМНОРСТУХІЅЈ", "ABEKMHOPCTYXISJ"), ("аеорсухіѕјһԛ", "aeopcyxisjhq"),
      ("ΑΒΕΗΙΚΜΝΟΡΤΥΧΖ", "ABEHIKMNOPTYXZ"), ("οαν", "oav"),
    ]
    for (foreign, ours) in cyrillicAndGreek {
      for (scalar, letter) in zip(foreign.unicodeScalars, ours.unicodeScalars) { table[scalar] = [letter] }
    }
    return table
  }()
}
