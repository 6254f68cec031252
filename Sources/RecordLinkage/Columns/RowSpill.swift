import ByteText

/// What of the packed rows and of what is made of them lies in files instead of in memory.
///
/// Rows are compared with others anywhere in the table, so they are the last to leave the memory; what is sorted is
/// walked from one end to the other, and hardly slower in a file.
public struct RowSpill: Sendable {
  /// For the rows themselves, and what takes their place once they are linked; nil for memory.
  public var rows: SpillFolder?
  /// For keys and pairs while they are sorted; nil for memory.
  public var sorted: SpillFolder?

  public init(rows: SpillFolder? = nil, sorted: SpillFolder? = nil) {
    self.rows = rows
    self.sorted = sorted
  }
}
