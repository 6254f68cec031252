import Testing

@testable import RecordLinkage

@Suite("Quite other names in the shipped model")
struct QuiteOtherNamesTests {
  /// What keeps a pair of these levels, all others missing, from being linked at odds of a million to one.
  private func guards(_ levels: [String: String]) throws -> Bool {
    let model = try LinkageModel(from: ModelNode(json: Repository.text("models/vn-resident.json")))
    let layout = PatternLayout(model.comparisons)
    var pattern: UInt64 = 0
    for (name, level) in levels {
      let comparison = try model.comparison(name, at: "test")
      let index = try #require(
        model.comparisons[comparison].levels.firstIndex { $0.outcomes.contains(level) })
      pattern = layout.replacing(comparison, by: index + 1, in: pattern)
    }
    return ConstraintCheck(model, isTaught: true).broken(.review, by: pattern, of: 0, 0, at: 20) != nil
  }

  private static let strangers = ["ngay_sinh": "equal", "gioi_tinh": "equal", "xa": "equal"]

  @Test(
    "Names of two people, one birth date, one sex and one commune make no person, however likely the neighbours make it",
    arguments: ["givenDiffers", "familyOnly", "different"])
  func strangers(names: String) throws {
    #expect(try guards(Self.strangers.merging(["ho_ten": names]) { $1 }))
  }

  @Test(
    "A number, a card, a phone, a parent, the spouse or the household of their own leaves it to the odds",
    arguments: [
      ("so_dinh_danh", "equal"), ("so_cmnd", "equal"), ("dien_thoai", "equal"), ("ten_vo_chong", "exact"),
      ("so_ho", "equal"),
    ])
  func something(of field: String, level: String) throws {
    #expect(try !guards(Self.strangers.merging(["ho_ten": "different", field: level]) { $1 }))
  }

  @Test("Names that share the given name are not kept apart by it")
  func sameGivenName() throws {
    #expect(try !guards(Self.strangers.merging(["ho_ten": "givenOnly"]) { $1 }))
  }
}
