import Glibc
import Testing

@testable import RecordLinkage

/// The guards of the shipped model that no likelihood lifts, asked about levels alone.
@Suite("Guards of the residents' model")
struct ResidentGuardsTests {
  private let model: LinkageModel
  private let guards: ConstraintCheck

  init() throws {
    let folder = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let file = try #require(fopen("/\(folder)/models/vn-resident.json", "r"))
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = fgetc(file), byte != EOF { bytes.append(UInt8(byte)) }
    model = try LinkageModel(from: ModelNode(json: String(decoding: bytes, as: UTF8.self)))
    guards = ConstraintCheck(model, isTaught: true)
  }

  /// Whether a pair of these levels is linked once it is likely enough; comparisons that are not named are missing.
  private func isLinked(_ levels: [String: String]) throws -> Bool {
    let layout = PatternLayout(model.comparisons)
    var pattern: UInt64 = 0
    for (name, outcome) in levels {
      let index = try #require(model.comparisons.firstIndex { $0.name == name })
      let level = try #require(model.comparisons[index].levels.firstIndex { $0.outcomes.contains(outcome) })
      pattern |= UInt64(level + 1) << layout.shifts[index]
    }
    return [.review, .never].allSatisfy { guards.broken($0, by: pattern, of: 0, 0, at: 60) == nil }
  }

  @Test(
    "A child without a name is one person with another only where the family agrees and the birth dates do")
  func childrenWithoutAName() throws {
    let child = [
      "ngay_sinh": "equal", "gioi_tinh": "equal", "xa": "equal", "thon": "equal", "nguon": "different",
    ]
    #expect(try !isLinked(child))
    #expect(try !isLinked(child.merging(["ten_me": "different"]) { $1 }))
    #expect(try isLinked(child.merging(["ten_me": "exact"]) { $1 }))
    #expect(try isLinked(child.merging(["so_dinh_danh": "equal"]) { $1 }))
    #expect(try isLinked(child.merging(["ho_ten": "exact"]) { $1 }))
    #expect(try !isLinked(child.merging(["ten_me": "exact", "ngay_sinh": "sameDayMonth"]) { $1 }))
  }

  @Test("Two lines of one list without names may be twins, whatever agrees but a number")
  func namelessTwins() throws {
    let twins = ["ngay_sinh": "equal", "ten_me": "exact", "so_ho": "equal", "xa": "equal", "nguon": "equal"]
    #expect(try !isLinked(twins))
    #expect(try isLinked(twins.merging(["so_dinh_danh": "equal"]) { $1 }))
    #expect(try isLinked(twins.merging(["nguon": "different"]) { $1 }))
  }

  @Test("A father's number on his son's form does not make one person of the two")
  func numbersOfFathers() throws {
    let pair = ["so_dinh_danh": "doubtfulEqual", "ngay_sinh": "different", "xa": "equal", "so_ho": "equal"]
    #expect(
      try !isLinked(pair.merging(["ho_ten": "restAccent", "ten_cha": "otherOwn", "ten_me": "exact"]) { $1 }))
    #expect(try !isLinked(pair.merging(["ho_ten": "exact", "ten_cha": "different"]) { $1 }))
    #expect(try isLinked(pair.merging(["ho_ten": "exact", "ten_cha": "exact", "so_ho": "different"]) { $1 }))
    #expect(try isLinked(["so_dinh_danh": "doubtfulEqual", "ho_ten": "exact", "ngay_sinh": "oneDigit"]))
  }

  @Test(
    "A name that lacks a word is another person's in one household of one list, and may be one person's elsewhere"
  )
  func shorterNames() throws {
    let pair = [
      "ho_ten": "fewerTokens", "ngay_sinh": "equal", "gioi_tinh": "equal", "ten_cha": "exact",
      "ten_me": "exact",
      "xa": "equal", "so_ho": "equal", "nguon": "equal",
    ]
    #expect(try !isLinked(pair))
    #expect(try isLinked(pair.merging(["nguon": "different"]) { $1 }))
    #expect(try isLinked(pair.merging(["so_ho": "different"]) { $1 }))
    #expect(try isLinked(pair.merging(["so_dinh_danh": "equal"]) { $1 }))
    #expect(try isLinked(pair.merging(["ten_vo_chong": "exact"]) { $1 }))
    let withoutHouseholds = pair.filter { $0.key != "so_ho" }
    #expect(try !isLinked(withoutHouseholds))
    #expect(try isLinked(withoutHouseholds.merging(["nguon": "different"]) { $1 }))
  }

  @Test("Forms of another sex are one person's only under one name, or with one number")
  func anotherSex() throws {
    let pair = [
      "ho_ten": "fewerTokens", "ngay_sinh": "equal", "gioi_tinh": "different", "ten_cha": "exact",
      "ten_me": "exact", "xa": "equal", "so_ho": "equal", "nguon": "different",
    ]
    #expect(try !isLinked(pair))
    #expect(try !isLinked(pair.merging(["so_dinh_danh": "doubtfulSlip"]) { $1 }))
    #expect(try isLinked(pair.merging(["so_dinh_danh": "doubtfulEqual"]) { $1 }))
    #expect(try isLinked(pair.merging(["ho_ten": "exact"]) { $1 }))
    #expect(try isLinked(pair.merging(["ho_ten": "unaccented"]) { $1 }))
  }

  @Test("The phone of a household makes no one person of grandfather and grandson, or of cousins of one name")
  func phonesOfHouseholds() throws {
    let pair = [
      "ho_ten": "exact", "gioi_tinh": "equal", "dien_thoai": "equal", "xa": "equal", "so_ho": "equal",
      "nguon": "equal",
    ]
    #expect(try !isLinked(pair.merging(["ngay_sinh": "different"]) { $1 }))
    #expect(try !isLinked(pair.merging(["ngay_sinh": "different", "so_ho": "different"]) { $1 }))
    #expect(try !isLinked(pair.merging(["ngay_sinh": "sameYear", "ten_cha": "different"]) { $1 }))
    #expect(try isLinked(pair.merging(["ngay_sinh": "sameYear", "ten_me": "exact"]) { $1 }))
    #expect(try isLinked(pair.merging(["ngay_sinh": "equal"]) { $1 }))
    // One person's two forms in two communes.
    #expect(
      try isLinked(pair.merging(["ngay_sinh": "sameYear", "xa": "different", "so_ho": "different"]) { $1 }))
    #expect(try isLinked(pair.merging(["ngay_sinh": "different", "so_dinh_danh": "equal"]) { $1 }))
    #expect(try !isLinked(pair.merging(["quan_he": "different"]) { $1 }))
  }

  @Test(
    "Another father and another mother, or another parent and another spouse, outweigh a number that is near")
  func bothParents() throws {
    let pair = [
      "ho_ten": "exact", "ngay_sinh": "equal", "ten_cha": "different", "ten_me": "different", "xa": "equal",
    ]
    for more in [[:], ["so_dinh_danh": "slip"], ["dien_thoai": "equal"], ["so_cmnd": "slip"]] {
      #expect(try !isLinked(pair.merging(more) { $1 }))
    }
    #expect(try isLinked(pair.merging(["so_dinh_danh": "equal"]) { $1 }))
    #expect(try isLinked(pair.merging(["ten_me": "exact"]) { $1 }))
    let spouse = pair.filter { $0.key != "ten_me" }.merging(["ten_vo_chong": "different"]) { $1 }
    #expect(try !isLinked(spouse))
    #expect(try isLinked(spouse.merging(["ten_vo_chong": "exact"]) { $1 }))
  }

  @Test("A number one slip apart joins forms whose birth dates or parents agree, and no others")
  func slips() throws {
    let pair = ["ho_ten": "exact", "so_dinh_danh": "slip", "xa": "equal", "ngay_sinh": "sameYear"]
    #expect(try !isLinked(pair))
    #expect(try isLinked(pair.merging(["ten_me": "exact"]) { $1 }))
    #expect(try isLinked(pair.merging(["ngay_sinh": "equal"]) { $1 }))
    #expect(try isLinked(pair.merging(["ngay_sinh": "oneDigit"]) { $1 }))
    let heads = pair.merging(["ngay_sinh": "equal", "ten_vo_chong": "different"]) { $1 }
    #expect(try isLinked(heads))
    #expect(try !isLinked(heads.merging(["ho_ten": "fewerTokens"]) { $1 }))
  }

  @Test(
    "Middle names that differ by a mark or a letter are twins' in one family of one list, and slips between lists"
  )
  func otherMiddleNames() throws {
    let pair = [
      "ho_ten": "otherRest", "ngay_sinh": "equal", "gioi_tinh": "equal", "xa": "equal", "nguon": "equal",
    ]
    #expect(try !isLinked(pair.merging(["so_ho": "equal"]) { $1 }))
    #expect(try !isLinked(pair.merging(["ten_cha": "exact", "ngay_sinh": "sameDayMonth"]) { $1 }))
    #expect(try !isLinked(pair.merging(["ten_me": "unaccented"]) { $1 }))
    #expect(try !isLinked(pair))
    let family = pair.merging(["so_ho": "equal", "ten_cha": "exact", "ten_me": "exact"]) { $1 }
    #expect(try isLinked(family.merging(["so_dinh_danh": "equal"]) { $1 }))
    #expect(try isLinked(family.merging(["ten_vo_chong": "exact"]) { $1 }))
    #expect(try isLinked(family.merging(["nguon": "different"]) { $1 }))
    #expect(try isLinked(family.merging(["loai_cu_tru": "different"]) { $1 }))
    #expect(try isLinked(family.merging(["ho_ten": "restAccent"]) { $1 }))
    #expect(try !isLinked(family.merging(["nguon": "different", "gioi_tinh": "different"]) { $1 }))
  }

  @Test("Two lines of one list with a year of birth and nothing of a family are left to an officer")
  func yearsInOneList() throws {
    let pair = ["ho_ten": "exact", "ngay_sinh": "partial", "xa": "equal", "thon": "equal", "nguon": "equal"]
    #expect(try !isLinked(pair))
    #expect(try isLinked(pair.merging(["nguon": "different"]) { $1 }))
    #expect(try isLinked(pair.merging(["ngay_sinh": "equal"]) { $1 }))
    #expect(try isLinked(pair.merging(["so_ho": "equal"]) { $1 }))
  }

  @Test("Look-alike names in one household of one list are two people's where a birth date is missing")
  func lookAlikesWithoutADate() throws {
    let pair = [
      "ho_ten": "restAccent", "ten_cha": "exact", "ten_me": "exact", "xa": "equal", "so_ho": "equal",
    ]
    #expect(try !isLinked(pair.merging(["nguon": "equal"]) { $1 }))
    #expect(try isLinked(pair.merging(["nguon": "different"]) { $1 }))
    #expect(try isLinked(pair.merging(["nguon": "equal", "ngay_sinh": "equal"]) { $1 }))
  }
}
