import ByteText
import FormReading
import FuzzInput
import ResidentModel

/// Any bytes as a document: its outline and its forms, the same in batches of any size; what comes before a fault is
/// the same, kept or not; every cell of a sound document is UTF-8.
@_cdecl("LLVMFuzzerTestOneInput")
public func readAsXML(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = FuzzInput(bytes, count)
  var limits = XMLLimits()
  limits.depth = input.choose([64, 3])
  limits.tagBytes = input.choose([64 << 10, 40])
  limits.attributes = input.choose([256, 2])
  limits.textBytes = input.choose([1 << 20, 50])
  limits.recordBytes = input.choose([16 << 20, 200])
  let mayBeBroken = String(validating: input.rest, as: UTF8.self) == nil
  let memory = MemoryFile(input.rest)
  guard var file = try? FormFile(path: memory.path) else { return 0 }
  file.limits.bytes = 1 << 20
  let discovered = try? XMLDiscovery(of: file, limits: limits).layout
  let layout =
    discovered ?? XMLLayout(record: "DanhSachPhieu/Phieu", columns: ["HoTen", "NoiThuongTru/Xa", "@ma"])

  var options = XMLReadingOptions()
  options.limits = limits
  let whole = FormsOfDocument(file, layout, options, mayBeBroken: mayBeBroken)
  options.batchRecords = 1
  let single = FormsOfDocument(file, layout, options, mayBeBroken: mayBeBroken)
  require(single == whole, "batches of one form hold the same forms")
  options.keepsRecordsBeforeFault = true
  let kept = FormsOfDocument(file, layout, options, mayBeBroken: mayBeBroken)
  if whole.fault == nil {
    require(kept == whole, "a sound document is read alike, whatever becomes of faults")
  } else {
    require(kept.cells.starts(with: single.cells), "what was read before a fault is kept")
    // A file that cannot be opened as XML at all is refused either way.
    require(!kept.threw || kept.cells.isEmpty, "with forms kept, a fault refuses nothing that was read")
  }
  return 0
}

/// What a reader gave until it ended or refused to go on.
private struct FormsOfDocument: Equatable {
  var cells: [[String]] = []
  var fault: FindingCode?
  var threw = false

  init(_ file: FormFile, _ layout: XMLLayout, _ options: XMLReadingOptions, mayBeBroken: Bool) {
    do throws(ReadingError) {
      let reader = try XMLFormReader(file: file, layout: layout, options: options)
      var batch = FormBatch()
      defer { fault = fault ?? reader.fault.flatMap(Self.code) }
      while try reader.next(into: &batch) {
        require(batch.columnCount == layout.columns.count, "every form has the layout's columns")
        for row in batch.rows.indices {
          cells.append(
            batch.cells(ofRow: row).map { cell in
              let text = batch.text.span(batch.cells[cell]).withUnsafeBufferPointer { Array($0) }
              // The parser lets overlong sequences pass inside CDATA; the cell is then told of when it is normalised.
              let isSound = String(validating: text, as: UTF8.self) != nil
              require(isSound || mayBeBroken, "a cell of a sound document is UTF-8")
              return String(decoding: text, as: UTF8.self)
            })
        }
      }
    } catch {
      threw = true
      fault = Self.code(error)
    }
  }

  private static func code(_ error: ReadingError) -> FindingCode? {
    if case .unreadable(let code) = error.reason { code } else { .xmlMalformed }
  }
}
