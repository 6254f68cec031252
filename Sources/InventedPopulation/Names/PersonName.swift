/// A name in its parts; a part is one or more syllables, 0 when there is none.
struct PersonName: Hashable, Sendable {
  /// Family name or clan.
  var family: TextStock.ID = 0
  /// First middle name, or the marker of a people (Y, A, K').
  var middle: TextStock.ID = 0
  var secondMiddle: TextStock.ID = 0
  var given: TextStock.ID = 0
  /// Ê Đê, Mnông: the clan stands last.
  var familyIsLast = false

  var isMissing: Bool { given == 0 }
}

extension CellText {
  mutating func append(_ name: PersonName, from stock: TextStock) {
    let parts: InlineArray<4, TextStock.ID> =
      name.familyIsLast
      ? [name.middle, name.secondMiddle, name.given, name.family]
      : [name.family, name.middle, name.secondMiddle, name.given]
    var needsSpace = false
    for index in 0..<4 where parts[index] != 0 {
      if needsSpace { append(" ") }
      append(parts[index], from: stock)
      needsSpace = true
    }
  }
}
