import CTextKernel

/// Where quotes and delimiters stand in a block of 64 bytes: bit `i` is byte `i`.
struct CellMarks: Equatable {
  var quote: UInt64
  var delimiter: UInt64
  /// A line end, or another control character below 0E, is among the bytes. Most blocks have none.
  var hasControl: Bool

  /// The marks of the 64 bytes at `block`, by the widest means the machine has.
  ///
  /// - Precondition: 64 bytes are readable at `block`.
  @inline(__always)
  static func of(_ block: UnsafePointer<UInt8>, quote: UInt8, delimiter: UInt8) -> CellMarks {
    #if arch(x86_64)
      let marks = text_kernel_cell_marks64(block, quote, delimiter)
      return CellMarks(quote: marks.quote, delimiter: marks.delimiter, hasControl: marks.hasControl != 0)
    #else
      return portable(block, quote: quote, delimiter: delimiter)
    #endif
  }

  /// The same in plain integer arithmetic.
  ///
  /// - Precondition: 64 bytes are readable at `block`.
  @inline(__always)
  static func portable(_ block: UnsafePointer<UInt8>, quote: UInt8, delimiter: UInt8) -> CellMarks {
    var controls: UInt64 = 0
    for step in 0..<8 {
      // Bytes 8 × step ..< 8 × step + 8 of the 64 that the caller vouches for. A byte below 80 stays below 80 with 72
      // added to it exactly when it is below 0E.
      let word = UnsafeRawPointer(block).loadUnaligned(fromByteOffset: step * 8, as: UInt64.self)
      controls |= ~((word & low7) &+ 0x7272_7272_7272_7272 | word) & ~low7
    }
    return CellMarks(
      quote: equalBytes(block, quote), delimiter: equalBytes(block, delimiter), hasControl: controls != 0)
  }
}

/// Where line feeds, carriage returns and zero bytes stand in a block of 64 bytes.
struct LineMarks: Equatable {
  var lineFeed: UInt64
  var carriageReturn: UInt64
  var zero: UInt64

  /// - Precondition: 64 bytes are readable at `block`.
  @inline(__always)
  static func of(_ block: UnsafePointer<UInt8>) -> LineMarks {
    #if arch(x86_64)
      let marks = text_kernel_line_marks64(block)
      return LineMarks(lineFeed: marks.lineFeed, carriageReturn: marks.carriageReturn, zero: marks.zero)
    #else
      return portable(block)
    #endif
  }

  /// - Precondition: 64 bytes are readable at `block`.
  @inline(__always)
  static func portable(_ block: UnsafePointer<UInt8>) -> LineMarks {
    LineMarks(
      lineFeed: equalBytes(block, 0x0a), carriageReturn: equalBytes(block, 0x0d), zero: equalBytes(block, 0))
  }
}

/// Where tags may begin (`<`) in a block of 64 bytes, and where they may end or hold a value (`>`, `"`, `'`).
struct MarkupMarks: Equatable {
  var opening: UInt64
  var tagMark: UInt64

  /// - Precondition: 64 bytes are readable at `block`.
  @inline(__always)
  static func of(_ block: UnsafePointer<UInt8>) -> MarkupMarks {
    #if arch(x86_64)
      let marks = text_kernel_markup64(block)
      return MarkupMarks(opening: marks.opening, tagMark: marks.tagMark)
    #else
      return portable(block)
    #endif
  }

  /// - Precondition: 64 bytes are readable at `block`.
  @inline(__always)
  static func portable(_ block: UnsafePointer<UInt8>) -> MarkupMarks {
    MarkupMarks(
      opening: equalBytes(block, UInt8(ascii: "<")),
      tagMark: equalBytes(block, UInt8(ascii: ">")) | equalBytes(block, UInt8(ascii: "\""))
        | equalBytes(block, UInt8(ascii: "'")))
  }
}

private let low7: UInt64 = 0x7f7f_7f7f_7f7f_7f7f

/// One bit for each of the 64 bytes that equals another, eight bytes a step ("SIMD within a register").
///
/// - Precondition: 64 bytes are readable at `block`.
@inline(__always)
private func equalBytes(_ block: UnsafePointer<UInt8>, _ byte: UInt8) -> UInt64 {
  let wanted = UInt64(byte) &* 0x0101_0101_0101_0101
  var mask: UInt64 = 0
  for step in UInt64(0)..<8 {
    // Bytes 8 × step ..< 8 × step + 8 of the 64 that the caller vouches for.
    let word = UnsafeRawPointer(block).loadUnaligned(fromByteOffset: Int(step) * 8, as: UInt64.self)
      .littleEndian
    let difference = word ^ wanted
    // The top bit of a byte of `differs` is set when any bit of that byte of `difference` is: no carry crosses bytes.
    let differs = ((difference & low7) &+ low7) | difference
    // The multiplication moves top bit k to bit 56 + k; no two partial products meet.
    mask |= ((((~differs & ~low7) &>> 7) &* 0x0102_0408_1020_4080) &>> 56) &<< (step &* 8)
  }
  return mask
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
