import ByteText
import CZlib
import CZstd

/// The unpacked bytes of a gzip file, of all its members.
final class GzipSource: UnpackingSource {
  private let packed: FileSource
  private let name: String
  private let limits: DecompressionLimits
  private var stream = z_stream()
  private var input = ByteBuffer()
  private var consumed = 0
  /// Read from the file; some of them may not have been unpacked yet.
  private(set) var packedBytes: UInt64 = 0
  private(set) var unpackedBytes: UInt64 = 0
  private var isBetweenMembers = false

  init(_ packed: FileSource, name: String, limits: DecompressionLimits) throws(ReadingError) {
    self.packed = packed
    self.name = name
    self.limits = limits
    // 15 window bits, and 32 to recognise the gzip or zlib wrapper.
    let status = inflateInit2_(&stream, 15 + 32, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard status == Z_OK else { throw ReadingError(.damagedCompression, file: name) }
  }

  deinit { inflateEnd(&stream) }

  func read(upTo count: Int, into buffer: inout ByteBuffer) throws(ReadingError) -> Int {
    while true {
      if consumed == input.count {
        input.removeAll()
        consumed = 0
        let got = try packed.read(upTo: 1 << 18, into: &input)
        if got == 0 {
          guard isBetweenMembers else { throw ReadingError(.damagedCompression, file: name) }
          return 0
        }
        packedBytes += UInt64(got)
      }
      if isBetweenMembers {
        // Padding with zeros behind the last member is common on tapes; anything else begins another member.
        while consumed < input.count, input[consumed] == 0 { consumed += 1 }
        guard consumed < input.count else { continue }
        guard inflateReset(&stream) == Z_OK else { throw ReadingError(.damagedCompression, file: name) }
        isBetweenMembers = false
      }
      let got = try inflate(upTo: count, into: &buffer)
      unpackedBytes += UInt64(got)
      try limits.check(packed: packedBytes, unpacked: unpackedBytes, file: name)
      if got > 0 { return got }
    }
  }

  private func inflate(upTo count: Int, into buffer: inout ByteBuffer) throws(ReadingError) -> Int {
    // zlib reads `input` from `consumed` on and never writes to it; the pointers are dropped before either moves.
    let start = input.withUnsafeBytes { UnsafeMutablePointer(mutating: $0.baseAddress.unsafelyUnwrapped) }
    stream.next_in = start + consumed
    stream.avail_in = UInt32(input.count - consumed)
    let got = try buffer.append(upTo: count) { (room) throws(ReadingError) in
      stream.next_out = room.baseAddress
      stream.avail_out = UInt32(min(room.count, 1 << 30))
      let offered = stream.avail_out
      switch CZlib.inflate(&stream, Z_NO_FLUSH) {
      case Z_STREAM_END: isBetweenMembers = true
      case Z_OK, Z_BUF_ERROR: break
      default: throw ReadingError(.damagedCompression, file: name)
      }
      return Int(offered - stream.avail_out)
    }
    consumed = input.count - Int(stream.avail_in)
    return got
  }
}

/// The unpacked bytes of a Zstandard file, of all its frames.
final class ZstdSource: UnpackingSource {
  private let packed: FileSource
  private let name: String
  private let limits: DecompressionLimits
  private let context: OpaquePointer
  private var input = ByteBuffer()
  private var consumed = 0
  /// Read from the file; some of them may not have been unpacked yet.
  private(set) var packedBytes: UInt64 = 0
  private(set) var unpackedBytes: UInt64 = 0
  private var isBetweenFrames = true

  init(_ packed: FileSource, name: String, limits: DecompressionLimits) throws(ReadingError) {
    self.packed = packed
    self.name = name
    self.limits = limits
    guard let context = ZSTD_createDStream() else { throw ReadingError(.damagedCompression, file: name) }
    self.context = context
    // Frames that ask for a window above 128 MiB are refused by the library's default; keep that bound explicit.
    ZSTD_DCtx_setParameter(context, ZSTD_d_windowLogMax, 27)
  }

  deinit { ZSTD_freeDStream(context) }

  func read(upTo count: Int, into buffer: inout ByteBuffer) throws(ReadingError) -> Int {
    while true {
      var isDrained = false
      if consumed == input.count {
        input.removeAll()
        consumed = 0
        let got = try packed.read(upTo: 1 << 18, into: &input)
        packedBytes += UInt64(got)
        isDrained = got == 0
      }
      let got = try decompress(upTo: count, into: &buffer)
      unpackedBytes += UInt64(got)
      try limits.check(packed: packedBytes, unpacked: unpackedBytes, file: name)
      if got > 0 { return got }
      if isDrained {
        guard isBetweenFrames else { throw ReadingError(.damagedCompression, file: name) }
        return 0
      }
    }
  }

  private func decompress(upTo count: Int, into buffer: inout ByteBuffer) throws(ReadingError) -> Int {
    var source = ZSTD_inBuffer(
      src: input.withUnsafeBytes { UnsafeRawPointer($0.baseAddress) }, size: input.count, pos: consumed)
    let got = try buffer.append(upTo: count) { (room) throws(ReadingError) in
      var target = ZSTD_outBuffer(dst: room.baseAddress, size: room.count, pos: 0)
      let before = source.pos
      let hint = ZSTD_decompressStream(context, &target, &source)
      guard ZSTD_isError(hint) == 0 else { throw ReadingError(.damagedCompression, file: name) }
      // With nothing left to read or write the library asks for the next frame's header; the last state stands.
      if source.pos > before || target.pos > 0 { isBetweenFrames = hint == 0 }
      return target.pos
    }
    consumed = source.pos
    return got
  }
}
