/// Which spellings sound alike where: each onset and rime under the mergers of the North and of the South.
///
/// Weak evidence only: the mergers are as commonly described, not from a dialect survey.
struct PhoneticClasses: Sendable {
  /// One class per onset × rime under the northern mergers (s = x, tr = ch, d = gi = r, l = n; ưu = iu, ươu = iêu).
  let northern: [UInt16]
  /// Under the southern mergers of consonants and of i, iê (v = d = gi; -n = -ng = -nh, -t = -c = -ch).
  let southern: [UInt16]
  /// Under the southern mergers of round vowels (o = ô = u).
  let southernVowels: [UInt16]

  init() {
    let inventory = SyllableInventory.standard
    let onsets = inventory.onsets.map { PhoneticClasses.oneSpelling($0.text) }
    let rimes = inventory.rimes.map(\.text)
    northern = PhoneticClasses.pairs(
      onsets.map(PhoneticClasses.northernOnset), rimes.map(PhoneticClasses.northernRime))
    southern = PhoneticClasses.pairs(
      onsets.map(PhoneticClasses.southernOnset), rimes.map(PhoneticClasses.southernRime))
    southernVowels = PhoneticClasses.pairs(onsets, rimes.map(PhoneticClasses.roundVowels))
  }

  /// A class, from 1, for every onset and rime: the same where both sound the same.
  private static func pairs(_ onsets: [String], _ rimes: [String]) -> [UInt16] {
    var classes = [UInt16](repeating: 0, count: SyllableCode.pairCapacity)
    let (onsets, rimes) = (firstPlaces(of: onsets), firstPlaces(of: rimes))
    for (onset, onsetSound) in onsets.enumerated() {
      for (rime, rimeSound) in rimes.enumerated() {
        classes[onset * SyllableCode.rimeCapacity + rime] =
          UInt16(onsetSound * SyllableCode.rimeCapacity + rimeSound + 1)
      }
    }
    return classes
  }

  /// Where each sound stands first.
  private static func firstPlaces(of sounds: [String]) -> [Int] {
    let places = Dictionary(zip(sounds, sounds.indices), uniquingKeysWith: { first, _ in first })
    return sounds.compactMap { places[$0] }
  }

  /// c, k, q and the pairs g/gh, ng/ngh are spellings of one sound everywhere.
  private static func oneSpelling(_ onset: String) -> String {
    switch onset {
    case "k": "c"
    case "gh": "g"
    case "ngh": "ng"
    default: onset
    }
  }

  private static func northernOnset(_ onset: String) -> String {
    switch onset {
    case "s": "x"
    case "tr": "ch"
    case "gi", "r": "d"
    case "l": "n"
    default: onset
    }
  }

  private static func northernRime(_ rime: String) -> String {
    switch rime {
    case "ưu": "iu"
    case "ươu": "iêu"
    default: rime
    }
  }

  private static func southernOnset(_ onset: String) -> String {
    switch onset {
    case "d", "gi": "v"
    default: onset
    }
  }

  private static func southernRime(_ rime: String) -> String {
    var nucleus = rime
    var final = ""
    for (spelling, sound) in [("ng", "ng"), ("nh", "ng"), ("ch", "c"), ("n", "ng"), ("t", "c"), ("c", "c")]
    where rime.hasSuffix(spelling) {
      nucleus = String(rime.dropLast(spelling.count))
      final = sound
      break
    }
    if nucleus.hasPrefix("iê") || nucleus.hasPrefix("yê") { nucleus = "i" + nucleus.dropFirst(2) }
    return nucleus + final
  }

  private static func roundVowels(_ rime: String) -> String {
    // Only before a final or alone: the o of oa and the u of uy are medials.
    guard let first = rime.first, "oôu".contains(first) else { return rime }
    let rest = rime.dropFirst()
    return rest.isEmpty || "cmnpti".contains(rest.first ?? "a") ? "o" + rest : rime
  }
}
