import GRDB
import Glibc
import Testing

@testable import BaselineDatabase

@Suite("The database of a run")
struct PopulationDatabaseTests {
  /// A folder of its own for each test, removed with what is in it.
  final class Folder {
    let path: String

    init() throws {
      var template = Array("/tmp/population-database-XXXXXX".utf8CString)
      path = String(cString: try #require(mkdtemp(&template)))
    }

    deinit {
      for name in ["baseline.csv", "quota-a.csv", "one.sqlite", "two.sqlite"] { unlink(path + "/" + name) }
      rmdir(path)
    }

    func write(_ name: String, _ text: String) throws -> String {
      let file = try #require(fopen(path + "/" + name, "w"))
      defer { fclose(file) }
      #expect(fputs(text, file) >= 0)
      return path + "/" + name
    }
  }

  static let people = [
    ["NG0001", "Nguyễn \"Tám\", Văn An", "001090000017", "7", "3.5"],
    ["NG0002", "Y\nBlim", "", "", ""],
    ["NG0003", "K'Brôi", "000000", "-1", "0.25"],
  ]
  static let columns: [DatabaseTable.Column] = [
    .init(name: "ma_nguoi", kind: .text, title: "Mã người"),
    .init(name: "ho_ten", kind: .text, title: "Họ tên"),
    .init(name: "so_dinh_danh", kind: .text, title: "Số định danh"),
    .init(name: "hang", kind: .integer, title: "Dòng"), .init(name: "trong_so", kind: .real, title: "Bit"),
  ]

  static var csv: String {
    ([columns.map(\.name)] + people).map { row in
      row.map { $0.contains { "\",\n".contains($0) } ? "\"" + $0.replacing("\"", with: "\"\"") + "\"" : $0 }
        .joined(separator: ",") + "\n"
    }.joined()
  }

  @Test("Every cell comes back as it stood in the CSV, an empty one as NULL, numbers as numbers")
  func cellsComeBack() throws {
    let folder = try Folder()
    let table = DatabaseTable(csv: try folder.write("baseline.csv", Self.csv), rows: 3, columns: Self.columns)
    let path = folder.path + "/one.sqlite"
    try PopulationDatabase([table]).build(at: path)

    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
    try DatabaseQueue(path: path).read { database in
      let rows = try Row.fetchAll(database, sql: "SELECT * FROM baseline ORDER BY rowid")
      #expect(rows.count == 3)
      for (row, written) in zip(rows, Self.people) {
        for index in 0..<3 {
          #expect(row[index] as String? == (written[index].isEmpty ? nil : written[index]))
        }
        #expect(row[3] as Int? == Int(written[3]))
        #expect(row[4] as Double? == Double(written[4]))
      }
      #expect(try String.fetchOne(database, sql: "PRAGMA integrity_check") == "ok")
      #expect(
        try String.fetchOne(database, sql: "SELECT tieu_de FROM tu_dien WHERE cot = 'hang'") == "Dòng")
      let plan = try Row.fetchAll(
        database, sql: "EXPLAIN QUERY PLAN SELECT * FROM baseline WHERE so_dinh_danh = '000000'")
      #expect("\(plan)".contains("baseline_so_dinh_danh"))
      #expect(throws: (any Error).self) {
        try database.execute(sql: "INSERT INTO baseline(hang) VALUES ('nhiều')")
      }
    }
  }

  @Test("Every row comes back in its order, whether it fills a statement or is left over")
  func manyRows() throws {
    for count in [0, 1, 19, 20, 21, 59, 60] {
      let folder = try Folder()
      let rows = (0..<count).map { "NG\($0),\($0 % 3 == 0 ? "" : "Tên \($0)"),,\($0),\n" }
      let csv = Self.columns.map(\.name).joined(separator: ",") + "\n" + rows.joined()
      let table = DatabaseTable(
        csv: try folder.write("baseline.csv", csv), rows: count, columns: Self.columns)
      #expect(table.rowsPerInsert == 20)
      let path = folder.path + "/one.sqlite"
      try PopulationDatabase([table]).build(at: path)
      try DatabaseQueue(path: path).read { database in
        let found = try String.fetchAll(
          database,
          sql: """
            SELECT ma_nguoi || ',' || ifnull(ho_ten, '') || ',' || ifnull(so_dinh_danh, '') || ',' || hang || ','
              || ifnull(trong_so, '') || char(10) FROM baseline ORDER BY rowid
            """)
        #expect(found == rows, "\(count) rows")
        #expect(try String.fetchOne(database, sql: "PRAGMA integrity_check") == "ok")
      }
    }
  }

  @Test("The full-text search finds rows of the table by the keys of their cells")
  func search() throws {
    let folder = try Folder()
    let table = DatabaseTable(csv: try folder.write("baseline.csv", Self.csv), rows: 3, columns: Self.columns)
    let path = folder.path + "/one.sqlite"
    let index = SearchIndex(table: "baseline", columns: ["ma_nguoi", "ho_ten", "khong_co"]) { cell, key in
      for place in 0..<cell.count { key.append(cell[place] < 0x80 ? cell[place] | 0x20 : UInt8(ascii: "~")) }
    }
    try PopulationDatabase([table], search: index).build(at: path)
    try DatabaseQueue(path: path).read { database in
      func found(_ query: String) throws -> [String] {
        try String.fetchAll(
          database,
          sql: """
            SELECT baseline.ma_nguoi FROM tim_kiem JOIN baseline ON baseline.rowid = tim_kiem.rowid
            WHERE tim_kiem MATCH ? ORDER BY 1
            """, arguments: [query])
      }
      for (query, people) in [
        ("blim", ["NG0002"]), ("ng0*", ["NG0001", "NG0002", "NG0003"]), ("ng0* an", ["NG0001"]),
        ("nobody", []),
      ] {
        let matches = try found(query)
        #expect(matches == people, "\(query)")
      }
      let integrity = try String.fetchOne(database, sql: "PRAGMA integrity_check")
      #expect(integrity == "ok")
    }
  }

  @Test("The same tables give the same bytes")
  func bytesAreDetermined() throws {
    let folder = try Folder()
    let table = DatabaseTable(csv: try folder.write("baseline.csv", Self.csv), rows: 3, columns: Self.columns)
    for name in ["one", "two"] { try PopulationDatabase([table]).build(at: "\(folder.path)/\(name).sqlite") }
    #expect(try Self.bytes(folder.path + "/one.sqlite") == Self.bytes(folder.path + "/two.sqlite"))
  }

  @Test(
    "One thread and several give the same bytes, keys too many for one run among them, and leave no other file"
  )
  func threadsGiveTheSameBytes() throws {
    let folder = try Folder()
    let keys = (0..<3_000).map { "\($0 * 7_919 % 3_000)" + String(repeating: "x", count: 3_900) }
    let people = DatabaseTable(
      csv: try folder.write("baseline.csv", "ma_nguoi\n" + keys.map { $0 + "\n" }.joined()),
      rows: keys.count, columns: [.init(name: "ma_nguoi", kind: .text, title: "")])
    let values = (0..<500).map { Double($0) + 0.5 }
    let quota = DatabaseTable(
      csv: try folder.write("quota-a.csv", "ma_xa,gia_tri\n" + values.map { "\(Int($0)),\($0)\n" }.joined()),
      rows: values.count,
      columns: [.init(name: "ma_xa", kind: .text, title: ""), .init(name: "gia_tri", kind: .real, title: "")])
    for (name, jobs) in [("one", 1), ("two", 3)] {
      let path = "\(folder.path)/\(name).sqlite"
      try PopulationDatabase([quota, people]).build(at: path, jobs: jobs)
      try DatabaseQueue(path: path).read { database in
        #expect(try String.fetchOne(database, sql: "PRAGMA integrity_check") == "ok")
        let sorted = try String.fetchAll(
          database, sql: "SELECT ma_nguoi FROM baseline INDEXED BY baseline_ma_nguoi WHERE ma_nguoi > ''")
        #expect(sorted == keys.sorted())
        #expect(try Double.fetchAll(database, sql: "SELECT gia_tri FROM quota_a ORDER BY rowid") == values)
      }
    }
    #expect(try Self.bytes(folder.path + "/one.sqlite") == Self.bytes(folder.path + "/two.sqlite"))
    for name in ["baseline.csv", "quota-a.csv", "one.sqlite", "two.sqlite"] {
      unlink(folder.path + "/" + name)
    }
    #expect(rmdir(folder.path) == 0)
  }

  @Test("A table of one row more or one column less than it was finished with is refused")
  func changedTablesAreRefused() throws {
    let folder = try Folder()
    let csv = try folder.write("baseline.csv", Self.csv)
    let path = folder.path + "/one.sqlite"
    for table in [
      DatabaseTable(csv: csv, rows: 2, columns: Self.columns),
      DatabaseTable(csv: csv, rows: 3, columns: Self.columns.dropLast()),
    ] {
      let other = DatabaseTable(csv: folder.path + "/none.csv", rows: 0, columns: [])
      for tables in [[table], [table, other]] {
        #expect(throws: DatabaseFault.tableChanged("baseline")) {
          try PopulationDatabase(tables).build(at: path, jobs: tables.count)
        }
        unlink(path)
      }
    }
  }

  @Test("Text in a column of numbers is refused, and so is a file that exists")
  func wrongTypesAreRefused() throws {
    let folder = try Folder()
    let csv = try folder.write("quota-a.csv", "gia_tri\nnhiều\n")
    let table = DatabaseTable(csv: csv, rows: 1, columns: [.init(name: "gia_tri", kind: .real, title: "")])
    #expect(table.name == "quota_a")
    let path = folder.path + "/one.sqlite"
    // SQLITE_CONSTRAINT_DATATYPE
    #expect(throws: DatabaseFault.refused(code: 3091)) { try PopulationDatabase([table]).build(at: path) }
    #expect(throws: DatabaseFault.cannotCreate(errno: EEXIST)) {
      try PopulationDatabase([table]).build(at: path)
    }
  }

  @Test("What the machine lacked is told from what SQLite refused, extended codes too")
  func causes() {
    let causes: [(code: Int32, errno: Int32?)] = [
      (13, ENOSPC), (10, EIO), (778, EIO), (7, ENOMEM), (11, EIO), (26, EIO), (3091, nil),
    ]
    for (code, errno) in causes { #expect(DatabaseFault.refused(code: code).systemError == errno) }
    #expect(DatabaseFault.tableChanged("baseline").systemError == nil)
    for code: Int32 in [8, 14, 270] { #expect(DatabaseFault.refused(code: code).isUnopened) }
    for code: Int32 in [1, 13, 3091] { #expect(!DatabaseFault.refused(code: code).isUnopened) }
  }

  static func bytes(_ path: String) throws -> [UInt8] {
    let file = try #require(fopen(path, "r"))
    defer { fclose(file) }
    var status = stat()
    #expect(fstat(fileno(file), &status) == 0)
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    #expect(fread(&bytes, 1, bytes.count, file) == bytes.count)
    return bytes
  }
}
