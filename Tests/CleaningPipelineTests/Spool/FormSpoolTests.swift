import ByteText
import Glibc
import PopulationBaseline
import ResidentModel
import Testing

@testable import CleaningPipeline

@Suite("The spool of a run's forms")
struct FormSpoolTests {
  @Test("A piece in which one bit has changed is not taken for what was written, nor a shorter one")
  func changedPiece() throws {
    try RunFolderTests.withFolder { root in
      let spool = try FormSpool(in: root, workers: 1, on: Disk())
      let table = BaselineTable(
        fields: FieldList(present: []), basis: QuotaBasis(),
        asOf: try #require(PartialDate(year: 2026, month: 12, day: 31)))
      let writer = SpooledBatch.Writer(table, writesChanges: false)
      let place = try spool.append(writer, worker: 0)
      try spool.flush()
      var piece = SpooledPiece()
      try spool.read(place, into: &piece)
      #expect(try spool.isSound(place))

      let path = "\(root)/forms-0"
      try Self.flip(bit: 3, ofByte: Int(place.offset) + Int(place.bytes) - 1, in: path)
      #expect(try !spool.isSound(place))
      let fault = #expect(throws: RunFolderFault.self) { try spool.read(place, into: &piece) }
      #expect(fault == .changed(path: path))
      #expect(fault?.status == .stopped)

      truncate(path, off_t(place.offset) + off_t(place.bytes) - 1)
      #expect(throws: RunFolderFault.cannotRead(path: path, errno: EIO)) {
        try spool.read(place, into: &piece)
      }
    }
  }

  private static func flip(bit: UInt8, ofByte offset: Int, in path: String) throws {
    let file = try #require(fopen(path, "r+"))
    defer { fclose(file) }
    fseek(file, offset, SEEK_SET)
    let byte = UInt8(fgetc(file))
    fseek(file, offset, SEEK_SET)
    fputc(Int32(byte ^ 1 << bit), file)
  }
}
