import ByteText
import VietnameseText

/// Every valid combination of onset, rime and tone: what the property tests run over.
enum EverySyllable {
  static let all: [Syllable] = {
    let inventory = SyllableInventory.standard
    var all: [Syllable] = []
    for onset in inventory.onsets.indices {
      for rime in inventory.rimes.indices {
        for tone in Tone.allCases {
          let syllable = Syllable(onset: UInt8(onset), rime: UInt8(rime), tone: tone)
          if syllable.isValid { all.append(syllable) }
        }
      }
    }
    return all
  }()
}

extension ByteBuffer {
  init(_ text: String) {
    self.init()
    append(text)
  }
}

/// Numbers for seeded loops: SplitMix64.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
