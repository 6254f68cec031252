import Glibc
import Wording

/// Whether a finished run is still what was published: every file by its size and hash, every table by its schema, and
/// the accounts and the figures that the tables hold too, counted again from the tables alone.
public struct RunVerification: Sendable {
  /// One thing that does not hold.
  public enum Problem: Sendable, Equatable {
    /// A file that the manifest names cannot be read: the system's error number.
    case unreadable(file: String, errno: Int32)
    /// A file is no longer the one that was written.
    case changed(file: String)
    /// A file that the run did not write.
    case foreign(file: String)
    /// A table is not what `datapackage.json` says of it; the row from 1, 0 for the table as a whole.
    case schema(file: String, row: Int, column: String)
    /// A count of the manifest differs from what the tables hold.
    case account(name: String, written: Int, counted: Int)
    /// Version, settings and inputs of the manifest do not give the run's id, or the folder has another run's name.
    case identity
    /// People of `memberships.csv` that are not in `baseline.csv`, or the other way round, or twice.
    case people
  }

  public private(set) var problems: [Problem] = []
  public private(set) var files = 0
  public private(set) var bytes = 0
  public private(set) var tables = 0
  /// Counted in `memberships.csv`; 0 for a run without it.
  public private(set) var forms = 0

  /// Reads everything that the run wrote.
  ///
  /// - Complexity: O(bytes) twice; memory: 16 bytes a form, and as much for each line of the two-place register.
  public init(of run: FinishedRun) {
    // A link leads elsewhere, and reading a pipe may never end: what is no file any more is told of, and nothing is read.
    problems = run.files.filter { Self.isNoFile(run.folder + "/" + $0) }.map { .changed(file: $0) }
    guard problems.isEmpty else { return }
    verifyFiles(of: run)
    for table in run.tables { verifySchema(of: table) }
    verifyAccounts(of: run)
    verifyManifest(of: run)
  }

  public var holds: Bool { problems.isEmpty }

  private mutating func verifyManifest(of run: FinishedRun) {
    guard let manifest = try? run.document(RunManifest.fileName) else {
      return problems.append(.changed(file: RunManifest.fileName))
    }
    let id = run.folder.split(separator: "/").last.flatMap { $0.split(separator: "-").last } ?? ""
    // A folder may have been given a name of another kind.
    let isNamedForRun = id.utf8.count == run.runID.utf8.count && id.allSatisfy(\.isHexDigit)
    if RunManifest.runID(ofManifest: manifest) != run.runID || isNamedForRun && id != run.runID {
      problems.append(.identity)
    }
    if problems.isEmpty, !RunManifest.holdsSeal(manifest) {
      problems.append(.changed(file: RunManifest.fileName))
    }
  }

  private mutating func verifyFiles(of run: FinishedRun) {
    var known: Set<String> = [RunManifest.fileName]
    var inner: Set<String> = []
    for file in run.manifest["files"]?.items ?? [] {
      guard let name = file["name"]?.text, let expected = file["sha256"]?.text,
        let parts = Self.parts(of: name)
      else {
        problems.append(.changed(file: RunManifest.fileName))
        continue
      }
      known.insert(name)
      if parts.count == 2 { inner.insert(parts[0]) }
      files += 1
      guard let found = FileHash.sha256(of: run.folder + "/" + name) else {
        problems.append(.unreadable(file: name, errno: errno))
        continue
      }
      bytes += found.bytes
      if found.sha256 != expected { problems.append(.changed(file: name)) }
    }
    let folder: FolderHandle
    do throws(RunFolderFault) {
      folder = try FolderHandle(making: run.folder)
    } catch {
      return problems.append(.unreadable(file: run.folder, errno: errno))
    }
    problems += folder.entries().filter { !known.contains($0) && !inner.contains($0) }
      .map { .foreign(file: $0) }
    for name in inner.sorted() {
      // A link in a folder's place opens as nothing: then every file in it was told of as unreadable above.
      let entries = folder.folder(name)?.entries() ?? []
      problems += entries.map { name + "/" + $0 }.filter { !known.contains($0) }.map { .foreign(file: $0) }
    }
  }

  /// Something else than a file stands there; a missing one is another matter.
  private static func isNoFile(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFREG
  }

  /// A file of the run, or of a folder in it; nil for a name that leads anywhere else.
  private static func parts(of name: String) -> [String]? {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    return parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." } ? parts : nil
  }

  /// The header, the number of rows, and numbers where the schema has them.
  private mutating func verifySchema(of table: FinishedTable) {
    tables += 1
    let file = String(table.path.split(separator: "/").last ?? "")
    let numbers = table.columns.indices.filter { table.columns[$0].type != "string" }
    var rows = 0
    do {
      try table.forEachRow { batch, row in
        rows += 1
        for column in numbers {
          let text = batch.string(row: row, column: column)
          let isNumber = table.columns[column].type == "integer" ? Int(text) != nil : Double(text) != nil
          if !isNumber, !text.isEmpty { throw WrongCell(row: rows, column: table.columns[column].name) }
        }
      }
    } catch let cell as WrongCell {
      problems.append(.schema(file: file, row: cell.row, column: cell.column))
    } catch {
      problems.append(.schema(file: file, row: 0, column: ""))
    }
  }

  private struct WrongCell: Error {
    var row: Int
    var column: String
  }

  private mutating func verifyAccounts(of run: FinishedRun) {
    let counted: MembershipCount
    do {
      counted = try MembershipCount(run.table("memberships"))
    } catch {
      // Its hash or its schema has been told of already; without it there are no accounts.
      return problems.append(.people)
    }
    forms = counted.forms
    let written = run.manifest["counts"]?["accounting"]
    // People who were removed since: they stay in the manifest's counts, without a name. Whoever was away was never counted.
    let forgotten = (run.manifest["forgotten"]?.items ?? []).filter { $0["forms"] != nil }
    let forgottenForms = forgotten.reduce(0) { $0 + ($1["forms"]?.text.flatMap(Int.init) ?? 0) }
    let removed = [
      "forms": forgottenForms, "people": forgotten.count, "merged": forgottenForms - forgotten.count,
    ]
    func expect(_ name: String, _ found: Int) {
      let count = (written?[name]?.text.flatMap(Int.init) ?? 0) - removed[name, default: 0]
      if count != found { problems.append(.account(name: name, written: count, counted: found)) }
    }
    expect("forms", counted.forms)
    expect("people", counted.people.count)
    expect("merged", counted.mergedInto.count)
    expect("quarantined", counted.quarantined)
    if forgotten.isEmpty {
      problems += FigureRecount(of: run, counted).differences.map {
        .account(name: $0.name, written: $0.written, counted: $0.counted)
      }
    }
    // A run may be without either of these tables: a list has no population.
    if let quarantine = try? run.table("quarantine") { expect("quarantined", quarantine.rows) }
    if let rows = written?["rows"]?.text.flatMap(Int.init),
      let nonForms = written?["non_forms"]?.text.flatMap(Int.init),
      rows - nonForms - forgottenForms != counted.forms
    {
      let found = counted.forms + forgottenForms + nonForms
      problems.append(.account(name: "rows", written: rows, counted: found))
    }
    guard let baseline = try? run.table("baseline") else {
      if !counted.everyFormHasItsPerson(among: counted.people) { problems.append(.people) }
      return
    }
    // Unreadable, it cannot be the people of the memberships.
    guard let people = try? PersonHashes(of: baseline).sorted, people == counted.people,
      counted.everyFormHasItsPerson(among: people)
    else { return problems.append(.people) }
  }
}
