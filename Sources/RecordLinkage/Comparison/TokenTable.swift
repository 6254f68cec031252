/// What a run needs to know of every token code, asked once before the first row: lookups that replace calls.
///
/// Only the relation of two *different* tokens is asked for while pairs are compared.
final class TokenTable: Sendable {
  let relations: any TokenRelations
  private let memory: MappedMemory

  private static let codes = 1 << 16

  init(_ relations: any TokenRelations) {
    self.relations = relations
    memory = MappedMemory(count: Self.codes * 4)
    let bare = memory.base.bindMemory(to: UInt16.self, capacity: Self.codes)
    let initials = (memory.base + Self.codes * 2).bindMemory(to: UInt8.self, capacity: Self.codes)
    let areBare = (memory.base + Self.codes * 3).bindMemory(to: Bool.self, capacity: Self.codes)
    // Code 0 is "no token" and keeps its zeros.
    for code in 1..<Self.codes {
      bare[code] = relations.bare(UInt16(code))
      initials[code] = relations.initial(UInt16(code))
      areBare[code] = relations.isBare(UInt16(code))
    }
  }

  /// The lookups as plain pointers, valid while the table lives: every 16-bit code is inside them.
  var view: TokenView {
    TokenView(
      bareTokens: UnsafePointer(memory.base.assumingMemoryBound(to: UInt16.self)),
      initials: UnsafePointer((memory.base + Self.codes * 2).assumingMemoryBound(to: UInt8.self)),
      areBare: UnsafePointer((memory.base + Self.codes * 3).assumingMemoryBound(to: Bool.self)))
  }
}

/// The lookups of a `TokenTable`, which must outlive it.
struct TokenView: @unchecked Sendable {
  // Sendable: it points at memory that does not change after `TokenTable.init`.
  let bareTokens: UnsafePointer<UInt16>
  let initials: UnsafePointer<UInt8>
  let areBare: UnsafePointer<Bool>

  @inline(__always) func bare(_ token: UInt16) -> UInt16 { bareTokens[Int(token)] }
  @inline(__always) func initial(_ token: UInt16) -> UInt8 { initials[Int(token)] }
  @inline(__always) func isBare(_ token: UInt16) -> Bool { areBare[Int(token)] }
}
