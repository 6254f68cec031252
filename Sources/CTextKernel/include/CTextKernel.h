// The one thing Swift has no word for: comparing 64 bytes at once and getting a 64-bit mask back (movemask).
// Everything else of the CSV kernel is Swift; StructuralMasks.swift holds the portable twin of this header.
#ifndef CTEXTKERNEL_H
#define CTEXTKERNEL_H

#include <stdint.h>

/// Where the four structural bytes stand in a block of 64: bit i is byte i.
typedef struct {
  uint64_t quote;
  uint64_t delimiter;
  uint64_t lineFeed;
  uint64_t carriageReturn;
} text_kernel_masks;

#if defined(__SSE2__)
#include <emmintrin.h>

static inline __attribute__((always_inline)) uint64_t text_kernel_equal64(
    __m128i a, __m128i b, __m128i c, __m128i d, uint8_t byte) {
  const __m128i wanted = _mm_set1_epi8((char)byte);
  uint64_t m0 = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(a, wanted));
  uint64_t m1 = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(b, wanted));
  uint64_t m2 = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(c, wanted));
  uint64_t m3 = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(d, wanted));
  return m0 | (m1 << 16) | (m2 << 32) | (m3 << 48);
}

/// The masks of the 64 bytes at `block`, which need not be aligned.
static inline __attribute__((always_inline)) text_kernel_masks text_kernel_masks64(
    const uint8_t *block, uint8_t quote, uint8_t delimiter) {
  const __m128i *words = (const __m128i *)block;
  const __m128i a = _mm_loadu_si128(words), b = _mm_loadu_si128(words + 1);
  const __m128i c = _mm_loadu_si128(words + 2), d = _mm_loadu_si128(words + 3);
  text_kernel_masks masks;
  masks.quote = text_kernel_equal64(a, b, c, d, quote);
  masks.delimiter = text_kernel_equal64(a, b, c, d, delimiter);
  masks.lineFeed = text_kernel_equal64(a, b, c, d, '\n');
  masks.carriageReturn = text_kernel_equal64(a, b, c, d, '\r');
  return masks;
}
#endif

#endif
