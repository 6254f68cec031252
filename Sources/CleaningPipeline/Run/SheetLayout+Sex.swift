import ByteText
import FormCleaning
import ResidentModel
import VietnameseText

extension SheetLayout {
  /// What the figures of a column of the sex mean: as its heading says ("Giới tính (1: nữ, 0: nam)"), else as the personal
  /// numbers beside them do, and the middle names Thị and Văn where there are none.
  static func sexCodes(
    _ headings: [String], fields: [ResidentField?], sample: [[[UInt8]]], asOf: PartialDate
  ) -> SexCodes {
    guard let column = fields.firstIndex(of: .sex) else { return .usual }
    if let stated = statedCodes(headings[column]) { return stated }
    let number =
      fields.firstIndex(of: .personalNumber) ?? fields.firstIndex(of: .cardOrPersonalNumber)
    let name = fields.firstIndex(of: .fullName) ?? fields.firstIndex(of: .familyMiddleName)
    var (agreeing, opposed) = (0, 0)
    for row in sample where column < row.count {
      let cell = row[column]
      guard let sex = SexCodes.usual.sex(of: cell.span),
        let borne = number.flatMap({ $0 < row.count ? sexOfNumber(row[$0], asOf: asOf) : nil })
          ?? name.flatMap({ $0 < row.count ? sexOfName(row[$0]) : nil })
      else { continue }
      if sex == borne { agreeing += 1 } else { opposed += 1 }
    }
    return opposed >= 4 && opposed >= agreeing * 4 ? SexCodes.usual.exchanged : .usual
  }

  /// "(1: nữ, 0: nam)", "(Nam = 1)".
  private static func statedCodes(_ heading: String) -> SexCodes? {
    let words = HeadingGrammar(heading).tokens
    func isSex(_ word: Substring) -> Bool { word == "nam" || word == "nu" }
    // In front of the sexes or behind them: the first pair decides.
    let first = words.indices.dropLast().first { index in
      figures.contains(words[index]) && isSex(words[index + 1])
        || isSex(words[index]) && figures.contains(words[index + 1])
    }
    guard let first else { return nil }
    let isFigureFirst = figures.contains(words[first])
    var codes = SexCodes(zero: .unknown, one: .unknown, two: .unknown)
    var stated = 0
    var index = first
    while index + 1 < words.count {
      let (figure, sex) =
        isFigureFirst ? (words[index], words[index + 1]) : (words[index + 1], words[index])
      guard figures.contains(figure), isSex(sex) else { break }
      codes[figure] = sex == "nam" ? .male : .female
      stated += 1
      index += 2
    }
    guard stated == words[first...].count(where: figures.contains) else { return nil }
    // Of one that is stated the others are the opposite.
    if stated == 1 {
      let other: Sex = [codes.zero, codes.one, codes.two].contains(.male) ? .female : .male
      for figure in figures where codes[figure] == .unknown { codes[figure] = other }
    }
    return codes
  }

  private static let figures: [Substring] = ["0", "1", "2"]

  private static func sexOfNumber(_ cell: [UInt8], asOf: PartialDate) -> Sex? {
    let read = readEitherNumber(cell.span, NumberContext(asOfYear: asOf.year))
    guard read.personalStanding == .valid else { return nil }
    return read.personalNumber.sex
  }

  private static func sexOfName(_ cell: [UInt8]) -> Sex? {
    let words = HeadingGrammar(String(decoding: cell, as: UTF8.self)).tokens.dropFirst()
    if words.contains("thi") { return .female }
    return words.first == "van" && words.count > 1 ? .male : nil
  }
}

extension SexCodes {
  fileprivate subscript(figure: Substring) -> Sex {
    get { figure == "0" ? zero : figure == "1" ? one : two }
    set {
      switch figure {
      case "0": zero = newValue
      case "1": one = newValue
      default: two = newValue
      }
    }
  }
}
