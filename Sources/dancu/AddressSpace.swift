import CleaningPipeline
import Glibc
import Wording

/// What the process may map at all (`ulimit -v`). Where that is less than its threads and the libraries take, they fail
/// before anything of this program can say so, or wait for ever.
enum AddressSpace {
  /// Some threads with their stacks, the libraries and what the allocator sets aside for each thread.
  private static let least: UInt = 384 << 20

  /// Ends the program, as stopped, where the limit is below what it takes. Before any thread is made.
  static func requireEnough(in language: Language) {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0, limit.rlim_cur < least else {
      return
    }
    Terminal.say(
      language.text(
        "command.address-space",
        ["limit": language.number(limit.rlim_cur >> 20), "least": language.number(least >> 20)]))
    exit(ExitStatus.stopped.rawValue)
  }
}
