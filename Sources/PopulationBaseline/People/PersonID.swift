import ByteText

/// A person's id in column `ma_nguoi`: 80 bits written as 16 lower-case letters and digits.
///
/// Drawn from the identity of one of the person's forms (`FormIdentity`), never from the personal number, and the
/// same in every run over the same forms. The order of ids is the order of their text.
public struct PersonID: Hashable, Sendable {
  let high: UInt64
  let low: UInt16

  /// - Parameters:
  ///   - identity: the identity of the form that the person is named by (see `FormRank.namesPersonBefore`).
  ///   - ordinal: 0; above 0 only to tell people apart whose forms carry the same identity (`PersonNaming`).
  public init(identity: UInt64, ordinal: UInt32 = 0) {
    high = stableHash(identity, seed: UInt64(ordinal) << 1)
    low = UInt16(truncatingIfNeeded: stableHash(identity, seed: UInt64(ordinal) << 1 | 1))
  }

  /// Reads an id as a table has it; nil for anything else.
  public init?(_ text: borrowing Span<UInt8>) {
    guard text.count == Self.textLength else { return nil }
    let alphabet = Self.alphabet
    // 80 bits come in five by five: the first 64 fill `high`, the last 16 `low`.
    var (high, low) = (UInt64(0), UInt64(0))
    for index in 0..<text.count {
      guard let value = (0..<32).first(where: { alphabet[$0] == text[index] }) else { return nil }
      high = high << 5 | low >> 11
      low = (low << 5 | UInt64(value)) & 0xffff
    }
    (self.high, self.low) = (high, UInt16(low))
  }

  public static let textLength = 16

  /// Appends the 16 characters.
  public func append(to bytes: inout ByteBuffer) {
    let alphabet = Self.alphabet
    for index in 0..<Self.textLength {
      // Character `index` holds bits 79 - 5·index and the four below it: 12 characters lie in `high`, one astride.
      let shift = 75 - 5 * index
      let bits =
        shift >= 16
        ? high >> UInt64(shift - 16)
        : shift > 11
          ? high << UInt64(16 - shift) | UInt64(low) >> UInt64(shift) : UInt64(low) >> UInt64(shift)
      bytes.append(alphabet[Int(bits & 31)])
    }
  }

  /// Crockford's base 32 in lower case: no i, l, o, u, so that no two characters look alike and no word appears.
  private static let alphabet: InlineArray<32, UInt8> = [
    0x30, 0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39,
    0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x6a, 0x6b, 0x6d, 0x6e,
    0x70, 0x71, 0x72, 0x73, 0x74, 0x76, 0x77, 0x78, 0x79, 0x7a,
  ]
}

extension PersonID: Comparable {
  public static func < (a: PersonID, b: PersonID) -> Bool { (a.high, a.low) < (b.high, b.low) }
}

extension PersonID: CustomStringConvertible {
  public var description: String {
    var bytes = ByteBuffer(capacity: Self.textLength)
    append(to: &bytes)
    return bytes.string(ByteRange(0, bytes.count))
  }
}
