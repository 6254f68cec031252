import ByteText

extension ByteBuffer {
  /// Appends a date as ISO 8601, cut to its precision (`PartialDate.description`), without a `String` in between.
  public mutating func append(_ date: PartialDate) {
    guard !date.isMissing else { return }
    append(decimal: UInt64(date.year), digits: 4)
    guard date.month > 0 else { return }
    append(UInt8(ascii: "-"))
    append(decimal: UInt64(date.month), digits: 2)
    guard date.day > 0 else { return }
    append(UInt8(ascii: "-"))
    append(decimal: UInt64(date.day), digits: 2)
  }
}
