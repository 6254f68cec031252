import ResidentModel

/// A run of words of an address that names units of one level, or stands where one is missing.
struct AddressPart {
  /// The first word, prefix included.
  var start: Int
  /// Empty where no unit of the level is written.
  var candidates: [UnitCandidate]
  var hasPrefix: Bool
  /// Begins where a part of the address may begin: at a comma, a hyphen, or with a prefix.
  var isBounded: Bool
  /// What is odd about the part besides its spelling, in the points of `AddressCost`.
  var oddity = 0
  /// A slip, while the very name written is that of another commune of the province.
  var isContested = false

  var isWritten: Bool { !candidates.isEmpty }
  /// Words that no list knows are passed over.
  var isSkipped: Bool { oddity >= AddressCost.skippedPart && !isWritten }

  /// The level is left out: what is above it begins at the word `start`, or the address ends there.
  static func absent(at start: Int) -> AddressPart {
    AddressPart(start: start, candidates: [], hasPrefix: false, isBounded: true)
  }

  /// The words from `start` on are passed over.
  static func skipped(from start: Int, oddity: Int = AddressCost.skippedPart) -> AddressPart {
    AddressPart(start: start, candidates: [], hasPrefix: false, isBounded: true, oddity: oddity)
  }
}
