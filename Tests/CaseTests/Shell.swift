import Glibc

/// A script of `sh`, and the few dealings with files that cases need.
enum Shell {
  /// - Returns: the script's exit code, or 128 + the signal that ended it.
  static func run(_ script: String, _ arguments: [String]) throws -> Int32 {
    let words = ["sh", "-c", script, "sh"] + arguments
    var argv: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    argv.append(nil)
    defer { argv.forEach { free($0) } }
    var process: pid_t = 0
    let failure = posix_spawn(&process, "/bin/sh", nil, nil, argv, environ)
    guard failure == 0 else { throw Failure(doing: "sh", errno: failure) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw Failure(doing: "waitpid", errno: errno) }
    }
    let signal = status & 0x7f
    return signal == 0 ? (status >> 8) & 0xff : 128 + signal
  }

  struct Failure: Error {
    let doing: String
    let errno: Int32
  }
}

enum Folder {
  /// The names in a folder, hidden ones left out, in byte order; none when there is no such folder.
  static func names(in path: String) -> [String] {
    guard let stream = opendir(path) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      // `d_name` ends with a zero inside the record that `readdir` just returned.
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  static func text(_ path: String) throws -> String {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw Shell.Failure(doing: "open \(path)", errno: errno) }
    defer { close(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &piece, piece.count)
      guard count >= 0 else { throw Shell.Failure(doing: "read \(path)", errno: errno) }
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += piece[..<count]
    }
  }

  static func write(_ text: String, to path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw Shell.Failure(doing: "open \(path)", errno: errno) }
    defer { close(file) }
    let bytes = Array(text.utf8)
    guard Glibc.write(file, bytes, bytes.count) == bytes.count else {
      throw Shell.Failure(doing: "write \(path)", errno: errno)
    }
  }

  static func makeScratch() throws -> String {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/dancu-case-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Shell.Failure(doing: "mkdtemp", errno: errno) }
    return realPath(template.withUnsafeBufferPointer { String(cString: $0.baseAddress.unsafelyUnwrapped) })
  }

  static func realPath(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
