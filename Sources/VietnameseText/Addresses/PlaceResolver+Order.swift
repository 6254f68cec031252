import ByteText
import ResidentModel

// Whether an address is written from small to large or from large to small.

extension PlaceResolver {
  /// What an address says, read from its end (`found`) and from its beginning.
  ///
  /// From small to large is what papers have. What is found so without a word of a district or a province behind it counts
  /// for nothing against units at the beginning that it leaves unread.
  ///
  /// - Precondition: `text` holds the words of the address, unchanged.
  mutating func ordered(
    _ found: AddressReading.Result, of address: borrowing Span<UInt8>, by reading: AddressReading
  ) -> AddressReading.Result {
    var found = found
    if DescendingChain.namesOtherUnit(than: found, text, reading.judgement) { found.leaveOpen() }
    guard let chain = DescendingChain(text, by: reading.judgement) else {
      return reversed(found, of: address, by: reading)
    }
    let ascending = chain.ascending(address, text)
    text.readUnits(ascending.span)
    let other = AddressReading.Result(place: reading.read(text).place)
    return chosen(found, other, chain, by: reading)
  }

  private func chosen(
    _ found: AddressReading.Result, _ other: AddressReading.Result, _ chain: DescendingChain,
    by reading: AddressReading
  ) -> AddressReading.Result {
    let isOtherSettled = other.place.place.isKnown || other.place.status == .ambiguous
    // The name of a province before a commune whose row says where it lies may be a hamlet's.
    if !chain.isPlain, !reading.frameMayHold(other.place) { return found }
    guard found.place.place.isKnown || found.place.status == .ambiguous else {
      if isOtherSettled {
        let isInOrder = found.isProvinceWritten && found.isDistrictWritten
        return isInOrder && !chain.isCalledSo ? found : other
      }
      return found.place.province.isNone && found.place.district.isNone ? other : found
    }
    let liesInChain = chain.mayHold(found.place, reading.judgement)
    guard found.isProvinceWritten || found.isDistrictWritten && liesInChain else {
      return isOtherSettled || !liesInChain ? other : found
    }
    guard chain.isPlain, catalogue.samePlace(found.place.place, other.place.place) == .different,
      found.place.place.isKnown, other.place.place.isKnown
    else { return found }
    // Both ways are whole: `Lạng Sơn - Văn Quan - Hòa Bình`.
    if chain.isCalledSo { return other }
    var open = found
    open.leaveOpen()
    return open
  }

  /// What an address says whose first words name no unit: turned round, part by part, where nothing is found otherwise.
  private mutating func reversed(
    _ found: AddressReading.Result, of address: borrowing Span<UInt8>, by reading: AddressReading
  ) -> AddressReading.Result {
    // A province and a district where they stand last leave nothing to be read the other way.
    let isInOrder = !found.place.province.isNone && !found.place.district.isNone
    guard !found.place.place.isKnown, found.place.status != .ambiguous, !isInOrder,
      let reversed = largestLast(address, text)
    else { return found }
    text.readUnits(reversed.span)
    let other = reading.read(text).place
    return other.place.isKnown ? AddressReading.Result(place: other) : found
  }
}
