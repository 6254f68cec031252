import ArgumentParser
import CleaningPipeline
import Wording

/// Refuses a `--set` that is no `KEY=VALUE`: the command line is wrong then, not the pipeline file.
func requireWellFormed(_ settings: [String], in language: Language) throws {
  guard let setting = RunOptions.malformedSetting(among: settings) else { return }
  throw ValidationError(
    language.text("command.bad-setting", ["value": TerminalText.escaped(setting)]))
}
