/// The fields that a run's tables show, in a fixed order: what its sources have, in the order of `ResidentField`.
public struct FieldList: Hashable, Sendable {
  public let fields: [ResidentField]
  /// Field raw value → index in `fields`, or -1.
  private let places: [Int8]

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
    var places = [Int8](repeating: -1, count: ResidentField.allCases.count)
    for (index, field) in fields.enumerated() { places[Int(field.rawValue)] = Int8(index) }
    self.places = places
  }

  public var count: Int { fields.count }

  @inline(__always)
  public func index(of field: ResidentField) -> Int? {
    let place = places[Int(field.rawValue)]
    return place < 0 ? nil : Int(place)
  }
}
