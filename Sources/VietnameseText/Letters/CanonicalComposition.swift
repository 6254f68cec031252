/// Unicode's canonical compositions of the Latin blocks (U+00C0–U+024F, U+1E00–U+1EFF), and composing with them.
///
/// Enough for Vietnamese and the letters of the other peoples (ŭ ĭ ŏ č ñ …); scalars of other scripts pass unchanged.
public enum CanonicalComposition {
  /// Takes a letter apart into its base and its marks, in the order they are stored: `ế` → `e` ◌̂ ◌́.
  public static func decompose(_ scalar: Unicode.Scalar, into out: inout [Unicode.Scalar]) {
    if let pair = CompositionTable.all.decomposed[scalar] {
      decompose(pair.base, into: &out)
      out.append(pair.mark)
    } else {
      out.append(CanonicalComposition.singleton(scalar))
    }
  }

  /// Composes letters and marks in whatever order the marks stand: NFC, with one step more.
  ///
  /// NFC keeps `é` ◌̂ apart, as the order of two marks above a letter has a meaning elsewhere. In Vietnamese it has
  /// none (a tone typed before the circumflex), so quality marks go before tones first. Text whose marks stand in
  /// Unicode's order gives exactly NFC.
  ///
  /// - Complexity: O(scalars).
  public static func compose(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    // Without a mark on its own there is nothing to put together or in order.
    guard scalars.contains(where: isMark) else { return scalars }
    var apart: [Unicode.Scalar] = []
    apart.reserveCapacity(scalars.count * 2)
    for scalar in scalars { decompose(scalar, into: &apart) }

    var composed: [Unicode.Scalar] = []
    composed.reserveCapacity(apart.count)
    var index = 0
    while index < apart.count {
      var marksEnd = index + 1
      while marksEnd < apart.count, isMark(apart[marksEnd]) { marksEnd += 1 }
      if isMark(apart[index]) {
        composed.append(contentsOf: apart[index..<marksEnd])  // marks without a letter stay as they are
      } else {
        composeLetter(apart[index], marks: apart[(index + 1)..<marksEnd], into: &composed)
      }
      index = marksEnd
    }
    return composed
  }

  /// Whether a scalar is a combining mark of the block U+0300–U+036F.
  @inline(__always)
  public static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value & ~0x7F == 0x300 && scalar.value < 0x370
  }

  private static func composeLetter(
    _ base: Unicode.Scalar, marks: ArraySlice<Unicode.Scalar>, into out: inout [Unicode.Scalar]
  ) {
    // A stable insertion sort: runs of marks are one to three long.
    var ordered: [Unicode.Scalar] = []
    for mark in marks {
      var position = ordered.count
      while position > 0, order(mark) < order(ordered[position - 1]) { position -= 1 }
      ordered.insert(mark, at: position)
    }
    var letter = base
    var rest: [Unicode.Scalar] = []
    var blocked: UInt8 = 0
    for mark in ordered {
      // A mark left standing blocks later ones of its own combining class (Unicode's rule of composition).
      let combiningClass = mark.properties.canonicalCombiningClass.rawValue
      if rest.isEmpty || combiningClass > blocked,
        let composed = CompositionTable.all.composed[CompositionTable.Pair(base: letter, mark: mark)]
      {
        letter = composed
      } else {
        rest.append(mark)
        blocked = combiningClass
      }
    }
    out.append(letter)
    out.append(contentsOf: rest)
  }

  /// Canonical combining class first; among marks above, the quality marks of Vietnamese before the others.
  private static func order(_ mark: Unicode.Scalar) -> Int {
    let combiningClass = Int(mark.properties.canonicalCombiningClass.rawValue) * 2
    return mark == "\u{302}" || mark == "\u{306}" ? combiningClass : combiningClass + 1
  }

  /// The deprecated tone marks are the ordinary ones by definition.
  private static func singleton(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "\u{340}": "\u{300}"
    case "\u{341}": "\u{301}"
    default: scalar
    }
  }
}

private struct CompositionTable: Sendable {
  struct Pair: Hashable, Sendable {
    var base: Unicode.Scalar
    var mark: Unicode.Scalar
  }

  static let all = CompositionTable()

  private(set) var composed: [Pair: Unicode.Scalar] = [:]
  private(set) var decomposed: [Unicode.Scalar: Pair] = [:]

  private init() {
    for (mark, bases, letters) in CompositionTable.rows {
      for (base, letter) in zip(bases.unicodeScalars, letters.unicodeScalars) {
        composed[Pair(base: base, mark: mark)] = letter
        decomposed[letter] = Pair(base: base, mark: mark)
      }
    }
  }

  /// One mark, the letters that take it, and what they become. From the Unicode Character Database, 15.0.
  private static let rows: [(Unicode.Scalar, String, String)] = [
    ("\u{300}", "AEIOUaeiouÜüNnĒēŌōWwÂâĂăÊêÔôƠơƯưYy", "ÀÈÌÒÙàèìòùǛǜǸǹḔḕṐṑẀẁẦầẰằỀềỒồỜờỪừỲỳ"),
    ("\u{301}", "AEIOUYaeiouyCcLlNnRrSsZzÜüGgÅåÆæØøÇçĒē", "ÁÉÍÓÚÝáéíóúýĆćĹĺŃńŔŕŚśŹźǗǘǴǵǺǻǼǽǾǿḈḉḖḗ"),
    ("\u{301}", "ÏïKkMmÕõŌōPpŨũWwÂâĂăÊêÔôƠơƯư", "ḮḯḰḱḾḿṌṍṒṓṔṕṸṹẂẃẤấẮắẾếỐốỚớỨứ"),
    ("\u{302}", "AEIOUaeiouCcGgHhJjSsWwYyZzẠạẸẹỌọ", "ÂÊÎÔÛâêîôûĈĉĜĝĤĥĴĵŜŝŴŵŶŷẐẑẬậỆệỘộ"),
    ("\u{303}", "ANOanoIiUuVvÂâĂăEeÊêÔôƠơƯưYy", "ÃÑÕãñõĨĩŨũṼṽẪẫẴẵẼẽỄễỖỗỠỡỮữỸỹ"),
    ("\u{304}", "AaEeIiOoUuÜüÄäȦȧÆæǪǫÖöÕõȮȯYyGgḶḷṚṛ", "ĀāĒēĪīŌōŪūǕǖǞǟǠǡǢǣǬǭȪȫȬȭȰȱȲȳḠḡḸḹṜṝ"),
    ("\u{306}", "AaEeGgIiOoUuȨȩẠạ", "ĂăĔĕĞğĬĭŎŏŬŭḜḝẶặ"),
    ("\u{307}", "CcEeGgIZzAaOoBbDdFfHhMmNnPpRrSsŚśŠšṢṣT", "ĊċĖėĠġİŻżȦȧȮȯḂḃḊḋḞḟḢḣṀṁṄṅṖṗṘṙṠṡṤṥṦṧṨṩṪ"),
    ("\u{307}", "tWwXxYyſ", "ṫẆẇẊẋẎẏẛ"),
    ("\u{308}", "AEIOUaeiouyYHhÕõŪūWwXxt", "ÄËÏÖÜäëïöüÿŸḦḧṎṏṺṻẄẅẌẍẗ"),
    ("\u{309}", "AaÂâĂăEeÊêIiOoÔôƠơUuƯưYy", "ẢảẨẩẲẳẺẻỂểỈỉỎỏỔổỞởỦủỬửỶỷ"),
    ("\u{30A}", "AaUuwy", "ÅåŮůẘẙ"),
    ("\u{30B}", "OoUu", "ŐőŰű"),
    ("\u{30C}", "CcDdEeLlNnRrSsTtZzAaIiOoUuÜüGgKkƷʒjHh", "ČčĎďĚěĽľŇňŘřŠšŤťŽžǍǎǏǐǑǒǓǔǙǚǦǧǨǩǮǯǰȞȟ"),
    ("\u{30F}", "AaEeIiOoRrUu", "ȀȁȄȅȈȉȌȍȐȑȔȕ"),
    ("\u{311}", "AaEeIiOoRrUu", "ȂȃȆȇȊȋȎȏȒȓȖȗ"),
    ("\u{31B}", "OoUu", "ƠơƯư"),
    ("\u{323}", "BbDdHhKkLlMmNnRrSsTtVvWwZzAaEeIiOoƠơUu", "ḄḅḌḍḤḥḲḳḶḷṂṃṆṇṚṛṢṣṬṭṾṿẈẉẒẓẠạẸẹỊịỌọỢợỤụ"),
    ("\u{323}", "ƯưYy", "ỰựỴỵ"),
    ("\u{324}", "Uu", "Ṳṳ"),
    ("\u{325}", "Aa", "Ḁḁ"),
    ("\u{326}", "SsTt", "ȘșȚț"),
    ("\u{327}", "CcGgKkLlNnRrSsTtEeDdHh", "ÇçĢģĶķĻļŅņŖŗŞşŢţȨȩḐḑḨḩ"),
    ("\u{328}", "AaEeIiUuOo", "ĄąĘęĮįŲųǪǫ"),
    ("\u{32D}", "DdEeLlNnTtUu", "ḒḓḘḙḼḽṊṋṰṱṶṷ"),
    ("\u{32E}", "Hh", "Ḫḫ"),
    ("\u{330}", "EeIiUu", "ḚḛḬḭṴṵ"),
    ("\u{331}", "BbDdKkLlNnRrTtZzh", "ḆḇḎḏḴḵḺḻṈṉṞṟṮṯẔẕẖ"),
  ]
}
