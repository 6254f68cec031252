import ByteText
import FormCleaning
import FormReading
import PopulationBaseline

/// What a later run needs of a finished one: whose each form was, and what each form is known by.
struct EarlierRun: Sendable {
  let run: FinishedRun
  /// As an input of the run that follows: the earlier run's id stands for all that it was made from.
  let input: RunManifest.Input
  let people: EarlierPeople
  let forms: StoredFormKeys
  /// Forms of people whose ids the run gave up.
  let remembered: [RememberedForm]

  /// Reads a run folder, each table held against its hash first.
  ///
  /// - Complexity: O(forms log forms); about 40 bytes a form, and 80 for one without a number of its own.
  init(folder: String) throws {
    run = try FinishedRun(folder)
    let (memberships, sha256) = try run.verified(MembershipTable().name)
    input = RunManifest.Input(source: "onto", file: run.fullName, bytes: 0, sha256: sha256)
    let fault = FinishedRun.Fault.malformed(file: memberships.path)
    let (source, number) = (try memberships.column("nguon"), try memberships.column("so_phieu"))
    let (outcome, person) = (try memberships.column("ket_qua"), try memberships.column("ma_nguoi"))
    var forms = StoredFormKeys()
    var bearers: [(id: PersonID, isBase: Bool)] = []
    var isForm: [Bool] = []
    var scratch = ByteBuffer()
    try memberships.forEachRow { batch, row in
      let id = batch.cell(row: row, column: person)
      isForm.append(!id.isEmpty)
      guard !id.isEmpty else { return }
      guard let id = PersonID(batch.text.span(id)) else { throw fault }
      // `nguoi` for the form that the record is built on, `nhap` for one that was merged.
      bearers.append((id, batch.cell(row: row, column: outcome).count == 5))
      forms.append(
        source: batch.text.span(batch.cell(row: row, column: source)),
        number: batch.text.span(batch.cell(row: row, column: number)), scratch: &scratch)
    }
    try forms.readKeys(of: run, isForm: isForm)
    let redirects = run.has(IDRedirectTable().name) ? try Self.redirects(of: run) : []
    guard let people = EarlierPeople(forms: bearers, redirects: redirects, origins: forms.origins)
    else { throw fault }
    self.people = people
    self.forms = forms
    remembered = run.has(FormerFormTable().name) ? try Self.remembered(of: run) : []
  }

  private static func redirects(of run: FinishedRun) throws -> [EarlierPeople.Redirect] {
    let table = try run.verified(IDRedirectTable().name).table
    let (former, current) = (try table.column("ma_cu"), try table.column("ma_nguoi"))
    var redirects: [EarlierPeople.Redirect] = []
    try table.forEachRow { batch, row in
      let target = batch.cell(row: row, column: current)
      guard let id = PersonID(batch.text.span(batch.cell(row: row, column: former))) else {
        throw FinishedRun.Fault.malformed(file: table.path)
      }
      redirects.append(
        .init(former: id, current: target.isEmpty ? nil : PersonID(batch.text.span(target))))
    }
    return redirects
  }

  private static func remembered(of run: FinishedRun) throws -> [RememberedForm] {
    let table = try run.verified(FormerFormTable().name).table
    let places = try FormerFormTable().columns.prefix(10).map { try table.column($0) }
    let origin = FormKeyTable.originColumns.map { name in table.columns.firstIndex { $0.name == name } }
    var forms: [RememberedForm] = []
    try table.forEachRow { batch, row in
      guard let former = PersonID(batch.text.span(batch.cell(row: row, column: places[0]))),
        let runs = Int(batch.string(row: row, column: places[3])),
        let source = batch.hash(row: row, column: places[4]),
        let number = batch.hash(row: row, column: places[5]),
        let person = batch.hash(row: row, column: places[6]),
        let personalNumber = batch.hash(row: row, column: places[7]),
        let traits = batch.hash(row: row, column: places[8]),
        let household = batch.hash(row: row, column: places[9])
      else { throw FinishedRun.Fault.malformed(file: table.path) }
      forms.append(
        RememberedForm(
          former: former, current: PersonID(batch.text.span(batch.cell(row: row, column: places[1]))),
          isBase: batch.cell(row: row, column: places[2]).count == 5, runsAgo: runs,
          keys: FormKeys(
            source: source, number: number, person: person, personalNumber: personalNumber,
            household: UInt32(truncatingIfNeeded: household), traits: FormTraits(rawValue: traits)),
          joinedLater: !batch.isEmpty(row: row, column: origin[2]),
          splitFrom: batch.personID(row: row, column: origin[1])))
    }
    return forms
  }
}
