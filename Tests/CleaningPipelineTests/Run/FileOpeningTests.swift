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
}
