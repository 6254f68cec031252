/// Where each field stands in a list of columns, found without a search.
public struct FieldPlaces: Sendable {
  // One place for every raw value that a field can have; `init` sees to it that they fit.
  @usableFromInline var places = InlineArray<64, Int32>(repeating: -1)

  public init() {
    precondition(ResidentField.allCases.count <= 64, "more fields than places")
  }

  /// The place of a field, from 0; negative when it has none.
  @inlinable @inline(__always)
  public subscript(field: ResidentField) -> Int {
    get { Int(places[Int(field.rawValue & 63)]) }
    set { places[Int(field.rawValue & 63)] = Int32(newValue) }
  }
}
