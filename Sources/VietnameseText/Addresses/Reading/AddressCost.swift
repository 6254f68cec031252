import ResidentModel

/// What speaks against a reading besides the spelling of its units, in the points of `PlacePenalty`.
enum AddressCost {
  static let noProvince = 8
  /// A district without its word behind a hyphen may be the end of a commune's name ("Xuân Trường - Đà Lạt").
  static let looseDistrict = 7
  static let noDistrict = 10
  /// The row's district is not taken: of two readings that are alike the one within it is meant.
  static let leftDistrict = 1
  static let unbounded = 12
  /// Words right before a commune that nothing tells apart from its name.
  static let leftover = 15
  /// The same behind a hamlet or a number, a point for each.
  static let longestRest = 3
  static let skippedPart = 50
  static let noCommune = 250
  /// A former district's name read as a commune's, behind a bare name that may be that of its commune: where province
  /// and district stand on one list, no reading at all is nearer.
  static let districtAsCommune = 300
  /// The same where only today's province has the district: then there are two levels as likely as three.
  static let districtAsCommuneOfToday = 200
  /// A part that calls itself a commune or a district and is passed over.
  static let ignoredPrefix = 300
  /// A part that calls itself a commune, before a commune of today: what its place was called before.
  static let ignoredFormerCommune = 35
  /// The end of a name that reads like the word before one: Xá of Liêu Xá.
  static let doubtfulPrefix = 25
  /// A commune's name over a hyphen: "Nam - Cam Ranh".
  static let brokenName = 40
}

// Each part by itself.
extension AddressPart {
  /// What speaks against the part as a province.
  var costAsProvince: Int { isWritten ? costAsCommune : AddressCost.noProvince + oddity }

  /// What speaks against the part as a district.
  func costAsDistrict(_ text: borrowing UnitText) -> Int {
    guard isWritten else { return AddressCost.noDistrict + oddity }
    if hasPrefix || text.words[start].breakBefore == .hard { return oddity }
    return oddity + (isBounded ? AddressCost.looseDistrict : AddressCost.unbounded)
  }

  /// What speaks against the part as a commune.
  var costAsCommune: Int { oddity + (isBounded ? 0 : AddressCost.unbounded) }
}

// What a commune leaves unread before it.
extension AddressPart {
  /// What stands right before an unprefixed commune, in the same part, should be a hamlet or a number.
  func costOfLeftover(_ text: borrowing UnitText) -> Int {
    if hasPrefix || text.words[start].breakBefore == .hard { return 0 }
    let first = text.startOfPart(endingAt: start, after: .soft)
    guard text.words[first].isNumber || text.words[first].isHamletWord else { return AddressCost.leftover }
    // The longest name behind the number: Dư Hàng Kênh, not Hàng Kênh.
    return min((first..<start).filter { !text.words[$0].isNumber }.count, AddressCost.longestRest)
  }

  /// Parts further left that begin with the word of a commune or a district.
  ///
  /// - Parameter isOfToday: the commune is one of the newest list, and written like one.
  func costOfIgnored(_ text: borrowing UnitText, isOfToday: Bool) -> Int {
    var cost = 0
    for index in 0..<start where text.words[index].breakBefore == .hard && !text.isSingleLetter(index) {
      let prefix = text.words[index].prefixes[0]
      guard prefix.words > 0, prefix.type != .thanhPho, index + prefix.words < start else { continue }
      // Quan Sơn is no quận.
      if !text.bearsOwnMarks(index), !text.words[index + prefix.words].isNumber { continue }
      let isFormer = isOfToday && hasPrefix && prefix.allows(.commune)
      cost += isFormer ? AddressCost.ignoredFormerCommune : AddressCost.ignoredPrefix
    }
    return cost
  }
}
