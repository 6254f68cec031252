import ResidentModel
import Testing
import VietnameseText

@testable import CleaningPipeline

@Suite("Whose a column behind somebody else's name is")
struct ColumnOwnersTests {
  private static let asOf = PartialDate(year: 2026, month: 12, day: 31) ?? .missing

  private func owners(_ headings: [String], _ rows: [[String]]) -> ColumnOwners {
    ColumnOwners(
      headings, guesses: HeaderMatcher.embedded.match(headings),
      sample: rows.map { $0.map { Array($0.utf8) } }, asOf: Self.asOf)
  }

  private static let children = [
    ["Lê Thùy Vân", "04/02/2011", "Nữ"], ["Chu Minh Quân", "25/12/2017", "Nam"],
    ["Ngô Ngọc Hồng", "13/11/2016", "Nữ"],
  ]
  private static let mothers = ["025185621429", "060185497081", "008185635017"]
  private static let own = ["042311001001", "042217001004", "042316001006"]

  @Test(
    "A lone number behind the name of a parent, a guardian or a spouse is that one's where years speak against the person",
    arguments: ["Họ tên mẹ", "Người giám hộ", "Họ tên cha (mẹ)", "Họ và tên phụ huynh", "Họ tên vợ/chồng"])
  func others(name: String) {
    let rows = zip(Self.children, Self.mothers).map { $0 + ["Nguyễn Thị Trang", $1] }
    let found = owners(["Họ và tên", "Ngày sinh", "Giới tính", name, "Số CCCD"], rows)
    #expect(found.leftOut == [4: .personalNumber])
  }

  @Test("The person's own number stays theirs behind the names of the parents")
  func persons() {
    let rows = zip(Self.children, Self.own).map { $0 + ["Lê Văn Tám", "Nguyễn Thị Trang", $1] }
    let found = owners(["Họ và tên", "Ngày sinh", "Giới tính", "Họ tên cha", "Họ tên mẹ", "Số CCCD"], rows)
    #expect(found.leftOut.isEmpty && found.fields.isEmpty)
    // Also where nothing is there to hold it against.
    let bare = owners(
      ["Họ và tên", "Họ tên cha", "Họ tên mẹ", "Số CCCD"], rows.map { [$0[0], $0[3], $0[4], $0[5]] })
    #expect(bare.leftOut.isEmpty)
  }

  @Test("A number that nothing confirms behind a guardian's name is left out")
  func open() {
    let found = owners(
      ["Họ và tên", "Người giám hộ", "Số CCCD"], [["Lê Thùy Vân", "Nguyễn Thị Trang", Self.own[0]]])
    #expect(found.leftOut == [2: .personalNumber])
  }

  @Test(
    "A head's number behind the head's name is kept as such, and the head's own row does not speak for the person"
  )
  func heads() {
    let rows = [
      ["Lê Văn Tám", "01/02/1970", "Lê Văn Tám", "042070000001"],
      ["Lê Thị Ba", "01/02/1972", "Lê Văn Tám", "042070000001"],
      ["Lê Văn Tư", "01/02/1999", "Lê Văn Tám", "042070000001"],
    ]
    let found = owners(["Họ và tên", "Ngày sinh", "Chủ hộ", "Số CCCD"], rows)
    #expect(found.fields == [3: .headPersonalNumber] && found.leftOut.isEmpty)
  }

  @Test("A year behind a parent's name beside the person's date of birth is the parent's where it is another")
  func years() {
    let headings = ["Họ và tên", "Ngày sinh", "Họ tên cha", "Năm sinh"]
    let fathers = owners(headings, Self.children.map { [$0[0], $0[1], "Lê Văn Tám", "1980"] })
    #expect(fathers.leftOut == [3: .birthYear])
    let own = owners(headings, Self.children.map { [$0[0], $0[1], "Lê Văn Tám", String($0[1].suffix(4))] })
    #expect(own.leftOut.isEmpty)
  }

  @Test("What stands behind the head's name in a list that has nothing else of the member is the member's")
  func membersBehindTheHead() {
    let headings = ["Họ và tên", "Chủ hộ", "Ngày sinh", "Số CCCD"]
    let rows = zip(Self.children, Self.own).map { [$0[0], "Lê Văn \($0[2])", $0[1], $1] }
    #expect(owners(headings, rows).fields.isEmpty)
    #expect(owners(headings, rows.map { [$0[0], $0[0], $0[2], $0[3]] }).fields.isEmpty)
  }

  @Test("Dates below Nam and Nữ, or in parts, are the person's, and parents' years behind them are not")
  func birthsWithoutTheWord() {
    let parents = ["Lê Văn Tám", "1980", "Nguyễn Thị Trang", "1982"]
    let bySex = Self.children.map {
      [$0[0], $0[2] == "Nam" ? $0[1] : "", $0[2] == "Nữ" ? $0[1] : ""] + parents
    }
    for parent in [
      ["Họ tên bố", "Năm sinh", "Họ tên mẹ", "Năm sinh"], ["Chủ hộ", "Năm sinh", "Họ tên mẹ", "Năm sinh"],
    ] {
      let found = owners(["Họ và tên", "Nam", "Nữ"] + parent, bySex)
      #expect(found.leftOut == [4: .birthYear, 6: .birthYear])
    }
    let inParts = Self.children.map { [$0[0]] + $0[1].split(separator: "/").map(String.init) + parents }
    let found = owners(
      ["Họ và tên", "Ngày", "Tháng", "Năm", "Họ tên bố", "Năm sinh", "Họ tên mẹ", "Năm sinh"], inParts)
    #expect(found.leftOut == [5: .birthYear, 7: .birthYear])
    // A mother's number is told by them too, and by ticks of the sex.
    let headings = ["Họ và tên", "Nam", "Nữ", "Họ tên cha", "Họ tên mẹ", "Số CCCD"]
    let numbered = zip(bySex, Self.mothers).map { [$0[0], $0[1], $0[2], $0[3], $0[5], $1] }
    #expect(owners(headings, numbered).leftOut == [5: .personalNumber])
    let own = zip(bySex, Self.own).map { [$0[0], $0[1], $0[2], $0[3], $0[5], $1] }
    #expect(owners(headings, own).leftOut.isEmpty)
  }

  @Test("Of two equal columns behind two parents each is a parent's, and no child has an identity card")
  func cardsOfParents() {
    let cards = [("180016136", "170063458"), ("180019927", "170072595"), ("180023718", "170081732")]
    let rows = zip(Self.children, cards).map { [$0[0], $0[1], "Lê Văn Tám", $1.0, "Nguyễn Thị Trang", $1.1] }
    let found = owners(["Họ và tên", "Ngày sinh", "Họ tên bố", "Số CMND", "Họ tên mẹ", "Số CMND"], rows)
    #expect(found.leftOut == [3: .oldCardNumber, 5: .oldCardNumber])
    let lone = owners(
      ["Họ và tên", "Ngày sinh", "Họ tên bố", "Họ tên mẹ", "Số CMND"],
      rows.map { [$0[0], $0[1], $0[2], $0[4], $0[5]] })
    #expect(lone.leftOut == [4: .oldCardNumber])
    let adults = owners(
      ["Họ và tên", "Ngày sinh", "Họ tên bố", "Họ tên mẹ", "Số CMND"],
      rows.map { [$0[0], "01/02/1979", $0[2], $0[4], $0[5]] })
    #expect(adults.leftOut.isEmpty)
  }

  @Test("Brothers and sisters who bear one number show that it is their parent's")
  func siblings() {
    let rows = [["Lê Văn Một", "Lê Văn Tám", "042070000001"], ["Lê Thị Hai", "Lê Văn Tám", "042070000001"]]
    #expect(owners(["Họ và tên", "Họ tên cha", "Số CCCD"], rows).leftOut == [2: .personalNumber])
  }
}
