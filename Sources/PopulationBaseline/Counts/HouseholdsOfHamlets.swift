/// In which communes household numbers begin anew in each hamlet: number 1 of one hamlet and number 1 of the next are two
/// households.
///
/// Seen by the heads. A number with heads in two hamlets may be a slip, or one household that changed its head and was
/// written twice; where that holds of many numbers of a commune, they were given hamlet by hamlet. A household with one
/// head is never divided, however its hamlet is spelt.
struct HouseholdsOfHamlets {
  /// One commune as it is written: its old code, or 0 where forms name the newest.
  private struct Commune {
    /// Numbers with a head whose hamlet is known, and those with such heads in several hamlets.
    var numbers = 0
    var repeated = 0
    /// Hamlets with a head of any number.
    var hamlets: Set<UInt32> = []
  }

  private var communes: [UInt16: Commune] = [:]

  /// Takes one number of one commune as written: the hamlets of its heads, each once.
  mutating func take(hamletsOfHeads hamlets: Set<UInt32>, in commune: UInt16) {
    guard !hamlets.isEmpty else { return }
    communes[commune, default: Commune()].numbers += 1
    if hamlets.count > 1 { communes[commune]?.repeated += 1 }
    communes[commune]?.hamlets.formUnion(hamlets)
  }

  /// Whether numbers begin anew in the hamlets of a commune: three of them, and a tenth of all.
  func beginAnew(in commune: UInt16) -> Bool {
    guard let found = communes[commune] else { return false }
    return found.repeated >= 3 && found.repeated * 10 >= found.numbers
  }

  /// The hamlet whose household a line belongs to, where the number has heads in several; 0 where nothing tells: a blank
  /// cell, or a hamlet that no head of the commune names.
  func hamlet(_ hamlet: UInt32, in commune: UInt16) -> UInt32 {
    communes[commune]?.hamlets.contains(hamlet) ?? false ? hamlet : 0
  }
}
