import ResidentModel
import Testing

@testable import CleaningPipeline

@Suite("Columns that other files show to have slipped")
struct StrayStretchTests {
  /// Stray fathers of the rows of a file, each with the father of the row before.
  func strays(
    file: UInt16 = 1, other: UInt16 = 0, rows: Range<UInt32>, offset: Int = 1, every step: Int = 1
  ) -> [StrayCell] {
    stride(from: rows.lowerBound, to: rows.upperBound, by: step).map { row in
      StrayCell(
        column: .father, file: file, otherFile: other, row: row, otherRow: row,
        own: UInt64(Int(row) - offset), other: UInt64(row))
    }
  }

  @Test("Cells that are what the other file has for the row above make a stretch")
  func below() throws {
    let found = StrayStretch.all(in: strays(rows: 100..<160).reversed())
    #expect(found.count == 1)
    let stretch = try #require(found.first)
    #expect(stretch.file == 1 && stretch.offset == 1 && stretch.fitting == 59)
    #expect(stretch.rows == 101...159)
  }

  @Test("Cells that differ in themselves, or few that slipped, make none")
  func none() {
    #expect(StrayStretch.all(in: strays(rows: 100..<118)).isEmpty)
    #expect(StrayStretch.all(in: strays(rows: 1_000..<2_000, offset: 500)).isEmpty)
    #expect(StrayStretch.all(in: strays(rows: 100..<400, every: 3)).isEmpty)
  }

  @Test("Of two files in one order, one with gaps, the one with the more neighbours was moved")
  func theMovedFile() {
    let cells = strays(rows: 100..<200) + strays(file: 0, other: 1, rows: 100..<160, offset: -1)
    var errors: [SystematicError] = []
    errors.add(cells)
    #expect(errors.map(\.files) == [[1]] && errors.map(\.isSettled) == [true])
    var open: [SystematicError] = []
    open.add(strays(rows: 100..<200) + strays(file: 0, other: 1, rows: 100..<200, offset: -1))
    #expect(open.map(\.files) == [[0], [1]] && open.map(\.isSettled) == [false, false])
  }

  @Test("The other file says which of the columns that a file shows apart were moved")
  func settlesTheFilesOwn() {
    var errors = [
      SystematicError(
        code: .fileColumnShifted, files: [1], fields: [.birthDate, .fatherName], others: [.fullName, .sex],
        offset: 1, rows: 100...200, count: 80, compared: 80, isSettled: false)
    ]
    errors.add(strays(rows: 100..<200) + strays(file: 0, other: 1, rows: 100..<200, offset: -1))
    #expect(errors.count == 1 && errors[0].isSettled && errors[0].fields == [.birthDate, .fatherName])
  }

  @Test("Cells that no other file bears out say what was moved, whether or not their neighbours are known")
  func settlesWithoutNeighbours() {
    let open = SystematicError(
      code: .fileColumnShifted, files: [1], fields: [.birthDate, .personalNumber],
      others: [.fullName, .fatherName],
      offset: 1, rows: 100...299, count: 80, compared: 80, isSettled: false)
    var errors = [open]
    errors.add(strays(rows: 100..<300, every: 5))
    #expect(errors.count == 1 && errors[0].isSettled && errors[0].offset == -1)
    #expect(errors[0].fields == [.fullName, .fatherName])
    errors = [open]
    errors.add(strays(rows: 100..<300, every: 11))
    #expect(errors == [open])
  }
}
