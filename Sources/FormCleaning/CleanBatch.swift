import ByteText
import ResidentModel

/// The normalised forms of one batch: texts for writing, facts for the register. Owned and reused by one worker.
///
/// A defect never removes a form: an unusable field is empty here, and a finding says so.
public struct CleanBatch: ~Copyable, Sendable {
  /// Which fields have a text, in the order of the columns of `records.csv`.
  public let fields: FieldList
  /// The bytes that `texts` point into.
  public internal(set) var buffer = ByteBuffer(capacity: 1 << 20)
  /// forms × fields, row-major: the normalised text of each field; empty when missing or unusable.
  public internal(set) var texts: [ByteRange] = []
  /// forms × fields, row-major: the rules that changed the written value; empty when it stands as written.
  public internal(set) var changes: [ChangeRules] = []
  /// One per form.
  public internal(set) var facts: [FormFacts] = []
  /// One per form: stable hash of the form number as normalised; 0 when the form has none.
  public internal(set) var formNumberHashes: [UInt64] = []
  /// One per form: stable hash of what identifies the person on it (name, birth date, sex), never of the number.
  public internal(set) var identityHashes: [UInt64] = []
  /// In form order.
  public internal(set) var findings: [Finding] = []
  /// The row's cells decoded from a legacy encoding, where the source has one; by source column.
  var decoded = ByteBuffer()
  var decodedCells: [ByteRange] = []
  /// Of the row's columns that are partly Unicode those whose cell was decoded.
  var decodedMixed: [Int] = []
  /// `buffer` begins with the bytes of the forms as they were read, so that a text that stands as written is the cell.
  var holdsSource = false

  /// - Parameter fields: those whose texts are wanted; with none, only facts and findings are made.
  public init(fields: FieldList) { self.fields = fields }

  /// Forms in the batch.
  public var count: Int { facts.count }

  mutating func removeAll() {
    buffer.removeAll()
    texts.removeAll(keepingCapacity: true)
    changes.removeAll(keepingCapacity: true)
    facts.removeAll(keepingCapacity: true)
    formNumberHashes.removeAll(keepingCapacity: true)
    identityHashes.removeAll(keepingCapacity: true)
    findings.removeAll(keepingCapacity: true)
    decoded.removeAll()
    decodedCells.removeAll(keepingCapacity: true)
    decodedMixed.removeAll(keepingCapacity: true)
    holdsSource = false
  }

  /// The normalised text of one field of one form; empty when missing or when the run has no such column.
  public borrowing func text(_ field: ResidentField, of form: Int) -> ByteRange {
    guard let column = fields.index(of: field) else { return .empty }
    return texts[form * fields.count + column]
  }

  /// Adds a row of empty texts and returns where it begins.
  mutating func appendRow() -> Int {
    let start = texts.count
    texts.append(contentsOf: repeatElement(.empty, count: fields.count))
    changes.append(contentsOf: repeatElement([], count: fields.count))
    return start
  }
}

extension CleanBatch {
  /// The texts of one form, one for each field of the run.
  @_lifetime(borrow self)
  public borrowing func cells(of form: Int) -> Span<ByteRange> {
    texts.span.extracting(form * fields.count..<(form + 1) * fields.count)
  }

  /// The rules that changed each field of one form.
  @_lifetime(borrow self)
  public borrowing func changes(of form: Int) -> Span<ChangeRules> {
    changes.span.extracting(form * fields.count..<(form + 1) * fields.count)
  }

  /// How many of the run's fields the form fills.
  public borrowing func filledFields(of form: Int) -> Int {
    var filled = 0
    for index in form * fields.count..<(form + 1) * fields.count where !texts[index].isEmpty { filled += 1 }
    return filled
  }
}
