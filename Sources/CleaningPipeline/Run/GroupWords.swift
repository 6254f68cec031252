import ByteText
import PopulationBaseline
import ResidentModel
import VietnameseText

/// Which target groups a record's own words let it belong to: the conditions of `quota.groups` that look at texts.
///
/// Words are compared without marks and case, and whole: "hoc sinh" stands in "Học sinh lớp 9", not in "khoa học sinh
/// học".
struct GroupWords: Sendable {
  private struct Condition {
    /// The group's bit.
    var group: UInt64
    /// The place of the field in a record.
    var column: Int
    /// Comparing texts, a space on either side.
    var words: [[UInt8]]
  }

  private let conditions: [Condition]
  /// Groups that ask for a field which no source has: nobody is known to belong.
  private let unanswerable: UInt64

  /// Nothing to look at: every record may belong to every group.
  var isEmpty: Bool { conditions.isEmpty && unanswerable == 0 }

  init(_ groups: [TargetGroup], fields: FieldList) {
    var conditions: [Condition] = []
    var unanswerable: UInt64 = 0
    for (index, group) in groups.enumerated() {
      for (field, words) in group.words.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        guard let column = fields.index(of: field) else {
          unanswerable |= 1 << UInt64(index)
          continue
        }
        conditions.append(
          Condition(group: 1 << UInt64(index), column: column, words: words.map { Self.folded($0.utf8.span) })
        )
      }
    }
    self.conditions = conditions
    self.unanswerable = unanswerable
  }

  /// The bits of the groups whose words a record holds, and of those that ask for none.
  ///
  /// - Parameter fields: of each field of the run, where its text stands in `text`.
  func groups(of fields: [ByteRange], in text: borrowing ByteBuffer) -> UInt64 {
    var open = ~unanswerable
    for condition in conditions where open & condition.group != 0 {
      let folded = Self.folded(text.span(fields[condition.column]))
      if !condition.words.contains(where: { Self.contains(folded, $0) }) { open &= ~condition.group }
    }
    return open
  }

  private static func folded(_ text: borrowing Span<UInt8>) -> [UInt8] {
    var bytes = ByteBuffer()
    _ = foldLetters(text, punctuation: .spaced, into: &bytes)
    let space = UInt8(ascii: " ")
    return [space] + bytes.span.indices.map { bytes.span[$0] } + [space]
  }

  private static func contains(_ text: [UInt8], _ words: [UInt8]) -> Bool {
    guard text.count >= words.count, words.count > 2 else { return false }
    return (0...text.count - words.count).contains { start in
      words.indices.allSatisfy { text[start + $0] == words[$0] }
    }
  }
}
