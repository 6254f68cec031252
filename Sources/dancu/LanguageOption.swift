import ArgumentParser
import CleaningPipeline
import Wording

/// `--lang`, which every verb has.
struct LanguageOption: ParsableArguments {
  @Option(name: .customLong("lang"), help: "Tiếng · language: vi, en.")
  var language = Language.vi
}

/// A verb that speaks: all of them.
protocol LocalisedCommand {
  var common: LanguageOption { get }
}

extension Language: ExpressibleByArgument {}
extension ProgressMode: ExpressibleByArgument {}
extension FailureLimit: ExpressibleByArgument {}

extension ExitStatus {
  /// Ends the command with this status; success just returns.
  func end() throws {
    if self != .success { throw ExitCode(rawValue) }
  }
}
