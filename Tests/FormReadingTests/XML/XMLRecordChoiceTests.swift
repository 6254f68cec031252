import ResidentModel
import Testing

@testable import FormReading

@Suite("Which elements of a document are forms")
struct XMLRecordChoiceTests {
  private static let people = XMLPeople(
    names: { paths in
      paths.indices.filter { paths[$0].hasSuffix("HoTen") && !paths[$0].contains("Cha/") }
    },
    role: { $0 == "Cha" ? .mentioned : $0 == "ThanhVien" || $0 == "NhanKhau" ? .member : .unsaid })

  private func discover(_ text: String, record: String? = nil) throws -> XMLDiscovery {
    let temporary = try TemporaryFile(text, name: "forms.xml")
    return try XMLDiscovery(of: temporary.file, record: record, people: Self.people)
  }

  private func cells(_ text: String, inherited: Set<String> = []) throws -> [[String: String]] {
    let temporary = try TemporaryFile(text, name: "forms.xml")
    var layout = try XMLDiscovery(of: temporary.file, people: Self.people).layout
    layout.inherited = Set(layout.columns.indices.filter { inherited.contains(layout.columns[$0]) })
    let reading = try WholeReading(of: XMLFormReader(file: temporary.file, layout: layout))
    return reading.cells.map { row in
      Dictionary(uniqueKeysWithValues: zip(layout.columns, row).filter { !$0.1.isEmpty })
    }
  }

  @Test("A document of more paths than are listed says so, whether they are elements or attributes")
  func pathsBeyondTheLimit() throws {
    let form = "<P><HoTen>Lò Thị Hoa</HoTen></P>"
    let elements = (0..<5000).map { "<E\($0)>x</E\($0)>" }.joined()
    let attributes = (0..<5000).map { "<E a\($0)='x'/>" }.joined()
    for (further, isCut) in [("<E>x</E>", false), (elements, true), (attributes, true)] {
      let found = try discover("<DS>\(form)\(form)<P><HoTen>Lò Văn Pản</HoTen>\(further)</P></DS>")
      #expect(found.outline.isCut == isCut && found.records == 3)
    }
  }

  @Test("A path that first occurs behind megabytes of others is a column, in whatever order the forms stand")
  func latePaths() throws {
    let plain = (0..<60_000).map { "<P><SoPhieu>\($0)</SoPhieu><HoTen>Nguyễn Văn Bính \($0)</HoTen></P>\n" }
    let full = ["<P><SoPhieu>x</SoPhieu><HoTen>Lò Thị Hoa</HoTen><SoDDCN ma='1'>042068004411</SoDDCN></P>\n"]
    for forms in [plain + full, full + plain] {
      let text = "<DS>" + forms.joined() + "</DS>"
      #expect(text.utf8.count > 4 << 20)
      let found = try discover(text)
      #expect(Set(found.layout.columns) == ["SoPhieu", "HoTen", "SoDDCN", "SoDDCN/@ma"])
      #expect(found.records == 60_001)
    }
  }

  @Test("Two kinds of forms side by side are both read, however rare one of them is")
  func kinds() throws {
    let text =
      "<HoSo><DC01><So>1</So><HoTen>A</HoTen></DC01><CT01><So>2</So><HoTen>B</HoTen></CT01>"
      + "<DC01><So>3</So><HoTen>C</HoTen></DC01></HoSo>"
    #expect(try discover(text).layout.records == ["HoSo/DC01", "HoSo/CT01"])
    #expect(
      try cells(text) == [
        ["So": "1", "HoTen": "A"], ["So": "2", "HoTen": "B"], ["So": "3", "HoTen": "C"],
      ])
    let pair = "<Goi><DC01><HoTen>A</HoTen></DC01><CT01><HoTen>B</HoTen></CT01></Goi>"
    #expect(try discover(pair).layout.records == ["Goi/DC01", "Goi/CT01"])
  }

  @Test("The element that holds one person is the form, and has the values of the household around it")
  func households() throws {
    let text =
      "<DS><Ho so='1'><ChuHo>A</ChuHo><NhanKhau><HoTen>A</HoTen></NhanKhau><NhanKhau><HoTen>B</HoTen></NhanKhau></Ho>"
      + "<Ho><NhanKhau><HoTen>C</HoTen></NhanKhau><ChuHo>C</ChuHo></Ho></DS>"
    let found = try discover(text)
    #expect(found.layout.records == ["DS/Ho/NhanKhau"])
    #expect(found.layout.columns == ["HoTen", "/DS/Ho/@so", "/DS/Ho/ChuHo"])
    #expect(found.late == [2], "a head that stands behind a member is told of")
    #expect(
      try cells(text) == [
        ["HoTen": "A", "/DS/Ho/@so": "1", "/DS/Ho/ChuHo": "A"],
        ["HoTen": "B", "/DS/Ho/@so": "1", "/DS/Ho/ChuHo": "A"], ["HoTen": "C"],
      ], "nothing of one household is left for the next")
  }

  @Test("Members of a declaration are forms beside its applicant, and neither has the other's values")
  func members() throws {
    let text =
      "<DS><CT01><HoTen>A</HoTen><NoiO>X</NoiO><Cha><HoTen>D</HoTen></Cha><Kem>"
      + "<ThanhVien><HoTen>B</HoTen><QuanHe>Con</QuanHe></ThanhVien>"
      + "<ThanhVien><HoTen>C</HoTen><NoiO>Y</NoiO></ThanhVien></Kem></CT01><CT01><HoTen>E</HoTen></CT01></DS>"
    #expect(try discover(text).layout.records == ["DS/CT01", "DS/CT01/Kem/ThanhVien"])
    #expect(
      try cells(text, inherited: ["NoiO"]) == [
        ["HoTen": "B", "QuanHe": "Con", "NoiO": "X"], ["HoTen": "C", "NoiO": "Y"],
        ["HoTen": "A", "NoiO": "X", "Cha/HoTen": "D"], ["HoTen": "E"],
      ])
    let single = "<CT01><HoTen>A</HoTen><Kem><ThanhVien><HoTen>B</HoTen></ThanhVien></Kem></CT01>"
    #expect(try cells(single) == [["HoTen": "B"], ["HoTen": "A"]])
  }

  @Test("A head beside the members, with a number, is a form, and the members have what is said of the head")
  func headsBesideMembers() throws {
    let people = XMLPeople(
      names: { paths in paths.indices.filter { paths[$0] == "HoTen" || paths[$0].hasSuffix("NhanKhau/HoTen") }
      },
      role: { $0 == "ChuHo" ? .head : $0 == "NhanKhau" ? .member : .unsaid },
      identify: { $0.contains("So") })
    let text =
      "<DS><Ho so='1'><ChuHo><HoTen>A</HoTen><So>7</So></ChuHo><TV><NhanKhau><HoTen>B</HoTen></NhanKhau></TV></Ho>"
      + "<Ho so='2'><ChuHo><HoTen>C</HoTen><So>8</So></ChuHo></Ho>"
      + "<Ho so='3'><TV><NhanKhau><HoTen>D</HoTen></NhanKhau></TV></Ho></DS>"
    let temporary = try TemporaryFile(text, name: "forms.xml")
    var found = try XMLDiscovery(of: temporary.file, people: people)
    #expect(found.layout.records == ["DS/Ho/ChuHo", "DS/Ho/TV/NhanKhau"] && found.heads == ["DS/Ho/ChuHo"])
    func rows() throws -> [[String: String]] {
      try WholeReading(of: XMLFormReader(file: temporary.file, layout: found.layout)).cells.map { row in
        Dictionary(uniqueKeysWithValues: zip(found.layout.columns, row).filter { !$0.1.isEmpty })
      }
    }
    let (name, number) = ("/DS/Ho/ChuHo/HoTen", "/DS/Ho/ChuHo/So")
    #expect(
      try rows() == [
        ["HoTen": "A", "So": "7", "/DS/Ho/@so": "1", name: "A", number: "7"],
        ["HoTen": "B", "/DS/Ho/@so": "1", name: "A", number: "7"],
        ["HoTen": "C", "So": "8", "/DS/Ho/@so": "2", name: "C", number: "8"],
        ["HoTen": "D", "/DS/Ho/@so": "3"],
      ])
    found.leaveHeadsOut()
    #expect(found.layout.records == ["DS/Ho/TV/NhanKhau"] && found.unread.isEmpty)
    #expect(
      try rows() == [
        ["HoTen": "B", "/DS/Ho/@so": "1", name: "A", number: "7"], ["HoTen": "D", "/DS/Ho/@so": "3"],
      ])
  }

  @Test("People whom a declared path leaves out are counted by path")
  func unread() throws {
    let text =
      "<DS><P><HoTen>A</HoTen><ThanhVien><HoTen>B</HoTen></ThanhVien></P><P><HoTen>C</HoTen></P></DS>"
    let found = try discover(text, record: "x:DS/P")
    #expect(found.layout.records == ["DS/P"])
    #expect(found.unread.map(\.path) == ["DS/P/ThanhVien"])
    #expect(found.unread.map(\.count) == [1])
    #expect(try discover(text).unread.isEmpty)
  }

  @Test("A declared path that does not exist is refused with those that do")
  func missingRecord() throws {
    let error = #expect(throws: ReadingError.self) {
      try discover("<DS><P><HoTen>A</HoTen></P></DS>", record: "DS/Phieu")
    }
    #expect(error?.reason == .recordNotFound(declared: "DS/Phieu", existing: ["DS/P", "DS"]))
  }

  @Test("Forms inside forms are the same in batches of any size")
  func batches() throws {
    var text = "<DS>"
    for form in 0..<300 {
      text += "<Ho so='\(form)'><CT01><HoTen>A\(form)</HoTen><NoiO>X\(form)</NoiO>"
      for member in 0..<(form % 4) { text += "\n<ThanhVien><HoTen>B\(member)</HoTen></ThanhVien>" }
      text += "</CT01></Ho>\n"
    }
    text += "</DS>"
    let temporary = try TemporaryFile(text, name: "forms.xml")
    var layout = try XMLDiscovery(of: temporary.file, people: Self.people).layout
    layout.inherited = Set(layout.columns.indices)
    let whole = try WholeReading(of: XMLFormReader(file: temporary.file, layout: layout))
    #expect(whole.rows.count == 300 + 75 * 6)
    for records in [1, 2, 5] {
      var options = XMLReadingOptions()
      options.batchRecords = records
      let reading = try WholeReading(
        of: XMLFormReader(file: temporary.file, layout: layout, options: options))
      #expect(reading.rows == whole.rows)
    }
  }

  @Test("The outline is the same wherever chunks cut tags, comments and texts")
  func chunks() throws {
    let text =
      "<?xml version='1.0'?><!-- <x> --><p:DS xmlns:p='urn:p'><P a='>' b=\"/\"><T><![CDATA[<Q>]]></T><U/></P >"
      + "<P\n c='1'><T>t</T><!-- -> --><V><W/></V></P></p:DS>"
    let bytes = Array(text.utf8)
    func outline(cutAt cut: Int) -> XMLOutline {
      var scan = XMLOutlineScan(maximumDepth: 64)
      var rest = Array(bytes[..<cut])
      rest.removeFirst(rest.withUnsafeBufferPointer { scan.scan($0) })
      rest += bytes[cut...]
      _ = rest.withUnsafeBufferPointer { scan.scan($0) }
      return scan.outline()
    }
    let whole = outline(cutAt: bytes.count)
    #expect(
      whole.elements.indices.dropFirst().map(whole.path) == [
        "DS", "DS/P", "DS/P/T", "DS/P/U", "DS/P/V", "DS/P/V/W",
      ])
    #expect(whole.elements[2].attributes == ["a", "b", "c"])
    #expect(whole.elements.map(\.count) == [1, 1, 2, 2, 1, 1, 1])
    #expect(whole.elements.map(\.hasText) == [false, false, false, true, false, false, false])
    for cut in bytes.indices { #expect(outline(cutAt: cut) == whole, "cut at \(cut)") }
  }
}
