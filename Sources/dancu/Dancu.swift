import ArgumentParser
import CleaningPipeline
import Dispatch
import Glibc
import Wording

@main
enum Program {
  /// Waits for the asynchronous command on the main thread instead of being asynchronous itself: an asynchronous
  /// `main` hands that thread to Dispatch, which then takes signals on a thread of its own with no mask, where they
  /// would end the process before `StopSignals` sees them.
  static func main() {
    CrashOutput.hideMemory()
    AddressSpace.requireEnough(in: askedLanguage)
    requireReadableArguments()
    requireKnownVerb()
    // Before any other thread exists, so that all of them inherit the mask.
    StopSignals.block()
    let finished = DispatchSemaphore(value: 0)
    Task.detached {
      await runCommand()
      finished.signal()
    }
    finished.wait()
    exit(ExitStatus.success.rawValue)
  }

  /// `Dancu.main()`, but for a reader that has gone (`| head`): that is no fault, and is told as one line whatever the verb.
  private static func runCommand() async {
    var language = Language.vi
    do {
      let command = try Dancu.parseAsRoot()
      if let localised = command as? any LocalisedCommand { language = localised.common.language }
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        var command = command
        try command.run()
      }
    } catch is Terminal.Closed {
      Terminal.say(language.text("errno.EPIPE"))
      exit(ExitStatus.stopped.rawValue)
    } catch {
      end(with: error)
    }
  }

  /// `Dancu.exit(withError:)`, but that a command line which cannot be read is told of in the language that it asks for.
  private static func end(with error: any Error) -> Never {
    let status = Dancu.exitCode(for: error)
    guard status == .validationFailure else { Dancu.exit(withError: error) }
    let message = Dancu.fullMessage(for: error)
    // A verb that has said itself what is wrong leaves nothing to say.
    if !message.isEmpty { Terminal.say(UsageText(in: askedLanguage).translated(message)) }
    exit(status.rawValue)
  }

  /// Refuses a command line that is no UTF-8: its bytes would be replaced, and another file made or looked for.
  private static func requireReadableArguments() {
    for index in 1..<max(1, Int(CommandLine.argc)) {
      guard let argument = CommandLine.unsafeArgv[index], String(validatingCString: argument) == nil else {
        continue
      }
      let value = TerminalText.escaped(String(cString: argument))
      Terminal.say(askedLanguage.text("command.not-utf-8", ["value": value]))
      exit(ExitStatus.usage.rawValue)
    }
  }

  /// Refuses a verb that does not exist: the argument parser would tell of an argument too many.
  private static func requireKnownVerb() {
    guard let written = CommandLine.arguments.dropFirst().first, !written.hasPrefix("-"), written != "help"
    else { return }
    let verbs = Dancu.configuration.subcommands.compactMap { $0.configuration.commandName }
    guard !verbs.contains(written) else { return }
    let language = askedLanguage
    var line = language.text("command.unknown-verb", ["name": TerminalText.escaped(written)])
    if let nearest = NearestName.among(verbs, to: written) {
      line += language.text("pipeline.did-you-mean", ["name": nearest])
    } else {
      line += language.text("command.known-verbs", ["names": verbs.joined(separator: ", ")])
    }
    Terminal.say(line)
    exit(ExitStatus.usage.rawValue)
  }

  /// What `--lang` says, wherever it stands: of a command line that cannot be read nothing else is known.
  private static var askedLanguage: Language {
    let arguments = CommandLine.arguments
    let asked = arguments.indices.compactMap { index in
      if arguments[index].hasPrefix("--lang=") {
        return Language(rawValue: String(arguments[index].dropFirst(7)))
      }
      return index > 0 && arguments[index - 1] == "--lang" ? Language(rawValue: arguments[index]) : nil
    }
    return asked.last ?? .vi
  }
}

/// The command line. Each verb is a file of its own beside this one: options in, exit code out; the work is done by the
/// libraries. To read on, open `RunCommand` and then `CleaningRun`.
struct Dancu: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dancu",
    abstract:
      "Làm sạch phiếu dân cư thành một dân số nền · Clean residence registrations into one population.",
    discussion: """
      dancu run pipelines/commune-quota.yaml      làm sạch, ghép, xuất dân số nền · clean, link, publish
      dancu check pipelines/ci-samples.yaml       chỉ đọc và kiểm tra · read and validate only

      Mã thoát · Exit codes: 0 xong · done; 1 không đạt ngưỡng · a gate failed; 64 sai lệnh · usage;
      65, 66 đầu vào · input; 70 lỗi bên trong · internal; 73 đầu ra · output; 75 đã dừng · stopped;
      77 không có quyền · permission; 78 tệp quy trình · pipeline file; 129, 130 bị ngắt · interrupted.
      """,
    version: ProgramVersion.current,
    groupedSubcommands: [
      CommandGroup(
        name: "Hằng ngày · Every day",
        subcommands: [
          RunCommand.self, CheckCommand.self, ReportCommand.self, QuotaCommand.self, RecheckCommand.self,
          LoadCommand.self,
        ]),
      CommandGroup(
        name: "Tìm hiểu · Understand",
        subcommands: [
          ExplainCommand.self, FindCommand.self, DiffCommand.self, VerifyCommand.self, ForgetCommand.self,
          ScoreCommand.self,
        ]),
      CommandGroup(
        name: "Chuẩn bị · Prepare",
        subcommands: [
          ConvertCommand.self, TrainCommand.self, UnitsCommand.self, SampleCommand.self, SchemaCommand.self,
        ]),
    ])
}
