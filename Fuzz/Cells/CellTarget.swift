import ByteText
import FuzzInput
import ResidentModel

@testable import VietnameseText

/// Any bytes as a cell of a form: every reader of cells gives one answer, the same the second time, and what it wrote
/// reads as itself.
@_cdecl("LLVMFuzzerTestOneInput")
public func readCell(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = FuzzInput(bytes, count)
  switch input.choose(["date", "name", "number", "place", "term"]) {
  case "date": readAsDate(&input)
  case "name": readAsName(input.rest)
  case "number": readAsNumber(&input)
  case "place": readAsPlace(input.rest)
  default: readAsTerm(input.rest)
  }
  return 0
}

private let asOf = PartialDate(rawValue: 31 | 12 << 5 | 2026 << 9 | 1 << 24)

private func readAsDate(_ input: inout FuzzInput) {
  let kind = input.choose([DateReading.Kind.birth, .birthYear, .event, .term])
  let order = input.choose([DateOrder.dayFirst, .monthFirst, .swappedISO])
  let cell = input.rest
  let written = readDate(
    cell.span, as: DateReading(kind, asOf: asOf, order: order, mayHoldSerials: cell.count % 2 == 0))
  let date = written.date
  guard !date.isMissing else { return require(date == .missing, "no date has no parts") }
  require(date.earliest <= date.latest, "a date is an interval")
  require(1...9999 ~= date.year, "a date has a year")
  // A swapped file's ISO dates are read with day and month exchanged.
  guard order != .swappedISO else { return }
  let again = readDate(Array(date.description.utf8).span, as: DateReading(kind, asOf: asOf)).date
  require(
    again.isMissing || again == date || date.precision != .day || again.precision == .filler,
    "a date as ISO reads as itself")
}

private func readAsName(_ cell: [UInt8]) {
  var normaliser = NameNormaliser()
  var out = ByteBuffer()
  let once = normaliser.normalise(cell.span, into: &out)
  let text = out.span(once.text).withUnsafeBufferPointer { Array($0) }
  require(String(validating: text, as: UTF8.self) != nil, "a name is UTF-8")
  require(0...8 ~= once.count, "a name has at most eight words")
  let memorised = normaliser.normalise(cell.span, into: &out)
  require(
    out.span(memorised.text).withUnsafeBufferPointer { $0.elementsEqual(text) }
      && memorised.count == once.count
      && memorised.rules == once.rules && memorised.findings == once.findings,
    "a name seen before is read alike")
}

private func readAsNumber(_ input: inout FuzzInput) {
  let context = NumberContext(
    sex: input.choose([.unknown, .male, .female]), birthYear: input.choose([0, 1960, 1999, 2010]),
    asOfYear: 2026)
  let cell = input.rest
  let identity = readEitherNumber(cell.span, context)
  require(identity.personalNumber.rawValue < 1_000_000_000_000, "a personal number has twelve digits")
  require(identity.oldCardNumber.rawValue < 1_000_000_000, "an old card number has nine digits")
  _ = readPersonalNumber(cell.span, context)
  _ = readOldCardNumber(cell.span, context)
  _ = readPhone(cell.span)
  guard identity.personalStanding == .valid, identity.oldCardStanding == .missing else { return }
  var digits = ByteBuffer()
  digits.append(decimal: identity.personalNumber.rawValue, digits: 12)
  let again = readEitherNumber(digits.span, context)
  require(
    again.personalNumber == identity.personalNumber && again.personalStanding == .valid,
    "a valid number written out reads as itself")
}

private func readAsPlace(_ cell: [UInt8]) {
  var places = PlaceResolver()
  let first = places.resolve(address: cell.span)
  require(places.resolve(address: cell.span) == first, "a place is resolved alike twice")
  let parts = cell.split(separator: UInt8(ascii: ";"), maxSplits: 2, omittingEmptySubsequences: false)
  guard parts.count == 3 else { return }
  let (commune, district, province) = (Array(parts[0]), Array(parts[1]), Array(parts[2]))
  let cells = places.resolve(commune: commune.span, district: district.span, province: province.span)
  require(
    places.resolve(commune: commune.span, district: district.span, province: province.span) == cells,
    "a place in three cells is resolved alike twice")
}

private func readAsTerm(_ cell: [UInt8]) {
  var vocabulary = VocabularyReader()
  for domain in TermDomain.allCases {
    let term = vocabulary.read(cell.span, domain)
    require(vocabulary.read(cell.span, domain) == term, "a term is read alike twice")
  }
}
