import ByteText

/// `form-keys.csv`: what each form is known by in a later run, a line for each line of `memberships.csv`.
///
/// Hashes in hexadecimal digits, no texts. The first is zero for a form without a name and for a quarantined one, so that
/// no line is blank; the others are empty where there is none. The last three say how the form came to its person, and are
/// empty for one that the person's id was first given to.
public struct FormKeyTable: TableWriter {
  public let name = "form-keys"
  public let columns = Self.keyColumns + Self.originColumns

  /// In their order, the key of the person first.
  public static let keyColumns = ["khoa_nguoi", "khoa_so_dinh_danh", "khoa_dac_diem", "khoa_ho"]

  /// The id that the form was first published under; whom it was taken away from; whether it came to somebody who had the
  /// id already.
  public static let originColumns = ["ma_dau", "tach_tu", "vao_sau"]

  public init() {}

  public func appendRow(_ keys: FormKeys, _ origin: IDOrigin, to lines: inout CSVLines) {
    lines.cells(of: keys)
    if let first = origin.first { lines.cell(first) } else { lines.emptyCell() }
    lines.cells(splitFrom: origin.splitFrom, joinedLater: origin.joinedLater)
    lines.endLine()
  }

  /// The line of a quarantined form.
  public func appendEmptyRow(to lines: inout CSVLines) {
    lines.cell(hash: 0)
    for _ in columns.dropFirst() { lines.emptyCell() }
    lines.endLine()
  }
}

/// `id-events.csv`: who was merged with whom, and who was split, since the earlier run.
public struct IDEventTable: TableWriter {
  public let name = "id-events"
  public let columns = ["su_kien", "ma_cu", "ma_nguoi", "phieu_chung"]

  public init() {}

  public func appendRow(_ event: PersonContinuity.Event, to lines: inout CSVLines) {
    lines.cell(word: event.kind == .merged ? "nhap" : "tach")
    lines.cell(event.former)
    lines.cell(event.current)
    lines.cell(event.forms)
    lines.endLine()
  }
}

/// `id-redirects.csv`: every former id, and whose it is now; `ma_nguoi` is empty when no form of the person is left.
public struct IDRedirectTable: TableWriter {
  public let name = "id-redirects"
  public let columns = ["ma_cu", "ma_nguoi", "ly_do"]

  public init() {}

  public func appendRow(_ redirect: EarlierPeople.Redirect, to lines: inout CSVLines) {
    lines.cell(redirect.former)
    if let current = redirect.current {
      lines.cell(current)
      lines.cell(word: "nhap")
    } else {
      lines.emptyCell()
      lines.cell(word: "khong-con-phieu")
    }
    lines.endLine()
  }
}

/// `former-forms.csv`: forms that are gone of people whose ids redirect, by their keys. Earlier versions named in `ma_nguoi`
/// whose a form was after a merge.
public struct FormerFormTable: TableWriter {
  public let name = "former-forms"
  public let columns =
    ["ma_cu", "ma_nguoi", "ket_qua", "so_lan_vang", "khoa_nguon", "khoa_so_phieu"] + FormKeyTable.keyColumns
    + FormKeyTable.originColumns.dropFirst()

  public init() {}

  public func appendRow(_ form: RememberedForm, to lines: inout CSVLines) {
    lines.cell(form.former)
    if let current = form.current { lines.cell(current) } else { lines.emptyCell() }
    lines.cell(word: form.isBase ? "nguoi" : "nhap")
    lines.cell(form.runsAgo)
    lines.optionalCell(hash: form.keys.source)
    lines.optionalCell(hash: form.keys.number)
    lines.cells(of: form.keys)
    lines.cells(splitFrom: form.splitFrom, joinedLater: form.joinedLater)
    lines.endLine()
  }
}

extension CSVLines {
  /// A hash of who stands on a form; a letter keeps spreadsheets from taking it for a number.
  mutating func cell(mark: UInt64) {
    guard mark != 0 else { return emptyCell() }
    cell { bytes in
      bytes.append(UInt8(ascii: "k"))
      bytes.append(hexadecimal: mark)
    }
  }

  fileprivate mutating func cells(splitFrom elder: PersonID?, joinedLater: Bool) {
    if let elder { cell(elder) } else { emptyCell() }
    if joinedLater { cell(1) } else { emptyCell() }
  }

  /// The keys among the columns of `FormKeyTable`.
  fileprivate mutating func cells(of keys: FormKeys) {
    cell(hash: keys.person)
    optionalCell(hash: keys.personalNumber)
    optionalCell(hash: keys.traits.rawValue)
    optionalCell(hash: UInt64(keys.household), digits: 8)
  }

  fileprivate mutating func optionalCell(hash: UInt64, digits: UInt64 = 16) {
    if hash == 0 { emptyCell() } else { cell(hash: hash, digits: digits) }
  }

  fileprivate mutating func cell(hash: UInt64, digits: UInt64 = 16) {
    cell { bytes in
      for digit in (0..<digits).reversed() {
        let value = UInt8(hash >> (4 * digit) & 15)
        bytes.append(value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10)
      }
    }
  }
}
