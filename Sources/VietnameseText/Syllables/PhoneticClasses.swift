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
    var classes = [String: UInt16]()
    func number(_ sound: String) -> UInt16 {
      if let known = classes[sound] { return known }
      let next = UInt16(classes.count + 1)
      classes[sound] = next
      return next
    }
    var northern = [UInt16](repeating: 0, count: SyllableCode.pairCapacity)
    var southern = northern
    var southernVowels = northern
    for (onset, onsetSpelling) in inventory.onsets.enumerated() {
      for (rime, rimeSpelling) in inventory.rimes.enumerated() {
        let pair = onset * SyllableCode.rimeCapacity + rime
        let onsetText = PhoneticClasses.oneSpelling(onsetSpelling.text)
        let rimeText = rimeSpelling.text
        northern[pair] = number(
          "N" + PhoneticClasses.northernOnset(onsetText) + "|" + PhoneticClasses.northernRime(rimeText))
        southern[pair] = number(
          "S" + PhoneticClasses.southernOnset(onsetText) + "|" + PhoneticClasses.southernRime(rimeText))
        southernVowels[pair] = number("V" + onsetText + "|" + PhoneticClasses.roundVowels(rimeText))
      }
    }
    self.northern = northern
    self.southern = southern
    self.southernVowels = southernVowels
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
