import ByteText
import RecordLinkage
import ResidentModel
import VietnameseText

/// Where each value of a resident form goes in the packed rows that are compared: the names of the columns in
/// `models/vn-resident.json`. A model may leave any of them out.
public struct LinkageColumns: Sendable {
  public let layout: RowLayout

  let name, birthDate, sex, personalNumber, doubtfulNumber, oldCardNumber: ColumnIndex?
  let father, mother, head, spouse, relation: ColumnIndex?
  let household, place, hamlet, nativeCommune, nativeProvince, birthProvince: ColumnIndex?
  let ethnicity, religion, phone, source, residenceKind: ColumnIndex?

  public init(layout: RowLayout) {
    self.layout = layout
    name = layout.index(of: "ho_ten")
    birthDate = layout.index(of: "ngay_sinh")
    sex = layout.index(of: "gioi_tinh")
    personalNumber = layout.index(of: "so_dinh_danh")
    doubtfulNumber = layout.index(of: "so_dinh_danh_ngo")
    oldCardNumber = layout.index(of: "so_cmnd")
    father = layout.index(of: "ten_cha")
    mother = layout.index(of: "ten_me")
    head = layout.index(of: "ten_chu_ho")
    spouse = layout.index(of: "ten_vo_chong")
    relation = layout.index(of: "quan_he")
    household = layout.index(of: "so_ho")
    place = layout.index(of: "xa")
    hamlet = layout.index(of: "thon")
    nativeCommune = layout.index(of: "que_quan_xa")
    nativeProvince = layout.index(of: "que_quan_tinh")
    birthProvince = layout.index(of: "noi_khai_sinh")
    ethnicity = layout.index(of: "dan_toc")
    religion = layout.index(of: "ton_giao")
    phone = layout.index(of: "dien_thoai")
    source = layout.index(of: "nguon")
    residenceKind = layout.index(of: "loai_cu_tru")
  }

  /// Appends one form's row to a segment.
  func append(_ form: borrowing FormValues, source number: Int, to segment: RecordSegment) {
    let row = segment.appendRow()
    func put(_ column: ColumnIndex?, _ value: UInt64) {
      if let column, value != 0 { segment.set(row, column, value) }
    }
    func put(_ column: ColumnIndex?, _ name: borrowing NormalisedName) {
      if let column, name.count > 0 {
        segment.set(row, column, tokens: name.codes.span.extracting(first: name.count))
      }
    }
    put(name, form.name)
    put(father, form.father)
    put(mother, form.mother)
    put(head, form.head)
    put(spouse, form.spouse)
    if let birthDate { segment.set(row, birthDate, date: form.facts.birthDate) }
    put(sex, UInt64(form.facts.sex.rawValue))
    put(personalNumber, form.numberIsValid ? form.facts.personalNumber.rawValue : 0)
    put(doubtfulNumber, form.numberIsValid ? 0 : form.facts.personalNumber.rawValue)
    put(oldCardNumber, UInt64(form.facts.oldCardNumber.rawValue))
    put(relation, UInt64(form.facts.relation.rawValue))
    put(household, form.facts.household)
    put(place, UInt64(form.facts.primaryClaim.place.key))
    put(hamlet, form.hamlet)
    put(nativeCommune, UInt64(form.nativePlace.newestCommune))
    put(nativeProvince, UInt64(form.nativePlace.newestProvince))
    put(birthProvince, UInt64(form.birthProvince))
    put(ethnicity, UInt64(form.ethnicity))
    put(religion, UInt64(form.religion))
    put(phone, form.phone)
    put(source, UInt64(number + 1))
    put(residenceKind, UInt64(form.facts.primaryClaim.kind.rawValue))
  }
}

/// The relations of syllables, as the linkage engine asks for them.
public struct SyllableTokenRelations: TokenRelations {
  private let relations: SyllableRelations

  public init(_ relations: SyllableRelations) { self.relations = relations }

  @inline(__always)
  public func relation(_ a: UInt16, _ b: UInt16) -> TokenRelation {
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

  @inline(__always)
  public func initial(_ token: UInt16) -> UInt8 { relations.initial(token) }
}
