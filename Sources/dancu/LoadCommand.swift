import ArgumentParser
import CleaningPipeline
import Wording

/// `dancu load`: a finished run into a database server.
struct LoadCommand: ParsableCommand, LocalisedCommand {
  static let configuration = CommandConfiguration(
    commandName: "load",
    abstract: "Nạp kết quả vào PostgreSQL · Load a finished run into PostgreSQL.",
    discussion: """
      Một giao dịch: nạp đủ hoặc không nạp gì; nạp lại cùng kết quả không đổi gì · one transaction: all or nothing; \
      loading the same run again changes nothing. Mật khẩu để trong ~/.pgpass hoặc PGPASSWORD, không để trên dòng \
      lệnh · keep the password in ~/.pgpass or PGPASSWORD, not on the command line.
      """)

  @Argument(
    help: ArgumentHelp("Thư mục kết quả · a run folder.", valueName: "run"), completion: .directory)
  var folder: String

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp("postgres://người-dùng@máy/cơ-sở-dữ-liệu · the database.", valueName: "address"))
  var address: String

  @Option(help: "Lược đồ; mặc định: tên quy trình · the schema; default: the pipeline's name.")
  var schema: String?

  @OptionGroup var common: LanguageOption

  func run() throws {
    let language = common.language
    try reportingFailures(in: language) {
      let outcome = try FinishedRun(folder).load(to: address, schema: schema, language: language)
      guard outcome.status == .success else {
        Terminal.say(outcome.message)
        return try outcome.status.end()
      }
      try Terminal.print(outcome.message)
    }
  }
}
