import Glibc

/// The bytes that a fuzzer made up: the first of them choose settings, the rest is what is read.
public struct FuzzInput {
  /// What no setting has taken.
  public private(set) var rest: [UInt8]

  public init(_ bytes: UnsafePointer<UInt8>?, _ count: Int) {
    rest = Array(UnsafeBufferPointer(start: bytes, count: count))
  }

  /// One of the choices, by the next byte; the first one when there is none.
  ///
  /// - Precondition: there are choices, at most 256.
  public mutating func choose<Choice>(_ choices: [Choice]) -> Choice {
    guard !rest.isEmpty else { return choices[0] }
    return choices[Int(rest.removeFirst()) % choices.count]
  }
}

/// Stops the fuzzer, which keeps the input: something that must hold does not.
public func require(_ holds: Bool, _ law: @autoclosure () -> String) {
  guard !holds else { return }
  fatalError("broken: \(law())")
}

/// A file that lies in memory alone, under a path while this value lives.
public final class MemoryFile {
  public let path: String
  private let descriptor: Int32

  public init(_ bytes: [UInt8]) {
    var name = Array("/dev/shm/fuzz-XXXXXX".utf8CString)
    descriptor = mkstemp(&name)
    precondition(descriptor >= 0, "no file in memory")
    unlink(name)  // the open descriptor keeps it
    path = "/proc/self/fd/\(descriptor)"
    var done = 0
    while done < bytes.count {
      let written = bytes[done...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      precondition(written > 0, "no room in memory")
      done += written
    }
  }

  deinit { close(descriptor) }
}
