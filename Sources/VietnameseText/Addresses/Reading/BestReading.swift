/// The reading that least speaks against so far.
struct BestReading {
  private(set) var cost = Int.max
  private var place = ResolvedPlace()
  private var tailStart: Int?
  private var communeStart: Int?
  private var isTied = false
  private var isProvinceWritten = false
  private var isDistrictWritten = false

  /// Takes a reading that nothing so far is better than.
  ///
  /// - Parameters:
  ///   - cost: at most `self.cost`.
  ///   - levels: what it has above the commune.
  ///   - tailStart: The word from which on the text would be read alike whatever stood before it.
  ///   - communeStart: The first word of the commune.
  mutating func take(
    _ next: ResolvedPlace, cost: Int, _ levels: borrowing AddressLevels, tailStart: Int?, communeStart: Int?
  ) {
    if cost == self.cost {
      // Two readings as good as each other that mean two places decide nothing.
      isTied = isTied || next.place != place.place
      return
    }
    (self.cost, place, self.tailStart, isTied) = (cost, next, tailStart, false)
    self.communeStart = communeStart
    (isProvinceWritten, isDistrictWritten) = (levels.isProvinceWritten, levels.isDistrictWritten)
  }

  /// What was found, with the words as byte offsets in the address.
  func result(_ text: borrowing UnitText) -> AddressReading.Result {
    var place = place
    if isTied, place.place.isKnown { place.leaveOpen() }
    func offset(_ word: Int?) -> Int? { word.map { Int(text.words[$0].sourceStart) } }
    return AddressReading.Result(
      place: place, tailStart: offset(tailStart),
      communeStart: place.place.isKnown ? offset(communeStart) : nil, isProvinceWritten: isProvinceWritten,
      isDistrictWritten: isDistrictWritten)
  }
}
