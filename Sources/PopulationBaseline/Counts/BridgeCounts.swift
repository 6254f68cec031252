import ResidentModel

/// One step of the bridge from raw rows to quota: a standing count, or what is taken off it.
public enum BridgeStep: UInt8, CaseIterable, Hashable, Sendable {
  case rowsRead, nonForms, forms, quarantined, merged, people, struckOff, dead, missing, counted
  case foreign, tooYoung, ageUncertain, eligible, otherResidence, otherPresence, quota

  /// ASCII, stable: column `chi_so`.
  public var name: StaticString {
    switch self {
    case .rowsRead: "dong_doc"
    case .nonForms: "tru_dong_khong_phai_phieu"
    case .forms: "phieu"
    case .quarantined: "tru_cach_ly"
    case .merged: "tru_nhap_phieu_khac"
    case .people: "nguoi"
    case .struckOff: "tru_da_xoa_dang_ky"
    case .dead: "tru_da_chet"
    case .missing: "tru_mat_tich"
    case .counted: "nguoi_con_dang_ky"
    case .foreign: "tru_nguoi_nuoc_ngoai"
    case .tooYoung: "tru_chua_du_tuoi"
    case .ageUncertain: "tru_chua_ro_tuoi"
    case .eligible: "du_tuoi"
    case .otherResidence: "tru_ngoai_dien_cu_tru"
    case .otherPresence: "tru_ngoai_dien_hien_dien"
    case .quota: "chi_tieu"
    }
  }

  /// A standing count is the one before it, less the steps between.
  var isStanding: Bool {
    switch self {
    case .rowsRead, .forms, .people, .counted, .eligible, .quota: true
    default: false
    }
  }
}

/// From raw rows to quota, unit by unit: each row of input leaves at one step or reaches the quota.
///
/// Rows that are no form, and forms that could not be read, have no place: they stand with the unknown unit, so that
/// the sum over units is the run.
public struct BridgeCounts: Sendable {
  public let asOf: PartialDate
  public let basis: QuotaBasis
  public let view: UnitView
  /// Of each unit, what is taken off at each step, and the quota.
  private var counters = UnitCounters(width: BridgeStep.allCases.count)

  public init(asOf: PartialDate, basis: QuotaBasis, view: UnitView = .newest) {
    self.asOf = asOf
    self.basis = basis
    self.view = view
  }

  public mutating func countNonForms(_ rows: Int) { add(.nonForms, .unknown, rows) }
  public mutating func countQuarantined(_ forms: Int) { add(.quarantined, .unknown, forms) }

  /// Counts a form that was merged into another form's person, at its own place.
  public mutating func countMerged(_ facts: FormFacts) {
    add(.merged, view.unit(of: facts.primaryClaim.place))
  }

  /// Counts a person by the facts of the record, at the base form's place.
  public mutating func countPerson(_ facts: FormFacts) {
    add(basis.lastStep(of: facts, asOf: asOf), view.unit(of: facts.primaryClaim.place))
  }

  /// The units that occur, in the order of their codes, the unknown one last.
  public var units: [CountedUnit] { counters.units }

  public func value(_ step: BridgeStep, _ unit: CountedUnit) -> Int {
    guard step.isStanding else { return counters.value(unit, Int(step.rawValue)) }
    // Whoever leaves at a later step, or reaches the quota, still stands here.
    return BridgeStep.allCases[Int(step.rawValue)...].reduce(0) { sum, later in
      later == .quota || !later.isStanding ? sum + counters.value(unit, Int(later.rawValue)) : sum
    }
  }

  /// The sum over all units.
  public func total(_ step: BridgeStep) -> Int { units.reduce(0) { $0 + value(step, $1) } }

  public static func += (a: inout BridgeCounts, b: BridgeCounts) {
    precondition(a.asOf == b.asOf && a.basis == b.basis && a.view == b.view, "counts of one run agree")
    a.counters += b.counters
  }

  private mutating func add(_ step: BridgeStep, _ unit: CountedUnit, _ amount: Int = 1) {
    if amount != 0 { counters.add(unit, Int(step.rawValue), amount) }
  }
}

extension QuotaBasis {
  /// The step of the bridge at which a person leaves, or the quota: column `dien_chi_tieu` of the baseline.
  public func lastStep(of facts: FormFacts, asOf: PartialDate) -> BridgeStep {
    switch facts.statedStatus {
    case .struckOff: return .struckOff
    case .dead: return .dead
    case .missing: return .missing
    case .active: break
    }
    if facts.isForeign { return .foreign }
    switch eligibility(bornOn: facts.birthDate, asOf: asOf) {
    case .no: return .tooYoung
    case .uncertain: return .ageUncertain
    case .yes: break
    }
    if !counts(CountedResidence(facts.primaryClaim.kind)) { return .otherResidence }
    return counts(PresenceGroup(facts.presence)) ? .quota : .otherPresence
  }
}
