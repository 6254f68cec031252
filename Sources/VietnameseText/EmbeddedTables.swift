/// Tables that every run needs and that are made from embedded data when they are first asked for.
public enum EmbeddedTables {
  /// Makes them now: beside other work that does not ask for them yet.
  public static func make() {
    _ = UnitCatalogue.embedded
    _ = SyllableFacts.table
  }
}
