import ByteText
import ResidentModel
import Testing

@testable import VietnameseText

extension VocabularyReader {
  mutating func read(_ text: String, _ domain: TermDomain) -> WrittenTerm {
    read(Array(text.utf8).span, domain)
  }
}

@Suite("Vocabulary, case by case")
struct VocabularyCasesTests {
  static let domains: [String: TermDomain] = [
    "sex": .sex, "residence": .residenceKind, "presence": .presence, "relation": .relation,
    "ethnicity": .ethnicity, "religion": .religion, "card": .cardStatus, "yes": .yesNo,
  ]

  @Test("Every line of vocabulary.tsv comes out as it says, from a cold and from a warm memo")
  func cases() throws {
    let file = try #require(CaseFile("vocabulary.tsv", columns: 5))
    #expect(file.lines.count >= 110)
    var reader = VocabularyReader()
    var failures: [String] = []
    for _ in 0..<2 {
      for line in file.lines {
        let domain = try #require(
          VocabularyCasesTests.domains[line.cells[0]], "vocabulary.tsv:\(line.number)")
        let term = reader.read(line.cells[1], domain)
        let found = "\(term.isKnown ? reader.label(term) : "-") \(term.findings.text)"
        if found != "\(line.cells[2]) \(line.cells[3])" {
          failures.append("vocabulary.tsv:\(line.number) \(line.cells[1]): \(found)")
        }
      }
    }
    #expect(failures == [])
  }

  @Test(
    "Every label reads as itself, and as itself without marks or in capitals unless that means two things")
  func labels() {
    var reader = VocabularyReader()
    for domain in TermDomain.allCases {
      for entry in domain.entries {
        let term = reader.read(entry.label, domain)
        #expect(
          term.isKnown && term.code == entry.code && reader.label(term) == entry.label, "\(entry.label)")
        #expect(term.rules.isEmpty)
        let capitals = reader.read(entry.label.uppercased(), domain)
        #expect(capitals.code == entry.code && capitals.isKnown, "\(entry.label)")
        let bare = reader.read(unmarked(entry.label), domain)
        #expect(!bare.isKnown || bare.code == entry.code, "\(entry.label)")
      }
    }
  }

  @Test("A number of an ethnic group counts only when its list is named")
  func ethnicNumbers() {
    var old = VocabularyReader(ethnicCodes: .list1979)
    var new = VocabularyReader(ethnicCodes: .list2008)
    #expect(old.label(old.read("04", .ethnicity)) == "Hoa")
    #expect(new.label(new.read("04", .ethnicity)) == "Mường")
    #expect(new.label(new.read("6", .ethnicity)) == "Hoa")
    #expect(!old.read("99", .ethnicity).isKnown)
    // As a spreadsheet writes a column of numbers in which cells are empty.
    #expect(new.label(new.read("4.0", .ethnicity)) == "Mường")
    #expect(!new.read("4.5", .ethnicity).isKnown)
  }

  @Test("A man's Ba is a father, a woman's may be Bà without its mark")
  func father() {
    var reader = VocabularyReader()
    let ba = Array("Ba".utf8)
    #expect(reader.readRelation(ba.span, sex: .male).0 == .parent)
    #expect(reader.readRelation(ba.span, sex: .male).1.rules.isEmpty)
    #expect(reader.readRelation(ba.span, sex: .female).0 == .unknown)
    #expect(reader.readRelation(ba.span).1.findings.contains(.relationUnreadable))
  }

  @Test("A registration and an absence in one cell are both read")
  func registeredAndAway() {
    var reader = VocabularyReader()
    for cell in ["Thường trú (tạm vắng)", "Thường trú - tạm vắng", "Thường trú, đang tạm vắng"] {
      let (kind, term) = reader.readResidenceKind(Array(cell.utf8).span)
      #expect(kind == .permanent && term.saysAbsent, "\(cell)")
    }
    #expect(reader.readResidenceKind(Array("Thường trú".utf8).span).1.saysAbsent == false)
    #expect(reader.readResidenceKind(Array("Thường trú, không tạm vắng".utf8).span).1.saysAbsent == false)
  }

  @Test("Enums come out of the readers")
  func enums() {
    var reader = VocabularyReader()
    #expect(reader.readSex(Array("nữ".utf8).span).0 == .female)
    #expect(reader.readSex(Array("".utf8).span).1.findings.contains(.sexMissing))
    #expect(reader.readResidenceKind(Array("KT3".utf8).span).0 == .temporary)
    #expect(reader.readPresence(Array("Đã chết".utf8).span).0 == .dead)
    #expect(reader.readRelation(Array("con dâu".utf8).span).0 == .inLaw)
    #expect(reader.readCardStatus(Array("chưa làm".utf8).span).0 == .notIssued)
    #expect(reader.readCardStatus(Array("Thu nhận hồ sơ".utf8).span).0 == .notIssued)
    for word in ["Mất thẻ", "Hết hạn"] {
      #expect(reader.readCardStatus(Array(word.utf8).span).0 == .noLongerValid)
    }
  }
}
