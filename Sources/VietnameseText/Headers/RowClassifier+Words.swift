import ByteText
import ResidentModel

// What the words of a cell say that its row is.

extension RowClassifier {
  func wordsOfNoForm(in field: ResidentField?) -> RowWords {
    guard text.count > 0 else { return .none }
    let start = itemWords
    let first = text.key(start..<(start + 1), seed: 0)
    for phrase in RowPhrase.all where phrase.first == first && isWritten(phrase, from: start) {
      switch phrase.kind {
      case .subheading, .officer, .unnumberedSubheading, .subheadingWithColon:
        if Self.mayHoldHeading(field) { return phrase.kind }
      // In a column of dates it is somebody's year, in one of occupations it says what somebody does.
      case .title where text.word(start, is: "nam") && !isName(field): return .none
      case .signature where text.word(start, is: "lap") && !Self.mayHoldHeading(field): return .none
      // Without marks and a figure, "TONG CONG" in a column of names may be Tống Công, "TRANG SO" Trang Sơ.
      case .total where isBareName(in: field): return .countedTotal
      case .title where text.word(0, is: "trang") && isBareName(in: field): return .none
      default: return phrase.kind
      }
    }
    if saysAge(from: start) { return .summary }
    if isPageNumber(in: field) { return .title }
    return text.count >= 5 && isPlaceAndDay() ? .signature : .none
  }

  /// An item number may stand before a title: "5. Danh sách", "II. Nhân khẩu tạm trú".
  var itemWords: Int {
    let isItem =
      text.count > 1
      && (text.words[0].isNumber || isOrdinal(0) && text.words[1].breakBefore != .none)
    return isItem ? 1 : 0
  }

  /// Two to four words without any mark or figure, in a column of names.
  private func isBareName(in field: ResidentField?) -> Bool {
    isName(field) && !text.isMarked && (2...4).contains(text.count)
      && !text.words.contains(where: \.isNumber)
  }

  func isName(_ field: ResidentField?) -> Bool {
    field == .fullName || field == .givenName || field == .familyMiddleName
  }

  /// "Trang 2/5"; "Trang 2" only where no name stands.
  private func isPageNumber(in field: ResidentField?) -> Bool {
    guard text.word(0, is: "trang"), text.count == 2 || text.count == 3 else { return false }
    return text.count == (isName(field) ? 3 : text.count) && text.words.dropFirst().allSatisfy(\.isNumber)
  }

  /// "Từ đủ 14 tuổi trở lên", "Trẻ em dưới 6 tuổi": of an age, not of somebody whose age stands behind the name.
  private func saysAge(from start: Int) -> Bool {
    guard
      ["tu", "tren", "duoi", "du", "tre", "so", "nguoi", "cong", "nhom", "do"].contains(where: {
        text.word(start, is: $0)
      }),
      let number = text.words.indices.first(where: { $0 > start && text.words[$0].isNumber }),
      text.words[number].breakBefore == .none, number + 1 < text.count, text.word(number + 1, is: "tuoi")
    else { return false }
    return ["tu", "tren", "duoi", "du", "den"].contains { text.word(number - 1, is: $0) }
  }

  /// A letter, or a number of Roman letters.
  func isOrdinal(_ index: Int) -> Bool {
    text.isSingleLetter(index)
      || ["ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii"].contains { text.word(index, is: $0) }
  }

  /// "Thạch Kênh, ngày 5 tháng 3 năm 2026": the line above a signature.
  private func isPlaceAndDay() -> Bool {
    let order: [StaticString] = ["ngay", "thang", "nam"]
    var next = 0
    for index in 0..<text.count where next < order.count && text.word(index, is: order[next]) { next += 1 }
    return next == order.count
  }

  private func isWritten(_ phrase: RowPhrase, from start: Int) -> Bool {
    let range = start..<(start + phrase.words)
    guard range.upperBound <= text.count, text.key(range, seed: 0) == phrase.folded else { return false }
    // With marks the marks count: Tống Công is a person, "Tổng cộng" is not.
    if text.isMarked, text.markedKey(range) != phrase.marked { return false }
    let hasNumber = text.words[start...].contains(where: \.isNumber)
    // Without any, "TO 5" is a group, and "To Nam" a person.
    if !text.isMarked, phrase.needsMarks, !hasNumber { return false }
    switch phrase.tail {
    case .any: break
    case .something:
      guard range.upperBound < text.count, !isMiddleName(range.upperBound) else { return false }
    case .ordinal:
      let next = range.upperBound
      guard next < text.count else { return false }
      let isLast = next + 1 == text.count || text.words[next + 1].breakBefore != .none
      guard text.words[next].isNumber || isLast && isOrdinal(next) else { return false }
    case .nothing:
      guard range.upperBound == text.count else { return false }
    }
    // "Tổng" and "Cộng" alone, or before a figure; with other words behind them they may be a name.
    return phrase.words > 1 || phrase.kind != .total || range.upperBound == text.count
      || text.words[range.upperBound].isNumber
  }

  /// Bản Văn Chiêu is a misspelt Bàn Văn Chiêu, not a village.
  private func isMiddleName(_ index: Int) -> Bool {
    index + 1 < text.count && (text.word(index, is: "van") || text.word(index, is: "thi"))
  }
}
