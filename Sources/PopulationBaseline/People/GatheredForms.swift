import ByteText
import ResidentModel

/// Where a form stands: an index into the run's list of files, and the row from 1 (`SourceFiles`, `hang`).
public struct FormOrigin: Hashable, BitwiseCopyable, Sendable {
  public var file: UInt32
  public var row: UInt32

  public init(file: UInt32, row: UInt32) {
    self.file = file
    self.row = row
  }
}

/// One form of a person with several, without its texts.
public struct GatheredForm: BitwiseCopyable, Sendable {
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
/// A person with one form never comes here: that form is the record.
///
/// Memory: about 190 bytes a form, 4 bytes a field, and the texts; 12 bytes a form where they are spilled.
public struct GatheredForms: ~Copyable, Sendable {
  public let fields: FieldList
  private var buffer: PagedArray<UInt8>
  /// forms × fields, row-major: where each text ends behind the form's first; it begins where the one before it ends.
  private var ends: PagedArray<UInt32>
  private var forms: PagedArray<Entry>

  /// A form and where its texts begin in `buffer`, all of them in one piece.
  private struct Entry: BitwiseCopyable, Sendable {
    var form: GatheredForm
    var text: Int
    /// The place of its first text in `ends`.
    var ends: Int
  }

  /// Indices into `forms`: by person, and within a person the best rank first.
  private var order: [UInt32] = []
  /// Form's index in the run << 32 | place in `order`; ascending.
  private var placesByForm: [UInt64] = []
  /// What other forms make of the claims of the form at each place in `order`; empty where no form of anybody ends
  /// anything.
  private var claimEnds: [ClaimEnds] = []
  /// After `sortByPerson()`: the people, in the order of their index, each the range of their forms.
  public private(set) var people: [Range<Int>] = []

  /// - Parameter spill: where forms and texts lie instead of in memory; nil for memory.
  public init(fields: FieldList, spill: SpillFolder? = nil) {
    self.fields = fields
    buffer = PagedArray(in: spill)
    ends = PagedArray(in: spill)
    forms = PagedArray(in: spill)
  }

  public var count: Int { forms.count }

  /// Takes a form and copies its texts.
  ///
  /// - Parameters:
  ///   - cells: one range for each field of `fields`, into `text`, one behind the other.
  ///   - text: the texts of the form's fields.
  public mutating func append(
    _ form: GatheredForm, cells: borrowing Span<ByteRange>, in text: borrowing ByteBuffer
  ) {
    precondition(cells.count == fields.count, "a form has one cell for each field")
    let start = cells.count > 0 ? Int(cells[0].start) : 0
    var end = start
    let firstEnd = ends.appendPiece(of: cells.count) { place in
      precondition(cells[place].isEmpty || Int(cells[place].start) == end, "texts stand one behind the other")
      end += Int(cells[place].count)
      return UInt32(end - start)
    }
    let firstText = buffer.append(contentsOf: text.span(ByteRange(start, end)))
    forms.append(Entry(form: form, text: firstText, ends: firstEnd))
  }

  /// Takes over what another worker has gathered, the texts without a copy. Before `sortByPerson()`.
  public mutating func join(_ other: consuming GatheredForms) {
    let added = other.forms
    let text = buffer.append(pagesOf: other.buffer)
    let firstEnd = ends.append(pagesOf: other.ends)
    for index in 0..<added.count {
      var entry = added[index]
      entry.text += text
      entry.ends += firstEnd
      forms.append(entry)
    }
  }

  /// Puts the forms of each person together, the base form first, and settles which claims the person's other forms
  /// end. Call once, after the last `append`.
  ///
  /// - Complexity: O(n log n) comparisons of integers, and those of ranks within a person.
  public mutating func sortByPerson(comparing places: some PlaceComparing) {
    var keys: [UInt64] = []
    keys.reserveCapacity(forms.count)
    for index in 0..<forms.count { keys.append(UInt64(forms[index].form.person) << 32 | UInt64(index)) }
    keys.sort()
    order = keys.map { UInt32(truncatingIfNeeded: $0) }
    people.removeAll(keepingCapacity: true)
    var start = 0
    while start < keys.count {
      var end = start + 1
      while end < keys.count, keys[end] >> 32 == keys[start] >> 32 { end += 1 }
      if end - start > 1 { sortByRank(start..<end, comparing: places) }
      people.append(start..<end)
      start = end
    }
    for (place, index) in order.enumerated() {
      keys[place] = UInt64(forms[Int(index)].form.form) << 32 | UInt64(place)
    }
    keys.sort()
    placesByForm = keys
  }

  private mutating func sortByRank<Places: PlaceComparing>(_ person: Range<Int>, comparing places: Places) {
    var ranked: [Ranked] = []
    var hasEnds = false
    for index in order[person] {
      let form = forms[Int(index)].form
      ranked.append(Ranked(index: index, form: form.form, rank: form.rank))
      hasEnds = hasEnds || form.facts.statedStatus != .active
    }
    if hasEnds { settleEnds(&ranked, comparing: places) }
    ranked.sort { $0.rank == $1.rank ? $0.form < $1.form : $0.rank > $1.rank }
    if ranked.contains(where: { place(of: $0) != place(of: ranked[0]) }) {
      let candidates = ranked.map { BaseForm<Places>.Candidate(forms[Int($0.index)].form.facts, $0.rank) }
      let base = BaseForm(of: candidates, comparing: places).index
      if base > 0 { ranked.insert(ranked.remove(at: base), at: 0) }
    }
    for (place, form) in zip(person, ranked) {
      order[place] = form.index
      if hasEnds { claimEnds[place] = form.ends }
    }
  }

  private func place(of form: Ranked) -> Place { forms[Int(form.index)].form.facts.primaryClaim.place }

  /// A form on its way to its place.
  private struct Ranked {
    var index: UInt32
    var form: UInt32
    var rank: FormRank
    var ends = ClaimEnds()
  }

  /// Ends of registrations, as one of the forms of a person states them, for the others.
  private mutating func settleEnds(_ ranked: inout [Ranked], comparing places: some PlaceComparing) {
    if claimEnds.isEmpty { claimEnds = [ClaimEnds](repeating: ClaimEnds(), count: order.count) }
    let facts = ranked.map { forms[Int($0.index)].form.facts }
    let isGone = statedEnd(of: facts.indices, facts: { facts[$0] }) != nil
    let ends = RegistrationEnds(of: facts, deathsHold: isGone, comparing: places)
    for (place, facts) in facts.enumerated() {
      ranked[place].ends = ends.ends(of: facts)
      let isEnded = ranked[place].ends[0].hasEnded
      if isGone {
        ranked[place].rank = ranked[place].rank.amongFormsOfTheDead(
          facts.statedStatus, isEndedElsewhere: isEnded)
      } else if isEnded {
        ranked[place].rank = ranked[place].rank.ofEndedRegistration
      }
    }
  }

  /// The forms of several people as those of one, the base form first: what they come to if the people are one.
  ///
  /// - Parameter people: of each the range of the forms.
  public borrowing func asOnePerson(
    _ people: [Range<Int>], comparing places: some PlaceComparing
  ) -> GatheredForms {
    var joined = GatheredForms(fields: fields)
    var text = ByteBuffer()
    var cells: [ByteRange] = []
    for place in people.joined() {
      text.removeAll()
      cells.removeAll(keepingCapacity: true)
      for column in 0..<fields.count {
        let start = text.count
        text.append(self.text(cell(column, at: place)))
        cells.append(ByteRange(start, text.count))
      }
      var form = form(at: place)
      form.person = 0
      joined.append(form, cells: cells.span, in: text)
    }
    joined.sortByPerson(comparing: places)
    return joined
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
  public func form(at index: Int) -> GatheredForm { forms[Int(order[index])].form }

  @inline(__always)
  public func facts(at index: Int) -> FormFacts { form(at: index).facts }

  /// What the person's other forms make of the claims of the form at a place of the sorted order.
  @inline(__always)
  public func claimEnds(at index: Int) -> ClaimEnds { claimEnds.isEmpty ? ClaimEnds() : claimEnds[index] }

  /// Whether the form's own registration has ended, by what the form itself says or another one.
  public func hasEnded(at index: Int) -> Bool {
    claimEnds(at: index)[0].hasEnded || facts(at: index).statedStatus != .active
  }

  /// The claims of the form at a place of the sorted order; the first is the one that the form stands for.
  public func claims(at index: Int) -> [FormClaim] {
    FormClaim.claims(of: facts(at: index), ends: claimEnds(at: index))
  }

  /// Where the text of one field (by its index in `fields`) of the form at a place of the sorted order lies.
  @inline(__always)
  public func cell(_ column: Int, at index: Int) -> Range<Int> {
    let entry = forms[Int(order[index])]
    let end = entry.ends + column
    return entry.text + (column == 0 ? 0 : Int(ends[end - 1]))..<entry.text + Int(ends[end])
  }

  /// The text of one field; empty when the run has no such column.
  public func cell(_ field: ResidentField, at index: Int) -> Range<Int> {
    fields.index(of: field).map { cell($0, at: index) } ?? 0..<0
  }

  /// The text of a cell.
  @_lifetime(borrow self)
  public borrowing func text(_ cell: Range<Int>) -> Span<UInt8> { buffer.span(cell) }

  /// The text of a cell for what is made of few people; invalid UTF-8 replaced.
  public borrowing func string(_ cell: Range<Int>) -> String {
    text(cell).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether two forms hold the same text in a column, letter for letter.
  func cellsAgree(_ column: Int, _ first: Int, _ second: Int) -> Bool {
    let (a, b) = (cell(column, at: first), cell(column, at: second))
    guard a.count == b.count else { return false }
    let x = text(a)
    let y = text(b)
    for index in 0..<x.count where x[index] != y[index] { return false }
    return true
  }
}
