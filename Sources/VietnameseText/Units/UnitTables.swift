import ByteText
import RegistryData
import ResidentModel

/// The tables that a catalogue is made of.
struct UnitTables: Sendable {
  var march2025: RegistryTable
  var july2025: RegistryTable
  var changes: RegistryTable
  var retired: RegistryTable
  var provinceChanges: RegistryTable
  var typeChanges2026: RegistryTable

  static let embedded = UnitTables(
    march2025: .adminUnits2024, july2025: .adminUnits2025, changes: .adminUnitChanges,
    retired: .adminUnitsRetired, provinceChanges: .provinceChanges, typeChanges2026: .adminUnits2026Changes)
}

extension UnitCatalogue {
  /// - Complexity: O(bytes of the tables); some ten milliseconds for the embedded ones.
  init(parsing tables: UnitTables) {
    var builder = UnitCatalogueBuilder()
    builder.addList(tables.march2025, .march2025)
    builder.addList(tables.july2025, .july2025)
    builder.indexCodes()
    builder.addRetired(tables.retired)
    builder.addTypeChanges(tables.typeChanges2026)
    builder.addAliases()
    builder.addDistrictAliases()
    builder.addInitials()
    builder.addChanges(tables.changes)
    builder.addProvinceChanges(tables.provinceChanges)
    self = builder.finished()
  }
}

private struct UnitCatalogueBuilder: ~Copyable {
  private var catalogue = UnitCatalogue()
  private var words = UnitText()
  /// By code: what children are hung below while the lists are read.
  private var districts = [UnitReference](repeating: .none, count: 1000)
  private var provinces: (old: [UnitReference], new: [UnitReference])

  init() {
    let none = [UnitReference](repeating: .none, count: 100)
    provinces = (none, none)
    catalogue.units.reserveCapacity(15_000)
    catalogue.names.reserveCapacity(32_000)
    catalogue.text.reserveCapacity(600_000)
  }

  // MARK: Lists

  /// Columns: level, code, name, type, parent_code, and on the old list another spelling of the full name.
  mutating func addList(_ table: RegistryTable, _ list: UnitListDate) {
    forEachRow(table) { builder, row in
      let level: UnitLevel =
        row.is(0, "commune") ? .commune : row.is(0, "district") ? .district : .province
      let parent = level == .province ? UnitReference.none : builder.parent(level, list, code: row.number(4))
      let reference = UnitReference(builder.catalogue.units.count)
      builder.noteParent(reference, level, list, code: row.number(1))
      let name = row.withoutBrackets(2)
      builder.append(
        AdministrativeUnit(
          level: level, list: list, isRetired: false, type: row.type(3), laterType: .unknown,
          code: UInt16(row.number(1)), parent: parent,
          province: level == .province ? reference : builder.catalogue[parent].province,
          name: .empty, folded: .empty), name: name.span)
      if row.count > 5, row.bytes(5).count > 0 {
        builder.addName(row.bytes(5).span, withType: true, to: reference)
      }
    }
  }

  /// Parents stand before their children in both lists.
  private func parent(_ level: UnitLevel, _ list: UnitListDate, code: Int) -> UnitReference {
    let parents =
      level == .commune && list == .march2025 ? districts : list == .march2025 ? provinces.old : provinces.new
    return parents[code]
  }

  private mutating func noteParent(
    _ reference: UnitReference, _ level: UnitLevel, _ list: UnitListDate, code: Int
  ) {
    switch (level, list) {
    case (.district, _): districts[code] = reference
    case (.province, .march2025): provinces.old[code] = reference
    case (.province, _): provinces.new[code] = reference
    case (.commune, _): break
    }
  }

  /// Columns: level, code, full_name, district_code, district_name, province_code, last_seen_release.
  mutating func addRetired(_ table: RegistryTable) {
    forEachRow(table) { builder, row in
      let level: UnitLevel = row.is(0, "district") ? .district : .commune
      let province = builder.catalogue.unit(.province, code: row.number(5), on: .march2025) ?? .none
      let district =
        level == .commune
        ? builder.catalogue.unit(.district, code: row.number(3), on: .march2025) ?? province : province
      builder.words.read(row.bytes(2).span)
      let prefix = UnitPrefix.longest(builder.words, at: 0)
      let skipped =
        prefix.words < builder.words.count ? Int(builder.words.words[prefix.words].sourceStart) : 0
      builder.append(
        AdministrativeUnit(
          level: level, list: .march2025, isRetired: true, type: prefix.type, laterType: .unknown,
          code: UInt16(row.number(1)), parent: district, province: province, name: .empty, folded: .empty),
        name: row.bytes(2).span.extracting(skipped...))
    }
  }

  /// Columns: code, level, name, before, after, effective. Only the type rose: the later word is accepted too.
  mutating func addTypeChanges(_ table: RegistryTable) {
    forEachRow(table) { builder, row in
      let level: UnitLevel = row.is(1, "commune") ? .commune : .province
      guard let unit = builder.catalogue.unit(level, code: row.number(0), on: .july2025) else { return }
      builder.catalogue.units[Int(unit.index)].laterType = row.type(4)
    }
  }

  // MARK: Names

  private mutating func append(_ unit: AdministrativeUnit, name: borrowing Span<UInt8>) {
    words.read(name)
    // The table's name of a numbered ward holds the type: "Phường 1", also where its column of types says "xã".
    if words.count > 1, words.words[words.count - 1].isNumber {
      let prefix = UnitPrefix.longest(words, at: 0)
      if prefix.words == words.count - 1, prefix.type == unit.type || prefix.type == .phuong {
        var unit = unit
        unit.type = prefix.type
        let number = name.extracting(Int(words.words[prefix.words].sourceStart)...)
        words.read(number)
        return appendRead(unit, name: number)
      }
    }
    appendRead(unit, name: name)
  }

  /// - Parameter name: what `words` has just read.
  private mutating func appendRead(_ unit: AdministrativeUnit, name: borrowing Span<UInt8>) {
    var unit = unit
    let reference = UnitReference(catalogue.units.count)
    unit.name = catalogue.appendText(name)
    unit.folded = catalogue.appendText(words.foldedLetters().span)
    catalogue.units.append(unit)
    index(reference, level: unit.level)
    addRomanNumeral(reference, level: unit.level)
  }

  private mutating func addName(_ text: borrowing Span<UInt8>, withType: Bool, to reference: UnitReference) {
    words.read(text)
    let start = withType ? UnitPrefix.longest(words, at: 0).words : 0
    index(
      reference, level: catalogue[reference].level, from: start < words.count ? start : 0, isAlternative: true
    )
  }

  private mutating func index(
    _ reference: UnitReference, level: UnitLevel, from start: Int = 0, isAlternative: Bool = false,
    isInitials: Bool = false
  ) {
    let range = start..<words.count
    let entry = UnitNameEntry(
      key: words.key(range, seed: UnitCatalogue.seed(level)), markedKey: words.markedKey(range),
      unit: reference,
      isAlternative: isAlternative, isInitials: isInitials)
    catalogue.names.append(entry)
  }

  /// "Phường III" is also written "Phường 3".
  private mutating func addRomanNumeral(_ reference: UnitReference, level: UnitLevel) {
    guard level == .commune, words.count == 1 else { return }
    let numerals: [StaticString] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"]
    for (index, numeral) in numerals.enumerated() where words.word(0, is: numeral) {
      addName(Array("\(index + 1)".utf8).span, withType: false, to: reference)
      return
    }
  }

  mutating func addAliases() {
    for alias in provinceAliases {
      for list in [UnitListDate.march2025, .july2025] {
        guard let unit = catalogue.unit(.province, code: alias.code, on: list), alias.lists.contains(list)
        else { continue }
        for name in alias.names { addName(Array(name.utf8).span, withType: false, to: unit) }
      }
    }
    for (name, codes) in historicProvinces {
      for code in codes {
        guard let unit = catalogue.unit(.province, code: code, on: .march2025) else { continue }
        addName(Array(name.utf8).span, withType: false, to: unit)
      }
    }
  }

  mutating func addDistrictAliases() {
    for alias in districtAliases {
      guard let unit = catalogue.unit(.district, code: alias.code, on: .march2025) else { continue }
      for name in alias.names { addName(Array(name.utf8).span, withType: false, to: unit) }
    }
  }

  /// `BN`, `B.Ninh`: what offices write for a province that the levels before it make plain.
  mutating func addInitials() {
    for reference in catalogue.units.indices.map({ UnitReference($0) })
    where catalogue[reference].level == .province {
      let parts = catalogue.name(reference).split { $0 == " " || $0 == "-" }
      guard parts.count > 1, let first = parts.first?.first, let last = parts.last else { continue }
      for initials in [String(parts.compactMap(\.first)), "\(first) \(last)"] {
        words.read(Array(initials.utf8).span)
        index(reference, level: .province, isAlternative: true, isInitials: true)
      }
    }
  }

  // MARK: Codes and changes

  mutating func indexCodes() {
    catalogue.codes = catalogue.units.indices.map { index in
      let unit = catalogue.units[index]
      return UnitCodeEntry(
        key: UnitCodeEntry.key(unit.level, unit.list, Int(unit.code)), unit: UnitReference(index))
    }
    catalogue.codes.sort { $0.key == $1.key ? $0.unit.index < $1.unit.index : $0.key < $1.key }
  }

  /// Columns: old_code, new_code, divided, share. An island district without communes stands as `H` and its code.
  mutating func addChanges(_ table: RegistryTable) {
    var pairs: [(old: UnitReference, new: UnitReference)] = []
    forEachRow(table) { builder, row in
      let code = row.bytes(0)
      let isDistrict = code.count > 0 && code[0] == UInt8(ascii: "H")
      let old =
        isDistrict
        ? builder.catalogue.unit(.district, code: row.number(0), on: .march2025)
        : builder.catalogue.unit(.commune, code: row.number(0), on: .march2025)
      guard let old, let new = builder.catalogue.unit(.commune, code: row.number(1), on: .july2025) else {
        return
      }
      pairs.append((old, new))
    }
    relate(pairs.map { ($0.old, $0.new) })
    relate(pairs.map { ($0.new, $0.old) })
  }

  private mutating func relate(_ pairs: [(from: UnitReference, to: UnitReference)]) {
    let sorted = pairs.sorted {
      $0.from == $1.from ? $0.to.index < $1.to.index : $0.from.index < $1.from.index
    }
    var index = 0
    while index < sorted.count {
      let from = sorted[index].from
      let start = catalogue.relations.count
      while index < sorted.count, sorted[index].from == from {
        catalogue.relations.append(sorted[index].to)
        index += 1
      }
      catalogue.units[Int(from.index)].related = ByteRange(start, catalogue.relations.count)
    }
  }

  /// Columns: new_code, new_name, old_codes (by spaces), old_names.
  mutating func addProvinceChanges(_ table: RegistryTable) {
    forEachRow(table) { builder, row in
      let new = row.number(0)
      let old = row.bytes(2)
      var code = 0
      for index in 0...old.count {
        if index < old.count, isASCIIDigit(old[index]) {
          code = code * 10 + Int(old[index] - UInt8(ascii: "0"))
        } else {
          if (1...99).contains(code) { builder.catalogue.newestProvinces[code] = UInt8(new) }
          code = 0
        }
      }
    }
  }

  consuming func finished() -> UnitCatalogue {
    indexCodes()
    sortNames()
    catalogue.children.reserveCapacity(2 * catalogue.units.count)
    for (index, unit) in catalogue.units.enumerated() where !unit.isRetired {
      catalogue.children.append(UnitChildEntry(parent: unit.parent, unit: UnitReference(index)))
      // An old commune is a child of its district, and found below its province too.
      guard unit.level == .commune, unit.province != unit.parent else { continue }
      catalogue.children.append(UnitChildEntry(parent: unit.province, unit: UnitReference(index)))
    }
    catalogue.children.sort { $0.order < $1.order }
    return catalogue
  }

  /// Sorts by key, then by unit: into the buckets first, as most of those hold a name or none, then in each.
  private mutating func sortNames() {
    var ends = [UInt32](repeating: 0, count: 65_537)
    for entry in catalogue.names { ends[Int(entry.key >> 48) + 1] += 1 }
    for bucket in 1...65_536 { ends[bucket] += ends[bucket - 1] }
    catalogue.nameBuckets = ends
    var sorted = catalogue.names
    // From here on the end of what each bucket holds so far.
    for entry in catalogue.names {
      let bucket = Int(entry.key >> 48)
      let start = Int(catalogue.nameBuckets[bucket])
      var place = Int(ends[bucket])
      while place > start, isBefore(entry, sorted[place - 1]) {
        sorted[place] = sorted[place - 1]
        place -= 1
      }
      sorted[place] = entry
      ends[bucket] += 1
    }
    catalogue.names = sorted
  }

  private func isBefore(_ a: UnitNameEntry, _ b: UnitNameEntry) -> Bool {
    a.key == b.key ? a.unit.index < b.unit.index : a.key < b.key
  }

  // MARK: Rows

  private mutating func forEachRow(
    _ table: RegistryTable, _ body: (inout UnitCatalogueBuilder, TableRow) -> Void
  ) {
    table.withBytes { buffer in
      var lineStart = 0
      var isHeader = true
      for index in 0...buffer.count where index == buffer.count || buffer[index] == UInt8(ascii: "\n") {
        if !isHeader, index > lineStart {
          body(&self, TableRow(buffer[lineStart..<index]))
        }
        isHeader = false
        lineStart = index + 1
      }
    }
  }
}

/// One line of an embedded table, cut at its tabs. The bytes are a literal's: they live as long as the program.
private struct TableRow {
  private let line: UnsafeBufferPointer<UInt8>

  init(_ line: Slice<UnsafeBufferPointer<UInt8>>) { self.line = UnsafeBufferPointer(rebasing: line) }

  var count: Int { line.count { $0 == UInt8(ascii: "\t") } + 1 }

  func bytes(_ column: Int) -> UnsafeBufferPointer<UInt8> {
    var start = 0
    var current = 0
    for index in line.indices where line[index] == UInt8(ascii: "\t") {
      if current == column { return UnsafeBufferPointer(rebasing: line[start..<index]) }
      current += 1
      start = index + 1
    }
    return UnsafeBufferPointer(rebasing: line[(current == column ? start : line.count)...])
  }

  /// The digits of a column as a number; other characters are passed over.
  func number(_ column: Int) -> Int {
    bytes(column).reduce(0) { isASCIIDigit($1) ? $0 * 10 + Int($1 - UInt8(ascii: "0")) : $0 }
  }

  func `is`(_ column: Int, _ text: StaticString) -> Bool {
    bytes(column).elementsEqual(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  func type(_ column: Int) -> UnitType {
    UnitType.allCases.first { `is`(column, $0.tableWord) } ?? .unknown
  }

  /// A name without the note in brackets that tells two rows apart: "Kỳ Anh (Huyện)".
  func withoutBrackets(_ column: Int) -> UnsafeBufferPointer<UInt8> {
    let cell = bytes(column)
    guard let bracket = cell.firstIndex(of: UInt8(ascii: "(")), bracket > 0 else { return cell }
    return UnsafeBufferPointer(rebasing: cell[..<(bracket - 1)])
  }
}

extension UnitCatalogue {
  fileprivate mutating func appendText(_ bytes: borrowing Span<UInt8>) -> ByteRange {
    let start = text.count
    for index in 0..<bytes.count { text.append(bytes[index]) }
    return ByteRange(start, text.count)
  }
}
