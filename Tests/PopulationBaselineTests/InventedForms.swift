import ByteText
import PopulationBaseline
import ResidentModel

/// A form of an invented person, written as a test states it.
struct InventedForm {
  var person: UInt32 = 0
  var number = ""
  var texts: [ResidentField: String] = [:]
  var facts = FormFacts()
  /// The input file that it stands in.
  var file: UInt32 = 0

  init(_ number: String, person: UInt32 = 0, _ change: (inout InventedForm) -> Void = { _ in }) {
    self.number = number
    self.person = person
    change(&self)
  }

  mutating func claim(
    _ kind: ResidenceKind, _ place: Place, from: PartialDate = .missing, until: PartialDate = .missing
  ) {
    facts.primaryClaim = ResidenceClaim(kind: kind, place: place, from: from, until: until)
  }

  mutating func also(_ kind: ResidenceKind, _ place: Place) {
    let claim = ResidenceClaim(kind: kind, place: place)
    if facts.otherClaims.0.isNone { facts.otherClaims.0 = claim } else { facts.otherClaims.1 = claim }
  }
}

func day(_ year: Int, _ month: Int, _ day: Int) -> PartialDate {
  PartialDate(year: year, month: month, day: day)!  // tests state real days
}

/// A commune on the newest list, in province 42 unless said otherwise.
func commune(_ code: UInt16, province: UInt8 = 42) -> Place {
  Place(commune: code, newestCommune: code, newestProvince: province, list: .july2025)
}

/// A commune written by the list before the reform.
func oldCommune(_ code: UInt16, now newest: UInt16, province: UInt8 = 42) -> Place {
  Place(
    commune: code, newestCommune: newest, newestProvince: province, list: .march2025, isDivided: newest == 0)
}

let testDay = day(2026, 12, 31)

let testFields = FieldList(present: [
  .formNumber, .formDate, .fullName, .birthDate, .sex, .personalNumber, .commune, .province, .householdNumber,
  .headName, .relation, .phone, .presence, .cardIssueDate, .ethnicity,
])

/// Gathers forms as a run does: ranks them, puts each person's together.
///
/// - Parameter workers: how many take turns at the forms.
func gather(_ forms: [InventedForm], fields: FieldList = testFields, workers: Int = 1) -> GatheredForms {
  var gathered = GatheredForms(fields: fields)
  for worker in 0..<workers { gathered.join(gather(forms, fields: fields, of: worker, workers)) }
  gathered.sortByPerson(comparing: PlaceCodes())
  return gathered
}

private func gather(
  _ forms: [InventedForm], fields: FieldList, of worker: Int, _ workers: Int
) -> GatheredForms {
  var gathered = GatheredForms(fields: fields)
  var text = ByteBuffer()
  for (index, form) in forms.enumerated() where index % workers == worker {
    text.removeAll()
    var texts = form.texts
    texts[.formNumber] = form.number
    var cells: [ByteRange] = []
    for field in fields.fields {
      let start = text.count
      text.append(texts[field] ?? "")
      cells.append(ByteRange(start, text.count))
    }
    let number = stableHash(hashOf: form.number)
    let rank = FormRank(
      form.facts, filledFields: texts.count,
      identity: FormIdentity.hash(formNumber: number, person: 1, repeated: RepeatedHashes()), on: testDay)
    gathered.append(
      GatheredForm(
        person: form.person, form: UInt32(index), origin: FormOrigin(file: form.file, row: UInt32(index + 2)),
        facts: form.facts, rank: rank),
      cells: cells.span, in: text)
  }
  return gathered
}

func stableHash(hashOf text: String) -> UInt64 {
  var buffer = ByteBuffer()
  buffer.append(text)
  return stableHash(buffer.span)
}

extension GatheredForms {
  borrowing func string(_ field: ResidentField, at index: Int) -> String {
    string(cell(field, at: index))
  }
}

/// Every order of a few elements.
func permutations<T>(_ elements: [T]) -> [[T]] {
  guard let first = elements.first else { return [[]] }
  return permutations(Array(elements.dropFirst())).flatMap { rest in
    (0...rest.count).map { index in
      var order = rest
      order.insert(first, at: index)
      return order
    }
  }
}

/// SplitMix64: a test names its seed, and a failure can be repeated.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ z >> 30) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ z >> 27) &* 0x94d0_49bb_1331_11eb
    return z ^ z >> 31
  }
}
