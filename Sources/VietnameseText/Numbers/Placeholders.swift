/// Whether a cell without digits says "nothing here": dashes, question marks, "không", "chưa có", "null".
///
/// Each word stands here too as programs leave it that drop marked letters.
func isPlaceholder(_ cell: PlainCell) -> Bool {
  var letters: UInt64 = 0
  var count = 0
  for index in 0..<cell.count where isASCIILowercase(cell[index]) {
    letters = letters << 8 | UInt64(cell[index])
    count += 1
  }
  return count == 0 || count <= 8 && placeholderWords.contains { $0 == letters }
}

private let placeholderWords: [UInt64] = [
  "x", "xx", "xxx", "k", "ko", "kh", "khong", "khng", "khongco", "khngc", "khongro", "khngr", "kr", "krong",
  "kro", "chua", "cho", "cha", "ch", "chuaco", "chac", "chc", "chuaro", "char", "null", "none", "na", "nan",
  "nil",
  "trong", "trng", "bo", "mat", "mt", "chuacap", "chacp",
].map { word in word.utf8.reduce(0) { $0 << 8 | UInt64($1) } }
