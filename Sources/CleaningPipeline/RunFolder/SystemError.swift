import Glibc
import Wording

/// Error numbers of system calls, as words.
public enum SystemError {
  static let noSuchFile = ENOENT

  /// What the number means; the system's own words where the table has none.
  public static func text(_ number: Int32, in language: Language) -> String {
    guard let name = names.first(where: { $0.number == number })?.name else {
      var buffer = [CChar](repeating: 0, count: 256)
      guard strerror_r(number, &buffer, buffer.count) == 0 else { return "errno \(number)" }
      return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
    return language.text("errno.\(name)")
  }

  private static let names: [(number: Int32, name: String)] = [
    (ENOENT, "ENOENT"), (EACCES, "EACCES"), (EPERM, "EPERM"), (EEXIST, "EEXIST"), (ENOTDIR, "ENOTDIR"),
    (EISDIR, "EISDIR"), (ENOSPC, "ENOSPC"), (EDQUOT, "EDQUOT"), (EROFS, "EROFS"), (EIO, "EIO"),
    (EMFILE, "EMFILE"), (ENOMEM, "ENOMEM"), (ENAMETOOLONG, "ENAMETOOLONG"), (ELOOP, "ELOOP"),
    (EPIPE, "EPIPE"), (EFBIG, "EFBIG"), (ESPIPE, "ESPIPE"),
  ]
}
