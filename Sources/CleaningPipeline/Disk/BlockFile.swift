import ByteText
import CLinuxFiles
import Glibc
import Synchronization

/// A file that is written from its beginning to its end, and read at any place.
///
/// Whole blocks are written by the disk's threads while the caller goes on. The first of them go through the page cache,
/// where a small run finds them again at once; all others past it (`O_DIRECT`), where that pays and the file system lets
/// them. What does not fill a block is written by `flush`, in the common way. A write that
/// fails is told of by the next call. Without a `Disk` all is written by the caller, through the cache.
final class BlockFile: Sendable {
  private struct Open {
    var block: Disk.Block?
    /// Where the block begins in the file.
    var start: UInt64
    /// How much of the block is on the disk already: what `flush` wrote.
    var flushed = 0
  }

  private let descriptor: Int32
  let name: String
  private let disk: Disk?
  private let isKept: Bool
  private let open: Mutex<Open>
  private let failure = Mutex<RunFolderFault?>(nil)
  /// The descriptor that bypasses the cache, opened when it is first asked for; below 0 where there is no such way.
  private let direct = Mutex<Int32?>(nil)

  /// Creates `name` in an open folder: mode 0600 whatever the umask, never over an existing file, no link followed.
  ///
  /// - Parameter isKept: whether it outlives the run, so that the disk may begin with it early.
  init(
    creating name: String, inFolder folder: Int32 = AT_FDCWD, on disk: Disk?, isKept: Bool = false
  ) throws(RunFolderFault) {
    descriptor = openat(folder, name, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    self.name = name
    self.disk = disk
    self.isKept = isKept
    open = Mutex(Open(start: 0))
    guard descriptor >= 0, fchmod(descriptor, 0o600) == 0 else {
      throw .cannotCreate(path: name, errno: errno)
    }
  }

  /// A file that is there, to be read; nil when there is none, or no plain one of our own.
  init?(resuming name: String, inFolder folder: Int32 = AT_FDCWD, on disk: Disk? = nil) {
    descriptor = openat(folder, name, O_RDWR | O_NOFOLLOW | O_CLOEXEC)
    self.name = name
    self.disk = disk
    isKept = false
    var status = stat()
    let isOurs =
      descriptor >= 0 && fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
      && status.st_uid == geteuid()
    open = Mutex(Open(start: isOurs ? UInt64(status.st_size) : 0))
    guard isOurs else { return nil }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    direct.withLock { if let descriptor = $0, descriptor >= 0 { close(descriptor) } }
  }

  // MARK: Writing

  /// How long the file is, with what is still on its way to the disk.
  var end: UInt64 {
    open.withLock { open in open.start + UInt64(open.block?.bytes.withLock { $0.count } ?? 0) }
  }

  /// Appends bytes. One caller at a time.
  func append(_ bytes: UnsafeRawBufferPointer) throws(RunFolderFault) {
    if let failure = failure.withLock({ $0 }) { throw failure }
    open.withLock { open in
      var rest = bytes[...]
      while !rest.isEmpty {
        let block = open.block ?? takeBlock()
        open.block = block
        let isFull = block.bytes.withLock { contents in
          let part = rest.prefix(Disk.blockSize - contents.count)
          UnsafeRawBufferPointer(rebasing: part).withMemoryRebound(to: UInt8.self) {
            contents.append(bytes: $0)
          }
          rest = rest.dropFirst(part.count)
          return contents.count == Disk.blockSize
        }
        if isFull { hand(block, of: &open) }
      }
    }
  }

  /// Fills up with zeros to the next page, so that what comes next can be read past the cache.
  func pad() throws(RunFolderFault) {
    let over = Int(end % UInt64(ByteBuffer.pageSize))
    guard over > 0 else { return }
    let zeros = [UInt8](repeating: 0, count: ByteBuffer.pageSize - over)
    try zeros.span.withUnsafeBytes { bytes throws(RunFolderFault) in try append(bytes) }
  }

  /// Waits until all that was appended is written.
  func flush() throws(RunFolderFault) {
    let cause = open.withLock { open -> Int32? in
      guard let block = open.block else { return nil }
      let (start, flushed) = (open.start, open.flushed)
      return block.bytes.withLock { bytes in
        open.flushed = bytes.count
        return bytes.withUnsafeBytes { bytes in
          let rest = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[flushed...]))
          return writeAll(rest, to: descriptor, at: start + UInt64(flushed))
        }
      }
    }
    disk?.writers.drain()
    if let failure = failure.withLock({ $0 }) { throw failure }
    if let cause { throw .cannotWrite(path: name, errno: cause) }
  }

  /// Flushes, and has the bytes on the disk.
  func sync() throws(RunFolderFault) {
    try flush()
    guard fsync(descriptor) == 0 else { throw .cannotWrite(path: name, errno: errno) }
  }

  private func takeBlock() -> Disk.Block {
    disk?.takeBlock() ?? Disk.Block()
  }

  /// A full block is written from here on by the disk's threads.
  private func hand(_ block: Disk.Block, of open: inout Open) {
    let start = open.start
    open.start += UInt64(Disk.blockSize)
    (open.block, open.flushed) = (nil, 0)
    guard let disk else { return write(block, at: start) }
    disk.writers.submit { [self] in
      write(block, at: start)
      disk.giveBack(block)
    }
  }

  private func write(_ block: Disk.Block, at start: UInt64) {
    let cause = block.bytes.withLock { bytes in
      bytes.withUnsafeBytes { bytes in write(wholeBlock: UnsafeRawBufferPointer(bytes), at: start) }
    }
    if let cause { failure.withLock { $0 = $0 ?? .cannotWrite(path: name, errno: cause) } }
  }

  /// - Returns: what went wrong; nil when all is written.
  private func write(wholeBlock bytes: UnsafeRawBufferPointer, at start: UInt64) -> Int32? {
    if let disk, start >= disk.cachedBytes, disk.isFast, let direct = directDescriptor() {
      let began = Self.nanoseconds()
      let cause = writeAll(bytes, to: direct, at: start)
      disk.note(bytes: bytes.count, nanoseconds: Self.nanoseconds() - began)
      // Where blocks of this size cannot bypass the cache, they go through it.
      if cause != EINVAL { return cause }
    }
    let cause = writeAll(bytes, to: descriptor, at: start)
    // So that the last sync finds little left to do. A hint: where it is not taken, the sync waits longer.
    if isKept { _ = start_writing_back(descriptor, Int64(start), Int64(bytes.count)) }
    return cause
  }

  private static func nanoseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  /// The same file, opened once more to bypass the cache; nil where the file system has no such way.
  private func directDescriptor() -> Int32? {
    direct.withLock { direct in
      let opened = direct ?? open_past_cache(descriptor)
      direct = opened
      return opened < 0 ? nil : opened
    }
  }

  // MARK: Reading

  private static let worthwhile = 1 << 16

  /// Appends `count` bytes of the file to an empty buffer, or one with that much room behind its contents.
  ///
  /// What is large and begins with a page, in the file and in the buffer, bypasses the cache as it did when it was written.
  func read(at offset: UInt64, count: Int, into buffer: inout ByteBuffer) throws(RunFolderFault) {
    var done = 0
    if let disk, offset >= disk.cachedBytes, count >= Self.worthwhile, buffer.count == 0,
      offset % UInt64(ByteBuffer.pageSize) == 0, disk.isFast, let direct = directDescriptor()
    {
      let pages = (count + ByteBuffer.pageSize - 1) / ByteBuffer.pageSize * ByteBuffer.pageSize
      // What this does not give, for whatever reason, is read in the common way below.
      done = min(count, Self.read(upTo: pages, at: offset, from: direct, into: &buffer) ?? 0)
      buffer.truncate(to: done)
    }
    while done < count {
      let got = Self.read(upTo: count - done, at: offset + UInt64(done), from: descriptor, into: &buffer)
      // What was written is there: nothing at all means that the disk fails.
      guard let got, got > 0 else { throw .cannotRead(path: name, errno: got == nil ? errno : EIO) }
      done += got
    }
  }

  /// - Returns: how many bytes came; nil when reading failed (`errno` says why).
  private static func read(
    upTo count: Int, at offset: UInt64, from descriptor: Int32, into buffer: inout ByteBuffer
  ) -> Int? {
    var got = 0
    _ = buffer.append(upTo: count) { room in
      repeat {
        got = pread(descriptor, room.baseAddress, count, off_t(offset))
      } while got < 0 && errno == EINTR
      return max(0, got)
    }
    return got < 0 ? nil : got
  }

  /// Gives a part's disk back: it cannot be read again.
  func release(at offset: UInt64, count: Int) {
    // Where the file system cannot punch holes the space comes back with the whole file.
    _ = punch_hole(descriptor, Int64(offset), Int64(count))
  }
}
