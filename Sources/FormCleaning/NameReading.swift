import ByteText
import ResidentModel
import VietnameseText

// Names: the person's own, the head's, and those of parents and spouses.

extension FormNormaliser {
  mutating func readNames(
    _ text: borrowing ByteBuffer, _ cells: borrowing Span<ByteRange>, _ columns: borrowing SourceColumns,
    _ clean: inout CleanBatch, _ writer: RowWriter, _ form: inout FormValues
  ) {
    let nameCell = columns.cell(.fullName, in: cells)
    let isWhole = columns.has(.fullName)
    if isWhole {
      if readName(nameCell, .fullName, of: text, columns, as: &form.name, &clean) {
        clean.report(.encodingDoubtful, .fullName, at: writer, columns)
      }
    } else if columns.has(.familyMiddleName) || columns.has(.givenName) {
      readJoinedName(text, cells, columns, &clean, &form.name)
    }
    if !form.name.rules.isDisjoint(with: FormNormaliser.provedByKinhNames),
      isOfOtherPeoples(text, cells, columns)
    {
      readAgainstGroup(nameCell, text, cells, columns, &clean, &form.name)
    }
    dropProvisionalName(&form, columns)
    clean.set(.fullName, form.name, of: nameCell, in: text, at: writer)
    let nameField: ResidentField = isWhole ? .fullName : .familyMiddleName
    if !form.name.findings.isEmpty {
      for code in form.name.findings.codes { clean.report(code, nameField, at: writer, columns) }
    }

    readFurtherName(.fatherName, text, cells, columns, &clean, writer, &form.father)
    if isWhole {
      let fatherCell = columns.cell(.fatherName, in: cells)
      dropTitle(.fullName, &form.name, beside: form.father, nameCell, text, columns, &clean, writer)
      dropTitle(.fatherName, &form.father, beside: form.name, fatherCell, text, columns, &clean, writer)
    }
    readFurtherName(.motherName, text, cells, columns, &clean, writer, &form.mother)
    readHead(text, cells, columns, &clean, writer, &form)
    readFurtherName(.spouseName, text, cells, columns, &clean, writer, &form.spouse)
    var unused = NormalisedName(text: .empty)
    readFurtherName(.guardianName, text, cells, columns, &clean, writer, &unused)
    readFurtherName(.otherName, text, cells, columns, &clean, writer, &unused)
  }

  /// Rules of which the words around may be the only proof.
  private static let provedByKinhNames: ChangeRules = [ChangeRules(.keystrokes), ChangeRules(.spaces)]

  /// Whether the row says that its person is a foreigner or of a people whose names are not spelled as Kinh names are.
  @inline(never)
  private mutating func isOfOtherPeoples(
    _ text: borrowing ByteBuffer, _ cells: borrowing Span<ByteRange>, _ columns: borrowing SourceColumns
  ) -> Bool {
    if columns.has(.ethnicity) {
      let term = vocabulary.read(text.span(columns.cell(.ethnicity, in: cells)), .ethnicity)
      if term.isKnown, FormNormaliser.otherPeoples.contains(term.code) { return true }
    }
    guard columns.has(.nationality) else { return false }
    return nationality.read(text.span(columns.cell(.nationality, in: cells))) == .foreign
  }

  /// By their codes of 1979: the Khmer, the peoples of the Highlands, the Chăm, and foreigners.
  private static let otherPeoples: Set<UInt8> = [
    5, 10, 12, 13, 14, 16, 17, 19, 20, 21, 22, 23, 26, 27, 28, 30, 31, 32, 36, 52, 54, 55,
  ]

  /// Reads the person's own name again, by what it says itself.
  private mutating func readAgainstGroup(
    _ cell: ByteRange, _ text: borrowing ByteBuffer, _ cells: borrowing Span<ByteRange>,
    _ columns: borrowing SourceColumns, _ clean: inout CleanBatch, _ name: inout NormalisedName
  ) {
    names.groupSpeaksAgainstRepairs = true
    defer { names.groupSpeaksAgainstRepairs = false }
    if !columns.has(.fullName) {
      name = NormalisedName(text: .empty)
      readJoinedName(text, cells, columns, &clean, &name)
    } else if columns.nameOrder(.fullName) == .familyFirst {
      var again = names.read(text.span(cell), writesText: clean.shows(.fullName), into: &clean.buffer)
      if misread.reread(text.span(cell), as: &again, by: &names, into: &clean.buffer) { return }
      name = again
    } else {
      _ = readName(cell, in: columns.nameOrder(.fullName), of: text, as: &name, &clean)
    }
  }

  /// Reads a name split over two or three columns, joined as it is spoken: family and middle, then given.
  private mutating func readJoinedName(
    _ text: borrowing ByteBuffer, _ cells: borrowing Span<ByteRange>, _ columns: borrowing SourceColumns,
    _ clean: inout CleanBatch, _ name: inout NormalisedName
  ) {
    let middle = columns.middleName.map { columns.cell(at: $0, in: cells) }
    let headed = (
      columns.cell(.familyMiddleName, in: cells), middle, columns.cell(.givenName, in: cells)
    )
    guard columns.namePartsAreExchanged else {
      name = readJoined(headed, text, into: &clean.buffer)
      return
    }
    name = readJoined((headed.2, middle, headed.0), text, into: &clean.buffer)
    // A row that is as the headings say, among others that are not.
    let asHeaded = readJoined(headed, text, into: &clean.buffer)
    if asHeaded.isClearlyLikelier(than: name) {
      name = asHeaded
    } else if !headed.0.isEmpty, !headed.2.isEmpty {
      name.findings.insert(.reordered)
      name.rules.insert(.nameOrder)
    }
  }

  private mutating func readJoined(
    _ parts: (ByteRange, ByteRange?, ByteRange), _ text: borrowing ByteBuffer, into out: inout ByteBuffer
  ) -> NormalisedName {
    var joined = ByteBuffer()
    swap(&joined, &scratch)  // taken out, so that reading it and learning from it are seen to be apart
    joined.removeAll()
    joined.append(text.span(parts.0))
    if let middle = parts.1 {
      if joined.count > 0 { joined.append(UInt8(ascii: " ")) }
      joined.append(text.span(middle))
    }
    if joined.count > 0 { joined.append(UInt8(ascii: " ")) }
    joined.append(text.span(parts.2))
    var name = names.normalise(joined.span, into: &out)
    name.isAsWritten = false  // in no one cell
    swap(&joined, &scratch)
    name.rules.insert(ChangeRules(.joinedColumns))
    return name
  }

  /// Reads a name, or takes it from one of the last rows.
  ///
  /// - Returns: whether it was read by another encoding than the column's.
  @inline(__always)
  private mutating func readName(
    _ cell: ByteRange, _ field: ResidentField, of text: borrowing ByteBuffer,
    _ columns: borrowing SourceColumns, as name: inout NormalisedName, _ clean: inout CleanBatch
  ) -> Bool {
    let order = columns.nameOrder(field)
    if order != .familyFirst { return readName(cell, in: order, of: text, as: &name, &clean) }
    let writesText = clean.shows(field)
    let slot = recent.slot(of: text.span(cell))
    if let known = recent.entry(slot, for: text.span(cell), of: text, writesText: writesText) {
      name = known.name
      return known.isReread
    }
    name = names.read(text.span(cell), writesText: writesText, into: &clean.buffer)
    let isReread = misread.reread(text.span(cell), as: &name, by: &names, into: &clean.buffer)
    recent.note(
      RecentNames.Entry(
        cell: cell, name: name, isReread: isReread, hasText: writesText || name.isAsWritten), at: slot)
    return isReread
  }

  /// Reads a name of a column in which names do not begin with the family name. Turned before it is read, as its words are
  /// understood by where they stand; where a title or an aside is in the way, turned without it.
  ///
  /// - Returns: whether it was read by another encoding than the column's.
  @inline(never)
  private mutating func readName(
    _ cell: ByteRange, in order: NameOrder, of text: borrowing ByteBuffer, as name: inout NormalisedName,
    _ clean: inout CleanBatch
  ) -> Bool {
    var turned = ByteBuffer()
    swap(&turned, &scratch)  // taken out, so that reading it and learning from it are seen to be apart
    defer { swap(&turned, &scratch) }
    var isReread = false
    if order.turn(text.span(cell), into: &turned) {
      name = names.normalise(turned.span, into: &clean.buffer)
      isReread = misread.reread(turned.span, as: &name, by: &names, into: &clean.buffer)
      if !name.findings.contains(.extraWords), name.isWritten(in: order, isTurned: true) {
        noteTurned(&name, turned, into: &clean.buffer)
        return isReread
      }
    }
    name = names.normalise(text.span(cell), into: &clean.buffer)
    isReread = misread.reread(text.span(cell), as: &name, by: &names, into: &clean.buffer)
    guard name.findings.contains(.extraWords), name.isWritten(in: order, isTurned: false),
      order.turn(clean.buffer.span(name.text), into: &turned)
    else {
      // Its text is kept where it was just written, or is the cell's own.
      return isReread
    }
    let (rules, findings, mark) = (name.rules, name.findings, name.mark)
    name = names.normalise(turned.span, into: &clean.buffer)
    name.mark = mark
    name.rules.formUnion(rules)
    name.findings.formUnion(findings)
    noteTurned(&name, turned, into: &clean.buffer)
    return isReread
  }

  /// - Parameter turned: what was read.
  private func noteTurned(
    _ name: inout NormalisedName, _ turned: borrowing ByteBuffer, into out: inout ByteBuffer
  ) {
    if name.isAsWritten {
      let start = out.count
      out.append(turned.span)
      name.text = ByteRange(start, out.count)
    }
    name.isAsWritten = false
    name.findings.insert(.reordered)
    name.rules.insert(.nameOrder)
  }

  /// `Ông Hoàng Minh Tân`, whose father is a Hoàng: Ông, which is a family name too, is a title here; so before the name
  /// of the father.
  private func dropTitle(
    _ field: ResidentField, _ name: inout NormalisedName, beside other: borrowing NormalisedName,
    _ cell: ByteRange, _ text: borrowing ByteBuffer, _ columns: borrowing SourceColumns,
    _ clean: inout CleanBatch, _ writer: RowWriter
  ) {
    guard name.codes[0] == FormNormaliser.ong, name.count > 2, other.count > 0,
      other.codes[0] == name.codes[1], other.codes[0] != FormNormaliser.ong, isFamilyName(other.codes[0])
    else { return }
    let start = clean.buffer.count
    if name.isAsWritten {
      clean.buffer.append(text.span(cell))
    } else {
      clean.buffer.appendCopy(of: name.text)
    }
    var gap = start
    while gap < clean.buffer.count, clean.buffer[gap] != UInt8(ascii: " ") { gap += 1 }
    guard gap < clean.buffer.count else { return }  // Ông-Hoàng: no word of its own
    name.text = ByteRange(gap + 1, clean.buffer.count)
    name.isAsWritten = false
    name.dropFirstWord()
    clean.set(field, name, of: cell, in: text, at: writer)
    if field == .fullName { clean.report(.nameExtraWords, field, at: writer, columns) }
  }

  private static let ong = Syllable("ông").map { SyllableCode($0).rawValue } ?? 0

  /// The head's name stands on every form of the household.
  private mutating func readHead(
    _ text: borrowing ByteBuffer, _ cells: borrowing Span<ByteRange>, _ columns: borrowing SourceColumns,
    _ clean: inout CleanBatch, _ writer: RowWriter, _ form: inout FormValues
  ) {
    let cell = columns.cell(.headName, in: cells)
    guard !cell.isEmpty else { return }
    if !repeated.isRepeated(.headName) {
      var name = NormalisedName(text: .empty)
      repeated.head.isReread = readName(cell, .headName, of: text, columns, as: &name, &clean)
      repeated.head.name = name
    }
    form.head = repeated.head.name
    settleFurtherName(
      .headName, form.head, isReread: repeated.head.isReread, cell, text, columns, &clean, writer)
  }

  private mutating func readFurtherName(
    _ field: ResidentField, _ text: borrowing ByteBuffer, _ cells: borrowing Span<ByteRange>,
    _ columns: borrowing SourceColumns, _ clean: inout CleanBatch, _ writer: RowWriter,
    _ name: inout NormalisedName
  ) {
    guard columns.has(field) else { return }
    let cell = columns.cell(field, in: cells)
    guard !cell.isEmpty else { return }
    let isReread = readName(cell, field, of: text, columns, as: &name, &clean)
    settleFurtherName(field, name, isReread: isReread, cell, text, columns, &clean, writer)
  }

  @inline(__always)
  private func settleFurtherName(
    _ field: ResidentField, _ name: borrowing NormalisedName, isReread: Bool, _ cell: ByteRange,
    _ text: borrowing ByteBuffer, _ columns: borrowing SourceColumns, _ clean: inout CleanBatch,
    _ writer: RowWriter
  ) {
    if isReread { clean.report(.encodingDoubtful, field, at: writer, columns) }
    clean.set(field, name, of: cell, in: text, at: writer)
    // An empty or odd name of another person says nothing about this one: only lost letters are worth a word.
    if name.findings.contains(.lostLetters) { clean.report(.nameLostLetters, field, at: writer, columns) }
    // Compared with nothing: what it says of that person is lost with it.
    if name.findings.contains(.saysSomethingElse), field != .otherName {
      clean.report(.relativeNotAName, field, at: writer, columns)
    }
  }
}

extension CleanBatch {
  /// Sets the text of a field to a name: what was written for it, or its cell.
  @inline(__always)
  fileprivate mutating func set(
    _ field: ResidentField, _ name: borrowing NormalisedName, of cell: ByteRange,
    in text: borrowing ByteBuffer, at writer: RowWriter
  ) {
    if name.isAsWritten {
      set(field, cell: cell, of: text, name.rules, at: writer)
    } else {
      set(field, name.text, name.rules, at: writer)
    }
  }
}
