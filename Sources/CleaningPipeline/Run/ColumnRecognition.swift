import ByteText
import FormCleaning
import FormReading
import ResidentModel
import VietnameseText

/// Which column of a file holds which field, how its letters are stored, in what order its dates and its names stand, and by
/// which unit list its places are written: settled from the headings and the first rows before anything is read.
struct ColumnRecognition {
  let columns: SourceColumns
  let reading: FileReading
  let acceptance: UnitAcceptance
  /// The pipeline or the rows tell by which unit list the file is written.
  let tellsUnitList: Bool
  /// Of each column of the file.
  let fields: [ResidentField?]
  let encodings: ColumnEncodings
  /// Headings between the rows of a table.
  let sections: ListSections
  let communes: CommuneHeadings?

  /// - Throws: `RunFailure.columns` for an encoding that the file contradicts, declared columns that it has not, and a file
  ///   of which no column is known.
  init(
    of shape: FileOpening.Shape, source: SourceSettings, pipeline: PipelineFile, file: String
  ) throws {
    let decoded = DecodedShape(shape, declared: source.encoding)
    if decoded.encodings.isContradicted, let encoding = source.encoding {
      throw RunFailure.columns(
        file: file, key: "run.encoding-contradicted", values: ["encoding": encoding])
    }
    let held = try Self.heldColumns(of: shape, decoded, source: source, asOf: pipeline.asOf, file: file)
    var table = RecognisedTable(
      shape: shape, decoded: decoded, held: held, source: source, asOf: pipeline.asOf)
    table.noteHeadings()
    table.mapColumns()

    sections = table.sections()
    table.mapSections(sections)
    let nameOrders = NameOrders(fields: held.fields, parts: held.parts, sample: decoded.sample)
    table.reading.findings += nameOrders.findings

    let list = source.listDate ?? table.unitList()
    tellsUnitList = list != nil
    acceptance = Self.acceptance(source.listDate, preferring: list, pipeline.units)
    let listed = table.listedCommune(accepting: acceptance)
    communes = table.communes(listed, accepting: acceptance)
    if communes != nil { table.mapCommunes(behind: sections) }

    fields = held.fields
    encodings = decoded.encodings
    columns = table.sourceColumns(
      source: pipeline.sources.count { $0.id < source.id }, sections: sections, nameOrders: nameOrders,
      listed: listed, accepting: acceptance)
    reading = table.reading
  }

  /// Which column holds what: as the pipeline declares it, or as headings and rows tell.
  private static func heldColumns(
    of shape: FileOpening.Shape, _ decoded: DecodedShape, source: SourceSettings, asOf: PartialDate,
    file: String
  ) throws -> HeldColumns {
    switch source.columns {
    case .declared(let declared):
      var fields = [ResidentField?](repeating: nil, count: shape.names.count)
      for (name, index) in try decoded.positions(of: declared, file: file) {
        fields[index] = ResidentField(name: name)
      }
      return HeldColumns(declared: fields)
    case .auto:
      let held = try HeadingRecognition(
        of: decoded, composed: shape.composedParts, kind: source.kind, asOf: asOf,
        isDocument: shape.layout != nil, file: file
      ).held
      guard held.fields.contains(where: { $0 != nil }) else {
        throw RunFailure.columns(file: file, key: "run.no-known-column", values: [:])
      }
      return held
    }
  }

  static func dateOrder(
    _ declared: SourceSettings.DateOrder, column: Int, sample: [[[UInt8]]]
  ) -> DateOrder {
    switch declared {
    case .dmy: return .dayFirst
    case .mdy: return .monthFirst
    case .auto:
      var evidence = LocaleSwapEvidence()
      for row in sample where column < row.count {
        let cell = row[column]
        evidence.add(cell.span)
      }
      return evidence.order
    }
  }

  private static func acceptance(
    _ declared: UnitListDate?, preferring list: UnitListDate?, _ units: UnitSettings
  ) -> UnitAcceptance {
    func accepts(_ list: UnitListDate) -> Bool { declared.map { $0 == list } ?? units.accept.contains(list) }
    return UnitAcceptance(
      preferred: list ?? units.catalogue, acceptsMarch2025: accepts(.march2025),
      acceptsJuly2025: accepts(.july2025))
  }
}

extension SourceColumns.Claims {
  init(_ kind: SourceSettings.Kind) {
    self =
      switch kind {
      case .permanent: .permanent
      case .temporary: .temporary
      case .column: .column
      case .form: .form
      }
  }
}
