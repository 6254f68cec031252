import ResidentModel

/// What a form that was read is to the list of expected forms.
public enum IntakeStanding: Hashable, Sendable {
  /// Expected, or of a list that only counts.
  case expected
  /// Its number was read before.
  case repeated
  /// Its number is not on the list, or it has none.
  case unlisted
}

/// The intake ledger: the forms that were expected against those that were read, unit by unit. Workers count apart;
/// counts add up.
///
///     read = expected − missing + beyond the list        scanned = read + repeated + quarantined
///
/// A form counts in the unit that the list gives its number, otherwise in that of its own place, and is then expected there. A row that could not be
/// read as a form has neither: it stands with the unknown unit, and its number is missing.
public struct IntakeCounts: Sendable {
  public let expected: ExpectedForms
  private var counters = UnitCounters(width: Counter.allCases.count)
  /// Of each expected number: it was read.
  private var isRead: [Bool]

  private enum Counter: Int, CaseIterable {
    case read, repeated, quarantined, unlisted
    /// Expected without a unit, and read here; and from the unknown unit, where such numbers stood, gone elsewhere.
    case placed, placedElsewhere
  }

  public init(_ expected: ExpectedForms) {
    self.expected = expected
    isRead = [Bool](repeating: false, count: expected.forms?.count ?? 0)
  }

  /// Counts a form that was accepted.
  ///
  /// - Parameters:
  ///   - hash: of its number; 0 when it has none.
  ///   - isRepeated: an earlier form of the run carries the number.
  public mutating func count(number hash: UInt64, isRepeated: Bool, at place: Place) -> IntakeStanding {
    let listed = expected.place(of: hash)
    var unit = CountedUnit.newest(place)
    if let listed, let forms = expected.forms {
      isRead[listed] = true
      if forms[listed].unit != .unknown { unit = forms[listed].unit }
    }
    if isRepeated {
      counters.add(unit, Counter.repeated.rawValue)
      return .repeated
    }
    counters.add(unit, Counter.read.rawValue)
    if let listed, expected.forms?[listed].unit == .unknown {
      counters.add(unit, Counter.placed.rawValue)
      counters.add(.unknown, Counter.placedElsewhere.rawValue)
    }
    guard expected.namesForms, listed == nil else { return .expected }
    counters.add(unit, Counter.unlisted.rawValue)
    return .unlisted
  }

  public mutating func countQuarantined() { counters.add(.unknown, Counter.quarantined.rawValue) }

  public static func += (a: inout IntakeCounts, b: IntakeCounts) {
    precondition(a.isRead.count == b.isRead.count, "counts of one run have the same list")
    a.counters += b.counters
    for form in a.isRead.indices where b.isRead[form] { a.isRead[form] = true }
  }

  /// The units of the list and of the forms, in the order of their codes, the unknown one last.
  public var units: [CountedUnit] {
    var all = UnitCounters(width: 1)
    for unit in counters.units + expected.units { all.add(unit, 0, 0) }
    return all.units
  }

  /// Expected numbers that no form carries, in the order of the list; empty where the list only counts.
  public var missingForms: [ExpectedForms.Form] {
    (expected.forms ?? []).enumerated().filter { !isRead[$0.offset] }.map(\.element)
  }

  public func value(_ indicator: IntakeIndicator, _ unit: CountedUnit) -> Int {
    func counter(_ counter: Counter) -> Int { counters.value(unit, counter.rawValue) }
    switch indicator {
    case .expected: return expected.count(unit) + counter(.placed) - counter(.placedElsewhere)
    case .scanned: return counter(.read) + counter(.repeated) + counter(.quarantined)
    case .quarantined: return counter(.quarantined)
    case .repeated: return counter(.repeated)
    case .read: return counter(.read)
    case .found: return counter(.read) - value(.unlisted, unit)
    case .missing: return value(.expected, unit) - value(.found, unit)
    case .unlisted:
      return expected.namesForms ? counter(.unlisted) : max(0, counter(.read) - expected.count(unit))
    case .reportedScans: return expected.reportedScans(unit) ?? 0
    }
  }

  /// The sum over all units.
  public func total(_ indicator: IntakeIndicator) -> Int { units.reduce(0) { $0 + value(indicator, $1) } }
}

/// One indicator of `intake.csv`.
public enum IntakeIndicator: String, CaseIterable, Sendable {
  case expected = "phieu_du_kien"
  case scanned = "phieu_da_quet"
  case quarantined = "phieu_cach_ly"
  case repeated = "phieu_trung_so"
  case read = "phieu_doc"
  case found = "phieu_du_kien_da_doc"
  case missing = "phieu_thieu"
  case unlisted = "phieu_ngoai_danh_sach"
  case reportedScans = "phieu_quet_theo_bao_cao"

  /// In Vietnamese, for column `dinh_nghia`.
  public var definition: String {
    switch self {
    case .expected: "phiếu theo danh sách dự kiến"
    case .scanned: "mọi phiếu trong tệp, kể cả trùng số và cách ly"
    case .quarantined: "dòng không tách được thành phiếu; chưa rõ của xã nào"
    case .repeated: "phiếu có số đã đọc ở phiếu trước"
    case .read: "phiếu nhận được, mỗi số một lần"
    case .found: "phiếu dự kiến đã đọc được"
    case .missing: "phiếu dự kiến chưa đọc được"
    case .unlisted: "phiếu đọc được ngoài danh sách, hoặc quá số dự kiến"
    case .reportedScans: "phiếu đã quét theo báo cáo của đơn vị"
    }
  }

  /// A share of one indicator in another, with both counts beside it.
  public static let rates: [(name: String, numerator: IntakeIndicator, denominator: IntakeIndicator)] = [
    ("ty_le_da_doc", .found, .expected), ("ty_le_da_quet", .scanned, .expected),
  ]
}
