/// The forms that an office says there are: so many of each unit, or each form by its number.
public struct ExpectedForms: Sendable {
  /// A form that is expected by its number.
  public struct Form: Sendable {
    /// As the list writes it.
    public var number: String
    /// What numbers are compared by (`formNumberHash`).
    public var hash: UInt64
    /// Where it should come from; the unknown unit when the list does not say.
    public var unit: CountedUnit

    public init(number: String, hash: UInt64, unit: CountedUnit) {
      self.number = number
      self.hash = hash
      self.unit = unit
    }
  }

  /// In the order of the list, each number once; nil where the list only counts.
  public let forms: [Form]?
  /// Forms expected of each unit that the list names.
  private var expected = UnitCounters(width: 1)
  /// Forms that the unit says it scanned, and the lines that say so.
  private var scans = UnitCounters(width: 2)
  private let places: [UInt64: UInt32]

  /// A list that names each form.
  public init(forms listed: [Form]) {
    var places: [UInt64: UInt32] = [:]
    var forms: [Form] = []
    for form in listed where places[form.hash] == nil {
      places[form.hash] = UInt32(forms.count)
      forms.append(form)
      expected.add(form.unit, 0)
    }
    self.forms = forms
    self.places = places
  }

  /// A list that counts the forms of each unit.
  ///
  /// - Parameter scanned: how many of them the unit says it scanned; nil when it says nothing.
  public init(counts: [(unit: CountedUnit, forms: Int, scanned: Int?)]) {
    forms = nil
    places = [:]
    for count in counts {
      expected.add(count.unit, 0, count.forms)
      guard let scanned = count.scanned else { continue }
      scans.add(count.unit, 0, scanned)
      scans.add(count.unit, 1)
    }
  }

  public var namesForms: Bool { forms != nil }

  /// The units of the list, in the order of their codes.
  var units: [CountedUnit] { expected.units }

  func count(_ unit: CountedUnit) -> Int { expected.value(unit, 0) }
  func reportedScans(_ unit: CountedUnit) -> Int? {
    scans.value(unit, 1) > 0 ? scans.value(unit, 0) : nil
  }

  /// The place of a number in `forms`; nil when it is not expected.
  func place(of hash: UInt64) -> Int? { hash == 0 ? nil : places[hash].map(Int.init) }
}
