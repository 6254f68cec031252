import ByteText

/// `form-keys.csv`: what each form is known by in a later run, a line for each line of `memberships.csv`.
///
/// Hashes of 16 hexadecimal digits, no texts. The first is zero for a form without a name and for a quarantined one, so
/// that no line is blank; the others are empty where there is none, and given only for a form without a number of its own.
public struct FormKeyTable: TableWriter {
  public let name = "form-keys"
  public let columns = ["khoa_nguoi", "khoa_so_dinh_danh", "khoa_ngay_sinh_ho", "khoa_ho_ten_ho"]

  public init() {}

  /// The columns of the further keys, in their order.
  public static let furtherKeys: [FormKey] = [.personalNumber, .birthInHousehold, .nameInHousehold]

  /// - Parameter further: `furtherKeys`; nil for a form with a number of its own.
  public func appendRow(person: UInt64, further: (FormKey) -> UInt64?, to lines: inout CSVLines) {
    lines.cell(hash: person)
    for key in Self.furtherKeys {
      if let hash = further(key), hash != 0 { lines.cell(hash: hash) } else { lines.emptyCell() }
    }
    lines.endLine()
  }

  /// The line of a quarantined form.
  public func appendEmptyRow(to lines: inout CSVLines) {
    lines.cell(hash: 0)
    for _ in Self.furtherKeys { lines.emptyCell() }
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

extension CSVLines {
  /// 16 hexadecimal digits.
  fileprivate mutating func cell(hash: UInt64) {
    cell { bytes in
      for shift in stride(from: UInt64(60), through: 0, by: -4) {
        let digit = UInt8(hash >> shift & 15)
        bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
  }
}
