import ByteText
import CZstd
import Glibc

/// Standard input kept for the second pass: compressed as it comes in, in a private file of the run; what is packed
/// already is kept as it is.
public enum InputSpool {
  /// Copies all of a descriptor into a new file at `path`, Zstandard level 1, readable by its owner only.
  ///
  /// - Returns: the file to read instead, called `-` in messages.
  public static func spool(descriptor: Int32 = STDIN_FILENO, to path: String) throws(ReadingError) -> FormFile
  {
    let source = FileSource(descriptor: descriptor, name: "-")
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw ReadingError(.spool(errno: errno), file: "-") }
    defer { close(file) }

    var plain = ByteBuffer()
    var isEnd = try source.fill(&plain, to: 1 << 20)
    if let format = ForeignFormat(start: plain.span) { throw ReadingError(.foreign(format), file: "-") }
    let packing = FormFile.Packing(start: plain.span)
    guard packing == .plain else {
      try write(plain, to: file)
      while !isEnd {
        plain.removeAll()
        isEnd = try source.fill(&plain, to: 1 << 20)
        try write(plain, to: file)
      }
      return copy(at: path, packing: packing)
    }

    guard let context = ZSTD_createCCtx() else { throw ReadingError(.spool(errno: ENOMEM), file: "-") }
    defer { ZSTD_freeCCtx(context) }
    ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, 1)

    var packed = ByteBuffer()
    while true {
      var input = ZSTD_inBuffer(
        src: plain.withUnsafeBytes { UnsafeRawPointer($0.baseAddress) }, size: plain.count, pos: 0)
      var remaining = 0
      repeat {
        packed.removeAll()
        _ = packed.append(upTo: 1 << 18) { room in
          var output = ZSTD_outBuffer(dst: room.baseAddress, size: room.count, pos: 0)
          remaining = ZSTD_compressStream2(context, &output, &input, isEnd ? ZSTD_e_end : ZSTD_e_continue)
          return output.pos
        }
        guard ZSTD_isError(remaining) == 0 else { throw ReadingError(.spool(errno: EIO), file: "-") }
        try write(packed, to: file)
      } while isEnd ? remaining > 0 : input.pos < input.size
      if isEnd { break }
      plain.removeAll()
      isEnd = try source.fill(&plain, to: 1 << 20)
    }
    var spooled = copy(at: path, packing: .zstd)
    // Packed here: however much it grows, it is no bomb.
    spooled.limits = DecompressionLimits(ratio: .max, bytes: .max)
    return spooled
  }

  private static func copy(at path: String, packing: FormFile.Packing) -> FormFile {
    var file = FormFile(path: path, name: "-", packing: packing)
    file.isCopy = true
    return file
  }

  private static func write(_ bytes: borrowing ByteBuffer, to file: Int32) throws(ReadingError) {
    let cause = bytes.span.withUnsafeBytes { writeAll($0, to: file) }
    if let cause { throw ReadingError(.spool(errno: cause), file: "-") }
  }
}
