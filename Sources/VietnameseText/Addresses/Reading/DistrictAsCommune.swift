import ResidentModel

/// Whether what is read as a commune is rather the former district that its commune is written before.
extension AddressReading {
  /// What speaks against reading the name of a former district as a commune's: a bare name stands before it, which is
  /// where the commune of that district is written. Hamlets, streets and house numbers are no bare names.
  func costOfDistrictName(
    _ commune: AddressPart, endingAt end: Int, _ text: borrowing UnitText, _ levels: AddressLevels
  ) -> Int {
    guard !commune.hasPrefix, !levels.isDistrictWritten || levels.districtMayBeProvince else { return 0 }
    // Trà My may be the end of Bắc Trà My.
    var start = commune.start
    while true {
      let cost = costOfDistrictName(start..<end, text, levels)
      if cost > 0 || start == 0 || text.words[start].breakBefore == .hard { return cost }
      start -= 1
    }
  }

  private func costOfDistrictName(
    _ name: Range<Int>, _ text: borrowing UnitText, _ levels: AddressLevels
  ) -> Int {
    guard let bare = BareName(text, before: name.lowerBound) else { return 0 }
    let named = parts.units(.district, named: name, of: text)
    // Of "Chi Lăng, Lạng Sơn" without a province, Lạng Sơn is the province that Chi Lăng has to lie in.
    let provinces =
      levels.districtMayBeProvince ? judgement.provinces(of: levels.districts) : levels.provinces
    let liesInProvince = named.contains {
      judgement.provincePenalty(of: $0.unit, provinces) < PlacePenalty.provinceContradicts
    }
    guard liesInProvince, bare.isPlace || named.contains(where: { holdsCommune(bare, $0.unit, name, text) })
    else { return 0 }
    let isOfToday =
      !provinces.isEmpty
      && !named.contains { district in
        provinces.contains { $0.unit == judgement.province(of: district.unit) }
      }
    return isOfToday ? AddressCost.districtAsCommuneOfToday : AddressCost.districtAsCommune
  }

  /// Whether a hamlet, a street or a house right before the name of a district is, or ends in, a commune of it.
  private func holdsCommune(
    _ bare: BareName, _ district: UnitReference, _ name: Range<Int>, _ text: borrowing UnitText
  ) -> Bool {
    endsWithCommune(bare, before: name.lowerBound, below: district, text)
      || bare.starts.contains { isMisspeltCommune($0..<name.lowerBound, below: district, text) }
  }

  /// Whether the last words of a hamlet, a street or a house are the name of a commune: "Xóm 5 Việt Dân".
  private func endsWithCommune(
    _ bare: BareName, before end: Int, below district: UnitReference, _ text: borrowing UnitText
  ) -> Bool {
    let catalogue = judgement.finder.catalogue
    for first in bare.start..<end {
      let isWhole = bare.starts.contains(first)
      // Of "Thôn Đông Sơn" nothing tells that Đông Sơn is more than the hamlet.
      if !isWhole, text.words[first - 1].isHamletWord { continue }
      let isCalledSo = !isWhole && text.callsItselfCommune(at: first - 1)
      if end - first == 1, text.words[first].isNumber, !isCalledSo { continue }
      let named = parts.units(.commune, named: first..<end, of: text)
      if named.contains(where: { catalogue[$0.unit].parent == district }) { return true }
    }
    return false
  }

  /// Whether a run that begins with the word for a hamlet is rather a commune's name with a slip further on: "Liên Hàà".
  private func isMisspeltCommune(
    _ range: Range<Int>, below district: UnitReference, _ text: borrowing UnitText
  ) -> Bool {
    guard let part = parts.misspeltPart(.commune, range, of: text, below: [district]) else { return false }
    if !text.words[range.lowerBound].isHamletWord { return true }
    let catalogue = judgement.finder.catalogue
    let first = text.markedKey(range.lowerBound..<(range.lowerBound + 1))
    return part.candidates.contains { candidate in
      var name = UnitText()
      name.read(Array(catalogue.name(candidate.unit).utf8).span)
      return name.count > 1 && name.markedKey(0..<1) == first
    }
  }
}
