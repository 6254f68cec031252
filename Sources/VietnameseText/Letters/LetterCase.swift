/// Simple case mapping: one scalar to one scalar, the same in every locale (`I` ↔ `i`, `Đ` ↔ `đ`).
extension Unicode.Scalar {
  /// The capital form; the scalar itself when it has none, or none of one scalar (ß).
  public var simpleUppercase: Unicode.Scalar { cased(isCapital: true) ?? only(properties.uppercaseMapping) }

  /// The small form; the scalar itself when it has none, or none of one scalar (İ).
  public var simpleLowercase: Unicode.Scalar { cased(isCapital: false) ?? only(properties.lowercaseMapping) }

  /// Letters of the alphabet by their table, the rest of ASCII as it is: nearly all there is, and far cheaper than
  /// Unicode's mapping by strings.
  private func cased(isCapital: Bool) -> Unicode.Scalar? {
    guard var letter = VietnameseLetter(self) else { return isASCII ? self : nil }
    letter.isCapital = isCapital
    return letter.scalar
  }

  private func only(_ mapping: String) -> Unicode.Scalar {
    let scalars = mapping.unicodeScalars
    guard let first = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex else {
      return self
    }
    return first
  }
}
