import ByteText
import RecordLinkage
import ResidentModel
import VietnameseText

/// Where each value of a resident form goes in the packed rows that are compared: the names of the columns in
/// `models/vn-resident.json`. A model may leave any of them out.
public struct LinkageColumns: Sendable {
  public let layout: RowLayout
  let cells: LinkageCells

  public init(layout: RowLayout) {
    self.layout = layout
    cells = LinkageCells(layout)
  }

  /// Every column that a form of a resident fills, and what it puts there.
  public static let known: [(name: String, use: PackedUse)] = {
    var known: [(String, PackedUse)] = []
    _ = LinkageCells { name, use in
      known.append((name, use))
      return nil
    }
    return known
  }()
}

/// The cells of a packed row by the value that goes there. Plain, so that it is carried from row to row for nothing.
struct LinkageCells: BitwiseCopyable, Sendable {
  private let name, father, mother, head, spouse: PackedCell?
  private let birthDate, registeredOn, formDate: PackedCell?
  private let sex, personalNumber, doubtfulNumber, oldCardNumber, relation: PackedCell?
  private let household, place, hamlet, nativeCommune, nativeProvince, birthProvince: PackedCell?
  private let ethnicity, religion, phone, source, residenceKind: PackedCell?
  private let mark, markKind: PackedCell?

  init(_ layout: RowLayout) { self.init { layout.cell($0, $1) } }

  /// - Parameter cell: where a column lies; nil for one that the model leaves out.
  init(_ cell: (_ name: String, _ use: PackedUse) -> PackedCell?) {
    name = cell("ho_ten", .tokens)
    father = cell("ten_cha", .tokens)
    mother = cell("ten_me", .tokens)
    head = cell("ten_chu_ho", .tokens)
    spouse = cell("ten_vo_chong", .tokens)
    birthDate = cell("ngay_sinh", .date)
    registeredOn = cell("ngay_dang_ky", .date)
    formDate = cell("ngay_lap", .date)
    sex = cell("gioi_tinh", .value)
    personalNumber = cell("so_dinh_danh", .value)
    doubtfulNumber = cell("so_dinh_danh_ngo", .value)
    oldCardNumber = cell("so_cmnd", .value)
    relation = cell("quan_he", .value)
    household = cell("so_ho", .value)
    place = cell("xa", .value)
    hamlet = cell("thon", .value)
    nativeCommune = cell("que_quan_xa", .value)
    nativeProvince = cell("que_quan_tinh", .value)
    birthProvince = cell("noi_khai_sinh", .value)
    ethnicity = cell("dan_toc", .value)
    religion = cell("ton_giao", .value)
    phone = cell("dien_thoai", .value)
    source = cell("nguon", .value)
    residenceKind = cell("loai_cu_tru", .value)
    mark = cell("chu_phan_biet", .value)
    markKind = cell("loai_phan_biet", .value)
  }

  /// Fills a row with one form's values.
  ///
  /// - Parameter number: the form's source, from 0.
  func fill(_ row: inout PackedRow, with form: borrowing FormValues, source number: Int) {
    row.set(name, tokens: form.name.comparingCodes, count: form.name.count)
    row.set(father, tokens: form.father.comparingCodes, count: form.father.count)
    row.set(mother, tokens: form.mother.comparingCodes, count: form.mother.count)
    row.set(head, tokens: form.head.comparingCodes, count: form.head.count)
    row.set(spouse, tokens: form.spouse.comparingCodes, count: form.spouse.count)
    row.set(birthDate, date: form.comparedBirthDate)
    // A registration dated as the form is often the day of writing, which says nothing of the person.
    let isDayOfWriting = form.facts.registeredOn == form.facts.formDate
    row.set(registeredOn, date: isDayOfWriting ? .missing : form.facts.registeredOn)
    row.set(formDate, date: form.facts.formDate)
    row.set(sex, UInt64(form.facts.sex.rawValue))
    row.set(form.numberIsValid ? personalNumber : doubtfulNumber, form.facts.personalNumber.rawValue)
    row.set(oldCardNumber, UInt64(form.facts.oldCardNumber.rawValue))
    row.set(relation, UInt64(form.facts.relation.rawValue))
    row.set(household, form.comparableHousehold)
    row.set(place, UInt64(form.facts.primaryClaim.place.key))
    row.set(hamlet, form.hamlet)
    row.set(nativeCommune, UInt64(form.nativePlace.newestCommune))
    row.set(nativeProvince, UInt64(form.nativePlace.newestProvince))
    row.set(birthProvince, UInt64(form.birthProvince))
    row.set(ethnicity, UInt64(form.ethnicity))
    row.set(religion, UInt64(form.religion))
    row.set(phone, form.phone)
    row.set(source, UInt64(number + 1))
    row.set(residenceKind, UInt64(form.facts.primaryClaim.kind.rawValue))
    row.set(mark, UInt64(form.name.mark.value))
    row.set(markKind, UInt64(form.name.mark.kind))
  }
}

extension RecordSegment {
  /// Packs a form of one source.
  @inline(__always)
  func append(_ form: FormValues, to cells: LinkageCells, source: Int) {
    appendRow { cells.fill(&$0, with: form, source: source) }
  }
}

/// The relations of syllables, as the linkage engine asks for them.
public struct SyllableTokenRelations: TokenRelations {
  private let relations: SyllableRelations
  private let commonMiddles: [(UInt16, UInt16)]

  public init(_ relations: SyllableRelations) {
    self.relations = relations
    commonMiddles = [("Thi", "Thị"), ("Van", "Văn")].compactMap { bare, marked in
      guard let bare = Syllable(bare), let marked = Syllable(marked) else { return nil }
      return (SyllableCode(bare).rawValue, SyllableCode(marked).rawValue)
    }
  }

  public func relation(_ a: UInt16, _ b: UInt16) -> TokenRelation {
    let relation = closeness(a, b)
    switch relation {
    case .equal, .variant, .knownPair, .abbreviation: return relation
    case .different: return isMisread(a, b) ? .misspelt : .different
    // Brothers and twins have names that are words; what is none has lost a letter or a mark.
    case .toneOnly, .marksOnly:
      return isWord(a) != isWord(b) || isCommonMiddle(a, b) ? .accentLost : relation
    default: return isWord(a) != isWord(b) ? .misspelt : relation
    }
  }

  /// Thị and Văn without their marks, which are words, but no names of theirs.
  private func isCommonMiddle(_ a: UInt16, _ b: UInt16) -> Bool {
    commonMiddles.contains { $0 == (a, b) || $0 == (b, a) }
  }

  /// Most words that are asked about are syllables both, and are told so by their codes alone.
  private func isMisread(_ a: UInt16, _ b: UInt16) -> Bool {
    let (isNoneA, isNoneB) = (SyllableCode(rawValue: a).isEscaped, SyllableCode(rawValue: b).isEscaped)
    return isNoneA != isNoneB && isWord(isNoneA ? b : a) && relations.mayBeMisread(a, b)
  }

  private func isWord(_ token: UInt16) -> Bool {
    let code = SyllableCode(rawValue: token)
    return code.isSyllable && SyllableInventory.standard.allows(code)
  }

  private func closeness(_ a: UInt16, _ b: UInt16) -> TokenRelation {
    switch relations.difference(a, b) {
    case .equal: .equal
    case .toneOnly: .toneOnly
    case .marksOnly: .marksOnly
    case .iyVariant: .variant
    case .knownPair: .knownPair
    case .regionalConfusion: .regional
    case .oneEdit: .oneEdit
    case .abbreviation: .abbreviation
    case .different: .different
    }
  }

  @inline(__always)
  public func bare(_ token: UInt16) -> UInt16 { relations.bare(token) }

  public func isBare(_ token: UInt16) -> Bool { relations.isBare(token) }

  @inline(__always)
  public func initial(_ token: UInt16) -> UInt8 { relations.initial(token) }
}
