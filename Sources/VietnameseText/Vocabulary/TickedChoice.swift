import ByteText

/// The words of the one choice that is ticked, of those that a form prints: `☑ Nam ☐ Nữ`, `Nam [x]  Nữ [ ]`, `(x) Thường trú ( ) Tạm
/// trú`. Boxes stand before their words where the cell begins with one, else behind them.
///
/// - Parameter cell: UTF-8.
/// - Returns: the bytes of the words; nil where the cell has no boxes, or none or several of them are ticked.
/// - Complexity: O(bytes).
func tickedChoice(in cell: borrowing Span<UInt8>) -> Range<Int>? {
  var index = 0
  var choiceStart = 0
  var boxes = 0
  var startsWithBox = false
  var isBehindTick = false
  var ticked: Range<Int>?
  while index < cell.count {
    guard let box = TickBox(in: cell, at: index) else {
      index += 1
      continue
    }
    if boxes == 0 { startsWithBox = isBlank(cell, 0..<index) }
    let choice = choiceStart..<index
    boxes += 1
    index += box.length
    if startsWithBox ? isBehindTick : box.isTicked {
      guard ticked == nil else { return nil }
      ticked = choice
    }
    isBehindTick = box.isTicked
    choiceStart = index
  }
  if startsWithBox, isBehindTick {
    guard ticked == nil else { return nil }
    ticked = choiceStart..<cell.count
  }
  guard boxes > 1 || startsWithBox, let ticked, !isBlank(cell, ticked) else { return nil }
  return ticked
}

/// One box of a printed choice.
private struct TickBox {
  var isTicked: Bool
  /// In bytes.
  var length: Int

  /// ☐ ☑ ☒ ⬜ □ ■ ✓ ✔ ✗ ✘, or brackets that hold nothing or a tick: `[ ]`, `[x]`, `( )`, `(v)`.
  init?(in cell: borrowing Span<UInt8>, at start: Int) {
    switch cell[start] {
    case 0xE2 where start + 2 < cell.count:
      switch (cell[start + 1], cell[start + 2]) {
      case (0x98, 0x90), (0x96, 0xA1), (0xAC, 0x9C): self.init(isTicked: false, length: 3)
      case (0x98, 0x91), (0x98, 0x92), (0x96, 0xA0), (0x9C, 0x93), (0x9C, 0x94), (0x9C, 0x97), (0x9C, 0x98):
        self.init(isTicked: true, length: 3)
      default: return nil
      }
    case UInt8(ascii: "["), UInt8(ascii: "("):
      let closing = cell[start] == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: ")")
      var isTicked = false
      var index = start + 1
      while index < cell.count, cell[index] != closing {
        switch cell[index] {
        case UInt8(ascii: " "): break
        case UInt8(ascii: "x"), UInt8(ascii: "X"), UInt8(ascii: "v"), UInt8(ascii: "V"):
          if isTicked { return nil }
          isTicked = true
        default: return nil
        }
        index += 1
      }
      guard index < cell.count else { return nil }
      self.init(isTicked: isTicked, length: index + 1 - start)
    default: return nil
    }
  }

  private init(isTicked: Bool, length: Int) {
    self.isTicked = isTicked
    self.length = length
  }
}

private func isBlank(_ cell: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
  range.allSatisfy { cell[$0] <= UInt8(ascii: " ") }
}
