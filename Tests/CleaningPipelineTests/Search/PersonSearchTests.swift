import Testing

@testable import CleaningPipeline

@Suite("Looking people up in a finished run")
struct PersonSearchTests {
  @Test("The database's index finds whom a reading of the baseline finds, in the same order")
  func indexFindsTheSame() async throws {
    let forms = """
      Số phiếu,Họ và tên,Ngày sinh,Giới tính,Loại cư trú,Xã
      A-01,Nguyễn Văn Ẩn,05/03/1980,Nam,Thường trú,Xã Thạch Kênh
      A-02,Nguyễn Thị An,17/03/1980,Nữ,Thường trú,Xã Thạch Kênh
      A-03,H'Lan Mlô,01/01/1975,Nữ,Thường trú,Xã Thạch Kênh
      B-01,Lan Thị Anh,09/09/1999,Nữ,Thường trú,Xã Thạch Kênh
      B-02,Trần Or Not,02/02/2002,Nam,Thường trú,Xã Thạch Kênh
      """
    let sample = try SmallRun(forms: forms)
    let plain = try PersonSearch(run: try await sample.finish())
    let indexed = try PersonSearch(run: try await sample.finish(settings: ["outputs.tables=csv,search"]))
    for terms in [
      ["nguyen"], ["nguyen", "an"], ["van an"], ["1980-03"], ["A-01"], ["a"], ["h'lan"], ["lan"],
      ["or", "not"],
      ["\"NEAR(*"], ["thach kenh", "199"], ["nobody"], ["1980-03-17", "an"],
    ] {
      for limit in [1, 20] {
        let found = try indexed.people(matching: terms, limit: limit)
        #expect(found == (try plain.people(matching: terms, limit: limit)), "\(terms)")
      }
    }
    #expect(try indexed.people(matching: ["nguyen van an"], limit: 9).map(\.name) == ["Nguyễn Văn Ẩn"])
    // "03" begins a word of other rows too: a month of birth.
    #expect(try indexed.people(matching: ["a-03", "mlo"], limit: 9).map(\.forms) == ["A-03"])
  }
}
