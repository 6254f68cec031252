/// What is offered behind "did you mean".
public enum NearestName {
  /// The name nearest to what was written: at most a third of its letters (and at least one) may differ, counting an
  /// insertion, a removal, a change or a swap of neighbours as one. Ties go to the earlier name.
  public static func among(_ names: some Sequence<String>, to written: String) -> String? {
    let target = Array(written.lowercased().unicodeScalars.prefix(64))
    var best: (name: String, distance: Int)?
    for name in names {
      let candidate = Array(name.lowercased().unicodeScalars)
      let limit = max(1, min(target.count, candidate.count) / 3)
      guard abs(candidate.count - target.count) <= limit else { continue }
      let distance = editDistance(target, candidate)
      if distance <= limit, distance < best?.distance ?? .max { best = (name, distance) }
    }
    return best?.name
  }

  /// All names, the nearest first; those equally near in the order they have.
  static func ranked(_ names: [String], to written: String) -> [String] {
    let target = Array(written.lowercased().unicodeScalars.prefix(64))
    let ranked = names.enumerated().map { index, name in
      (distance: editDistance(target, Array(name.lowercased().unicodeScalars)), index: index, name: name)
    }
    return ranked.sorted { ($0.distance, $0.index) < ($1.distance, $1.index) }.map(\.name)
  }

  /// Optimal string alignment distance. Three rows; names are short, and this runs only when something is wrong.
  private static func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in 1...a.count {
      var row = [i] + [Int](repeating: 0, count: b.count)
      for j in 1...b.count {
        let change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        row[j] = min(row[j - 1] + 1, last[j] + 1, change)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          row[j] = min(row[j], beforeLast[j - 2] + 1)
        }
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
