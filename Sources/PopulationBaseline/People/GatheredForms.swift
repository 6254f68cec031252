import ByteText
import ResidentModel

/// Where a form stands: an index into the run's list of files, and the row from 1 (`SourceFiles`, `hang`).
public struct FormOrigin: Hashable, Sendable {
  public var file: UInt32
  public var row: UInt32

  public init(file: UInt32, row: UInt32) {
    self.file = file
    self.row = row
  }
}

/// One form of a person with several, without its texts.
public struct GatheredForm: Sendable {
  /// The person's index in the run, from 0.
  public var person: UInt32
  /// The form's index in the run, from 0, over all sources in their order.
  public var form: UInt32
  public var origin: FormOrigin
  public var facts: FormFacts
  public var rank: FormRank

  public init(person: UInt32, form: UInt32, origin: FormOrigin, facts: FormFacts, rank: FormRank) {
    self.person = person
    self.form = form
    self.origin = origin
    self.facts = facts
    self.rank = rank
  }
}

/// The forms of the people who have more than one (and of undecided pairs), gathered while the sources stream by.
///
/// A person with one form never comes here: that form is the record. Texts lie in one buffer of at most 4 GiB;
/// `isNearlyFull` says when to finish these people and begin another round.
///
/// Memory: about 250 bytes a form, 8 bytes a field, and the texts.
public struct GatheredForms: ~Copyable, Sendable {
  public let fields: FieldList
  private var buffer = ByteBuffer()
  /// forms × fields, row-major.
  private var texts: [ByteRange] = []
  private var forms: [GatheredForm] = []
  /// Indices into `forms`: by person, and within a person the best rank first.
  private var order: [UInt32] = []
  /// Places in `order`, by the form's index in the run.
  private var placesByForm: [UInt32] = []
  /// After `sortByPerson()`: the people, in the order of their index, each the range of their forms.
  public private(set) var people: [Range<Int>] = []

  public init(fields: FieldList) { self.fields = fields }

  public var count: Int { forms.count }
  public var isNearlyFull: Bool { buffer.count > 0xf000_0000 }

  /// Takes a form and copies its texts.
  ///
  /// - Parameters:
  ///   - cells: one range for each field of `fields`, into `text`.
  ///   - text: the batch's bytes.
  public mutating func append(
    _ form: GatheredForm, cells: borrowing Span<ByteRange>, in text: borrowing ByteBuffer
  ) {
    precondition(cells.count == fields.count, "a form has one cell for each field")
    for index in 0..<cells.count {
      let start = buffer.count
      buffer.append(text.span(cells[index]))
      texts.append(ByteRange(start, buffer.count))
    }
    forms.append(form)
  }

  /// Takes over the forms that another worker gathered.
  public mutating func append(contentsOf other: borrowing GatheredForms) {
    precondition(other.fields == fields, "forms of one run have the same fields")
    let shift = UInt32(buffer.count)
    buffer.append(other.buffer.span)
    texts.reserveCapacity(texts.count + other.texts.count)
    for range in other.texts { texts.append(ByteRange(start: range.start + shift, count: range.count)) }
    forms.append(contentsOf: other.forms)
  }

  public mutating func removeAll() {
    buffer.removeAll()
    texts.removeAll(keepingCapacity: true)
    forms.removeAll(keepingCapacity: true)
    order.removeAll(keepingCapacity: true)
    placesByForm.removeAll(keepingCapacity: true)
    people.removeAll(keepingCapacity: true)
  }

  /// Puts the forms of each person together, the base form first. Call once, after the last `append`.
  ///
  /// - Complexity: O(n log n) comparisons of packed ranks.
  public mutating func sortByPerson() {
    let forms = forms
    order = Array(0..<UInt32(forms.count))
    order.sort { a, b in
      let (x, y) = (forms[Int(a)], forms[Int(b)])
      guard x.person == y.person else { return x.person < y.person }
      guard x.rank == y.rank else { return x.rank > y.rank }
      return x.form < y.form
    }
    people.removeAll(keepingCapacity: true)
    var start = 0
    for index in order.indices.dropFirst() where person(at: index) != person(at: start) {
      people.append(start..<index)
      start = index
    }
    if !order.isEmpty { people.append(start..<order.count) }
    let order = order
    placesByForm = Array(0..<UInt32(order.count))
    placesByForm.sort { forms[Int(order[Int($0)])].form < forms[Int(order[Int($1)])].form }
  }

  private func person(at index: Int) -> UInt32 { forms[Int(order[index])].person }

  /// Where a form stands in the sorted order, by its index in the run; nil when it was not gathered.
  ///
  /// - Complexity: O(log n).
  public func place(ofForm form: UInt32) -> Int? {
    var (low, high) = (0, placesByForm.count)
    while low < high {
      let middle = (low + high) / 2
      if self.form(at: Int(placesByForm[middle])).form < form { low = middle + 1 } else { high = middle }
    }
    guard low < placesByForm.count else { return nil }
    let place = Int(placesByForm[low])
    return self.form(at: place).form == form ? place : nil
  }

  /// The form at a place of the sorted order.
  @inline(__always)
  public func form(at index: Int) -> GatheredForm { forms[Int(order[index])] }

  @inline(__always)
  public func facts(at index: Int) -> FormFacts { forms[Int(order[index])].facts }

  /// The text of one field (by its index in `fields`) of the form at a place of the sorted order.
  @inline(__always)
  public func cell(_ column: Int, at index: Int) -> ByteRange {
    texts[Int(order[index]) * fields.count + column]
  }

  /// The text of one field; empty when the run has no such column.
  public func cell(_ field: ResidentField, at index: Int) -> ByteRange {
    fields.index(of: field).map { cell($0, at: index) } ?? .empty
  }

  /// Whether two forms hold the same text in a column, letter for letter.
  func cellsAgree(_ column: Int, _ first: Int, _ second: Int) -> Bool {
    let (a, b) = (cell(column, at: first), cell(column, at: second))
    guard a.count == b.count else { return false }
    let x = buffer.span(a)
    let y = buffer.span(b)
    for index in 0..<x.count where x[index] != y[index] { return false }
    return true
  }

  /// The buffer that cells point into.
  public var text: ByteBuffer {
    _read { yield buffer }
  }
}
