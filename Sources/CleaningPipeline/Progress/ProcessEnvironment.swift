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
  /// Resident set in bytes; 0 where the system does not say.
  @Sendable static func bytes() -> Int { pages(1) }

  /// The part of it that is pages of mapped files.
  static func bytesOfFiles() -> Int { pages(2) }

  /// A number of `/proc/self/statm`, which counts pages, in bytes.
  private static func pages(_ place: Int) -> Int {
    // Without /proc the progress line says 0: it is for show.
    guard let text = try? SmallFile.read("/proc/self/statm", limit: 4096) else { return 0 }
    let numbers = text.split(separator: " ")
    guard numbers.count > place, let pages = Int(numbers[place]) else { return 0 }
    return pages * sysconf(Int32(_SC_PAGESIZE))
  }
}
