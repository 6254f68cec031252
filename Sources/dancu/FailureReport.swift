import ArgumentParser
import CleaningPipeline
import Wording

/// Runs the work of a verb that reads finished runs: a fault becomes its message and its exit code.
func reportingFailures(in language: Language, _ work: () throws -> Void) throws {
  do {
    try work()
  } catch let code as ExitCode {
    throw code
  } catch let closed as Terminal.Closed {
    throw closed  // told by `Program`, for every verb alike
  } catch {
    let outcome = RunOutcome(failure: error, in: language)
    outcome.messages.forEach(Terminal.say)
    try outcome.status.end()
  }
}
