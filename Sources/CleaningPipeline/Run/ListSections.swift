import ByteText
import FormCleaning
import FormReading
import ResidentModel
import VietnameseText

/// What becomes of headings between the rows of a list that say what those below them are: "I. THƯỜNG TRÚ, II. TẠM TRÚ",
/// "ĐÃ CHẾT".
///
/// Where the first rows of a file have such a heading, the rows below each one are read as if they had columns of the kind
/// of residence, of the presence and of changes. Where none of the first rows is one, those further on are told of.
struct ListSections {
  /// Those that are added behind the file's own, with the field of each: what they hold in each section.
  private(set) var fields: [ResidentField] = []
  private(set) var columns: [[[UInt8]]] = []
  /// Of which a heading says nothing that the pipeline does not.
  private var plain: Set<ListSection> = [.present]
  /// What a numbered heading above the header says of the rows below it.
  private(set) var first: PartHeading?
  /// Of a document: what is said of each kind of form, as sections are numbered.
  private(set) var ofForms: [UInt8] = []

  init() {}

  /// - Parameters:
  ///   - fields: of each column of the file.
  ///   - titles: what stands above its header.
  ///   - sample: its first rows, those that are no form too.
  init(
    kind: SourceSettings.Kind, headings: [String], fields: [ResidentField?], titles: [[UInt8]],
    sample: [[[UInt8]]]
  ) {
    leaveToSource(kind)
    // The title of a list that is all of one kind stands on every page of it; of a part, others follow.
    let plain = plain
    let isDivided = sample.contains { row in
      guard let section = Self.section(of: row, headings, fields) else { return false }
      return !plain.contains(section) || !Self.isTitle(row)
    }
    if let title = titles.last, let section = Self.section(of: [title], headings, fields),
      let mark = HeadingMark([title], isSection: true), mark != .unnumbered
    {
      first = PartHeading(section: section.rawValue, mark: PartHeading.Mark(mark))
      guard isDivided || !plain.contains(section) else { return }
    } else if let section = Self.beyondKinds(titles) {
      first = PartHeading(section: section.rawValue, mark: .top)
    } else {
      guard isDivided else { return }
    }
    addColumns(beside: fields)
  }

  /// Of a document: what the elements around its forms, or their own names, say of each kind of form (`DanhSachTamTru`).
  ///
  /// - Parameters:
  ///   - fields: of each column of the file.
  ///   - records: the paths of its forms, each of one kind.
  init(kind: SourceSettings.Kind, fields: [ResidentField?], records: [String]) {
    let told = records.map { path in
      path.split(separator: "/").reversed().lazy.compactMap { ListSection(element: String($0)) }.first
    }
    leaveToSource(kind)
    guard told.contains(where: { $0.map { !plain.contains($0) } ?? false }) else { return }
    ofForms = told.map { $0?.rawValue ?? 0 }
    addColumns(beside: fields)
  }

  private mutating func leaveToSource(_ kind: SourceSettings.Kind) {
    switch kind {
    case .permanent: plain.insert(.permanent)
    case .temporary: plain.insert(.temporary)
    case .column, .form: break
    }
  }

  private mutating func addColumns(beside fields: [ResidentField?]) {
    add(
      .registrationChange,
      [.dead: "Đã chết", .movedAway: "Đã chuyển đi", .gone: "Đã xóa đăng ký"])
    if !fields.contains(.presence) { add(.presence, [.absent: "Tạm vắng"]) }
    if !fields.contains(.residenceStatus) {
      add(.residenceStatus, [.permanent: "Thường trú", .temporary: "Tạm trú"])
    }
  }

  private mutating func add(_ field: ResidentField, _ texts: [ListSection: String]) {
    fields.append(field)
    columns.append(
      (0...(ListSection.allCases.map(\.rawValue).max() ?? 0)).map { number in
        Array((ListSection(rawValue: number).flatMap { texts[$0] } ?? "").utf8)
      })
  }

  /// Whether headings say of which kind the rows below them are.
  var givesKind: Bool { fields.contains(.residenceStatus) }

  /// Rows below a heading that says so are of that kind, and others of the source's.
  func claims(of kind: SourceSettings.Kind) -> SourceColumns.Claims {
    givesKind && kind != .form ? .column : SourceColumns.Claims(kind)
  }

  func usualKind(of kind: SourceSettings.Kind) -> ResidenceKind {
    guard givesKind else { return .unknown }
    return kind == .permanent ? .permanent : kind == .temporary ? .temporary : .unknown
  }

  /// Sections whose rows are not read by their heading, as a column of the file says of each row what it is.
  var unread: Set<UInt8> {
    Set(
      ListSection.allCases.filter { section in
        !plain.contains(section) && columns.allSatisfy { $0[Int(section.rawValue)].isEmpty }
      }.map(\.rawValue))
  }

  /// Whether the row of a heading is to be known: rows below it are read by it, or would be read otherwise.
  func matters(_ section: ListSection) -> Bool { !columns.isEmpty || !plain.contains(section) }

  /// "DANH SÁCH NHÂN KHẨU THƯỜNG TRÚ".
  private static func isTitle(_ row: [[UInt8]]) -> Bool {
    row.contains {
      HeadingGrammar(String(decoding: $0, as: UTF8.self)).tokens.starts(with: ["danh", "sach"])
    }
  }

  /// What the titles say of all rows, where no `kind` of a source can say it: "DANH SÁCH NHÂN KHẨU TẠM VẮNG".
  private static func beyondKinds(_ titles: [[UInt8]]) -> ListSection? {
    let told = Set(titles.compactMap { section(ofTitle: $0) })
    guard let only = told.first, told.count == 1 else { return nil }
    switch only {
    case .absent, .dead, .movedAway, .gone: return only
    case .permanent, .temporary, .present: return nil
    }
  }

  /// What a title above the table says of all its rows: "DANH SÁCH NHÂN KHẨU TẠM TRÚ".
  static func section(ofTitle title: [UInt8]) -> ListSection? { section(of: [title], [""], [nil]) }

  private static func section(
    of row: [[UInt8]], _ headings: [String], _ fields: [ResidentField?]
  ) -> ListSection? {
    // A merged cell may leave its text in each of the cells that it covered.
    let filled = row.filter { !$0.isBlank }
    guard filled.count <= 3 || filled.allSatisfy({ $0 == filled[0] }) else { return nil }
    var classifier = RowClassifier(headings: headings, fields: fields)
    var evidence = RowEvidence()
    for (column, cell) in row.enumerated() { classifier.add(cell.span, column: column, to: &evidence) }
    return classifier.section(of: evidence)
  }
}
