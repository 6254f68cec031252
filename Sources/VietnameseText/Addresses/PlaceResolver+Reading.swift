import ByteText
import ResidentModel

// Which text of an address is read: as it stands, without notes and former names, as what its commune has become.

extension PlaceResolver {
  /// Reads an address as it stands, as what its commune has become, or from large to small.
  mutating func read(
    _ address: borrowing Span<UInt8>, by reading: AddressReading
  ) -> AddressReading.Result {
    text.readUnits(address)
    if !text.isRewritten, let plain = PlainUnits.text(of: address, text) {
      var found = read(plain.span, by: reading)
      // The code before a commune is none of the hamlet's.
      while let start = found.communeStart, start > 0, plain[start - 1] == UInt8(ascii: " ") {
        found.communeStart = start - 1
      }
      return found
    }
    if !text.isRewritten, let renamed = RenamedAddress(address, text) {
      return AddressReading.Result(place: settle(renamed, of: address, by: reading))
    }
    let isRewritten = text.isRewritten
    let note = isRewritten ? nil : endOfBracketed(address)
    if !isRewritten, note != nil || saysFormer {
      if let place = withoutFormer(address, by: reading) ?? withoutNote(address, from: note, by: reading) {
        return AddressReading.Result(place: place)
      }
      text.readUnits(address)
    }
    let found = readInOrder(address, by: reading)
    guard found.place.status == .unknown || found.place.status == .missing, let end = note else {
      return found
    }
    let place = readInOrder(address.extracting(..<end), by: reading).place
    return place.place.isKnown ? AddressReading.Result(place: place) : found
  }

  /// Reads an address as it stands, from small to large or from large to small.
  private mutating func readInOrder(
    _ address: borrowing Span<UInt8>, by reading: AddressReading
  ) -> AddressReading.Result {
    text.readUnits(address)
    var found = reading.read(text)
    if !text.isRewritten { return ordered(found, of: address, by: reading) }
    (found.tailStart, found.communeStart) = (nil, nil)
    return found
  }

  /// The place as it is called now, in an address that says too what it was called before.
  private mutating func withoutFormer(
    _ address: borrowing Span<UInt8>, by reading: AddressReading
  ) -> ResolvedPlace? {
    guard saysFormer else { return nil }
    text.read(address)
    guard let former = FormerUnits(address, text) else { return nil }
    let place = readInOrder(former.rest.span, by: reading).place
    return place.place.isKnown ? place : nil
  }

  /// Whether a word of the text calls a name former.
  private var saysFormer: Bool {
    text.hasFormer || text.words.contains { $0.packed == PlaceResolver.before }
  }

  private static let before = packedWord("truoc")

  /// The place before a bracket at the end that holds a note and no unit: "(mới)", "(nhà bà Lan)".
  private mutating func withoutNote(
    _ address: borrowing Span<UInt8>, from bracket: Int?, by reading: AddressReading
  ) -> ResolvedPlace? {
    guard let end = bracket else { return nil }
    text.readUnits(address.extracting((end + 1)...))
    guard !judgement.finder.namesUnit(text) else { return nil }
    let place = readInOrder(address.extracting(..<end), by: reading).place
    return place.place.isKnown ? place : nil
  }

  /// The newer of two units, where the older one went into it; open where the table of changes knows nothing of that.
  private mutating func settle(
    _ renamed: RenamedAddress, of address: borrowing Span<UInt8>, by reading: AddressReading
  ) -> ResolvedPlace {
    let oldText = renamed.text(renamed.before, of: address)
    text.readUnits(oldText.span)
    let old = reading.read(text).place
    let newText = renamed.text(renamed.now, of: address)
    text.readUnits(newText.span)
    // What follows the bracket is the district of the old one.
    var readingOfNow = reading
    readingOfNow.passesOverDistricts = true
    let new = readingOfNow.read(text).place
    guard new.place.isKnown else { return old }
    guard old.place.isKnown, !catalogue.newestCandidates(of: old.place).contains(new.place.newestCommune)
    else { return new }
    var open = new
    open.place = Place(newestProvince: new.place.newestProvince)
    open.status = .ambiguous
    open.findings = CellFindings(.unitAmbiguous)
    return open
  }
}
