import ResidentModel
import Testing

@testable import FormReading

@Suite("What stands before the XML parser")
struct XMLGuardTests {
  @Test("A document breaks the same limit in one piece, in pieces and byte by byte")
  func pieces() {
    let parts = [
      "<Phieu>", "</Phieu>", "<a/>", "<>", "<<b>", "</ \">", "<x y='>'>", "<x y=\"<\" z='\"'/>",
      "<!-- > - -->", "<![CDATA[ <a> ]]>",
      "<?p > ?>", "<!DOCTYPE a>", "<so_dinh_danh>042099000000</so_dinh_danh>\n    ", "Nguyễn Văn Đức",
      " > \" ' ",
      String(repeating: "dài ", count: 20), "<" + String(repeating: "t", count: 70) + ">", "<", "&amp;",
      "<![CD>",
    ]
    var broken = Set<FindingCode>()
    for seed in UInt64(0)..<3000 {
      var random = SeededGenerator(seed: seed)
      var limits = XMLLimits()
      limits.depth = [3, 64].randomElement(using: &random)!
      limits.tagBytes = [12, 60, 1000].randomElement(using: &random)!
      limits.textBytes = [30, 150, 1000].randomElement(using: &random)!
      limits.attributes = [1, 100].randomElement(using: &random)!
      // Half of the documents have plain tags only.
      let choice = seed % 2 == 0 ? parts : [parts[0], parts[1], parts[12], parts[13]]
      let document = Array((0..<60).map { _ in choice.randomElement(using: &random)! }.joined().utf8)
      let whole = code(of: document, limits, piece: document.count)
      #expect(code(of: document, limits, piece: 1) == whole, "seed \(seed)")
      #expect(
        code(of: document, limits, piece: .random(in: 60...300, using: &random)) == whole, "seed \(seed)")
      if let whole { broken.insert(whole) }
    }
    #expect(
      broken == [
        .xmlDoctype, .xmlMalformed, .xmlTooDeep, .xmlTagTooLong, .xmlTextTooLong, .xmlTooManyAttributes,
      ])
  }

  private func code(of document: [UInt8], _ limits: XMLLimits, piece: Int) -> FindingCode? {
    var xmlGuard = XMLGuard(limits: limits)
    for start in stride(from: 0, to: document.count, by: piece) {
      let end = min(start + piece, document.count)
      let violation = document[start..<end].withUnsafeBufferPointer { xmlGuard.check($0) }
      if let violation { return violation.code }
    }
    return nil
  }
}
