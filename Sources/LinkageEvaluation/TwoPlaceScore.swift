/// Two-place flags against the key, counted in people: a flag is right when both forms belong to one person whose
/// registrations are of that class.
public struct TwoPlaceScore: Equatable, Sendable {
  public struct ClassScore: Equatable, Sendable {
    /// The class, as in column `loai`.
    public var name: String
    /// People of the class by the key; those of them flagged; flags on others.
    public var real = 0
    public var found = 0
    public var wrong = 0

    public var precision: Double { found + wrong == 0 ? 1 : Double(found) / Double(found + wrong) }
    public var recall: Double { real == 0 ? 1 : Double(found) / Double(real) }
  }

  public let classes: [ClassScore]

  /// The classes that the key can tell. A permanent residence that later forms contradict is two permanent places to
  /// the key, which does not know what an officer would make of the dates.
  private static let names = ["hai-thuong-tru", "thuong-tru-tam-tru", "hai-tam-tru", "cung-xa", "nhap-trung"]

  private static func index(_ name: String) -> Int? {
    names.firstIndex(of: name == "da-chuyen-chua-xoa" ? "hai-thuong-tru" : name)
  }

  /// - Parameter asOf: ISO date; temporary registrations whose term ended before it are no second place.
  init(twoPlace: String, key: String, asOf: String) throws(ScoreError) {
    var registrations = try Self.read(key)
    var truth = [[UInt64]](repeating: [], count: Self.names.count)
    var start = 0
    registrations.sort { $0.person < $1.person }
    while start < registrations.count {
      var end = start + 1
      while end < registrations.count, registrations[end].person == registrations[start].person { end += 1 }
      for a in start..<end {
        for b in a + 1..<max(end, a + 1)
        where !registrations[a].hasLapsed(on: asOf) && !registrations[b].hasLapsed(on: asOf) {
          truth[Self.classOf(registrations[a], registrations[b])].append(registrations[a].person)
        }
      }
      start = end
    }
    var flagged = [[UInt64]](repeating: [], count: Self.names.count)
    var wrong = [Int](repeating: 0, count: Self.names.count)
    registrations.sort { $0.form < $1.form }
    var rows = try CSVRows(path: twoPlace)
    let kind = try rows.column("loai")
    let a = try rows.column("so_phieu_a")
    let b = try rows.column("so_phieu_b")
    while try rows.next() {
      guard let index = Self.index(rows.string(kind)) else { continue }
      let first = Self.person(rows.hash(a), registrations)
      let second = rows.isEmpty(b) ? first : Self.person(rows.hash(b), registrations)
      if let first, first == second { flagged[index].append(first) } else { wrong[index] += 1 }
    }
    classes = Self.names.indices.map { index in
      let (real, marked) = (Set(truth[index]), Set(flagged[index]))
      let found = real.intersection(marked).count
      return ClassScore(
        name: Self.names[index], real: real.count, found: found, wrong: marked.count - found + wrong[index])
    }
  }

  private struct Registration {
    var form: UInt64
    var person: UInt64
    var commune: UInt32
    var isTemporary: Bool
    var isDuplicate: Bool
    /// ISO date; empty for none.
    var until: String

    func hasLapsed(on date: String) -> Bool { isTemporary && !until.isEmpty && until < date }
  }

  private static func read(_ path: String) throws(ScoreError) -> [Registration] {
    var rows = try CSVRows(path: path)
    let columns = (
      form: try rows.column("so_phieu"), person: try rows.column("person"), kind: try rows.column("kind"),
      commune: try rows.column("commune")
    )
    let until = rows.header.firstIndex(of: "until")
    var all: [Registration] = []
    while try rows.next() {
      let kind = rows.string(columns.kind)
      all.append(
        Registration(
          form: rows.hash(columns.form), person: rows.hash(columns.person),
          commune: rows.number(columns.commune),
          isTemporary: kind.hasSuffix("temporary"), isDuplicate: kind == "duplicate",
          until: until.map { rows.string($0) } ?? ""))
    }
    return all
  }

  private static func classOf(_ a: Registration, _ b: Registration) -> Int {
    if a.commune == b.commune {
      return a.isDuplicate != b.isDuplicate && a.isTemporary == b.isTemporary ? 4 : 3
    }
    return a.isTemporary && b.isTemporary ? 2 : a.isTemporary || b.isTemporary ? 1 : 0
  }

  private static func person(_ form: UInt64, _ sorted: [Registration]) -> UInt64? {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].form < form { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low].form == form ? sorted[low].person : nil
  }
}
