import ByteText

/// A worker's memory of how tokens relate: the same few thousand pairs of syllables come again and again, and asking
/// what they mean costs ten times a look here.
///
/// - Complexity: O(1) a question; 128 KiB when it remembers.
final class RelationMemo: @unchecked Sendable {
  // Sendable by protocol: it belongs to one batch of pairs, which one worker compares.
  private let relations: any TokenRelations
  /// By a hash of two tokens: both tokens above their relation; 0 where none was asked for.
  private let slots: MappedMemory?
  private static let slotBits: UInt64 = 14

  /// - Parameter remembers: false for a few pairs, which do not pay for the memory.
  init(_ tokens: TokenTable, remembers: Bool) {
    relations = tokens.relations
    slots = remembers ? MappedMemory(count: 8 << Int(Self.slotBits)) : nil
  }

  @inline(__always)
  func relation(_ x: UInt16, _ y: UInt16) -> TokenRelation { x == y ? .equal : relationOfDifferent(x, y) }

  private func relationOfDifferent(_ x: UInt16, _ y: UInt16) -> TokenRelation {
    guard let slots else { return relations.relation(x, y) }
    let tokens = UInt64(min(x, y)) << 16 | UInt64(max(x, y))
    // The shift leaves `slotBits` bits: a slot inside the memory.
    let slot = Int((tokens &* 0x9e37_79b9_7f4a_7c15) >> (64 - Self.slotBits)) * 8
    let known = slots.base.load(fromByteOffset: slot, as: UInt64.self)
    if known >> 8 == tokens, let relation = TokenRelation(rawValue: UInt8(truncatingIfNeeded: known)) {
      return relation
    }
    let relation = relations.relation(x, y)
    slots.base.storeBytes(of: tokens << 8 | UInt64(relation.rawValue), toByteOffset: slot, as: UInt64.self)
    return relation
  }
}
