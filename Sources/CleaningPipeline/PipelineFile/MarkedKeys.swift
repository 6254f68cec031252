/// A YAML text whose keys that stand twice are told apart by marks behind them, for a parser that refuses them.
struct MarkedKeys {
  private(set) var text: String
  /// What stands behind the n-th key that was told apart: n of these, of the private use area.
  private static let mark: Unicode.Scalar = "\u{F8F0}"
  private static let most = 100
  private var count = 0

  init(_ text: String) { self.text = text }

  var isMarked: Bool { count > 0 }

  /// Marks the key that begins at a place, from 1; columns are of Unicode scalars.
  ///
  /// - Returns: false where the key is not written there as it reads.
  mutating func mark(_ key: String, line: Int, column: Int) -> Bool {
    guard count < Self.most, line > 0, column > 0, !key.isEmpty else { return false }
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    for _ in 1..<line {
      guard let end = scalars[index...].firstIndex(of: "\n") else { return false }
      index = scalars.index(after: end)
    }
    guard var start = scalars.index(index, offsetBy: column - 1, limitedBy: scalars.endIndex),
      start < scalars.endIndex
    else { return false }
    if ["\"", "'"].contains(scalars[start]) { start = scalars.index(after: start) }
    guard scalars[start...].starts(with: key.unicodeScalars) else { return false }
    count += 1
    let end = scalars.index(start, offsetBy: key.unicodeScalars.count)
    text.unicodeScalars.insert(contentsOf: [Unicode.Scalar](repeating: Self.mark, count: count), at: end)
    return true
  }

  /// The key as it was written.
  func original(_ key: String) -> String {
    guard key.unicodeScalars.last == Self.mark else { return key }
    return String(String.UnicodeScalarView(key.unicodeScalars.prefix { $0 != Self.mark }))
  }
}
