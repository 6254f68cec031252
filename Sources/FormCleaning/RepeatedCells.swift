import ByteText
import ResidentModel
import VietnameseText

/// The cells of the row before: in lists, many stand there again (commune, hamlet, head of the household), and what was
/// made of them holds.
struct RepeatedCells: ~Copyable {
  /// By the raw value of the field.
  private var cells = InlineArray<64, ByteRange>(repeating: .empty)
  /// One bit for each field whose cell is another than in the row before.
  private var changed: UInt64 = 0
  private var hasRow = false

  /// What was made of the last cells.
  private var looks = InlineArray<64, TextCleaning.Look>(repeating: TextCleaning.Look())
  var unit = (place: ResolvedPlace(), preference: ListPreference.ofFile)
  var homeTown = Place.unknown
  var birthProvince: UInt8 = 0
  var hamlet = (place: UInt32(0), hash: UInt64(0))
  var household = (place: UInt32(0), hash: UInt64(0))
  var head = (name: NormalisedName(text: .empty), isReread: false)

  /// Forgets all: the text that the cells stood in is gone.
  mutating func reset() { hasRow = false }

  /// Takes the cells of a row in place of those of the row before.
  mutating func take(
    _ row: borrowing Span<ByteRange>, of text: borrowing ByteBuffer, _ columns: borrowing SourceColumns
  ) {
    changed = hasRow ? 0 : .max
    hasRow = true
    for (field, index) in columns.repeating {
      let place = Int(field.rawValue & 63)
      let cell = index < row.count ? row[index] : .empty
      if changed >> UInt64(place) & 1 == 0, isEqual(text.span(cells[place]), text.span(cell)) { continue }
      changed |= 1 << UInt64(place)
      cells[place] = cell
    }
  }

  /// Whether the cell is that of the row before, or in both rows the source has none.
  @inline(__always)
  func isRepeated(_ field: ResidentField) -> Bool { changed >> UInt64(field.rawValue & 63) & 1 == 0 }

  /// What a look at the cell told.
  @inline(__always)
  func look(_ field: ResidentField) -> TextCleaning.Look { looks[Int(field.rawValue & 63)] }

  @inline(__always)
  mutating func note(_ look: TextCleaning.Look, of field: ResidentField) {
    looks[Int(field.rawValue & 63)] = look
  }
}
