import ArgumentParser
import CleaningPipeline
import VietnameseText
import Wording

/// `dancu convert`: another format and encoding, nothing cleaned.
struct ConvertCommand: ParsableCommand, LocalisedCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Chỉ đổi dạng tệp và bảng mã · Change format and encoding only.",
    discussion: """
      jsonl: mỗi dòng một đối tượng theo tiêu đề, hoặc một mảng với --no-header · one object per row keyed by
      header, or one array with --no-header. Mã thoát 1 khi có dòng bị cách ly · exit 1 when a row was quarantined.
      """)

  enum Target: String, CaseIterable, ExpressibleByArgument { case jsonl, csv }
  enum Origin: String, CaseIterable, ExpressibleByArgument { case csv, xml }

  @Argument(help: "Tệp, hoặc - là đầu vào chuẩn · a file, or - for standard input.", completion: .file())
  var file: String

  @Option(name: .customLong("to"), help: "Dạng ra · target: jsonl, csv.")
  var target: Target

  @Option(
    name: .customLong("from"),
    help: "Dạng vào · source: csv, xml (mặc định · default: theo nội dung · by content).")
  var origin: Origin?

  @Flag(name: .customLong("no-header"), help: "Không có dòng tiêu đề · the first row is data.")
  var hasNoHeader = false

  @Option(help: "auto, comma, semicolon, tab, pipe, hoặc một ký tự · or one character.")
  var delimiter = "auto"

  @Option(help: "Dấu bao ô, hoặc none · the quote, or none.")
  var quote = "\""

  @Option(help: "Ký tự thoát, hoặc none · the escape character, or none.")
  var escape = "none"

  @Option(help: "auto, utf-8, utf-16, windows-1258, tcvn3, vni, viscii, vps.")
  var encoding = "auto"

  @Option(help: "XML: đường dẫn phần tử của một phiếu · the path of one form's element.")
  var record: String?

  @OptionGroup var common: LanguageOption

  func validate() throws {
    let separators = [(delimiter, ["auto"] + Separator.names), (quote, ["none"]), (escape, ["none"])]
    for (text, names) in separators where !names.contains(text) && Separator.byte(text) == nil {
      throw ValidationError(
        common.language.text("command.bad-separator", ["value": TerminalText.escaped(text)]))
    }
    if let byte = Separator.byte(delimiter), [quote, escape].contains(where: { Separator.byte($0) == byte }) {
      throw ValidationError(
        common.language.text("command.one-separator", ["value": TerminalText.escaped(delimiter)]))
    }
    if encoding != "auto", TextEncoding(name: encoding) == nil {
      throw ValidationError(
        common.language.text("command.bad-encoding", ["value": TerminalText.escaped(encoding)]))
    }
  }

  func run() throws {
    _ = StopSignals(grace: .zero)
    var conversion = FileConversion()
    conversion.isXML = origin.map { $0 == .xml }
    conversion.hasHeader = !hasNoHeader
    conversion.delimiter = Separator.byte(delimiter)
    conversion.quote = Separator.byte(quote)
    conversion.escape = Separator.byte(escape)
    conversion.encoding = TextEncoding(name: encoding)
    conversion.record = record
    try conversion.run(
      file, to: target == .csv ? .csv : .jsonLines, language: common.language, say: Terminal.say,
      sink: { try Terminal.write($0) }
    ).end()
  }
}
