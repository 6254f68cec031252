import Glibc

/// What a crash may show: nothing of the forms.
///
/// The runtime's backtrace prints the memory that registers point at, a core file holds all of it, and in both lie cells.
enum CrashOutput {
  /// Leaves no core file and no backtrace; whoever sets `SWIFT_BACKTRACE` asks for one, and gets it.
  static func hideMemory() {
    // A limit of one byte, and not none, is what also keeps the kernel from handing the core to a program (core(5)).
    var limit = rlimit(rlim_cur: 1, rlim_max: 1)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
    guard getenv("SWIFT_BACKTRACE") == nil else { return }
    // The runtime took these before `main`.
    for number in [SIGQUIT, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP] { signal(number, SIG_DFL) }
  }
}
