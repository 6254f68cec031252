/// What one blocking rule, as it ran, made of a pair.
public struct BlockingVerdict: Hashable, Sendable {
  /// The rule's name.
  public var rule: String
  /// Why the rule did not put the two rows in one compared block; empty: it did.
  public var misses: [Miss]

  public var isFound: Bool { misses.isEmpty }

  public enum Miss: Hashable, Sendable {
    /// A part of the key, or of what splits its large blocks, gives no key in one row or in both: a missing value, or
    /// one too imprecise.
    case missing(KeyPartName, inFirst: Bool, inSecond: Bool)
    /// Both rows have the part, and it differs.
    case differs(KeyPartName)
    /// The block stayed larger than the rule compares, after its last refinement.
    case oversize(limit: Int)
  }

  /// A key part by the names of the model file.
  public struct KeyPartName: Hashable, Sendable {
    /// The first present one gives the key.
    public var columns: [String]
    /// `whole`, `given-bare`, `last-6` …
    public var transform: String
  }
}

extension BlockingKeys {
  /// Says for any two rows whether the rule found them, or every part that kept it from finding them.
  ///
  /// - Parameter oversize: what the rule did not compare of its blocks.
  func verdict(_ a: UInt32, _ b: UInt32, oversize: OversizeKeys, in model: LinkageModel) -> BlockingVerdict {
    var misses = zip(rule.keys, parts).compactMap { miss($0, $1, a, b, in: model) }
    guard misses.isEmpty else { return BlockingVerdict(rule: rule.name, misses: misses) }
    if oversize.isTight, differ(tooMuch: a, b) {
      return BlockingVerdict(rule: rule.name, misses: differing(a, b).map { .differs(model.name(of: $0)) })
    }
    var key = key(a)
    if oversize.wasThinned(key) {
      guard differ(a, b, depth: 0) else { return BlockingVerdict(rule: rule.name, misses: []) }
      misses = [miss(rule.refinements[0], refinements[0], a, b, in: model)].compactMap { $0 }
    }
    var depth = 0
    while oversize.wasSplit(key) {
      guard depth < refinements.count else {
        if contentHash(a) != contentHash(b) { misses = [.oversize(limit: rule.limit)] }
        break
      }
      if refined(key, depth: depth, a) != refined(key, depth: depth, b) {
        misses = [miss(rule.refinements[depth], refinements[depth], a, b, in: model)].compactMap { $0 }
        break
      }
      key = refined(key, depth: depth, a)
      depth += 1
    }
    return BlockingVerdict(rule: rule.name, misses: misses)
  }

  private func miss(
    _ part: KeyPart, _ bound: BoundPart, _ a: UInt32, _ b: UInt32, in model: LinkageModel
  ) -> BlockingVerdict.Miss? {
    let (x, y) = (bound.value(a), bound.value(b))
    if x != 0, x == y { return nil }
    let name = model.name(of: part)
    return x == 0 || y == 0 ? .missing(name, inFirst: x == 0, inSecond: y == 0) : .differs(name)
  }
}

extension LinkageModel {
  /// A key part as the model file names it.
  public func name(of part: KeyPart) -> BlockingVerdict.KeyPartName {
    BlockingVerdict.KeyPartName(
      columns: part.columns.map { columns[$0.rawValue].name }, transform: part.transform.description)
  }
}
