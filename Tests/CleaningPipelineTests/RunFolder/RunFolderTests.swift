import Glibc
import Testing

@testable import CleaningPipeline

@Suite("Run folders")
struct RunFolderTests {
  /// A folder of its own under the system's temporary one; removed afterwards.
  static func withFolder(_ body: (String) throws -> Void) throws {
    var template = Array("/tmp/dancu-test-XXXXXX".utf8CString)
    let made = try #require(mkdtemp(&template))
    let path = String(cString: made)
    defer {
      if let handle = try? FolderHandle(making: path) { handle.removeEntries { _ in true } }
      rmdir(path)
    }
    try body(path)
  }

  static func mode(_ path: String) -> mode_t {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
  }

  static func names(in path: String) throws -> [String] { try FolderHandle(making: path).entries() }

  /// Writes a whole small run.
  static func publish(in output: String, id: String = "ab12", latest: Bool = true) throws -> String {
    let folder = try RunFolder.open(in: output)
    if let path = try folder.existingRun("xa-\(id)") { return path }
    var table = try folder.createFile("baseline.csv")
    try table.write("ma_nguoi,ho_ten\n")
    try table.write("1,Lê Thị Mẫu\n", rows: 1)
    let written = try table.finish()
    var manifest = try folder.createFile(RunManifest.fileName)
    let json: JSONValue = ["files": [["name": .string(written.name), "sha256": .string(written.sha256)]]]
    try manifest.write(json.text())
    _ = try manifest.finish()
    return try folder.publish(as: "xa-\(id)", updatingLatest: latest)
  }

  @Test("A published run stands under its final name, private, and LATEST names it")
  func publishing() throws {
    try Self.withFolder { root in
      let mask = umask(0)
      defer { umask(mask) }
      let output = root + "/out/sâu"
      let path = try Self.publish(in: output)
      #expect(path == output + "/xa-ab12")
      #expect(try Self.names(in: output) == [".lock", "LATEST", "xa-ab12"])
      #expect(try SmallFile.read(output + "/LATEST") == "xa-ab12\n")
      #expect(Self.mode(path) == 0o700 && Self.mode(root + "/out") == 0o700)
      #expect(Self.mode(path + "/baseline.csv") == 0o600 && Self.mode(output + "/LATEST") == 0o600)
      #expect(Self.mode(output + "/.lock") == 0o600)
    }
  }

  @Test("A run whose gates failed leaves LATEST alone")
  func failedGates() throws {
    try Self.withFolder { root in
      _ = try Self.publish(in: root, id: "good")
      _ = try Self.publish(in: root, id: "bad", latest: false)
      #expect(try SmallFile.read(root + "/LATEST") == "xa-good\n")
    }
  }

  @Test("The same run again is found, verified and left as it is; a damaged one is refused")
  func repeating() throws {
    try Self.withFolder { root in
      let path = try Self.publish(in: root)
      #expect(try Self.publish(in: root) == path)
      let descriptor = open(path + "/baseline.csv", O_WRONLY | O_APPEND)
      _ = write(descriptor, "x", 1)
      close(descriptor)
      #expect(throws: RunFolderFault.taken(path: path)) { try Self.publish(in: root) }
    }
  }

  @Test("A run that takes a finished one's place changes places with it, and the old one is gone")
  func replacing() throws {
    try Self.withFolder { root in
      let path = try Self.publish(in: root)
      let fresh = try RunFolder.open(in: root)
      _ = try fresh.createFile("new").finish()
      #expect(try fresh.replace("xa-ab12") == path)
      #expect(try Self.names(in: path) == ["new"])
      #expect(try Self.names(in: root) == [".lock", "LATEST", "xa-ab12"])
      // Nothing stands under the other name: neither is moved.
      #expect(throws: RunFolderFault.cannotCreate(path: root + "/none", errno: ENOENT)) {
        try RunFolder.open(in: root).replace("none")
      }
      #expect(try Self.names(in: root) == [".lock", "LATEST", "xa-ab12"])
    }
  }

  @Test("A run that is given up leaves nothing behind")
  func givingUp() throws {
    try Self.withFolder { root in
      do {
        let folder = try RunFolder.open(in: root)
        _ = try folder.createFile("baseline.csv")
        _ = try folder.makeScratch()
        #expect(try Self.names(in: root).count == 2)
      }
      #expect(try Self.names(in: root) == [".lock"])
    }
  }

  @Test("What a killed run left is removed by the next; a link in its place is not followed")
  func deadRuns() throws {
    try Self.withFolder { root in
      mkdir(root + "/.dancu-old-1", 0o700)
      mkdir(root + "/.dancu-old-1/.scratch", 0o700)
      mkdir(root + "/kept", 0o700)
      close(creat(root + "/kept/file", 0o600))
      symlink(root + "/kept", root + "/.dancu-link")
      _ = try Self.publish(in: root)
      #expect(try Self.names(in: root) == [".lock", "LATEST", "kept", "xa-ab12"])
      #expect(try Self.names(in: root + "/kept") == ["file"])
    }
  }

  @Test("A second run on the same output is told who holds it")
  func locking() throws {
    try Self.withFolder { root in
      let folder = try RunFolder.open(in: root, pid: 4711)
      do throws(RunFolderFault) {
        _ = try RunFolder.open(in: root, pid: 4712)
        Issue.record("two runs hold one output")
      } catch {
        #expect(error == .held(folder: root, pid: "4711"))
        #expect(error.status == .outputExists)
      }
      _ = consume folder
    }
  }

  @Test("A name that is taken stays as it is")
  func takenName() throws {
    try Self.withFolder { root in
      mkdir(root + "/xa-ab12", 0o700)
      #expect(throws: RunFolderFault.taken(path: root + "/xa-ab12")) { try Self.publish(in: root) }
      close(creat(root + "/file", 0o600))
      #expect(throws: RunFolderFault.cannotCreate(path: root + "/file", errno: ENOTDIR)) {
        try Self.publish(in: root + "/file")
      }
    }
  }

  @Test("Files are hashed and counted as they are written, whatever the pieces")
  func hashing() throws {
    try Self.withFolder { root in
      for seed in UInt64(1)...6 {
        var random = SeededGenerator(seed: seed)
        let handle = try FolderHandle(making: root)
        var file = try OutputFile("f\(seed)", inFolder: handle.descriptor)
        var total = 0
        for _ in 0..<40 {
          let piece = [UInt8](
            repeating: UInt8.random(in: 0...255, using: &random),
            count: Int.random(in: 0...150_000, using: &random))
          try file.write(piece.span, rows: 1)
          total += piece.count
        }
        let written = try file.finish()
        #expect(written.bytes == total && written.rows == 40)
        let read = try #require(FileHash.sha256(of: "\(root)/f\(seed)"))
        #expect(read.sha256 == written.sha256 && read.bytes == total)
      }
    }
  }
}

/// SplitMix64: the same numbers in every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
