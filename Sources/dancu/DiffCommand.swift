import ArgumentParser
import ByteText
import CleaningPipeline
import Wording

/// `dancu diff`: what changed from one run to another.
struct DiffCommand: ParsableCommand, LocalisedCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Hai lần chạy khác nhau ở đâu · What changed from one run to another.")

  @Argument(
    help: ArgumentHelp("Lần chạy trước · the earlier run.", valueName: "run1"), completion: .directory)
  var first: String

  @Argument(help: ArgumentHelp("Lần chạy sau · the later run.", valueName: "run2"), completion: .directory)
  var second: String

  @Option(help: "Dạng ra · output: text, json, csv.")
  var format = DifferenceWriter.Format.text

  @OptionGroup var common: LanguageOption

  func run() throws {
    let language = common.language
    do {
      var writer = DifferenceWriter(format, language: language)
      var buffer = ByteBuffer()
      writer.begin(into: &buffer)
      let summary = try RunDifference(from: first, to: second).forEachChange { change in
        writer.append(change, into: &buffer)
        guard buffer.count > 1 << 18 else { return }
        try Terminal.write(buffer.span)
        buffer.removeAll()
      }
      writer.end(summary, into: &buffer)
      try Terminal.write(buffer.span)
    } catch is Terminal.Closed {
      // Whoever read has read enough.
      return
    } catch {
      let outcome = RunOutcome(failure: error, in: language)
      outcome.messages.forEach(Terminal.say)
      try outcome.status.end()
    }
  }
}

extension DifferenceWriter.Format: ExpressibleByArgument {}
