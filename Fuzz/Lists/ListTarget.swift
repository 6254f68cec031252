import ByteText
import FuzzInput
import ResidentModel
import Wording

@testable import CleaningPipeline

/// Any bytes as a list that an office hands over beside the forms: read alike twice, each cell what its column asks for or
/// refused with its line, or the list refused with words. Likewise as reviewers' answers.
@_cdecl("LLVMFuzzerTestOneInput")
public func readList(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = FuzzInput(bytes, count)
  switch input.choose(["cards", "expected", "outcomes", "answers"]) {
  case "cards":
    readOfficeList(
      input.rest,
      columns: ["ngay_cap", "ngay", "so_dinh_danh", "ma_nguoi", "ma_xa", "so_luong", "trang_thai"])
  case "expected": readOfficeList(input.rest, columns: ["so_luong", "so_phieu", "ma_xa", "da_quet", "stt"])
  case "outcomes": readOfficeList(input.rest, columns: ["ma_nguoi", "ket_qua"])
  default: readAnswers(input.rest)
  }
  return 0
}

private let asOf = PartialDate(rawValue: 31 | 12 << 5 | 2026 << 9 | 1 << 24)

private func readOfficeList(_ bytes: [UInt8], columns: [String]) {
  let file = MemoryFile(bytes)
  do throws(OfficeList.Fault) {
    let list = try OfficeList(file.path, columns: columns)
    let again = try OfficeList(file.path, columns: columns)
    require(
      list.columns == again.columns && list.rows.count == again.rows.count, "a list is read alike twice")
    require(list.columns.allSatisfy(columns.contains), "none but the columns asked for")
    var line = 1
    for (row, same) in zip(list.rows, again.rows) {
      require(row.cells == same.cells && row.line == same.line, "a row is read alike twice")
      require(row.line > line, "a row stands below the header and the rows before it")
      line = row.line
      read(row, of: list)
    }
  } catch {
    require(Language.allCases.allSatisfy { isPlain(error.description(in: $0)) }, "what is wrong is told")
  }
}

private func read(_ row: OfficeList.Row, of list: OfficeList) {
  do throws(OfficeList.Fault) {
    let day = try list.day(row, "ngay", asOf: asOf)
    require(1...9999 ~= day.year && day.day > 0, "a day is known to the day")
    require(try list.count(row, "so_luong") >= 0, "a count is no debt")
    require(0...99_999 ~= (try list.commune(row, "ma_xa")), "a code has five figures at most")
  } catch {
    require(error.status == .inputUnreadable && isPlain(error.description(in: .vi)), "a bad cell is told")
  }
}

private func readAnswers(_ bytes: [UInt8]) {
  let file = MemoryFile(bytes)
  let lines = (try? DecisionRow.read(file.path))?.map(\.line)
  require(lines == (try? DecisionRow.read(file.path))?.map(\.line), "answers are read alike twice")
  require(zip(lines ?? [], (lines ?? []).dropFirst()).allSatisfy(<), "answers stand below each other")
}

/// Words that no terminal takes for a command.
private func isPlain(_ words: String) -> Bool { !words.isEmpty && !words.contains("\u{1b}") }
