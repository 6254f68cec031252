// Tells the thread sanitizer what Swift's `Mutex` orders. To be preloaded:
//
//     clang -shared -fPIC -o mutex-order.so mutex-order.c
//     LD_PRELOAD=$PWD/mutex-order.so … a program built with -sanitize=thread
//
// The fast half of `Mutex` is inlined into its caller, where the sanitizer sees its atomics. A lock that another thread
// holds is handed over by the kernel (FUTEX_LOCK_PI and FUTEX_UNLOCK_PI on the word that the atomics change), in a library
// that is not built with the sanitizer: it does not see that the second holder comes after the first, and reports every
// access behind such a lock. These two functions stand before the library's, and say so. Nothing is left out of what the
// sanitizer looks at: two accesses that no lock orders are reported as before.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdint.h>

#define SWIFT_CALL __attribute__((swiftcall))
#define SWIFT_SELF __attribute__((swift_context))

// Of the sanitizer's runtime: absent in programs built without it.
__attribute__((weak)) void __tsan_acquire(void *address);
__attribute__((weak)) void __tsan_release(void *address);

// Synchronization._MutexHandle._lockSlow(Swift.UInt32) -> ()
SWIFT_CALL void lock_slow(uint32_t thread, SWIFT_SELF void *word) __asm__("$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF");
SWIFT_CALL void lock_slow(uint32_t thread, SWIFT_SELF void *word) {
  SWIFT_CALL void (*library)(uint32_t, SWIFT_SELF void *) =
      (SWIFT_CALL void (*)(uint32_t, SWIFT_SELF void *))dlsym(RTLD_NEXT, "$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF");
  library(thread, word);
  if (__tsan_acquire) __tsan_acquire(word);
}

// Synchronization._MutexHandle._unlockSlow() -> ()
SWIFT_CALL void unlock_slow(SWIFT_SELF void *word) __asm__("$s15Synchronization12_MutexHandleV11_unlockSlowyyF");
SWIFT_CALL void unlock_slow(SWIFT_SELF void *word) {
  SWIFT_CALL void (*library)(SWIFT_SELF void *) =
      (SWIFT_CALL void (*)(SWIFT_SELF void *))dlsym(RTLD_NEXT, "$s15Synchronization12_MutexHandleV11_unlockSlowyyF");
  if (__tsan_release) __tsan_release(word);
  library(word);
}
