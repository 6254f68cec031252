/// A format in which findings are wanted, and where: `text`, `json`, `sarif=PATH`, `junit=PATH`.
public struct FindingsDestination: Sendable, Equatable {
  public var format: OutputSettings.FindingsFormat
  /// nil: standard output.
  public var path: String?

  public init(format: OutputSettings.FindingsFormat, path: String? = nil) {
    self.format = format
    self.path = path
  }

  /// Reads `format` or `format=path`; nil for an unknown format, an empty path, or a document format without one.
  public init?(_ text: String) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let format = OutputSettings.FindingsFormat(rawValue: String(parts[0])) else { return nil }
    let path = parts.count == 2 ? String(parts[1]) : nil
    if path == "" || (path == nil && (format == .sarif || format == .junit)) { return nil }
    self.init(format: format, path: path == "-" ? nil : path)
  }
}
