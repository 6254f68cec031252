import ByteText
import ResidentModel
import VietnameseText

/// Tells the encoding of a column that repeats a few texts by whether they are entries of a list: sexes, relations, kinds of
/// residence, ethnic groups, names of units. As words of any language they are too few to tell.
struct KnownTexts: ~Copyable {
  enum Verdict: Equatable {
    case asRead
    case other(TextEncoding)
    /// Under several encodings they are entries, and other ones under each.
    case several
  }

  private var vocabulary = VocabularyReader()
  private static let lists: [TermDomain] = [.sex, .relation, .residenceKind, .ethnicity, .religion]

  /// - Parameter cells: as their bytes are.
  mutating func encoding(of cells: Set<[UInt8]>, readAs decoder: ColumnDecoder) -> Verdict {
    guard !cells.isEmpty, cells.count <= 64, known(cells, decoder).isEmpty else { return .asRead }
    var found: (encoding: TextEncoding, texts: Set<[UInt8]>)?
    for encoding in TextEncoding.allCases where !encoding.isUTF16 && encoding != decoder.encoding {
      let texts = known(cells, ColumnDecoder(encoding))
      guard texts.count * 5 >= cells.count * 4 else { continue }
      if let before = found, before.texts != texts { return .several }
      if found == nil { found = (encoding, texts) }
    }
    return found.map { .other($0.encoding) } ?? .asRead
  }

  /// The texts that are entries of a list once they are decoded.
  private mutating func known(_ cells: Set<[UInt8]>, _ decoder: ColumnDecoder) -> Set<[UInt8]> {
    var texts: Set<[UInt8]> = []
    for cell in cells {
      var out = ByteBuffer()
      let decoded = decoder.decode(cell.span, into: &out)
      let text = out.span(decoded.text)
      let bytes = text.indices.map { text[$0] }
      guard !decoded.lossy, let string = String(validating: bytes, as: UTF8.self) else { continue }
      let isTerm = Self.lists.contains { list in vocabulary.read(bytes.span, list).isKnown }
      if isTerm || !UnitCatalogue.embedded.units(matching: string).isEmpty { texts.insert(bytes) }
    }
    return texts
  }
}
