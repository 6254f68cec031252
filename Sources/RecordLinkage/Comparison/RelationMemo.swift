import ByteText

/// A worker's memory of how tokens relate: the same few ten thousand pairs of syllables come again and again, and asking
/// what they mean costs ten times a look here.
///
/// - Complexity: O(1) a question; 256 KiB when it remembers.
final class RelationMemo: @unchecked Sendable {
  // Sendable by protocol: it belongs to one batch of pairs, which one worker compares.
  private let relations: any TokenRelations
  fileprivate let slots: MappedMemory?
  fileprivate static let slotBits: UInt32 = 16

  /// - Parameter remembers: false for a few pairs, which do not pay for the memory.
  init(_ tokens: TokenTable, remembers: Bool) {
    relations = tokens.relations
    slots = remembers ? MappedMemory(count: 4 << Int(Self.slotBits)) : nil
  }

  var view: RelationView { RelationView(self) }

  @inline(never)
  fileprivate func ask(_ x: UInt16, _ y: UInt16) -> TokenRelation { relations.relation(x, y) }
}

/// The lookups of a `RelationMemo`, which must outlive it, without counting references to it.
struct RelationView {
  /// By the upper half of a mixed pair of tokens: the lower half above the relation, and 0 where none was asked for.
  private let slots: UnsafeMutablePointer<UInt32>?
  private let memo: Unmanaged<RelationMemo>

  fileprivate init(_ memo: RelationMemo) {
    slots = memo.slots?.base.assumingMemoryBound(to: UInt32.self)
    self.memo = .passUnretained(memo)
  }

  @inline(__always)
  func relation(_ x: UInt16, _ y: UInt16) -> TokenRelation {
    if x == y { return .equal }
    guard let slots else { return memo._withUnsafeGuaranteedRef { $0.ask(x, y) } }
    // Odd factors and shifts to the right lose no bit: two pairs of tokens never mix to one value.
    var mixed = UInt32(min(x, y)) << 16 | UInt32(max(x, y))
    mixed = (mixed ^ mixed >> 15) &* 0x9e37_79b1
    mixed ^= mixed >> 13
    // The upper bits are a slot inside the memory; the others and the relation, from 1, fill 21 bits of it.
    let slot = Int(mixed >> (32 - RelationMemo.slotBits))
    let tag = (mixed << RelationMemo.slotBits) >> (RelationMemo.slotBits - 5)
    let known = slots[slot]
    // Relations stand from 1: an empty slot gives 255, which is none.
    if known & ~31 == tag, let relation = TokenRelation(rawValue: UInt8(known & 31) &- 1) { return relation }
    let relation = memo._withUnsafeGuaranteedRef { $0.ask(x, y) }
    slots[slot] = tag | UInt32(relation.rawValue + 1)
    return relation
  }
}
