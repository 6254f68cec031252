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
/// Memory: about 170 bytes a form, 4 bytes a field, and the texts.
public struct GatheredForms: ~Copyable, Sendable {
  public let fields: FieldList
  private var buffer = ByteBuffer()
  /// forms × fields, row-major: where each text ends in `buffer`; it begins where the one before it ends.
  private var ends: [UInt32] = []
  private var forms: [GatheredForm] = []
  /// Indices into `forms`: by person, and within a person the best rank first.
  private var order: [UInt32] = []
  /// Form's index in the run << 32 | place in `order`; ascending.
  private var placesByForm: [UInt64] = []
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
      buffer.append(text.span(cells[index]))
      ends.append(UInt32(buffer.count))  // traps rather than wrap: see `isNearlyFull`
    }
    forms.append(form)
  }

  /// Takes over the forms that another worker gathered.
  public mutating func append(contentsOf other: borrowing GatheredForms) {
    precondition(other.fields == fields, "forms of one run have the same fields")
    let shift = UInt32(buffer.count)
    buffer.append(other.buffer.span)
    for end in other.ends { ends.append(end + shift) }
    forms.append(contentsOf: other.forms)
  }

  public mutating func removeAll() {
    buffer.removeAll()
    ends.removeAll(keepingCapacity: true)
    forms.removeAll(keepingCapacity: true)
    order.removeAll(keepingCapacity: true)
    placesByForm.removeAll(keepingCapacity: true)
    people.removeAll(keepingCapacity: true)
  }

  /// Puts the forms of each person together, the base form first. Call once, after the last `append`.
  ///
  /// - Complexity: O(n log n) comparisons of integers, and those of ranks within a person.
  public mutating func sortByPerson() {
    let forms = forms
    var keys: [UInt64] = []
    keys.reserveCapacity(forms.count)
    for (index, form) in forms.enumerated() { keys.append(UInt64(form.person) << 32 | UInt64(index)) }
    keys.sort()
    order = keys.map { UInt32(truncatingIfNeeded: $0) }
    people.removeAll(keepingCapacity: true)
    var start = 0
    while start < keys.count {
      var end = start + 1
      while end < keys.count, keys[end] >> 32 == keys[start] >> 32 { end += 1 }
      order[start..<end].sort { a, b in
        let (x, y) = (forms[Int(a)], forms[Int(b)])
        return x.rank == y.rank ? x.form < y.form : x.rank > y.rank
      }
      people.append(start..<end)
      start = end
    }
    for (place, index) in order.enumerated() {
      keys[place] = UInt64(forms[Int(index)].form) << 32 | UInt64(place)
    }
    keys.sort()
    placesByForm = keys
  }

  /// Where a form stands in the sorted order, by its index in the run; nil when it was not gathered.
  ///
  /// - Complexity: O(log n).
  public func place(ofForm form: UInt32) -> Int? {
    let wanted = UInt64(form) << 32
    var (low, high) = (0, placesByForm.count)
    while low < high {
      let middle = (low + high) / 2
      if placesByForm[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    guard low < placesByForm.count, placesByForm[low] >> 32 == UInt64(form) else { return nil }
    return Int(UInt32(truncatingIfNeeded: placesByForm[low]))
  }

  /// The person whom the form at a place of the sorted order belongs to: the range of the person's forms.
  ///
  /// - Complexity: O(log n).
  public func person(at place: Int) -> Range<Int> {
    precondition(place >= 0 && place < forms.count, "no such place")
    // The people's ranges cover all places in order: the last that begins at or before this one holds it.
    var (low, high) = (0, people.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if people[middle].lowerBound <= place { low = middle } else { high = middle }
    }
    return people[low]
  }

  /// The form at a place of the sorted order.
  @inline(__always)
  public func form(at index: Int) -> GatheredForm { forms[Int(order[index])] }

  @inline(__always)
  public func facts(at index: Int) -> FormFacts { forms[Int(order[index])].facts }

  /// The text of one field (by its index in `fields`) of the form at a place of the sorted order.
  @inline(__always)
  public func cell(_ column: Int, at index: Int) -> ByteRange {
    let text = Int(order[index]) * fields.count + column
    return ByteRange(text == 0 ? 0 : Int(ends[text - 1]), Int(ends[text]))
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
