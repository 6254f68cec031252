import ByteText
import Glibc
import ResidentModel

/// One input file as it will be opened: where it is, what it is called in messages, how it is packed.
public struct FormFile: Hashable, Sendable {
  public enum Packing: Hashable, Sendable {
    case plain, gzip, zstd

    /// Told from the first bytes: at least four, if the file has them.
    init(start: borrowing Span<UInt8>) {
      let bytes = (0..<min(start.count, 4)).map { start[$0] }
      self = bytes.starts(with: [0x1f, 0x8b]) ? .gzip : bytes == [0x28, 0xb5, 0x2f, 0xfd] ? .zstd : .plain
    }
  }

  public var path: String
  /// What messages and outputs call it: the file's name, or `-` for standard input.
  public var name: String
  public var packing: Packing
  /// What came from standard input, in a file of the run's own.
  public var isCopy = false
  public var limits = DecompressionLimits()

  public init(path: String, name: String? = nil, packing: Packing) {
    self.path = path
    self.name = name ?? String(path.split(separator: "/").last ?? Substring(path))
    self.packing = packing
  }

  /// The file at `path`, its packing told by its first bytes, not by its name.
  public init(path: String, name: String? = nil) throws(ReadingError) {
    self.init(path: path, name: name, packing: .plain)
    let source = try FileSource(path: path, name: self.name)
    var start = ByteBuffer()
    _ = try source.fill(&start, to: ForeignFormat.tellingBytes)
    if let format = ForeignFormat(start: start.span) { throw ReadingError(.foreign(format), file: self.name) }
    packing = Packing(start: start.span)
  }

  /// Can any part be read without reading what comes before it?
  var hasRandomAccess: Bool { packing == .plain }

  /// The unpacked bytes, from the start.
  func open() throws(ReadingError) -> any ByteSource {
    let file = try FileSource(path: path, name: name)
    switch packing {
    case .plain: return file
    case .gzip: return try GzipSource(file, name: name, limits: limits)
    case .zstd: return try ZstdSource(file, name: name, limits: limits)
    }
  }

  /// How many bytes will come out of the file, told from its first megabytes; exact where it is not packed, or small.
  ///
  /// - Parameter size: of the file as it lies.
  /// - Complexity: O(1): at most 8 MiB are unpacked.
  public func expectedBytes(size: Int) throws(ReadingError) -> Int {
    guard let source = try open() as? any UnpackingSource else { return size }
    var buffer = ByteBuffer()
    while source.unpackedBytes < 8 << 20 {
      buffer.removeAll()
      let got = try source.read(upTo: 1 << 20, into: &buffer)
      if got == 0 { return Int(source.unpackedBytes) }
    }
    return Int(Double(size) * Double(source.unpackedBytes) / Double(max(1, source.packedBytes)))
  }

  /// The first `count` unpacked bytes, or all there are: what dialects, encodings and columns are told from.
  public func sample(
    bytes count: Int = 1 << 18, transcoding: CSVReadingOptions.Transcoding = .none
  ) throws(ReadingError) -> [UInt8] {
    let source = try transcoding.open(self)
    var buffer = ByteBuffer()
    _ = try source.fill(&buffer, to: count)
    return buffer.withUnsafeBytes { Array($0.prefix(count)) }
  }
}

/// How much a packed file may grow: past either limit it is refused, before memory or disk pays for it.
public struct DecompressionLimits: Hashable, Sendable {
  /// Unpacked bytes for each packed byte, once more than 16 MiB came out. CSV rarely passes 30.
  public var ratio: UInt64 = 200
  /// Unpacked bytes altogether.
  public var bytes: UInt64 = 1 << 40

  public init(ratio: UInt64 = 200, bytes: UInt64 = 1 << 40) {
    self.ratio = ratio
    self.bytes = bytes
  }

  func check(packed: UInt64, unpacked: UInt64, file: String) throws(ReadingError) {
    let isBomb = unpacked > 16 << 20 && unpacked / max(packed, 1) > ratio
    if isBomb || unpacked > bytes { throw ReadingError(.decompressionLimit, file: file) }
  }
}

extension FormFile {
  /// The files a pipeline's `path` names: itself, or what its pattern (`*`, `?`, `[…]`) matches, sorted by bytes.
  ///
  /// - Throws: `.noMatch` when nothing matches; `.nameNotUTF8` when what matches has a name that no text can hold.
  public static func matching(_ pattern: String) throws(ReadingError) -> [String] {
    guard access(pattern, F_OK) != 0, pattern.contains(where: { "*?[".contains($0) }) else {
      guard access(pattern, F_OK) == 0 else { throw .system(errno, file: pattern) }
      return [pattern]
    }
    var found = glob_t()
    defer { globfree(&found) }
    // Unsorted: the locale's order would differ between machines.
    let status = glob(pattern, GLOB_NOSORT, nil, &found)
    guard status == 0, let names = found.gl_pathv else { throw ReadingError(.noMatch, file: pattern) }
    var paths: [String] = []
    for name in (0..<Int(found.gl_pathc)).compactMap({ names[$0] }) {
      guard let path = String(validatingCString: name) else {
        throw ReadingError(.nameNotUTF8, file: String(cString: name))
      }
      paths.append(path)
    }
    return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
