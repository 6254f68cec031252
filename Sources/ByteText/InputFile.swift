import Glibc

/// Opens a file to read it, and never waits for somebody to write to it, as opening a pipe by its name does.
///
/// Inputs are looked at before they are read, and some are read twice: what gives its bytes only once would lose them.
///
/// - Returns: a descriptor of a regular file or a folder; -1 for anything else, when `errno` is `ESPIPE`, and when it
///   cannot be opened.
public func openToRead(_ path: String) -> Int32 {
  let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
  // A socket, or a device without its driver.
  if descriptor < 0, errno == ENXIO { errno = ESPIPE }
  guard descriptor >= 0 else { return -1 }
  var status = stat()
  guard fstat(descriptor, &status) == 0, [S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT) else {
    close(descriptor)
    errno = ESPIPE
    return -1
  }
  return descriptor
}
