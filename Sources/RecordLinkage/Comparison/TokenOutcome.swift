/// What comparing two names token by token can find. The last token is taken as the given name, the first as the
/// family name; the model folds these outcomes into its levels.
public enum TokenOutcome: UInt8, CaseIterable, Sendable {
  case missing
  case exact
  /// Two or more tokens differ, in nothing but tones and marks, and not both given names carry them: one side was written
  /// without.
  case unaccented
  /// Tones or marks differ in one token, not the given name.
  case restAccent
  /// Tones or marks differ in the given name only.
  case givenAccent
  /// The given name agrees and one token beside it is close, or several are beside the very same given name: a variant, a
  /// confusion, one slip, an abbreviation.
  case restClose
  /// The first and last agree; one token between them has other marks or is close, and is a word both times: another child of the
  /// family may be called so.
  case otherRest
  /// Only the given name is close, and on one side it is no word of the language.
  case givenMisspelt
  /// Only the given name is close.
  case givenClose
  /// One name has tokens that the other lacks; the first and last agree.
  case fewerTokens
  /// The same tokens in another order.
  case reordered
  /// Several tokens are close, none is different.
  case severalClose
  /// First and last agree, something between them does not.
  case middleDiffers
  /// All but the first agree.
  case familyDiffers
  /// All but the last agree.
  case givenDiffers
  case givenOnly
  case familyOnly
  case different
  /// With a second column: the names stand in each other's place (the father's in the mother's column).
  case crossed
  /// The names differ, but one row writes its own once more in another column, and so it agrees.
  case alsoWritten
  /// One row's value is the other row's own name, and not its own: that of a father beside his child's form.
  case otherOwn

  /// Exact, or different in no more than spelling: such names may well be one name.
  var isNearlyTheSame: Bool { self != .missing && rawValue <= TokenOutcome.severalClose.rawValue }

  /// Different in no more than marks, the given name's kept: what is written so is the same name.
  var isTheSame: Bool { self == .exact || self == .unaccented || self == .restAccent }

  /// What an outcome counts as for a model that does not name it.
  static let broader: [String: String] = [
    "otherRest": "restAccent", "givenMisspelt": "givenClose", "alsoWritten": "unaccented",
    "otherOwn": "different",
  ]
}
