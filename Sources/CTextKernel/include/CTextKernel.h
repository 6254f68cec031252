// The one thing Swift has no word for: comparing 64 bytes at once and getting a 64-bit mask back (movemask).
// Everything else of the kernels is Swift; BlockMarks.swift holds their portable twins.
#ifndef CTEXTKERNEL_H
#define CTEXTKERNEL_H

#include <stdint.h>

/// Where quotes and delimiters stand in a block of 64: bit i is byte i. And whether a line end or another control
/// character below 0E is among the bytes: most blocks have none, and need not be looked at for more.
typedef struct {
  uint64_t quote;
  uint64_t delimiter;
  uint32_t hasControl;
} text_kernel_cell_marks;

/// Where line feeds, carriage returns and zero bytes stand.
typedef struct {
  uint64_t lineFeed;
  uint64_t carriageReturn;
  uint64_t zero;
} text_kernel_line_marks;

/// Where tags may begin (`<`), and where they may end or hold a value (`>`, `"`, `'`).
typedef struct {
  uint64_t opening;
  uint64_t tagMark;
} text_kernel_markup;

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

/// The marks of the 64 bytes at `block`, which need not be aligned.
static inline __attribute__((always_inline)) text_kernel_cell_marks text_kernel_cell_marks64(
    const uint8_t *block, uint8_t quote, uint8_t delimiter) {
  const __m128i *words = (const __m128i *)block;
  const __m128i a = _mm_loadu_si128(words), b = _mm_loadu_si128(words + 1);
  const __m128i c = _mm_loadu_si128(words + 2), d = _mm_loadu_si128(words + 3);
  // The least byte of each of sixteen columns is a control character when any of the four is.
  const __m128i least = _mm_min_epu8(_mm_min_epu8(a, b), _mm_min_epu8(c, d));
  const __m128i controls = _mm_cmpeq_epi8(_mm_min_epu8(least, _mm_set1_epi8(0x0d)), least);
  text_kernel_cell_marks marks;
  marks.quote = text_kernel_equal64(a, b, c, d, quote);
  marks.delimiter = text_kernel_equal64(a, b, c, d, delimiter);
  marks.hasControl = (uint32_t)_mm_movemask_epi8(controls);
  return marks;
}

static inline __attribute__((always_inline)) text_kernel_line_marks text_kernel_line_marks64(const uint8_t *block) {
  const __m128i *words = (const __m128i *)block;
  const __m128i a = _mm_loadu_si128(words), b = _mm_loadu_si128(words + 1);
  const __m128i c = _mm_loadu_si128(words + 2), d = _mm_loadu_si128(words + 3);
  text_kernel_line_marks marks;
  marks.lineFeed = text_kernel_equal64(a, b, c, d, '\n');
  marks.carriageReturn = text_kernel_equal64(a, b, c, d, '\r');
  marks.zero = text_kernel_equal64(a, b, c, d, 0);
  return marks;
}

static inline __attribute__((always_inline)) text_kernel_markup text_kernel_markup64(const uint8_t *block) {
  text_kernel_markup marks = {0, 0};
  for (int step = 0; step < 4; step++) {
    const __m128i bytes = _mm_loadu_si128((const __m128i *)block + step);
    const __m128i opening = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('<'));
    const __m128i tagMark = _mm_or_si128(
        _mm_cmpeq_epi8(bytes, _mm_set1_epi8('>')),
        _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\''))));
    marks.opening |= (uint64_t)(uint32_t)_mm_movemask_epi8(opening) << (16 * step);
    marks.tagMark |= (uint64_t)(uint32_t)_mm_movemask_epi8(tagMark) << (16 * step);
  }
  return marks;
}

/// What the bytes of a block of 64 are in UTF-8: bit i is byte i. `rare` are those whose second byte has a range of its
/// own (E0, ED), lead bytes of four, and bytes that never occur.
typedef struct {
  uint64_t continuation;
  uint64_t lead;
  uint64_t leadOfThree;
  uint64_t rare;
} text_kernel_utf8_masks;

static inline __attribute__((always_inline)) text_kernel_utf8_masks text_kernel_utf8_masks64(const uint8_t *block) {
  text_kernel_utf8_masks masks = {0, 0, 0, 0};
  for (int step = 0; step < 4; step++) {
    const __m128i bytes = _mm_loadu_si128((const __m128i *)block + step);
    const uint64_t high = (uint32_t)_mm_movemask_epi8(bytes);
    // As signed bytes 80…BF are those below C0.
    const uint64_t below = (uint32_t)_mm_movemask_epi8(_mm_cmplt_epi8(bytes, _mm_set1_epi8((char)0xc0)));
    const __m128i three = _mm_set1_epi8((char)0xe0), four = _mm_set1_epi8((char)0xf0);
    const uint64_t fromThree = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_max_epu8(bytes, three), bytes));
    const __m128i odd = _mm_or_si128(
        _mm_or_si128(_mm_cmpeq_epi8(bytes, three), _mm_cmpeq_epi8(bytes, _mm_set1_epi8((char)0xed))),
        _mm_or_si128(
            _mm_cmpeq_epi8(_mm_max_epu8(bytes, four), bytes),
            _mm_cmpeq_epi8(_mm_and_si128(bytes, _mm_set1_epi8((char)0xfe)), _mm_set1_epi8((char)0xc0))));
    masks.continuation |= (below & high) << (16 * step);
    masks.lead |= (high & ~below) << (16 * step);
    masks.leadOfThree |= fromThree << (16 * step);
    masks.rare |= (uint64_t)(uint32_t)_mm_movemask_epi8(odd) << (16 * step);
  }
  return masks;
}
#endif

#endif
