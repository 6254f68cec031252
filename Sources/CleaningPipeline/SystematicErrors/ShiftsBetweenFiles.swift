import ResidentModel

extension [SystematicError] {
  /// Takes over what forms of other files say of shifted columns: which of the columns that a file itself shows apart
  /// were moved, and stretches that no file shows by itself.
  ///
  /// - Parameter cells: all of the run that no other file bears out.
  mutating func add(_ cells: [StrayCell]) {
    for index in indices { self[index].settle(by: cells) }
    let stretches = StrayStretch.all(in: cells)
    var rest: [StrayStretch] = []
    for stretch in stretches {
      guard let known = firstIndex(where: { $0.isShown(by: stretch) }) else {
        rest.append(stretch)
        continue
      }
      if !self[known].isSettled { self[known].settle(moved: stretch.column.field, offset: stretch.offset) }
    }
    // What the file itself shows is not told of the other file.
    rest.removeAll { stretch in
      stretches.contains { other in
        stretch.isMirrored(by: other) && contains { $0.isShown(by: other) }
      }
    }
    for stretch in rest {
      // The file that was moved has the more neighbours: those of the other file may stand apart in it.
      let mirrored = rest.filter(stretch.isMirrored).map(\.fitting).max() ?? 0
      guard Double(stretch.fitting) * 1.05 >= Double(mirrored) else { continue }
      append(stretch, isSettled: Double(stretch.fitting) > Double(mirrored) * 1.05)
    }
  }

  /// Columns that slipped together are told together.
  private mutating func append(_ stretch: StrayStretch, isSettled: Bool) {
    let together = firstIndex {
      $0.code == .fileColumnShifted && $0.files == [stretch.file] && $0.others.isEmpty
        && $0.offset == stretch.offset && $0.isSettled == isSettled
        && $0.rows.map(stretch.rows.overlaps) == true
    }
    guard let together else {
      return append(
        SystematicError(
          code: .fileColumnShifted, files: [stretch.file], fields: [stretch.column.field],
          offset: stretch.offset, rows: stretch.rows, count: stretch.fitting, compared: stretch.compared,
          isSettled: isSettled))
    }
    self[together].fields.append(stretch.column.field)
    if let rows = self[together].rows {
      self[together].rows =
        Swift.min(
          rows.lowerBound, stretch.rows.lowerBound)...Swift.max(
          rows.upperBound, stretch.rows.upperBound)
    }
    if stretch.compared > self[together].compared {
      (self[together].count, self[together].compared) = (stretch.fitting, stretch.compared)
    }
  }
}

extension SystematicError {
  /// Whether the file itself shows the shift that other files show.
  fileprivate func isShown(by stretch: StrayStretch) -> Bool {
    code == .fileColumnShifted && files == [stretch.file] && !others.isEmpty
      && rows.map(stretch.rows.overlaps) == true
      && (fields.contains(stretch.column.field) && offset == stretch.offset
        || others.contains(stretch.column.field) && offset == -stretch.offset)
  }

  /// Of columns that the file shows apart, those were moved whose cells other files do not bear out, also where too few
  /// neighbours have forms there to say by how many rows.
  fileprivate mutating func settle(by cells: [StrayCell]) {
    guard code == .fileColumnShifted, !isSettled, let rows else { return }
    let here = cells.filter { Int($0.file) == files[0] && rows.contains($0.row) }
    // Slips of the pen in single forms are far fewer.
    let enough = Swift.max(SlippedStretches.fewestRows, rows.count * 3 / 20)
    func isMoved(_ field: ResidentField) -> Bool { here.count { $0.column.field == field } >= enough }
    guard !others.contains(where: isMoved), fields.contains(where: isMoved) else {
      if !fields.contains(where: isMoved), let moved = others.first(where: isMoved) {
        settle(moved: moved, offset: -offset)
      }
      return
    }
    isSettled = true
  }

  /// - Parameter field: one of the columns that were moved.
  fileprivate mutating func settle(moved field: ResidentField, offset: Int) {
    if others.contains(field) { (fields, others) = (others, fields) }
    self.offset = offset
    isSettled = true
  }
}
