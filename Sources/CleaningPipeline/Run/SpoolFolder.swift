import FormReading
import Glibc

/// A private folder below the system's temporary one, for standard input where there is no run folder: made (0700,
/// exclusively) when it is first asked for, removed with this value.
final class SpoolFolder {
  private var made: String?

  func path() throws(ReadingError) -> String {
    if let made { return made }
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/dancu-XXXXXX".utf8CString)
    guard let name = mkdtemp(&template) else { throw ReadingError(.spool(errno: errno), file: "-") }
    let path = String(cString: name)
    made = path
    return path
  }

  deinit {
    guard let made else { return }
    // What cannot be opened any more cannot be emptied: the folder then stays, private as it is.
    if let folder = try? FolderHandle(making: made) { folder.removeEntries { _ in true } }
    rmdir(made)
  }
}
