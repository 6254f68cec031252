import PopulationBaseline
import ResidentModel
import Testing

@Suite("Two-place register")
struct TwoPlaceRegisterTests {
  var register = TwoPlaceRegister(asOf: testDay, places: PlaceCodes())

  func lines(_ forms: InventedForm...) -> [String] { lines(forms) }

  /// The lines of one person, each as `class a-b advice`.
  func lines(_ forms: [InventedForm]) -> [String] {
    let gathered = gather(forms)
    var lines: [TwoPlaceLine] = []
    for person in gathered.people { register.appendLines(of: person, in: gathered, to: &lines) }
    return lines.map { line in
      let a = gathered.string(.formNumber, at: line.a.form)
      let b = gathered.string(.formNumber, at: line.b.form)
      return "\(line.finding.residenceClass.name) \(a)-\(b) \(line.finding.advice.name)"
    }
  }

  func permanent(_ number: String, _ place: Place, _ from: PartialDate = .missing, household: UInt64 = 0)
    -> InventedForm
  {
    InventedForm(number) {
      $0.claim(.permanent, place, from: from)
      $0.facts.household = household
    }
  }

  func temporary(
    _ number: String, _ place: Place, _ from: PartialDate = .missing, until: PartialDate = .missing
  ) -> InventedForm {
    InventedForm(number) { $0.claim(.temporary, place, from: from, until: until) }
  }

  // MARK: The table of the law

  @Test("Two permanent communes are the conflict, and the older is to be struck off")
  func twoPermanent() {
    #expect(
      lines(permanent("B", commune(2), day(2020, 1, 1)), permanent("A", commune(1), day(2010, 1, 1)))
        == ["hai-thuong-tru A-B xoa-thuong-tru-a"])
  }

  @Test("Where one form of a registration names no commune, the place is missing: no commune was divided")
  func placeMissingOfOneRegistration() {
    func evidence(_ other: Place) -> [String] {
      let gathered = gather([
        permanent("A", commune(1), day(2010, 1, 1)), permanent("B", other, day(2010, 1, 1)),
      ])
      var lines: [TwoPlaceLine] = []
      for person in gathered.people { register.appendLines(of: person, in: gathered, to: &lines) }
      return lines.flatMap(\.finding.evidence.names).map { "\($0)" }
    }
    #expect(evidence(.unknown) == ["cung-ngay", "thieu-dia-chi"])
    #expect(evidence(oldCommune(100, now: 0)) == ["cung-ngay", "xa-bi-chia"])
  }

  @Test("Another line of the newer place's register confirms nothing, a form that states the place does")
  func secondLineOfTheNewerRegister() {
    let both = [permanent("A", commune(1), day(2015, 1, 1)), permanent("B", commune(2), day(2020, 1, 1))]
    var again = permanent("C", commune(2), day(2020, 1, 1))
    again.facts.formDate = day(2026, 6, 1)
    #expect(
      lines(both + [again]).filter { !$0.hasPrefix("nhap-trung") }.sorted()
        == ["hai-thuong-tru A-B xoa-thuong-tru-a", "hai-thuong-tru A-C xoa-thuong-tru-a"])
    let stay = InventedForm("C") {
      $0.claim(.current, commune(2))
      $0.facts.formDate = day(2026, 6, 1)
    }
    #expect(lines(both + [stay]).contains("da-chuyen-chua-xoa A-B xoa-thuong-tru-a"))
  }

  @Test("Where a later form still declares the older place, one line asks to choose, none strikes off")
  func olderStillDeclared() {
    let stay = InventedForm("C") {
      $0.claim(.temporary, commune(3), from: day(2026, 6, 1), until: day(2027, 6, 1))
      $0.facts.formDate = day(2026, 6, 2)
      $0.facts.otherClaims.0 = ResidenceClaim(kind: .permanent, place: commune(1))
    }
    let found = lines(
      permanent("A", commune(1), day(2010, 1, 1)), permanent("B", commune(2), day(2018, 1, 1)), stay)
    #expect(found.filter { $0.hasPrefix("hai-thuong-tru") } == ["hai-thuong-tru A-B xac-minh-chon-mot-noi"])
    #expect(found.allSatisfy { !$0.contains("xoa-thuong-tru-a") })
  }

  @Test("A permanent registration that begins after the day of the baseline strikes nothing off yet")
  func permanentAhead() {
    #expect(
      lines(permanent("A", commune(1), day(2010, 1, 1)), permanent("B", commune(2), day(2027, 2, 1))) == [])
  }

  @Test("A temporary term that begins after the day of the baseline stands beside no other")
  func temporaryAhead() {
    let first = temporary("A", commune(1), day(2025, 1, 5), until: day(2027, 1, 5))
    #expect(lines(first, temporary("B", commune(2), day(2027, 2, 1), until: day(2029, 2, 1))) == [])
    #expect(
      lines(first, temporary("B", commune(2), day(2026, 2, 1), until: day(2028, 2, 1)))
        == ["hai-tam-tru A-B xoa-tam-tru-a"])
  }

  @Test("A temporary registration without an end that began more than two years ago is to be checked")
  func openTerm() {
    let home = permanent("A", commune(1), day(2010, 1, 1))
    #expect(
      lines(home, temporary("B", commune(2), day(2020, 5, 5)))
        == ["thuong-tru-tam-tru A-B xac-minh-thoi-han"])
    #expect(
      lines(home, temporary("B", commune(2), day(2025, 5, 5)))
        == ["thuong-tru-tam-tru A-B khong-can-xu-ly"])
  }

  @Test("A temporary registration made since the merger is no matter of the merger")
  func temporarySinceMerger() {
    #expect(
      lines(
        permanent("A", oldCommune(100, now: 7), day(2010, 1, 1)),
        temporary("B", oldCommune(200, now: 7), day(2025, 9, 1), until: day(2027, 9, 1)))
        == ["cung-xa A-B kiem-tra-cung-xa"])
    #expect(
      lines(
        permanent("A", oldCommune(100, now: 7), day(2010, 1, 1)),
        temporary("B", oldCommune(200, now: 7), day(2025, 6, 1), until: day(2027, 6, 1)))
        == ["cung-xa A-B khong-can-xu-ly"])
  }

  @Test("A term renewed shortly before it runs out is no double entry, one entered again at once is")
  func renewedBeforeExpiry() {
    let first = temporary("A", commune(1), day(2025, 1, 10), until: day(2027, 1, 10))
    #expect(lines(first, temporary("B", commune(1), day(2026, 12, 26), until: day(2029, 1, 10))) == [])
    #expect(
      lines(first, temporary("B", commune(1), day(2025, 1, 12), until: day(2027, 1, 12)))
        == ["nhap-trung A-B giu-mot-phieu"])
  }

  @Test("Without dates an officer has to choose between two permanent communes")
  func twoPermanentUndated() {
    let found = lines(permanent("A", commune(1)), permanent("B", commune(2)))
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.hasPrefix("hai-thuong-tru") && $0.hasSuffix("xac-minh-chon-mot-noi") })
  }

  @Test("Permanent in one commune and temporary in another is lawful")
  func permanentAndTemporary() {
    #expect(
      lines(
        permanent("A", commune(1), day(2010, 1, 1)),
        temporary("B", commune(2), day(2026, 1, 1), until: day(2027, 6, 1)))
        == ["thuong-tru-tam-tru A-B khong-can-xu-ly"])
  }

  @Test("A lapsed term beside a permanent place stays lawful, and is to be ended")
  func lapsedTerm() {
    #expect(
      lines(
        permanent("A", commune(1), day(2010, 1, 1)),
        temporary("B", commune(2), day(2020, 1, 1), until: day(2022, 1, 1)))
        == ["thuong-tru-tam-tru A-B xoa-tam-tru-het-han"])
  }

  @Test("Permanent and temporary in one commune is an entry to check")
  func sameCommune() {
    #expect(
      lines(permanent("A", commune(1), day(2010, 1, 1)), temporary("B", commune(1), day(2026, 1, 1)))
        == ["cung-xa A-B kiem-tra-cung-xa"])
  }

  @Test("Where only a merger of units made it one commune, nothing is to be done")
  func sameCommuneByReform() {
    let found = lines(
      permanent("A", oldCommune(100, now: 7), day(2010, 1, 1)),
      temporary("B", oldCommune(200, now: 7), day(2025, 1, 1)))
    #expect(found == ["cung-xa A-B khong-can-xu-ly"])
  }

  @Test("Two permanent registrations in communes that were merged are one commune, not a conflict")
  func twoPermanentMerged() {
    let gathered = gather([
      permanent("A", oldCommune(100, now: 7), day(2010, 1, 1)),
      permanent("B", oldCommune(200, now: 7), day(2012, 1, 1)),
    ])
    var lines: [TwoPlaceLine] = []
    register.appendLines(of: gathered.people[0], in: gathered, to: &lines)
    #expect(lines.map(\.finding.residenceClass) == [.sameCommune])
    #expect(lines.allSatisfy { $0.finding.evidence.contains(.mergedByReform) })
  }

  @Test("Two temporary registrations in force: the older is to be ended")
  func twoTemporary() {
    #expect(
      lines(
        temporary("A", commune(1), day(2025, 6, 1), until: day(2027, 6, 1)),
        temporary("B", commune(2), day(2026, 6, 1), until: day(2028, 6, 1)))
        == ["hai-tam-tru A-B xoa-tam-tru-a"])
  }

  @Test("Two temporary registrations of which one has lapsed are no line")
  func oneLapsedTemporary() {
    #expect(
      lines(
        temporary("A", commune(1), day(2021, 6, 1), until: day(2023, 6, 1)),
        temporary("B", commune(2), day(2026, 6, 1), until: day(2028, 6, 1))) == [])
  }

  @Test("A term renewed in the same commune after it ran out is no double entry")
  func renewedTerm() {
    #expect(
      lines(
        temporary("A", commune(1), day(2021, 6, 1), until: day(2023, 6, 1)),
        temporary("B", commune(1), day(2024, 6, 1), until: day(2027, 6, 1))) == [])
  }

  @Test("The same registration on two forms was entered twice")
  func enteredTwice() {
    #expect(
      lines(permanent("A", commune(1), day(2010, 1, 1)), permanent("B", commune(1), day(2012, 1, 1)))
        == ["nhap-trung A-B giu-mot-phieu"])
    #expect(
      lines(temporary("A", commune(1)), temporary("B", commune(1))).map { $0.prefix(10) } == ["nhap-trung"])
  }

  /// Files 0 and 1 are of one source, file 2 is of another.
  private static func ofThreeFiles() -> TwoPlaceRegisterTests {
    var tests = TwoPlaceRegisterTests()
    tests.register.sourceOfFile = [0, 0, 2]
    return tests
  }

  private func permanent(_ number: String, inFile file: UInt32, struckOff: Bool = false) -> InventedForm {
    var form = permanent(number, commune(1), day(2010, 1, 1))
    form.file = file
    if struckOff { form.facts.status = .struckOff }
    return form
  }

  @Test("One registration in two sources is as it should be; in two files of one source it was entered twice")
  func inTwoSources() {
    let tests = Self.ofThreeFiles()
    #expect(
      tests.lines(permanent("A", inFile: 0), permanent("B", inFile: 2)) == ["nhap-trung A-B khong-can-xu-ly"])
    #expect(
      tests.lines(permanent("A", inFile: 0), permanent("B", inFile: 1)) == ["nhap-trung A-B giu-mot-phieu"])
    // Which of two entries of one day stands first is decided by their identities.
    let advice = tests.lines(
      permanent("A", inFile: 0), permanent("B", inFile: 2), permanent("C", inFile: 2)
    ).map { $0.split(separator: " ")[2] }
    #expect(advice.sorted() == ["giu-mot-phieu", "khong-can-xu-ly", "khong-can-xu-ly"])
  }

  @Test("A registration that one source has struck off and another has not is to be brought up to date")
  func struckOffInOneSource() {
    #expect(
      Self.ofThreeFiles().lines(permanent("A", inFile: 0), permanent("B", inFile: 2, struckOff: true))
        == ["nhap-trung A-B xac-minh-tinh-trang"])
  }

  @Test("The source of each file is known by its first file")
  func sources() {
    var files = SourceFiles()
    for (source, file) in [("tt", "a.csv"), ("tt", "b.csv"), ("ct01", "a.csv"), ("tt", "c.csv")] {
      files.add(source: source, file: file)
    }
    #expect(files.sourceOfFile == [0, 0, 2, 0])
  }

  @Test("People whose registration stands once in each of several sources are counted by themselves")
  func countedApart() {
    let tests = Self.ofThreeFiles()
    var summary = TwoPlaceSummary()
    for forms in [
      [permanent("A", inFile: 0), permanent("B", inFile: 2)],
      [permanent("A", inFile: 0), permanent("B", inFile: 1), permanent("C", inFile: 2)],
    ] {
      let gathered = gather(forms)
      var lines: [TwoPlaceLine] = []
      for person in gathered.people { tests.register.appendLines(of: person, in: gathered, to: &lines) }
      summary.count(lines)
    }
    #expect(summary.people(.enteredTwice) == 2)
    #expect(summary.peopleInSeveralSources == 1)
  }

  @Test("Two households in one commune are no double entry")
  func twoHouseholds() {
    #expect(
      lines(
        permanent("A", commune(1), day(2010, 1, 1), household: 5),
        permanent("B", commune(1), day(2012, 1, 1), household: 6))
        == ["cung-xa A-B kiem-tra-cung-xa"])
  }

  @Test("A household number that differs is a slip where the head or the day of registration is the same")
  func householdSlip() {
    var a = permanent("A", commune(1), day(2010, 1, 1), household: 5)
    var b = permanent("B", commune(1), day(2012, 1, 1), household: 6)
    a.texts[.headName] = "Trần Văn Bảy"
    b.texts[.headName] = "Trần Văn Bảy"
    #expect(lines(a, b).map { $0.prefix(10) } == ["nhap-trung"])
    #expect(
      lines(
        permanent("A", commune(1), day(2010, 1, 1), household: 5),
        permanent("B", commune(1), day(2010, 1, 1), household: 6)
      ).map { $0.prefix(10) } == ["nhap-trung"])
  }

  @Test("Who heads two households since two days is in two, though the head's name is the same")
  func headOfTwoHouseholds() {
    var a = permanent("A", commune(1), day(2000, 5, 1), household: 5)
    var b = permanent("B", commune(1), day(2020, 6, 2), household: 6)
    for text in [ResidentField.headName, .fullName] {
      a.texts[text] = "Trần Văn Bảy"
      b.texts[text] = "Trần Văn Bảy"
    }
    #expect(lines(a, b) == ["cung-xa A-B kiem-tra-cung-xa"])
    b.claim(.permanent, commune(1), from: .missing)
    #expect(lines(a, b).map { $0.prefix(10) } == ["nhap-trung"])
  }

  @Test("Without household numbers two heads and two days of registration are two households")
  func lodgerOfTwo() {
    var a = temporary("A", commune(1), day(2025, 10, 16), until: day(2027, 10, 16))
    var b = temporary("B", commune(1), day(2026, 1, 26), until: day(2028, 1, 26))
    (a.texts[.headName], b.texts[.headName]) = ("Hoàng Văn Tân", "Hoàng Văn Thắng")
    #expect(lines(a, b) == ["cung-xa A-B kiem-tra-cung-xa"])
    b.texts[.headName] = "Hoàng Văn Tân"
    #expect(lines(a, b).map { $0.prefix(10) } == ["nhap-trung"])
  }

  @Test("A permanent registration that was struck off is no second place")
  func struckOff() {
    var a = permanent("A", commune(1), day(2010, 1, 1))
    a.facts.status = .struckOff
    #expect(lines(a, permanent("B", commune(2), day(2020, 1, 1))) == [])
  }

  @Test("An older permanent place that a later declaration contradicts was moved from and not struck off")
  func movedByDeclaration() {
    var later = temporary("C", commune(3), day(2025, 1, 1))
    later.facts.formDate = day(2025, 1, 1)
    later.also(.permanent, commune(2))
    #expect(
      lines(
        permanent("A", commune(1), day(2010, 1, 1)), permanent("B", commune(2), day(2020, 1, 1)), later
      )
      .sorted() == [
        // The temporary form by itself, beside B, and against A.
        "da-chuyen-chua-xoa A-B xoa-thuong-tru-a",
        "da-chuyen-chua-xoa A-C xoa-thuong-tru-a",
        "thuong-tru-tam-tru B-C khong-can-xu-ly",
        "thuong-tru-tam-tru C-C khong-can-xu-ly",
      ])
  }

  /// A row of a register that has no day of its own, only that from which the registration runs.
  func registerRow(
    _ number: String, _ place: Place, _ from: PartialDate = .missing, from home: Place
  ) -> InventedForm {
    var row = temporary(number, place, until: from.isMissing ? .missing : day(2028, 1, 31))
    row.facts.registeredOn = from
    row.also(.permanent, home)
    return row
  }

  @Test("What a register without days of its lines states was stated on the day of the registration")
  func declaredInARegister() {
    let (a, b) = (
      permanent("A", commune(1), day(2010, 1, 1)), permanent("B", commune(2), day(2020, 1, 1))
    )
    let olderStated = lines(a, b, registerRow("C", commune(3), day(2026, 2, 1), from: commune(1)))
    #expect(olderStated.contains("hai-thuong-tru A-B xac-minh-chon-mot-noi"))
    #expect(olderStated.allSatisfy { !$0.contains("xoa-thuong-tru-a") })
    let newerStated = lines(a, b, registerRow("C", commune(3), day(2026, 2, 1), from: commune(2)))
    #expect(newerStated.contains("da-chuyen-chua-xoa A-B xoa-thuong-tru-a"))
    #expect(
      lines(a, registerRow("C", commune(3), day(2026, 2, 1), from: commune(4))).sorted() == [
        "da-chuyen-chua-xoa A-C xoa-thuong-tru-a", "thuong-tru-tam-tru C-C khong-can-xu-ly",
      ])
    // Stated before the move.
    let earlier = lines(b, registerRow("C", commune(3), day(2015, 1, 1), from: commune(4)))
    #expect(earlier.allSatisfy { $0.hasPrefix("thuong-tru-tam-tru") })
  }

  @Test("Where no day tells which is the later, a stated permanent place elsewhere is an open question")
  func declaredWithoutADay() {
    #expect(
      lines(permanent("A", commune(1)), registerRow("C", commune(3), from: commune(2))).sorted() == [
        "chua-quyet-dinh A-C xac-minh-chon-mot-noi", "thuong-tru-tam-tru C-C khong-can-xu-ly",
      ])
    #expect(
      lines(permanent("A", commune(1)), registerRow("C", commune(3), from: commune(1)))
        .allSatisfy { $0.hasPrefix("thuong-tru-tam-tru") })
    // The matter is between the two registrations, and stands on one line.
    let found = lines(
      permanent("A", commune(1), day(2010, 1, 1)), permanent("B", commune(2)),
      registerRow("C", commune(3), day(2026, 2, 1), from: commune(1)))
    #expect(
      found.filter { !$0.hasPrefix("thuong-tru-tam-tru") } == ["hai-thuong-tru A-B xac-minh-chon-mot-noi"])
    // Two registers that name two homes are no matter of registrations.
    #expect(
      lines(
        registerRow("C", commune(3), from: commune(1)), registerRow("D", commune(3), from: commune(2))
      ).allSatisfy { !$0.hasPrefix("chua-quyet-dinh") })
  }

  @Test("A second entry of the newer registration is no later form that contradicts the older")
  func doubleEntryConfirmsNothing() {
    let found = lines(
      permanent("A", commune(1), day(2010, 1, 1)), permanent("B", commune(2), day(2020, 1, 1)),
      permanent("C", commune(2), day(2020, 1, 1)))
    #expect(
      found.map { String($0.prefix { $0 != " " }) }.sorted() == [
        "hai-thuong-tru", "hai-thuong-tru", "nhap-trung",
      ])
  }

  @Test("A place declared before the registration elsewhere is history")
  func declaredBefore() {
    var earlier = temporary("C", commune(3), day(2015, 1, 1))
    earlier.facts.formDate = day(2015, 1, 1)
    earlier.also(.permanent, commune(2))
    let found = lines(permanent("A", commune(1), day(2020, 1, 1)), earlier)
    #expect(!found.contains { $0.hasPrefix("hai-thuong-tru") || $0.hasPrefix("da-chuyen") })
    #expect(found.contains { $0.hasPrefix("thuong-tru-tam-tru C-A") })
  }

  @Test("Two claims of one form make a line of their own")
  func twoClaimsOfOneForm() {
    let form = InventedForm("A") {
      $0.claim(.permanent, commune(1))
      $0.also(.temporary, commune(2))
      $0.also(.current, commune(2))
    }
    #expect(lines(form) == ["thuong-tru-tam-tru A-A khong-can-xu-ly"])
  }

  @Test("No permanent place anywhere, or a current place beside a registration, is no line")
  func noRegistrationToCompare() {
    let current = InventedForm("A") { $0.claim(.current, commune(1)) }
    #expect(lines(current, permanent("B", commune(2))) == [])
    #expect(lines(current, InventedForm("B") { $0.claim(.current, commune(2)) }) == [])
  }

  @Test("A divided commune and a commune of its province are not called two permanent places")
  func dividedCommune() {
    let found = lines(
      permanent("A", oldCommune(100, now: 0), day(2010, 1, 1)), permanent("B", commune(7), day(2020, 1, 1)))
    #expect(found == ["nhap-trung A-B giu-mot-phieu"])
    #expect(
      lines(
        permanent("A", oldCommune(100, now: 0), day(2010, 1, 1)),
        permanent("B", commune(7, province: 1), day(2020, 1, 1)))
        == ["hai-thuong-tru A-B xoa-thuong-tru-a"])
  }

  @Test("Two communes of the old list, one of them divided, are an open question and no double entry")
  func dividedBesideAnotherOfItsList() {
    let a = permanent("A", oldCommune(100, now: 0), day(2000, 5, 1))
    let b = permanent("B", oldCommune(101, now: 7), day(2020, 6, 2))
    #expect(lines(a, b) == ["chua-quyet-dinh A-B xac-minh-dia-chi"])
  }

  @Test("A missing place leaves the pair open unless the registration itself agrees")
  func missingPlace() {
    #expect(
      lines(permanent("A", .unknown, day(2010, 1, 1)), permanent("B", commune(1), day(2020, 1, 1)))
        == ["chua-quyet-dinh A-B xac-minh-dia-chi"])
    #expect(
      lines(permanent("A", .unknown, day(2010, 1, 1)), permanent("B", commune(1), day(2010, 1, 1)))
        .map { $0.prefix(10) } == ["nhap-trung"])
  }

  @Test("A kind that cannot be read leaves two communes open")
  func missingKind() {
    let unread = InventedForm("A") { $0.claim(.unknown, commune(1)) }
    #expect(
      lines(unread, permanent("B", commune(2))).map { String($0.prefix { $0 != " " }) } == ["chua-quyet-dinh"]
    )
    #expect(lines(unread, permanent("B", commune(1))).map { $0.prefix(10) } == ["nhap-trung"])
  }

  @Test("A form's date does not prove which of two registrations is the older")
  func formDateProvesNothing() {
    let a = permanent("A", commune(1), day(2010, 1, 1))
    var b = permanent("B", commune(2))
    b.facts.formDate = day(2024, 1, 1)
    #expect(lines(a, b) == ["hai-thuong-tru A-B xac-minh-chon-mot-noi"])
    // A form filled in before the other registration began is proof.
    var c = permanent("C", commune(2))
    c.facts.formDate = day(2009, 1, 1)
    #expect(lines(a, c) == ["hai-thuong-tru C-A xoa-thuong-tru-a"])
  }

  @Test("Two forms' dates do not tell which place is the older, unless years lie between")
  func twoFormsDates() {
    func found(_ first: PartialDate, _ second: PartialDate, _ kind: ResidenceKind) -> [String] {
      lines(
        InventedForm("A") {
          $0.claim(kind, commune(1))
          $0.facts.formDate = first
        },
        InventedForm("B") {
          $0.claim(kind, commune(2))
          $0.facts.formDate = second
        })
    }
    let (ten, eleven) = (day(2026, 10, 10), day(2026, 10, 11))
    #expect(found(ten, eleven, .permanent) == ["hai-thuong-tru A-B xac-minh-chon-mot-noi"])
    #expect(found(ten, eleven, .temporary) == ["hai-tam-tru A-B xac-minh-chon-mot-noi"])
    #expect(found(day(2018, 3, 3), ten, .permanent) == ["hai-thuong-tru A-B xoa-thuong-tru-a"])
  }

  @Test("A later form that gives the newer of two forms' places tells that the older was moved from")
  func twoFormsDatesConfirmed() {
    func list(_ number: String, _ place: Place, _ date: PartialDate) -> InventedForm {
      InventedForm(number) {
        $0.claim(.permanent, place)
        $0.facts.formDate = date
      }
    }
    let current = InventedForm("C") {
      $0.claim(.current, commune(2))
      $0.facts.formDate = day(2026, 12, 1)
    }
    #expect(
      lines(list("A", commune(1), day(2026, 10, 10)), list("B", commune(2), day(2026, 10, 11)), current)
        == ["da-chuyen-chua-xoa A-B xoa-thuong-tru-a"])
  }

  @Test("A review pair is a line only if its places differ, and names both people")
  func reviewPair() throws {
    let forms = [
      permanent("A", commune(1), day(2010, 1, 1)), permanent("B", commune(2), day(2020, 1, 1)),
      permanent("C", commune(1), day(2010, 1, 1)),
    ].enumerated().map { index, form in
      var form = form
      form.person = UInt32(index)
      return form
    }
    let gathered = gather(forms)
    let places = gathered.people.map(\.lowerBound)
    let differing = register.undecidedLine(places[1], places[0], in: gathered)
    let alike = register.undecidedLine(places[0], places[2], in: gathered)
    let line = try #require(differing)
    #expect(line.finding.residenceClass == .undecided)
    let older = gathered.string(.formNumber, at: line.a.form)
    #expect(older == "A")
    #expect(alike == nil)
  }

  // MARK: Order

  @Test("The order of rows changes no line")
  func orderIndependence() {
    var declared = temporary("D", commune(3), day(2025, 1, 1), until: day(2027, 1, 1))
    declared.facts.formDate = day(2025, 1, 1)
    declared.also(.permanent, commune(2))
    let forms = [
      permanent("A", commune(1)), permanent("B", commune(2)), permanent("C", commune(2), day(2019, 5, 1)),
      declared,
    ]
    let expected = lines(forms).sorted()
    #expect(expected.count > 4)
    for order in permutations(forms) { #expect(lines(order).sorted() == expected) }
  }

  @Test("The summary counts people, not pairs, and each person once by the heaviest class")
  func summary() {
    var summary = TwoPlaceSummary()
    summary.count([.enteredTwice, .enteredTwice, .twoPermanent])
    summary.count([.enteredTwice])
    summary.count([])
    var other = TwoPlaceSummary()
    other.count([.twoPermanent])
    summary += other
    #expect(summary.people(.enteredTwice) == 2)
    #expect(summary.lines(.enteredTwice) == 3)
    #expect(summary.people(.twoPermanent) == 2)
    #expect(summary.peopleWhoseHeaviest(.twoPermanent) == 2)
    #expect(summary.peopleWhoseHeaviest(.enteredTwice) == 1)
  }
}
