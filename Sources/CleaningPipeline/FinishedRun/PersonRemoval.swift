import BaselineDatabase
import ByteText
import Crypto
import FormReading
import PopulationBaseline
import Wording

/// Removes one person from a finished run: every row of every table that is about them or one of their forms.
///
/// The run folder is rebuilt beside itself and takes its own place; the manifest then proves the removal without naming
/// anybody: the hash of the person's id, how many rows went from which table, the manifest's hash before. Counts of the
/// population (tallies, quota, report) stay as they were: they name nobody. The inputs are not touched.
public struct PersonRemoval: Sendable {
  public enum Fault: Error, Sendable, Equatable {
    /// No form of the run is this person's, nor does it remember any.
    case unknown
    /// The id is nobody's any more: the person was merged into another.
    case redirected(to: String)
    case run(FinishedRun.Fault)
    case folder(RunFolderFault)
    /// The SQLite copy of the tables cannot be built.
    case database(cause: String)
  }

  /// The forms of the person; of somebody who is away, those that the run remembers.
  public private(set) var forms = 0
  /// The run has no form of the person, only keys of earlier ones.
  public private(set) var isAway = false
  /// The tables that lost rows, with how many.
  public private(set) var rows: [(table: String, count: Int)] = []
  /// The run had worklists: free text that may name the person, of which nothing is kept.
  public private(set) var dropsWorklists = false
  /// The run's folder, which has its old name.
  public private(set) var folder = ""

  private let run: FinishedRun
  private let person: String
  /// Source, file and row of each form.
  private var places: Set<FormPlace> = []
  /// The lines of `memberships.csv` that are the person's, from 0: those of the table that goes line by line with it.
  private var lines: Set<Int> = []

  /// - Parameters:
  ///   - person: `ma_nguoi`.
  ///   - run: a finished run; nobody else may be writing in the folder of runs.
  /// - Complexity: O(bytes of the run).
  public init(of person: String, from run: FinishedRun, language: Language) throws(Fault) {
    (self.run, self.person) = (run, person)
    do {
      try findForms(in: try run.table("memberships"))
      forms = lines.count
      if forms == 0 { try findFormerForms() }
      // The new manifest vouches for every file: what was changed since the run may not pass for its work.
      guard RunManifest.verifies(folder: try FolderHandle(making: run.folder), path: run.folder) else {
        throw FinishedRun.Fault.malformed(file: run.folder)
      }
      try rebuild(language: language)
    } catch let fault as Fault {
      throw fault
    } catch let fault as FinishedRun.Fault {
      throw .run(fault)
    } catch let fault as RunFolderFault {
      throw .folder(fault)
    } catch let fault as DatabaseFault {
      guard let errno = fault.systemError else { throw .database(cause: fault.cause) }
      throw .folder(.cannotWrite(path: PopulationDatabase.fileName, errno: errno))
    } catch {
      throw .database(cause: "\(type(of: error))")
    }
  }

  private mutating func findForms(in memberships: FinishedTable) throws {
    let id = try memberships.column("ma_nguoi")
    guard let form = FormColumns(of: memberships, side: "") else {
      throw FinishedRun.Fault.malformed(file: memberships.path)
    }
    var line = 0
    try memberships.forEachRow { batch, row in
      if batch.string(row: row, column: id) == person {
        places.insert(form.place(batch, row: row))
        lines.insert(line)
      }
      line += 1
    }
  }

  /// Looks for an id that nobody bears: of a person who is away, of whom a later run would know the forms again.
  private mutating func findFormerForms() throws {
    if let current = try run.redirects()[person] { throw Fault.redirected(to: current) }
    for name in [IDRedirectTable().name, FormerFormTable().name] where run.has(name) {
      let table = try run.table(name)
      let former = try table.column("ma_cu")
      try table.forEachRow { batch, row in
        guard batch.string(row: row, column: former) == person else { return }
        isAway = true
        if name == FormerFormTable().name { forms += 1 }
      }
    }
    guard isAway else { throw Fault.unknown }
  }

  private mutating func rebuild(language: Language) throws {
    let slash = run.folder.lastIndex(of: "/")
    let output = slash.map { String(run.folder[..<$0]) } ?? "."
    let name = slash.map { String(run.folder[run.folder.index(after: $0)...]) } ?? run.folder
    let fresh = try RunFolder.open(in: output.isEmpty ? "/" : output)

    var written: [WrittenFile] = []
    var tables: [DataPackage.Table] = []
    for table in run.tables {
      let rest = try rewrite(table, into: fresh)
      tables.append(DataPackage.Table(file: rest, columns: table.columns.map(\.name)))
      written.append(rest)
      if rest.rows < table.rows { rows.append((table.name, table.rows - rest.rows)) }
    }
    let tableFiles = Set(written.map(\.name))
    for other in run.files where !tableFiles.contains(other) && other != DataPackage.fileName {
      if Self.isWorklist(other) {
        dropsWorklists = true
        continue
      }
      if other == PopulationDatabase.fileName {
        let isSearchable = run.manifest["settings"]?["outputs"]?["tables"]?.items.contains {
          $0.text == "search"
        }
        written.append(
          try writeDatabase(
            of: tables, isSearchable: isSearchable ?? false, jobs: 1, language: language, into: fresh))
      } else {
        written.append(try copy(other, into: fresh))
      }
    }
    try writeDocuments(written, into: fresh)
    folder = try fresh.replace(name)
  }

  /// Worklists are made to be handed out and worked through: they go; what they say is in the tables.
  private static func isWorklist(_ file: String) -> Bool { file.hasPrefix(Worklists.folder + "/") }

  /// The table without the person's rows and id, all other lines byte for byte.
  private func rewrite(_ table: FinishedTable, into folder: borrowing RunFolder) throws -> WrittenFile {
    var file = try folder.createFile(String(table.path.split(separator: "/").last ?? ""))
    var header = CSVLines()
    for column in table.columns { header.cell(column.name) }
    header.endLine()
    try file.write(header.bytes.span)
    var kept = ByteBuffer()
    let people = table.columns.indices.filter {
      ["ma_nguoi", "ma_nguoi_b", "ma_cu"].contains(table.columns[$0].name)
    }
    let forms = ["", "_a", "_b"].compactMap { FormColumns(of: table, side: $0) }
    let goesWithMemberships = table.name == FormKeyTable().name
    let former = table.columns.indices.filter {
      FormKeyTable.originColumns.prefix(2).contains(table.columns[$0].name)
    }
    var (line, count) = (-1, 0)
    try table.forEachRow { batch, row in
      line += 1
      if goesWithMemberships, lines.contains(line) { return }
      if people.contains(where: { batch.string(row: row, column: $0) == person }) { return }
      if forms.contains(where: { places.contains($0.place(batch, row: row)) }) { return }
      // A form of somebody else that was taken for the person's keeps its line, without the id.
      if former.contains(where: { batch.string(row: row, column: $0) == person }) {
        var line = CSVLines()
        for column in table.columns.indices {
          let cell = batch.string(row: row, column: column)
          line.cell(former.contains(column) && cell == person ? "" : cell)
        }
        line.endLine()
        kept.append(line.bytes.span)
      } else {
        kept.append(line: row, of: batch)
      }
      count += 1
      if kept.count > 1 << 20 {
        try file.write(kept.span, rows: count)
        kept.removeAll()
        count = 0
      }
    }
    try file.write(kept.span, rows: count)
    return try file.finish()
  }

  private func copy(_ name: String, into folder: borrowing RunFolder) throws -> WrittenFile {
    var file = try folder.createFile(name)
    do {
      try file.write(try SmallFile.read(run.folder + "/" + name, limit: .max))
    } catch let fault as SmallFile.Fault {
      throw FinishedRun.Fault.unreadable(file: run.folder + "/" + name, errno: fault.errno)
    }
    return try file.finish()
  }

  /// `datapackage.json` and, last, `manifest.json`, as they were but for what has changed.
  private func writeDocuments(_ written: [WrittenFile], into folder: borrowing RunFolder) throws {
    var files = Dictionary(uniqueKeysWithValues: written.map { ($0.name, $0) })
    var package = try run.document(DataPackage.fileName)
    package.editItems(of: "resources") { resource in
      guard let file = resource["path"]?.string.flatMap({ files[$0] }) else { return }
      resource.set("bytes", to: .integer(file.bytes))
      resource.set("hash", to: .string("sha256:" + file.sha256))
    }
    var document = try folder.createFile(DataPackage.fileName)
    try document.write(package.text() + "\n")
    files[DataPackage.fileName] = try document.finish()

    var manifest = try run.document(RunManifest.fileName)
    manifest.removeItems(of: "files") { $0["name"]?.string.map(Self.isWorklist) ?? false }
    manifest.editItems(of: "files") { entry in
      guard let file = entry["name"]?.string.flatMap({ files[$0] }) else { return }
      entry.set("bytes", to: .integer(file.bytes))
      entry.set("rows", to: .integer(file.rows))
      entry.set("sha256", to: .string(file.sha256))
    }
    var forgotten: [JSONValue] = []
    if case .array(let earlier)? = manifest["forgotten"] { forgotten = earlier }
    forgotten.append([
      "person_sha256": .string(Self.digest(of: person)),
      // Remembered forms stand in no account of the run.
      isAway ? "former_forms" : "forms": .integer(forms),
      "rows": .object(rows.map { ($0.table, .integer($0.count)) }),
      "manifest_before": .string(FileHash.sha256(of: run.folder + "/" + RunManifest.fileName)?.sha256 ?? ""),
    ])
    manifest.set("forgotten", to: .array(forgotten))
    var last = try folder.createFile(RunManifest.fileName)
    try last.write(RunManifest.sealed(manifest) + "\n")
    _ = try last.finish()
  }

  /// Of a person's id, in lower-case hexadecimal.
  static func digest(of person: String) -> String {
    SHA256.hash(data: Array(person.utf8)).reduce(into: "") { $0 += HexText.pair($1) }
  }
}

/// Where a form stands in the inputs: what all tables call it by.
private struct FormPlace: Hashable {
  var source: String
  var file: String
  var row: String
}

/// The columns of a table that say where a form stands; of one side of a pair, where the table has two.
private struct FormColumns {
  private let columns: [Int]

  /// - Returns: nil when the table has no such columns.
  init?(of table: FinishedTable, side: String) {
    columns = ["nguon", "tep", "hang"].compactMap { name in
      table.columns.firstIndex { $0.name == name + side }
    }
    guard columns.count == 3 else { return nil }
  }

  func place(_ batch: borrowing FormBatch, row: Int) -> FormPlace {
    FormPlace(
      source: batch.string(row: row, column: columns[0]), file: batch.string(row: row, column: columns[1]),
      row: batch.string(row: row, column: columns[2]))
  }
}

extension ByteBuffer {
  /// Appends a row's own bytes and a line feed.
  fileprivate mutating func append(line row: Int, of batch: borrowing FormBatch) {
    let start = Int(batch.rows[row].byteOffset - batch.index.byteStart)
    append(batch.text.span(ByteRange(start, start + Int(batch.rows[row].byteLength))))
    append(UInt8(ascii: "\n"))
  }
}
