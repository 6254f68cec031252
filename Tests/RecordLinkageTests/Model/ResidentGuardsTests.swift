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
    return guards.broken(.review, by: pattern, of: 0, 0, at: 60) == nil
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
}
