import ByteText

/// What comparing needs of one onset × rime, in sixteen bytes.
struct SyllableFacts: Sendable {
  /// The letters as shapes, the first in the low byte; at most seven.
  var letters: UInt64 = 0
  /// Phonetic classes; see `PhoneticClasses`.
  var northern: UInt16 = 0
  var southern: UInt16 = 0
  var southernVowels: UInt16 = 0
  /// The rime that differs by i and y alone, as its number + 1; 0 for none.
  var iyTwin: UInt8 = 0
  /// Whether some tone of it is in `NamePairs`.
  var isInNamePair = false

  @inline(__always)
  var count: Int { (71 - letters.leadingZeroBitCount) / 8 }

  /// For every pair of the inventory, by `SyllableCode.pair`. Made when first asked for.
  static let table = makeTable()

  private static func makeTable() -> [SyllableFacts] {
    let inventory = SyllableInventory.standard
    let classes = PhoneticClasses()
    var table = [SyllableFacts](repeating: SyllableFacts(), count: SyllableCode.pairCapacity)
    for onset in inventory.onsets.indices {
      for rime in inventory.rimes.indices {
        let pair = onset * SyllableCode.rimeCapacity + rime
        table[pair] = SyllableFacts(
          letters: Syllable(onset: UInt8(onset), rime: UInt8(rime), tone: .ngang).spelling.packed,
          northern: classes.northern[pair], southern: classes.southern[pair],
          southernVowels: classes.southernVowels[pair])
      }
    }
    for (left, right) in [("i", "y"), ("inh", "ynh"), ("it", "yt")] {
      guard let left = inventory.rime(named: left), let right = inventory.rime(named: right) else { continue }
      for onset in inventory.onsets.indices {
        table[onset * SyllableCode.rimeCapacity + Int(left)].iyTwin = right + 1
        table[onset * SyllableCode.rimeCapacity + Int(right)].iyTwin = left + 1
      }
    }
    for (left, right) in NamePairs.codes {
      table[left.pair].isInNamePair = true
      table[right.pair].isInNamePair = true
    }
    return table
  }
}
