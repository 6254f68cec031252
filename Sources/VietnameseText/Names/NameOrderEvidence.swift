/// What the names of one column show about the order of their words. Feed it names of the first rows of a file.
///
/// A name tells an order where its words are clearly likelier a name in that order than in any other: `Phượng Lê Thị` does,
/// `Mai Hoàng Anh` does not, and names of other peoples, whose words are not counted, mostly do not. One that begins with
/// Thị is turned only if a common family name ends it (`Thị Phượng Lê`): a Xtiêng woman is `Thị Ngọc Trâm`.
public struct NameOrderEvidence: Sendable {
  /// Names that tell an order.
  private var usual = 0
  private var givenFirst = 0
  private var familyBehind = 0
  /// Of the last: in bits, at most six a name, how much speaks for the given name in front.
  private var givenInFront: Float = 0
  /// Names of two words that are no usual name: whether given or family name first, they read alike.
  private var shortReversed = 0
  /// All names of two words and more.
  private var names = 0

  public init() {}

  public mutating func add(_ name: NormalisedName) {
    guard name.count > 1, !name.findings.contains(.notAName) else { return }
    names += 1
    let weights = NameWordWeights.known
    if name.wordsBeforeClan > 0 || weights.isMarker(name.codes[0]) { return }
    if weights.isWomansWord(name.codes[0]) {
      func family(_ order: NameOrder) -> UInt16 { name.codes[order.source(of: 0, among: name.count)] }
      let last = family(.familyLast)
      guard name.count > 2, weights.isForemost(last) || weights.isForemost(family(.givenFirst)) else {
        if name.count == 2 || !weights.isFamily(last) { usual += 1 }
        return
      }
    }
    func worth(_ order: NameOrder) -> Float { weights.worth(name.codes, name.count, in: order) }
    let clear = NameWordWeights.clear
    let (familyFirst, second) = (worth(.familyFirst), worth(.givenFirst))
    if name.count == 2 {
      if familyFirst > second + clear { usual += 1 }
      if second > familyFirst + clear { shortReversed += 1 }
      return
    }
    let (toFamily, last) = (worth(.givenToFamily), worth(.familyLast))
    let behind = max(toFamily, last)
    if familyFirst > max(second, behind) + clear { usual += 1 }
    if second > max(familyFirst, behind) + clear { givenFirst += 1 }
    if behind > max(familyFirst, second) + clear {
      familyBehind += 1
      givenInFront += min(max(toFamily - last, -clear), clear)
    }
  }

  /// Whether so many names are in the usual order that of so many in all no other can outweigh them.
  public func isSettled(of total: Int) -> Bool { usual * 5 > total }

  /// Whether a good part of the names is in another order than the usual one, and no order is settled.
  public var isMixed: Bool {
    order == .familyFirst && isGoodPart(telling - usual, of: telling, names: names)
  }

  /// The order the evidence speaks for; family name first unless it is clear.
  public var order: NameOrder {
    func isSettled(_ own: Int) -> Bool {
      own > shortReversed && isOverwhelming(own + shortReversed, of: telling, names: names)
    }
    if isSettled(givenFirst) { return .givenFirst }
    // A bit a name: between the two orders the words speak less plainly.
    guard isSettled(familyBehind), abs(givenInFront) >= Float(familyBehind) else { return .familyFirst }
    return givenInFront > 0 ? .givenToFamily : .familyLast
  }

  private var telling: Int { usual + givenFirst + familyBehind + shortReversed }
}

/// What the rows of one file show of two columns of a name: whether the one of family and middle names holds them, or the
/// given names.
public struct NameColumnEvidence: Sendable {
  /// Rows that tell the columns as their headings say, and exchanged.
  public private(set) var asHeaded = 0
  public private(set) var exchanged = 0
  private var names = 0

  public init() {}

  /// - Parameters:
  ///   - name: the cells joined as the headings say.
  ///   - exchanged: the cells joined the other way round.
  public mutating func add(_ name: NormalisedName, exchanged other: NormalisedName) {
    guard name.count > 1, other.count > 1, !name.findings.contains(.notAName) else { return }
    names += 1
    if name.isClearlyLikelier(than: other) { asHeaded += 1 }
    if other.isClearlyLikelier(than: name), other.opensAsNamesDo { exchanged += 1 }
  }

  /// Whether so many rows are as headed that of so many in all no others can outweigh them.
  public func isSettled(of total: Int) -> Bool { asHeaded * 5 > total }

  /// Whether a good part of the rows is exchanged, and the columns are not to be taken for each other.
  public var areMixed: Bool {
    !areExchanged && isGoodPart(exchanged, of: asHeaded + exchanged, names: names)
  }

  /// Whether the columns are to be taken for each other.
  public var areExchanged: Bool { isOverwhelming(exchanged, of: asHeaded + exchanged, names: names) }
}

/// Twenty names at least, four in five of those that tell an order, and one in three of all: a list of another people, in
/// which a few names look turned, stays as it is.
private func isOverwhelming(_ own: Int, of telling: Int, names: Int) -> Bool {
  own >= 20 && own * 5 >= telling * 4 && own * 3 >= names
}

/// Twenty names at least, and one in four, also of those that tell nothing.
private func isGoodPart(_ own: Int, of telling: Int, names: Int) -> Bool {
  own >= 20 && own * 4 >= telling && own * 4 >= names
}
