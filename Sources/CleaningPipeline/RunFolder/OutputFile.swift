import Crypto

/// A file of a run folder being written: hashed and counted on the way, and synced in the end.
///
/// Not copyable: one writer owns it. A file that is dropped unfinished stays inside the private folder, which is
/// removed with it.
public struct OutputFile: ~Copyable, Sendable {
  public let name: String
  private let file: BlockFile
  private let syncing: Syncing
  private var hash = SHA256()
  private var bytes = 0
  private var rows = 0

  /// When the bytes are known to be on the disk.
  enum Syncing: Sendable {
    /// With `finish()`.
    case atOnce
    /// Whoever made the file syncs it later, together with others.
    case byFolder
  }

  /// Creates `name` in an open folder: mode 0600 whatever the umask, never over an existing file, no link followed.
  ///
  /// - Parameter disk: writes the file while the caller goes on; nil for a caller that waits.
  init(
    _ name: String, inFolder folder: Int32, syncing: Syncing = .atOnce, on disk: Disk? = nil
  ) throws(RunFolderFault) {
    file = try BlockFile(creating: name, inFolder: folder, on: disk, isKept: true)
    self.name = name
    self.syncing = syncing
  }

  /// Appends bytes; `rows` of them are data rows (a header is none).
  public mutating func write(_ span: borrowing Span<UInt8>, rows: Int = 0) throws(RunFolderFault) {
    self.rows += rows
    bytes += span.count
    // The bytes are lent for the call.
    try span.withUnsafeBytes { bytes throws(RunFolderFault) in
      hash.update(bufferPointer: bytes)
      try file.append(bytes)
    }
  }

  /// Appends text. For headers and small documents.
  public mutating func write(_ text: String, rows: Int = 0) throws(RunFolderFault) {
    try write(text.utf8.span, rows: rows)
  }

  /// Waits until all is written; unless the folder does it, syncs the file to the disk.
  ///
  /// - Returns: What the manifest says about it.
  public consuming func finish() throws(RunFolderFault) -> WrittenFile {
    switch syncing {
    case .atOnce: try file.sync()
    case .byFolder: try file.flush()
    }
    let digest = hash.finalize().reduce(into: "") { $0 += HexText.pair($1) }
    return WrittenFile(name: name, bytes: bytes, rows: rows, sha256: digest)
  }
}

/// A finished file of a run folder.
public struct WrittenFile: Sendable, Equatable {
  /// The name in the folder.
  public var name: String
  public var bytes: Int
  /// Data rows, without the header; 0 for what is no table.
  public var rows: Int
  /// Lower-case hexadecimal.
  public var sha256: String

  public init(name: String, bytes: Int, rows: Int, sha256: String) {
    self.name = name
    self.bytes = bytes
    self.rows = rows
    self.sha256 = sha256
  }
}

enum HexText {
  private static let digits = Array("0123456789abcdef")

  /// Two hexadecimal digits.
  static func pair(_ byte: UInt8) -> String { String([digits[Int(byte >> 4)], digits[Int(byte & 15)]]) }
}
