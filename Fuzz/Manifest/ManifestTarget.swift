import CleaningPipeline
import FuzzInput
import Glibc
import Wording

/// Any text as one of the documents of a finished run, or as its table of forms, the others sound: the run is opened,
/// verified, and told of again, or what is wrong with it is told; both times alike.
@_cdecl("LLVMFuzzerTestOneInput")
public func readFinishedRun(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = FuzzInput(bytes, count)
  let replaced = input.choose(["manifest.json", "datapackage.json", "memberships.csv"])
  for (name, text) in soundFiles {
    write(name == replaced ? input.rest : Array(text.utf8), to: folder + "/" + name)
  }
  let answer = tell()
  require(answer == tell(), "a run is told of alike twice")
  return 0
}

/// The folder of the run, in memory.
private let folder: String = {
  var name = Array("/dev/shm/fuzz-run-XXXXXX".utf8CString)
  guard mkdtemp(&name) != nil else { fatalError("no folder in memory") }
  return String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
}()

/// As short as documents of a run can be.
private let soundFiles = [
  (
    "manifest.json",
    """
    {"manifest": 1, "run": "0123", "settings": {"name": "f", "as_of": "2026-12-31", "job": "baseline"},
    "counts": {}, "files": [{"name": "memberships.csv", "rows": 1}]}
    """
  ),
  (
    "datapackage.json",
    """
    {"resources": [{"name": "memberships", "path": "memberships.csv", "schema": {"fields": [
    {"name": "so_phieu", "type": "string"}, {"name": "nguon", "type": "string"}, {"name": "tep", "type": "string"},
    {"name": "hang", "type": "integer"}, {"name": "ket_qua", "type": "string"},
    {"name": "ma_nguoi", "type": "string"}, {"name": "ly_do", "type": "string"}]}}]}
    """
  ),
  (
    "memberships.csv",
    "so_phieu,nguon,tep,hang,ket_qua,ma_nguoi,ly_do\nP1,a,f.csv,2,nguoi,0123456789abcdef,phieu-goc\n"
  ),
]

/// Everything that is said of the run.
private func tell() -> [String] {
  do throws(FinishedRun.Fault) {
    let run = try FinishedRun(folder)
    let verification = RunVerification(of: run)
    require(verification.holds == verification.problems.isEmpty, "a run without problems holds")
    var said = verification.lines(in: .vi)
    require(!said.isEmpty, "what was verified is told")
    if let report = try? run.report(in: .en) {
      require(!report.contains("<fuzz"), "no text of a run is markup in its report")
      said.append(report)
    }
    return said
  } catch {
    let words = error.description(in: .vi)
    require(
      !words.isEmpty && !words.contains("\u{1b}"), "what is wrong is told, and no control character with it")
    return [words]
  }
}

private func write(_ bytes: [UInt8], to path: String) {
  let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
  precondition(descriptor >= 0, "no file in memory")
  var done = 0
  while done < bytes.count {
    let written = bytes[done...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    precondition(written > 0, "no room in memory")
    done += written
  }
  close(descriptor)
}
