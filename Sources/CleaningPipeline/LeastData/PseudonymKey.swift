import ByteText
import Crypto
import Glibc

/// The key of pseudonyms: read from a file that nobody else may read, held in memory, written nowhere.
struct PseudonymKey: Sendable {
  enum Fault: String, Error {
    /// Group or others may read or write the file, or it is another user's.
    case open = "run.pseudonym-key-open"
    case short = "run.pseudonym-key-short"
  }

  static let fewestBytes = 32
  private let key: SymmetricKey

  init(bytes: [UInt8]) throws(Fault) {
    guard bytes.count >= Self.fewestBytes else { throw .short }
    key = SymmetricKey(data: bytes)
  }

  /// - Parameter path: a plain file of mode 0600 or stricter, at least 32 bytes.
  init(path: String) throws {
    let descriptor = openToRead(path)
    guard descriptor >= 0 else { throw RunFailure.sideFile(path: path, errno: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw RunFailure.sideFile(path: path, errno: EINVAL)
    }
    guard status.st_mode & 0o077 == 0, status.st_uid == geteuid() else {
      throw RunFailure.pseudonymKey(path: path, key: Fault.open.rawValue)
    }
    let bytes: ByteBuffer
    do throws(SmallFile.Fault) {
      bytes = try SmallFile.bytes(of: descriptor, upTo: 4096)
    } catch {
      throw RunFailure.sideFile(path: path, errno: error.errno)
    }
    do throws(Fault) {
      try self.init(bytes: bytes.withUnsafeBytes(Array.init))
    } catch {
      throw RunFailure.pseudonymKey(path: path, key: error.rawValue)
    }
  }

  /// 128 bits of HMAC-SHA-256 over the field's name and the value, as 32 hexadecimal digits: the same value of the same
  /// field has the same pseudonym in every table and run under one key.
  func pseudonym(of value: [UInt8], field: String) -> String {
    HMAC<SHA256>.authenticationCode(for: Array(field.utf8) + [0] + value, using: key)
      .prefix(16).reduce(into: "") { $0 += HexText.pair($1) }
  }

  /// What tells keys apart in a run's id without telling anything of the key.
  var fingerprint: String {
    HMAC<SHA256>.authenticationCode(for: Array("dancu pseudonym key".utf8), using: key)
      .reduce(into: "") { $0 += HexText.pair($1) }
  }
}
