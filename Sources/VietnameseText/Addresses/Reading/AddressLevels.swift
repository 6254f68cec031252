import ResidentModel

/// A reading of the levels above the commune.
struct AddressLevels {
  var districts: [UnitCandidate]
  var provinces: [UnitCandidate]
  /// They stand in the address itself.
  var isProvinceWritten: Bool
  var isDistrictWritten: Bool
  /// What speaks against the reading so far, in the points of `AddressCost`.
  var cost: Int
  /// What is read as the district is the name of a province too, and none stands behind it.
  var districtMayBeProvince: Bool
  /// What is read as the district, where it stands without its word.
  var bareDistrict: Range<Int>?
  /// Where the district should stand, a part is passed over that no list knows.
  var unreadDistrict: Range<Int>?
  /// The district of the row lies in the province that is written, and is not taken for that of the address.
  var leavesDistrict = false

  var areBothWritten: Bool { isProvinceWritten && isDistrictWritten }
  /// The first letters of a province and nothing else.
  var hasOnlyInitials: Bool {
    districts.isEmpty && !provinces.isEmpty && provinces.allSatisfy(\.isInitials)
  }
  /// Where the commune must lie, as far as it is written.
  var parents: [UnitCandidate] { districts.isEmpty ? provinces : districts }

  /// The same without the district of the row.
  var leavingDistrict: AddressLevels {
    var levels = self
    (levels.districts, levels.leavesDistrict) = ([], true)
    levels.cost += AddressCost.leftDistrict
    return levels
  }
}
