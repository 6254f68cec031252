import ByteText
import ResidentModel

// What the commune's column holds besides a name.

extension PlaceResolver {
  /// The commune of a cell that names its district behind a hyphen ("Xã Thạch Kênh - Thạch Hà"), or an office or a hamlet
  /// before it ("UBND xã Thạch Kênh").
  ///
  /// - Precondition: `text` holds the words of the cell; it does afterwards, where nothing is found.
  mutating func communeAmongOthers(
    _ commune: borrowing Span<UInt8>, districts: [UnitCandidate], provinces: [UnitCandidate],
    _ judgement: PlaceJudgement
  ) -> ResolvedPlace? {
    let inner = text.words.indices.dropFirst()
    let isCalledSo = inner.contains { callsItselfCommune(at: $0) } && !callsItselfCommune(at: 0)
    guard isCalledSo || inner.contains(where: { text.words[$0].breakBefore == .soft }) else { return nil }
    let found = read(commune, by: AddressReading(judgement, districts: districts, provinces: provinces))
    text.readUnits(commune)
    // Of two names side by side nothing tells which one is meant.
    let isTold = isCalledSo || found.isProvinceWritten || found.isDistrictWritten
    let isSettled = found.place.status == .found || found.place.status == .divided
    return isTold && isSettled ? found.place : nil
  }

  /// Whether the word for a commune stands there, or its first letter and a full stop.
  private func callsItselfCommune(at index: Int) -> Bool {
    if text.callsItselfCommune(at: index) { return true }
    return text.isSingleLetter(index) && text.words[index].prefixes[0].words == 1
      && text.words[index].prefixes[0].allows(.commune) && index + 1 < text.count
      && text.words[index + 1].breakBefore == .soft
  }

  /// The island district that the columns name, where that of the commune repeats it, or holds a hamlet, or says that there
  /// is none: such a district had no communes, so that no other place can be meant.
  ///
  /// - Precondition: `text` holds the words of the cell.
  mutating func island(
    _ commune: borrowing Span<UInt8>, districts: [UnitCandidate], provinces: [UnitCandidate],
    _ judgement: PlaceJudgement
  ) -> ResolvedPlace? {
    guard text.count > 0 else { return nil }
    let named = judgement.fitting(judgement.finder.units(.district, named: text), in: provinces)
    let fitting = judgement.fitting(districts.isEmpty ? named : districts, in: provinces)
    guard let island = judgement.island(among: fitting) else { return nil }
    var scratch = ByteBuffer()
    let isRepeated = named.contains { $0.unit == island }
    let isHamlet = text.words[0].isHamletWord && !text.hasCommunePrefix(before: text.count)
    guard isRepeated || isHamlet && !districts.isEmpty || saysNoAddress(commune, scratch: &scratch) else {
      return nil
    }
    return judgement.settle([], districts: fitting, provinces: provinces, hasCommuneText: false)
  }
}
