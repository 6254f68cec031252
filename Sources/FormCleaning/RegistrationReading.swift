import ByteText
import ResidentModel
import VietnameseText

// The end of a registration, where no column of its own tells of it: in columns of changes, in notes, behind the name.

extension FormNormaliser {
  mutating func readRegistration(
    _ text: borrowing ByteBuffer, _ cells: borrowing Span<ByteRange>, _ columns: borrowing SourceColumns,
    _ clean: inout CleanBatch, _ writer: RowWriter, _ form: inout FormValues
  ) {
    for (index, statement) in columns.statements where index < cells.count && !cells[index].isEmpty {
      let cell = text.span(cells[index])
      let news = registration.read(
        cell, in: statement == .reason ? .reason : .status, asOf: columns.asOf)
      switch statement {
      case .words, .reason:
        // What a heading says stands in no column.
        let column = index < columns.firstAddedColumn ? index : -1
        take(news, from: .registrationChange, column: column, &clean, writer, &form)
      case .mark(let status):
        let isTicked = registration.isTicked(cell)
        if isTicked == nil {
          clean.report(.statusUnclear, .registrationChange, at: writer, column: index)
        } else if isTicked == true {
          let day = DateReading(
            .event, asOf: columns.asOf, order: columns.dateOrder(.registrationChange), mayHoldSerials: true)
          if news == .ahead || dates.read(cell, as: day).findings.contains(.dateFuture) {
            clean.report(.dateFuture, .registrationChange, at: writer, column: index)
          } else {
            form.state(status)
          }
        }
      }
    }
    // What the vocabulary knows whole ("Thường trú", "Có mặt") tells of no end.
    if form.writtenKind == .unknown || columns.cell(.residenceStatus, in: cells).count > 16 {
      readNote(.residenceStatus, text, cells, columns, &clean, writer, &form)
    }
    if [.unknown, .abroad].contains(form.facts.presence) {
      readNote(.presence, text, cells, columns, &clean, writer, &form)
    }
    for index in columns.notes {
      readNote(.note, at: index, text, cells, columns, &clean, writer, &form)
    }
    if form.name.findings.contains(.extraWords), columns.has(.fullName) {
      let cell = text.span(columns.cell(.fullName, in: cells))
      take(
        registration.read(cell.extracting(cell.behindName), in: .status, asOf: columns.asOf), from: .fullName,
        column: columns.columnNumber(.fullName) - 1, &clean, writer, &form)
    }
  }

  private mutating func readNote(
    _ field: ResidentField, _ text: borrowing ByteBuffer, _ cells: borrowing Span<ByteRange>,
    _ columns: borrowing SourceColumns, _ clean: inout CleanBatch, _ writer: RowWriter,
    _ form: inout FormValues
  ) {
    guard columns.has(field) else { return }
    readNote(field, at: columns.index(of: field), text, cells, columns, &clean, writer, &form)
  }

  private mutating func readNote(
    _ field: ResidentField, at column: Int, _ text: borrowing ByteBuffer,
    _ cells: borrowing Span<ByteRange>, _ columns: borrowing SourceColumns, _ clean: inout CleanBatch,
    _ writer: RowWriter, _ form: inout FormValues
  ) {
    let cell = columns.cell(at: column, in: cells)
    guard !cell.isEmpty else { return }
    take(
      registration.read(text.span(cell), in: .note, asOf: columns.asOf), from: field,
      column: column < columns.firstAddedColumn ? column : -1, &clean, writer, &form)
  }

  private func take(
    _ news: RegistrationNews, from field: ResidentField, column: Int, _ clean: inout CleanBatch,
    _ writer: RowWriter, _ form: inout FormValues
  ) {
    let status: RegistrationStatus
    switch news {
    case .nothing: return
    case .unclear: return clean.report(.statusUnclear, field, at: writer, column: column)
    case .ahead: return clean.report(.dateFuture, field, at: writer, column: column)
    case .struckOff: status = .struckOff
    case .missing: status = .missing
    case .dead: status = .dead
    }
    // Who is found present has not died because a note says so.
    guard form.facts.presence != .present || field == .registrationChange else {
      return clean.report(.statusUnclear, field, at: writer, column: column)
    }
    form.state(status)
    clean.report(.statusStated, field, at: writer, column: column)
  }
}

extension CleanBatch {
  /// Reports on a cell of one of several columns of a field.
  ///
  /// - Parameter column: from 0.
  fileprivate mutating func report(
    _ code: FindingCode, _ field: ResidentField, at writer: RowWriter, column: Int
  ) {
    findings.append(Finding(code, field: field, row: writer.row, column: column + 1))
  }
}

extension FormValues {
  /// Of several statements death counts before disappearance, and that before a registration struck off.
  fileprivate mutating func state(_ status: RegistrationStatus) {
    let order: [RegistrationStatus] = [.active, .struckOff, .missing, .dead]
    if (order.firstIndex(of: status) ?? 0) > (order.firstIndex(of: statedStatus) ?? 0) {
      statedStatus = status
    }
  }
}

extension Span<UInt8> {
  /// What stands behind a name in brackets, or behind a dash or a comma; empty where nothing does.
  fileprivate var behindName: Range<Int> {
    for index in indices.dropFirst() {
      switch self[index] {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "/"):
        return index + 1..<count
      case UInt8(ascii: "-") where self[index - 1] == 0x20: return index + 1..<count
      // An en dash.
      case 0xe2 where index + 2 < count && self[index + 1] == 0x80 && self[index + 2] == 0x93:
        return index + 3..<count
      default: continue
      }
    }
    return count..<count
  }
}
