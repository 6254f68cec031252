import ResidentModel

/// Cells of whole files, or stretches of their rows, that are known to be wrong one and all: they stand behind those
/// of any other form, and remain where no other form fills the field.
public struct DistrustedCells: Sendable, Equatable {
  /// One field of some rows of a file.
  public struct Stretch: Hashable, Sendable {
    /// As in `FormOrigin`.
    public var file: UInt32
    public var field: ResidentField
    /// From 1, as in `FormOrigin`.
    public var rows: ClosedRange<UInt32>

    public init(file: UInt32, field: ResidentField, rows: ClosedRange<UInt32>) {
      self.file = file
      self.field = field
      self.rows = rows
    }
  }

  /// By the raw value of the field; empty where nothing is distrusted.
  private var stretches: [[Stretch]] = []

  public init(_ stretches: some Sequence<Stretch> = []) {
    for stretch in stretches {
      if self.stretches.isEmpty { self.stretches = ResidentField.allCases.map { _ in [] } }
      self.stretches[Int(stretch.field.rawValue)].append(stretch)
    }
  }

  /// Whether any form's cell of a field is distrusted.
  @inline(__always)
  func concern(_ field: ResidentField) -> Bool {
    !stretches.isEmpty && !stretches[Int(field.rawValue)].isEmpty
  }

  func contain(_ field: ResidentField, of origin: FormOrigin) -> Bool {
    stretches[Int(field.rawValue)].contains { $0.file == origin.file && $0.rows.contains(origin.row) }
  }
}
