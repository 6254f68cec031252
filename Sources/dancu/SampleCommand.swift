import ArgumentParser
import CleaningPipeline
import Glibc
import InventedPopulation
import ResidentModel
import Synchronization
import Wording

/// `dancu sample`: invented registrations and the key that says whose they are.
struct SampleCommand: AsyncParsableCommand, LocalisedCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample",
    abstract: "Phiếu giả định kèm đáp án · Invented registrations with an answer key.")

  @Option(help: "Số người · people with a permanent residence.")
  var people: Int

  @Option(help: "Số gieo · the seed: the same seed gives the same people.")
  var seed: UInt64 = 1

  @Option(help: "Mức hỏng · damage: none, low, medium, high.")
  var damage = SamplePlan.DamageLevel.medium

  @Option(help: "csv, xml.")
  var format = SamplePlan.Format.csv

  @Option(
    help:
      "Bảng mã · encoding: utf-8, utf-16, windows-1258; chỉ CSV · CSV only: tcvn3, vni, viscii, vps.")
  var encoding = SampleEncoding.utf8

  @Option(help: "Mã xã, danh mục 1/3/2025 · one commune, by code of the list of March 2025.")
  var commune: Int?

  @Option(help: "Mã tỉnh, danh mục 1/3/2025 · one province, by code of that list.")
  var province: Int?

  @Option(help: "Ngày tính tuổi · the day ages are counted on.")
  var asOf = "2026-12-31"

  @Option(
    name: [.customLong("out"), .customLong("output"), .customShort("o")],
    help: "Thư mục cho forms.csv (forms.xml) và key.csv; - in phiếu ra · their folder; - streams the forms.",
    completion: .directory)
  var output: String

  @Option(help: "Số luồng · worker threads.")
  var jobs: Int?

  @OptionGroup var common: LanguageOption

  func validate() throws {
    if commune != nil, province != nil {
      throw ValidationError(common.language.text("command.one-area"))
    }
    if PartialDate(isoDay: asOf) == nil {
      throw ValidationError(
        common.language.text("command.bad-date", ["value": TerminalText.escaped(asOf)]))
    }
  }

  func run() async throws {
    let signals = StopSignals(grace: .seconds(1))
    do {
      let writer = try SampleWriter(plan)
      let workers = jobs ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
      if output == "-" {
        let forms: @Sendable (borrowing Span<UInt8>) throws -> Void = { bytes in
          if let status = signals.request { throw Stopped(status: status) }
          try Terminal.write(bytes)
        }
        try await writer.run(workers: workers, forms: forms, key: { _ in })
      } else {
        try await write(writer, workers: workers, until: { signals.request })
      }
    } catch let error as SampleError {
      Terminal.say(error.description(in: common.language))
      try ExitStatus.usage.end()
    } catch let fault as RunFolderFault {
      Terminal.say(fault.description(in: common.language))
      try fault.status.end()
    } catch let stopped as Stopped {
      try stopped.status.end()
    }
  }

  private var plan: SamplePlan {
    SamplePlan(
      people: people, seed: seed, damage: damage, asOf: PartialDate(isoDay: asOf) ?? .missing,
      area: commune.map(SamplePlan.Area.commune) ?? province.map(SamplePlan.Area.province) ?? .country,
      format: format, encoding: encoding)
  }

  private struct Stopped: Error { var status: ExitStatus }

  /// Both files get their names when both are whole.
  private func write(
    _ writer: SampleWriter, workers: Int, until stop: @escaping @Sendable () -> ExitStatus?
  ) async throws {
    let folder = try FolderHandle(making: output)
    let names = (forms: "forms.\(format.rawValue)", key: "key.csv")
    // The writer calls its sinks one after the other, but from different tasks.
    let forms = Mutex(Optional(try HiddenFile(names.forms, in: folder)))
    let key = Mutex(Optional(try HiddenFile(names.key, in: folder)))
    try await writer.run(
      workers: workers,
      forms: { bytes in
        if let status = stop() { throw Stopped(status: status) }
        try forms.withLock { try $0?.write(bytes) }
      }, key: { bytes in try key.withLock { try $0?.write(bytes) } })
    try forms.withLock { try $0.take()?.publish() }
    try key.withLock { try $0.take()?.publish() }
    for name in [names.forms, names.key] {
      Terminal.say(common.language.text("command.wrote", ["file": TerminalText.escaped(output + "/" + name)]))
    }
  }
}

extension SamplePlan.DamageLevel: ExpressibleByArgument {}
extension SamplePlan.Format: ExpressibleByArgument {}
extension SampleEncoding: ExpressibleByArgument {}
