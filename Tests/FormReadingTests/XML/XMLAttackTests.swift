import ResidentModel
import Testing

@testable import FormReading

/// Documents made to hurt: refused with their own code, quickly, in little memory, and nothing opened or fetched.
@Suite("Hostile XML")
struct XMLAttackTests {
  struct Attack: CustomTestStringConvertible, Sendable {
    var name: String
    var code: FindingCode
    var bytes: [UInt8]
    var testDescription: String { name }

    init(_ name: String, _ code: FindingCode, _ bytes: [UInt8]) {
      self.name = name
      self.code = code
      self.bytes = bytes
    }

    init(_ name: String, _ code: FindingCode, _ text: String) { self.init(name, code, Array(text.utf8)) }
  }

  private static func doctype(_ declarations: String, _ body: String = "&a;") -> String {
    "<?xml version=\"1.0\"?>\n<!DOCTYPE r [\(declarations)]>\n<r><p><t>\(body)</t></p></r>"
  }

  private static func document(_ body: String) -> String { "<r>" + body + "</r>" }

  private static func wide(_ text: String, isBigEndian: Bool) -> [UInt8] {
    ([0xfeff] + Array(text.utf16)).flatMap { unit in
      isBigEndian ? [UInt8(unit >> 8), UInt8(unit & 255)] : [UInt8(unit & 255), UInt8(unit >> 8)]
    }
  }

  private static let laughs = (1..<10).map { level in
    "<!ENTITY b\(level) \"" + String(repeating: "&b\(level - 1);", count: 10) + "\">"
  }.joined()

  static let attacks: [Attack] = [
    Attack("external entity, file", .xmlDoctype, doctype("<!ENTITY a SYSTEM \"file:///etc/passwd\">")),
    Attack("external entity, http", .xmlDoctype, doctype("<!ENTITY a SYSTEM \"http://127.0.0.1/a\">")),
    Attack("parameter entity", .xmlDoctype, doctype("<!ENTITY % a SYSTEM \"file:///etc/passwd\"> %a;")),
    Attack("external subset", .xmlDoctype, "<!DOCTYPE r SYSTEM \"http://127.0.0.1/a.dtd\"><r/>"),
    Attack(
      "external subset in a comment's shadow", .xmlDoctype, "<!-- a --><!DOCTYPE r SYSTEM \"a.dtd\"><r/>"),
    Attack("billion laughs", .xmlDoctype, doctype("<!ENTITY b0 \"ha\">" + laughs, "&b9;")),
    Attack(
      "quadratic blow-up", .xmlDoctype,
      doctype(
        "<!ENTITY a \"" + String(repeating: "a", count: 50_000) + "\">",
        String(repeating: "&a;", count: 30_000))),
    Attack("entity loop", .xmlDoctype, doctype("<!ENTITY a \"&b;\"><!ENTITY b \"&a;\">")),
    Attack("attribute defaults", .xmlDoctype, doctype("<!ATTLIST p x CDATA \"y\">", "")),
    Attack("undeclared entity", .xmlEntity, document("<p><t>&a;</t></p>")),
    Attack(
      "XInclude", .xmlInclude,
      document(
        "<p><x:include xmlns:x=\"http://www.w3.org/2001/XInclude\" href=\"/etc/passwd\" parse=\"text\"/></p>")
    ),
    Attack("UTF-7", .xmlEncoding, "<?xml version=\"1.0\" encoding=\"UTF-7\"?>+ADw-r/+AD4-"),
    Attack(
      "an encoding that is not on the list", .xmlEncoding,
      "<?xml version=\"1.0\" encoding=\"EBCDIC-CP-US\"?><r/>"),
    Attack(
      "UTF-16 disguise, little-endian", .xmlDoctype, wide(doctype("<!ENTITY a \"b\">"), isBigEndian: false)),
    Attack("UTF-16 disguise, big-endian", .xmlDoctype, wide(doctype("<!ENTITY a \"b\">"), isBigEndian: true)),
    Attack(
      "100,000 attributes", .xmlTooManyAttributes,
      document("<p " + (0..<100_000).map { "a\($0)=\"\" " }.joined() + "/>")),
    Attack(
      "one attribute of a megabyte", .xmlTagTooLong,
      document("<p a=\"" + String(repeating: "x", count: 1 << 20) + "\"/>")),
    Attack(
      "a name of a megabyte", .xmlTagTooLong, document("<" + String(repeating: "x", count: 1 << 20) + "/>")),
    Attack(
      "300 levels", .xmlTooDeep,
      document("<p>" + String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 300) + "</p>")),
    Attack(
      "11 MB of text", .xmlTextTooLong,
      document("<p><t>" + String(repeating: "x", count: 11 << 20) + "</t></p>")),
    Attack(
      "11 MB of CDATA", .xmlTextTooLong,
      document("<p><t><![CDATA[" + String(repeating: "]", count: 11 << 20) + "]]></t></p>")),
    Attack(
      "11 MB of comment", .xmlTextTooLong, document("<!--" + String(repeating: "x", count: 11 << 20) + "-->")),
    Attack(
      "a record of 20 MB", .xmlRecordTooLong,
      document(
        "<p>" + String(repeating: "<t>" + String(repeating: "x", count: 1000) + "</t>", count: 20_000)
          + "</p>")),
    Attack(
      "cells moved about without end", .xmlRecordTooLong,
      document(
        "<p>" + "<t>" + String(repeating: "x", count: 1_000_000) + "<u>"
          + String(repeating: "y", count: 1_000_000) + "</u>"
          + String(repeating: "x<u>y</u>", count: 100_000) + "</t></p>")),
    Attack(
      "invalid UTF-8", .xmlMalformed, Array("<r><p><t>".utf8) + [0xc0, 0x80] + Array("</t></p></r>".utf8)),
    Attack("a control character in sound UTF-8", .xmlMalformed, "<r><p><t>Lê\u{1}</t></p></r>"),
    Attack("rubbish behind the root", .xmlTrailingContent, "<r><p><t>a</t></p></r><r/>"),
    Attack("no end", .xmlMalformed, "<r><p><t>a</t></p>"),
  ]

  private func read(_ attack: Attack) throws -> WholeReading {
    let temporary = try TemporaryFile(attack.bytes, name: "attack.xml")
    return try WholeReading(
      of: XMLFormReader(file: temporary.file, layout: XMLLayout(record: "r/p", columns: ["t", "t/u"])))
  }

  @Test("Each attack is refused with its code, within a second", arguments: attacks)
  func refused(attack: Attack) {
    let start = ContinuousClock.now
    do {
      let reading = try read(attack)
      Issue.record("accepted, with \(reading.rows.count) records")
    } catch {
      #expect((error as? ReadingError)?.reason == .unreadable(attack.code))
      #expect((error as? ReadingError)?.exitCode == 65)
    }
    // A debug build on a busy machine: the limit is far above what is needed, and far below any amplification.
    #expect(start.duration(to: .now) < .seconds(10))
  }

  @Test("What looks like an attack inside text, comments and CDATA is text")
  func harmless() throws {
    let text = document(
      "<!-- <!DOCTYPE --><?pi <!DOCTYPE ?><p><t><![CDATA[<!DOCTYPE ]]]]><![CDATA[>]]> a--b ]] > &#60;</t></p>"
    )
    #expect(try read(Attack("harmless", .xmlDoctype, text)).cells == [["<!DOCTYPE ]]> a--b ]] > <", ""]])
  }

  private func document(_ body: String) -> String { Self.document(body) }

  @Test("Documents cut anywhere, and with any byte changed, end in records or an error, never in a crash")
  func mutations() throws {
    let good = Array(
      "<?xml version=\"1.0\"?><r><!-- c --><p a='1'><t>Lò &amp; <u>Vi</u></t><t><![CDATA[x]]></t></p><p/></r>"
        .utf8)
    for seed in UInt64(0)..<300 {
      var random = SeededGenerator(seed: seed)
      var bytes = Array(good.prefix(Int.random(in: 1...good.count, using: &random)))
      let place = Int.random(in: 0..<bytes.count, using: &random)
      bytes[place] = Array("<>/!-[]\"'&;= \0\u{7f}x".utf8).randomElement(using: &random) ?? 0
      do {
        #expect(try read(Attack("mutation", .xmlMalformed, bytes)).rows.count <= 2)
      } catch { #expect((error as? ReadingError)?.exitCode == 65, "seed \(seed): \(error)") }
    }
  }
}

@Suite("XML discovery")
struct XMLDiscoveryTests {
  @Test("The element that repeats is the record; its leaves and attributes are the columns")
  func layout() throws {
    let text = """
      <ds:DanhSachPhieu xmlns:ds="urn:d"><Dau><Xa>X</Xa></Dau><Cac><Phieu ma="1"><HoTen>A</HoTen>
      <NoiThuongTru tinh="42"><Xa>B</Xa></NoiThuongTru></Phieu><Phieu><HoTen>C</HoTen><GhiChu/></Phieu></Cac>
      </ds:DanhSachPhieu>
      """
    let temporary = try TemporaryFile(text, name: "forms.xml")
    let found = try XMLDiscovery(of: temporary.file)
    #expect(found.layout.records == ["DanhSachPhieu/Cac/Phieu"])
    #expect(found.layout.columns == ["@ma", "HoTen", "NoiThuongTru/@tinh", "NoiThuongTru/Xa", "GhiChu"])
    #expect(found.records == 2)
    let reading = try WholeReading(of: XMLFormReader(file: temporary.file, layout: found.layout))
    #expect(reading.cells == [["1", "A", "42", "B", ""], ["", "C", "", "", ""]])
  }
}
