/// The program's version: part of every run's id, as another version may clean differently.
public enum ProgramVersion {
  public static let current = "0.1.0"
}
