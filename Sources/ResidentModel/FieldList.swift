/// The fields that a run's tables show, in a fixed order: what its sources have, in the order of `ResidentField`.
public struct FieldList: Hashable, Sendable {
  public let fields: [ResidentField]
  @usableFromInline let places: FieldPlaces

  /// - Parameter present: the fields that any source maps. Split and mixed columns are shown as what they become:
  ///   a name in two columns as one, a birth year as a birth date, a mixed number column as the two numbers.
  public init(present: Set<ResidentField>) {
    var shown = present
    func replace(_ parts: [ResidentField], by wholes: [ResidentField]) {
      guard !shown.isDisjoint(with: parts) else { return }
      shown.subtract(parts)
      shown.formUnion(wholes)
    }
    replace([.familyMiddleName, .givenName], by: [.fullName])
    replace([.birthYear], by: [.birthDate])
    replace([.cardOrPersonalNumber], by: [.personalNumber, .oldCardNumber])
    shown.remove(.rowNumber)
    fields = ResidentField.allCases.filter(shown.contains)
    var places = FieldPlaces()
    for (index, field) in fields.enumerated() { places[field] = index }
    self.places = places
  }

  public var count: Int { fields.count }

  @inlinable @inline(__always)
  public func index(of field: ResidentField) -> Int? {
    let place = places[field]
    return place < 0 ? nil : place
  }
}

extension FieldList {
  public static func == (a: FieldList, b: FieldList) -> Bool { a.fields == b.fields }

  public func hash(into hasher: inout Hasher) { hasher.combine(fields) }
}
