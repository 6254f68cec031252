import ByteText

/// What the words of a row say that it is.
enum RowWords: UInt8 {
  case none, total, signature, title
  /// A total only beside a figure: `Mang sang` may be a name.
  case countedTotal
  /// A total of a part, "Cộng I": where there is a figure, or the row has no number of its own.
  case totalOfPart
  /// Words of a table of figures, "Từ đủ 14 tuổi trở lên": where nothing else tells of a person.
  case summary
  /// A hamlet, a household or a part of the list, above its rows.
  case subheading
  /// The same in words that are one only with a colon: "Gia đình: …".
  case subheadingWithColon
  /// The same in words that names begin with too: only without a number of its own in a list of numbered rows.
  case unnumberedSubheading
  /// A rank and a name below a table.
  case officer
  /// Who gets the list: `- Như trên;`. Without the dash it says "as in the row above".
  case recipient
}

/// Words that a row which is no form begins with.
struct RowPhrase: Sendable {
  /// What must stand behind the words.
  enum Tail: Sendable { case any, nothing, something, ordinal }

  var kind: RowWords
  var tail: Tail
  /// Without their marks, and without a figure behind them, the words may be a name.
  var needsMarks: Bool
  var words: Int
  /// The key of the first word: what most cells are told apart by.
  var first: UInt64
  var folded: UInt64
  var marked: UInt64

  static let all =
    compiled(
      .total,
      [
        "Tổng cộng", "Tổng số", "Cộng số", "Tổng", "Cộng", "Cộng trang", "Tổng nhân khẩu", "Tổng số hộ",
        "Mang sang trang", "Cộng chuyển", "Cộng dồn",
      ])
    + compiled(
      .signature,
      [
        "Người lập", "Lập bảng", "Lập biểu", "Ký tên", "Ký, ghi rõ", "Trưởng công an", "Chủ tịch", "Xác nhận",
        "Cán bộ",
        "Trưởng thôn",
        "Tổ trưởng", "Thủ trưởng", "Người khai", "Người kê khai", "Người ký", "T.M Ủy ban", "TM Ủy ban",
        "TM. UBND",
        "KT. Chủ tịch",
      ])
    + compiled(
      .title,
      [
        "Danh sách", "Cộng hòa xã hội", "Độc lập - Tự do", "Ủy ban nhân dân", "UBND", "Phụ lục", "Biểu",
        "Biểu mẫu",
        "Mẫu số", "Bảng kê", "Bảng tổng hợp", "Công an xã", "Công an phường", "Công an huyện", "Công an tỉnh",
        "Công an thị trấn", "Bộ Công an", "Đơn vị", "Trang số", "Kèm theo", "Thống kê", "Ban hành kèm theo",
        "Nhân khẩu",
      ])
    + compiled(
      .total, needsMarks: true,
      [
        "Cộng hộ", "Cộng thôn", "Cộng xóm", "Cộng ấp", "Cộng bản", "Cộng buôn", "Cộng tổ", "Cộng khu",
        "Cộng khóm", "Cộng xã", "Cộng khẩu", "Cộng nhân khẩu", "Cộng danh sách", "Cộng mang sang",
        "Cộng cuối", "Cộng toàn", "Toàn xã", "Toàn thôn", "Toàn phường", "Toàn huyện", "Toàn ấp", "Toàn xóm",
        "Tổng hộ", "Tổng khẩu", "Tổng danh sách", "Lũy kế", "Trong đó", "Số hộ",
        "Số khẩu", "Số nhân khẩu", "Chuyển sang trang", "Chuyển trang", "Số người",
      ])
    + compiled(.total, needsMarks: true, tail: .nothing, ["Số nữ", "Số nam"])
    + compiled(
      .totalOfPart, needsMarks: true, tail: .ordinal,
      [
        "Cộng", "Tổng", "Cộng mục", "Cộng phần", "Cộng nhóm", "Tổng mục", "Tổng phần", "Tổng cộng mục",
        "Tổng cộng phần",
      ])
    + compiled(.countedTotal, ["Mang sang"])
    + compiled(
      .signature, needsMarks: true,
      [
        "Đã ký", "Phó chủ tịch", "Phó trưởng", "Cảnh sát khu vực", "Trưởng ấp", "Trưởng xóm", "Trưởng bản",
        "Trưởng buôn", "Trưởng khu", "Trưởng khóm", "Người kiểm tra", "Người thống kê", "Người tổng hợp",
        "Nơi nhận", "Lưu VT",
      ])
    + compiled(
      .officer, needsMarks: true, tail: .something,
      [
        "Thiếu úy", "Trung úy", "Thượng úy", "Đại úy", "Thiếu tá", "Trung tá", "Thượng tá", "Đại tá",
        "Thượng sĩ", "Trung sĩ", "Hạ sĩ",
      ])
    + compiled(.recipient, needsMarks: true, ["Như trên"])
    + compiled(
      .title, needsMarks: true,
      [
        "Ghi chú", "Trang này", "Danh sách này", "Ấn định danh sách", "Danh sách có", "Hết danh sách",
      ])
    + compiled(.title, needsMarks: true, tail: .nothing, ["Hết"])
    + compiled(.title, needsMarks: true, tail: .ordinal, ["Phần", "Mục", "Cột", "Mẫu", "Mẫu CT", "Năm"])
    + compiled(
      .subheading, needsMarks: true, tail: .something,
      [
        "Thôn", "Xóm", "Ấp", "Bản", "Buôn", "Khóm", "Làng", "Phum", "Khối phố", "Khu phố",
        "Khu dân cư", "Tiểu khu", "Tổ dân phố", "Tổ tự quản", "Tổ liên gia", "Cụm dân cư", "Hộ ông", "Hộ bà",
        "Hộ anh", "Hộ chị", "Hộ số", "Hộ gia đình", "Chủ hộ", "TDP", "Thị trấn", "Gia đình ông",
        "Gia đình bà", "Gia đình anh", "Gia đình chị",
      ])
    + compiled(.subheadingWithColon, needsMarks: true, tail: .something, ["Gia đình"])
    + compiled(
      .subheading, needsMarks: true, tail: .ordinal,
      ["Tổ", "Khối", "Khu", "Khu vực", "Sóc", "Đội", "Cụm", "Hộ", "Hộ thứ", "Ngõ", "Ngách", "Hẻm", "Kiệt"])
    + compiled(
      .unnumberedSubheading, needsMarks: true, tail: .something,
      ["Hộ", "Khối", "Sóc", "Plei", "Plây", "Xã", "Phường"])
    + compiled(.subheading, needsMarks: true, ["Thường trú", "Tạm trú", "Tạm vắng"])

  private static func compiled(
    _ kind: RowWords, needsMarks: Bool = false, tail: Tail = .any, _ phrases: [String]
  ) -> [RowPhrase] {
    var text = UnitText()
    return phrases.map { phrase in
      text.read(Array(phrase.utf8).span)
      let all = 0..<text.count
      return RowPhrase(
        kind: kind, tail: tail, needsMarks: needsMarks, words: text.count, first: text.key(0..<1, seed: 0),
        folded: text.key(all, seed: 0), marked: text.markedKey(all))
    }
  }
}
