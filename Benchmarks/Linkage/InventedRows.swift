import ByteText
import RecordLinkage
import ResidentModel

/// A small deterministic generator (SplitMix64).
struct Dice: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
  mutating func chance(_ p: Double) -> Bool { Double(next() >> 11) * 0x1p-53 < p }
  mutating func below(_ n: Int) -> Int { Int(next() % UInt64(n)) }
  /// A number below `n`, small ones far more often.
  mutating func skewed(_ n: Int, _ power: Double) -> Int {
    let u = Double(next() >> 11) * 0x1p-53
    var x = u
    for _ in 1..<max(1, Int(power)) { x *= u }
    return min(n - 1, Int(x * Double(n)))
  }
}

/// Tokens with letters, marks and tone, as numbers: what stands in for a language here.
struct InventedTokens: TokenRelations {
  static func token(letters: Int, mark: Int, tone: Int) -> UInt16 {
    UInt16(1 + letters * 18 + mark * 6 + tone)
  }
  func bare(_ t: UInt16) -> UInt16 { t == 0 ? 0 : (t - 1) / 18 * 18 + 1 }
  func initial(_ t: UInt16) -> UInt8 { t == 0 ? 0 : UInt8((t - 1) / 18 % 21 + 1) }
  func relation(_ a: UInt16, _ b: UInt16) -> TokenRelation {
    if a == b { return .equal }
    if a == 0 || b == 0 { return .different }
    if (a - 1) / 6 == (b - 1) / 6 { return .toneOnly }
    let x = (a - 1) / 18
    let y = (b - 1) / 18
    if x == y { return .marksOnly }
    return x ^ y == 1 ? .oneEdit : .different
  }
}

struct Person {
  var name: [UInt16]
  var birth: PartialDate
  var sex: UInt64
  var number: UInt64
  var oldNumber: UInt64
  var father: [UInt16]
  var mother: [UInt16]
  var spouse: [UInt16] = []
  var home: Int
  var origin: UInt64
  var province: UInt64
  var people: UInt64
  var phone: UInt64
  var relation: UInt64
}

struct Household {
  var commune: Int
  var hamlet: Int
  var number: UInt64
  var head: [UInt16]
}

/// Rows with a key: families in households, twins, second and third registrations, damage.
struct InventedRows {
  var segment: RecordSegment
  var personOf: [UInt32] = []
  var people: [Person] = []
  private var households: [Household] = []
  private var dice: Dice
  private let damage: Double
  private let columns: [ColumnIndex?]
  private let dropped: Set<String>
  private let communes: Int

  private static let names = [
    "ho_ten", "ngay_sinh", "gioi_tinh", "so_dinh_danh", "so_dinh_danh_ngo", "so_cmnd", "ten_cha", "ten_me",
    "xa",
    "ten_chu_ho", "so_ho", "thon", "que_quan_xa", "que_quan_tinh", "noi_khai_sinh", "dan_toc", "dien_thoai",
    "quan_he",
    "nguon", "ten_vo_chong",
  ]

  init(people count: Int, seed: UInt64, damage: Double, layout: RowLayout, without dropped: Set<String>) {
    dice = Dice(state: seed &* 7919 &+ 17)
    self.damage = damage
    self.dropped = dropped
    segment = RecordSegment(layout: layout)
    columns = Self.names.map { layout.index(of: $0) }
    communes = max(1, count / 9000)
    while people.count < count { addHousehold() }
    for person in people.indices { addForms(person) }
    shuffle()
  }

  private mutating func shuffle() {
    // Rows keep their order: rows of one person are spread by the order of forms below.
  }

  private mutating func syllable(_ pool: Int, _ size: Int, _ power: Double) -> UInt16 {
    let pick = dice.skewed(size, power)
    let hash = stableHash(UInt64(pick), seed: UInt64(pool))
    return InventedTokens.token(
      letters: Int(hash % 1500), mark: Int(hash >> 20 % 3), tone: Int(hash >> 30 % 6))
  }

  private mutating func name(family: UInt16, sex: UInt64) -> [UInt16] {
    var tokens = [family]
    let length = dice.chance(0.72) ? 3 : dice.chance(0.9) ? 4 : 2
    if length > 2 {
      tokens.append(
        dice.chance(sex == 2 ? 0.45 : 0.3) ? syllable(Int(10 + sex), 1, 1) : syllable(Int(sex), 80, 2))
    }
    if length > 3 { tokens.append(syllable(5, 150, 2)) }
    tokens.append(syllable(Int(20 + sex), 350, 2))
    return tokens
  }

  private mutating func date(year: Int) -> PartialDate {
    let month = 1 + dice.below(12)
    return PartialDate(
      year: year, month: month, day: 1 + dice.below(PartialDate.days(inMonth: month, of: year)))!
  }

  private mutating func person(
    name: [UInt16], birth: PartialDate, sex: UInt64, father: [UInt16], mother: [UInt16], home: Int,
    origin: UInt64,
    relation: UInt64
  ) -> Person {
    let province = 1 + origin % 60
    let century = UInt64(birth.year >= 2000 ? 2 : 0) + (sex == 2 ? 1 : 0)
    let number = (province * 10 + century) * 100 + UInt64(birth.year % 100)
    let age = 2026 - birth.year
    return Person(
      name: name, birth: birth, sex: sex,
      number: dice.chance(age >= 14 ? 0.93 : 0.6) ? number * 1_000_000 + UInt64(dice.below(1_000_000)) : 0,
      oldNumber: age >= 24 && dice.chance(0.8) ? UInt64(100_000_000 + dice.below(899_999_999)) : 0,
      father: father, mother: mother, home: home, origin: origin, province: province,
      people: dice.chance(0.88) ? 1 : UInt64(2 + home % 5),
      phone: age >= 16 && dice.chance(0.6) ? UInt64(900_000_000 + dice.below(99_999_999)) : 0,
      relation: relation)
  }

  private mutating func addHousehold() {
    let commune = dice.below(communes)
    let home = households.count
    let origin = dice.chance(0.8) ? UInt64(1 + commune) : UInt64(1 + dice.below(3000))
    let familyA = syllable(1, 100, 4)
    let headBirth = 1945 + dice.below(60)
    let headName = name(family: familyA, sex: 1)
    households.append(
      Household(
        commune: commune, hamlet: dice.below(12), number: UInt64(1 + dice.below(99_999)), head: headName))
    let father = name(family: familyA, sex: 1)
    let mother = name(family: syllable(1, 100, 4), sex: 2)
    let headPerson = person(
      name: headName, birth: date(year: headBirth), sex: 1, father: father, mother: mother, home: home,
      origin: origin,
      relation: 1)
    people.append(headPerson)
    if dice.chance(0.12) {
      // A brother or sister of the head lives along.
      let sex = UInt64(1 + dice.below(2))
      let sibling = name(family: familyA, sex: sex)
      people.append(
        person(
          name: sibling, birth: date(year: headBirth + 1 + dice.below(8)), sex: sex, father: father,
          mother: mother,
          home: home, origin: origin, relation: 8))
    }
    guard dice.chance(0.8) else { return }
    let wifeName = name(family: syllable(1, 100, 4), sex: 2)
    let first = people.count - 1
    people.append(
      person(
        name: wifeName, birth: date(year: headBirth + dice.below(6)), sex: 2,
        father: name(family: wifeName[0], sex: 1), mother: name(family: syllable(1, 100, 4), sex: 2),
        home: home,
        origin: dice.chance(0.6) ? origin : UInt64(1 + dice.below(3000)), relation: 2))
    people[first].spouse = wifeName
    people[people.count - 1].spouse = headName
    var year = headBirth + 20 + dice.below(6)
    for _ in 0..<dice.below(5) where year < 2026 {
      let sex = UInt64(1 + dice.below(2))
      let childName = name(family: familyA, sex: sex)
      let birth = date(year: year)
      people.append(
        person(
          name: childName, birth: birth, sex: sex, father: headName, mother: wifeName, home: home,
          origin: origin,
          relation: 5))
      if dice.chance(0.012) {
        var twinSex = sex
        var twin = childName
        if dice.chance(0.6) {
          if dice.chance(0.35) {
            let last = twin[twin.count - 1]
            twin[twin.count - 1] =
              dice.chance(0.5)
              ? (last - 1) / 6 * 6 + 1 + UInt16(dice.below(6))
              : 1 + ((last - 1) ^ 18 < 27000 ? (last - 1) ^ 18 : last - 1)
            if twin == childName { twin[twin.count - 1] = syllable(Int(20 + sex), 350, 2) }
          } else {
            twin[twin.count - 1] = syllable(Int(20 + sex), 350, 2)
          }
        } else {
          twinSex = UInt64(1 + dice.below(2))
          twin = name(family: familyA, sex: twinSex)
        }
        people.append(
          person(
            name: twin, birth: birth, sex: twinSex, father: headName, mother: wifeName, home: home,
            origin: origin,
            relation: 5))
      }
      year += 1 + dice.below(5)
    }
  }

  private mutating func addForms(_ index: Int) {
    let home = people[index].home
    form(index, home: home, source: 1 + households[home].commune % 40)
    if dice.chance(0.13) {
      switch dice.below(20) {
      case 0..<8: form(index, home: home, source: dice.chance(0.5) ? 1 + households[home].commune % 40 : 60)
      default: form(index, home: dice.below(households.count), source: 50)
      }
      if dice.chance(0.08) { form(index, home: dice.below(households.count), source: 51) }
    }
  }

  private mutating func damagedName(_ name: [UInt16], _ rate: Double) -> [UInt16] {
    var name = name
    let d = damage
    if name.isEmpty { return name }
    if dice.chance(0.03 * d * rate) { return name.map { InventedTokens().bare($0) } }
    let place = dice.below(name.count)
    if dice.chance(0.02 * d * rate) { name[place] = (name[place] - 1) / 6 * 6 + 1 + UInt16(dice.below(6)) }
    if dice.chance(0.02 * d * rate) {
      name[place] = 1 + ((name[place] - 1) / 18 ^ 1) * 18 + (name[place] - 1) % 18
    }
    if dice.chance(0.01 * d * rate), name.count > 2 { name.remove(at: 1) }
    if dice.chance(0.004 * d * rate) { name = Array(name[1...]) + [name[0]] }
    return name
  }

  private mutating func damagedDate(_ date: PartialDate) -> PartialDate {
    let d = damage
    if dice.chance(0.006 * d) { return .missing }
    if dice.chance(0.015 * d) { return PartialDate(year: date.year)! }
    if dice.chance(0.008 * d) { return PartialDate(year: date.year, month: 1, day: 1, isFiller: true)! }
    if dice.chance(0.008 * d) {
      return PartialDate(year: date.year, month: date.day, day: date.month) ?? date
    }
    if dice.chance(0.012 * d) {
      return PartialDate(year: date.year, month: date.month, day: 1 + dice.below(28)) ?? date
    }
    if dice.chance(0.008 * d) {
      return PartialDate(year: date.year + 1 - 2 * dice.below(2), month: date.month, day: date.day) ?? date
    }
    if dice.chance(0.004 * d) {
      return PartialDate(year: date.year - 10, month: date.month, day: date.day) ?? date
    }
    return date
  }

  private mutating func form(_ index: Int, home: Int, source: Int) {
    let p = people[index]
    let h = households[home]
    let row = segment.appendRow()
    personOf.append(UInt32(index))
    let d = damage
    func put(_ name: String, _ value: UInt64) {
      guard !dropped.contains(name), let place = Self.names.firstIndex(of: name), let column = columns[place]
      else { return }
      segment.set(row, column, value)
    }
    func put(_ name: String, tokens: [UInt16]) {
      guard !dropped.contains(name), let place = Self.names.firstIndex(of: name), let column = columns[place]
      else { return }
      segment.set(row, column, tokens: tokens.span)
    }
    put("ho_ten", tokens: damagedName(p.name, 1))
    if !dropped.contains("ngay_sinh"), let column = columns[1] {
      segment.set(row, column, date: damagedDate(p.birth))
    }
    if !dice.chance(0.02 * d) { put("gioi_tinh", dice.chance(0.006 * d) ? 3 - p.sex : p.sex) }
    if p.number != 0, !dice.chance(0.12 * d) {
      if dice.chance(0.015 * d) {
        let power = [1, 10, 100, 1000, 10_000, 100_000][dice.below(6)]
        put(
          "so_dinh_danh",
          p.number / UInt64(power) % 10 == 9 ? p.number - UInt64(power) : p.number + UInt64(power))
      } else if dice.chance(0.01 * d) {
        put("so_dinh_danh_ngo", p.number / 10)
      } else if dice.chance(0.002 * d) {
        // The number of somebody else in the family.
        put("so_dinh_danh", people[max(0, index - 1)].number)
      } else {
        put("so_dinh_danh", p.number)
      }
    }
    if dice.chance(0.5) { put("so_cmnd", p.oldNumber) }
    if !dice.chance(0.1 * d) { put("ten_cha", tokens: damagedName(p.father, 1)) }
    if !dice.chance(0.1 * d) { put("ten_me", tokens: damagedName(p.mother, 1)) }
    if !p.spouse.isEmpty, !dice.chance(0.2) { put("ten_vo_chong", tokens: damagedName(p.spouse, 1)) }
    put("xa", UInt64(1 + h.commune))
    put("thon", UInt64(1 + h.commune * 100 + h.hamlet))
    if !dice.chance(0.05 * d) { put("so_ho", UInt64(1 + h.commune) << 20 | h.number) }
    if !dice.chance(0.05 * d) { put("ten_chu_ho", tokens: damagedName(h.head, 1)) }
    if !dice.chance(0.08 * d) {
      put("que_quan_xa", p.origin)
      put("que_quan_tinh", p.province)
    }
    if !dice.chance(0.1 * d) { put("noi_khai_sinh", p.province) }
    if !dice.chance(0.05 * d) { put("dan_toc", p.people) }
    if !dice.chance(0.3 * d) { put("dien_thoai", dice.chance(0.8) ? p.phone : 0) }
    put("quan_he", home == p.home ? p.relation : UInt64(14))
    put("nguon", UInt64(source))
  }
}
