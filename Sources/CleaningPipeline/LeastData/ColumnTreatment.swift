import ByteText
import Crypto
import PopulationBaseline
import ResidentModel

/// What `outputs.columns` makes of the lines of one table, after they are rendered and before they are hashed and written.
///
/// A column that is named for a field is that field's; so are the places and days of `two-place.csv` and the worklists. In
/// `changes.csv` and `losing-values.csv` a row is of the field that it names. The bytes of a quarantined row cannot be told
/// apart into fields: they are left out as soon as any field of that table is not kept.
struct ColumnTreatment: Sendable {
  /// By column of the rendered lines.
  private let actions: [OutputColumns.Action]
  private let names: [String]
  /// Of tables whose rows each speak of one field: the column that names it, and those that hold its values.
  private let named: (column: Int, values: Set<Int>, actions: [String: OutputColumns.Action])?
  private let key: PseudonymKey?

  /// nil when every column of the table is kept.
  init?(of table: String, columns: [String], under settings: OutputColumns, key: PseudonymKey?) {
    guard !settings.isEmpty, OutputColumns.tables.contains(table) else { return nil }
    var actions = columns.map { column in
      Self.fields(of: column).map { settings.action($0, in: table) }.max() ?? .keep
    }
    let values = Set(columns.indices.filter { Self.valueColumns.contains(columns[$0]) })
    let strictest = settings.strictest(in: table)
    if table == "quarantine", strictest != .keep {
      for column in values { actions[column] = .mask }
    }
    let byField = columns.firstIndex(of: "truong").flatMap {
      column -> (Int, Set<Int>, [String: OutputColumns.Action])? in
      guard table != "quarantine", strictest != .keep else { return nil }
      let fields = Set(settings.everywhere.keys).union(settings.byTable[table]?.keys.map { $0 } ?? [])
      return (column, values, fields.reduce(into: [:]) { $0[$1] = settings.action($1, in: table) })
    }
    guard byField != nil || actions.contains(where: { $0 != .keep }) else { return nil }
    (self.actions, self.key) = (actions, key)
    names = columns
    named = byField
    isQuarantine = table == "quarantine"
  }

  private let isQuarantine: Bool

  private static let valueColumns: Set<String> = ["nguyen_van", "da_sach", "gia_tri_khac", "gia_tri_chon"]

  /// The fields that a column may hold values of.
  private static func fields(of column: String) -> [String] {
    let base = column.hasSuffix("_a") || column.hasSuffix("_b") ? String(column.dropLast(2)) : column
    return switch base {
    case "noi", "place": ["noi_thuong_tru", "noi_tam_tru", "noi_o_hien_tai", "thon", "xa", "huyen", "tinh"]
    case "ngay", "day", "other-day": ["ngay_lap", "ngay_dang_ky"]
    case "den_ngay": ["tam_tru_den"]
    case "other-name": ["ho_ten"]
    case "other-birth": ["ngay_sinh"]
    default: [base]
    }
  }

  /// The columns that are left.
  func columns<Item>(_ columns: [Item]) -> [Item] {
    columns.indices.filter { actions[$0] != .drop }.map { columns[$0] }
  }

  /// A heading with the columns that are left.
  func treatHeader(_ lines: inout CSVLines) {
    rewrite(&lines) { column, _ in
      self.actions[column] == .drop ? nil : .keep
    } rowIsWanted: { _ in
      true
    }
  }

  /// Rendered lines, in place.
  func treat(_ lines: inout CSVLines) {
    guard lines.count > 0 else { return }
    rewrite(&lines) { column, field in
      if let named, named.values.contains(column) { return named.actions[field ?? ""] ?? .keep }
      return actions[column] == .drop ? nil : actions[column]
    } rowIsWanted: { field in
      field.flatMap { named?.actions[$0] } != .drop
    }
  }

  /// - Parameters:
  ///   - action: column and, where rows name their field, the field → what becomes of the cell; nil: it is left out.
  private func rewrite(
    _ lines: inout CSVLines, action: (Int, String?) -> OutputColumns.Action?, rowIsWanted: (String?) -> Bool
  ) {
    var out = CSVLines(capacity: lines.bytes.count)
    var cells: [[UInt8]] = []
    var reader = RenderedCells(lines.bytes.count)
    while reader.nextLine(of: lines.bytes, into: &cells) {
      let field = named.map { String(decoding: cells[$0.column], as: UTF8.self) }
      guard rowIsWanted(field) else { continue }
      for (column, cell) in cells.enumerated() where column < actions.count {
        guard let action = action(column, field) else { continue }
        out.cell(treated(cell, of: field ?? Self.fields(of: names[column])[0], action).span)
      }
      out.endLine()
    }
    swap(&lines, &out)
  }

  private func treated(_ cell: [UInt8], of field: String, _ action: OutputColumns.Action) -> [UInt8] {
    guard !cell.isEmpty else { return cell }
    switch action {
    case .keep: return cell
    case .drop: return []
    case .pseudonymise: return key.map { Array($0.pseudonym(of: cell, field: field).utf8) } ?? []
    case .mask: return isQuarantine ? [] : Self.masked(cell)
    }
  }

  /// - Parameter cell: UTF-8.
  static func masked(_ cell: [UInt8]) -> [UInt8] {
    let text = String(decoding: cell, as: UTF8.self)
    let isDigit = { (scalar: Unicode.Scalar) in ("0"..."9").contains(scalar) }
    // An ISO date keeps its year, which is how a date that is known no closer is written.
    if text.utf8.count >= 7, text.unicodeScalars.prefix(4).allSatisfy(isDigit),
      text.utf8.dropFirst(4).first == UInt8(ascii: "-"),
      text.unicodeScalars.dropFirst(4).allSatisfy({ isDigit($0) || $0 == "-" })
    {
      return Array(cell.prefix(4))
    }
    let digits = text.unicodeScalars.count(where: isDigit)
    var (seen, startsWord) = (0, true)
    var out = ""
    for character in text {
      if let scalar = character.unicodeScalars.first, isDigit(scalar) {
        seen += 1
        out += digits >= 6 && seen > digits - 3 ? String(character) : "*"
        startsWord = false
      } else if character.isLetter {
        out += startsWord ? String(character) : "*"
        startsWord = false
      } else {
        out += String(character)
        startsWord = character.isWhitespace || ",-/".contains(character)
      }
    }
    return Array(out.utf8)
  }
}

/// Cuts lines that `CSVLines` rendered into their cells again.
private struct RenderedCells {
  private var position = 0
  private let end: Int

  init(_ end: Int) { self.end = end }

  /// - Returns: false at the end.
  mutating func nextLine(of bytes: borrowing ByteBuffer, into cells: inout [[UInt8]]) -> Bool {
    guard position < end else { return false }
    cells.removeAll(keepingCapacity: true)
    var cell: [UInt8] = []
    var isQuoted = false
    while position < end {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""):
        // Inside quotes a doubled one is one; outside they begin or end a quoted cell.
        if isQuoted, position < end, bytes[position] == byte {
          cell.append(byte)
          position += 1
        } else {
          isQuoted.toggle()
        }
      case UInt8(ascii: ","), UInt8(ascii: "\n"):
        if isQuoted {
          cell.append(byte)
        } else {
          cells.append(cell)
          cell = []
          if byte == UInt8(ascii: "\n") { return true }
        }
      default: cell.append(byte)
      }
    }
    return false
  }
}
