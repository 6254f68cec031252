import Wording

/// Sizes in bytes, as people write and read them: powers of 1024, as memory is sold.
public enum ByteCount {
  private static let units: [(suffix: String, size: UInt64)] = [
    ("T", 1 << 40), ("G", 1 << 30), ("M", 1 << 20), ("K", 1 << 10),
  ]

  /// `1,4 GiB`, `352 MiB`, `17 B`.
  public static func text(_ bytes: Int, in language: Language) -> String {
    guard let unit = units.first(where: { bytes >= Int($0.size) }) else { return "\(bytes) B" }
    let tenths = (bytes * 10 + Int(unit.size) / 2) / Int(unit.size)
    let figure =
      tenths >= 100 ? "\((tenths + 5) / 10)" : "\(tenths / 10)\(language == .vi ? "," : ".")\(tenths % 10)"
    return "\(figure) \(unit.suffix)iB"
  }

  /// Reads `4G`, `512M`, `1.5GiB`, `100000000`; nil when it is no size, or zero.
  public static func bytes(_ text: String) -> UInt64? {
    var digits = text[...]
    var size: UInt64 = 1
    for ending in ["iB", "B", "b"] where digits.hasSuffix(ending) {
      digits = digits.dropLast(ending.count)
      break
    }
    if let unit = units.first(where: { digits.uppercased().hasSuffix($0.suffix) }) {
      digits = digits.dropLast()
      size = unit.size
    }
    // `Double` reads hexadecimal, signs and infinities too.
    guard digits.utf8.allSatisfy({ (48...57).contains($0) || $0 == UInt8(ascii: ".") }),
      let value = Double(digits), value > 0, value * Double(size) < 9e18
    else { return nil }
    return UInt64((value * Double(size)).rounded())
  }
}
