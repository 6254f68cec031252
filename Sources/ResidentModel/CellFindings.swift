/// The findings of one cell: at most two, so that a reader's result stays a plain value.
public struct CellFindings: Hashable, Sendable {
  public private(set) var first: FindingCode?
  public private(set) var second: FindingCode?

  public static var none: CellFindings { CellFindings() }

  public init(_ first: FindingCode? = nil, _ second: FindingCode? = nil) {
    self.first = first ?? second
    self.second = first == nil ? nil : second
  }

  public var isEmpty: Bool { first == nil }

  public func contains(_ code: FindingCode) -> Bool { first == code || second == code }

  /// Adds a finding once. A third is left out: callers add the gravest first.
  public mutating func add(_ code: FindingCode) {
    if contains(code) { return }
    if first == nil { first = code } else if second == nil { second = code }
  }
}
