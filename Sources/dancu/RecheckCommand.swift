import ArgumentParser
import CleaningPipeline
import Wording

/// `dancu recheck`: a sample for a re-check on the ground, and the estimate from its answers.
struct RecheckCommand: ParsableCommand, LocalisedCommand {
  static let configuration = CommandConfiguration(
    commandName: "recheck",
    abstract: "Rút mẫu phúc tra, ước lượng sai số · Draw a sample to re-check, estimate the error.",
    discussion: """
      Không có --answers: ghi phiếu phúc tra ra đầu ra chuẩn; điền cột ket_qua: dung, sai, khong-co, hai-nguoi, trung, \
      chua-gap · without --answers the sheet goes to standard output; fill in column ket_qua.
      """)

  @Argument(
    help: ArgumentHelp("Thư mục kết quả · a run folder.", valueName: "run"), completion: .directory)
  var folder: String

  @Option(name: .customLong("per-unit"), help: "Số người mỗi đơn vị · people of each unit.")
  var perUnit = 30

  @Option(help: "Số gieo · the seed: another draws other people.")
  var seed: UInt64 = 1

  @Option(
    help: ArgumentHelp("Phiếu phúc tra đã điền · the sheet, filled in.", valueName: "file"),
    completion: .file())
  var answers: String?

  @OptionGroup var common: LanguageOption

  func validate() throws {
    if perUnit < 1 {
      throw ValidationError(common.language.text("command.bad-number", ["value": "\(perUnit)"]))
    }
  }

  func run() throws {
    try reportingFailures(in: common.language) {
      let sheet = VerificationSheet(try FinishedRun(folder), language: common.language)
      if let answers {
        try sheet.estimateLines(answers: answers).forEach(Terminal.print)
      } else {
        try Terminal.write(sheet.sheet(perUnit: perUnit, seed: seed).utf8.span)
      }
    }
  }
}
