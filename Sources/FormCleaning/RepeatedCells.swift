import ByteText
import ResidentModel
import VietnameseText

/// The cells of the row before: in lists, many stand there again (commune, hamlet, head of the household).
struct RepeatedCells: ~Copyable {
  /// By the raw value of the field; no cell has the length that stands for "none".
  private var cells = InlineArray<64, ByteRange>(repeating: none)
  /// Those whose text was looked at, which happens apart from reading their meaning.
  private var lookedAt = InlineArray<64, ByteRange>(repeating: none)
  private static var none: ByteRange { ByteRange(start: 0, count: .max) }

  /// What was made of the last cells.
  private var looks = InlineArray<64, TextCleaning.Look?>(repeating: nil)
  var homeTown = Place.unknown
  var birthProvince: UInt8 = 0
  var hamlet = (place: UInt32(0), hash: UInt64(0))
  var household = (place: UInt32(0), hash: UInt64(0))
  var head = (name: NormalisedName(text: .empty), isReread: false)

  /// Forgets all: the text that the cells stood in is gone.
  mutating func reset() {
    cells = InlineArray(repeating: RepeatedCells.none)
    lookedAt = cells
  }

  /// Whether the cell is that of the row before; if not, it is noted, and what is made of it is to be.
  @inline(__always)
  mutating func isRepeated(_ field: ResidentField, _ cell: ByteRange, of text: borrowing ByteBuffer) -> Bool {
    let index = Int(field.rawValue & 63)
    if RepeatedCells.isEqual(cells[index], cell, of: text) { return true }
    cells[index] = cell
    return false
  }

  /// What a look at the same cell of the row before told; nil when it is another cell.
  @inline(__always)
  func look(_ field: ResidentField, _ cell: ByteRange, of text: borrowing ByteBuffer) -> TextCleaning.Look? {
    let index = Int(field.rawValue & 63)
    return RepeatedCells.isEqual(lookedAt[index], cell, of: text) ? looks[index] : nil
  }

  @inline(__always)
  mutating func note(_ look: TextCleaning.Look, of field: ResidentField, _ cell: ByteRange) {
    let index = Int(field.rawValue & 63)
    lookedAt[index] = cell
    looks[index] = look
  }

  @inline(__always)
  private static func isEqual(_ a: ByteRange, _ b: ByteRange, of text: borrowing ByteBuffer) -> Bool {
    a.count == b.count && ByteText.isEqual(text.span(a), text.span(b))
  }
}
