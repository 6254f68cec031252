/// Tables that every run needs and that are made from embedded data when they are first asked for.
public enum EmbeddedTables {
  /// Makes them now: beside other work that does not ask for them yet.
  public static func make() {
    // In the order in which a run comes to ask for them.
    WordEvidence.makeTables()
    HeadingGrammar.makeTables()
    _ = UnitCatalogue.embedded
    _ = SyllableFacts.table
  }
}
