import ByteText
import FormReading
import PopulationBaseline
import ResidentModel

/// The columns that two baselines have in common, and where each has them.
struct BaselineColumns {
  /// Where one baseline has them.
  struct Places {
    let id: Int
    let unit: Int
    let unitList: Int
    let birthDate: Int?
    let precision: Int
    let status: Int
    /// In the order of `names`.
    let compared: [Int]

    init(in table: FinishedTable, comparing names: [String]) throws {
      id = try table.column("ma_nguoi")
      unit = try table.column("ma_xa")
      unitList = try table.column("ngay_danh_muc")
      // A run whose forms have no birth date has no such column.
      birthDate = try? table.column(ResidentField.birthDate.name)
      precision = try table.column("do_chinh_xac_ngay_sinh")
      status = try table.column("trang_thai")
      compared = try names.map { try table.column($0) }
    }
  }

  /// What is compared: all but the ids, and where each value came from: forms without a number are called by their file
  /// and row, and a file that bears another name makes nobody another person.
  let names: [String]
  let first: Places
  let second: Places

  init(_ first: FinishedTable, _ second: FinishedTable) throws {
    let known = Set(second.columns.map(\.name))
    names = first.columns.map(\.name).filter {
      known.contains($0) && !["ma_nguoi", "nguon_goc", "so_phieu_goc"].contains($0)
    }
    self.first = try Places(in: first, comparing: names)
    self.second = try Places(in: second, comparing: names)
  }
}

/// What is kept of every row of a baseline: 28 bytes a person.
struct BaselineOutline {
  /// Of each person: a hash of the compared cells.
  private(set) var hashes: [UInt64]
  private(set) var units: [CountedUnit]
  /// Missing where the registration has ended: who is not counted does not come of age.
  private var births: [PartialDate]

  init(of baseline: FinishedTable, _ columns: BaselineColumns.Places, people: EarlierPeople) throws {
    var hashes = [UInt64](repeating: 0, count: people.ids.count)
    var units = [CountedUnit](repeating: .unknown, count: people.ids.count)
    var births = [PartialDate](repeating: .missing, count: people.ids.count)
    let (oldList, active) = (
      Array(UnitListDate.march2025.date.utf8), Array(RegistrationStatus.active.name.utf8)
    )
    let filler = Array("\(PartialDate.Precision.filler.name)".utf8)
    try baseline.forEachRow { batch, row in
      guard let id = PersonID(batch.text.span(batch.cell(row: row, column: columns.id))),
        let person = people.person(of: id)
      else { throw FinishedRun.Fault.malformed(file: baseline.path) }
      var hash: UInt64 = 0
      for column in columns.compared {
        hash = stableHash(batch.text.span(batch.cell(row: row, column: column)), seed: hash)
      }
      hashes[person] = hash
      units[person] = CountedUnit(
        batch.text.span(batch.cell(row: row, column: columns.unit)),
        isOld: batch.holds(oldList, row: row, column: columns.unitList))
      if let birthDate = columns.birthDate, batch.holds(active, row: row, column: columns.status) {
        births[person] = PartialDate(
          batch.text.span(batch.cell(row: row, column: birthDate)),
          isFiller: batch.holds(filler, row: row, column: columns.precision))
      }
    }
    (self.hashes, self.units, self.births) = (hashes, units, births)
  }

  /// Whether a person is surely of an age on the second day, and was not surely so on the first.
  func reached(_ age: Int, _ person: Int, between days: (PartialDate?, PartialDate?)) -> Bool {
    guard let first = days.0, let second = days.1,
      let before = births[person].ageRange(on: first), let after = births[person].ageRange(on: second)
    else { return false }
    return before.lowerBound < age && after.lowerBound >= age
  }
}

/// Rows of a baseline whose texts are held at once: at most 256 MiB of them.
struct HeldRows: ~Copyable {
  private(set) var text = ByteBuffer()
  private(set) var cells: [ByteRange] = []
  /// Person → the first of the row's cells.
  private(set) var start: [UInt32: Int] = [:]

  private static let limit = 256 << 20

  /// Takes rows of people who are wanted, in the order of the table, until the limit; they are no longer wanted then.
  ///
  /// - Returns: nil when nobody is wanted any more.
  init?(
    of baseline: FinishedTable, _ columns: BaselineColumns.Places, people: EarlierPeople,
    takingFrom wanted: inout [Bool]
  ) throws {
    guard wanted.contains(true) else { return nil }
    var text = ByteBuffer()
    var (cells, start, open) = ([ByteRange](), [UInt32: Int](), wanted)
    try baseline.forEachRow { batch, row in
      guard text.count < Self.limit,
        let id = PersonID(batch.text.span(batch.cell(row: row, column: columns.id))),
        let person = people.person(of: id), open[person]
      else { return }
      open[person] = false
      start[UInt32(person)] = cells.count
      for column in columns.compared {
        let from = text.count
        text.append(batch.text.span(batch.cell(row: row, column: column)))
        cells.append(ByteRange(from, text.count))
      }
    }
    wanted = open
    guard !start.isEmpty else { return nil }
    self.text = text
    self.cells = cells
    self.start = start
  }
}

extension FormBatch {
  /// Whether a cell holds exactly these bytes.
  fileprivate borrowing func holds(_ bytes: [UInt8], row: Int, column: Int) -> Bool {
    let cell = cell(row: row, column: column)
    guard Int(cell.count) == bytes.count else { return false }
    for index in bytes.indices where text[Int(cell.start) + index] != bytes[index] { return false }
    return true
  }
}

extension CountedUnit {
  /// Reads a commune's code as a table has it; the unknown commune for anything else.
  fileprivate init(_ code: borrowing Span<UInt8>, isOld: Bool) {
    var number = 0
    for index in 0..<code.count {
      guard (0x30...0x39).contains(code[index]), number < 100_000 else {
        self = .unknown
        return
      }
      number = number * 10 + Int(code[index] & 15)
    }
    self = number == 0 ? .unknown : CountedUnit(commune: number, list: isOld ? .march2025 : .july2025)
  }
}

extension PartialDate {
  /// Reads a date as a table has it: ISO 8601, cut to its precision; missing for anything else.
  fileprivate init(_ text: borrowing Span<UInt8>, isFiller: Bool) {
    var parts = [0]
    for index in 0..<text.count {
      switch text[index] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        parts[parts.count - 1] = parts[parts.count - 1] &* 10 &+ Int(text[index] & 15)
      case UInt8(ascii: "-"): parts.append(0)
      default: parts.append(0)
      }
    }
    let date =
      switch parts.count {
      case 1: PartialDate(year: parts[0])
      case 2: PartialDate(year: parts[0], month: parts[1])
      case 3: PartialDate(year: parts[0], month: parts[1], day: parts[2], isFiller: isFiller)
      default: nil as PartialDate?
      }
    self = date ?? .missing
  }
}
