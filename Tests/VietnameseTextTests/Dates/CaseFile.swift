import Glibc

/// A table of hard cases in `Cases/`: one case a line, cells by tabs, the reason last; `#` begins a remark.
struct CaseFile {
  struct Line: Sendable {
    var number: Int
    var cells: [String]
  }

  let lines: [Line]

  init?(_ name: String, columns: Int) {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
      .joined(separator: "/")
    guard let text = CaseFile.contents(of: "\(folder)/Cases/\(name)") else { return nil }
    var lines: [Line] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.isEmpty || line.hasPrefix("#") { continue }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(CaseFile.unescaped)
      // A line that is cut wrongly must not pass for a remark.
      guard cells.count == columns else { return nil }
      lines.append(Line(number: index + 1, cells: cells))
    }
    self.lines = lines
  }

  /// `\u{a0}` stands for the scalar itself, `\t` for a tab.
  private static func unescaped(_ cell: Substring) -> String {
    var result = ""
    var rest = cell
    while let start = rest.firstIndex(of: "\\") {
      result += rest[..<start]
      rest = rest[start...]
      if rest.hasPrefix("\\u{"), let end = rest.firstIndex(of: "}"),
        let scalar = UInt32(rest.dropFirst(3)[..<end], radix: 16).flatMap(Unicode.Scalar.init)
      {
        result.unicodeScalars.append(scalar)
        rest = rest[rest.index(after: end)...]
      } else {
        result.append(rest.hasPrefix("\\t") ? "\t" : "\\")
        rest = rest.dropFirst(rest.hasPrefix("\\t") ? 2 : 1)
      }
    }
    return result + rest
  }

  private static func contents(of path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let count = fread(&piece, 1, piece.count, file)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes.append(contentsOf: piece[..<count])
    }
  }
}
