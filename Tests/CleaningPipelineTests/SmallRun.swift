import Glibc
import Testing

@testable import CleaningPipeline

/// A folder with a pipeline over one CSV file of invented people, gone when the value is.
final class SmallRun {
  private let root: String

  /// - Parameters:
  ///   - rows: How many people are made up, when no forms are given.
  ///   - forms: The file's text.
  init(rows: Int = 20, forms: String? = nil) throws {
    var template = Array("/tmp/dancu-test-XXXXXX".utf8CString)
    root = String(cString: try #require(mkdtemp(&template)))
    try write(forms ?? Self.forms(rows), to: "forms.csv")
    try write(
      "dancu: 1\nname: thu\nas_of: 2026-12-31\nsources:\n  - {id: phieu, format: csv, path: forms.csv}\n",
      to: "thu.yaml")
  }

  deinit {
    if let handle = try? FolderHandle(making: root) { handle.removeEntries { _ in true } }
    rmdir(root)
  }

  var pipelinePath: String { path("thu.yaml") }
  func path(_ name: String) -> String { root + "/" + name }

  var options: RunOptions {
    var options = RunOptions()
    options.output = path("out")
    options.jobs = 2
    options.progress = .none
    return options
  }

  /// Runs the pipeline and returns the finished run's folder.
  func finish(settings: [String] = []) async throws -> String {
    var options = options
    options.settings = settings
    let outcome = await CleaningRun(pipelinePath: pipelinePath, options: options).run()
    return try #require(outcome.folder, "\(outcome.messages)")
  }

  func write(_ text: String, to name: String) throws {
    let file = open(path(name), O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    try #require(file >= 0)
    defer { close(file) }
    let bytes = Array(text.utf8)
    try #require(Glibc.write(file, bytes, bytes.count) == bytes.count)
  }

  private static func forms(_ rows: Int) -> String {
    let (family, middle) = (["Nguyễn", "Trần", "Lê", "Phạm", "Hồ", "Đặng", "Bùi"], ["Văn", "Thị", "Ngọc"])
    let given = [
      "An", "Bình", "Cường", "Dung", "Giang", "Hạnh", "Khoa", "Lan", "Minh", "Nga", "Phúc", "Quý", "Sơn",
    ]
    return (0..<rows).reduce("Số phiếu,Họ và tên,Ngày sinh,Giới tính,Loại cư trú,Xã\n") { text, row in
      text + "P\(row),\(family[row % 7]) \(middle[row % 3]) \(given[row * 5 % 13]),"
        + "\(row % 28 + 1)/\(row / 28 % 12 + 1)/\(1940 + row % 71),\(row % 3 == 1 ? "Nữ" : "Nam"),Thường trú,Xã Thạch Kênh\n"
    }
  }
}
