import ByteText
import PopulationBaseline
import ResidentModel
import Testing

@Suite("Survivorship")
struct SurvivorshipTests {
  /// The chosen text, reason and losing values of a field of the one person that the forms are of.
  func choice(
    _ field: ResidentField, _ forms: [InventedForm], rules: SurvivorshipRules = SurvivorshipRules()
  ) -> String {
    let gathered = gather(forms)
    var record = GoldenRecord()
    Survivorship(fields: testFields, rules: rules)
      .chooseRecord(of: gathered.people[0], in: gathered, into: &record)
    let choice = record.choices[testFields.index(of: field) ?? 0]
    return "\(gathered.string(field, at: choice.form)) \(choice.reason.name) \(choice.losingValues)"
  }

  func form(
    _ number: String, _ texts: [ResidentField: String], on date: PartialDate = .missing,
    _ kind: ResidenceKind = .permanent
  ) -> InventedForm {
    InventedForm(number) {
      $0.texts = texts
      $0.facts.formDate = date
      $0.claim(kind, commune(1))
    }
  }

  @Test("A cell that is wrong through its whole file gives way to any other, and stays where there is none")
  func distrustedCells() {
    let forms = [
      form("1", [.fullName: "Lê Thị Hoà", .phone: "0912345678"], on: day(2026, 1, 1)),
      form("2", [.fullName: "Le Hoa"], on: day(2020, 1, 1)),
    ]
    let gathered = gather(forms)
    let place = gathered.form(at: gathered.place(ofForm: 0) ?? 0).origin
    var record = GoldenRecord()
    Survivorship(
      fields: testFields,
      distrusting: DistrustedCells(
        [.fullName, .phone].map { .init(file: place.file, field: $0, rows: place.row...place.row) })
    ).chooseRecord(of: gathered.people[0], in: gathered, into: &record)
    func chosen(_ field: ResidentField) -> String {
      let choice = record.choices[testFields.index(of: field) ?? 0]
      return "\(gathered.string(field, at: choice.form)) \(choice.reason.name) \(choice.losingValues)"
    }
    #expect(chosen(.fullName) == "Le Hoa kiem-hop-le 1")
    #expect(chosen(.phone) == "0912345678 duy-nhat 0")
  }

  @Test("A name with its marks outlives one without, whatever most forms say")
  func namesKeepTheirMarks() {
    #expect(
      choice(
        .fullName,
        [
          form("1", [.fullName: "Le Thi Hoa"]), form("2", [.fullName: "Lê Thị Hoa"]),
          form("3", [.fullName: "Le Thi Hoa"]),
        ]) == "Lê Thị Hoa co-dau 1")
  }

  @Test("Of names with marks the one on most forms stands, then the longer one")
  func namesByMajority() {
    #expect(
      choice(
        .fullName,
        [
          form("1", [.fullName: "Lê Thị Hòa"]), form("2", [.fullName: "Lê Thị Hoà"]),
          form("3", [.fullName: "Lê Thị Hoà"]),
        ]) == "Lê Thị Hoà da-so 1")
    #expect(
      choice(.fullName, [form("1", [.fullName: "Lê Hoà"]), form("2", [.fullName: "Lê Thị Hoà"])])
        == "Lê Thị Hoà day-du-nhat 1")
  }

  @Test("An ethnic group is chosen by majority, then by the permanent form, never by its letters")
  func wordsOfLists() {
    #expect(
      choice(
        .ethnicity,
        [
          form("1", [.ethnicity: "Tày"], on: day(2026, 1, 1), .temporary),
          form("2", [.ethnicity: "Kinh"], on: day(2020, 1, 1)),
        ]) == "Kinh tu-thuong-tru 1")
    #expect(
      choice(
        .ethnicity,
        [
          form("1", [.ethnicity: "Kinh"], .temporary), form("2", [.ethnicity: "Kinh"], .temporary),
          form("3", [.ethnicity: "Xơ Đăng"]),
        ]) == "Kinh da-so 1")
    #expect(
      choice(.ethnicity, [form("1", [.ethnicity: "T?y"]), form("2", [.ethnicity: "Tày"], .temporary)])
        == "Tày kiem-hop-le 1")
  }

  @Test("A name with lost letters, digits or abbreviations loses to a whole one")
  func damagedNames() {
    for damaged in ["L? Thị Hoà", "Lê Thị H0à", "L. Thị Hoà", "L\u{fffd} Thị Hoà"] {
      let forms = [
        form("1", [.fullName: damaged]), form("2", [.fullName: damaged]),
        form("3", [.fullName: "Lê Thị Hoà"]),
      ]
      #expect(choice(.fullName, forms) == "Lê Thị Hoà kiem-hop-le 1")
    }
  }

  @Test("Of whole names the more plausible one stands, but never a damaged one")
  func plausibleNames() {
    let gathered = gather([
      form("1", [.fullName: "Lê Thị Kirn"]), form("2", [.fullName: "Lê Thị Kiên"]),
      form("3", [.fullName: "Lê Th? Kiên"]),
    ])
    // Stands for a syllable inventory: r ends no Vietnamese syllable; a lost letter is not its matter.
    let survivorship = Survivorship(fields: testFields) { name in
      for index in 0..<name.count where name[index] == UInt8(ascii: "r") { return -1 }
      return name[name.count - 1] == UInt8(ascii: "n") ? 0 : -2
    }
    var record = GoldenRecord()
    survivorship.chooseRecord(of: gathered.people[0], in: gathered, into: &record)
    let column = testFields.index(of: .fullName) ?? 0
    let name = gathered.string(.fullName, at: record.choices[column].form)
    #expect(name == "Lê Thị Kiên")
    #expect(record.choices[column].reason == .validCheck && record.choices[column].losingValues == 2)
  }

  @Test("A field that one form fills is that form's, and agreement needs no rule")
  func onlyAndAgreed() {
    let forms = [form("1", [.ethnicity: "Thái"]), form("2", [.phone: "0912000001", .ethnicity: "Thái"])]
    #expect(choice(.phone, forms) == "0912000001 duy-nhat 0")
    #expect(choice(.ethnicity, forms) == "Thái thong-nhat 0")
    #expect(choice(.headName, forms) == " khong-co 0")
  }

  @Test("A phone is that of the form filled in last")
  func phoneIsRecent() {
    #expect(
      choice(
        .phone,
        [
          form("1", [.phone: "0912000001"], on: day(2020, 1, 1)),
          form("2", [.phone: "0912000002"], on: day(2025, 1, 1), .temporary),
          form("3", [.phone: "0912000001"], on: day(2021, 1, 1)),
        ]) == "0912000002 moi-nhat 1")
  }

  @Test("A birth date to the day outlives a year, and one that the number contradicts loses")
  func birthDates() {
    var year = form("1", [.birthDate: "1950"])
    year.facts.birthDate = PartialDate(year: 1950)!  // a real year
    var full = form("2", [.birthDate: "1950-03-05"], .temporary)
    full.facts.birthDate = day(1950, 3, 5)
    #expect(choice(.birthDate, [year, full]) == "1950-03-05 day-du-nhat 1")

    var wrong = form("3", [.birthDate: "1956-03-05"])
    wrong.facts.birthDate = day(1956, 3, 5)
    // 1900s, male, born 1950.
    full.facts.personalNumber = PersonalNumber(rawValue: 042_0_50_123456)
    #expect(choice(.birthDate, [wrong, full]) == "1950-03-05 kiem-hop-le 1")
  }

  @Test("A personal number that agrees with sex and year outlives one that does not")
  func personalNumbers() {
    func numbered(_ number: String, _ text: String, _ value: UInt64) -> InventedForm {
      var form = form(number, [.personalNumber: text])
      form.facts.personalNumber = PersonalNumber(rawValue: value)
      form.facts.sex = .female
      form.facts.birthDate = day(1980, 5, 6)
      return form
    }
    #expect(
      choice(
        .personalNumber,
        [numbered("1", "042080000017", 42_0_80_000017), numbered("2", "042180000017", 42_1_80_000017)])
        == "042180000017 kiem-hop-le 1")
  }

  @Test("Of two numbers that agree alike, one whose code can be a province's outlives one whose code cannot")
  func provinceOfNumber() {
    func numbered(_ number: String, _ text: String, _ value: UInt64) -> InventedForm {
      var form = form(number, [.personalNumber: text])
      form.facts.personalNumber = PersonalNumber(rawValue: value)
      form.facts.sex = .male
      form.facts.birthDate = day(1952, 5, 6)
      return form
    }
    #expect(
      choice(
        .personalNumber,
        [numbered("1", "300052066499", 300_052_066_499), numbered("2", "030052066499", 30_052_066_499)])
        == "030052066499 kiem-hop-le 1")
  }

  @Test("Where no number tells the sex, a middle name Thị or Văn does")
  func sexOfName() {
    func named(_ number: String, _ name: String, _ word: String, _ sex: Sex) -> InventedForm {
      var form = form(number, [.fullName: name, .sex: word])
      form.facts.sex = sex
      return form
    }
    for order in [[Sex.male, .female], [.female, .male]] {
      let forms = order.enumerated().map {
        named("\($0 + 1)", "Trần Thị Bưởi", $1 == .male ? "Nam" : "Nữ", $1)
      }
      #expect(choice(.sex, forms).hasPrefix("Nữ kiem-hop-le"))
    }
    let men = [named("1", "Lê Văn Cam", "Nữ", .female), named("2", "Lê Văn Cam", "Nam", .male)]
    #expect(choice(.sex, men).hasPrefix("Nam kiem-hop-le"))
  }

  @Test("Household number, head and relation come from one form at the base form's place")
  func householdTogether() {
    var base = form("1", [.commune: "Thạch Kênh"], on: day(2024, 1, 1))
    base.facts.primaryClaim.from = day(2020, 1, 1)
    var other = form("2", [.householdNumber: "12", .headName: "Lê Văn Sáu"], on: day(2023, 1, 1))
    other.facts.primaryClaim.from = day(2010, 1, 1)
    var elsewhere = form(
      "3", [.householdNumber: "99", .headName: "Vi Thị Chín", .relation: "Ở nhờ"], on: day(2025, 1, 1),
      .temporary)
    elsewhere.claim(.temporary, commune(2))
    #expect(choice(.householdNumber, [base, other, elsewhere]) == "12 theo-nhom 1")
    #expect(choice(.headName, [base, other, elsewhere]) == "Lê Văn Sáu theo-nhom 1")
    #expect(choice(.relation, [base, other, elsewhere]) == " khong-co 1")
  }

  @Test("Present at the temporary place is not present at home")
  func presenceIsLocal() {
    let home = form("1", [.presence: "Ngoài tỉnh"], on: day(2023, 1, 1))
    var elsewhere = form("2", [.presence: "Có mặt"], on: day(2025, 1, 1), .temporary)
    elsewhere.claim(.temporary, commune(2))
    #expect(choice(.presence, [home, elsewhere]) == "Ngoài tỉnh theo-nhom 1")
    #expect(choice(.presence, [home]) == "Ngoài tỉnh duy-nhat 0")
    #expect(
      choice(.presence, [home, elsewhere, form("3", [.presence: "Nước ngoài"], on: day(2024, 1, 1))])
        == "Nước ngoài moi-nhat 2")
    #expect(choice(.presence, [form("1", [:]), elsewhere]) == " khong-co 1")
  }

  func facts(_ forms: [InventedForm], fields: FieldList = testFields) -> FormFacts {
    let gathered = gather(forms, fields: fields)
    var record = GoldenRecord()
    Survivorship(fields: fields, asOf: testDay)
      .chooseRecord(of: gathered.people[0], in: gathered, into: &record)
    return record.facts
  }

  func card(
    _ number: String, _ status: CardStatus, _ issued: PartialDate = .missing, on date: PartialDate
  ) -> InventedForm {
    var form = form(number, [:], on: date)
    form.facts.cardStatus = status
    form.facts.cardIssued = issued
    return form
  }

  @Test("A loss or an expiry that a later form states stands before the card's issue")
  func lostCards() {
    let issued = card("1", .issued, day(2021, 6, 5), on: day(2022, 10, 10))
    let lost = card("2", .noLongerValid, on: day(2026, 10, 10))
    #expect(facts([issued, lost]).cardStatus == .noLongerValid)
    #expect(facts([issued, card("2", .noLongerValid, on: day(2020, 1, 1))]).cardStatus == .issued)
    #expect(facts([issued, card("2", .noLongerValid, on: .missing)]).cardStatus == .issued)
    // "None issued" is what a list says that knows of none.
    #expect(facts([issued, card("2", .notIssued, on: day(2026, 10, 10))]).cardStatus == .issued)
    #expect(facts([issued, lost, card("3", .issued, day(2026, 11, 1), on: .missing)]).cardStatus == .issued)
    #expect(facts([issued, lost, card("3", .issued, on: day(2026, 12, 1))]).cardStatus == .issued)
    #expect(facts([issued, lost, card("3", .issued, on: day(2026, 1, 1))]).cardStatus == .noLongerValid)
    // The same date again on a later list is the card that was lost.
    #expect(
      facts([lost, card("3", .issued, day(2021, 6, 5), on: day(2026, 12, 1))]).cardStatus == .noLongerValid)
  }

  @Test("Where a person is now is said by the form whose current address stands")
  func currentProvince() {
    let fields = FieldList(present: [.formNumber, .fullName, .currentAddress])
    var home = form("1", [:], on: day(2026, 10, 10))
    home.facts.primaryClaim.from = day(2005, 2, 1)
    var declared = form("2", [.currentAddress: "Phường Ba Đình, Thành phố Hà Nội"], on: day(2026, 3, 3))
    declared.facts.currentProvince = 1
    #expect(facts([home, declared], fields: fields).currentProvince == 1)
  }

  @Test("A rule declared in the pipeline goes before the field's own chain")
  func declaredRules() {
    let forms = [
      form("1", [.fullName: "Lê Thị Hoà"], on: day(2020, 1, 1)),
      form("2", [.fullName: "Le Thi Hoa"], on: day(2024, 1, 1)),
    ]
    #expect(
      choice(.fullName, forms, rules: SurvivorshipRules(declared: [.fullName: [.mostRecent]]))
        == "Le Thi Hoa moi-nhat 1")
  }

  @Test(
    "Each rule, declared alone, prefers what it is named for",
    arguments: [
      (SurvivorshipRule.validCheck, "Lê Thị Thanh Hoà"), (.majority, "Le Thi Hoa"),
      (.mostRecent, "Lê Thị H0à"),
      (.mostComplete, "Lê Thị Thanh Hoà"), (.withDiacritics, "Lê Thị Thanh Hoà"), (.fromPermanent, "Lê Hoà"),
    ])
  func eachRule(rule: SurvivorshipRule, expected: String) {
    let forms = [
      form("1", [.fullName: "Lê Hoà"], on: day(2020, 1, 1), .permanent),
      form("2", [.fullName: "Le Thi Hoa"], on: day(2021, 1, 1), .temporary),
      form("3", [.fullName: "Le Thi Hoa"], on: day(2022, 1, 1), .temporary),
      form("4", [.fullName: "Lê Thị Thanh Hoà"], on: day(2023, 1, 1), .temporary),
      form("5", [.fullName: "Lê Thị H0à"], on: day(2024, 1, 1), .temporary),
    ]
    let rules = SurvivorshipRules(declared: [.fullName: [rule]])
    #expect(choice(.fullName, forms, rules: rules).hasPrefix(expected + " "))
    #expect(choice(.fullName, forms.reversed(), rules: rules).hasPrefix(expected + " "))
  }

  @Test("Every rule has a name that is read back as the rule")
  func ruleNames() {
    for rule in SurvivorshipRule.allCases { #expect(SurvivorshipRule(name: rule.name) == rule) }
    #expect(SurvivorshipRule(name: "newest") == nil)
  }

  @Test("Every chosen cell is one form's cell, whatever the order of the forms")
  func nothingInvented() {
    let values: [ResidentField: [String]] = [
      .fullName: ["", "Lê Thị Hoa", "Le Thi Hoa", "Lê Hoa"], .phone: ["", "0912000001", "0912000002"],
      .birthDate: ["", "1950", "1950-03-05"], .householdNumber: ["", "5", "6"], .headName: ["", "Lê Sáu"],
      .sex: ["", "Nữ", "Nam"], .ethnicity: ["", "Thái", "Thai"], .commune: ["Xã Đông", "Xã Tây"],
    ]
    for seed in UInt64(0)..<150 {
      var random = SeededGenerator(seed: seed)
      let forms = (0..<Int.random(in: 2...4, using: &random)).map { index in
        InventedForm("P\(index)") { form in
          for (field, choices) in values.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            form.texts[field] = choices.randomElement(using: &random)
          }
          form.texts = form.texts.filter { !$0.value.isEmpty }
          form.facts.formDate =
            Bool.random(using: &random) ? day(2020, 1, Int.random(in: 1...3, using: &random)) : .missing
          form.claim(
            [.permanent, .temporary, .unknown].randomElement(using: &random) ?? .unknown,
            commune(UInt16.random(in: 1...2, using: &random)))
        }
      }
      let expected = cells(forms)
      for order in permutations(forms) { #expect(cells(order) == expected, "seed \(seed)") }
      for (field, cell) in zip(testFields.fields, expected) where field != .formNumber {
        let inputs = forms.map { $0.texts[field] ?? "" }
        #expect(inputs.contains(cell), "seed \(seed) \(field.name)")
        // A field outside the groups is filled wherever any form fills it.
        if [.fullName, .phone, .birthDate, .sex, .ethnicity].contains(field) {
          #expect(!cell.isEmpty || inputs.allSatisfy(\.isEmpty), "seed \(seed) \(field.name)")
        }
      }
    }
  }

  func cells(_ forms: [InventedForm]) -> [String] {
    let gathered = gather(forms)
    var record = GoldenRecord()
    Survivorship(fields: testFields).chooseRecord(of: gathered.people[0], in: gathered, into: &record)
    var cells: [String] = []
    for (field, choice) in zip(testFields.fields, record.choices) {
      cells.append(gathered.string(field, at: choice.form))
    }
    return cells
  }
}
