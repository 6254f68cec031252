import ByteText
import PopulationBaseline
import RegistryData
import ResidentModel
import Testing

@testable import CleaningPipeline

@Suite("The forms of a batch as the spool keeps them")
struct PackedFormsTests {
  /// Forms of any parts, as many as a neighbour's, some of them the neighbour's own.
  private struct Batch: ~Copyable {
    var forms: [SpooledForm] = []
    var facts: [FormFacts] = []
    var ends: [UInt32] = []
    var cells = ByteBuffer()

    init(forms count: Int, parts: Int, alike: Double, _ random: inout SeededGenerator) {
      // What all share where nothing ever changes.
      var texts = [[UInt8]](repeating: Array("Thôn Đông, Xã Mẫu".utf8), count: parts)
      var known = FormFacts()
      var (record, changes) = (UInt32(0), UInt32(0))
      for _ in 0..<count {
        let start = cells.count
        for part in 0..<parts {
          if Double.random(in: 0..<1, using: &random) >= alike {
            let length = [0, 1, 5, 20, 300].randomElement(using: &random) ?? 0
            texts[part] = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
          }
          let text = texts[part]
          cells.append(text.span)
          ends.append(UInt32(cells.count))
        }
        if Double.random(in: 0..<1, using: &random) >= alike {
          known.household = random.next()
          known.formDate = PartialDate(rawValue: UInt32.random(in: 1...900, using: &random))
        }
        known.isForeign = Bool.random(using: &random)
        facts.append(known)
        let end = cells.count
        let number = ByteRange(start + (end - start) / 3, start + (end - start) / 2)
        forms.append(
          SpooledForm(
            rendered: RenderedForm(
              cells: ByteRange(start, end), recordCells: ByteRange(start, (start + end) / 2),
              number: Bool.random(using: &random) ? number : .empty,
              household: Bool.random(using: &random) ? ByteRange(end, end) : .empty,
              hamlet: Bool.random(using: &random) ? number : .empty),
            record: record, changesEnd: changes))
        record += UInt32.random(in: 1...200, using: &random)
        changes += UInt32.random(in: 0...3, using: &random)
      }
    }

    func packed() -> ByteBuffer {
      var packed = ByteBuffer()
      PackedForms.pack(forms, facts, cells: cells, ends: ends, to: &packed)
      return packed
    }
  }

  @Test("What was packed is unpacked as it was, whatever neighbours share")
  func roundTrip() {
    // One for all, as a worker reuses it.
    var unpacked = PackedForms()
    for seed in UInt64(0)..<300 {
      var random = SeededGenerator(seed: seed)
      let batch = Batch(
        forms: [0, 1, 2, 40].randomElement(using: &random) ?? 0,
        parts: Int.random(in: 1...40, using: &random),
        alike: Double.random(in: 0...1, using: &random), &random)
      let packed = batch.packed()
      unpacked.unpack(packed.span, count: batch.forms.count, cellBytes: batch.cells.count)
      let (cells, written) = (unpacked.cells.checksum, batch.cells.checksum)
      #expect(cells == written, "seed \(seed)")
      let (forms, facts) = (unpacked.forms, unpacked.facts)
      #expect(forms.map(\.rendered) == batch.forms.map(\.rendered), "seed \(seed)")
      #expect(forms.map(\.record) == batch.forms.map(\.record), "seed \(seed)")
      #expect(forms.map(\.changesEnd) == batch.forms.map(\.changesEnd), "seed \(seed)")
      for (mine, written) in zip(facts, batch.facts) {
        #expect(
          mine.household == written.household && mine.formDate == written.formDate
            && mine.isForeign == written.isForeign && mine.birthDate == written.birthDate, "seed \(seed)")
      }
    }
  }

  /// The bytes between the fields of the facts are whatever memory held: they may differ too.
  @Test("What neighbours share takes less room, and what they do not takes hardly more than it did")
  func size() {
    var random = SeededGenerator(seed: 1)
    for (alike, most) in [(1.0, 0.3), (0.0, 1.02)] {
      let batch = Batch(forms: 500, parts: 30, alike: alike, &random)
      let plain =
        batch.cells.count + batch.forms.count
        * (MemoryLayout<FormFacts>.stride + MemoryLayout<SpooledForm>.stride)

      let packed = Double(batch.packed().count)
      #expect(packed <= most * Double(plain) + 64)
    }
  }
}
