import FormCleaning
import ResidentModel
import VietnameseText

// Columns that are ticked: where somebody is, and that a registration has ended.

extension SheetLayout {
  /// The columns ticked for where somebody is ("Có mặt", "Vắng mặt", "Ngoài tỉnh"), each with what a tick in it says.
  ///
  /// One heading alone that names no more than a place ("Nước ngoài") may be about anything.
  static func presenceTicks(
    _ names: [String], guesses: [HeaderGuess], sample: [[[UInt8]]]
  ) -> [Int: String] {
    var vocabulary = VocabularyReader()
    var ticks: [Int: String] = [:]
    var isSure = false
    var areTicked = false
    for (column, name) in names.enumerated() {
      let words = HeadingGrammar(name).tokens
      guard (1...5).contains(words.count) else { continue }
      let presence = vocabulary.readPresence(Array(name.utf8).span)
      guard presence.1.isKnown, presence.0 != .dead, presence.0 != .missing, holdsNoWords(column, of: sample),
        guesses[column].field == .presence || guesses[column].certainty <= .ambiguous
      else { continue }
      ticks[column] = name
      isSure = isSure || [.present, .unverified].contains(presence.0)
      areTicked = areTicked || holdsTicks(column, of: sample)
    }
    // A column of words says it all.
    let isWritten = guesses.indices.contains {
      guesses[$0].field == .presence && guesses[$0].certainty > .ambiguous && ticks[$0] == nil
    }
    return areTicked && !isWritten && (isSure || ticks.count > 1) ? ticks : [:]
  }

  /// The columns "Chuyển đi", "Đã chuyển khẩu": of ticks, a mark of the end; of days, the day of the end.
  static func moves(
    _ names: [String], guesses: [HeaderGuess], sample: [[[UInt8]]]
  ) -> [Int: ResidentField] {
    var found: [Int: ResidentField] = [:]
    let hasDay = guesses.contains { $0.field == .deregisteredOn && $0.certainty > .ambiguous }
    for (column, name) in names.enumerated()
    where saysMove(name) && guesses[column].certainty <= .ambiguous {
      if holdsTicks(column, of: sample) {
        found[column] = .registrationChange
      } else if !hasDay, !found.values.contains(.deregisteredOn), holdsDays(column, of: sample) {
        found[column] = .deregisteredOn
      }
    }
    return found
  }

  /// Whether a heading says that who is ticked below it has moved away.
  static func saysMove(_ heading: String) -> Bool {
    moves.contains(HeadingGrammar(heading).tokens.joined(separator: " "))
  }

  private static let moves: Set<String> = [
    "chuyen di", "da chuyen di", "chuyen di noi khac", "da chuyen di noi khac", "chuyen khau",
    "da chuyen khau", "chuyen khau di", "da chuyen khau di", "cat khau", "da cat khau", "xoa khau",
    "da xoa khau",
  ]

  /// Whether no filled cell of a column holds more than one letter or sign.
  private static func holdsNoWords(_ column: Int, of sample: [[[UInt8]]]) -> Bool {
    sample.allSatisfy { row in column >= row.count || row[column].count { $0 > 0x20 } <= 1 }
  }

  /// Whether all filled cells of a column are figures and the signs between those of a date.
  private static func holdsDays(_ column: Int, of sample: [[[UInt8]]]) -> Bool {
    holdsDates(column, of: sample)
      && sample.allSatisfy { row in
        column >= row.count
          || row[column].allSatisfy { $0 <= 0x20 || $0 &- 0x30 < 10 || "/-.".utf8.contains($0) }
      }
  }
}
