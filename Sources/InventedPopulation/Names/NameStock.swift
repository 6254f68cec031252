import RegistryData
import ResidentModel

/// Draws names as a people, a region, a generation and a sex give them.
struct NameStock: Sendable {
  /// Where a province lies, for names that have a northern and a southern form.
  enum Region: Int, Sendable {
    case north, centre, south

    init(provinceCode: Int) { self = provinceCode <= 37 ? .north : provinceCode <= 68 ? .centre : .south }
  }

  /// Words with weights.
  private struct Words: Sendable {
    var ids: [TextStock.ID]
    var choice: WeightedChoice

    init(_ pairs: [(word: String, weight: Double)], _ stock: inout TextStock) {
      ids = []
      for pair in pairs { ids.append(stock.id(pair.word)) }
      choice = WeightedChoice(pairs.map(\.weight))
    }

    func draw(_ random: inout CounterRandom) -> TextStock.ID { ids[choice.draw(&random)] }
  }

  private struct Custom: Sendable {
    var pattern: NamingCustom.Pattern
    var families: Words?
    var men: Words?
    var women: Words?
    var manMarker: TextStock.ID = 0
    var womanMarker: TextStock.ID = 0
  }

  /// The peoples' names, in the order of `NamingCustom.all`.
  let peoples: [TextStock.ID]
  private var customs: [Custom] = []
  private let kinhFamilies: [Words]
  private let older: [Words]
  private let younger: [Words]
  private let oldMiddle: [Words]
  private let youngMiddle: [Words]
  private let secondMiddle: [Words]
  private let lookAlikes: [TextStock.ID: [TextStock.ID]]
  private let provincePeoples: [Int: (peoples: [Int], choice: WeightedChoice)]

  init(_ stock: inout TextStock) {
    var peoples: [TextStock.ID] = []
    for custom in NamingCustom.all { peoples.append(stock.id(custom.people)) }
    self.peoples = peoples
    let frequencies = NameFrequencies()
    var families: [Words] = []
    for region in [Region.north, .centre, .south] {
      families.append(
        Words(frequencies.families.map { ($0.word, $0.weight * familyFactor($0.word, region)) }, &stock))
    }
    kinhFamilies = families
    let youngWomen = ranked(KinhNames.youngerWomen)
    let womensNames = Set(youngWomen.prefix(60).map(\.word))
    let youngMen = frequencies.given.map {
      ($0.word, womensNames.contains($0.word) ? $0.weight / 12 : $0.weight)
    }
    older = [Words(ranked(KinhNames.olderMen), &stock), Words(ranked(KinhNames.olderWomen), &stock)]
    younger = [Words(youngMen, &stock), Words(youngWomen, &stock)]
    oldMiddle = [
      Words(weighted(KinhNames.oldMaleMiddle), &stock), Words(weighted(KinhNames.oldFemaleMiddle), &stock),
    ]
    youngMiddle = [
      Words(weighted(KinhNames.youngMaleMiddle), &stock),
      Words(weighted(KinhNames.youngFemaleMiddle), &stock),
    ]
    secondMiddle = [
      Words(weighted(KinhNames.secondMiddleMen), &stock), Words(weighted(KinhNames.secondMiddle), &stock),
    ]
    var lookAlikes: [TextStock.ID: [TextStock.ID]] = [:]
    for line in KinhNames.lookAlikes {
      var ids: [TextStock.ID] = []
      for word in line.split(separator: " ") { ids.append(stock.id(word)) }
      for id in ids { lookAlikes[id] = ids.filter { $0 != id } }
    }
    self.lookAlikes = lookAlikes
    var shares: [Int: (peoples: [Int], choice: WeightedChoice)] = [:]
    for (province, text) in NamingCustom.shares {
      let words = text.split(separator: " ")
      // A people's name may have a space ("Bru-Vân Kiều"): a number ends it.
      var indexes: [Int] = [0]
      var weights: [Double] = [0]
      var name = ""
      for word in words {
        if let share = Double(word) {
          if let index = NamingCustom.all.firstIndex(where: { $0.people == name }) {
            indexes.append(index)
            weights.append(share)
          }
          name = ""
        } else {
          name += name.isEmpty ? word : " " + word
        }
      }
      weights[0] = max(1, 100 - weights.reduce(0, +))
      shares[province] = (indexes, WeightedChoice(weights))
    }
    provincePeoples = shares
    for custom in NamingCustom.all { customs.append(Self.custom(custom, &stock)) }
  }

  /// The people (index into `peoples`) of someone of a province.
  func people(provinceCode: Int, _ random: inout CounterRandom) -> Int {
    guard let mix = provincePeoples[provinceCode] else { return 0 }
    return mix.peoples[mix.choice.draw(&random)]
  }

  /// A family name or clan; 0 where the people has none.
  func family(people: Int, region: Region, _ random: inout CounterRandom) -> TextStock.ID {
    if people == 0 || (customs[people].families == nil && isKinhLike(people)) {
      return kinhFamilies[region.rawValue].draw(&random)
    }
    return customs[people].families?.draw(&random) ?? 0
  }

  /// The rest of a name around a family name.
  func name(
    family: TextStock.ID, people: Int, sex: Sex, birthYear: Int, _ random: inout CounterRandom
  ) -> PersonName {
    var name = PersonName(family: family)
    let custom = customs[people]
    let isWoman = sex == .female
    let given = isWoman ? custom.women : custom.men
    switch custom.pattern {
    case .kinh:
      name.given = given.map { $0.draw(&random) } ?? self.given(sex: sex, birthYear: birthYear, &random)
      // Nobody is named Văn Văn Minh or Hồ Minh Minh.
      repeat {
        name.middle = middle(sex: sex, birthYear: birthYear, &random)
      } while name.middle == family || name.middle == name.given
      let fourSyllables = isWoman ? (birthYear < 1985 ? 0.12 : 0.45) : (birthYear < 1985 ? 0.03 : 0.16)
      if random.chance(fourSyllables) {
        name.secondMiddle = secondMiddle[isWoman ? 1 : 0].draw(&random)
        if name.secondMiddle == name.middle || name.secondMiddle == name.given { name.secondMiddle = 0 }
      } else if random.chance(isWoman ? 0.003 : 0.012) {
        name.middle = 0
      }
    case .clanMarkerGiven, .markerGiven:
      name.middle = isWoman ? custom.womanMarker : custom.manMarker
      name.given = given?.draw(&random) ?? 0
    case .markerGivenClan:
      name.middle = isWoman ? 0 : custom.manMarker
      name.given = given?.draw(&random) ?? 0
      name.familyIsLast = true
    case .clanGiven, .familyTwoGiven:
      name.given = given?.draw(&random) ?? 0
    }
    return name
  }

  func middle(sex: Sex, birthYear: Int, _ random: inout CounterRandom) -> TextStock.ID {
    let isYoung = random.unit() < youngShare(birthYear)
    return (isYoung ? youngMiddle : oldMiddle)[sex == .female ? 1 : 0].draw(&random)
  }

  func given(sex: Sex, birthYear: Int, _ random: inout CounterRandom) -> TextStock.ID {
    let isYoung = random.unit() < youngShare(birthYear)
    return (isYoung ? younger : older)[sex == .female ? 1 : 0].draw(&random)
  }

  /// A given name that differs from `given` by a tone, a mark or a letter, where there is one.
  func lookAlike(of given: TextStock.ID, _ random: inout CounterRandom) -> TextStock.ID? {
    lookAlikes[given].map { random.pick($0) }
  }

  /// Whether brothers and sisters of this people share middle names as the Kinh's do.
  func isKinhLike(_ people: Int) -> Bool {
    if case .kinh = customs[people].pattern { true } else { false }
  }

  private static func custom(_ custom: NamingCustom, _ stock: inout TextStock) -> Custom {
    func words(_ text: String, prefix: String = "") -> Words? {
      let separator: Character = text.contains("|") ? "|" : " "
      let parts = text.split(separator: separator).map { (prefix + $0, 1.0) }
      return parts.isEmpty ? nil : Words(parts, &stock)
    }
    var result = Custom(pattern: custom.pattern)
    result.families = custom.families.isEmpty ? nil : Words(weighted(custom.families), &stock)
    switch custom.pattern {
    case .clanMarkerGiven(let man, let woman):
      result.manMarker = stock.id(man)
      result.womanMarker = stock.id(woman)
      result.men = words(custom.men)
      result.women = words(custom.women)
    case .markerGiven(let man, let woman):
      // "K'" joins its name, a word of its own does not.
      let joins = man.hasSuffix("'")
      result.manMarker = joins ? 0 : stock.id(man)
      result.womanMarker = stock.id(woman)
      result.men = words(custom.men, prefix: joins ? man : "")
      result.women = words(custom.women)
    case .markerGivenClan(let man, let womanPrefix):
      result.manMarker = stock.id(man)
      result.men = words(custom.men)
      result.women = words(custom.women, prefix: womanPrefix)
    case .clanGiven(let womanPrefix):
      result.men = words(custom.men)
      result.women = words(custom.women, prefix: womanPrefix)
    case .kinh, .familyTwoGiven:
      result.men = words(custom.men)
      result.women = words(custom.women)
    }
    return result
  }
}

/// The share of modern names among those born in a year.
private func youngShare(_ birthYear: Int) -> Double {
  min(0.95, max(0.03, Double(birthYear - 1950) / 55))
}

/// How much more common a family name is in a region than in the counted, southern list.
private func familyFactor(_ family: String, _ region: NameStock.Region) -> Double {
  let factors: [String: [Double]] = [
    "Huỳnh": [0.02, 0.5, 1.4], "Hoàng": [2, 1.7, 0.3], "Võ": [0.03, 1.3, 1.4], "Vũ": [2.2, 0.3, 0.4],
    "Phan": [0.6, 1.8, 1.0], "Hồ": [0.3, 2.4, 0.9], "Phạm": [1.3, 0.8, 0.8], "Đỗ": [1.5, 0.6, 0.7],
    "Bùi": [1.2, 0.7, 0.7], "Ngô": [1.1, 0.9, 0.8], "Đoàn": [1.1, 0.9, 0.8], "Nguyễn": [1.05, 1.0, 1.05],
  ]
  return factors[family]?[region.rawValue] ?? 1
}

/// "Văn:62 Đình:6" as pairs; a name may hold spaces.
private func weighted(_ text: String) -> [(word: String, weight: Double)] {
  var result: [(word: String, weight: Double)] = []
  var name = ""
  for part in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
    guard let colon = part.firstIndex(of: ":"), let weight = Double(part[part.index(after: colon)...]) else {
      name += part + " "
      continue
    }
    result.append((name + part[..<colon], weight))
    name = ""
  }
  return result
}

/// Names in order of frequency, with the flat Zipf slope that counted given names show.
private func ranked(_ text: String) -> [(word: String, weight: Double)] {
  text.split(whereSeparator: { $0 == " " || $0 == "\n" }).enumerated().map {
    (String($1), 1 / Double($0 + 9))
  }
}

/// The counted family and given names, without those that are damaged in the source.
private struct NameFrequencies {
  var families: [(word: String, weight: Double)] = []
  var given: [(word: String, weight: Double)] = []

  init() {
    RegistryTable.nameFrequencies.forEachRow { cells in
      guard let count = Double(cells[2]), cells[1].unicodeScalars.allSatisfy({ $0 != "Ñ" && $0 != "ù" })
      else { return }
      switch cells[0] {
      case "family": families.append((String(cells[1]), count))
      case "given": given.append((String(cells[1]), count))
      default: break
      }
    }
  }
}
