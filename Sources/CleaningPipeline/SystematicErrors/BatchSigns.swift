import ByteText
import ResidentModel

/// The signs of the forms of one batch, as they come by.
struct BatchSigns {
  private(set) var counts = SignCounts()
  private(set) var ofForms: [RowSigns] = []
  private let name, father, mother: Int?

  init(forms: Int, fields: FieldList) {
    ofForms.reserveCapacity(forms)
    name = fields.index(of: .fullName)
    father = fields.index(of: .fatherName)
    mother = fields.index(of: .motherName)
  }

  /// - Parameter cells: of the form, one for each field of the run, in `text`.
  mutating func add(_ facts: FormFacts, cells: borrowing Span<ByteRange>, in text: borrowing ByteBuffer) {
    func sex(_ column: Int?) -> Sex {
      guard let column, !cells[column].isEmpty else { return .unknown }
      return Sex(toldByMiddleWordsOf: text.span(cells[column]))
    }
    let signs = RowSigns(facts, name: sex(name))
    counts.count(signs, father: sex(father), mother: sex(mother))
    ofForms.append(signs)
  }
}
