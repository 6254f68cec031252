import Glibc

extension ProgressReporter.Environment {
  /// The real process: monotonic clock, `/proc/self/statm`, standard error.
  public static func process() -> Self {
    var size = winsize()
    let isTerminal = isatty(STDERR_FILENO) == 1
    let isSized = isTerminal && ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 20
    return Self(
      clock: {
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        return UInt64(now.tv_sec) * 1_000_000_000 + UInt64(now.tv_nsec)
      },
      memory: ResidentMemory.bytes,
      write: { text in
        // Progress that cannot be shown is no reason to stop.
        text.utf8.withContiguousStorageIfAvailable {
          _ = Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count)
        }
      },
      isTerminal: isTerminal, columns: isSized ? Int(size.ws_col) : 80)
  }
}

/// The memory that this process holds.
enum ResidentMemory {
  /// Resident set in bytes, from the second number of `/proc/self/statm` (pages); 0 where there is none.
  @Sendable static func bytes() -> Int {
    guard let text = try? SmallFile.read("/proc/self/statm", limit: 4096) else { return 0 }
    let numbers = text.split(separator: " ")
    guard numbers.count > 1, let pages = Int(numbers[1]) else { return 0 }
    return pages * sysconf(Int32(_SC_PAGESIZE))
  }
}
