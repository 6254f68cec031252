// Preloaded by short-io.sh: reads and writes do at most half of what they are asked for, and now and then nothing, as a
// signal came in between (EINTR). All of that the system may do at any time.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdatomic.h>
#include <sys/types.h>

static atomic_uint calls;

static int interrupted(void) {
  if (atomic_fetch_add(&calls, 1) % 7 != 3) return 0;
  errno = EINTR;
  return 1;
}

// Whole pages of what is large, as past the page cache a part of a page cannot be read or written.
static size_t part(size_t count) { return count > 8192 ? count / 2 / 4096 * 4096 : (count + 1) / 2; }

#define SHORT(name, result, buffer)                                                              \
  result name(int descriptor, buffer bytes, size_t count, off_t offset) {                        \
    static result (*next)(int, buffer, size_t, off_t);                                           \
    if (!next) next = (result(*)(int, buffer, size_t, off_t))dlsym(RTLD_NEXT, #name);            \
    return interrupted() ? -1 : next(descriptor, bytes, part(count), offset);                    \
  }
SHORT(pread, ssize_t, void *)
SHORT(pread64, ssize_t, void *)
SHORT(pwrite, ssize_t, const void *)
SHORT(pwrite64, ssize_t, const void *)

#define SHORT_NEXT(name, buffer)                                                                 \
  ssize_t name(int descriptor, buffer bytes, size_t count) {                                     \
    static ssize_t (*next)(int, buffer, size_t);                                                 \
    if (!next) next = (ssize_t(*)(int, buffer, size_t))dlsym(RTLD_NEXT, #name);                  \
    return interrupted() ? -1 : next(descriptor, bytes, part(count));                            \
  }
SHORT_NEXT(read, void *)
SHORT_NEXT(write, const void *)
