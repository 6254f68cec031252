import ResidentModel

/// Whether a commune that was read may be another one for all that is written.
extension AddressReading {
  func isOpen(
    _ commune: AddressPart, of place: Place, endingAt end: Int, _ text: borrowing UnitText,
    _ levels: AddressLevels
  ) -> Bool {
    let isOtherName = judgement.isOtherName(
      place, of: commune.candidates, districts: levels.districts, in: levels.provinces)
    if commune.isContested || isOtherName { return true }
    // Without its district a name must be the only one of the province.
    if let unread = levels.unreadDistrict, !judgement.isOnePlace(commune.candidates, in: levels.provinces) {
      return !names(place, unread, text)
    }
    return mayBeStreetOrHamlet(commune, endingAt: end, text, levels)
  }

  /// "Phường 8, Tân Hạnh, Vĩnh Long": what stands in the place of the district is the commune of today.
  private func names(_ place: Place, _ unread: Range<Int>, _ text: borrowing UnitText) -> Bool {
    let today = judgement.finder.catalogue.unit(.commune, code: Int(place.newestCommune), on: .july2025)
    return parts.units(.commune, named: unread, of: text).contains { $0.unit == today }
  }

  /// "12 Lê Lợi, Thọ Xuân, Thanh Hóa": a house in a street of the commune Thọ Xuân, or in the commune Lê Lợi. And of "Thôn
  /// Đông Gào, Pleiku, Gia Lai" the last word may be the hamlet's.
  private func mayBeStreetOrHamlet(
    _ commune: AddressPart, endingAt end: Int, _ text: borrowing UnitText, _ levels: AddressLevels
  ) -> Bool {
    guard let district = levels.bareDistrict, !commune.hasPrefix, !commune.isBounded,
      let bare = BareName(text, before: end), !bare.starts.contains(commune.start),
      text.words[commune.start - 1].isNumber ? bare.isHouse : end - commune.start == 1
    else { return false }
    let named = parts.units(.commune, named: district, of: text)
    return !judgement.units(named, in: levels.provinces).isEmpty
  }

  /// Whether communes are of the newest list and stand below a province alone, as is written since there are no districts.
  func areOfToday(_ communes: [UnitReference], _ levels: AddressLevels) -> Bool {
    let catalogue = judgement.finder.catalogue
    return levels.isProvinceWritten && !levels.isDistrictWritten && levels.unreadDistrict == nil
      && !communes.isEmpty && communes.allSatisfy { catalogue[$0].list == .july2025 }
  }
}
