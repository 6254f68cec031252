import ResidentModel

/// The addresses that a claim is written in, the likeliest first.
func addressFields(of claim: FormClaim) -> [ResidentField] {
  switch claim.claim.kind {
  case .permanent where claim.isDeclared: [.declaredPermanentAddress, .permanentAddress]
  case .permanent: [.permanentAddress]
  case .temporary: [.temporaryAddress]
  case .unknown, .current, .stay, .declaredAbsence: [.currentAddress]
  }
}

extension GatheredForms {
  /// The address that a claim of the form at a place of the sorted order is written in; empty where none is.
  func address(of claim: FormClaim, at index: Int) -> Range<Int> {
    for field in addressFields(of: claim) {
      let cell = cell(field, at: index)
      if !cell.isEmpty { return cell }
    }
    return 0..<0
  }
}
