import Glibc
import Testing

/// A folder of `Tests/Cases`:
///
///     command              a script of sh; `dancu` is the program that was built, the folder is a copy of the case's own
///     expected.exit        its exit code
///     expected.stdout      what it printed, run ids written as RUN; likewise expected.stderr
///     expected.NAME        the file NAME that it left beside itself or in its run folder
///
/// All other files are inputs, invented. The first three are always held against the run, and so is each further
/// `expected.NAME` that stands in the folder: an empty one and `UPDATE_GOLDEN=1` add an expectation.
struct WholeRunCase: CustomTestStringConvertible, Sendable {
  let name: String

  var testDescription: String { name }

  static let all: [WholeRunCase] = Folder.names(in: root).map(WholeRunCase.init)

  /// The program: the one that `DANCU` names, or the one built beside these tests.
  static let program: String = {
    if let named = getenv("DANCU") { return String(cString: named) }
    let tests = Folder.realPath("/proc/self/exe")
    return tests.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/dancu"
  }()

  static let tree =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
  private static let root = tree + "/Tests/Cases"
  private static let always = ["exit", "stdout", "stderr"]
  private static let prefix = "expected."

  private var path: String { Self.root + "/" + name }

  func command() throws -> String { try Folder.text(path + "/command") }

  /// What is compared: names without `expected.`, in order.
  func expectations() throws -> [String] {
    let further = Folder.names(in: path).filter { $0.hasPrefix(Self.prefix) }
      .map { String($0.dropFirst(Self.prefix.count)) }
    return Self.always + further.filter { !Self.always.contains($0) }
  }

  /// The expected text; empty for a file that is not there yet.
  func expected(_ name: String) throws -> String {
    (try? Folder.text(path + "/" + Self.prefix + name)) ?? ""
  }

  func rewrite(_ name: String, as text: String) throws {
    try Folder.write(text, to: path + "/" + Self.prefix + name)
  }

  /// Runs the command in a copy of the folder.
  func run() throws -> CaseRun {
    let scratch = try Folder.makeScratch()
    let status = try Shell.run(
      """
      mkdir "$3/work" "$3/bin"; cp -R "$1/." "$3/work"; rm -f "$3"/work/expected.*; ln -s "$2" "$3/bin/dancu"
      cd "$3/work"; PATH="$3/bin:$PATH"; TREE="$4"; LC_ALL=C; TZ=UTC; export PATH TREE LC_ALL TZ; umask 022
      exec sh -eu ./command >"$3/stdout" 2>"$3/stderr" </dev/null
      """, [path, Self.program, scratch, Self.tree])
    return CaseRun(folder: scratch, status: status)
  }
}

/// What a command left.
struct CaseRun {
  /// Holds `work`, the copy of the case; `stdout`; `stderr`.
  let folder: String
  let status: Int32

  func text(_ name: String) throws -> String {
    switch name {
    case "exit": "\(status)\n"
    case "stdout", "stderr": Self.withoutRunIDs(try Folder.text(folder + "/" + name), folder: folder)
    default: Self.withoutRunIDs(try Folder.text(try place(of: name)), folder: folder)
    }
  }

  func remove() { _ = try? Shell.run("chmod -R u+rwX \"$1\"; rm -rf \"$1\"", [folder]) }

  /// Beside the command, or in the only run folder.
  private func place(of name: String) throws -> String {
    let beside = folder + "/work/" + name
    if access(beside, F_OK) == 0 { return beside }
    let runs = Folder.names(in: folder + "/work/out").filter { $0 != "LATEST" }
    return folder + "/work/out/\(try #require(runs.last, "no \(name), and no run folder"))/" + name
  }

  /// Run ids change with the program's version, and the scratch folder with each run.
  static func withoutRunIDs(_ text: String, folder: String) -> String {
    let digits = 20
    var result = ""
    for (number, part) in text.replacing(folder + "/work/", with: "").split(
      separator: "-", omittingEmptySubsequences: false
    ).enumerated() {
      let isRunID = part.prefix { $0.isASCII && $0.isHexDigit && !$0.isUppercase }.count == digits
      if number > 0 { result += "-" }
      result += isRunID && number > 0 ? "RUN" + part.dropFirst(digits) : part
    }
    return result
  }
}
