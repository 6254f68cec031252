/// One table of facts, embedded as text: tab-separated, the first line holds the column names.
///
/// Codes are text and keep their leading zeros. The tables and their sources are described in `data/README.md`.
public struct RegistryTable: Sendable {
  /// The whole table as UTF-8, NFC, lines ended by LF (the last one without).
  public let text: StaticString

  init(_ text: StaticString) { self.text = text }

  /// Calls `body` once per data row, in order, with the row's cells; the header is left out.
  ///
  /// - Complexity: O(bytes); the cells are slices of the embedded text, copied only if the caller keeps them.
  public func forEachRow(_ body: ([Substring]) -> Void) {
    // Cut by bytes: characters would be sought first.
    var isHeader = true
    for line in string.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: true) {
      if isHeader {
        isHeader = false
        continue
      }
      body(
        line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map { Substring($0) })
    }
  }

  /// The table's bytes, header included. For readers that must not pay for `String` (a large table at start-up).
  public func withBytes<R>(_ body: (UnsafeBufferPointer<UInt8>) throws -> R) rethrows -> R {
    // The literal is immutable and lives as long as the program, so the pointer cannot dangle.
    try body(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private var string: String {
    withBytes { String(decoding: $0, as: UTF8.self) }
  }
}
