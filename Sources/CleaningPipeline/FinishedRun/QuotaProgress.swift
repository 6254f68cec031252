import ByteText
import FormReading
import PopulationBaseline
import ResidentModel
import VietnameseText

/// How far the issuing of cards has come, unit by unit and day by day, against the quota of a finished run.
///
/// The list of cards issued has a day (`ngay_cap` or `ngay`) and either a person (`so_dinh_danh`, `ma_nguoi`) or a
/// unit (`ma_xa`, or `xa` with `huyen` and `tinh`) and a count (`so_luong`). A line of a person without a day, and one whose
/// `trang_thai` says that no card has been issued, is none. A card counts where it was issued (the list's unit), or, where the list
/// does not say, in the unit whose quota counts the person.
struct QuotaProgress {
  /// A unit by its code and the date of the list that has it: a code of the old list may mean another unit.
  struct Place: Hashable, Comparable {
    /// 0 when it is not known.
    var code: Int
    var listDate: String

    static let unknown = Place(code: 0, listDate: "")

    init(code: Int, listDate: String) {
      self.code = code
      self.listDate = code == 0 ? "" : listDate
    }

    /// By code, the unknown one last.
    static func < (a: Place, b: Place) -> Bool {
      (a.code == 0 ? .max : a.code, a.listDate) < (b.code == 0 ? .max : b.code, b.listDate)
    }
  }

  /// One unit's cards.
  struct Unit {
    var place: Place
    var name = ""
    /// `chi_tieu` and `con_lai` of the run.
    var quota = 0
    var target = 0
    var byDay: [PartialDate: Int] = [:]
    var byStanding: [IssueStanding: Int] = [:]

    /// Cards of any kind.
    var issued: Int { byDay.values.reduce(0, +) }
    /// The part of the target that is done: with a list of counts alone, as much as was issued.
    var filled = 0
    var toDo: Int { target - filled }
    /// Cards that the target does not count, in the order of the standings.
    var extra: [(standing: IssueStanding, cards: Int)] {
      IssueStanding.allCases.compactMap { standing in
        guard standing != .target, standing != .unnamed, let cards = byStanding[standing] else { return nil }
        return (standing, cards)
      }
    }
  }

  /// Those with a target or with cards, in the order of their codes, the unknown one last.
  private(set) var units: [Unit] = []
  /// First and last day of the list; nil for an empty list.
  private(set) var days: ClosedRange<PartialDate>?

  /// Lines of counts that say again what an earlier one says: the same day, unit and count.
  private(set) var repeatedLines: [Int] = []
  /// The cards on them.
  private(set) var repeatedCards = 0
  /// Lines of cards that are still to be issued, as they say or as they have no day.
  private(set) var linesNotIssued = 0
  /// Lines with a day whose status is no word that is known: they count as issued.
  private(set) var linesOfUnknownStatus = 0

  /// What a line of counts says.
  private struct Count: Hashable {
    var date: PartialDate
    var place: Place
    var cards: Int
  }

  /// - Complexity: O(baseline + list); the list, and one entry for each person of it, are held.
  init(of run: FinishedRun, issued path: String) throws {
    let list = try OfficeList(
      path,
      columns: [
        "ngay_cap", "ngay", "so_dinh_danh", "ma_nguoi", "ma_xa", "xa", "huyen", "tinh", "so_luong", "stt",
        "ho_ten", "trang_thai",
      ])
    let day = try list.require(oneOf: ["ngay_cap", "ngay"])
    let person = ["ma_nguoi", "so_dinh_danh"].first(where: list.columns.contains)
    if person == nil {
      _ = try list.require(oneOf: ["so_luong", "so_dinh_danh"])
      _ = try list.require(oneOf: ["ma_xa", "xa"])
    }
    var listed = ListedUnits(of: list, on: nil, catalogue: .embedded)
    let asOf = PartialDate(isoDay: run.asOf) ?? .missing
    if let person, !run.shows(person, in: try run.table("baseline")) {
      throw OfficeList.Fault.hiddenInBaseline(file: path, column: person)
    }
    let redirects = person == "ma_nguoi" ? try run.redirects() : [:]
    /// The person of a row, by the id that is in use now.
    func key(of row: OfficeList.Row) -> String {
      let key = person.map { PeopleOfList.key(row[$0]) } ?? ""
      return redirects[key] ?? key
    }
    let people = try person.map { try PeopleOfList(Set(list.rows.map(key)), of: $0, in: run) }
    var byPlace: [Place: Unit] = [:]
    var seen: Set<String> = []
    var counted: Set<Count> = []
    var vocabulary = VocabularyReader()
    for row in list.rows where !ListedUnits.isTotal(row) {
      if person != nil, row[day].isEmpty {
        linesNotIssued += 1
        continue
      }
      if !row["trang_thai"].isEmpty {
        let status = vocabulary.readCardStatus(row["trang_thai"].utf8.span).0
        if status == .notIssued {
          linesNotIssued += 1
          continue
        }
        if status == .unknown { linesOfUnknownStatus += 1 }
      }
      let date = try list.day(row, day, asOf: asOf)
      days = days.map { min($0.lowerBound, date)...max($0.upperBound, date) } ?? date...date
      let key = key(of: row)
      let known = people?[key]
      let written = try listed.unit(of: row, in: list)
      let place =
        written != .unknown
        ? Place(code: written.commune, listDate: written.list.date) : known?.unit ?? .unknown
      let cards = list.columns.contains("so_luong") ? try list.count(row, "so_luong") : 1
      if key.isEmpty, cards > 0, list.columns.contains("so_luong"),
        !counted.insert(Count(date: date, place: place, cards: cards)).inserted
      {
        repeatedLines.append(row.line)
        repeatedCards += cards
      }
      let standing: IssueStanding =
        key.isEmpty
        ? .unnamed : !seen.insert(key).inserted ? .repeated : known?.standing(in: place) ?? .unknownPerson
      byPlace[place, default: Unit(place: place)].byDay[date, default: 0] += cards
      byPlace[place, default: Unit(place: place)].byStanding[standing, default: 0] += cards
    }
    try Self.takeQuota(of: run, into: &byPlace)
    units = byPlace.values.filter { $0.target > 0 || $0.issued > 0 }.sorted { $0.place < $1.place }
    for index in units.indices {
      let (place, standing) = (units[index].place, units[index].byStanding)
      // Cards may go to a unit that has nobody of age, and so no line in the quota.
      if units[index].name.isEmpty {
        units[index].name = UnitCatalogue.embedded.fullName(
          of: CountedUnit(code: String(place.code), listDate: place.listDate))
      }
      units[index].filled = min(units[index].target, (standing[.target] ?? 0) + (standing[.unnamed] ?? 0))
    }
  }

  /// All units as one.
  var total: Unit {
    units.reduce(into: Unit(place: .unknown)) { sum, unit in
      sum.quota += unit.quota
      sum.target += unit.target
      sum.filled += unit.filled
      sum.byDay.merge(unit.byDay, uniquingKeysWith: +)
      sum.byStanding.merge(unit.byStanding, uniquingKeysWith: +)
    }
  }

  /// The days from the one after the list's last to a given one; 0 when that is over.
  func daysLeft(until end: PartialDate) -> Int {
    days.map { max(0, end.dayNumber - $0.upperBound.dayNumber) } ?? 0
  }

  /// Cards a day from the list's first day to its last, both counted.
  func pace(of unit: Unit) -> Double {
    days.map { Double(unit.issued) / Double($0.upperBound.dayNumber - $0.lowerBound.dayNumber + 1) } ?? 0
  }

  private static func takeQuota(of run: FinishedRun, into units: inout [Place: Unit]) throws {
    let table = try run.table("quota")
    let (code, name) = (try table.column("ma_xa"), try table.column("ten_xa"))
    let list = try table.column("ngay_danh_muc")
    let (indicator, value) = (try table.column("chi_so"), try table.column("gia_tri"))
    try table.forEachRow { batch, row in
      let isQuota = batch.string(row: row, column: indicator) == "chi_tieu"
      guard isQuota || batch.string(row: row, column: indicator) == "con_lai" else { return }
      let unit = Place(batch, row, code: code, list: list)
      let people = Int(batch.string(row: row, column: value)) ?? 0
      units[unit, default: Unit(place: unit)].name = batch.string(row: row, column: name)
      units[unit, default: Unit(place: unit)][keyPath: isQuota ? \Unit.quota : \Unit.target] += people
    }
  }
}

/// The people of a list, found in the baseline.
private struct PeopleOfList {
  struct Person {
    var unit: QuotaProgress.Place
    /// The bridge's last step for the person.
    var step: String
    var card: String

    func standing(in issuedIn: QuotaProgress.Place) -> IssueStanding {
      switch step {
      case "\(BridgeStep.quota.name)":
        unit != issuedIn
          ? .otherUnit : CardState.held.contains { "\($0.name)" == card } ? .alreadyHeld : .target
      case "\(BridgeStep.tooYoung.name)", "\(BridgeStep.ageUncertain.name)": .notOfAge
      default: .outsideQuota
      }
    }
  }

  /// nil value: wanted, not found.
  private var people: [String: Person?] = [:]

  subscript(key: String) -> Person? { people[key] ?? nil }

  /// A number or id as it is compared: letters and digits alone, with the zeros that a spreadsheet takes from the front
  /// of a personal number: it begins with one or two.
  static func key(_ text: String) -> String {
    let key = String(
      text.lowercased().unicodeScalars.filter {
        $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil)
      })
    let isShort = (10...11).contains(key.utf8.count) && key.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return isShort ? String(repeating: "0", count: 12 - key.utf8.count) + key : key
  }

  /// - Parameter column: what the keys stand in.
  init(_ keys: Set<String>, of column: String, in run: FinishedRun) throws {
    for key in keys { people[key] = .some(nil) }
    let table = try run.table("baseline")
    let (person, unit) = (try table.column(column), try table.column("ma_xa"))
    let list = try table.column("ngay_danh_muc")
    let (step, card) = (try table.column("dien_chi_tieu"), try table.column("han_the"))
    try table.forEachRow { batch, row in
      let key = batch.string(row: row, column: person)
      guard people[key] != nil else { return }
      people[key] = Person(
        unit: .init(batch, row, code: unit, list: list), step: batch.string(row: row, column: step),
        card: batch.string(row: row, column: card))
    }
  }
}

extension QuotaProgress.Place {
  fileprivate init(_ batch: borrowing FormBatch, _ row: Int, code: Int, list: Int) {
    self.init(
      code: Int(batch.string(row: row, column: code)) ?? 0, listDate: batch.string(row: row, column: list))
  }
}
