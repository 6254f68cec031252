import CTextKernel

/// Where quotes, delimiters and line ends stand in a block of 64 bytes: bit `i` is byte `i`.
struct StructuralMasks: Equatable {
  var quote: UInt64
  var delimiter: UInt64
  var lineFeed: UInt64
  var carriageReturn: UInt64

  /// The masks of the 64 bytes at `block`, by the widest means the machine has.
  ///
  /// - Precondition: 64 bytes are readable at `block`.
  @inline(__always)
  static func of(_ block: UnsafePointer<UInt8>, quote: UInt8, delimiter: UInt8) -> StructuralMasks {
    #if arch(x86_64)
      let masks = text_kernel_masks64(block, quote, delimiter)
      return StructuralMasks(
        quote: masks.quote, delimiter: masks.delimiter, lineFeed: masks.lineFeed,
        carriageReturn: masks.carriageReturn)
    #else
      return portable(block, quote: quote, delimiter: delimiter)
    #endif
  }

  /// The same in plain integer arithmetic, eight bytes a step ("SIMD within a register").
  ///
  /// - Precondition: 64 bytes are readable at `block`.
  @inline(__always)
  static func portable(_ block: UnsafePointer<UInt8>, quote: UInt8, delimiter: UInt8) -> StructuralMasks {
    let everyByte: UInt64 = 0x0101_0101_0101_0101
    let quotes = UInt64(quote) &* everyByte
    let delimiters = UInt64(delimiter) &* everyByte
    var masks = StructuralMasks(quote: 0, delimiter: 0, lineFeed: 0, carriageReturn: 0)
    for step in UInt64(0)..<8 {
      // Bytes 8 × step ..< 8 × step + 8 of the 64 that the caller vouches for.
      let word = UnsafeRawPointer(block).loadUnaligned(fromByteOffset: Int(step) * 8, as: UInt64.self)
        .littleEndian
      masks.quote |= zeroBytes(word ^ quotes) &<< (step &* 8)
      masks.delimiter |= zeroBytes(word ^ delimiters) &<< (step &* 8)
      masks.lineFeed |= zeroBytes(word ^ (0x0a &* everyByte)) &<< (step &* 8)
      masks.carriageReturn |= zeroBytes(word ^ (0x0d &* everyByte)) &<< (step &* 8)
    }
    return masks
  }

  /// One bit for each zero byte of a word, in the low eight bits.
  @inline(__always)
  private static func zeroBytes(_ word: UInt64) -> UInt64 {
    let low7: UInt64 = 0x7f7f_7f7f_7f7f_7f7f
    // The top bit of a byte of `nonzero` is set when any bit of that byte of `word` is: no carry crosses bytes.
    let nonzero = ((word & low7) &+ low7) | word
    let tops = ~nonzero & ~low7
    // The multiplication moves top bit k to bit 56 + k; no two partial products meet.
    return ((tops &>> 7) &* 0x0102_0408_1020_4080) &>> 56
  }
}

/// For each bit, the parity of the bits up to and including it: turns quote marks into "inside quotes".
@inline(__always)
func prefixXor(_ bits: UInt64) -> UInt64 {
  var parity = bits
  parity ^= parity &<< 1
  parity ^= parity &<< 2
  parity ^= parity &<< 4
  parity ^= parity &<< 8
  parity ^= parity &<< 16
  parity ^= parity &<< 32
  return parity
}
