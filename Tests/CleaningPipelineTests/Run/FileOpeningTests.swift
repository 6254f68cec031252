import FormReading
import Testing

@testable import CleaningPipeline

@Suite("A look at a file before it is read")
struct FileOpeningTests {
  private static func sample(of forms: String) throws -> [[[UInt8]]] {
    let run = try SmallRun(forms: forms)
    let pipeline = try PipelineFile(path: run.pipelinePath)
    let file = try FormFile(path: run.path("forms.csv"))
    return try FileOpening(source: pipeline.sources[0], file: file, number: 0).shape().sample
  }

  @Test("Rows of usual length are all looked at, long ones until they have some megabytes")
  func bounded() throws {
    let header = "Số phiếu,Họ và tên,Ngày sinh,Xã\n"
    func row(_ number: Int, _ text: String) -> String { "P\(number),Trần Văn An,01/02/1980,\(text)\n" }
    let usual = try Self.sample(of: header + (0..<2500).map { row($0, "Xã Thạch Kênh") }.joined())
    #expect(usual.count == FileOpening.sampledRows)
    let long = String(repeating: "x", count: 900_000)
    let few = try Self.sample(of: header + (0..<20).map { row($0, long) }.joined())
    let bytes = few.joined().reduce(0) { $0 + $1.count }
    #expect((1..<20).contains(few.count) && bytes < FileOpening.sampledBytes + 1_000_000)
  }

  @Test(
    "A list in a font that is pasted behind thousands of rows in Unicode is decoded, sexes and communes too")
  func pastedLists() async throws {
    let family = ["Nguyễn", "Trần", "Lê", "Phạm", "Đặng", "Bùi", "Vũ"]
    let given = ["Hữu", "Cường", "Dũng", "Hạnh", "Phượng", "Quý", "Sửu", "Lựu", "Điệp", "Thắng", "Bé"]
    let inFont = ["NguyÔn", "TrÇn", "Lª", "Ph¹m", "§Æng", "Bïi", "Vò"]
    let givenInFont = ["H÷u", "C­êng", "Dòng", "H¹nh", "Ph­îng", "Quý", "Söu", "Lùu", "§iÖp", "Th¾ng", "BÐ"]
    var text = "Số phiếu,Họ và tên,Ngày sinh,Giới tính,Loại cư trú,Xã\n"
    for row in 0..<4000 {
      text +=
        "P\(row),\(family[row % 7]) Thị \(given[row % 11]),\(row % 28 + 1)/\(row % 12 + 1)/\(1940 + row % 71),Nữ,Thường trú,Xã Thạch Kênh\n"
    }
    for row in 4000..<8000 {
      text +=
        "P\(row),\(inFont[row % 7]) ThÞ \(givenInFont[row % 11]),\(row % 28 + 1)/\(row % 12 + 1)/\(1940 + row % 71),N÷,Th­êng tró,X· Th¹ch Kªnh\n"
    }
    let run = try SmallRun(forms: text)
    let folder = try await run.finish(settings: ["outputs.tables=csv,records"])
    let records = try SmallFile.read(folder + "/records.csv").split(separator: "\n").dropFirst()
    #expect(records.count == 8000)
    #expect(
      records.count { $0.contains(",Nữ,") && $0.contains("Xã Thạch Kênh") && $0.contains("Thị") } == 8000)
  }
}
