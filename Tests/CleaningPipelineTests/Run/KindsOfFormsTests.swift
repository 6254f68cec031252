import FormReading
import Testing

@testable import CleaningPipeline

@Suite("Kinds of forms that name their elements differently")
struct KindsOfFormsTests {
  private func join(_ paths: [String]...) -> XMLLayout {
    var columns: [String] = []
    for path in paths.joined() where !columns.contains(path) { columns.append(path) }
    let layout = XMLLayout(records: paths.indices.map { "DS/\($0)" }, columns: columns)
    return KindsOfForms(layout, paths: paths).layout
  }

  @Test("One field under different names is one column")
  func oneField() {
    let layout = join(["HoVaTen", "NgaySinh", "SoDDCN"], ["HoTen", "NTNS", "SoCCCD", "Cha/HoTen"])
    #expect(layout.columns == ["HoVaTen", "NgaySinh", "SoDDCN", "Cha/HoTen"])
    #expect(layout.otherPaths == [0: [1: "HoTen"], 1: [1: "NTNS"], 2: [1: "SoCCCD"]])
  }

  @Test("What one form may hold beside another stays apart")
  func beside() {
    let layout = join(["HoTen", "SoCCCD", "HoVaTen"], ["HoTen", "SoDDCN"], ["SoCCCD", "SoDDCN", "HoTen"])
    #expect(layout.columns == ["HoTen", "SoCCCD", "HoVaTen", "SoDDCN"])
    #expect(layout.otherPaths.isEmpty)
  }
}
