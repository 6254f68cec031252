import ResidentModel

/// What a row of a table is.
public enum RowKind: UInt8, CaseIterable, Hashable, Sendable {
  case form, blank, title, repeatedHeader, total, signature

  /// The finding that a row of this kind is counted under; nil for a form.
  public var finding: FindingCode? {
    switch self {
    case .form: nil
    case .blank: .rowBlank
    case .title: .rowTitle
    case .repeatedHeader: .rowRepeatedHeader
    case .total: .rowTotal
    case .signature: .rowSignature
    }
  }
}

/// What a row holds that is the rest of the one above it.
public enum RestOfRow: Sendable {
  /// A word of a name, as that of a person may be who is known by nothing else.
  case name
  /// The end of an address or another text, which is nobody by itself.
  case text
}
