#ifndef CLINUXFILES_H
#define CLINUXFILES_H

// Calls of Linux and its C library that Swift's Glibc does not show, as they are no part of POSIX.

#include <fcntl.h>
#include <malloc.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/syscall.h>
#include <unistd.h>

/// Gives back the disk of a part of a file; the file keeps its length (FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE).
/// Returns 0, or -1 where the file system cannot.
static inline int punch_hole(int descriptor, int64_t offset, int64_t length) {
  return (int)syscall(SYS_fallocate, descriptor, 0x02 | 0x01, offset, length);
}

/// Opens an open file once more so that reads and writes of whole pages bypass the page cache (O_DIRECT). Returns the
/// descriptor, or -1 where the file system knows no such way.
static inline int open_past_cache(int descriptor) {
  char path[32];
  snprintf(path, sizeof path, "/proc/self/fd/%d", descriptor);
  return open(path, O_RDWR | __O_DIRECT | O_CLOEXEC);
}

/// Has the disk begin with a part of a file that was just written, and does not wait (SYNC_FILE_RANGE_WRITE).
static inline int start_writing_back(int descriptor, int64_t offset, int64_t length) {
  return (int)syscall(SYS_sync_file_range, descriptor, offset, length, 2);
}

/// Two names of one folder change places, at once for whoever looks (RENAME_EXCHANGE). Returns 0, or -1.
static inline int exchange_names(int folder, const char *name, const char *other) {
  return (int)syscall(SYS_renameat2, folder, name, folder, other, 2);
}

/// Gives memory that was freed back to the system, as the allocator by itself does only at the top of its heap.
static inline void give_free_memory_back(void) { malloc_trim(0); }

#endif
