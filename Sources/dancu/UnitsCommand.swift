import ArgumentParser
import ByteText
import CleaningPipeline
import ResidentModel
import VietnameseText
import Wording

/// `dancu units`: the administrative units that the program knows, by code or as an address writes them.
struct UnitsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "units",
    abstract: "Đơn vị hành chính: tra, đổi, kiểm tra · Administrative units: show, convert, check.",
    subcommands: [Show.self, Convert.self, Check.self])

  /// Every unit of a code or a name, on every list.
  struct Show: ParsableCommand, LocalisedCommand {
    static let configuration = CommandConfiguration(
      abstract:
        "Đơn vị theo mã (2, 3 hoặc 5 số), tên hoặc địa chỉ · Units by code (2, 3 or 5 digits), name or address."
    )

    @Argument(
      help:
        "Mã, tên hoặc địa chỉ; -: mỗi dòng đầu vào chuẩn · codes, names or addresses; -: lines of standard input."
    )
    var queries: [String]

    @OptionGroup var common: LanguageOption

    func run() throws {
      try reportingFailures(in: common.language) {
        let finder = UnitFinder()
        var isWhole = true
        for query in finder.spelledOut(queries) {
          let found = finder.units(query)
          if found.isEmpty {
            isWhole = false
            Terminal.say(common.language.text("units.unknown", ["query": TerminalText.escaped(query)]))
          }
          for unit in found { try Terminal.print(finder.line(unit)) }
        }
        if !isWhole { try ExitStatus.gateFailed.end() }
      }
    }
  }

  /// Old commune codes to the newest list, or new ones back to the old communes that they were made of.
  struct Convert: ParsableCommand, LocalisedCommand {
    static let configuration = CommandConfiguration(
      abstract: "Đổi mã xã cũ sang danh mục mới nhất · Carry old commune codes to the newest list.",
      discussion:
        "Cột · columns: mã đã cho · the code given, ngay_danh_muc, ma_xa, ten_xa, cach (nguyên, chia · whole, divided)."
    )

    @Argument(
      help: "Mã xã, danh mục 1/3/2025; -: đầu vào chuẩn · commune codes of March 2025; -: standard input.")
    var codes: [String]

    @Flag(
      help: "Mã của danh mục 1/7/2025, về các xã cũ · codes of July 2025, back to all their old communes.")
    var toOld = false

    @OptionGroup var common: LanguageOption

    func run() throws {
      try reportingFailures(in: common.language) {
        let finder = UnitFinder()
        var isWhole = true
        for code in finder.spelledOut(codes) {
          guard let old = toOld ? finder.today(code) : finder.catalogue.convertible(code) else {
            isWhole = false
            Terminal.say(common.language.text("units.unknown", ["query": TerminalText.escaped(code)]))
            continue
          }
          let parts = finder.catalogue.related(old)
          if finder.catalogue[old].isRetired {
            isWhole = false
            let name = finder.catalogue.pathName(old)
            Terminal.say(common.language.text("units.retired", ["code": finder.code(old), "unit": name]))
          }
          for part in parts {
            // An old commune that went to several is a part of each of them only.
            let isWholePart = toOld ? finder.catalogue.related(part).count == 1 : parts.count == 1
            let how = common.language.text(isWholePart ? "units.whole" : "units.part")
            try Terminal.print(finder.line(part, before: finder.code(old) + "\t", after: "\t" + how))
          }
        }
        if !isWhole { try ExitStatus.gateFailed.end() }
      }
    }
  }

  /// Whether addresses name one commune; without one, whether the lists themselves hold together.
  struct Check: ParsableCommand, LocalisedCommand {
    static let configuration = CommandConfiguration(
      abstract: "Địa chỉ có chỉ rõ một xã không · Whether each address names one commune.",
      discussion:
        "Không ghi địa chỉ: kiểm tra chính các danh mục · without an address: the lists themselves are checked."
    )

    @Argument(help: "Địa chỉ; -: mỗi dòng đầu vào chuẩn · addresses; -: lines of standard input.")
    var addresses: [String] = []

    @OptionGroup var common: LanguageOption

    func run() throws {
      try reportingFailures(in: common.language) {
        let finder = UnitFinder()
        let faults = addresses.isEmpty ? finder.catalogue.faults() : []
        for fault in faults { try Terminal.print("\(fault)") }
        var isWhole = faults.isEmpty
        for address in finder.spelledOut(addresses) {
          let place = finder.resolve(address)
          isWhole = isWhole && place.status == .found
          try Terminal.print(
            common.language.text("units.place.\(place.status)") + "\t"
              + finder.candidates(of: place.place).map { finder.line($0) }.joined(separator: " | "))
        }
        if !isWhole { try ExitStatus.gateFailed.end() }
      }
    }
  }
}

/// Looks units up and writes them as a line of tab-separated columns.
private struct UnitFinder {
  let catalogue = UnitCatalogue.embedded

  /// By code or name on every list, retired codes too; or the communes that an address names.
  func units(_ query: String) -> [UnitReference] {
    let named = catalogue.units(matching: query)
    return named.isEmpty ? candidates(of: resolve(query).place) : named
  }

  /// The arguments, with the lines of standard input, where they are not empty, in the place of `-`.
  func spelledOut(_ arguments: [String]) -> [String] {
    arguments.flatMap { argument in
      argument == "-"
        ? sequence(state: ()) { _ in readLine() }.map(trimmed).filter { !$0.isEmpty } : [trimmed(argument)]
    }
  }

  private func trimmed(_ text: String) -> String {
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(text[first...last])
  }

  func resolve(_ address: String) -> ResolvedPlace {
    var resolver = PlaceResolver(catalogue)
    return resolver.resolve(address: address.utf8.span)
  }

  /// The communes of the newest list that a place can be.
  func candidates(of place: Place) -> [UnitReference] {
    catalogue.newestCandidates(of: place).compactMap {
      catalogue.unit(.commune, code: Int($0), on: .july2025)
    }
  }

  /// Code, date of the list, name with the units above.
  func line(_ unit: UnitReference, before: String = "", after: String = "") -> String {
    "\(before)\(catalogue[unit].list.date)\t\(code(unit))\t\(catalogue.pathName(unit))\(after)"
  }

  /// The commune of a code of today.
  func today(_ code: String) -> UnitReference? {
    Int(code).flatMap { catalogue.unit(.commune, code: $0, on: .july2025) }
  }

  func code(_ unit: UnitReference) -> String {
    let digits = String(catalogue[unit].code)
    return String(repeating: "0", count: max(0, catalogue[unit].codeDigits - digits.count)) + digits
  }
}
