import ByteText
import FormCleaning
import FormReading
import PopulationBaseline
import ResidentModel

/// One form of a spooled batch, beside its facts: where its rendered parts lie.
struct SpooledForm: BitwiseCopyable, Sendable {
  /// In the batch's cells.
  var rendered: RenderedForm
  /// The record's number in its batch, from 0.
  var record: UInt32
  /// Where the form's changed cells end in the batch's list of them.
  var changesEnd: UInt32
}

/// One batch as it lies in the spool: in this order the counts, the packed forms, ends of the changes' cells, the
/// changes' cells, and the bytes of what is quarantined.
struct SpooledPiece: ~Copyable {
  fileprivate var bytes = ByteBuffer(pages: 0)

  fileprivate struct Header: BitwiseCopyable {
    var forms: UInt32 = 0
    var packedBytes: UInt32 = 0
    var cellBytes: UInt32 = 0
    var changes: UInt32 = 0
    var changeBytes: UInt32 = 0
  }

  /// Of all bytes, as `SpooledBatch.Writer.write` gives it.
  var checksum: UInt64 { bytes.checksum }

  mutating func fill(from file: BlockFile, at offset: UInt64, count: Int) throws(RunFolderFault) {
    bytes.removeAll()
    try file.read(at: offset, count: count, into: &bytes)
  }
}

/// What the tables show of one batch. Owned and reused by one worker.
struct SpooledBatch: ~Copyable {
  private var forms = PackedForms()
  private var header = SpooledPiece.Header()
  /// What stands behind the forms.
  private var rest = ByteBuffer()
  /// Where its parts begin.
  private var changesStart = 0
  private var quarantineStart = 0

  var count: Int { forms.forms.count }

  /// Takes a piece in place of the last.
  mutating func unpack(_ piece: borrowing SpooledPiece) {
    let bytes = piece.bytes.span
    let start = MemoryLayout<SpooledPiece.Header>.size
    precondition(bytes.count >= start)
    header = bytes.withUnsafeBytes { $0.loadUnaligned(as: SpooledPiece.Header.self) }
    let end = start + Int(header.packedBytes)
    forms.unpack(bytes.extracting(start..<end), count: Int(header.forms), cellBytes: Int(header.cellBytes))
    rest.removeAll()
    rest.append(bytes.extracting(end..<bytes.count))
    changesStart = Int(header.changes) * MemoryLayout<UInt32>.stride
    quarantineStart = changesStart + Int(header.changeBytes)
    precondition(quarantineStart <= rest.count, "a piece of the spool is as it was written")
  }

  func form(_ index: Int) -> SpooledForm { forms.forms[index] }

  func facts(of index: Int) -> FormFacts { forms.facts[index] }

  /// What `SpooledForm.rendered` points into.
  var cells: Span<UInt8> {
    @_lifetime(borrow self)
    get { forms.cells.span }
  }

  /// The changed cells of a form, by their numbers in the batch.
  func changes(of index: Int) -> Range<Int> {
    (index == 0 ? 0 : Int(form(index - 1).changesEnd))..<Int(form(index).changesEnd)
  }

  /// What `changes.csv` says of one changed cell, without the form that it stands in.
  @_lifetime(borrow self)
  func change(_ number: Int) -> Span<UInt8> {
    precondition(number >= 0 && number < header.changes)
    func end(_ number: Int) -> Int {
      let ends = rest.span.extracting(..<changesStart)
      return ends.withUnsafeBytes {
        // The list holds an end for every change, and there are more changes than `number`.
        Int($0.loadUnaligned(fromByteOffset: number * MemoryLayout<UInt32>.stride, as: UInt32.self))
      }
    }
    return rest.span.extracting(
      changesStart + (number == 0 ? 0 : end(number - 1))..<changesStart + end(number))
  }

  /// The bytes of the batch's quarantined spans, one behind the other.
  var quarantined: Span<UInt8> {
    @_lifetime(borrow self)
    get { rest.span.extracting(quarantineStart..<rest.count) }
  }
}

extension SpooledBatch {
  /// Renders batches for the spool. Owned and reused by one worker.
  struct Writer: ~Copyable {
    private let baseline: BaselineTable
    private let changeTable: ChangeTable?
    private var forms: [SpooledForm] = []
    private var facts: [FormFacts] = []
    private var cells = CSVLines(capacity: 4 << 20)
    /// Form by form, the ends of the parts of its cells.
    private var ends: [UInt32] = []
    private var packed = ByteBuffer()
    private var changeEnds: [UInt32] = []
    private var changes = CSVLines()
    private var quarantined = ByteBuffer()

    /// - Parameter writesChanges: whether `changes.csv` is written.
    init(_ baseline: BaselineTable, writesChanges: Bool) {
      self.baseline = baseline
      changeTable = writesChanges ? ChangeTable() : nil
    }

    /// What the last batch came to: the forms' cells, and those of the changes.
    var bytes: (cells: Int, changes: Int) { (cells.bytes.count, changes.bytes.count) }

    /// Renders one batch in place of the last.
    mutating func render(
      _ batch: borrowing FormBatch, _ clean: borrowing CleanBatch, columns: borrowing SourceColumns
    ) {
      forms.removeAll(keepingCapacity: true)
      facts.removeAll(keepingCapacity: true)
      cells.removeAll()
      ends.removeAll(keepingCapacity: true)
      packed.removeAll()
      changeEnds.removeAll(keepingCapacity: true)
      changes.removeAll()
      quarantined.removeAll()
      facts.append(contentsOf: clean.facts)
      for row in 0..<clean.count {
        let rendered = baseline.render(
          clean.facts[row], cells: clean.cells(of: row), in: clean.buffer, to: &cells, partEnds: &ends)
        if changeTable != nil { renderChanges(row, batch, clean, columns) }
        forms.append(
          SpooledForm(
            rendered: rendered, record: batch.rows[row].record, changesEnd: UInt32(changeEnds.count)))
      }
      PackedForms.pack(forms, facts, cells: cells.bytes, ends: ends, to: &packed)
      for span in batch.quarantined { quarantined.append(batch.text.span(span.text)) }
    }

    private mutating func renderChanges(
      _ row: Int, _ batch: borrowing FormBatch, _ clean: borrowing CleanBatch,
      _ columns: borrowing SourceColumns
    ) {
      guard let changeTable else { return }
      let changed = clean.changes(of: row)
      for index in 0..<clean.fields.count where !changed[index].isEmpty {
        let field = clean.fields.fields[index]
        let cleaned = clean.buffer.span(clean.cells(of: row)[index])
        let sources = columns.sourceColumns(of: field)
        if sources.count == 1 {
          changeTable.render(
            field: field, rules: changed[index],
            original: batch.text.span(batch.writtenCell(row: row, column: sources[0])), cleaned: cleaned,
            to: &changes)
        } else {
          // A value made of two cells: both stand in the original, a space between them.
          var joined = ByteBuffer()
          for column in sources {
            let written = batch.writtenCell(row: row, column: column)
            if joined.count > 0, !written.isEmpty { joined.append(UInt8(ascii: " ")) }
            joined.append(batch.text.span(written))
          }
          changeTable.render(
            field: field, rules: changed[index], original: joined.span, cleaned: cleaned, to: &changes)
        }
        changeEnds.append(UInt32(changes.bytes.count))
      }
    }

    /// - Returns: the checksum of the bytes written.
    func write(to file: BlockFile) throws(RunFolderFault) -> UInt64 {
      let header = SpooledPiece.Header(
        forms: UInt32(forms.count), packedBytes: UInt32(packed.count), cellBytes: UInt32(cells.bytes.count),
        changes: UInt32(changeEnds.count), changeBytes: UInt32(changes.bytes.count))
      var checksum = BytesChecksum()
      func put(raw bytes: UnsafeRawBufferPointer) throws(RunFolderFault) {
        checksum.update(bytes)
        try file.append(bytes)
      }
      func put(_ values: [some BitwiseCopyable]) throws(RunFolderFault) {
        // Not `span.bytes`: of a single value Swift 6.3 leaves out the padding, and reading goes by strides.
        let failure = values.withUnsafeBytes { bytes -> RunFolderFault? in
          do throws(RunFolderFault) { try put(raw: bytes) } catch { return error }
          return nil
        }
        if let failure { throw failure }
      }
      func put(_ bytes: borrowing ByteBuffer) throws(RunFolderFault) {
        try bytes.withUnsafeBytes { bytes throws(RunFolderFault) in
          try put(raw: UnsafeRawBufferPointer(bytes))
        }
      }
      try put([header])
      try put(packed)
      try put(changeEnds)
      try put(changes.bytes)
      try put(quarantined)
      return checksum.value
    }
  }
}
