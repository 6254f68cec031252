import PopulationBaseline
import RecordLinkage

/// Who stands on the forms that an officer is asked about, by a hash: what an answer finds a form without a number by when
/// rows went or came above it.
struct FormMarks: Sendable {
  private var marks: [UInt32: UInt64] = [:]

  /// - Complexity: O(review pairs); reads the packed rows, and keeps none.
  init(ofReviewIn linkage: LinkageResult, of store: RecordStore) {
    let keys = RunFormKeys(of: store)
    for form in linkage.review.lazy.flatMap({ [$0.a, $0.b] }) where marks[form] == nil {
      marks[form] = keys.person(of: Int(form))
    }
  }

  /// 0 for a form that names nobody, and one that is not asked about.
  subscript(form: UInt32) -> UInt64 { marks[form] ?? 0 }

  /// What a cell of the answers says; nil for an empty one, and a mark that no form has for one that is none.
  static func read(_ cell: some StringProtocol) -> UInt64? {
    guard !cell.isEmpty else { return nil }
    let digits = cell.first == "k" || cell.first == "K" ? cell.dropFirst() : cell[...]
    return UInt64(digits, radix: 16) ?? .max
  }
}
