import ByteText
import RecordLinkage
import ResidentModel
import VietnameseText

/// In `job: link`: which column of a file holds which column of the model, how its letters are stored, and in what
/// order its dates stand.
struct ComparedColumns: Sendable {
  /// One column of the model that the file has.
  struct Column: Sendable {
    /// The model's column, and its position among them.
    var handle: ColumnIndex
    var position: Int
    /// In the file, from 0.
    var index: Int
    /// nil when the bytes are UTF-8 already.
    var decoder: ColumnDecoder?
    var dateOrder: DateOrder
  }

  /// In the order of the model.
  var columns: [Column] = []
  /// The column of the form number in the file, from 0.
  var formNumber: Int?
  var formNumberDecoder: ColumnDecoder?
}

/// The headings that `columns: auto` takes: the model's own names and `so_phieu`, whatever their case, marks, spaces
/// and punctuation.
struct ComparedHeadings: Sendable {
  let layout: RowLayout
  private let folded: [String]

  /// What a heading stands for.
  enum Place: Hashable, Sendable {
    case formNumber
    /// A position among the model's columns.
    case column(Int)
  }

  init(of layout: RowLayout) {
    self.layout = layout
    folded = layout.columns.map { Self.fold($0.name) }
  }

  /// What a heading names. An element's path goes by itself, or else by its last name.
  func position(of heading: String) -> Place? {
    if let place = exact(heading) { return place }
    guard let slash = heading.lastIndex(of: "/") else { return nil }
    return exact(String(heading[heading.index(after: slash)...]))
  }

  /// What a name declared in a pipeline stands for; case and marks count there.
  func position(named name: String) -> Place? {
    if let position = layout.columns.firstIndex(where: { $0.name == name }) { return .column(position) }
    return name == ResidentField.formNumber.name ? .formNumber : nil
  }

  func name(of place: Place) -> String {
    switch place {
    case .formNumber: ResidentField.formNumber.name
    case .column(let position): layout.columns[position].name
    }
  }

  private func exact(_ heading: String) -> Place? {
    let wanted = Self.fold(heading)
    if let position = folded.firstIndex(of: wanted) { return .column(position) }
    return wanted == Self.fold(ResidentField.formNumber.name) ? .formNumber : nil
  }

  private static func fold(_ name: String) -> String {
    var out = ByteBuffer()
    let folded = foldLetters(Array(name.utf8).span, punctuation: .dropped, into: &out)
    return out.string(folded).filter { $0 != " " }
  }
}

/// Settles the columns of one file from its headings and first rows, before anything is read.
struct ComparedColumnRecognition {
  let columns: ComparedColumns
  let reading: FileReading
  let encodings: ColumnEncodings

  /// - Throws: `RunFailure.columnNotInModel` for a declared name that the model does not have; `.columns` when a
  ///   declared heading is missing, or no column of the model is found at all.
  init(
    of shape: FileOpening.Shape, source: SourceSettings, headings known: ComparedHeadings, file: String
  ) throws(RunFailure) {
    let decoded = DecodedShape(shape, declared: source.encoding)
    var reading = decoded.reading
    encodings = decoded.encodings
    var places: [ComparedHeadings.Place?]
    switch source.columns {
    case .declared(let declared):
      places = Array(repeating: nil, count: shape.names.count)
      for (name, index) in try decoded.positions(of: declared, file: file) {
        guard let place = known.position(named: name) else {
          throw .columnNotInModel(name: name, known: known.layout.columns.map(\.name))
        }
        places[index] = place
      }
    case .auto:
      places = decoded.headings.map(known.position(of:))
      for index in places.indices {
        if places[index] == nil {
          reading.findings.append(FileFinding(.columnUnknown, column: index + 1))
        } else if places[..<index].contains(places[index]) {
          reading.findings.append(FileFinding(.columnRepeated, column: index + 1))
          places[index] = nil
        }
      }
    }
    reading.columns = zip(decoded.headings, places).map { ($0, $1.map(known.name(of:))) }

    var columns = ComparedColumns()
    for (index, place) in places.enumerated() {
      let decoder = decoded.encodings.decoder(of: index)
      switch place {
      case nil: break
      case .formNumber: (columns.formNumber, columns.formNumberDecoder) = (index, decoder)
      case .column(let position):
        let definition = known.layout.columns[position]
        guard let handle = known.layout.index(of: definition.name) else { continue }
        var order = DateOrder.dayFirst
        if definition.kind == .date {
          order = ColumnRecognition.dateOrder(source.dateOrder, column: index, sample: decoded.sample)
        }
        columns.columns.append(
          .init(handle: handle, position: position, index: index, decoder: decoder, dateOrder: order))
      }
    }
    guard !columns.columns.isEmpty else {
      throw .columns(
        file: file, key: "run.no-column-of-model",
        values: ["known": known.layout.columns.map(\.name).joined(separator: ", ")])
    }
    columns.columns.sort { $0.position < $1.position }
    self.columns = columns
    self.reading = reading
  }
}
