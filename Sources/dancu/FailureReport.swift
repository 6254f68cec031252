import ArgumentParser
import CleaningPipeline
import Wording

/// Runs the work of a verb that reads finished runs: a fault becomes its message and its exit code.
func reportingFailures(in language: Language, _ work: () throws -> Void) throws {
  do {
    try work()
  } catch let code as ExitCode {
    throw code
  } catch is Terminal.Closed {
    Terminal.say(language.text("errno.EPIPE"))
    try ExitStatus.stopped.end()
  } catch {
    let outcome = RunOutcome(failure: error, in: language)
    outcome.messages.forEach(Terminal.say)
    try outcome.status.end()
  }
}
